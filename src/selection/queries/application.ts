import { sql } from 'kysely'

import type { ReadTx } from '../../platform/db/index.ts'

export type AsSent = {
  readonly submittedAt: Date | null
  readonly submittedForm: unknown
  readonly coverLetter: string
  readonly areas: string
  readonly documents: readonly { readonly id: number; readonly kind: string; readonly name: string }[]
}

/** The application as it was sent, with its documents; health papers are not among them. */
export async function applicationAsSent(tx: ReadTx, id: number): Promise<AsSent | null> {
  const { rows } = await sql<AsSent>`
    select a.submitted_at, a.submitted_form, a.cover_letter, a.areas,
      coalesce((select json_agg(json_build_object('id', d.id, 'kind', d.kind, 'name', d.name) order by d.id)
        from application_documents x join documents d on d.id = x.document_id
        where x.application_id = a.id and not d.is_sealed), '[]') as documents
    from applications a where a.id = ${id}`.execute(tx)
  return rows[0] ?? null
}
