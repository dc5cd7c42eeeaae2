import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { addDays, type PlainDate } from '../platform/days/index.ts'
import { projectRoot } from '../platform/config/root.ts'
import { clocks, matters, type Clock } from './clocks.ts'
import { digestDue, hasMorningCome, isEscalatedTo, isListed, stepDue } from './rules.ts'

const none: ReadonlySet<PlainDate> = new Set()

/** The days on which a clock warns, asked every morning for two months from `sinceOn`, and what it says. */
function warnings(
  clock: Clock,
  { dueOn, sinceOn, holidays = none }: { dueOn: PlainDate; sinceOn: PlainDate; holidays?: ReadonlySet<PlainDate> },
): [PlainDate, number][] {
  const said: [PlainDate, number][] = []
  for (let day = sinceOn; day <= addDays(sinceOn, 60); day = addDays(day, 1)) {
    const sent = said.map(([, step]) => step)
    const step = stepDue(clock, { dueOn, sinceOn, sent }, day, holidays)
    if (step !== null) said.push([day, step])
  }
  return said
}

test('an offer warns five days before its last day and on the eve, weekends or not', () => {
  expect(warnings('offer-expires', { dueOn: '2026-03-22', sinceOn: '2026-03-02' })).toEqual([
    ['2026-03-17', -5],
    ['2026-03-21', -1],
  ])
})

test('an offer made three days before its last day warns on the eve alone', () => {
  expect(warnings('offer-expires', { dueOn: '2026-03-22', sinceOn: '2026-03-19' })).toEqual([['2026-03-21', -1]])
})

test('a draft warns three days before its notice closes, and on the eve', () => {
  expect(warnings('draft-closes', { dueOn: '2026-03-15', sinceOn: '2026-03-02' })).toEqual([
    ['2026-03-12', -3],
    ['2026-03-14', -1],
  ])
})

test('an application that is not released warns three and fourteen days after it was sent', () => {
  expect(warnings('release-waits', { dueOn: '2026-03-02', sinceOn: '2026-03-02' })).toEqual([
    ['2026-03-05', 3],
    ['2026-03-16', 14],
  ])
})

test('the applicant hears of an interview on the eve, a Sunday too; the panel on the working day before', () => {
  const monday = { dueOn: '2026-03-09', sinceOn: '2026-03-02' }

  expect(warnings('interview', monday)).toEqual([['2026-03-08', -1]])
  expect(warnings('panel', monday)).toEqual([['2026-03-06', -1]])
  expect(warnings('panel', { ...monday, holidays: new Set(['2026-03-06']) })).toEqual([['2026-03-05', -1]])
})

test('an answer is late on the first working day after the promised one, not on its weekend or holiday', () => {
  const friday = { dueOn: '2026-03-20', sinceOn: '2026-03-02' }

  expect(warnings('answer-late', friday)).toEqual([
    ['2026-03-23', 1],
    ['2026-04-06', 11],
  ])
  expect(warnings('answer-late', { ...friday, holidays: new Set(['2026-03-23']) })[0]).toEqual(['2026-03-24', 1])
})

test('of several warnings that were missed only the last is said, and none when its day has passed', () => {
  const offer = { dueOn: '2026-03-22', sinceOn: '2026-03-01', sent: [] }

  expect(stepDue('offer-expires', offer, '2026-03-22', none)).toBe(-1)
  expect(stepDue('offer-expires', offer, '2026-03-23', none)).toBe(null)
  expect(stepDue('answer-late', { ...offer, dueOn: '2025-03-21' }, '2026-03-22', none)).toBe(null)
})

test('what was said is not said again', () => {
  const offer = { dueOn: '2026-03-22', sinceOn: '2026-03-01' }

  expect(stepDue('offer-expires', { ...offer, sent: [-5] }, '2026-03-18', none)).toBe(null)
  expect(stepDue('offer-expires', { ...offer, sent: [-1] }, '2026-03-22', none)).toBe(null)
})

test('the steps of every clock ascend', () => {
  for (const { steps } of Object.values(clocks)) expect(steps.toSorted((a, b) => a - b)).toEqual(steps)
})

test('a digest lists a case from five working days before its day, holidays left out', () => {
  const dueOn = '2026-03-20'
  const days = ['2026-03-12', '2026-03-13', '2026-03-16', '2026-04-20']

  expect(days.map(day => isListed({ matter: 'case', dueOn }, day, none))).toEqual([false, true, true, true])
  expect(isListed({ matter: 'case', dueOn }, '2026-03-12', new Set(['2026-03-17']))).toBe(true)
})

test('a talk that was not held is told to the office after fifteen working days', () => {
  const missed = { matter: 'check-in-missed', dueOn: '2026-03-02' } as const

  expect(isListed(missed, '2026-03-20', none)).toBe(false)
  expect(isListed(missed, '2026-03-23', none)).toBe(true)
})

test('a late answer reaches the programme manager after five working days and the Director of HR after ten', () => {
  const on = (today: PlainDate): boolean[] =>
    (['programme-manager', 'hr-director'] as const).map(role =>
      isEscalatedTo(role, '2026-03-20', { today, holidays: none }),
    )

  expect(on('2026-03-26')).toEqual([false, false])
  expect(on('2026-03-27')).toEqual([true, false])
  expect(on('2026-04-02')).toEqual([true, false])
  expect(on('2026-04-03')).toEqual([true, true])
})

test('no digest is empty, and none goes out on a weekend or a holiday', () => {
  const waiting = [{ matter: 'case', dueOn: '2026-03-20' }] as const

  expect(digestDue('daily', [], '2026-03-20', none)).toBe(false)
  expect(digestDue('daily', waiting, '2026-03-20', none)).toBe(true)
  expect(digestDue('daily', waiting, '2026-03-21', none)).toBe(false)
  expect(digestDue('daily', waiting, '2026-03-20', new Set(['2026-03-20']))).toBe(false)
})

test('a coordinator gets one a week, and daily when a day is as near as two days', () => {
  const waiting = [{ matter: 'endorsement', dueOn: '2026-03-20' }] as const
  const week = ['2026-03-16', '2026-03-17', '2026-03-18', '2026-03-19', '2026-03-20', '2026-03-23', '2026-03-24']

  expect(week.map(day => digestDue('weekly', waiting, day, none))).toEqual([true, false, true, true, true, true, false])
})

test('it is morning from seven', () => {
  expect(['00:00', '06:59', '07:00', '23:30'].map(hasMorningCome)).toEqual([false, false, true, true])
})

test('docs/reminders.md lists every clock and every matter of a digest', () => {
  const page = readFileSync(join(projectRoot(), 'docs', 'reminders.md'), 'utf8')
  const listed = [...page.matchAll(/^\| `([a-z-]+)` /gm)].map(([, name]) => name)

  expect(listed).toEqual([...Object.keys(clocks), ...matters])
})
