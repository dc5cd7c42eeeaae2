import fc from 'fast-check'
import { expect, test } from 'vitest'

import { assess, policies, policyById, type Policy } from '../eligibility/index.ts'
import { addMonths } from '../platform/days/index.ts'
import { formOf } from '../platform/forms/index.ts'
import { somePolicy } from '../../test/some-policy.ts'
import { caseOf, faultIn, type Answers } from './answers.ts'
import { readAnswers } from './forms.ts'
import { needsMorePapers } from './needs.ts'
import { questionsOf, type Check, type Given, type Question } from './questions.ts'
import { nextQuestion } from './rules.ts'
import { turningOf } from './turning.ts'

const today = '2026-03-02'
const open = { today, hostCountry: null, needsMorePapers: false }
const programme: Given = { ...open, startOn: null, months: null }
const place: Given = { ...open, startOn: '2026-05-04', months: { min: 6, max: 6 }, hostCountry: 'KE' }

function checkUnder(policy: Policy, known: Given): Check {
  const given = { ...known, needsMorePapers: needsMorePapers(policy) }
  return { policy, given, questions: questionsOf(policy, given) }
}

const told = policies().filter(({ line }) => line === 'iom-programme')
const checks = told.flatMap(policy => [checkUnder(policy, programme), checkUnder(policy, place)])
const vacancy = checkUnder(policyById('iom-vacancy')!, place)

/** The questions that are met, in order, by somebody who answers so; what is not named is not known. */
function way(check: Check, known: Answers): string[] {
  const asked: string[] = []
  let answers: Answers = {}
  for (let next = nextQuestion(check, answers); next !== null; next = nextQuestion(check, answers)) {
    asked.push(next.id)
    answers = { ...answers, ...Object.fromEntries(next.fields.map(({ name }) => [name, known[name] ?? 'unknown'])) }
  }
  return asked
}

test('a final-year student is asked of that year, of age and of one motive, and no more', () => {
  const asked = way(vacancy, {
    status1: 'enrolled',
    level1: 'bachelor',
    finalYearFrom1: '2025-09-01',
    endsOn1: '2026-07-15',
    birthDate: '2003-01-01',
    relevantInterest: 'yes',
  })

  expect(asked).toEqual(['status1', 'level1', 'finalYearFrom1', 'endsOn1', 'birthDate', 'relevantInterest'])
})

test('a degree that cannot count is not asked about further, but whether there is another is', () => {
  const asked = way(vacancy, {
    status1: 'enrolled',
    level1: 'master',
    status2: 'graduated',
    level2: 'bachelor',
    endsOn2: '2025-07-15',
    birthDate: '2003-01-01',
    relevantInterest: 'no',
    scholarship: 'yes',
  })

  expect(asked).toEqual([
    ...['status1', 'level1', 'status2', 'level2', 'endsOn2'],
    ...['birthDate', 'relevantInterest', 'scholarship'],
  ])
})

test('once a rule is not met, nothing more is asked', () => {
  expect(way(vacancy, { status1: 'none' })).toEqual(['status1'])
})

test('who does not know is not asked on for what could no longer lead to an answer', () => {
  const asked = way(vacancy, {})

  expect(asked).toEqual(['status1', 'birthDate', 'relevantInterest'])
})

test('a rule of alternatives that each need two things is asked about all of them', () => {
  const source = { in: 'page', clause: '1' }
  const leaf = (rule: 'interest' | 'scholarship' | 'mandatory-internship' | 'experience', parameters = {}) => ({
    ...{ rule, parameters, source },
  })
  const either = [
    { name: 'one', source, allOf: [leaf('interest'), leaf('scholarship')] },
    { name: 'other', source, allOf: [leaf('mandatory-internship'), leaf('experience', { below: 12 })] },
  ]
  const policy = { ...policies()[0]!, rules: [{ name: 'either', source, weight: 'must' as const, anyOf: either }] }
  const check = checkUnder(policy, place)

  expect(way(check, { relevantInterest: 'yes', scholarship: 'yes' })).toEqual(['relevantInterest', 'scholarship'])
  expect(way(check, { relevantInterest: 'no', internshipMandatory: 'yes', relevantExperienceMonths: '3' })).toEqual([
    ...['relevantInterest', 'internshipMandatory', 'relevantExperienceMonths'],
  ])
})

