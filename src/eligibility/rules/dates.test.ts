import { expect, test } from 'vitest'

import { answerOf } from '../../../test/one-rule.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { Application, Facts } from '../case.ts'
import { assess } from '../assess.ts'
import type { Outcome, RuleName } from '../names.ts'
import { readPolicy } from '../policy.ts'
import type { Answer } from '../rule.ts'

const applied: Application = { appliedOn: '2026-01-10', startOn: '2026-05-04', months: 6 }
const source = { in: 'text', clause: '1' }
const words = { en: 'e', fr: 'f', es: 's' }

/** What one rule says, for a start or a day of application. */
function outcome(
  rule: RuleName,
  parameters: object,
  { facts = {}, on = {} }: { facts?: Facts; on?: Partial<Application> },
): Outcome {
  return answerOf(rule, parameters, facts, { ...applied, ...on }).outcome
}

/** The start windows of a policy of one rule. */
function windows(rule: RuleName, parameters: object, facts: Facts, on: Partial<Application> = {}): string[] {
  const read = readPolicy({
    id: 'one-rule',
    organisation: 'o',
    title: words,
    reading: words,
    from: '2020-01-01',
    to: null,
    sources: { text: { document: 'd', year: 2020 } },
    rules: [{ rule, parameters, weight: 'must', source }],
  })
  if (!read.ok) throw new Error(JSON.stringify(read.errors))
  return assess(read.value, { facts, application: { ...applied, ...on } }).startWindows.map(
    ({ from, to }) => `${from}/${to}`,
  )
}

const starting = (startOn: PlainDate): { on: Partial<Application> } => ({ on: { startOn } })

test('an age at the end is that of the last day of the stay', () => {
  const max30 = { min: null, max: 30, at: 'end' }
  const facts: Facts = { birthDate: '1995-11-04' }

  // Six months from 4 May end on 3 November, the day before the thirty-first birthday.
  expect(outcome('age', max30, { facts, ...starting('2026-05-04') })).toBe('met')
  expect(outcome('age', max30, { facts, ...starting('2026-05-05') })).toBe('not-met')
  expect(windows('age', max30, facts)).toEqual(['2026-01-10/2026-05-04'])
  expect(windows('age', { min: 31, max: null, at: 'end' }, facts)).toEqual(['2026-05-05/2028-01-10'])
})

test('an age whose day the text does not name holds where both days agree, else a person decides', () => {
  const from20 = { min: 20, max: null, at: 'unstated' }
  const aged = (birthDate: PlainDate): Outcome => outcome('age', from20, { facts: { birthDate } })

  expect(aged('2006-01-10')).toBe('met')
  expect(aged('2006-01-11')).toBe('person')
  expect(aged('2006-05-04')).toBe('person')
  expect(aged('2006-05-05')).toBe('not-met')
})

test('a birthday on 29 February is reached on 1 March of a common year', () => {
  const from18 = { min: 18, max: null, at: 'application' }
  const on = (appliedOn: PlainDate, birthDate: PlainDate): Outcome =>
    outcome('age', from18, { facts: { birthDate }, on: { appliedOn } })

  expect(on('2026-02-28', '2008-02-29')).toBe('not-met')
  expect(on('2026-03-01', '2008-02-29')).toBe('met')
  expect(on('2028-02-28', '2010-02-28')).toBe('met')
})

test('dates before 1900 and after 2200 are counted like all others', () => {
  const from19 = { min: 19, max: 36, at: 'start' }
  const on = (birthDate: PlainDate, startOn: PlainDate): Outcome =>
    outcome('age', from19, { facts: { birthDate }, on: { appliedOn: startOn, startOn } })

  expect([on('1880-03-01', '1899-02-28'), on('1880-03-01', '1899-03-01')]).toEqual(['not-met', 'met'])
  expect([on('2190-12-31', '2209-12-30'), on('2190-12-31', '2209-12-31')]).toEqual(['not-met', 'met'])
  // 1900 and 2100 are no leap years; 2000 is one.
  expect([on('1881-02-28', '1900-02-28'), on('1880-02-29', '1900-02-28')]).toEqual(['met', 'met'])
})

test('an internship across the year’s end is counted in months, whatever their length', () => {
  const master = { level: 'master', status: 'enrolled' } as const
  const until = (endsOn: PlainDate, months: number): Outcome =>
    outcome(
      'enrolment',
      { levels: ['master'] },
      {
        facts: { studies: [{ ...master, endsOn }] },
        on: { startOn: '2026-11-30', months },
      },
    )

  // Three months from 30 November reach 28 February, and end on the day before.
  expect([until('2027-02-26', 3), until('2027-02-27', 3)]).toEqual(['not-met', 'met'])
  expect([until('2026-12-28', 1), until('2026-12-29', 1)]).toEqual(['not-met', 'met'])
})

test('enrolment lasts to the last day of the stay; a return needs a day more', () => {
  const facts: Facts = { studies: [{ level: 'master', status: 'enrolled', endsOn: '2026-11-03' }] }
  const levels = { levels: ['master'] }

  expect(outcome('enrolment', levels, { facts, ...starting('2026-05-04') })).toBe('met')
  expect(outcome('enrolment', levels, { facts, ...starting('2026-05-05') })).toBe('not-met')
  expect(outcome('return-to-studies', levels, { facts, ...starting('2026-05-04') })).toBe('not-met')
  expect(outcome('return-to-studies', levels, { facts, ...starting('2026-05-03') })).toBe('met')
  expect(windows('enrolment', levels, facts)).toEqual(['2026-01-10/2026-05-04'])
  expect(windows('return-to-studies', levels, facts)).toEqual(['2026-01-10/2026-05-03'])
})

