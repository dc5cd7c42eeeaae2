import { hasRole, type Actor } from '../platform/actor/index.ts'
import { isOwnPlacement, mayManagePlacement, maySupervise, type Permitted } from '../placements/index.ts'
import type { Side } from './rules.ts'

/** Notes a talk: a supervisor, or an officer who was told of it. */
export function mayNoteCheckIn(actor: Actor, placement: Permitted): boolean {
  return maySupervise(actor, placement) || mayManagePlacement(actor, placement)
}

/** Evaluates for one side: the intern, or one of the supervisors. */
export function mayEvaluate(actor: Actor, side: Side, placement: Permitted): boolean {
  return side === 'intern' ? isOwnPlacement(actor, placement) : maySupervise(actor, placement)
}

/** What the intern wrote is read by the officers, not by those whom it is about. */
export function mayReadInternsEvaluation(actor: Actor, placement: Permitted): boolean {
  return mayManagePlacement(actor, placement) || hasRole(actor, 'auditor')
}
