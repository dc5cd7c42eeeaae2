import type { Actor } from '../../platform/actor/index.ts'
import { personOf } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import type { NoticeFacts, NoticeWording } from '../forms.ts'
import { partsChanged } from '../corrections/changes.ts'
import { noticeForWork } from '../queries/work.ts'
import { readNotice } from '../reading/index.ts'
import { mayWriteNoticesOf } from '../rules.ts'
import { enqueueTelling } from './correct.ts'
import { endReading } from './readings.ts'
import { lockForWriting, type Writing, type WritingRefusal } from './lock.ts'

export type NewNotice = {
  readonly facts: NoticeFacts
  readonly wording: NoticeWording
  readonly language: Language
  /** The pasted text, '' where there was none. */
  readonly source: string
  /** Made with the page: the same form sent twice makes one notice. */
  readonly key: string
}

/** Keeps a draft that nobody but its office sees. @returns its number; of the draft that is there where the form came twice */
export async function createDraft(
  app: App,
  actor: Actor,
  { facts, wording, language, source, key }: NewNotice,
  now: Instant,
): Promise<Result<number, 'not-allowed'>> {
  if (!mayWriteNoticesOf(actor, facts.officeId)) return refuse('not-allowed')
  return app.database.as(actor).transaction(async tx => {
    const { funds, languages, ...columns } = facts
    const reference = `DRAFT-${key}`
    const made = await tx
      .insertInto('notices')
      .values({
        ...columns,
        reference,
        languages: JSON.stringify(languages),
        sourceText: source === '' ? null : source,
        sourceReading: source === '' ? null : JSON.stringify(readNotice(source)),
        createdBy: personOf(actor),
        createdAt: now,
        changedAt: now,
      })
      .onConflict(conflict => conflict.column('reference').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made === undefined) {
      const earlier = await tx
        .selectFrom('notices')
        .where('reference', '=', reference)
        .select('id')
        .executeTakeFirstOrThrow()
      return ok(earlier.id)
    }
    await tieFunds(tx, made.id, funds)
    await keepWording(tx, made.id, language, wording)
    await endReading(tx, key, made.id)
    await recordEvent(tx, { subject: 'notice', id: made.id, event: 'created', to: 'draft' }, actor, now)
    return ok(made.id)
  })
}

/** Changes a draft's facts. What is published was promised: it is corrected, with a reason, in `correct.ts`. */
export async function saveFacts(app: App, writing: Writing, facts: NoticeFacts): Promise<Result<null, WritingRefusal>> {
  const { actor, id, now } = writing
  return app.database.as(actor).transaction(async tx => {
    const locked = await lockForWriting(tx, writing, ['draft'])
    if (!locked.ok) return locked
    if (!mayWriteNoticesOf(actor, facts.officeId)) return refuse('not-allowed')

    const { funds, languages, ...columns } = facts
    await tx
      .updateTable('notices')
      .set({ ...columns, languages: JSON.stringify(languages), changedAt: now })
      .where('id', '=', id)
      .execute()
    await tieFunds(tx, id, funds)
    await recordEvent(tx, { subject: 'notice', id, event: 'facts-changed' }, actor, now)
    return ok(null)
  })
}

/** Of a published notice: why its text changes, and whether those who had applied are written to. */
export type Correcting = { readonly why: string; readonly tells: boolean }

/**
 * Changes or adds the text in one language. Of a published notice this is a correction: its page says which parts changed and
 * when, the history why.
 *
 * @param correcting null for a draft
 */
export async function saveWording(
  app: App,
  writing: Writing,
  { language, wording }: { readonly language: Language; readonly wording: NoticeWording },
  correcting: Correcting | null,
): Promise<Result<null, WritingRefusal>> {
  const { actor, id, now } = writing
  return app.database.as(actor).transaction(async tx => {
    const locked = await lockForWriting(tx, writing, [correcting === null ? 'draft' : 'published'])
    if (!locked.ok) return locked
    const notice = await noticeForWork(tx, id)
    const parts = partsChanged(notice?.texts[language], wording)
    if (parts.length === 0) return ok(null)

    await keepWording(tx, id, language, wording)
    await tx.updateTable('notices').set({ changedAt: now }).where('id', '=', id).execute()
    const told = correcting === null ? {} : { parts: parts.join(' ') }
    const event = { event: correcting === null ? 'text-changed' : 'text-corrected', why: correcting?.why ?? '' }
    await recordEvent(tx, { subject: 'notice', id, ...event, params: { language, ...told } }, actor, now)
    if (correcting?.tells === true) await enqueueTelling(app, tx, id)
    return ok(null)
  })
}

async function tieFunds(tx: Tx, noticeId: number, funds: readonly number[]): Promise<void> {
  await tx.deleteFrom('noticeFunds').where('noticeId', '=', noticeId).execute()
  if (funds.length === 0) return
  await tx
    .insertInto('noticeFunds')
    .values(funds.map(fundId => ({ noticeId, fundId })))
    .execute()
}

async function keepWording(tx: Tx, noticeId: number, language: Language, wording: NoticeWording): Promise<void> {
  await tx
    .insertInto('noticeTexts')
    .values({ noticeId, language, ...wording })
    .onConflict(conflict => conflict.columns(['noticeId', 'language']).doUpdateSet(wording))
    .execute()
}
