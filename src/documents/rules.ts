import { hasRole, hasRoleIn, isSelf, type Actor } from '../platform/actor/index.ts'

/** What opening depends on: whose it is, and to whom it was given. */
export type DocumentReach = {
  readonly personId: number
  readonly isSealed: boolean
  /** One for each released application that it is attached to. */
  readonly applications: readonly { readonly officeIds: readonly number[]; readonly panelIds: readonly number[] }[]
  /** The office of each placement for whose clearance it was handed in. */
  readonly clearanceOfficeIds: readonly number[]
  /** A CV that was made when an application was sent: it belongs to that application, released or not. */
  readonly isMadeForApplication: boolean
}

/**
 * Who may read a document: its person; the office, panel and programme that a released application was given to; those
 * who verify the clearance that it was handed in for. A health paper: its person, and the medical officer once it was
 * handed in.
 */
export function mayOpenDocument(actor: Actor, document: DocumentReach): boolean {
  if (isSelf(actor, document.personId)) return true
  const wasHandedIn = document.clearanceOfficeIds.length > 0
  if (document.isSealed) return wasHandedIn && hasRole(actor, 'medical-officer')
  const seesAll = hasRole(actor, 'programme-manager', 'hr-director', 'auditor')
  return (
    (seesAll && (wasHandedIn || document.applications.length > 0)) ||
    document.applications.some(given => readsApplication(actor, given)) ||
    document.clearanceOfficeIds.some(office => hasRoleIn(actor, office, 'hr-officer'))
  )
}

function readsApplication(
  actor: Actor,
  { officeIds, panelIds }: { officeIds: readonly number[]; panelIds: readonly number[] },
): boolean {
  return (
    officeIds.some(office => hasRoleIn(actor, office, 'hr-officer', 'supervisor')) ||
    panelIds.some(person => isSelf(actor, person))
  )
}

/** Removing: one's own, as long as nobody was given it. */
export function mayRemoveDocument(actor: Actor, document: DocumentReach): boolean {
  return isSelf(actor, document.personId) && !isGivenAway(document)
}

export function isGivenAway({ applications, clearanceOfficeIds, isMadeForApplication }: DocumentReach): boolean {
  return isMadeForApplication || applications.length > 0 || clearanceOfficeIds.length > 0
}
