import type { Instant } from '../platform/clock/index.ts'
import type { DB, ReadTx, Tx } from '../platform/db/index.ts'
import { newSecret, secretHash } from '../platform/ids/index.ts'

export type TokenPurpose = DB['tokens']['purpose']

type NewToken = { readonly purpose: TokenPurpose; readonly personId: number | null; readonly minutes: number }

/** Makes a link's secret: random, for one purpose, once, until then. Only its digest is stored. */
export async function issueToken(tx: Tx, token: NewToken, now: Instant): Promise<string> {
  const [secret = ''] = await issueTokens(tx, [token], now)
  return secret
}

/** The same for many at once. @returns a secret for each, in their order */
export async function issueTokens(tx: Tx, tokens: readonly NewToken[], now: Instant): Promise<string[]> {
  const issued = tokens.map(token => ({ ...token, secret: newSecret() }))
  for (let from = 0; from < issued.length; from += 500)
    await tx
      .insertInto('tokens')
      .values(
        issued.slice(from, from + 500).map(({ secret, purpose, personId, minutes }) => ({
          tokenHash: secretHash(secret),
          purpose,
          personId,
          createdAt: now,
          expiresAt: new Date(now.getTime() + minutes * 60_000),
        })),
      )
      .execute()
  return issued.map(({ secret }) => secret)
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
