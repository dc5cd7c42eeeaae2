import { sql } from 'kysely'

import type { ReadTx } from '../../platform/db/index.ts'
import type { Subject } from '../../platform/history/index.ts'

const names: Record<Subject, { readonly table: string; readonly name: string }> = {
  application: { table: 'applications', name: 'reference' },
  placement: {
    table: 'placements',
    name: `(select p.given_name || ' ' || p.family_name from persons p where p.id = person_id)`,
  },
  notice: {
    table: 'notices',
    name: `coalesce(reference, (select title from notice_texts x where x.notice_id = notices.id order by language limit 1))`,
  },
  agreement: { table: 'agreements', name: 'title' },
  round: { table: 'rounds', name: 'name' },
  fund: { table: 'funds', name: 'name' },
  office: { table: 'offices', name: 'name' },
  person: { table: 'persons', name: `given_name || ' ' || family_name` },
  partner: { table: 'partners', name: 'name' },
  organisation: { table: 'organisation', name: 'name' },
  policy: { table: 'policy_versions', name: 'policy_id' },
}

/**
 * What a record is called, by those who may see it: row security answers, so that what is not released has no history for
 * others.
 * @returns null where it is not there, or not for this reader; the number where it has no name
 */
export async function nameInSight(tx: ReadTx, subject: Subject, id: number): Promise<string | null> {
  const { table, name } = names[subject]
  const { rows } = await sql<{ name: string | null }>`
    select ${sql.raw(name)} as name from ${sql.table(table)} where id = ${id}`.execute(tx)
  const [row] = rows
  return row === undefined ? null : (row.name ?? String(id))
}
