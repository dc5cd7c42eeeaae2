import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { documentById, type StoredDocument } from '../queries.ts'
import { mayOpenDocument } from '../rules.ts'
import { healthPurpose } from './store-upload.ts'

/**
 * Opens a health paper and writes down who did, first: nothing is read that was not recorded.
 *
 * @throws DamagedFile, SealBroken where what is stored is not what was sealed for this document
 */
export async function openHealthPaper(
  app: App,
  actor: Actor,
  id: number,
  now: Instant,
): Promise<Result<{ document: StoredDocument; bytes: Uint8Array }, 'not-found'>> {
  const personId = personOf(actor)
  const opened = await app.database.as(actor).transaction(async tx => {
    const document = await documentById(tx, id)
    if (document === null || personId === null || !document.isSealed || !mayOpenDocument(actor, document))
      return refuse('not-found')
    await tx.insertInto('documentOpenings').values({ documentId: id, personId, at: now }).execute()
    return ok(document)
  })
  if (!opened.ok) return opened
  const bytes = await app.healthFiles.get(opened.value.sha256, healthPurpose(id))
  if (bytes === null) throw new Error(`the bytes of document ${id} are not in the store`)
  return ok({ document: opened.value, bytes })
}
