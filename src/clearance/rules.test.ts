import { expect, test } from 'vitest'

import { covers, openItems, requiredItems, type ClearanceFacts } from './rules.ts'

const facts: ClearanceFacts = {
  startOn: '2026-05-04',
  endOn: '2026-11-03',
  hostCountry: 'KE',
  nationalities: ['FR'],
  hasPartner: false,
}

function reasonsOf(given: ClearanceFacts): Record<string, string> {
  return Object.fromEntries(
    requiredItems(given).map(({ kind, isRequired, reason }) => [
      kind,
      `${isRequired ? 'asked' : 'not asked'}: ${reason}`,
    ]),
  )
}

test('of a foreigner without a partner all is asked but the partner’s word', () => {
  expect(reasonsOf(facts)).toEqual({
    'internship-agreement': 'asked: everybody',
    'medical-certificate': 'asked: everybody',
    'vaccination-record': 'asked: everybody',
    'medical-insurance': 'asked: entire-period',
    'evacuation-cover': 'asked: not-a-national',
    'accident-cover': 'asked: organisation-plan',
    visa: 'asked: not-a-national',
    'security-course': 'asked: everybody',
    'conduct-course': 'asked: everybody',
    'partner-confirmation': 'not asked: no-partner',
  })
})

test('nationals of the host country need neither evacuation cover nor a visa, whatever other nationality they have', () => {
  expect(reasonsOf({ ...facts, nationalities: ['FR', 'KE'] })).toMatchObject({
    'evacuation-cover': 'not asked: national-of-host',
    visa: 'not asked: national-of-host',
    'medical-insurance': 'asked: entire-period',
  })
})

test('a nationality that is not known is asked for as if foreign; one known to be none is foreign', () => {
  expect(reasonsOf({ ...facts, nationalities: undefined }).visa).toBe('asked: nationality-not-known')
  expect(reasonsOf({ ...facts, nationalities: [] }).visa).toBe('asked: not-a-national')
})

test('with a partner its confirmation is asked', () => {
  expect(reasonsOf({ ...facts, hasPartner: true })['partner-confirmation']).toBe('asked: with-partner')
})

const insurance = { kind: 'medical-insurance', isRequired: true, state: 'verified' } as const

test.each([
  ['from the first to the last day', '2026-05-04', '2026-11-03', true],
  ['ends the day before the last', '2026-05-04', '2026-11-02', false],
  ['begins the day after the first', '2026-05-05', '2026-11-03', false],
  ['is longer at both ends', '2026-05-03', '2026-11-04', true],
  ['has no end that is known', '2026-05-04', null, false],
])('insurance that %s', (_what, validFrom, validUntil, holds) => {
  const item = { ...insurance, validFrom, validUntil }

  expect(covers(item, facts)).toBe(holds)
  expect(openItems([item], facts)).toEqual(holds ? [] : [item])
})

test('what is handed in is still open; what is not asked is not; a certificate has no days to cover', () => {
  const undated = { validFrom: null, validUntil: null }
  const handed = { kind: 'security-course', isRequired: true, state: 'handed-in', ...undated } as const
  const notAsked = { kind: 'visa', isRequired: false, state: 'open', ...undated } as const
  const certificate = { kind: 'medical-certificate', isRequired: true, state: 'verified', ...undated } as const

  expect(openItems([handed, notAsked, certificate], facts)).toEqual([handed])
})
