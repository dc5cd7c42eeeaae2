import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import type { RoleWish } from '../forms.ts'
import { leavesAnAdministrator, mayAdminister } from '../rules.ts'
import { lockAdministrators } from './lock-administrators.ts'
import { lockPerson } from './people.ts'

type GrantRefusal = 'not-allowed' | 'not-found' | 'disabled-already' | 'held-already'

/** Grants a role, everywhere or in one place; it holds from the person's next page on. */
export async function grantRole(
  app: App,
  actor: Actor,
  { personId, wish }: { readonly personId: number; readonly wish: RoleWish },
  now: Instant,
): Promise<Result<number, GrantRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    const person = await lockPerson(tx, personId)
    if (!mayAdminister(actor)) return refuse('not-allowed')
    if (person === null) return refuse('not-found')
    if (person.disabledAt !== null) return refuse('disabled-already')
    const { role, why, ...place } = wish
    const by = actor.kind === 'person' ? actor.personId : null
    const made = await tx
      .insertInto('roleGrants')
      .values({ personId, role, ...place, grantedBy: by, grantedAt: now })
      .onConflict(conflict => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made === undefined) return refuse('held-already')

    const event = { event: 'role-granted', to: role, why, params: place }
    await recordEvent(tx, { subject: 'person', id: personId, ...event }, actor, now)
    return ok(made.id)
  })
}

type EndRefusal = 'not-allowed' | 'not-found' | 'ended-already' | 'last-administrator'
type RoleEnd = { readonly personId: number; readonly grantId: number; readonly why: string }

/** Ends a role, from now on. */
export async function endRole(
  app: App,
  actor: Actor,
  { personId, grantId, why }: RoleEnd,
  now: Instant,
): Promise<Result<'ended', EndRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    const administrators = await lockAdministrators(tx)
    const grant = await lockGrant(tx, personId, grantId)
    if (!mayAdminister(actor)) return refuse('not-allowed')
    if (grant === null) return refuse('not-found')
    if (grant.endedAt !== null) return refuse('ended-already')
    const isOne = grant.role === 'administrator' && administrators.includes(personId)
    if (isOne && !leavesAnAdministrator(administrators, personId)) return refuse('last-administrator')

    const endedBy = actor.kind === 'person' ? actor.personId : null
    await tx.updateTable('roleGrants').set({ endedAt: now, endedBy }).where('id', '=', grantId).execute()
    const { role, officeId, partnerId, fundId } = grant
    const event = { event: 'role-ended', from: role, why, params: { officeId, partnerId, fundId } }
    await recordEvent(tx, { subject: 'person', id: personId, ...event }, actor, now)
    return ok('ended')
  })
}

async function lockGrant(tx: Tx, personId: number, grantId: number) {
  const row = await tx
    .selectFrom('roleGrants')
    .where('id', '=', grantId)
    .where('personId', '=', personId)
    .select(['role', 'officeId', 'partnerId', 'fundId', 'endedAt'])
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}
