import { isPlainDate } from '../platform/days/index.ts'
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

type Check = (value: unknown) => boolean
/** Without a prototype: a key of the input finds what is listed here and nothing else. */
type Checks = Readonly<Record<string, Check>>

const checks = (listed: Record<string, Check>): Checks => Object.assign(Object.create(null) as object, listed)

const yesOrNo: Check = value => value === true || value === false || value === null
const amount: Check = value => value === null || (typeof value === 'number' && value >= 0 && value < Infinity)
const count: Check = value => Number.isSafeInteger(value) && (value as number) >= 0
const one = (words: readonly string[]): Check => {
  const known = new Set<unknown>(words)
  return value => known.has(value)
}
const orNull =
  (check: Check): Check =>
  value =>
    value === null || check(value)
const listOf = (check: Check): Check => {
  return value => Array.isArray(value) && value.every(check)
}

// The same few thousand days come again and again in a list of cases; each is looked at once.
const seenDays = new Set<string>()
const mostDays = 150_000

const day: Check = value => {
  if (typeof value !== 'string') return false
  if (seenDays.has(value)) return true
  if (!isPlainDate(value)) return false
  if (seenDays.size < mostDays) seenDays.add(value)
  return true
}

const objectOf = (known: Checks): Check => {
  return value => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    for (const key in value) if (known[key]?.((value as Record<string, unknown>)[key]) !== true) return false
    return true
  }
}

const study = objectOf(
  checks({
    level: one(studyLevels),
    status: one(studyStatuses),
    finalYearFrom: orNull(day),
    endsOn: orNull(day),
    yearsCompleted: amount,
    accredited: yesOrNo,
  }),
)
const spoken = objectOf(checks({ code: isLanguageCode, level: orNull(one(languageLevels)) }))
const sponsor = objectOf(checks({ kind: one(sponsorKinds), relevantArea: yesOrNo }))
const isKinship = one(kinships)
const relative = objectOf(checks({ kinship: isKinship, sameOffice: same => same === true || same === false }))

const service = objectOf(checks({ kind: one(serviceKinds), from: day, to: orNull(day) }))
const formerApplications = objectOf(checks({ ever: count, round: count }))
const isPaperKind = one(paperKinds)
const paperOfSorts = objectOf(checks({ document: isPaperKind, words: count }))
const paper: Check = value => paperOfSorts(value) && isPaperKind((value as { document?: unknown }).document)

const facts = objectOf(
  checks({
    birthDate: day,
    nationalities: orNull(listOf(isCountryCode)),
    languages: orNull(listOf(spoken)),
    studies: orNull(listOf(study)),
    relevantExperienceMonths: amount,
    relevantInterest: yesOrNo,
    scholarship: yesOrNo,
    internshipMandatory: yesOrNo,
    sponsor: orNull(sponsor),
    relatives: orNull(listOf(relative)),
    residence: isCountryCode,
    formerService: orNull(listOf(service)),
    formerApplications: orNull(formerApplications),
    documents: orNull(listOf(paper)),
  }),
)
const application = objectOf(checks({ appliedOn: day, startOn: day, months: count, hostCountry: isCountryCode }))
const whole = objectOf(
  checks({ id: value => typeof value === 'string' || Number.isSafeInteger(value), facts, application }),
)

/**
 * Whether an input is a case with an id beyond doubt: the schema of `case.ts` would take it as it is. False only means that the
 * schema has to be asked, which says what is wrong; a list of a million cases has no time to ask it of each.
 */
export function isCaseAtAGlance(input: unknown): boolean {
  if (!whole(input)) return false
  const { id, facts: given, application: asked } = input as Record<string, unknown>
  return (
    id !== undefined && given !== undefined && (asked as { appliedOn?: unknown } | undefined)?.appliedOn !== undefined
  )
}
