import { z } from 'zod'

import { isPlainDate } from '../platform/days/index.ts'
import { isCaseAtAGlance } from './case-at-a-glance.ts'
import {
  kinships,
  languageLevels,
  paperKinds,
  serviceKinds,
  sponsorKinds,
  studyLevels,
  studyStatuses,
} from './case-words.ts'
import { isCountryCode, isLanguageCode } from './codes.ts'
import { type Read, readWith } from './input-error.ts'

export * from './case-words.ts'

/** A day of the calendar as ISO text. */
export const day = z.string().refine(isPlainDate, { error: 'must be a day of the calendar, such as 2026-05-04' })

const code = (isKnown: (value: unknown) => boolean, like: string): z.ZodString =>
  z.string().refine(isKnown, { error: `must be ${like}` })

/** A key that is left out is not known; `null` is known to be none. */
const maybe = <T extends z.ZodType>(schema: T): z.ZodOptional<z.ZodNullable<T>> => schema.nullable().optional()

const study = z.strictObject({
  level: z.enum(studyLevels).optional(),
  status: z.enum(studyStatuses).optional(),
  finalYearFrom: maybe(day),
  endsOn: maybe(day),
  /** Whole years of full-time study done on the day of application. */
  yearsCompleted: maybe(z.number().min(0)),
  /** The institution is recognised: accredited where it stands. */
  accredited: maybe(z.boolean()),
})

const spoken = z.strictObject({
  code: code(isLanguageCode, 'an ISO 639-1 code, such as fr').optional(),
  level: maybe(z.enum(languageLevels)),
})

const sponsor = z.strictObject({
  kind: z.enum(sponsorKinds).optional(),
  relevantArea: maybe(z.boolean()),
})

const country = code(isCountryCode, 'an ISO 3166-1 code, such as KE')

/** `to` is the last day; null while it goes on. */
const service = z.strictObject({ kind: z.enum(serviceKinds).optional(), from: day.optional(), to: maybe(day) })

const relative = z.strictObject({ kinship: z.enum(kinships).optional(), sameOffice: z.boolean().optional() })

/** How often the person has applied before: ever, and in the round of this application. */
const applications = z.strictObject({ ever: z.int().min(0).optional(), round: z.int().min(0).optional() })

const paper = z.strictObject({ document: z.enum(paperKinds), words: z.int().min(0).optional() })

const facts = z.strictObject({
  // Everybody was born: not known is possible, none is not.
  birthDate: day.optional(),
  nationalities: maybe(z.array(country)),
  languages: maybe(z.array(spoken)),
  studies: maybe(z.array(study)),
  relevantExperienceMonths: maybe(z.number().min(0)),
  relevantInterest: maybe(z.boolean()),
  scholarship: maybe(z.boolean()),
  internshipMandatory: maybe(z.boolean()),
  sponsor: maybe(sponsor),
  relatives: maybe(z.array(relative)),
  /** Where the person lives. */
  residence: country.optional(),
  formerService: maybe(z.array(service)),
  formerApplications: maybe(applications),
  documents: maybe(z.array(paper)),
})

const application = z.strictObject({
  appliedOn: day,
  startOn: day.optional(),
  months: z.int().min(0).optional(),
  /** Where the internship would take place. */
  hostCountry: country.optional(),
})

/** It comes back as it went in, so that its case is found again: beyond these a number loses digits when it is read. */
const idNumber = z.number().refine(n => Math.abs(n) <= Number.MAX_SAFE_INTEGER, {
  error: `must be a text, or a number of at most ${Number.MAX_SAFE_INTEGER}`,
})

const id = z.union([z.string(), idNumber], {
  error: ({ input }) => (input === undefined ? 'is required' : 'must be a text or a number'),
})

const oneCase = z.strictObject({
  id: id.optional(),
  facts,
  application,
})

const caseWithId = oneCase.extend({ id })

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T

export type Facts = DeepReadonly<z.infer<typeof facts>>
export type Study = DeepReadonly<z.infer<typeof study>>
export type SpokenLanguage = DeepReadonly<z.infer<typeof spoken>>
export type FormerService = DeepReadonly<z.infer<typeof service>>
export type Paper = DeepReadonly<z.infer<typeof paper>>
export type Sponsor = DeepReadonly<z.infer<typeof sponsor>>
/** What is asked for: the day of application is always known; the first day and the length may not be. */
export type Application = DeepReadonly<z.infer<typeof application>>
export type Case = {
  readonly id?: string | number | undefined
  readonly facts: Facts
  readonly application: Application
}

/** What can be asked of an applicant: the facts, and what an application may leave open. */
export type AskedKey = keyof Facts | 'startOn' | 'months' | 'hostCountry'

/** A case, or every error in it with its path. A misspelt key is an error: it must not read as "not known". */
export function readCase(input: unknown): Read<Case> {
  return readWith(oneCase, input)
}

/** As `readCase`, for lists of cases: each must carry an `id`, by which its assessment is found again. */
export function readCaseWithId(input: unknown): Read<Case & { readonly id: string | number }> {
  if (isCaseAtAGlance(input)) return { ok: true, value: input as Case & { readonly id: string | number } }
  return readWith(caseWithId, input)
}
