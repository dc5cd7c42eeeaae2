import type { Language, InEveryLanguage } from '../../platform/i18n/languages.ts'
import type { PlainDate } from '../../platform/days/index.ts'

/** Half-open, in UTF-16 units of the reading's own `text`. */
export type Span = readonly [from: number, to: number]

/** A value and the place where it is printed. What is not printed is not read. */
export type Read<T> = { readonly value: T; readonly span: Span }

/** `amountMinor` in minor units (cents) of `currency` (ISO 4217), a calendar month. */
export type MonthlyStipend = { readonly amountMinor: number; readonly currency: string; readonly per: 'month' }

export type StartValue = PlainDate | 'as-soon-as-possible'

/** A missing key means "not known"; a stipend of `null` means "known to be none". Countries ISO 3166-1, languages ISO 639-1. */
export type NoticeFields = {
  readonly organisation?: Read<string>
  readonly reference?: Read<string>
  readonly dutyStation?: {
    readonly city?: Read<string>
    readonly country?: Read<string>
    readonly homeBased?: Read<boolean>
  }
  readonly unit?: Read<string>
  readonly start?: Read<StartValue>
  /** `max` without extensions. */
  readonly durationMonths?: {
    readonly min?: Read<number>
    readonly max?: Read<number>
    readonly extendable?: Read<boolean>
  }
  readonly publishedOn?: Read<PlainDate>
  readonly closesOn?: Read<PlainDate>
  readonly stipend?: Read<MonthlyStipend | null>
  readonly languages?: readonly Read<string>[]
  readonly supervision?: { readonly overall?: Read<string>; readonly direct?: Read<string> }
}

/** `experienceMonthsBelow` excludes itself: "less than two years" is 24. */
export type NoticeEligibility = {
  readonly ageMin?: Read<number>
  readonly ageMax?: Read<number>
  readonly experienceMonthsBelow?: Read<number>
}

export const listSections = [
  'contribution',
  'responsibilities',
  'learningObjectives',
  'outputs',
  'qualifications',
] as const
export type ListSection = (typeof listSections)[number]

export type NoticeSections = {
  readonly [Name in ListSection]?: readonly Read<string>[]
} & {
  readonly background?: Read<string>
  readonly checkIns?: Read<string>
  readonly eligibility?: NoticeEligibility
}

const warningCodes = [
  'announced-list-missing',
  'label-without-value',
  'date-ambiguous',
  'date-without-year',
  'date-impossible',
  'values-disagree',
  'closes-before-published',
  'starts-before-closing',
  'internship-not-stated',
  'language-not-supported',
] as const
export type WarningCode = (typeof warningCodes)[number]

/** What a reader should look at; `span` is the place in `text`, left out where the whole notice is meant. */
export type NoticeWarning = {
  readonly code: WarningCode
  readonly span?: Span
  readonly explanation: InEveryLanguage
}

/** Output of `notice parse`. `language` is left out where the text is in none of the working languages. */
export type NoticeReading = {
  readonly language?: Language
  readonly title?: Read<string>
  readonly fields: NoticeFields
  readonly sections: NoticeSections
  readonly warnings: readonly NoticeWarning[]
  /** The text that was read: decoded, line ends and blanks repaired. All spans refer to it. */
  readonly text: string
}