test('several ends of the month may lead to one end of the stay', () => {
  // A month from 28, 29, 30 or 31 January ends on 27 February.
  const facts: Facts = { studies: [{ level: 'master', status: 'enrolled', endsOn: '2026-02-27' }] }

  expect(windows('enrolment', { levels: ['master'] }, facts, { months: 1 })).toEqual(['2026-01-10/2026-01-31'])
})

test('without a length, only what any length would break is ruled out', () => {
  const { months: _, ...open } = applied
  const facts: Facts = { studies: [{ level: 'master', status: 'enrolled', endsOn: '2026-05-03' }] }
  const said = (on: Application): Answer => answerOf('enrolment', { levels: ['master'] }, facts, on)

  expect(said(open)).toMatchObject({ outcome: 'unknown', missing: ['months'] })
  expect(said({ ...open, startOn: '2026-05-05' }).outcome).toBe('not-met')
})

test('who has graduated holds the degree where the text sets no limit, whatever its day', () => {
  const everGraduated = { levels: ['bachelor'], months: null, measuredTo: 'application' }
  const on = (endsOn: PlainDate): Outcome =>
    outcome('graduation', everGraduated, { facts: { studies: [{ level: 'bachelor', status: 'graduated', endsOn }] } })

  expect([on('1995-07-01'), on('2026-01-10'), on('2026-01-11')]).toEqual(['met', 'met', 'met'])
})

test('a window whose last day the text does not tie to a day holds where application and start both lie in it', () => {
  const withinSix = { levels: ['bachelor'], months: 6, measuredTo: 'unstated' }
  const on = (endsOn: PlainDate): Outcome =>
    outcome('graduation', withinSix, { facts: { studies: [{ level: 'bachelor', status: 'graduated', endsOn }] } })

  expect([on('2025-11-04'), on('2025-11-03'), on('2025-07-10'), on('2025-07-09')]).toEqual([
    'met',
    'person',
    'person',
    'not-met',
  ])
  const facts: Facts = { studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2025-11-03' }] }
  expect(windows('graduation', withinSix, facts)).toEqual(['2026-01-10/2026-05-03'])
})

test('a break is so many whole months after the last day of earlier service', () => {
  const threeMonths = { kinds: ['internship'], months: 3 }
  const facts: Facts = { formerService: [{ kind: 'internship', from: '2025-10-01', to: '2026-01-31' }] }

  expect(outcome('cooling-off', threeMonths, { facts, ...starting('2026-04-30') })).toBe('not-met')
  expect(outcome('cooling-off', threeMonths, { facts, ...starting('2026-05-01') })).toBe('met')
  expect(windows('cooling-off', threeMonths, facts)).toEqual(['2026-05-01/2028-01-10'])
  expect(outcome('cooling-off', threeMonths, { facts: { formerService: null } })).toBe('met')
  expect(outcome('cooling-off', threeMonths, { facts: { formerService: [{ kind: 'internship', to: null }] } })).toBe(
    'not-met',
  )
  expect(outcome('cooling-off', threeMonths, { facts: { formerService: [{ kind: 'employment' }] } })).toBe('met')
})

test('starts on given days of the month come again each month', () => {
  const firstOrFifteenth = { days: [1, 15].map(day => ({ month: null, day })) }

  expect(outcome('start-day', firstOrFifteenth, starting('2026-05-15'))).toBe('met')
  expect([14, 16].map(day => outcome('start-day', firstOrFifteenth, starting(`2026-05-${day}`)))).toEqual([
    'not-met',
    'not-met',
  ])
  expect(windows('start-day', firstOrFifteenth, {}).slice(0, 3)).toEqual([
    '2026-01-15/2026-01-15',
    '2026-02-01/2026-02-01',
    '2026-02-15/2026-02-15',
  ])
  expect(windows('start-day', { days: [{ month: null, day: 31 }] }, {}).slice(0, 2)).toEqual([
    '2026-01-31/2026-01-31',
    '2026-02-28/2026-02-28',
  ])
  expect(windows('start-day', { days: [3, 10].map(month => ({ month, day: 1 })) }, {})).toEqual([
    '2026-03-01/2026-03-01',
    '2026-10-01/2026-10-01',
    '2027-03-01/2027-03-01',
    '2027-10-01/2027-10-01',
  ])
})

test('a term may run over the year’s end, and a start before application or far ahead is judged like any other', () => {
  const winter = { terms: [{ from: { month: 11, day: 1 }, to: { month: 3, day: 31 } }] }

  expect(windows('start-terms', winter, {})).toEqual([
    '2026-01-10/2026-03-31',
    '2026-11-01/2027-03-31',
    '2027-11-01/2028-01-10',
  ])
  expect(
    ['2026-10-31', '2026-11-01', '2025-12-01', '2035-03-31', '2035-04-01'].map(startOn =>
      outcome('start-terms', winter, starting(startOn)),
    ),
  ).toEqual(['not-met', 'met', 'met', 'met', 'not-met'])
})

test('six weeks are more than one month and less than two; twenty-six are six', () => {
  const weeks = { min: 6, max: 26, unit: 'weeks' }
  const lasting = (months: number): Outcome => outcome('duration', weeks, { on: { months } })

  expect([1, 2, 6, 7].map(lasting)).toEqual(['not-met', 'met', 'met', 'not-met'])
})
