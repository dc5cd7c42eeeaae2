import { expect, test } from 'vitest'

import type { Actor, RoleName } from '../platform/actor/index.ts'
import { mayManageFunds, mayPromise, mayReadFigures, mayReadFunds, obstacleToPromise } from './rules.ts'

const terms = { amount: 100_000n, availableFrom: '2026-01-01', availableUntil: '2026-06-30' }

test('a fund promises up to its last cent, and not one more', () => {
  const startOn = '2026-05-04'

  expect(obstacleToPromise(terms, 40_000n, { amount: 60_000n, startOn })).toBe(null)
  expect(obstacleToPromise(terms, 40_000n, { amount: 60_001n, startOn })).toBe('more-than-left')
})

test('a fund pays for placements that begin while it is available: first and last day included', () => {
  const of = (startOn: string): unknown => obstacleToPromise(terms, 0n, { amount: 1n, startOn })

  expect(of('2025-12-31')).toBe('not-available-then')
  expect(of('2026-01-01')).toBe(null)
  expect(of('2026-06-30')).toBe(null)
  expect(of('2026-07-01')).toBe('not-available-then')
  expect(obstacleToPromise({ ...terms, availableUntil: null }, 0n, { amount: 1n, startOn: '2036-01-01' })).toBe(null)
})

test('a funder reads the figures of the own fund, and names of nobody', () => {
  const funder = actorWith('funder', 7)

  expect([mayReadFigures(funder, 7), mayReadFigures(funder, 8)]).toEqual([true, false])
  expect([mayReadFunds(funder), mayManageFunds(funder), mayPromise(funder)]).toEqual([false, false, false])
})

test('the programme’s manager runs funds, finance promises, the director and the auditor read', () => {
  const mays = (role: RoleName): boolean[] =>
    [mayReadFunds, mayManageFunds, mayPromise].map(may => may(actorWith(role, null)))

  expect(mays('programme-manager')).toEqual([true, true, true])
  expect(mays('finance-officer')).toEqual([true, false, true])
  expect(mays('hr-director')).toEqual([true, false, false])
  expect(mays('auditor')).toEqual([true, false, false])
  for (const role of ['hr-officer', 'supervisor', 'partner-coordinator', 'administrator', 'medical-officer'] as const)
    expect(mays(role)).toEqual([false, false, false])
})

function actorWith(role: RoleName, fundId: number | null): Actor {
  const grants = [{ role, officeId: null, partnerId: null, fundId }]
  return { kind: 'person', personId: 1, name: 'Given', language: 'en', grants }
}
