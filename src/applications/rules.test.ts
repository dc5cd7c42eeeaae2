import { expect, test } from 'vitest'

import type { Actor } from '../platform/actor/index.ts'
import {
  asksForLetter,
  journeyStep,
  journeySteps,
  mayAskReview,
  mayEdit,
  mayRelease,
  mayRenew,
  mayWithdraw,
  renewedUntil,
  stepsOf,
} from './rules.ts'
import { isFinal, states } from './states.ts'

const person = (personId: number): Actor => ({ kind: 'person', personId, name: 'Awa', language: 'en', grants: [] })
const officer: Actor = {
  kind: 'person',
  personId: 2,
  name: 'Hal',
  language: 'en',
  grants: [{ role: 'programme-manager', officeId: null, partnerId: null, fundId: null }],
}

test('the author alone acts on an application, in the states of the table, whatever roles others have', () => {
  const may = (
    by: Actor,
    act: (actor: Actor, application: { personId: number; state: (typeof states)[number] }) => boolean,
  ) => states.filter(state => act(by, { personId: 1, state }))

  expect(may(person(1), mayEdit)).toEqual(['draft'])
  expect(may(person(1), mayRelease)).toEqual(['submitted'])
  expect(may(person(1), mayWithdraw)).toEqual([
    'draft',
    'submitted',
    'released',
    'screening',
    'shortlisted',
    'interview',
    'recommended',
    'offered',
    'accepted',
    'reserve',
  ])
  expect(may(person(1), mayAskReview)).toEqual(
    states.filter(state => !['draft', 'withdrawn', 'placed'].includes(state)),
  )
  for (const act of [mayEdit, mayRelease, mayWithdraw, mayAskReview]) expect(may(officer, act)).toEqual([])
})

test('a standing application may be renewed from 14 days before the promised day, while an office has it', () => {
  const standing = { personId: 1, state: 'released', noticeId: null, answerBy: '2026-05-31' } as const

  expect(mayRenew(person(1), standing, '2026-05-16')).toBe(false)
  expect(mayRenew(person(1), standing, '2026-05-17')).toBe(true)
  expect(mayRenew(person(1), standing, '2026-06-20')).toBe(true)
  expect(mayRenew(person(1), { ...standing, noticeId: 7 }, '2026-05-17')).toBe(false)
  expect(mayRenew(person(1), { ...standing, state: 'offered' }, '2026-05-17')).toBe(false)
  expect(mayRenew(officer, standing, '2026-05-17')).toBe(false)
})

test('renewing adds 90 days to the promise, or to today where the promise was missed', () => {
  expect(renewedUntil('2026-05-31', '2026-05-20')).toBe('2026-08-29')
  expect(renewedUntil('2026-05-31', '2026-06-20')).toBe('2026-09-18')
})

test('a letter is asked for where a scholarship, a sponsor or a mandatory internship is known, and not where it is not', () => {
  expect(asksForLetter({})).toBe(false)
  expect(asksForLetter({ scholarship: false, internshipMandatory: false, sponsor: null })).toBe(false)
  expect(asksForLetter({ scholarship: true })).toBe(true)
  expect(asksForLetter({ internshipMandatory: true })).toBe(true)
  expect(asksForLetter({ sponsor: { kind: 'ngo' } })).toBe(true)
})

test('areas are asked of standing applications only, and documents wait for the letter that is asked for', () => {
  const draft = {
    noticeId: 7,
    proposedStartOn: '2026-05-04',
    proposedMonths: 6,
    coverLetter: '',
    stepsDone: ['documents'],
  }

  expect(stepsOf(draft, { asked: true, attached: false })).toEqual([
    { step: 'dates', isDone: true },
    { step: 'letter', isDone: false },
    { step: 'documents', isDone: false },
  ])
  expect(stepsOf({ ...draft, noticeId: null }, { asked: false, attached: false })).toEqual([
    { step: 'dates', isDone: true },
    { step: 'areas', isDone: false },
    { step: 'letter', isDone: false },
    { step: 'documents', isDone: true },
  ])
})

test('an open application never goes back on the bridge as it goes through its states', () => {
  const way = states.filter(state => !isFinal(state) || state === 'placed').filter(state => state !== 'reserve')
  const reached = way.map(state => journeyStep[state])

  expect(reached).toEqual([...reached].sort((a, b) => a - b))
  expect(Math.max(...reached)).toBeLessThan(journeySteps.length)
})
