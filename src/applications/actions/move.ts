import type { Actor } from '../../platform/actor/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent, type NewEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { next, type Event, type State } from '../states.ts'

/** What an act needs to know of an application before it may happen. Locked until the transaction ends. */
export type LockedApplication = {
  readonly id: number
  readonly reference: string
  readonly personId: number
  readonly noticeId: number | null
  readonly officeId: number | null
  readonly partnerId: number | null
  readonly policyId: string
  readonly state: State
  readonly releasedAt: Instant | null
  readonly answerBy: string | null
}

/** Locks the row, so that of two acts at once the second sees what the first did. @returns null if not there or not in sight */
export async function lockApplication(tx: Tx, id: number): Promise<LockedApplication | null> {
  const row = await tx
    .selectFrom('applications')
    .where('id', '=', id)
    .select([
      'id',
      'reference',
      'personId',
      'noticeId',
      'officeId',
      'partnerId',
      'policyId',
      'state',
      'releasedAt',
      'answerBy',
    ])
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

type Move = { readonly event: Event; readonly by: Actor; readonly now: Instant } & Pick<NewEvent, 'why' | 'params'>

/**
 * Moves a locked application by an event of the table: the state column and the history row, together.
 * Whether this person may is asked before, by the act's own `may…`.
 *
 * @returns the new state; refusal `wrong-state` with the state met
 */
export async function moveApplication(
  tx: Tx,
  application: LockedApplication,
  { event, by, now, ...told }: Move,
): Promise<Result<State, 'wrong-state'>> {
  const to = next(application.state, event)
  if (to === null) return refuse('wrong-state', { state: application.state })
  await tx.updateTable('applications').set({ state: to, stateSince: now }).where('id', '=', application.id).execute()
  await recordEvent(
    tx,
    { subject: 'application', id: application.id, event, from: application.state, to, ...told },
    by,
    now,
  )
  return ok(to)
}
