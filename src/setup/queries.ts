import { system, type RoleName } from '../platform/actor/index.ts'
import type { App } from '../platform/app/index.ts'
import type { Instant } from '../platform/clock/index.ts'
import { secretHash } from '../platform/ids/index.ts'

/** One account of each role that has pages, with an address that signs in once. */
export type DemoAccount = {
  readonly role: 'applicant' | 'intern' | RoleName
  readonly name: string
  readonly signIn: string
}

export const demonstrationQueue = 'demonstration'

/** What a job may be told of the printed address: which token it was, never its secret. */
export function tokenName(secret: string): string {
  return secretHash(secret).toString('hex')
}

/** How far this process has come with loading; another process only sees that it began and that it is there. */
export type Progress =
  | { readonly kind: 'loading'; readonly done: number; readonly of: number }
  | { readonly kind: 'loaded'; readonly accounts: readonly DemoAccount[] }
  | { readonly kind: 'not-empty' }

// Addresses that sign in are in it: kept in memory and nowhere else, so that a copy of the database opens nothing.
const progressOf = new WeakMap<App, Progress>()

export function noteProgress(app: App, progress: Progress): void {
  progressOf.set(app, progress)
}

/** The demonstration as the printed address shows it; null where that address did not ask for one. */
export type Demonstration = { readonly isLoaded: boolean; readonly progress: Progress | null }

export async function demonstrationOf(app: App, secret: string, now: Instant): Promise<Demonstration | null> {
  return app.database.as(system).read(async tx => {
    const token = await tx
      .selectFrom('tokens')
      .where('tokenHash', '=', secretHash(secret))
      .where('purpose', '=', 'set-up')
      .where('usedAt', 'is not', null)
      .where('expiresAt', '>', now)
      .select('purpose')
      .executeTakeFirst()
    if (token === undefined) return null
    const organisation = await tx.selectFrom('organisation').select('isDemonstration').executeTakeFirst()
    if (organisation?.isDemonstration === false) return null
    return { isLoaded: organisation !== undefined, progress: progressOf.get(app) ?? null }
  })
}

/** Whether the address that asked for the demonstration still counts: a server that starts anew prints another one. */
export async function isAskedFor(app: App, token: string): Promise<boolean> {
  const row = await app.database
    .as(system)
    .read(tx =>
      tx
        .selectFrom('tokens')
        .where('tokenHash', '=', Buffer.from(token, 'hex'))
        .where('purpose', '=', 'set-up')
        .select('purpose')
        .executeTakeFirst(),
    )
  return row !== undefined
}

/** Whether there is an organisation: after a load that found the database not empty, an earlier run's demonstration. */
export async function isLoaded(app: App): Promise<boolean> {
  const row = await app.database.as(system).read(tx => tx.selectFrom('organisation').select('id').executeTakeFirst())
  return row !== undefined
}
