import { sql } from 'kysely'

import type { PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { OfficeFacts } from '../forms.ts'

export type Named = { readonly id: number; readonly name: string }
export type PlaceChoices = Readonly<Record<'office' | 'partner' | 'fund', readonly Named[]>>

/** Where a role can hold: open offices, partners, funds, each by name. */
export async function placeChoices(tx: ReadTx): Promise<PlaceChoices> {
  const office = await tx
    .selectFrom('offices')
    .where('closedOn', 'is', null)
    .orderBy('name')
    .select(['id', 'name'])
    .execute()
  const partner = await tx.selectFrom('partners').orderBy('name').select(['id', 'name']).execute()
  const fund = await tx.selectFrom('funds').orderBy('name').select(['id', 'name']).execute()
  return { office, partner, fund }
}

export type ListedOffice = OfficeFacts & {
  readonly id: number
  readonly closedOn: PlainDate | null
  readonly units: number
}

/** Every office, the open ones first, by name. */
export async function allOffices(tx: ReadTx): Promise<ListedOffice[]> {
  return tx
    .selectFrom('offices as o')
    .select(['o.id', 'o.name', 'o.kind', 'o.city', 'o.country', 'o.servesCountry', 'o.contactEmail', 'o.closedOn'])
    .select(sql<number>`(select count(*)::integer from units u where u.office_id = o.id)`.as('units'))
    .orderBy(sql`o.closed_on is not null, lower(o.name)`)
    .execute()
}

export type WholeOffice = Omit<ListedOffice, 'units'> & { readonly units: readonly Named[] }

export async function officeWithUnits(tx: ReadTx, id: number): Promise<WholeOffice | null> {
  const office = await tx
    .selectFrom('offices')
    .where('id', '=', id)
    .select(['id', 'name', 'kind', 'city', 'country', 'servesCountry', 'contactEmail', 'closedOn'])
    .executeTakeFirst()
  if (office === undefined) return null
  const units = await tx.selectFrom('units').where('officeId', '=', id).orderBy('name').select(['id', 'name']).execute()
  return { ...office, units }
}

export type OfficeHolidays = Named & {
  readonly holidays: readonly { readonly day: PlainDate; readonly name: string }[]
}

/** The days on which an office does not work, the latest first; null where there is no such office. */
export async function officeHolidays(tx: ReadTx, id: number): Promise<OfficeHolidays | null> {
  const office = await tx.selectFrom('offices').where('id', '=', id).select(['id', 'name']).executeTakeFirst()
  if (office === undefined) return null
  const holidays = await tx
    .selectFrom('officeHolidays')
    .where('officeId', '=', id)
    .orderBy('day', 'desc')
    .select(['day', 'name'])
    .execute()
  return { ...office, holidays }
}
