import type { Actor } from '../../platform/actor/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { historyOf, recordEvent, type NewEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { mayWriteNoticesOf } from '../rules.ts'
import { next, type Event, type State } from '../states.ts'

export type LockedNotice = {
  readonly id: number
  readonly state: State
  readonly officeId: number
  readonly closesOn: PlainDate | null
  readonly answerBy: PlainDate | null
  readonly changedAt: Date
}

export type WritingRefusal = 'not-found' | 'not-allowed' | 'wrong-state' | 'changed-meanwhile'

/** Who writes, in what, and as they saw it: `version` is the notice's last change when the page was made. */
export type Writing = { readonly actor: Actor; readonly id: number; readonly version: string; readonly now: Instant }

/**
 * Locks a notice for one act of somebody who may write it.
 * @returns refusal `changed-meanwhile` with the name of who changed it since the page was made, and when
 */
export async function lockForWriting(
  tx: Tx,
  { actor, id, version }: Writing,
  states: readonly State[],
): Promise<Result<LockedNotice, WritingRefusal>> {
  const notice = await tx
    .selectFrom('notices')
    .where('id', '=', id)
    .select(['id', 'state', 'officeId', 'closesOn', 'answerBy', 'changedAt'])
    .forUpdate()
    .executeTakeFirst()
  if (notice === undefined) return refuse('not-found')
  if (!mayWriteNoticesOf(actor, notice.officeId)) return refuse('not-allowed')
  const last = (await historyOf(tx, 'notice', id)).at(-1)
  const by = { by: last?.byName ?? '', at: (last?.at ?? notice.changedAt).toISOString() }
  if (!states.includes(notice.state)) return refuse('wrong-state', { state: notice.state, ...by })
  if (notice.changedAt.toISOString() !== version) return refuse('changed-meanwhile', by)
  return ok(notice)
}

type Move = { readonly event: Event; readonly by: Actor; readonly now: Instant } & Pick<NewEvent, 'why' | 'params'>

/** Moves a locked notice by an event of the table; further columns change with it. */
export async function moveNotice(
  tx: Tx,
  notice: LockedNotice,
  { event, by, now, ...told }: Move,
  columns: { reference?: string; publishedOn?: PlainDate; closesOn?: PlainDate } = {},
): Promise<State> {
  const to = next(notice.state, event)
  if (to === null) throw new RangeError(`a notice that is ${notice.state} cannot ${event}: the caller asks first`)
  await tx
    .updateTable('notices')
    .set({ ...columns, state: to, changedAt: now })
    .where('id', '=', notice.id)
    .execute()
  await recordEvent(tx, { subject: 'notice', id: notice.id, event, from: notice.state, to, ...told }, by, now)
  return to
}
