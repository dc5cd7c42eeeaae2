import { sql } from 'kysely'

import type { ReadTx } from '../../platform/db/index.ts'

/** A text that somebody brought, with what they typed over it, before it is a notice. */
export type Reading = {
  readonly id: number
  /** Made with the page, so that the form sent twice makes one notice. */
  readonly formKey: string
  /** '' where somebody began with an empty page. */
  readonly source: string
  /** Raw values by field of a form that could not be saved yet; {} while nothing was sent. */
  readonly typed: Readonly<Record<string, string>>
  readonly begunAt: Date
  /** The notice that it became, or null. */
  readonly noticeId: number | null
  readonly discardedAt: Date | null
}

const rows = sql`select id, form_key, source_text as source, typed, begun_at, notice_id, discarded_at from notice_readings`

/** The asker's own that are neither saved nor discarded, newest first; row security keeps them to their writer. */
export async function openReadings(tx: ReadTx): Promise<readonly Reading[]> {
  const found = await sql<Reading>`${rows} where notice_id is null and discarded_at is null
    order by changed_at desc, id desc limit 50`.execute(tx)
  return found.rows
}

export async function readingById(tx: ReadTx, id: number): Promise<Reading | null> {
  const found = await sql<Reading>`${rows} where id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}
