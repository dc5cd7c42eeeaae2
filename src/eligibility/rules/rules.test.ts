import { expect, test } from 'vitest'

import { answerOf } from '../../../test/one-rule.ts'
import type { Application, Facts, SpokenLanguage } from '../case.ts'
import type { Outcome, RuleName } from '../names.ts'
import type { Answer } from '../rule.ts'

const application: Application = { appliedOn: '2026-01-10', startOn: '2026-05-04', months: 6 }
const answer = (rule: RuleName, parameters: object, facts: Facts): Answer =>
  answerOf(rule, parameters, facts, application)

test('without a date of birth the rule says what is missing, and does not guess', () => {
  expect(answer('age', { min: 20, max: null, at: 'start' }, {})).toMatchObject({
    outcome: 'unknown',
    params: { age: null, min: 20, max: null },
    missing: ['birthDate'],
    holds: [],
  })
})

test('an age at application does not move with the start', () => {
  const at = (birthDate: string): Outcome =>
    answer('age', { min: 20, max: 30, at: 'application' }, { birthDate }).outcome

  expect(at('2006-01-10')).toBe('met')
  expect(at('2006-01-11')).toBe('not-met')
  expect(at('1995-01-11')).toBe('met')
  expect(at('1995-01-10')).toBe('not-met')
})

test('an age without limits is met by any', () => {
  expect(answer('age', { min: null, max: null, at: 'start' }, { birthDate: '1930-01-01' }).outcome).toBe('met')
})

test('two languages of a list are two different ones', () => {
  const two = (...spoken: readonly SpokenLanguage[]): Outcome =>
    answer('languages', { of: ['en', 'fr', 'es'], level: 'B2', count: 2 }, { languages: spoken }).outcome

  expect(two({ code: 'en', level: 'C1' }, { code: 'fr', level: 'B2' })).toBe('met')
  expect(two({ code: 'en', level: 'C1' }, { code: 'en', level: 'C2' })).toBe('not-met')
  expect(two({ code: 'en', level: 'C1' }, { code: 'en' })).toBe('not-met')
  expect(two({ code: 'en', level: 'C1' }, { code: 'es' })).toBe('unknown')
  expect(two({ code: 'en' }, { level: 'C1' })).toBe('unknown')
  expect(two({ code: 'de' }, { code: 'fr' })).toBe('not-met')
})

test('a sponsor’s kind matters where not every kind will do', () => {
  const by = (sponsor: Facts['sponsor']): Outcome =>
    answer('sponsorship', { kinds: ['government'], relevantArea: false }, { sponsor }).outcome

  expect(by({ kind: 'government' })).toBe('met')
  expect(by({ kind: 'ngo' })).toBe('not-met')
  expect(by({})).toBe('unknown')
})

test('of several degrees, the one that decides is told', () => {
  const old = { level: 'bachelor', status: 'graduated', endsOn: '2020-07-15' } as const
  const recent = { level: 'master', status: 'graduated', endsOn: '2025-07-15' } as const
  const found = (studies: Facts['studies']): object =>
    answer('graduation', { levels: ['bachelor', 'master'], months: 12, measuredTo: 'start' }, { studies }).params

  expect(found([old, recent])).toMatchObject({ because: 'within', study: recent, until: '2026-07-15' })
  expect(found([{ ...recent, endsOn: '2024-07-15' }, old])).toMatchObject({ because: 'tooLate', until: '2025-07-15' })
  expect(found([old, { level: 'master', status: 'graduated' }])).toMatchObject({ because: 'lacks', lacks: ['endsOn'] })
  expect(found([{ ...recent, status: 'enrolled' }])).toMatchObject({ because: 'notGraduated', study: null })
})

test('a limit on experience is itself excluded', () => {
  const having = (relevantExperienceMonths: number): Outcome =>
    answer('experience', { below: 24 }, { relevantExperienceMonths }).outcome

  expect([23, 24, 25].map(having)).toEqual(['met', 'not-met', 'not-met'])
})
