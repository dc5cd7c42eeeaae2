import { sql, type RawBuilder } from 'kysely'

import type { PlainDate } from '../../platform/days/index.ts'
import type { Holidays } from '../../platform/days/working-days.ts'
import { zoneOfCountry } from '../../platform/days/zone-of-country.ts'
import type { ReadTx } from '../../platform/db/index.ts'

/** The offices whose clocks show the same time, and their holidays. */
export type Zone = {
  readonly zone: string
  readonly offices: readonly number[]
  readonly holidays: ReadonlyMap<number, Holidays>
}

/** The office that stands for what names none: headquarters, else the first. */
export const homeOffice: RawBuilder<number> = sql`(select h.id from offices h order by h.closed_on is not null,
  h.kind = 'headquarters' desc, h.id limit 1)`

/** Every office by its time zone, closed ones too: cases that they left still have clocks. Zones by name. */
export async function officesByZone(tx: ReadTx): Promise<Zone[]> {
  const { rows } = await sql<{ id: number; country: string; holidays: PlainDate[] }>`
    select o.id, o.country, array(select d.day::text from office_holidays d where d.office_id = o.id) as holidays
    from offices o order by o.id`.execute(tx)
  const placed = rows.map(row => ({ ...row, zone: zoneOfCountry[row.country] ?? 'UTC' }))
  return [...Map.groupBy(placed, ({ zone }) => zone)]
    .map(([zone, offices]) => ({
      zone,
      offices: offices.map(({ id }) => id),
      holidays: new Map(offices.map(({ id, holidays }) => [id, new Set(holidays)])),
    }))
    .sort((a, b) => (a.zone < b.zone ? -1 : 1))
}