test('start and length are asked of the programme as a whole, and not of a place that says them', () => {
  const website = policyById('iom-website')!
  const known = { status1: 'enrolled', level1: 'master', birthDate: '2003-01-01', 'language-en': 'C1' }

  expect(way(checkUnder(website, programme), known)).toEqual([
    ...['status1', 'level1', 'birthDate', 'languages', 'startOn', 'months'],
  ])
  expect(way(checkUnder(website, place), known)).toEqual(['status1', 'level1', 'birthDate', 'languages'])
})

test('of a policy that reads all that can be asked, no more is asked than can still turn the verdict', () => {
  const source = { in: 'page', clause: '1' }
  const called = { en: 'these', fr: 'ceux-ci', es: 'estos' }
  const papers = [
    { document: 'cv', count: 1, mostWords: null },
    { document: 'transcript', count: 1, mostWords: null },
  ]
  const rules: Policy['rules'] = (
    [
      { rule: 'studies', parameters: { levels: ['master'], finalYear: false, yearsCompleted: 1, accredited: true } },
      { rule: 'nationality', parameters: { of: ['KE', 'FR'], called } },
      { rule: 'residence', parameters: { of: null, called } },
      { rule: 'cooling-off', parameters: { kinds: ['internship', 'employment'], months: 3 } },
      { rule: 'former-application', parameters: { most: 1, within: 'round' } },
      { rule: 'relatives', parameters: { kinships: ['parent', 'sibling'], where: 'same-office' } },
      { rule: 'documents', parameters: { of: papers } },
    ] as const
  ).map(leaf => ({ ...leaf, source, weight: 'must' as const }))
  const policy = { ...policies()[0]!, rules }
  const none = { nationality2: 'none', service1: 'none', relatives: 'none' }
  const known = {
    ...{ status1: 'enrolled', level1: 'master', yearsCompleted1: '1', accredited1: 'yes', nationality1: 'FR', ...none },
    ...{ residence: 'KE', applicationsRound: '0', 'paper-transcript': 'yes', startOn: '2026-05-04' },
  }

  expect(way(checkUnder(policy, place), known)).toEqual([
    ...['status1', 'level1', 'yearsCompleted1', 'accredited1', 'nationalities', 'residence'],
    ...['service1', 'applicationsRound', 'relatives', 'papers'],
  ])
  expect(way(checkUnder(policy, place), { ...known, residence: 'FR' }).at(-1)).toBe('residence')
  expect(way(checkUnder(policy, place), { ...known, relatives: 'parent', relativeOffice: 'no' })).toContain(
    'relativeOffice',
  )
  expect(way(checkUnder(policy, place), { ...known, service1: 'internship', serviceTo1: '2026-02-28' }).at(-1)).toBe(
    'serviceTo1',
  )
  expect(way(checkUnder(policy, programme), { ...known, hostCountry: 'KE' })).toContain('hostCountry')
})

/** Answers that crowd around the limits, so that they are met and missed. */
function answerTo({ fields, about }: Question): fc.Arbitrary<Answers> {
  const each = fields.map((field): [string, fc.Arbitrary<string>] => {
    if (field.kind === 'option') return [field.name, fc.constantFrom(...(field.telling ?? field.options))]
    if (field.kind === 'number') {
      const numbers = [field.min, 1, 2, 3, 6, 12, 24, 30].filter(n => field.min <= n && n <= field.max)
      return [field.name, fc.constantFrom('unknown', ...numbers.map(String))]
    }
    const months = about === 'birthDate' ? [-480, -300, -228, -200] : [-60, -12, -11, -6, -1, 0, 1, 6, 12, 23]
    const days = months.map(n => addMonths(today, n)).filter(day => field.from <= day && day <= field.to)
    return [field.name, fc.constantFrom('unknown', ...(field.canGoOn ? ['now'] : []), ...days)]
  })
  return fc.record(Object.fromEntries(each))
}

const person = (check: Check): fc.Arbitrary<Answers> =>
  fc
    .tuple(...check.questions.map(answerTo))
    .map(all => check.questions.reduce(possible, Object.assign({}, ...all) as Answers))

/** A person whose answers do not contradict each other. */
function possible(answers: Answers, question: Question): Answers {
  const fault = faultIn(question, answers, today)
  return fault === null ? answers : { ...answers, [fault.field]: 'unknown' }
}

