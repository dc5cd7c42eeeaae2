import { expect, test } from 'vitest'

import type { Actor, RoleName } from '../platform/actor/index.ts'
import {
  mayEndorse,
  mayManagePartnerships,
  mayOpenStudents,
  mayReadPartnerships,
  monthsUnder,
  opensUnder,
} from './rules.ts'

test('the manager runs partnerships, the director and the auditor read, coordinators have students', () => {
  const mays = (role: RoleName): boolean[] =>
    [mayReadPartnerships, mayManagePartnerships, mayOpenStudents].map(may => may(actorWith(role, null)))

  expect(mays('programme-manager')).toEqual([true, true, false])
  expect(mays('hr-director')).toEqual([true, false, false])
  expect(mays('auditor')).toEqual([true, false, false])
  expect(mays('partner-coordinator')).toEqual([false, false, true])
  for (const role of ['hr-officer', 'supervisor', 'funder', 'finance-officer', 'administrator'] as const)
    expect(mays(role)).toEqual([false, false, false])
})

test('a coordinator gives the word for own students, once they have released their application', () => {
  const coordinator = actorWith('partner-coordinator', 3)

  expect(mayEndorse(coordinator, { partnerId: 3, isReleased: true })).toBe(true)
  expect(mayEndorse(coordinator, { partnerId: 3, isReleased: false })).toBe(false)
  expect(mayEndorse(coordinator, { partnerId: 4, isReleased: true })).toBe(false)
  expect(mayEndorse(coordinator, { partnerId: null, isReleased: true })).toBe(false)
  expect(mayEndorse(actorWith('programme-manager', null), { partnerId: 3, isReleased: true })).toBe(false)
})

test('a notice under an agreement lasts what both allow, or what the agreement says', () => {
  const agreement = { monthsMin: 4, monthsMax: 9 }

  expect(monthsUnder(agreement, { monthsMin: 2, monthsMax: 6 })).toEqual({ monthsMin: 4, monthsMax: 6 })
  expect(monthsUnder(agreement, { monthsMin: 6, monthsMax: 12 })).toEqual({ monthsMin: 6, monthsMax: 9 })
  expect(monthsUnder(agreement, { monthsMin: 1, monthsMax: 3 })).toEqual(agreement)
})

test('a round opens while its agreement is in force: first and last day included', () => {
  const agreement = { startsOn: '2026-01-01', endsOn: '2026-12-31' }

  expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map(day => opensUnder(agreement, day))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(opensUnder({ startsOn: '2026-01-01', endsOn: null }, '2036-01-01')).toBe(true)
})

function actorWith(role: RoleName, partnerId: number | null): Actor {
  const grants = [{ role, officeId: null, partnerId, fundId: null }]
  return { kind: 'person', personId: 1, name: 'Given', language: 'en', grants }
}
