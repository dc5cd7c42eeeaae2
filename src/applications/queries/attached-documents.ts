import type { ReadTx } from '../../platform/db/index.ts'
import { attachableKinds, type AttachableKind } from '../rules.ts'

export type AttachedDocument = { readonly id: number; readonly kind: AttachableKind; readonly name: string }

/** The papers that belong to an application, in the order in which they were uploaded. */
export async function attachedDocuments(tx: ReadTx, applicationId: number): Promise<AttachedDocument[]> {
  const rows = await tx
    .selectFrom('applicationDocuments as a')
    .innerJoin('documents as d', 'd.id', 'a.documentId')
    .where('a.applicationId', '=', applicationId)
    .where('d.removedAt', 'is', null)
    .where('d.kind', 'in', attachableKinds)
    .orderBy('d.id')
    .select(['d.id', 'd.kind', 'd.name'])
    .execute()
  return rows as AttachedDocument[]
}