const someCheck = fc.oneof(
  fc.constantFrom(...checks),
  fc
    .tuple(somePolicy, fc.constantFrom(programme, place))
    .filter(([policy]) => policy.rules.some(({ weight }) => weight === 'must'))
    .map(([policy, given]) => checkUnder(policy, given)),
)
const someVisit = someCheck.chain(check => fc.record({ check: fc.constant(check), known: person(check) }))

function walk(check: Check, known: Answers): { answers: Answers; asked: readonly (readonly [Question, Answers])[] } {
  const asked: (readonly [Question, Answers])[] = []
  let answers: Answers = {}
  for (let next = nextQuestion(check, answers); next !== null; next = nextQuestion(check, answers)) {
    asked.push([next, answers])
    answers = { ...answers, ...Object.fromEntries(next.fields.map(({ name }) => [name, known[name] ?? 'unknown'])) }
    if (asked.length > check.questions.length) throw new Error('asked without end')
  }
  return { answers, asked }
}

/** Always the same visits: what the search misses once in many thousand must not fail for whoever comes by. */
const often = { numRuns: 40, seed: 7 }

test('asking in turn always ends, asks nothing twice, and nothing that cannot change the verdict', () => {
  fc.assert(
    fc.property(someVisit, ({ check, known }) => {
      const { answers, asked } = walk(check, known)

      const ids = asked.map(([question]) => question.id)
      expect(ids).toEqual([...new Set(ids)])
      expect(nextQuestion(check, answers)).toBe(null)
      for (const [question, before] of asked) expectTurned(check, question, before)
    }),
    often,
  )
})

/** There are two people who answered so before and differ in this answer, of whom the rules say something else each. */
function expectTurned(check: Check, question: Question, before: Answers): void {
  const pair = turningOf(check, before, question) ?? []
  expect(pair.map(one => ({ ...one, ...before }))).toEqual(pair)
  const own = question.fields.map(({ name }) => name)
  const [one, other] = pair.map(answers =>
    Object.fromEntries(Object.entries(answers).filter(([name]) => !own.includes(name))),
  )
  expect(one).toEqual(other)
  expect(pair.every(answers => check.questions.every(each => faultIn(each, answers, today) === null))).toBe(true)
  expect(new Set(pair.map(answers => saidOf(check, answers))).size, question.id).toBe(2)
}

/** The verdict; where the start is left open, also the days for which it is a yes. */
function saidOf({ policy, given }: Check, answers: Answers): string {
  const { verdict, startWindows } = assess(policy, caseOf(given, answers))
  const isOpen = given.startOn === null && (answers.startOn ?? 'unknown') === 'unknown'
  return JSON.stringify([verdict, isOpen && startWindows])
}

test('the verdict of the few answers is that of all the answers', () => {
  fc.assert(
    fc.property(someVisit, ({ check, known }) => {
      const { answers } = walk(check, known)
      const few = assess(check.policy, caseOf(check.given, answers))
      const all = assess(check.policy, caseOf(check.given, known))

      expect(few.verdict).toBe(all.verdict)
    }),
    often,
  )
})

test('whatever a form holds, it is read or its question is named, and what is read can be sent again', () => {
  const names = vacancy.questions.flatMap(({ fields }) => fields.map(({ name }) => name))
  const boxes = names.flatMap(name => [name, `${name}-day`, `${name}-month`, `${name}-year`, `${name}Unknown`])
  const junk = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('unknown', 'yes', 'enrolled', '2026-13-40', '1'))
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...boxes, '__proto__', 'asked'), junk), fields => {
      const { answers, amiss } = readAnswers(formOf(fields), vacancy, null)

      expect(amiss === null || amiss.errors.length > 0).toBe(true)
      expect(readAnswers(formOf(answers), vacancy, null)).toEqual({ answers, amiss: null })
      expect(assess(vacancy.policy, caseOf(place, answers)).policy).toBe('iom-vacancy')
    }),
    { numRuns: 300 },
  )
})

test('a last day before the first is told with the first', () => {
  const answers = { status1: 'enrolled', finalYearFrom1: '2026-09-01', endsOn1: '2020-06-30' }
  const question = vacancy.questions.find(({ id }) => id === 'endsOn1')!

  expect(faultIn(question, answers, today)).toEqual({
    field: 'endsOn1',
    code: 'too-early',
    params: { from: '2026-09-01' },
  })
})
