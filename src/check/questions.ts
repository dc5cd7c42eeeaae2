import { paperIn, type Assessment, type Policy } from '../eligibility/index.ts'
import type { PlainDate } from '../platform/days/index.ts'
import { countryCodes } from '../platform/i18n/codes.ts'
import { languages, type InEveryLanguage } from '../platform/i18n/languages.ts'
import { needsOf, type Needs } from './needs.ts'

/** What a question is about; those of each degree, and of each earlier service, are asked again. */
export type About =
  | 'status'
  | 'level'
  | 'finalYearFrom'
  | 'endsOn'
  | 'yearsCompleted'
  | 'accredited'
  | 'birthDate'
  | 'nationalities'
  | 'residence'
  | 'languages'
  | 'hostCountry'
  | 'startOn'
  | 'months'
  | 'relevantInterest'
  | 'scholarship'
  | 'internshipMandatory'
  | 'sponsor'
  | 'sponsorArea'
  | 'relevantExperienceMonths'
  | 'service'
  | 'serviceFrom'
  | 'serviceTo'
  | 'applicationsEver'
  | 'applicationsRound'
  | 'relatives'
  | 'relativeOffice'
  | 'papers'

/**
 * One box, list or row of buttons. `unknown` is an answer to every one of them, but to the second of a pair of lists. `telling`:
 * the options between which rules tell, where there are many. `canGoOn`: a last day that may not have come, answered by `now`.
 */
export type Field = { readonly name: string } & (
  | {
      readonly kind: 'option'
      readonly options: readonly string[]
      readonly telling?: readonly string[]
      /** What it is about, where a page has several. */
      readonly called?: InEveryLanguage
    }
  | { readonly kind: 'day'; readonly from: PlainDate; readonly to: PlainDate; readonly canGoOn?: true }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
)

export type Question = {
  readonly id: string
  readonly about: About
  /** Which degree or earlier service, from 1; 0 for what is asked once. */
  readonly nth: number
  /** The fact that it settles, as the rules name it. */
  readonly fact: Assessment['missing'][number]
  readonly fields: readonly Field[]
}

/** What is known before anything is asked. */
export type Given = {
  readonly today: PlainDate
  readonly startOn: PlainDate | null
  /** The lengths that are offered; only one where they are equal. Null: any. */
  readonly months: { readonly min: number; readonly max: number } | null
  /** Where the internship takes place; null where that is open. */
  readonly hostCountry: string | null
  /** Whether a rule asks for papers besides those of which every application is made. */
  readonly needsMorePapers: boolean
}

/** What is checked: the questions that a policy may need, and what is known before the first of them. */
export type Check = { readonly policy: Policy; readonly given: Given; readonly questions: readonly Question[] }

export const mostDegrees = 4
export const mostServices = 3
export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
const tristate = ['yes', 'no', 'unknown'] as const
const farDay = '2199-12-31'
/** The oldest day that anybody's studies or work can have. */
const firstDay = '1950-01-01'

/**
 * Every question that a policy could need, in the order in which a person tells of themselves; which of them are asked is
 * for `nextQuestion` to say.
 */
export function questionsOf(policy: Policy, given: Given): readonly Question[] {
  const needs = needsOf(policy)
  return [
    ...upTo(mostDegrees).flatMap(nth => degreeQuestions(nth, needs)),
    once('birthDate', 'birthDate', { kind: 'day', from: '1900-01-01', to: given.today }),
    ...placeQuestions(needs, given),
    ...stayQuestions(given),
    once('relevantInterest', 'relevantInterest', { kind: 'option', options: tristate }),
    once('scholarship', 'scholarship', { kind: 'option', options: tristate }),
    once('internshipMandatory', 'internshipMandatory', { kind: 'option', options: tristate }),
    once('sponsor', 'sponsor', { kind: 'option', options: ['none', 'government', 'ngo', 'academic', 'unknown'] }),
    once('sponsorArea', 'sponsor', { kind: 'option', options: tristate }),
    once('relevantExperienceMonths', 'relevantExperienceMonths', { kind: 'number', min: 0, max: 720 }),
    ...(needs.services.length === 0 ? [] : upTo(mostServices).flatMap(nth => serviceQuestions(nth, needs, given))),
    ...needs.applications.map(within =>
      once(within === 'ever' ? 'applicationsEver' : 'applicationsRound', 'formerApplications', {
        kind: 'number',
        min: 0,
        max: 99,
      }),
    ),
    ...relativeQuestions(needs),
    ...paperQuestions(needs),
  ]
}

function upTo(most: number): readonly number[] {
  return Array.from({ length: most }, (_, index) => index + 1)
}

type Shape<T> = T extends unknown ? Omit<T, 'name'> : never
type Fact = Question['fact']

function once(about: About, fact: Fact, field: Shape<Field>): Question {
  return { id: about, about, nth: 0, fact, fields: [{ name: about, ...field } as Field] }
}

