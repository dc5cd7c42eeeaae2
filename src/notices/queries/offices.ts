import type { ReadTx } from '../../platform/db/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import { sql } from 'kysely'

import type { OfficeKind } from '../filters.ts'

/** An office that can be applied to directly, with the number of its open notices. */
export type OpenOffice = {
  readonly id: number
  readonly name: string
  readonly kind: OfficeKind
  readonly city: string
  readonly country: string
  readonly servesCountry: string | null
  readonly openNotices: number
}

/** Offices that are not closed, headquarters first, then by name. */
export async function openOffices(tx: ReadTx, today: PlainDate): Promise<readonly OpenOffice[]> {
  const { rows } = await sql<OpenOffice>`
    select o.id, o.name, o.kind, o.city, o.country, o.serves_country,
      (select count(*)::integer from notices n where n.office_id = o.id and n.state = 'published'
        and (n.closes_on is null or n.closes_on >= ${today})) as open_notices
    from offices o where o.closed_on is null or o.closed_on > ${today}
    order by o.kind, o.name`.execute(tx)
  return rows
}
