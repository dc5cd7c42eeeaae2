import { isSelf, system, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { documentById } from '../queries.ts'
import { mayRemoveDocument } from '../rules.ts'
import { lockBytes } from './store-upload.ts'

export type RemovalRefusal = 'not-found' | 'given-away'

/**
 * Takes a document of one's own away, as long as nobody was given it. Its row stays, marked; its bytes go when no other
 * document points to them. It leaves applications that were not released.
 */
export async function removeDocument(
  app: App,
  actor: Actor,
  id: number,
  now: Instant,
): Promise<Result<null, RemovalRefusal>> {
  const removed = await app.database.as(actor).transaction(async tx => {
    await lockDocument(tx, id)
    const document = await documentById(tx, id)
    if (document === null || !isSelf(actor, document.personId)) return refuse('not-found')
    if (!mayRemoveDocument(actor, document)) return refuse('given-away')

    await tx.deleteFrom('applicationDocuments').where('documentId', '=', id).execute()
    await tx.updateTable('documents').set({ removedAt: now }).where('id', '=', id).execute()
    const event = {
      subject: 'person',
      id: document.personId,
      event: 'document-removed',
      params: { document: id },
    } as const
    await recordEvent(tx, event, actor, now)
    return ok(document.sha256)
  })
  if (!removed.ok) return removed
  await removeUnusedBytes(app, removed.value)
  return ok(null)
}

/** Waits for a release that is under way: it would give the document to an office. */
async function lockDocument(tx: Tx, id: number): Promise<void> {
  await tx
    .selectFrom('applicationDocuments as d')
    .innerJoin('applications as a', 'a.id', 'd.applicationId')
    .where('d.documentId', '=', id)
    .orderBy('a.id')
    .select('a.id')
    .forUpdate('a')
    .execute()
  await tx.selectFrom('documents').where('id', '=', id).select('id').forUpdate().execute()
}

/** Another person may have given the same file: so all rows are looked at, and nobody adds one meanwhile. */
async function removeUnusedBytes(app: App, sha256: string): Promise<void> {
  await app.database.as(system).transaction(async tx => {
    await lockBytes(tx, sha256)
    const used = await tx
      .selectFrom('documents')
      .where('sha256', '=', sha256)
      .where('removedAt', 'is', null)
      .select('id')
      .limit(1)
      .executeTakeFirst()
    if (used === undefined) await app.files.remove(sha256)
  })
}
