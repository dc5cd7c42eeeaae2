import fc from 'fast-check'
import { expect, test } from 'vitest'

import { assess, policies, policyById, type Policy } from '../eligibility/index.ts'
import { addMonths } from '../platform/days/index.ts'
import { formOf } from '../platform/forms/index.ts'
import { caseOf, endFault, type Answers } from './answers.ts'
import { readAnswers } from './forms.ts'
import { questionsOf, type Given, type Question } from './questions.ts'
import { nextQuestion, type Check } from './rules.ts'

const today = '2026-03-02'
const programme: Given = { today, startOn: null, months: null }
const place: Given = { today, startOn: '2026-05-04', months: { min: 6, max: 6 } }

function checkUnder(policy: Policy, given: Given): Check {
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

/** Answers that crowd around the limits, so that they are met and missed. */
function answerTo({ fields, about }: Question): fc.Arbitrary<Answers> {
  const each = fields.map((field): [string, fc.Arbitrary<string>] => {
    if (field.kind === 'option') return [field.name, fc.constantFrom(...field.options)]
    if (field.kind === 'number')
      return [field.name, fc.constantFrom('unknown', ...[field.min, 2, 6, 12, 24, 30].map(String))]
    const months = about === 'birthDate' ? [-480, -300, -228, -200] : [-60, -12, -11, -6, -1, 0, 1, 6, 12, 23]
    const days = months.map(n => addMonths(today, n)).filter(day => field.from <= day && day <= field.to)
    return [field.name, fc.constantFrom('unknown', ...days)]
  })
  return fc.record(Object.fromEntries(each))
}

const person = (check: Check): fc.Arbitrary<Answers> =>
  fc.tuple(...check.questions.map(answerTo)).map(all => possible(Object.assign({}, ...all) as Answers))

/** A person whose days do not contradict each other. */
function possible(answers: Answers): Answers {
  const faulty = [1, 2, 3, 4].filter(nth => endFault(answers, nth, today) !== null)
  return { ...answers, ...Object.fromEntries(faulty.map(nth => [`endsOn${nth}`, 'unknown'])) }
}

const someCheck = fc.constantFrom(...checks)
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

test('asking in turn always ends, and asks nothing twice', () => {
  fc.assert(
    fc.property(someVisit, ({ check, known }) => {
      const { answers, asked } = walk(check, known)

      const ids = asked.map(([question]) => question.id)
      expect(ids).toEqual([...new Set(ids)])
      expect(nextQuestion(check, answers)).toBe(null)
    }),
    { numRuns: 40 },
  )
})

test('the verdict of the few answers is that of all the answers', () => {
  fc.assert(
    fc.property(someVisit, ({ check, known }) => {
      const { answers } = walk(check, known)
      const few = assess(check.policy, caseOf(check.given, answers))
      const all = assess(check.policy, caseOf(check.given, known))

      expect(few.verdict).toBe(all.verdict)
    }),
    { numRuns: 40 },
  )
})

const crowds = new Map<Check, readonly Answers[]>()

test('nothing is asked that cannot change the verdict', () => {
  fc.assert(
    fc.property(someVisit, ({ check, known }) => {
      for (const [question, before] of walk(check, known).asked)
        expect(turns(check, question, before), `${question.id} after ${JSON.stringify(before)}`).toBe(true)
    }),
    { numRuns: 10 },
  )
})

/** Whether there is somebody who answered so before, of whom two answers to this make two verdicts. */
function turns(check: Check, question: Question, before: Answers): boolean {
  const own = fc.sample(answerTo(question), { numRuns: 40, seed: 7 })
  return crowd(check).some(other => {
    const rest = Object.fromEntries(Object.entries(other).map(([name, value]) => [name, before[name] ?? value]))
    const people = own.map(answer => ({ ...rest, ...answer })).filter(isPossible)
    return new Set(people.map(one => saidOf(check, one))).size > 1
  })
}

/** The verdict; where the start is left open, also the days for which it is a yes. */
function saidOf({ policy, given }: Check, answers: Answers): string {
  const { verdict, startWindows } = assess(policy, caseOf(given, answers))
  const isOpen = given.startOn === null && (answers.startOn ?? 'unknown') === 'unknown'
  return JSON.stringify([verdict, isOpen && startWindows])
}

function crowd(check: Check): readonly Answers[] {
  const known = crowds.get(check)
  if (known !== undefined) return known
  const made = fc.sample(person(check), { numRuns: 2000, seed: 7 })
  crowds.set(check, made)
  return made
}

function isPossible(answers: Answers): boolean {
  return [1, 2, 3, 4].every(nth => endFault(answers, nth, today) === null)
}

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
