import { expect, test } from 'vitest'

import type { Application, Facts, SpokenLanguage } from '../case.ts'
import type { Outcome } from '../names.ts'
import { readingOf } from '../rule.ts'
import { age } from './age.ts'
import { experience } from './experience.ts'
import { graduation } from './graduation.ts'
import { languages } from './languages.ts'
import { sponsorship } from './sponsorship.ts'

const application: Application = { appliedOn: '2026-01-10', startOn: '2026-05-04', months: 6 }
const reading = (facts: Facts): ReturnType<typeof readingOf> => readingOf(facts, application)

test('without a date of birth the rule says what is missing, and does not guess', () => {
  expect(age(reading({}), { min: 20, max: null, at: 'start' })).toMatchObject({
    outcome: 'unknown',
    params: { age: null, min: 20, max: null },
    missing: ['birthDate'],
    holds: [],
  })
})

test('an age at application does not move with the start', () => {
  const at = (birthDate: string): Outcome =>
    age(reading({ birthDate }), { min: 20, max: 30, at: 'application' }).outcome

  expect(at('2006-01-10')).toBe('met')
  expect(at('2006-01-11')).toBe('not-met')
  expect(at('1995-01-11')).toBe('met')
  expect(at('1995-01-10')).toBe('not-met')
})

test('an age without limits is met by any', () => {
  expect(age(reading({ birthDate: '1930-01-01' }), { min: null, max: null, at: 'start' }).outcome).toBe('met')
})

test('two languages of a list are two different ones', () => {
  const two = (...spoken: readonly SpokenLanguage[]): Outcome =>
    languages(reading({ languages: spoken }), { of: ['en', 'fr', 'es'], level: 'B2', count: 2 }).outcome

  expect(two({ code: 'en', level: 'C1' }, { code: 'fr', level: 'B2' })).toBe('met')
  expect(two({ code: 'en', level: 'C1' }, { code: 'en', level: 'C2' })).toBe('not-met')
  expect(two({ code: 'en', level: 'C1' }, { code: 'en' })).toBe('not-met')
  expect(two({ code: 'en', level: 'C1' }, { code: 'es' })).toBe('unknown')
  expect(two({ code: 'en' }, { level: 'C1' })).toBe('unknown')
  expect(two({ code: 'de' }, { code: 'fr' })).toBe('not-met')
})

test('a sponsor’s kind matters where not every kind will do', () => {
  const by = (sponsor: Facts['sponsor']): Outcome =>
    sponsorship(reading({ sponsor }), { kinds: ['government'], relevantArea: false }).outcome

  expect(by({ kind: 'government' })).toBe('met')
  expect(by({ kind: 'ngo' })).toBe('not-met')
  expect(by({})).toBe('unknown')
})

test('of several degrees, the one that decides is told', () => {
  const old = { level: 'bachelor', status: 'graduated', endsOn: '2020-07-15' } as const
  const recent = { level: 'master', status: 'graduated', endsOn: '2025-07-15' } as const
  const found = (studies: Facts['studies']): object =>
    graduation(reading({ studies }), { levels: ['bachelor', 'master'], months: 12, measuredTo: 'start' }).params

  expect(found([old, recent])).toMatchObject({ because: 'within', study: recent, until: '2026-07-15' })
  expect(found([{ ...recent, endsOn: '2024-07-15' }, old])).toMatchObject({ because: 'tooLate', until: '2025-07-15' })
  expect(found([old, { level: 'master', status: 'graduated' }])).toMatchObject({ because: 'lacks', lacks: ['endsOn'] })
  expect(found([{ ...recent, status: 'enrolled' }])).toMatchObject({ because: 'notGraduated', study: null })
})

test('a limit on experience is itself excluded', () => {
  const having = (relevantExperienceMonths: number): Outcome =>
    experience(reading({ relevantExperienceMonths }), { below: 24 }).outcome

  expect([23, 24, 25].map(having)).toEqual(['met', 'not-met', 'not-met'])
})
