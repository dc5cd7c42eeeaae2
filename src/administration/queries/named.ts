import { sql } from 'kysely'

import type { ReadTx } from '../../platform/db/index.ts'
import type { PastEvent } from '../../platform/history/index.ts'

/** The details of events that are numbers of other records, and how such a record is called. */
const records = {
  agreement: sql`select title from agreements where id = `,
  fund: sql`select name from funds where id = `,
  fundId: sql`select name from funds where id = `,
  notice: sql`select n.reference || coalesce(', ' || min(t.title), '') from notices n
    left join notice_texts t on t.notice_id = n.id where n.id = `,
  officeId: sql`select name from offices where id = `,
  partner: sql`select name from partners where id = `,
  partnerId: sql`select name from partners where id = `,
  placement: sql`select i.given_name || ' ' || i.family_name || ', ' || o.name from placements p
    join persons i on i.id = p.person_id join offices o on o.id = p.office_id where p.id = `,
  round: sql`select name from rounds where id = `,
  unit: sql`select name from units where id = `,
} as const

/** Names by detail and number, `fund/3`: of what the asker may see; the rest is not there. */
export type Names = ReadonlyMap<string, string>

export function isRecord(detail: string): detail is keyof typeof records {
  return Object.hasOwn(records, detail)
}

/**
 * What the records that these events point at are called, each asked for once; and of amounts whose currency was not written down
 * with them that of their fund, as `currency/3`.
 *
 * @param fundId where the history is a fund's: its number
 */
export async function namesIn(tx: ReadTx, events: readonly PastEvent[], fundId: number | null): Promise<Names> {
  const asked = new Map<string, { readonly detail: keyof typeof records; readonly id: number }>()
  for (const { params } of events)
    for (const [detail, id] of Object.entries(params))
      if (isRecord(detail) && typeof id === 'number') asked.set(`${detail}/${id}`, { detail, id })
  const names = new Map<string, string>()
  for (const [key, { detail, id }] of asked) {
    const end = detail === 'notice' ? sql`${id} group by n.id` : sql`${id}`
    const { rows } = await sql<Record<string, string>>`${records[detail]}${end}`.execute(tx)
    const [name] = Object.values(rows[0] ?? {})
    if (name !== undefined) names.set(key, name)
  }
  const funds = events.map(({ params }) => params.fund ?? fundId).filter(id => typeof id === 'number')
  const currencies = await tx
    .selectFrom('funds')
    .where('id', 'in', [0, ...funds])
    .select(['id', 'currency'])
    .execute()
  for (const { id, currency } of currencies) names.set(`currency/${id}`, currency)
  return names
}
