import { endSessionsOf, mailWayIn } from '../../accounts/index.ts'
import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import type { NewPerson } from '../forms.ts'
import { leavesAnAdministrator, mayAdminister } from '../rules.ts'
import { lockAdministrators } from './lock-administrators.ts'

type InvitationRefusal = 'not-allowed' | 'e-mail-taken'

/** Opens an account for somebody and mails them the link at which they choose a password. */
export async function invite(
  app: App,
  actor: Actor,
  wish: NewPerson,
  now: Instant,
): Promise<Result<number, InvitationRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    if (!mayAdminister(actor)) return refuse('not-allowed')
    const person = await tx
      .insertInto('persons')
      .values({ ...wish, createdAt: now })
      .onConflict(conflict => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (person === undefined) return refuse('e-mail-taken')

    await recordEvent(tx, { subject: 'person', id: person.id, event: 'account-opened' }, actor, now)
    await mailWayIn(app, tx, { ...wish, id: person.id, hasPassword: false }, now)
    return ok(person.id)
  })
}

export type PersonOf = { readonly personId: number; readonly why: string }
type DisablingRefusal = 'not-allowed' | 'not-found' | 'disabled-already' | 'last-administrator'

/** Shuts an account: nobody signs in with it, and whoever is signed in is out. What the person did stays. */
export async function disable(
  app: App,
  actor: Actor,
  { personId, why }: PersonOf,
  now: Instant,
): Promise<Result<'disabled', DisablingRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    const administrators = await lockAdministrators(tx)
    const person = await lockPerson(tx, personId)
    if (!mayAdminister(actor)) return refuse('not-allowed')
    if (person === null) return refuse('not-found')
    if (person.disabledAt !== null) return refuse('disabled-already')
    const isOne = administrators.includes(personId)
    if (isOne && !leavesAnAdministrator(administrators, personId)) return refuse('last-administrator')

    await tx.updateTable('persons').set({ disabledAt: now }).where('id', '=', personId).execute()
    await endSessionsOf(tx, personId)
    await recordEvent(
      tx,
      { subject: 'person', id: personId, event: 'account-disabled', from: 'enabled', to: 'disabled', why },
      actor,
      now,
    )
    return ok('disabled')
  })
}

/** Opens a shut account again, with the roles that it had. */
export async function enable(
  app: App,
  actor: Actor,
  personId: number,
  now: Instant,
): Promise<Result<'enabled', 'not-allowed' | 'not-found' | 'enabled-already'>> {
  return app.database.as(actor).transaction(async tx => {
    const person = await lockPerson(tx, personId)
    if (!mayAdminister(actor)) return refuse('not-allowed')
    if (person === null) return refuse('not-found')
    if (person.disabledAt === null) return refuse('enabled-already')

    await tx.updateTable('persons').set({ disabledAt: null }).where('id', '=', personId).execute()
    const event = { event: 'account-enabled', from: 'disabled', to: 'enabled' }
    await recordEvent(tx, { subject: 'person', id: personId, ...event }, actor, now)
    return ok('enabled')
  })
}

/** Mails a new link: to a first password, or to another one. Earlier links stop working. */
export async function sendLink(
  app: App,
  actor: Actor,
  personId: number,
  now: Instant,
): Promise<Result<'sent', 'not-allowed' | 'not-found' | 'disabled-already'>> {
  return app.database.as(actor).transaction(async tx => {
    const person = await lockPerson(tx, personId)
    if (!mayAdminister(actor)) return refuse('not-allowed')
    if (person === null) return refuse('not-found')
    if (person.disabledAt !== null) return refuse('disabled-already')

    const { passwordHash, ...to } = person
    const purpose = await mailWayIn(app, tx, { ...to, hasPassword: passwordHash !== null }, now)
    await recordEvent(tx, { subject: 'person', id: personId, event: 'link-sent', params: { purpose } }, actor, now)
    return ok('sent')
  })
}

type LockedPerson = {
  readonly id: number
  readonly givenName: string
  readonly email: string
  readonly language: Language
  readonly passwordHash: string | null
  readonly disabledAt: Instant | null
}

export async function lockPerson(tx: Tx, id: number): Promise<LockedPerson | null> {
  const row = await tx
    .selectFrom('persons')
    .where('id', '=', id)
    .select(['id', 'givenName', 'email', 'language', 'passwordHash', 'disabledAt'])
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}
