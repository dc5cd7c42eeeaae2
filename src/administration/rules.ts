import { hasRole, type Actor } from '../platform/actor/index.ts'

/** Accounts, roles, offices, settings: the administrator's, who in turn sees no applications. */
export function mayAdminister(actor: Actor): boolean {
  return hasRole(actor, 'administrator')
}

export function mayReadSomeHistory(actor: Actor): boolean {
  return hasRole(actor, 'auditor', 'programme-manager', 'administrator')
}

/** The history of a record: those who answer for the programme; of applications and placements not the administrator. */
export function mayReadHistory(actor: Actor, subject: string): boolean {
  if (hasRole(actor, 'auditor', 'programme-manager')) return true
  return mayAdminister(actor) && subject !== 'application' && subject !== 'placement'
}

/**
 * Whether taking this away leaves somebody who can administer.
 *
 * @param administrators persons who hold the role, are not disabled and have proved their address
 */
export function leavesAnAdministrator(administrators: readonly number[], without: number): boolean {
  return administrators.some(id => id !== without)
}
