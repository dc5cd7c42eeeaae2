import { hasRole, type Actor } from '../platform/actor/index.ts'

/** Reads what the programme's policy versions are used for, and puts two side by side. One version whole is public. */
export function mayReadPolicies(actor: Actor): boolean {
  return hasRole(actor, 'programme-manager', 'hr-director', 'auditor')
}
