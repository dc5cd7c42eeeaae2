import { sql } from 'kysely'

import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { ReadTx, Tx } from '../../platform/db/index.ts'
import { inspectUpload, type Inspected, type UploadRefusal } from '../../platform/files/index.ts'
import type { Upload } from '../../platform/forms/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { isHealthPaper, type DocumentKind } from '../kinds.ts'

export type StoreUploadRefusal = UploadRefusal | 'not-allowed'

/**
 * Keeps a file as a document of the person who sends it. The bytes are on disk before the row is: a document that is
 * listed can be opened. A health paper is sealed. The same file sent twice is one document.
 *
 * @returns refusals say what is wrong with the file: field errors of the form that it came with (`uploadErrors`)
 * @throws StorageFull where the disk is full; nothing was kept, and the page says 503
 */
export async function storeUpload(
  app: App,
  actor: Actor,
  { kind, upload }: { kind: DocumentKind; upload: Upload },
  now: Instant,
): Promise<Result<{ documentId: number }, StoreUploadRefusal>> {
  const personId = personOf(actor)
  if (personId === null) return refuse('not-allowed')
  const inspected = await inspectUpload(upload.bytes, upload.name)
  if (!inspected.ok) return inspected
  const { mime, safeName } = inspected.value
  const document: NewDocument = { kind, mime, safeName, personId, now, bytes: upload.bytes }
  const documentId = isHealthPaper(kind)
    ? await storeSealed(app, actor, document)
    : await storeOpen(app, actor, document)
  return ok({ documentId })
}

type NewDocument = Pick<Inspected, 'mime' | 'safeName'> & {
  readonly kind: DocumentKind
  readonly personId: number
  readonly now: Instant
  readonly bytes: Uint8Array
}

/**
 * The same bytes may be removed at this moment as another row's last: so they are stored again, which costs nothing
 * where they are still there, under the lock that removal takes.
 */
async function storeOpen(app: App, actor: Actor, document: NewDocument): Promise<number> {
  const { sha256 } = await app.files.put(document.bytes)
  return app.database.as(actor).transaction(async tx => {
    await lockBytes(tx, sha256)
    const known = (await alikeOf(tx, document)).find(row => row.sha256 === sha256)
    if (known !== undefined) return known.id
    await app.files.put(document.bytes)
    return insertDocument(tx, actor, document, { sha256, isSealed: false })
  })
}

/**
 * Sealed for its own number: a health paper put in another's place does not open. So the row comes first, out of sight
 * as if removed, and is shown once its bytes are on disk.
 */
async function storeSealed(app: App, actor: Actor, document: NewDocument): Promise<number> {
  const db = app.database.as(actor)
  for (const { id, sha256 } of await db.read(tx => alikeOf(tx, document))) {
    const known = await app.healthFiles.get(sha256, healthPurpose(id))
    if (known !== null && Buffer.compare(known, document.bytes) === 0) return id
  }
  const hidden = { sha256: '', isSealed: true, removedAt: document.now }
  const id = await db.transaction(tx => insertDocument(tx, actor, document, hidden))
  const { sha256 } = await app.healthFiles.put(document.bytes, healthPurpose(id))
  await db.transaction(tx =>
    tx.updateTable('documents').set({ sha256, removedAt: null }).where('id', '=', id).execute(),
  )
  return id
}

export function healthPurpose(documentId: number): string {
  return `health/${documentId}`
}

/** One at a time may add or remove a row that points to these bytes, until the transaction ends. */
export async function lockBytes(tx: Tx, sha256: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${sha256}, 0))`.execute(tx)
}

/** The person's documents that might be this one: the same kind and length. */
async function alikeOf(tx: ReadTx, { personId, kind, bytes }: NewDocument): Promise<{ id: number; sha256: string }[]> {
  return tx
    .selectFrom('documents')
    .where('personId', '=', personId)
    .where('kind', '=', kind)
    .where('bytes', '=', bytes.length)
    .where('removedAt', 'is', null)
    .orderBy('id')
    .select(['id', 'sha256'])
    .execute()
}

async function insertDocument(
  tx: Tx,
  actor: Actor,
  { kind, personId, now, bytes, mime, safeName }: NewDocument,
  stored: { sha256: string; isSealed: boolean; removedAt?: Instant },
): Promise<number> {
  const row = { ...stored, kind, personId, mime, name: safeName, bytes: bytes.length }
  const { id } = await tx
    .insertInto('documents')
    .values({ ...row, uploadedBy: personId, uploadedAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordEvent(
    tx,
    { subject: 'person', id: personId, event: 'document-added', params: { document: id } },
    actor,
    now,
  )
  return id
}
