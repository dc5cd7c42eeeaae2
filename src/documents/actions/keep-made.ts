import { createHash } from 'node:crypto'

import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { safeFileName, uploadKinds } from '../../platform/files/index.ts'
import type { DocumentKind } from '../kinds.ts'
import { lockBytes } from './store-upload.ts'

/**
 * Keeps a PDF that the programme made for the person who acts, as a document of theirs. Joins the caller's transaction: where that
 * fails there is no document. The bytes go to disk under the lock that removal takes.
 *
 * @returns the document's number
 * @throws StorageFull where the disk is full; Error if nobody acts
 */
export async function keepMadePdf(
  app: App,
  tx: Tx,
  { actor, kind, name, bytes }: { actor: Actor; kind: DocumentKind; name: string; bytes: Uint8Array },
  now: Instant,
): Promise<number> {
  const personId = personOf(actor)
  if (personId === null) throw new Error('a document belongs to a person')
  await lockBytes(tx, createHash('sha256').update(bytes).digest('hex'))
  const { sha256 } = await app.files.put(bytes)
  const { id } = await tx
    .insertInto('documents')
    .values({
      personId,
      kind,
      name: safeFileName(name),
      mime: uploadKinds.pdf.mime,
      bytes: bytes.length,
      sha256,
      isSealed: false,
      uploadedBy: personId,
      uploadedAt: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
