import type { Instant } from '../platform/clock/index.ts'
import type { Tx } from '../platform/db/index.ts'
import { newSecret, secretHash } from '../platform/ids/index.ts'
import { lifetimes } from './rules.ts'

export type OpenSession = { readonly secret: string; readonly csrf: string; readonly maxAgeSeconds: number }

/** A new session with new secrets, at every sign-in: what was known before it is worth nothing after. */
export async function openSession(tx: Tx, personId: number, now: Instant): Promise<OpenSession> {
  const secret = newSecret()
  const csrf = newSecret()
  const maxAgeSeconds = lifetimes.sessionHours * 3600
  await tx
    .insertInto('sessions')
    .values({
      tokenHash: secretHash(secret),
      personId,
      csrfToken: csrf,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + maxAgeSeconds * 1000),
    })
    .execute()
  return { secret, csrf, maxAgeSeconds }
}

export async function endSession(tx: Tx, secret: string): Promise<void> {
  await tx.deleteFrom('sessions').where('tokenHash', '=', secretHash(secret)).execute()
}

export async function endSessionsOf(tx: Tx, personId: number): Promise<void> {
  await tx.deleteFrom('sessions').where('personId', '=', personId).execute()
}

/** Notes that a session is in use. */
export async function keepAlive(tx: Tx, secret: string, now: Instant): Promise<void> {
  await tx.updateTable('sessions').set({ lastSeenAt: now }).where('tokenHash', '=', secretHash(secret)).execute()
}
