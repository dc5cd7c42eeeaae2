import { sql } from 'kysely'
import { createHash } from 'node:crypto'

import { system } from '../../platform/actor/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Database, Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { isPassword } from '../passwords.ts'
import { accountByEmail } from '../queries.ts'
import { guessLimits } from '../rules.ts'
import { openSession, type OpenSession } from '../sessions.ts'
import { useToken } from '../tokens.ts'

export type SignInRefusal =
  'wrong-e-mail-or-password' | 'too-many-attempts' | 'e-mail-not-confirmed' | 'link-used-or-expired'

/**
 * Signs in by e-mail and password. Unknown address, wrong password and disabled account answer alike and take alike long.
 * Guesses are counted per account and address, so that who guesses does not lock out whom they guess at.
 */
export async function signIn(
  database: Database,
  given: { email: string; password: string; address: string },
  now: Instant,
): Promise<Result<OpenSession, SignInRefusal>> {
  const db = database.as(system)
  const keys = guessKeys(given.email, given.address)
  // Counted before it is checked, one after the other, so that guesses sent at once do not pass the limit together.
  const account = await db.transaction(async tx => {
    await sql`select pg_advisory_xact_lock(hashtext(${keys.account.toString('hex')}))`.execute(tx)
    if (await isBlocked(tx, keys, now)) return 'blocked'
    await countGuess(tx, keys, now)
    return accountByEmail(tx, given.email)
  })
  if (account === 'blocked') return refuse('too-many-attempts', { minutes: String(guessLimits.windowMinutes) })

  // Outside any transaction: a password takes a tenth of a second to check.
  const matches = await isPassword(given.password, account?.passwordHash ?? null)
  return db.transaction(async tx => {
    if (!matches || account === null || account.isDisabled) return refuse('wrong-e-mail-or-password')
    await tx.deleteFrom('signInAttempts').where('keyHash', '=', keys.pair).execute()
    await tx.deleteFrom('signInAttempts').where('keyHash', '=', keys.account).where('at', '=', now).execute()
    if (!account.isConfirmed) return refuse('e-mail-not-confirmed')
    await recordEvent(tx, { subject: 'person', id: account.id, event: 'signed-in' }, system, now)
    return ok(await openSession(tx, account.id, now))
  })
}

/** Signs in by the link of a mail; also confirms the address, which the link has just proved. */
export async function signInByLink(
  database: Database,
  secret: string,
  now: Instant,
): Promise<Result<OpenSession, SignInRefusal>> {
  return database.as(system).transaction(async tx => {
    const token = await useToken(tx, 'sign-in', secret, now)
    if (token === null || token.personId === null) return refuse('link-used-or-expired')
    const person = await tx
      .updateTable('persons')
      .set(eb => ({ emailConfirmedAt: eb.fn.coalesce('emailConfirmedAt', eb.val(now)) }))
      .where('id', '=', token.personId)
      .where('disabledAt', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (person === undefined) return refuse('link-used-or-expired')
    await recordEvent(tx, { subject: 'person', id: person.id, event: 'signed-in' }, system, now)
    return ok(await openSession(tx, person.id, now))
  })
}

type GuessKeys = { readonly pair: Buffer; readonly account: Buffer }

function guessKeys(email: string, address: string): GuessKeys {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return { pair: digest(`${email.toLowerCase()}\n${address}`), account: digest(email.toLowerCase()) }
}

async function isBlocked(tx: Tx, keys: GuessKeys, now: Instant): Promise<boolean> {
  const since = new Date(now.getTime() - guessLimits.windowMinutes * 60_000)
  const counts = await tx
    .selectFrom('signInAttempts')
    .where('keyHash', 'in', [keys.pair, keys.account])
    .where('at', '>', since)
    .groupBy('keyHash')
    .select(['keyHash', eb => eb.fn.countAll<bigint>().as('count')])
    .execute()
  return counts.some(
    row =>
      row.count >= BigInt(row.keyHash.equals(keys.pair) ? guessLimits.perAccountAndAddress : guessLimits.perAccount),
  )
}

async function countGuess(tx: Tx, keys: GuessKeys, now: Instant): Promise<void> {
  await tx
    .insertInto('signInAttempts')
    .values([
      { keyHash: keys.pair, at: now },
      { keyHash: keys.account, at: now },
    ])
    .execute()
  await tx
    .deleteFrom('signInAttempts')
    .where('at', '<', new Date(now.getTime() - 24 * 3_600_000))
    .execute()
}
