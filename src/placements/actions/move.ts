import type { Actor } from '../../platform/actor/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent, type NewEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { placementOf, type Placement } from '../queries.ts'
import { next, type Event, type State } from '../states.ts'

/** Locks a placement until the transaction ends, so that of two acts at once the second sees what the first did. */
export async function lockPlacement(tx: Tx, id: number): Promise<Placement | null> {
  const row = await tx.selectFrom('placements').where('id', '=', id).select('id').forUpdate().executeTakeFirst()
  return row === undefined ? null : placementOf(tx, id)
}

/** The same by its application, or null where that has no placement. Asked before the application is locked: one order for all. */
export async function lockPlacementOf(tx: Tx, applicationId: number): Promise<Placement | null> {
  const row = await tx
    .selectFrom('placements')
    .where('applicationId', '=', applicationId)
    .select('id')
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? null : placementOf(tx, row.id)
}

type Move = { readonly event: Event; readonly by: Actor; readonly now: Instant } & Pick<NewEvent, 'why' | 'params'>

/**
 * Moves a locked placement by an event of the table: state and history row together. Whether this person may is asked before.
 *
 * @returns the new state; refusal `wrong-state` with the state met
 */
export async function movePlacement(
  tx: Tx,
  placement: { readonly id: number; readonly state: State },
  { event, by, now, ...told }: Move,
): Promise<Result<State, 'wrong-state'>> {
  const to = next(placement.state, event)
  if (to === null) return refuse('wrong-state', { state: placement.state })
  await tx.updateTable('placements').set({ state: to, stateSince: now }).where('id', '=', placement.id).execute()
  await recordEvent(tx, { subject: 'placement', id: placement.id, event, from: placement.state, to, ...told }, by, now)
  return ok(to)
}
