import { isSelf, personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { isFinal, lockPlacement, movePlacement, type Placement } from '../../placements/index.ts'
import { mayExcuse, mayVerify } from '../may.ts'
import { itemById, type Item } from '../queries/items.ts'
import { covers, isHealthItem, isHealthRefusal, isPaper } from '../rules.ts'
import { clearIfComplete, tellIntern } from './checklist.ts'

export type ItemRefusal =
  'not-found' | 'not-allowed' | 'wrong-state' | 'already-verified' | 'already-settled' | 'does-not-cover'
type Done = Promise<Result<Item['state'], ItemRefusal>>
type ItemOf = { readonly placementId: number; readonly itemId: number }

async function lockItem(
  tx: Tx,
  { placementId, itemId }: ItemOf,
): Promise<Result<{ placement: Placement; item: Item }, ItemRefusal>> {
  const placement = await lockPlacement(tx, placementId)
  const item = placement === null ? null : await itemById(tx, placementId, itemId)
  if (placement === null || item === null) return refuse('not-found')
  if (isFinal(placement.state)) return refuse('wrong-state', { state: placement.state })
  return ok({ placement, item })
}

export type HandedIn = ItemOf & {
  readonly documentId: number
  readonly validFrom: PlainDate | null
  readonly validUntil: PlainDate | null
}

/** The intern hands in a paper; as long as it is not verified it may be replaced by a better one. */
export async function handIn(app: App, actor: Actor, given: HandedIn, now: Instant): Done {
  return app.database.as(actor).transaction(async tx => {
    const locked = await lockItem(tx, given)
    if (!locked.ok) return locked
    const { placement, item } = locked.value
    if (!isSelf(actor, placement.personId) || !isPaper(item.kind)) return refuse('not-allowed')
    if (item.state === 'verified') return refuse('already-verified')

    const { documentId, validFrom, validUntil } = given
    await tx
      .updateTable('clearanceItems')
      .set({
        state: 'handed-in',
        documentId,
        validFrom,
        validUntil,
        handedInAt: now,
        why: '',
        settledBy: null,
        settledAt: null,
      })
      .where('id', '=', item.id)
      .execute()
    await recordEvent(tx, itemEvent(placement, 'paper-handed-in', item), actor, now)
    return ok('handed-in')
  })
}

function itemEvent({ id }: Placement, event: string, { kind }: Item): Parameters<typeof recordEvent>[1] {
  return { subject: 'placement', id, event, params: { item: kind } }
}

/** A paper is good. Refused where its days do not reach over the placement, and where a colleague has settled it already. */
export async function verifyItem(app: App, actor: Actor, of: ItemOf, now: Instant): Done {
  return app.database.as(actor).transaction(async tx => {
    const locked = await lockItem(tx, of)
    if (!locked.ok) return locked
    const { placement, item } = locked.value
    if (!mayVerify(actor, item.kind, placement)) return refuse('not-allowed')
    if (item.state !== 'handed-in') return refuse('already-settled', settledParams(item))
    if (!covers(item, placement)) return refuse('does-not-cover', { from: placement.startOn, to: placement.endOn })

    await settle(tx, { item, state: 'verified', actor, why: '' }, now)
    await recordEvent(tx, itemEvent(placement, 'paper-verified', item), actor, now)
    await clearIfComplete(app, tx, { placement, by: actor }, now)
    return ok('verified')
  })
}

function settledParams(item: Item): Record<string, string> {
  return { state: item.state, by: item.settledBy ?? '' }
}

/**
 * A paper is not good: the intern is told, with the reason. One that was verified by mistake is refused in the same way, and a
 * cleared placement goes back into clearance.
 *
 * @param why words of the officer; of a health paper one of `healthRefusals`, so that nothing medical is written down
 */
export async function refuseItem(app: App, actor: Actor, { why, ...of }: ItemOf & { why: string }, now: Instant): Done {
  return app.database.as(actor).transaction(async tx => {
    const locked = await lockItem(tx, of)
    if (!locked.ok) return locked
    const { placement, item } = locked.value
    if (!mayVerify(actor, item.kind, placement)) return refuse('not-allowed')
    if (isHealthItem(item.kind) && !isHealthRefusal(why)) throw new Error('a health paper is refused by a code')
    if (item.state !== 'handed-in' && item.state !== 'verified') return refuse('already-settled', settledParams(item))

    await settle(tx, { item, state: 'refused', actor, why }, now)
    await recordEvent(tx, itemEvent(placement, 'paper-refused', item), actor, now)
    if (placement.state === 'cleared') await movePlacement(tx, placement, { event: 'reopenClearance', by: actor, now })
    await tellIntern(app, tx, { placement, kind: 'refused', item: item.kind, why }, now)
    return ok('refused')
  })
}

/** No visa is needed, says an officer, and why. */
export async function excuseItem(app: App, actor: Actor, { why, ...of }: ItemOf & { why: string }, now: Instant): Done {
  return app.database.as(actor).transaction(async tx => {
    const locked = await lockItem(tx, of)
    if (!locked.ok) return locked
    const { placement, item } = locked.value
    if (!mayExcuse(actor, item.kind, placement)) return refuse('not-allowed')
    if (item.state === 'verified' || !item.isRequired) return refuse('already-settled', settledParams(item))

    await settle(tx, { item, state: item.state, actor, why }, now)
    await tx
      .updateTable('clearanceItems')
      .set({ isRequired: false, reasonCode: 'excused', reasonParams: '{}' })
      .where('id', '=', item.id)
      .execute()
    await recordEvent(tx, { ...itemEvent(placement, 'paper-excused', item), why }, actor, now)
    await clearIfComplete(app, tx, { placement, by: actor }, now)
    return ok(item.state)
  })
}

type Settled = { item: Item; state: Item['state']; actor: Actor; why: string }

async function settle(tx: Tx, { item, state, actor, why }: Settled, now: Instant): Promise<void> {
  await tx
    .updateTable('clearanceItems')
    .set({ state, why, settledBy: personOf(actor), settledAt: now })
    .where('id', '=', item.id)
    .execute()
}
