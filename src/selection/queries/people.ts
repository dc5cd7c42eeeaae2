import { sql } from 'kysely'

import type { ReadTx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'

/** The programme's address, for mails of cases whose office has none of its own; '' before the set-up. */
export async function contactOf(tx: ReadTx): Promise<string> {
  const row = await tx.selectFrom('organisation').select('contactEmail').executeTakeFirst()
  return row?.contactEmail ?? ''
}

export type Recipient = { readonly givenName: string; readonly email: string; readonly language: Language }

export async function recipient(tx: ReadTx, personId: number): Promise<Recipient | null> {
  const row = await tx
    .selectFrom('persons')
    .where('id', '=', personId)
    .where('disabledAt', 'is', null)
    .select(['givenName', 'email', 'language'])
    .executeTakeFirst()
  return row ?? null
}

export type PersonChoice = { readonly id: number; readonly name: string }

/** Who may supervise in these offices, by name. */
export async function supervisorsOf(tx: ReadTx, officeIds: readonly number[]): Promise<PersonChoice[]> {
  const { rows } = await sql<PersonChoice>`
    select distinct p.id, p.given_name || ' ' || p.family_name as name from role_grants g join persons p on p.id = g.person_id
    where g.role = 'supervisor' and g.ended_at is null and p.disabled_at is null and g.office_id = any (${officeIds}::int[])
    order by name, id`.execute(tx)
  return rows
}

/** Who may sit on a panel for these offices: interviewers, and the supervisors and officers of the offices; never the applicant. */
export async function panelChoices(
  tx: ReadTx,
  officeIds: readonly number[],
  applicant: number,
): Promise<(PersonChoice & { readonly roles: readonly string[] })[]> {
  const { rows } = await sql<PersonChoice & { roles: string[] }>`
    select p.id, p.given_name || ' ' || p.family_name as name, array_agg(distinct g.role::text order by g.role::text) as roles
    from role_grants g join persons p on p.id = g.person_id
    where g.ended_at is null and p.disabled_at is null and p.id <> ${applicant}
      and (g.role = 'interviewer' or (g.role in ('supervisor', 'hr-officer') and g.office_id = any (${officeIds}::int[])))
    group by p.id order by name, p.id`.execute(tx)
  return rows
}

/** Units of these offices, with the office where there is more than one. */
export async function unitsOf(tx: ReadTx, officeIds: readonly number[]): Promise<PersonChoice[]> {
  const { rows } = await sql<PersonChoice>`
    select u.id, case when ${officeIds.length} > 1 then o.name || ', ' || u.name else u.name end as name
    from units u join offices o on o.id = u.office_id where o.id = any (${officeIds}::int[]) order by name, u.id`.execute(
    tx,
  )
  return rows
}
