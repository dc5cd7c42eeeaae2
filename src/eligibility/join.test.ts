import { expect, test } from 'vitest'

import { AllOf, AnyOf, type Joined, none } from './join.ts'
import { complement } from './day-sets.ts'
import type { Outcome } from './names.ts'
import { type Answer, type Reading, readingOf, settled } from './rule.ts'
import { judgement } from './rules/judgement.ts'

const reading: Reading = readingOf({}, { appliedOn: '2026-01-10', startOn: '2026-05-04', months: 6 })
const met = settled(true, {}, [])
const notMet = settled(false, {}, [])
const unknown = settled(null, {}, ['studies'])
const person: Answer = judgement(reading, { question: { en: 'Is it?', fr: 'Oui\u202f?', es: '¿Sí?' } })

function joined(joint: AllOf | AnyOf, answers: readonly Answer[]): Joined {
  for (const answer of answers) joint.add(answer)
  return joint
}
const allOf = (...answers: readonly Answer[]): Joined => joined(new AllOf(), answers)
const anyOf = (...answers: readonly Answer[]): Joined => joined(new AnyOf(), answers)
const noneOf = (...answers: readonly Answer[]): Joined => none(anyOf(...answers))

const all = (...answers: readonly Answer[]): Outcome => allOf(...answers).outcome
const any = (...answers: readonly Answer[]): Outcome => anyOf(...answers).outcome

test('of all, one that is not met decides; then what is not known; then what a person must judge', () => {
  expect(all(met, met)).toBe('met')
  expect(all(met, person)).toBe('person')
  expect(all(person, unknown)).toBe('unknown')
  expect(all(unknown, person)).toBe('unknown')
  expect(all(unknown, notMet, person)).toBe('not-met')
})

test('of any, one that is met decides; then what is not known; then what a person must judge', () => {
  expect(any(notMet, notMet)).toBe('not-met')
  expect(any(notMet, person)).toBe('person')
  expect(any(person, unknown)).toBe('unknown')
  expect(any(unknown, person)).toBe('unknown')
  expect(any(person, met, unknown)).toBe('met')
})

test('of none, one that is met decides; then what is not known; the days are those on which none is', () => {
  const never = (...answers: readonly Answer[]): Outcome => noneOf(...answers).outcome

  expect(never(notMet, notMet)).toBe('met')
  expect(never(notMet, met, unknown)).toBe('not-met')
  expect(never(notMet, unknown, person)).toBe('unknown')
  expect(never(notMet, person)).toBe('person')
  const spring = { ...met, holds: [10, 20], may: [10, 30] }
  expect(noneOf(spring).holds).toEqual(complement([10, 30]))
  expect(noneOf(spring).may).toEqual(complement([10, 20]))
  expect(noneOf(unknown).missing).toEqual(['studies'])
})

test('facts are asked for while the outcome is open, each once, and never for a person’s judgement', () => {
  expect(allOf(unknown, unknown, met).missing).toEqual(['studies'])
  expect(allOf(unknown, notMet).missing).toEqual([])
  expect(anyOf(unknown, met).missing).toEqual([])
  expect(anyOf(person, notMet).missing).toEqual([])
})
