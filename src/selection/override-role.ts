import { policies, policyById, type Policy } from '../eligibility/index.ts'
import { hasRole, hasRoleIn, type Actor } from '../platform/actor/index.ts'

type OverrideRole = Policy['overrideBy']

/** Where the version of an application is not known here any more. */
const strictest: OverrideRole = 'hr-director'

/** Who may go on with a case although the rules say that a must is not met: the policy version says so. */
export function overrideRoleOf(policyId: string): OverrideRole {
  return policyById(policyId)?.overrideBy ?? strictest
}

/** Whether the actor has such a role under any policy; for which case is asked case by case. */
export function mayOverrideRulesSomewhere(actor: Actor): boolean {
  return hasRole(actor, strictest, ...policies().map(({ overrideBy }) => overrideBy))
}

/** Whether the actor has the role that a policy names, for one of these offices or everywhere. */
export function hasOverrideRole(actor: Actor, role: OverrideRole, officeIds: readonly number[]): boolean {
  return officeIds.some(id => hasRoleIn(actor, id, role))
}
