import { sql } from 'kysely'

import type { RoleName } from '../../platform/actor/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'

export const peoplePerPage = 50

export type PeopleFilter = { readonly text: string; readonly role: RoleName | null; readonly page: number }

export type HeldRole = {
  readonly id: number
  readonly role: RoleName
  /** The name of the office, partner or fund; null for a role that holds everywhere. */
  readonly place: string | null
  /** ISO text. */
  readonly since: string
}

export type ListedPerson = {
  readonly id: number
  readonly name: string
  readonly email: string
  readonly isConfirmed: boolean
  readonly isDisabled: boolean
  readonly roles: readonly HeldRole[]
  readonly total: number
}

/** People by name, for the administrator: accounts and roles, nothing of what they applied for. */
export async function peopleFound(tx: ReadTx, { text, role, page }: PeopleFilter): Promise<ListedPerson[]> {
  const words = text.split(/\s+/).filter(word => word !== '')
  let query = tx.selectFrom('persons as p')
  for (const word of words)
    query = query.where(
      sql<string>`p.given_name || ' ' || p.family_name || ' ' || p.email`,
      'ilike',
      `%${word.replace(/[\\%_]/g, found => `\\${found}`)}%`,
    )
  if (role !== null)
    query = query.where(eb =>
      eb.exists(
        eb
          .selectFrom('roleGrants as g')
          .whereRef('g.personId', '=', 'p.id')
          .where('g.role', '=', role)
          .where('g.endedAt', 'is', null)
          .select('g.id'),
      ),
    )
  const rows = await query
    .select([
      'p.id',
      'p.email',
      sql<string>`p.given_name || ' ' || p.family_name`.as('name'),
      sql<boolean>`p.email_confirmed_at is not null`.as('isConfirmed'),
      sql<boolean>`p.disabled_at is not null`.as('isDisabled'),
      heldRoles().as('roles'),
      sql<number>`(count(*) over ())::integer`.as('total'),
    ])
    .orderBy(sql`lower(p.family_name), lower(p.given_name), p.id`)
    .limit(peoplePerPage)
    .offset((page - 1) * peoplePerPage)
    .execute()
  return rows
}

export type PersonAccount = Omit<ListedPerson, 'total'> & {
  readonly givenName: string
  readonly familyName: string
  readonly language: Language
  readonly hasPassword: boolean
  readonly createdAt: Instant
  readonly disabledAt: Instant | null
}

export async function personForAdministrator(tx: ReadTx, id: number): Promise<PersonAccount | null> {
  const row = await tx
    .selectFrom('persons as p')
    .where('p.id', '=', id)
    .select([
      'p.id',
      'p.givenName',
      'p.familyName',
      'p.email',
      'p.language',
      'p.createdAt',
      'p.disabledAt',
      sql<string>`p.given_name || ' ' || p.family_name`.as('name'),
      sql<boolean>`p.email_confirmed_at is not null`.as('isConfirmed'),
      sql<boolean>`p.disabled_at is not null`.as('isDisabled'),
      sql<boolean>`p.password_hash is not null`.as('hasPassword'),
      heldRoles().as('roles'),
    ])
    .executeTakeFirst()
  return row ?? null
}

function heldRoles(): ReturnType<typeof sql<HeldRole[]>> {
  return sql<HeldRole[]>`(
    select coalesce(json_agg(json_build_object(
      'id', g.id, 'role', g.role, 'place', coalesce(o.name, t.name, f.name), 'since', g.granted_at) order by g.id), '[]')
    from role_grants g
    left join offices o on o.id = g.office_id left join partners t on t.id = g.partner_id left join funds f on f.id = g.fund_id
    where g.person_id = p.id and g.ended_at is null)`
}