/** @param nth which of several */
function again(about: About, nth: number, fact: Fact): (field: Shape<Field>) => Question {
  const id = `${about}${nth}`
  return field => ({ id, about, nth, fact, fields: [{ name: id, ...field } as Field] })
}

function degreeQuestions(nth: number, { isYearsRead, isAccreditedRead }: Needs): readonly Question[] {
  const of = (about: About): ((field: Shape<Field>) => Question) => again(about, nth, 'studies')
  return [
    of('status')({ kind: 'option', options: ['enrolled', 'graduated', 'interrupted', 'none', 'unknown'] }),
    of('level')({ kind: 'option', options: ['bachelor', 'master', 'doctorate', 'other', 'unknown'] }),
    of('finalYearFrom')({ kind: 'day', from: firstDay, to: farDay }),
    // Whether it may lie ahead depends on the status: `faultIn` looks at both.
    of('endsOn')({ kind: 'day', from: firstDay, to: farDay }),
    ...(isYearsRead ? [of('yearsCompleted')({ kind: 'number', min: 0, max: 12 })] : []),
    ...(isAccreditedRead ? [of('accredited')({ kind: 'option', options: tristate })] : []),
  ]
}

function placeQuestions(needs: Needs, { hostCountry }: Given): readonly Question[] {
  const { isNationalityRead, isResidenceRead, isHostRead } = needs
  const telling = [...new Set([...needs.countries, ...(hostCountry === null ? [] : [hostCountry])])]
  const country = { kind: 'option', options: [...countryCodes, 'unknown'], telling: [...telling, 'unknown'] } as const
  return [
    ...(isNationalityRead ? [nationalityQuestion(telling)] : []),
    ...(isResidenceRead ? [once('residence', 'residence', country)] : []),
    ...(needs.languages.length === 0 ? [] : [languageQuestion(needs.languages)]),
    ...(isHostRead && hostCountry === null ? [once('hostCountry', 'hostCountry', country)] : []),
  ]
}

/** Two lists: who has more than two names those that the rules name. */
function nationalityQuestion(telling: readonly string[]): Question {
  const fields: readonly Field[] = [
    {
      name: 'nationality1',
      kind: 'option',
      options: [...countryCodes, 'none', 'unknown'],
      telling: [...telling, 'none', 'unknown'],
    },
    { name: 'nationality2', kind: 'option', options: ['none', ...countryCodes], telling: ['none', ...telling] },
  ]
  return { id: 'nationalities', about: 'nationalities', nth: 0, fact: 'nationalities', fields }
}

function languageQuestion(codes: readonly string[]): Question {
  const options = ['none', ...languageLevels, 'unknown']
  const fields = codes.map(code => ({ name: languageField(code), kind: 'option' as const, options }))
  return { id: 'languages', about: 'languages', nth: 0, fact: 'languages', fields }
}

export function languageField(code: string): string {
  return `language-${code}`
}

function stayQuestions({ today, startOn, months }: Given): readonly Question[] {
  const isLengthSet = months !== null && months.min === months.max
  const { min, max } = months ?? { min: 1, max: 60 }
  return [
    ...(startOn === null ? [once('startOn', 'startOn', { kind: 'day', from: today, to: farDay })] : []),
    ...(isLengthSet ? [] : [once('months', 'months', { kind: 'number', min, max })]),
  ]
}

function serviceQuestions(
  nth: number,
  { services, isServiceCounted, isServiceEndRead }: Needs,
  { today }: Given,
): readonly Question[] {
  const of = (about: About): ((field: Shape<Field>) => Question) => again(about, nth, 'formerService')
  return [
    of('service')({ kind: 'option', options: ['none', ...services, 'unknown'] }),
    ...(isServiceCounted ? [of('serviceFrom')({ kind: 'day', from: firstDay, to: today })] : []),
    ...(isServiceEndRead ? [of('serviceTo')({ kind: 'day', from: firstDay, to: farDay, canGoOn: true })] : []),
  ]
}

function relativeQuestions({ kinships, isOfficeRead }: Needs): readonly Question[] {
  if (kinships.length === 0) return []
  return [
    once('relatives', 'relatives', { kind: 'option', options: ['none', ...kinships, 'unknown'] }),
    ...(isOfficeRead ? [once('relativeOffice', 'relatives', { kind: 'option', options: tristate })] : []),
  ]
}

function paperQuestions({ papers }: Needs): readonly Question[] {
  if (papers.length === 0) return []
  const fields = papers.map(paper => {
    const called = Object.fromEntries(languages.map(each => [each, paperIn(each, paper)])) as InEveryLanguage
    return { name: paperField(paper.document), kind: 'option' as const, options: tristate, called }
  })
  return [{ id: 'papers', about: 'papers', nth: 0, fact: 'documents', fields }]
}

export function paperField(document: string): string {
  return `paper-${document}`
}
