import type { Facts } from '../eligibility/index.ts'
import type { PlainDate } from '../platform/days/index.ts'
import { monthsOf } from './facts.ts'
import type {
  Answers,
  Identity,
  Profile,
  Relative,
  SectionName,
  Service,
  Sponsorship,
  Spoken,
  Study,
  Tristate,
} from './sections.ts'

export const singleFacts = [
  'birthDate',
  'nationalities',
  'residence',
  'experience',
  'scholarship',
  'internshipMandatory',
  'sponsor',
  'relevantInterest',
] as const
export const listedFacts = ['studies', 'languages', 'service', 'relatives'] as const
type SingleFact = (typeof singleFacts)[number]
export type ListedFact = (typeof listedFacts)[number]
export type FactKind = SingleFact | ListedFact

/** The answers of each kind, as the profile keeps them; an entry that is null is left out. */
export type FactValues = {
  birthDate: string
  nationalities: Pick<Identity, 'nationality' | 'nationalities'>
  /** ISO 3166-1 alpha-2. */
  residence: string
  /** Months of relevant experience. */
  experience: number
  scholarship: Tristate
  internshipMandatory: Tristate
  sponsor: Pick<Sponsorship, 'sponsor' | 'relevantArea'>
  relevantInterest: Tristate
  studies: Study | null
  languages: Spoken | null
  service: Service | null
  relatives: Relative | null
}
export type FactValue = FactValues[FactKind]

/** What can be confirmed or corrected by itself: one answer, or one entry of a list. */
export type FactSlot = {
  /** `birthDate`, `studies.<key of the entry>` … */
  readonly name: string
  readonly kind: FactKind
  /** Of an entry of a list; null elsewhere. */
  readonly entry: string | null
  readonly section: SectionName
  /** The key of the rules' facts that it goes into. */
  readonly fact: keyof Facts
}

const placeOf: Readonly<Record<FactKind, { readonly section: SectionName; readonly fact: keyof Facts }>> = {
  birthDate: { section: 'identity', fact: 'birthDate' },
  nationalities: { section: 'identity', fact: 'nationalities' },
  residence: { section: 'identity', fact: 'residence' },
  experience: { section: 'experience', fact: 'relevantExperienceMonths' },
  scholarship: { section: 'sponsorship', fact: 'scholarship' },
  internshipMandatory: { section: 'sponsorship', fact: 'internshipMandatory' },
  sponsor: { section: 'sponsorship', fact: 'sponsor' },
  relevantInterest: { section: 'interests', fact: 'relevantInterest' },
  studies: { section: 'studies', fact: 'studies' },
  languages: { section: 'languages', fact: 'languages' },
  service: { section: 'service', fact: 'formerService' },
  relatives: { section: 'relatives', fact: 'relatives' },
}

/** Every fact of a profile, in the order of its sections; a list has one for each entry, none where it is empty. */
export function factSlots(profile: Profile): FactSlot[] {
  const { studies, languages, service, relatives } = profile.sections
  const single = (kind: SingleFact): FactSlot => ({ name: kind, kind, entry: null, ...placeOf[kind] })
  const listed = (kind: ListedFact, items: readonly { readonly key: string }[]): FactSlot[] =>
    items.map(({ key }) => ({ name: `${kind}.${key}`, kind, entry: key, ...placeOf[kind] }))
  const [birthDate, nationalities, residence, experience, ...others] = singleFacts
  return [
    single(birthDate),
    single(nationalities),
    single(residence),
    ...listed('studies', studies.answers.items),
    ...listed('languages', languages.answers.items),
    single(experience),
    ...listed('service', service.answers.items),
    ...others.map(single),
    ...listed('relatives', relatives.answers.items),
  ]
}

/**
 * What a profile says of one fact; null where it was not answered.
 *
 * @param on the day up to which experience that goes on is counted
 */
export function factValue({ sections }: Profile, { kind, entry }: FactSlot, on: PlainDate): FactValue | null {
  const { birthDate, nationality, nationalities, residence } = sections.identity.answers
  const { sponsor, relevantArea, scholarship, internshipMandatory } = sections.sponsorship.answers
  switch (kind) {
    case 'birthDate':
      return birthDate
    case 'nationalities':
      return nationality === null ? null : { nationality, nationalities }
    case 'residence':
      return residence
    case 'experience':
      return sections.experience.completed ? monthsOf(sections.experience.answers, on) : null
    case 'sponsor':
      return sponsor === null ? null : { sponsor, relevantArea }
    case 'scholarship':
      return scholarship
    case 'internshipMandatory':
      return internshipMandatory
    case 'relevantInterest':
      return sections.interests.answers.relevantInterest
    default:
      return sections[kind].answers.items.find(({ key }) => key === entry) ?? null
  }
}

export type Correction = { readonly name: string; readonly value: unknown }

/**
 * A profile with what was found true in place of what was said. What the profile does not have is left alone.
 *
 * @param corrections the last of one name counts; each value as the profile keeps it
 */
export function withCorrections(profile: Profile, corrections: readonly Correction[]): Profile {
  // One of each name: an entry that an earlier one left out would not be there any more for a later one to put right.
  const values = new Map(corrections.map(({ name, value }) => [name, value]))
  return factSlots(profile)
    .filter(({ name }) => values.has(name))
    .reduce((so, slot) => corrected(so, slot, values.get(slot.name) as FactValue), profile)
}

function corrected(profile: Profile, { kind, entry }: FactSlot, value: FactValue): Profile {
  switch (kind) {
    case 'birthDate':
      return changed(profile, 'identity', { birthDate: value as string })
    case 'nationalities':
      return changed(profile, 'identity', value as FactValues['nationalities'])
    case 'residence':
      return changed(profile, 'identity', { residence: value as string })
    case 'experience':
      return changed(profile, 'experience', { statedMonths: value as number }, true)
    case 'sponsor':
      return changed(profile, 'sponsorship', value as FactValues['sponsor'])
    case 'scholarship':
    case 'internshipMandatory':
      return changed(profile, 'sponsorship', { [kind]: value as Tristate })
    case 'relevantInterest':
      return changed(profile, 'interests', { relevantInterest: value as Tristate })
    default: {
      const items: readonly { readonly key: string }[] = profile.sections[kind].answers.items
      const kept = items.flatMap(item => (item.key !== entry ? [item] : value === null ? [] : [value as Study]))
      return changed(profile, kind, { items: kept } as unknown as Partial<Answers[typeof kind]>)
    }
  }
}

/** @param isWhole where the office's word makes the section one that counts, though its person had not called it complete */
function changed<Section extends SectionName>(
  profile: Profile,
  section: Section,
  part: Partial<Answers[Section]>,
  isWhole = false,
): Profile {
  const state = profile.sections[section]
  const completed = state.completed || isWhole
  const next = { ...state, completed, answers: { ...state.answers, ...part } }
  return { ...profile, sections: { ...profile.sections, [section]: next } }
}
