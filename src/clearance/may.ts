import { hasRole, isSelf, type Actor } from '../platform/actor/index.ts'
import { mayCoordinate, mayManagePlacement, mayReadPlacement, type Permitted } from '../placements/index.ts'
import { isHealthItem, isPaper, type Kind, type Party } from './rules.ts'

/** Who says that a paper is good, or not: health papers the medical officer, all others the officers of the office. */
export function mayVerify(actor: Actor, kind: Kind, placement: Permitted): boolean {
  if (!isPaper(kind)) return false
  return isHealthItem(kind) ? hasRole(actor, 'medical-officer') : mayManagePlacement(actor, placement)
}

/** A visa that is not needed (a right to stay, an agreement between states) is excused by an officer, with the reason. */
export function mayExcuse(actor: Actor, kind: Kind, placement: Permitted): boolean {
  return kind === 'visa' && mayManagePlacement(actor, placement)
}

/** Who reads one item of a placement: the staff of the placement; the medical officer the health items alone. */
export function mayReadItem(actor: Actor, kind: Kind, placement: Permitted): boolean {
  return mayReadPlacement(actor, placement) || (isHealthItem(kind) && hasRole(actor, 'medical-officer'))
}

/** Who reads the board of clearance. The medical officer sees the health items alone. */
export function worksWithClearance(actor: Actor): boolean {
  return hasRole(actor, 'hr-officer', 'programme-manager', 'hr-director', 'medical-officer', 'auditor')
}

/** For whom a person may sign: the intern for themselves, an officer for the organisation, the coordinator for the partner. */
export function maySign(actor: Actor, party: Party, placement: Permitted): boolean {
  if (party === 'intern') return isSelf(actor, placement.personId)
  return party === 'organisation' ? mayManagePlacement(actor, placement) : mayCoordinate(actor, placement)
}
