import { hasRole, hasRoleIn, type Actor, type RoleName } from '../platform/actor/index.ts'

/**
 * Who may go on with a case although the rules of a policy say that a must is not met, by the policy's number. A policy that is
 * not named here leaves it to `byDefault`.
 */
const byPolicy: Readonly<Record<string, RoleName>> = {
  'iom-website': 'hr-director',
  'iom-vacancy': 'hr-director',
}
const byDefault: RoleName = 'hr-director'

export function overrideRoleOf(policyId: string): RoleName {
  return byPolicy[policyId] ?? byDefault
}

/** Whether the actor has such a role under any policy; for which case is asked case by case. */
export function mayOverrideRulesSomewhere(actor: Actor): boolean {
  return hasRole(actor, byDefault, ...Object.values(byPolicy))
}

/** Whether the actor has the role that the policy names, for one of these offices or everywhere. */
export function hasOverrideRole(actor: Actor, policyId: string, officeIds: readonly number[]): boolean {
  const role = overrideRoleOf(policyId)
  return officeIds.some(id => hasRoleIn(actor, id, role))
}
