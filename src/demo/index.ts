import { accountPaths, issueToken } from '../accounts/index.ts'
import { system } from '../platform/actor/index.ts'
import type { App } from '../platform/app/index.ts'
import { sql } from 'kysely'
import type { Tx } from '../platform/db/index.ts'
import { ok, refuse, type Result } from '../platform/result/index.ts'
import { buildDemonstration, type Built, type DemoRole } from './build.ts'
import { rowOf, nameOf, type World } from './world.ts'
import { writeWorld } from './write.ts'

export type { DemoRole } from './build.ts'

/** One account of every role that has pages, with an address that signs in once within a day. */
export type DemoAccounts = readonly {
  readonly role: DemoRole
  readonly personId: number
  readonly name: string
  readonly email: string
  readonly signIn: string
}[]

const linkMinutes = 24 * 60

/**
 * Fills an empty database with the demonstration, in one transaction: all of it or nothing.
 *
 * @param report called as the work goes on: steps done, of so many
 * @returns refusal `not-empty` where there is an organisation or an account already
 */
export async function loadDemonstration(
  app: App,
  report: (done: number, of: number) => void,
): Promise<Result<DemoAccounts, 'not-empty'>> {
  const now = app.clock.now()
  if (!(await app.database.as(system).read(isEmpty))) return refuse('not-empty')
  const built = buildDemonstration(now)
  const { world } = built
  const of = world.papers.length + 40
  await storePapers(app, world, done => report(done, of))
  return app.database.as(system).transaction(async tx => {
    // Of two who load at once, the second waits here, and then finds the first's organisation.
    await sql`set local lock_timeout = '60s'`.execute(tx)
    await sql`set local statement_timeout = '60s'`.execute(tx)
    await sql`select pg_advisory_xact_lock(7276101)`.execute(tx)
    if (!(await isEmpty(tx))) return refuse('not-empty')
    await writeWorld(tx, world, tables => report(world.papers.length + tables, of))
    const accounts = await accountsOf(app, tx, built)
    report(of, of)
    return ok(accounts)
  })
}

async function isEmpty(tx: Tx): Promise<boolean> {
  const organisation = await tx.selectFrom('organisation').select('id').executeTakeFirst()
  const person = await tx.selectFrom('persons').select('id').limit(1).executeTakeFirst()
  return organisation === undefined && person === undefined
}

/** Files first: content-addressed, so that what a broken load leaves is found again by the next. */
async function storePapers(app: App, world: World, stored: (count: number) => void): Promise<void> {
  const made = new Map<string, Uint8Array>()
  for (const [index, { documentId, key, isSealed, make }] of world.papers.entries()) {
    const bytes = made.get(key) ?? (await make())
    made.set(key, bytes)
    const { sha256 } = isSealed ? await app.healthFiles.put(bytes, `health/${documentId}`) : await app.files.put(bytes)
    const document = rowOf(world, 'documents', documentId)
    document.sha256 = sha256
    document.bytes = bytes.length
    stored(index + 1)
  }
}

async function accountsOf(app: App, tx: Tx, { accounts }: Built): Promise<DemoAccounts> {
  const signInOf = async (role: DemoRole): Promise<DemoAccounts[number]> => {
    const person = accounts[role]
    const secret = await issueToken(
      tx,
      { purpose: 'sign-in', personId: person.id, minutes: linkMinutes },
      app.clock.now(),
    )
    const signIn = app.publicUrl + accountPaths.useSignInLink(person.language, secret)
    return { role, personId: person.id, name: nameOf(person), email: person.email, signIn }
  }
  const signedIn: DemoAccounts[number][] = []
  for (const role of Object.keys(accounts) as DemoRole[]) signedIn.push(await signInOf(role))
  return signedIn
}
