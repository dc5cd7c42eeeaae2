import type { FactRead, Facts } from '../eligibility/index.ts'
import type { PlainDate } from '../platform/days/index.ts'

/** One question group a page, in the order in which they are asked. */
export const profileSections = [
  'identity',
  'studies',
  'languages',
  'experience',
  'service',
  'sponsorship',
  'interests',
  'relatives',
] as const
export type SectionName = (typeof profileSections)[number]

/** Sections that are lists of entries, each with a page of its own. */
export const listSections = ['studies', 'languages', 'experience', 'service', 'relatives'] as const
export type ListSection = (typeof listSections)[number]

export function isListSection(section: SectionName): section is ListSection {
  return (listSections as readonly string[]).includes(section)
}

/** "I do not know" is an answer of its own: the rules then ask a person, and guess nothing. */
export const tristates = ['yes', 'no', 'unknown'] as const
export type Tristate = (typeof tristates)[number]

type StudyFact = NonNullable<Facts['studies']>[number]
export type StudyLevel = NonNullable<StudyFact['level']>
export type StudyStatus = NonNullable<StudyFact['status']>
export type LanguageLevel = NonNullable<NonNullable<NonNullable<Facts['languages']>[number]['level']>>
export type SponsorKind = NonNullable<NonNullable<Facts['sponsor']>['kind']>
export type Kinship = NonNullable<NonNullable<Facts['relatives']>[number]['kinship']>
export type ServiceKind = NonNullable<NonNullable<Facts['formerService']>[number]['kind']>

export const studyLevels = ['bachelor', 'master', 'doctorate', 'other'] as const satisfies readonly StudyLevel[]
export const studyStatuses = ['enrolled', 'graduated', 'interrupted'] as const satisfies readonly StudyStatus[]
export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const satisfies readonly LanguageLevel[]
export const sponsorKinds = ['government', 'ngo', 'academic'] as const satisfies readonly SponsorKind[]
export const kinships = [
  'parent',
  'child',
  'sibling',
  'spouse',
  'partner',
  'other',
] as const satisfies readonly Kinship[]
export const serviceKinds = [
  'internship',
  'employment',
  'consultancy',
  'volunteering',
] as const satisfies readonly ServiceKind[]

/** `null` and '' are not answered yet; `known: 'unknown'` is answered with "I do not know". */
export type Identity = {
  readonly birthDate: PlainDate | null
  readonly nationality: 'some' | 'none' | 'unknown' | null
  /** ISO 3166-1 alpha-2, each once; empty unless `nationality` is `some`. */
  readonly nationalities: readonly string[]
  /** ISO 3166-1 alpha-2. */
  readonly residence: string | null
  readonly phone: string
}

/** `key` names an entry for its page's address; it means nothing else. */
export type Entry = { readonly key: string }

/** A day that is `unknown` was answered with "I do not know"; `null` does not apply. */
export type MaybeDay = PlainDate | 'unknown' | null

export type Study = Entry & {
  readonly level: StudyLevel
  readonly status: StudyStatus
  readonly institution: string
  readonly field: string
  readonly country: string | null
  /** First day of the final year; null unless enrolled. */
  readonly finalYearFrom: MaybeDay
  /** Graduation, past or expected, or the day of interruption. */
  readonly endsOn: MaybeDay
  /** Whole years done; null where it was not said. */
  readonly yearsCompleted: number | null
  /** Whether the institution is recognised; null where it was not said. */
  readonly accredited: Tristate | null
}

export type Spoken = Entry & { readonly code: string; readonly level: LanguageLevel | 'unknown' }

export type Job = Entry & {
  readonly title: string
  readonly organisation: string
  readonly from: PlainDate
  /** Last day; null while it goes on. */
  readonly to: PlainDate | null
  readonly relevant: boolean
  readonly summary: string
}

/** Earlier work for the organisation itself. */
export type Service = Entry & {
  readonly kind: ServiceKind
  readonly from: PlainDate | 'unknown'
  /** Last day; null while it goes on. */
  readonly to: MaybeDay
}

export type Relative = Entry & { readonly kinship: Kinship; readonly name: string; readonly sameOffice: Tristate }

export type List<Item> = { readonly items: readonly Item[] }
export type Experience = List<Job> & {
  /** Months of relevant experience as the person counts them; null where they are counted from the entries. */
  readonly statedMonths: number | null
}

export type Sponsorship = {
  readonly scholarship: Tristate | null
  readonly internshipMandatory: Tristate | null
  readonly sponsor: SponsorKind | 'none' | 'unknown' | null
  /** Whether the sponsor works in a relevant area; null where there is no sponsor. */
  readonly relevantArea: Tristate | null
}

export type Interests = { readonly areas: readonly string[]; readonly relevantInterest: Tristate | null }

export type Answers = {
  readonly identity: Identity
  readonly studies: List<Study>
  readonly languages: List<Spoken>
  readonly experience: Experience
  readonly service: List<Service>
  readonly sponsorship: Sponsorship
  readonly interests: Interests
  readonly relatives: List<Relative>
}

export type SectionState<Section extends SectionName> = {
  readonly answers: Answers[Section]
  /** The person said that this section is whole: an empty list is then known to be empty. */
  readonly completed: boolean
  /** Day of the last change; null while nothing was saved. */
  readonly savedOn: PlainDate | null
}

/** A person's own account of themselves, section by section; one never opened is there with nothing answered. */
export type Profile = {
  readonly personId: number
  readonly sections: { readonly [Section in SectionName]: SectionState<Section> }
}

export const blankAnswers: Answers = {
  identity: { birthDate: null, nationality: null, nationalities: [], residence: null, phone: '' },
  studies: { items: [] },
  languages: { items: [] },
  experience: { items: [], statedMonths: null },
  service: { items: [] },
  sponsorship: { scholarship: null, internshipMandatory: null, sponsor: null, relevantArea: null },
  interests: { areas: [], relevantInterest: null },
  relatives: { items: [] },
}

/**
 * The sections that are asked of a person, in their order. Earlier work for the organisation is asked only where rules that
 * matter to them read it, and shown where they have begun to tell of it.
 *
 * @param read what the rules of their applications read
 */
export function askedSections({ sections }: Profile, read: ReadonlySet<FactRead>): SectionName[] {
  return profileSections.filter(
    section => section !== 'service' || read.has('formerService') || sections.service.savedOn !== null,
  )
}

/** Sections that are asked and that the person has not yet called whole, in the order in which they are asked. */
export function missingSections(profile: Profile, read: ReadonlySet<FactRead>): SectionName[] {
  return askedSections(profile, read).filter(section => !profile.sections[section].completed)
}
