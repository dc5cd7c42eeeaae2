import type { Case, Facts } from '../eligibility/index.ts'
import type { PlainDate } from '../platform/days/index.ts'
import { languageField, mostDegrees, type Given, type Question } from './questions.ts'

/**
 * What was answered so far, by field: a day as ISO text, a number in digits, an option by its code, or `unknown`.
 * A field that is not there was not asked yet.
 */
export type Answers = Readonly<Record<string, string>>

export function isAnswered({ fields }: Question, answers: Answers): boolean {
  return fields.every(({ name }) => answers[name] !== undefined)
}

/** Whether a question has a sense after the answers before it: no level of a degree that there is not. */
export function hasSense({ about, nth }: Question, answers: Answers): boolean {
  if (about === 'status') return nth === 1 || (isDegree(answers, nth - 1) && hasSenseOf(nth - 1, answers))
  if (about === 'level' || about === 'endsOn') return isDegree(answers, nth) && hasSenseOf(nth, answers)
  if (about === 'finalYearFrom') return answers[`status${nth}`] === 'enrolled' && hasSenseOf(nth, answers)
  if (about === 'sponsorArea') return !['none', 'unknown', undefined].includes(answers.sponsor)
  return true
}

function hasSenseOf(nth: number, answers: Answers): boolean {
  return Array.from({ length: nth - 1 }, (_, index) => index + 1).every(earlier => isDegree(answers, earlier))
}

function isDegree(answers: Answers, nth: number): boolean {
  return !['none', 'unknown', undefined].includes(answers[`status${nth}`])
}

/** What cannot be of the last day of a degree: it is before the final year, or to come although the degree is there. */
export function endFault(answers: Answers, nth: number, today: PlainDate): 'too-late' | 'before-start' | null {
  const [status, begins, ends] = ['status', 'finalYearFrom', 'endsOn'].map(about => known(answers[`${about}${nth}`]))
  if (ends === undefined) return null
  if (status !== 'enrolled') return ends > today ? 'too-late' : null
  return begins !== undefined && ends < begins ? 'before-start' : null
}

/** The answers as a case for the rules: what is not known is left out. */
export function caseOf({ today, startOn, months }: Given, answers: Answers): Case {
  const { birthDate, sponsor, sponsorArea } = answers
  const start = startOn ?? known(answers.startOn)
  const length = months !== null && months.min === months.max ? months.min : numberOf(answers.months)
  const studies = studiesOf(answers)
  const languages = languagesOf(answers)
  const experience = numberOf(answers.relevantExperienceMonths)
  return {
    facts: {
      ...(known(birthDate) !== undefined && { birthDate: known(birthDate) }),
      ...(languages.length > 0 && { languages: languages.filter(spoken => spoken !== null) }),
      ...(studies !== null && { studies }),
      ...(experience !== undefined && { relevantExperienceMonths: experience }),
      ...yesOrNo('relevantInterest', answers.relevantInterest),
      ...yesOrNo('scholarship', answers.scholarship),
      ...yesOrNo('internshipMandatory', answers.internshipMandatory),
      ...(sponsor === 'none' && { sponsor: null }),
      ...(sponsor !== 'none' &&
        known(sponsor) !== undefined && {
          sponsor: { kind: sponsor as SponsorKind, ...yesOrNo('relevantArea', sponsorArea) },
        }),
    },
    application: {
      appliedOn: today,
      ...(start !== undefined && { startOn: start }),
      ...(length !== undefined && { months: length }),
    },
  }
}

type Study = NonNullable<Facts['studies']>[number]
type Spoken = NonNullable<Facts['languages']>[number]
type SponsorKind = NonNullable<NonNullable<Facts['sponsor']>['kind']>

/**
 * The degrees told of, and one of which nothing is known while there may be another: the rules then do not take the list
 * for the whole. Null where nothing is known at all.
 */
function studiesOf(answers: Answers): readonly Study[] | null {
  const studies: Study[] = []
  for (let nth = 1; nth <= mostDegrees; nth += 1) {
    const status = known(answers[`status${nth}`])
    if (status === 'none') return studies
    if (status === undefined) return nth === 1 ? null : [...studies, {}]
    const level = known(answers[`level${nth}`])
    const finalYearFrom = known(answers[`finalYearFrom${nth}`])
    const endsOn = known(answers[`endsOn${nth}`])
    studies.push({
      status: status as NonNullable<Study['status']>,
      ...(level !== undefined && { level: level as NonNullable<Study['level']> }),
      ...(status === 'enrolled' && finalYearFrom !== undefined && { finalYearFrom }),
      ...(endsOn !== undefined && { endsOn }),
    })
  }
  return [...studies, {}]
}

/** Null for a language that is not spoken. */
function languagesOf(answers: Answers): readonly (Spoken | null)[] {
  const start = languageField('')
  return Object.entries(answers)
    .filter(([name]) => name.startsWith(start))
    .map(([name, level]) => {
      const code = name.slice(start.length)
      if (level === 'none') return null
      return level === 'unknown' ? { code } : { code, level: level as NonNullable<Spoken['level']> }
    })
}

function known(answer: string | undefined): string | undefined {
  return answer === 'unknown' ? undefined : answer
}

function numberOf(answer: string | undefined): number | undefined {
  return known(answer) === undefined ? undefined : Number(answer)
}

function yesOrNo<Key extends string>(key: Key, answer: string | undefined): { [K in Key]?: boolean } {
  return known(answer) === undefined ? {} : ({ [key]: answer === 'yes' } as { [K in Key]: boolean })
}
