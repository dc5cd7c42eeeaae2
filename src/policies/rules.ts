import { hasRole, type Actor } from '../platform/actor/index.ts'

/** Reads what the programme's policy versions are used for, puts two side by side, reads drafts. A known version whole is public. */
export function mayReadPolicies(actor: Actor): boolean {
  return hasRole(actor, 'programme-manager', 'hr-director', 'auditor')
}

/** Asks for a version to be tried against past cases; what came out is read by all who read policies. */
export function mayTryPolicies(actor: Actor): boolean {
  return hasRole(actor, 'programme-manager')
}

/** Drafts a version, edits it, discards it, publishes it from a day on, sets the last day of one: the programme manager. */
export function mayWritePolicies(actor: Actor): boolean {
  return hasRole(actor, 'programme-manager')
}
