import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { closingAfter, openingOutside } from '../queries/obstacles.ts'
import { mayManagePartnerships } from '../rules.ts'
import { lockAgreement } from './lock.ts'
import { tellCoordinators } from './tell-coordinators.ts'

export type NewTerm = { readonly id: number; readonly endsOn: PlainDate; readonly why: string }
export type TermRefusal =
  'not-allowed' | 'not-found' | 'no-end' | 'not-later' | 'not-within' | 'round-outside' | 'round-underway'
type Done = Promise<Result<null, TermRefusal>>

/** Lets an agreement run until a later day; its coordinators are told. Sent twice, it is done once. */
export async function renewAgreement(app: App, actor: Actor, { id, endsOn, why }: NewTerm, now: Instant): Done {
  if (!mayManagePartnerships(actor)) return refuse('not-allowed')
  return app.database.as(actor).transaction(async tx => {
    const agreement = await lockAgreement(tx, id)
    if (agreement === null) return refuse('not-found')
    const { endsOn: from, title } = agreement.facts
    if (from === null) return refuse('no-end')
    if (endsOn === from) return ok(null)
    if (endsOn < from) return refuse('not-later')

    await tx.updateTable('agreements').set({ endsOn }).where('id', '=', id).execute()
    const change = { from, to: endsOn, why, params: { field: 'endsOn' } }
    await recordEvent(tx, { subject: 'agreement', id, event: 'renewed', ...change }, actor, now)
    const news = { partnerId: agreement.partnerId, agreement: title, endsOn, why }
    await tellCoordinators(app, tx, { kind: 'renewed', ...news }, now)
    return ok(null)
  })
}

/**
 * Ends an agreement on a day before its last; its coordinators are told. Placements go on. A round that still takes applications then
 * is to be settled first.
 *
 * @returns `round-outside` and `round-underway` name the `round`
 */
export async function endAgreement(app: App, actor: Actor, { id, endsOn, why }: NewTerm, now: Instant): Done {
  if (!mayManagePartnerships(actor)) return refuse('not-allowed')
  return app.database.as(actor).transaction(async tx => {
    const agreement = await lockAgreement(tx, id)
    if (agreement === null) return refuse('not-found')
    const { startsOn, endsOn: from, title } = agreement.facts
    if (endsOn === from) return ok(null)
    if (endsOn <= startsOn || (from !== null && endsOn > from)) return refuse('not-within')
    const outside = await openingOutside(tx, id, { startsOn, endsOn })
    if (outside !== null) return refuse('round-outside', { round: outside })
    const underway = await closingAfter(tx, id, endsOn)
    if (underway !== null) return refuse('round-underway', { round: underway })

    await tx.updateTable('agreements').set({ endsOn }).where('id', '=', id).execute()
    const change = { from, to: endsOn, why, params: { field: 'endsOn' } }
    await recordEvent(tx, { subject: 'agreement', id, event: 'ended', ...change }, actor, now)
    const news = { partnerId: agreement.partnerId, agreement: title, endsOn, why }
    await tellCoordinators(app, tx, { kind: 'ended', ...news }, now)
    return ok(null)
  })
}
