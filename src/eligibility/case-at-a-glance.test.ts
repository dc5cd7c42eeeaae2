import fc from 'fast-check'
import { expect, test } from 'vitest'

import { someCase } from '../../test/some-case.ts'
import { isCaseAtAGlance } from './case-at-a-glance.ts'
import { readCase } from './case.ts'

const withId = someCase.map(given => ({ id: 'a', ...given }))
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    '2026-02-30',
    '0000-01-01',
    'ke',
    'KE',
    'UK',
    'la',
    'sp',
    'B2',
    'bachelor',
    -1,
    0.5,
    1e999,
    [null],
    {},
    ['KE', 7],
  ),
)

test('what is a case at a glance is one for the schema, and stays as it is', () => {
  fc.assert(
    fc.property(withId, fc.array(fc.tuple(fc.nat(40), odd), { maxLength: 2 }), (given, changes) => {
      const input = changes.reduce<unknown>((value, [place, put]) => changedAt(value, place, put), given)
      if (!isCaseAtAGlance(input)) return
      expect(readCase(input)).toEqual({ ok: true, value: input })
    }),
    { numRuns: 5000 },
  )
})

test('every case that the schema takes is one at a glance', () => {
  fc.assert(fc.property(withId, given => isCaseAtAGlance(JSON.parse(JSON.stringify(given)))))
  const whole = {
    id: 7,
    facts: {
      birthDate: '2004-02-29',
      nationalities: ['KE'],
      languages: [{ code: 'en', level: null }, {}],
      studies: null,
      relevantExperienceMonths: 3.5,
      relevantInterest: null,
      scholarship: false,
      internshipMandatory: true,
      sponsor: { kind: 'ngo' },
      relatives: [{ kinship: 'parent', sameOffice: true }],
    },
    application: { appliedOn: '2026-01-10', months: 0 },
  }
  expect([isCaseAtAGlance(whole), readCase(whole).ok]).toEqual([true, true])
})

test.each([
  ['no id', { facts: {}, application: { appliedOn: '2026-01-10' } }],
  ['no facts', { id: 1, application: { appliedOn: '2026-01-10' } }],
  ['no day of application', { id: 1, facts: {}, application: {} }],
  ['a misspelt fact', { id: 1, facts: { birthdate: '2000-01-01' }, application: { appliedOn: '2026-01-10' } }],
  ['a paper without its kind', { id: 1, facts: { documents: [{}] }, application: { appliedOn: '2026-01-10' } }],
  ['a key of every object', JSON.parse('{"id":1,"facts":{"__proto__":{}},"application":{"appliedOn":"2026-01-10"}}')],
  ['another', { id: 1, facts: { constructor: {} }, application: { appliedOn: '2026-01-10' } }],
])('%s is none at a glance', (_, input) => {
  expect(isCaseAtAGlance(input)).toBe(false)
})

/** The value with something else at the n-th place, counted in depth; unchanged where it has no such place. */
function changedAt(value: unknown, place: number, put: unknown): unknown {
  let left = place
  const walk = (each: unknown): unknown => {
    if (left-- === 0) return put
    if (Array.isArray(each)) return each.map(walk)
    if (typeof each !== 'object' || each === null) return each
    return Object.fromEntries(Object.entries(each).map(([key, item]) => [key, walk(item)]))
  }
  return walk(value)
}
