import type { Instant } from '../platform/clock/index.ts'
import type { DB, ReadTx, Tx } from '../platform/db/index.ts'
import { newSecret, secretHash } from '../platform/ids/index.ts'

export type TokenPurpose = DB['tokens']['purpose']

/** Makes a link's secret: random, for one purpose, once, until then. Only its digest is stored. */
export async function issueToken(
  tx: Tx,
  token: { purpose: TokenPurpose; personId: number | null; minutes: number },
  now: Instant,
): Promise<string> {
  const secret = newSecret()
  const expiresAt = new Date(now.getTime() + token.minutes * 60_000)
  await tx
    .insertInto('tokens')
    .values({
      tokenHash: secretHash(secret),
      purpose: token.purpose,
      personId: token.personId,
      createdAt: now,
      expiresAt,
    })
    .execute()
  return secret
}

/** Whether a link still works, without using it: for the page that shows the button. */
export async function isTokenGood(tx: ReadTx, purpose: TokenPurpose, secret: string, now: Instant): Promise<boolean> {
  const row = await tx
    .selectFrom('tokens')
    .where('tokenHash', '=', secretHash(secret))
    .where('purpose', '=', purpose)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .select('purpose')
    .executeTakeFirst()
  return row !== undefined
}

/** Uses a link up. Of two that use it at once, one gets it. @returns null if used, expired or never issued */
export async function useToken(
  tx: Tx,
  purpose: TokenPurpose,
  secret: string,
  now: Instant,
): Promise<{ personId: number | null } | null> {
  const row = await tx
    .updateTable('tokens')
    .set({ usedAt: now })
    .where('tokenHash', '=', secretHash(secret))
    .where('purpose', '=', purpose)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .returning('personId')
    .executeTakeFirst()
  return row ?? null
}
