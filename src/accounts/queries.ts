import { sql } from 'kysely'

import { personOf, system, type Actor, type Grant, type SignedIn } from '../platform/actor/index.ts'
import type { Instant } from '../platform/clock/index.ts'
import type { Database, ReadTx } from '../platform/db/index.ts'
import { secretHash } from '../platform/ids/index.ts'
import { lifetimes } from './rules.ts'
import { keepAlive } from './sessions.ts'

/**
 * The person behind a session's cookie and the session's form token; null if it ended, idled out or the person was
 * disabled. Notes that the session is in use, at most once in five minutes: most pages write nothing.
 */
export async function findSession(
  database: Database,
  secret: string,
  now: Instant,
): Promise<{ actor: SignedIn; csrf: string } | null> {
  const db = database.as(system)
  const row = await db.read(tx => openSessionRow(tx, secret, now))
  if (row === undefined) return null
  if (now.getTime() - row.lastSeenAt.getTime() > 5 * 60_000) await db.transaction(tx => keepAlive(tx, secret, now))
  const { id, givenName, familyName, language, csrfToken, grants, isIntern } = row
  const name = `${givenName} ${familyName}`
  return { actor: { kind: 'person', personId: id, name, language, grants, isIntern }, csrf: csrfToken }
}

function openSessionRow(tx: ReadTx, secret: string, now: Instant) {
  const idleSince = new Date(now.getTime() - lifetimes.sessionIdleMinutes * 60_000)
  return tx
    .selectFrom('sessions as s')
    .innerJoin('persons as p', 'p.id', 's.personId')
    .where('s.tokenHash', '=', secretHash(secret))
    .where('s.expiresAt', '>', now)
    .where('s.lastSeenAt', '>', idleSince)
    .where('p.disabledAt', 'is', null)
    .select([
      'p.id',
      'p.givenName',
      'p.familyName',
      'p.language',
      's.csrfToken',
      's.lastSeenAt',
      grantsOf().as('grants'),
      sql<boolean>`exists (select from placements m where m.person_id = p.id)`.as('isIntern'),
    ])
    .executeTakeFirst()
}

/** The actor that a person is, for sign-in and for tests and the command line. */
export async function actorOf(tx: ReadTx, personId: number): Promise<SignedIn | null> {
  const row = await tx
    .selectFrom('persons as p')
    .where('p.id', '=', personId)
    .where('p.disabledAt', 'is', null)
    .select(['p.id', 'p.givenName', 'p.familyName', 'p.language', grantsOf().as('grants')])
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    kind: 'person',
    personId: row.id,
    name: `${row.givenName} ${row.familyName}`,
    language: row.language,
    grants: row.grants,
  }
}

function grantsOf(): ReturnType<typeof sql<Grant[]>> {
  return sql<Grant[]>`(
    select coalesce(json_agg(json_build_object(
      'role', g.role, 'officeId', g.office_id, 'partnerId', g.partner_id, 'fundId', g.fund_id) order by g.id), '[]')
    from role_grants g where g.person_id = p.id and g.ended_at is null)`
}

export type AccountByEmail = {
  readonly id: number
  readonly givenName: string
  readonly familyName: string
  readonly email: string
  readonly language: 'en' | 'fr' | 'es'
  readonly passwordHash: string | null
  readonly isConfirmed: boolean
  readonly isDisabled: boolean
}

export async function accountByEmail(tx: ReadTx, email: string): Promise<AccountByEmail | null> {
  const row = await tx
    .selectFrom('persons')
    .where(eb => eb(eb.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .select(['id', 'givenName', 'familyName', 'email', 'language', 'passwordHash', 'emailConfirmedAt', 'disabledAt'])
    .executeTakeFirst()
  if (row === undefined) return null
  const { emailConfirmedAt, disabledAt, ...account } = row
  return { ...account, isConfirmed: emailConfirmedAt !== null, isDisabled: disabledAt !== null }
}

export type OwnAccount = { givenName: string; familyName: string; email: string; language: 'en' | 'fr' | 'es' }

/** The asker's own account. @throws if the asker is no person: the route lets only persons in */
export async function accountOf(tx: ReadTx, actor: Actor): Promise<OwnAccount> {
  return tx
    .selectFrom('persons')
    .where('id', '=', personOf(actor) ?? 0)
    .select(['givenName', 'familyName', 'email', 'language'])
    .executeTakeFirstOrThrow()
}
