import { sql } from 'kysely'

import type { App } from '../../platform/app/index.ts'
import { today } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { changesOf, errorsOfCorrection, mayMoveAnswer, paramsOf, type Corrected } from '../corrections/changes.ts'
import { noticeForWork } from '../queries/work.ts'
import { lockForWriting, type Writing, type WritingRefusal } from './lock.ts'

/** Corrections of a notice, to be told to those who had applied: `{ notice, event }`. */
export const correctionQueue = 'notice.corrected'

/**
 * Corrects facts of a published notice, with a reason: from and to stay in its history, its page says what changed and when,
 * and those who had applied are written to by a job of the same transaction.
 */
export async function correctNotice(
  app: App,
  writing: Writing,
  { facts, why }: { readonly facts: Corrected; readonly why: string },
): Promise<Result<null, WritingRefusal | 'nothing-changed'>> {
  const { actor, id, now } = writing
  return app.database.as(actor).transaction(async tx => {
    const locked = await lockForWriting(tx, writing, ['published'])
    if (!locked.ok) return locked
    const notice = await noticeForWork(tx, id)
    if (notice === null) return refuse('not-found')
    const changes = changesOf(notice, facts)
    if (changes.length === 0) return refuse('nothing-changed')
    // The page says so beside the field; a day that passed while the page was open is refused here.
    const movesPast = changes.some(({ field }) => field === 'answerBy') && !mayMoveAnswer(notice, today(now))
    if (movesPast || errorsOfCorrection(notice, facts, today(now)).length > 0)
      return refuse('wrong-state', { state: notice.state })

    const { languages, ...columns } = facts
    await tx
      .updateTable('notices')
      .set({ ...columns, languages: JSON.stringify(languages), changedAt: now })
      .where('id', '=', id)
      .execute()
    await recordEvent(tx, { subject: 'notice', id, event: 'corrected', why, params: paramsOf(changes) }, actor, now)
    await enqueueTelling(app, tx, id)
    return ok(null)
  })
}

/** Has the latest event of a notice told to those who had applied to it. */
export async function enqueueTelling(app: App, tx: Tx, notice: number): Promise<void> {
  const last = await tx
    .selectFrom('events')
    .where('subject', '=', 'notice')
    .where('subjectId', '=', notice)
    .select(sql<string>`max(id)::text`.as('id'))
    .executeTakeFirstOrThrow()
  await app.enqueue(tx, correctionQueue, { notice, event: last.id })
}
