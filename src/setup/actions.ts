import { hashPassword, issueToken, openSession, useToken } from '../accounts/index.ts'
import { system } from '../platform/actor/index.ts'
import type { App } from '../platform/app/index.ts'
import type { Instant } from '../platform/clock/index.ts'
import type { Tx } from '../platform/db/index.ts'
import { recordEvent } from '../platform/history/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import { ok, refuse, type Result } from '../platform/result/index.ts'
import type { SetUp } from './forms.ts'
import { setUpPaths } from './paths.ts'
import { demonstrationQueue, tokenName } from './queries.ts'

const setUpHours = 24

/**
 * The address at which an empty installation is set up, with a new one-time secret; earlier ones no longer work.
 * @returns null once there is an organisation
 */
export async function setUpAddress(app: App): Promise<string | null> {
  return app.database.as(system).transaction(async tx => {
    if (await isSetUp(tx)) return null
    await tx.deleteFrom('tokens').where('purpose', '=', 'set-up').execute()
    const token = { purpose: 'set-up', personId: null, minutes: setUpHours * 60 } as const
    return app.publicUrl + setUpPaths.setUp('en', await issueToken(tx, token, app.clock.now()))
  })
}

export type SetUpRefusal = 'set-up-link-dead'

type Opened = { readonly secret: string; readonly maxAgeSeconds: number }

/**
 * Founds the organisation with its first administrator, who is signed in at once. The secret of the printed address is proof
 * enough of who installs, so their e-mail address counts as confirmed. Of two who set up at once, one does.
 */
export async function setUp(
  app: App,
  given: { secret: string; wish: SetUp; language: Language },
  now: Instant,
): Promise<Result<Opened, SetUpRefusal>> {
  const passwordHash = await hashPassword(given.wish.password)
  return app.database.as(system).transaction(async tx => {
    // The second of two waits here for the first, and then finds the token used.
    if ((await useToken(tx, 'set-up', given.secret, now)) === null) return refuse('set-up-link-dead')
    if (await isSetUp(tx)) return refuse('set-up-link-dead')

    await foundOrganisation(tx, given.wish, now)
    const personId = await openFirstAccount(tx, { ...given, passwordHash }, now)
    return ok(await openSession(tx, personId, now))
  })
}

/**
 * Uses the printed address for the demonstration instead: a job loads it. Of two clicks, one counts.
 * @returns refusal `not-empty` where somebody has an account already: the demonstration stands in an empty database only
 */
export async function beginDemonstration(
  app: App,
  secret: string,
  now: Instant,
): Promise<Result<null, SetUpRefusal | 'not-empty'>> {
  return app.database.as(system).transaction(async tx => {
    const person = await tx.selectFrom('persons').select('id').limit(1).executeTakeFirst()
    if (person !== undefined && !(await isSetUp(tx))) return refuse('not-empty')
    if ((await useToken(tx, 'set-up', secret, now)) === null) return refuse('set-up-link-dead')
    if (await isSetUp(tx)) return refuse('set-up-link-dead')

    await app.enqueue(tx, demonstrationQueue, { token: tokenName(secret) })
    return ok(null)
  })
}

async function isSetUp(tx: Tx): Promise<boolean> {
  return (await tx.selectFrom('organisation').select('id').executeTakeFirst()) !== undefined
}

async function foundOrganisation(tx: Tx, wish: SetUp, now: Instant): Promise<void> {
  const { organisation: name, shortName, contactEmail } = wish
  await tx.insertInto('organisation').values({ name, shortName, contactEmail, createdAt: now }).execute()
  await recordEvent(tx, { subject: 'organisation', id: 1, event: 'set-up' }, system, now)
}

async function openFirstAccount(
  tx: Tx,
  { wish, language, passwordHash }: { wish: SetUp; language: Language; passwordHash: string },
  now: Instant,
): Promise<number> {
  const { givenName, familyName, email } = wish
  const { id } = await tx
    .insertInto('persons')
    .values({ givenName, familyName, email, passwordHash, language, createdAt: now, emailConfirmedAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordEvent(tx, { subject: 'person', id, event: 'signed-up' }, system, now)
  for (const role of ['administrator', ...(wish.isManager ? (['programme-manager'] as const) : [])] as const) {
    await tx.insertInto('roleGrants').values({ personId: id, role, grantedAt: now }).execute()
    await recordEvent(tx, { subject: 'person', id, event: 'role-granted', to: role }, system, now)
  }
  return id
}
