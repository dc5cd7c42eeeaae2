import { sql } from 'kysely'

import type { Instant } from '../platform/clock/index.ts'
import type { ReadTx } from '../platform/db/index.ts'
import type { DocumentKind } from './kinds.ts'
import type { DocumentReach } from './rules.ts'

export type DocumentRow = {
  readonly id: number
  readonly kind: DocumentKind
  readonly name: string
  readonly mime: string
  readonly bytes: number
  readonly isSealed: boolean
  readonly uploadedAt: Instant
}

/**
 * A person's documents that the asker may see and that were not removed, newest first. CVs that were made for one application
 * are that application's, and not among them.
 */
export async function documentsOf(tx: ReadTx, personId: number): Promise<DocumentRow[]> {
  return tx
    .selectFrom('documents')
    .where('personId', '=', personId)
    .where('removedAt', 'is', null)
    .where('id', 'not in', tx.selectFrom('sentProfiles').where('cvDocumentId', 'is not', null).select('cvDocumentId'))
    .orderBy('id', 'desc')
    .select(['id', 'kind', 'name', 'mime', 'bytes', 'isSealed', 'uploadedAt'])
    .execute()
}

export type StoredDocument = DocumentRow & DocumentReach & { readonly sha256: string }

/** One document with those it was given to, as far as the asker may see; null if there is none, or it was removed. */
export async function documentById(tx: ReadTx, id: number): Promise<StoredDocument | null> {
  return (await storedDocuments(tx).where('d.id', '=', id).executeTakeFirst()) ?? null
}

/** A person's documents with those they were given to, newest first. */
export async function ownDocuments(tx: ReadTx, personId: number): Promise<StoredDocument[]> {
  return storedDocuments(tx).where('d.personId', '=', personId).orderBy('d.id', 'desc').execute()
}

function storedDocuments(tx: ReadTx) {
  return tx
    .selectFrom('documents as d')
    .where('d.removedAt', 'is', null)
    .select([
      'd.id',
      'd.kind',
      'd.name',
      'd.mime',
      'd.bytes',
      'd.isSealed',
      'd.uploadedAt',
      'd.personId',
      'd.sha256',
      givenTo().as('applications'),
      sql<number[]>`array(select p.office_id from clearance_items c join placements p on p.id = c.placement_id
        where c.document_id = d.id)`.as('clearanceOfficeIds'),
      sql<boolean>`exists (select from sent_profiles s where s.cv_document_id = d.id)`.as('isMadeForApplication'),
    ])
}

/** A standing application to a kind of office is given to every office of that kind. */
function givenTo(): ReturnType<typeof sql<DocumentReach['applications']>> {
  return sql<DocumentReach['applications']>`(
    select coalesce(json_agg(json_build_object(
      'officeIds', (select coalesce(json_agg(o.id), '[]') from offices o
        where o.id = a.office_id or (a.office_id is null and o.kind = a.office_kind)),
      'panelIds', (select coalesce(json_agg(m.person_id), '[]') from interviews i
        join interview_panel m on m.interview_id = i.id
        where i.application_id = a.id and i.cancelled_at is null)) order by a.id), '[]')
    from application_documents ad join applications a on a.id = ad.application_id
    where ad.document_id = d.id and a.released_at is not null)`
}

export type Opening = { readonly documentId: number; readonly name: string; readonly at: Instant }

/** Who opened a person's health papers, newest first: for the person themselves. */
export async function openingsOf(tx: ReadTx, personId: number): Promise<Opening[]> {
  const rows = await tx
    .selectFrom('documentOpenings as o')
    .innerJoin('documents as d', 'd.id', 'o.documentId')
    .innerJoin('persons as p', 'p.id', 'o.personId')
    .where('d.personId', '=', personId)
    .orderBy('o.id', 'desc')
    .select(['o.documentId', 'o.at', 'p.givenName', 'p.familyName'])
    .execute()
  return rows.map(({ givenName, familyName, ...row }) => ({ ...row, name: `${givenName} ${familyName}` }))
}
