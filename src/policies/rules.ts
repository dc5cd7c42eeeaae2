import { hasRole, type Actor } from '../platform/actor/index.ts'

/** Reads what the programme's policy versions are used for, and puts two side by side. One version whole is public. */
export function mayReadPolicies(actor: Actor): boolean {
  return hasRole(actor, 'programme-manager', 'hr-director', 'auditor')
}

/** Asks for a version to be tried against past cases; what came out is read by all who read policies. */
export function mayTryPolicies(actor: Actor): boolean {
  return hasRole(actor, 'programme-manager')
}
