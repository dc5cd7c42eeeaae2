import type { Assessment, Policy } from '../eligibility/index.ts'
import type { PlainDate } from '../platform/days/index.ts'

/** What a question is about; of each degree the first four are asked again. */
export type About =
  | 'status'
  | 'level'
  | 'finalYearFrom'
  | 'endsOn'
  | 'birthDate'
  | 'languages'
  | 'startOn'
  | 'months'
  | 'relevantInterest'
  | 'scholarship'
  | 'internshipMandatory'
  | 'sponsor'
  | 'sponsorArea'
  | 'relevantExperienceMonths'

/** One box, list or row of buttons. `unknown` is an answer to every one of them. */
export type Field = { readonly name: string } & (
  | { readonly kind: 'option'; readonly options: readonly string[] }
  | { readonly kind: 'day'; readonly from: PlainDate; readonly to: PlainDate }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
)

export type Question = {
  readonly id: string
  readonly about: About
  /** Which degree, from 1; 0 for what is asked once. */
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
}

export const mostDegrees = 4
export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
const tristate = ['yes', 'no', 'unknown'] as const
const farDay = '2199-12-31'

/**
 * Every question that a policy could need, in the order in which a person tells of themselves; which of them are asked is
 * for `nextQuestion` to say.
 */
export function questionsOf(policy: Policy, given: Given): readonly Question[] {
  const { today, startOn, months } = given
  const languages = languagesIn(policy)
  return [
    ...Array.from({ length: mostDegrees }, (_, index) => degreeQuestions(index + 1)).flat(),
    once('birthDate', { kind: 'day', from: '1900-01-01', to: today }),
    ...(languages.length === 0 ? [] : [languageQuestion(languages)]),
    ...(startOn === null ? [once('startOn', { kind: 'day', from: today, to: farDay })] : []),
    ...(months !== null && months.min === months.max
      ? []
      : [once('months', { kind: 'number', min: months?.min ?? 1, max: months?.max ?? 60 })]),
    once('relevantInterest', { kind: 'option', options: tristate }),
    once('scholarship', { kind: 'option', options: tristate }),
    once('internshipMandatory', { kind: 'option', options: tristate }),
    once('sponsor', { kind: 'option', options: ['none', 'government', 'ngo', 'academic', 'unknown'] }),
    { ...once('sponsor', { kind: 'option', options: tristate }, 'sponsorArea'), about: 'sponsorArea' },
    once('relevantExperienceMonths', { kind: 'number', min: 0, max: 720 }),
  ]
}

type Shape<T> = T extends unknown ? Omit<T, 'name'> : never
type OnceAbout = Exclude<About, 'status' | 'level' | 'finalYearFrom' | 'endsOn' | 'languages' | 'sponsorArea'>

function once(about: OnceAbout, field: Shape<Field>, name: string = about): Question {
  return { id: name, about, nth: 0, fact: about, fields: [{ name, ...field } as Field] }
}

function degreeQuestions(nth: number): readonly Question[] {
  const of = (about: About, field: Shape<Field>): Question => {
    const id = `${about}${nth}`
    return { id, about, nth, fact: 'studies', fields: [{ name: id, ...field } as Field] }
  }
  return [
    of('status', { kind: 'option', options: ['enrolled', 'graduated', 'interrupted', 'none', 'unknown'] }),
    of('level', { kind: 'option', options: ['bachelor', 'master', 'doctorate', 'other', 'unknown'] }),
    of('finalYearFrom', { kind: 'day', from: '1950-01-01', to: farDay }),
    // Whether it may lie ahead depends on the status: `readAnswers` looks at both.
    of('endsOn', { kind: 'day', from: '1950-01-01', to: farDay }),
  ]
}

function languageQuestion(codes: readonly string[]): Question {
  const options = ['none', ...languageLevels, 'unknown']
  const fields = codes.map(code => ({ name: languageField(code), kind: 'option' as const, options }))
  return { id: 'languages', about: 'languages', nth: 0, fact: 'languages', fields }
}

export function languageField(code: string): string {
  return `language-${code}`
}

/** The languages that a policy's binding rules name: no other can matter to it. */
function languagesIn(policy: Policy): readonly string[] {
  const codes = policy.rules.filter(({ weight }) => weight === 'must').flatMap(rule => languagesNamed(rule))
  return [...new Set(codes)]
}

/** However rules are combined: a group is any list of nodes. */
function languagesNamed(node: object): readonly string[] {
  if ('rule' in node) {
    const parameters = 'parameters' in node ? node.parameters : null
    const isLanguages = node.rule === 'languages' && typeof parameters === 'object' && parameters !== null
    return isLanguages && 'of' in parameters && Array.isArray(parameters.of) ? parameters.of.map(String) : []
  }
  return Object.values(node)
    .filter((part): part is readonly object[] => Array.isArray(part))
    .flatMap(parts => parts.flatMap(languagesNamed))
}
