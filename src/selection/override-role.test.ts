import { expect, test } from 'vitest'

import { policyById } from '../eligibility/index.ts'
import { visitor, type Actor, type RoleName } from '../platform/actor/index.ts'
import { hasOverrideRole, mayOverrideRulesSomewhere, overrideRoleOf } from './override-role.ts'

const nairobi = 1
const quito = 2

function holder(role: RoleName, officeId: number | null): Actor {
  const grants = [{ role, officeId, partnerId: null, fundId: null }]
  return { kind: 'person', personId: 7, name: 'A', language: 'en', grants }
}

test('the policy version says who may go on against it; of one that is not known here the director decides', () => {
  expect(overrideRoleOf('iom-website')).toBe(policyById('iom-website')?.overrideBy)
  expect(overrideRoleOf('forgotten-2019')).toBe('hr-director')
})

test('where a policy names the officers, it is those of the office, and no higher role in their place', () => {
  const may = (actor: Actor): boolean => hasOverrideRole(actor, 'hr-officer', [nairobi])

  expect(may(holder('hr-officer', nairobi))).toBe(true)
  expect(may(holder('hr-officer', null))).toBe(true)
  expect(may(holder('hr-officer', quito))).toBe(false)
  expect(may(holder('hr-director', null))).toBe(false)
  expect(may(visitor)).toBe(false)
})

test('the page is for those whom some policy names, and for nobody else', () => {
  expect(mayOverrideRulesSomewhere(holder('hr-director', null))).toBe(true)
  expect(mayOverrideRulesSomewhere(holder('auditor', null))).toBe(false)
  expect(mayOverrideRulesSomewhere(visitor)).toBe(false)
})
