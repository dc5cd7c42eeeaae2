import type { Facts } from '../eligibility/index.ts'
import type { PlainDate } from '../platform/days/index.ts'
import { relevantMonths } from './months.ts'
import type {
  Experience,
  Identity,
  MaybeDay,
  Profile,
  SectionState,
  Service,
  Sponsorship,
  Study,
  Tristate,
} from './sections.ts'

/**
 * What the rules may know of a person. A key that is missing is not known: not answered, answered with "I do not know",
 * or part of a list that the person has not yet called whole. An empty list is known to be empty.
 *
 * @param on the day up to which experience that goes on is counted; without it, the day on which it was last saved
 */
export function factsFrom(profile: Profile, on?: PlainDate): Facts {
  const { identity, studies, languages, experience, service, sponsorship, interests, relatives } = profile.sections
  return {
    ...identityFacts(identity.answers),
    ...(languages.completed && {
      languages: languages.answers.items.map(({ code, level }) => (level === 'unknown' ? { code } : { code, level })),
    }),
    ...(studies.completed && { studies: studies.answers.items.map(studyFact) }),
    ...monthsFact(experience, on),
    ...(service.completed && { formerService: service.answers.items.map(serviceFact) }),
    ...known('relevantInterest', interests.answers.relevantInterest),
    ...sponsorshipFacts(sponsorship.answers),
    ...(relatives.completed && {
      relatives: relatives.answers.items.map(({ kinship, sameOffice }) => ({
        kinship,
        ...known('sameOffice', sameOffice),
      })),
    }),
  }
}

function identityFacts({
  birthDate,
  nationality,
  nationalities,
  residence,
}: Identity): Pick<Facts, 'birthDate' | 'nationalities' | 'residence'> {
  const isKnown = nationality === 'none' || (nationality === 'some' && nationalities.length > 0)
  return {
    ...(birthDate !== null && { birthDate }),
    ...(isKnown && { nationalities: [...nationalities] }),
    ...(residence !== null && { residence }),
  }
}

function studyFact(study: Study): NonNullable<Facts['studies']>[number] {
  const { level, status, finalYearFrom, endsOn, yearsCompleted, accredited } = study
  return {
    level,
    status,
    ...maybeDay('finalYearFrom', finalYearFrom),
    ...maybeDay('endsOn', endsOn),
    ...(yearsCompleted !== null && { yearsCompleted }),
    ...known('accredited', accredited),
  }
}

/** Of a last day, null is that there is none yet: it goes on. */
function serviceFact({ kind, from, to }: Service): NonNullable<Facts['formerService']>[number] {
  return { kind, ...maybeDay('from', from), ...(to === null ? { to } : maybeDay('to', to)) }
}

/** What does not apply to a study (the final year of one that ended) is left out: the rules do not ask for it. */
function maybeDay<Key extends string>(key: Key, day: MaybeDay): { [K in Key]?: PlainDate } {
  return day === null || day === 'unknown' ? {} : ({ [key]: day } as { [K in Key]: PlainDate })
}

function monthsFact({ answers, completed, savedOn }: SectionState<'experience'>, on: PlainDate | undefined): Facts {
  if (!completed) return {}
  return { relevantExperienceMonths: monthsOf(answers, on ?? savedOn) }
}

/** Months of relevant experience: as stated, else counted. @param on null where nothing was saved: there is nothing to count */
export function monthsOf({ items, statedMonths }: Experience, on: PlainDate | null): number {
  return statedMonths ?? (on === null ? 0 : relevantMonths(items, on))
}

function sponsorshipFacts({ scholarship, internshipMandatory, sponsor, relevantArea }: Sponsorship): Facts {
  return {
    ...known('scholarship', scholarship),
    ...known('internshipMandatory', internshipMandatory),
    ...(sponsor === 'none' && { sponsor: null }),
    ...(sponsor !== null &&
      sponsor !== 'none' &&
      sponsor !== 'unknown' && { sponsor: { kind: sponsor, ...known('relevantArea', relevantArea) } }),
  }
}

function known<Key extends string>(key: Key, answer: Tristate | null): { [K in Key]?: boolean } {
  return answer === null || answer === 'unknown' ? {} : ({ [key]: answer === 'yes' } as { [K in Key]: boolean })
}
