import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { mayWriteNotices } from '../rules.ts'

type NewReading = {
  readonly formKey: string
  readonly source: string
  /** Raw values by field; {} where only the text was brought. */
  readonly typed: Readonly<Record<string, string>>
}

/**
 * Keeps a text as it is read, before any field is right: whoever closes the page finds it in their list. The same text sent
 * twice is kept once.
 *
 * @returns the number of the reading
 */
export async function keepReading(
  app: App,
  actor: Actor,
  { formKey, source }: Omit<NewReading, 'typed'>,
  now: Instant,
): Promise<Result<number, 'not-allowed'>> {
  const personId = personOf(actor)
  if (personId === null || !mayWriteNotices(actor)) return refuse('not-allowed')
  return app.database.as(actor).transaction(async tx => {
    // Two clicks are two requests: the second waits here and finds what the first kept.
    await tx.selectFrom('persons').where('id', '=', personId).select('id').forUpdate().executeTakeFirst()
    const same = await openOnes(tx).where('sourceText', '=', source).select('id').executeTakeFirst()
    return ok(same?.id ?? (await insertReading(tx, personId, { formKey, source, typed: {} }, now)))
  })
}

/** Keeps what was typed into a form that could not be saved, under the key that its page carries. */
export async function keepTyped(
  app: App,
  actor: Actor,
  reading: NewReading,
  now: Instant,
): Promise<Result<null, 'not-allowed'>> {
  const personId = personOf(actor)
  if (personId === null || !mayWriteNotices(actor)) return refuse('not-allowed')
  return app.database.as(actor).transaction(async tx => {
    const kept = await tx
      .updateTable('noticeReadings')
      .set({ typed: JSON.stringify(reading.typed), changedAt: now })
      .where('formKey', '=', reading.formKey)
      .where('noticeId', 'is', null)
      .executeTakeFirst()
    if (kept.numUpdatedRows === 0n) await insertReading(tx, personId, reading, now)
    return ok(null)
  })
}

/** Puts a reading aside: only its writer sees it, and it leaves their list. Discarded already, nothing more happens. */
export async function discardReading(
  app: App,
  actor: Actor,
  id: number,
  now: Instant,
): Promise<Result<null, 'not-found' | 'wrong-state'>> {
  return app.database.as(actor).transaction(async tx => {
    const reading = await tx
      .selectFrom('noticeReadings')
      .where('id', '=', id)
      .select(['noticeId', 'discardedAt'])
      .forUpdate()
      .executeTakeFirst()
    if (reading === undefined) return refuse('not-found')
    if (reading.noticeId !== null) return refuse('wrong-state')
    if (reading.discardedAt === null)
      await tx.updateTable('noticeReadings').set({ discardedAt: now }).where('id', '=', id).execute()
    return ok(null)
  })
}

/** What was read has become a notice, in the caller's transaction. */
export async function endReading(tx: Tx, formKey: string, noticeId: number): Promise<void> {
  await tx
    .updateTable('noticeReadings')
    .set({ noticeId, discardedAt: null })
    .where('formKey', '=', formKey)
    .where('noticeId', 'is', null)
    .execute()
}

function openOnes(tx: Tx) {
  return tx.selectFrom('noticeReadings').where('noticeId', 'is', null).where('discardedAt', 'is', null)
}

/** A key that is somebody else's, or of a notice that is there, adds nothing. @returns 0 then */
async function insertReading(
  tx: Tx,
  personId: number,
  { formKey, source, typed }: NewReading,
  now: Instant,
): Promise<number> {
  const row = await tx
    .insertInto('noticeReadings')
    .values({ personId, formKey, sourceText: source, typed: JSON.stringify(typed), begunAt: now, changedAt: now })
    .onConflict(conflict => conflict.column('formKey').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? 0
}
