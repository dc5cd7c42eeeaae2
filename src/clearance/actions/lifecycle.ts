import { lockApplication, moveApplication } from '../../applications/index.ts'
import { policyById } from '../../eligibility/index.ts'
import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { today, type Instant } from '../../platform/clock/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import {
  agreementMonths,
  checkInPlan,
  lastDayAfter,
  lockPlacement,
  longestMonths,
  mayManagePlacement,
  movePlacement,
  next,
  type Event,
  type Placement,
  type State,
} from '../../placements/index.ts'
import { itemsOf } from '../queries/items.ts'
import { openItems, type Kind } from '../rules.ts'
import { drawUpAgreement } from './agreements.ts'
import { deriveChecklist, tellIntern } from './checklist.ts'

export type LifeRefusal =
  | 'not-found'
  | 'not-allowed'
  | 'wrong-state'
  | 'application-not-accepted'
  | 'items-open'
  | 'before-first-day'
  | 'not-later'
  | 'beyond-maximum'
  | 'extension-open'
  | 'fund-short'
  | 'fund-ends'
type Done<T> = Promise<Result<T, LifeRefusal>>

/** Locks, then asks what every act of an officer asks: in sight, allowed, possible in this state. */
export async function officerMay(
  tx: Tx,
  actor: Actor,
  id: number,
  event: Event,
): Promise<Result<Placement, LifeRefusal>> {
  const placement = await lockPlacement(tx, id)
  if (placement === null) return refuse('not-found')
  if (!mayManagePlacement(actor, placement)) return refuse('not-allowed')
  if (next(placement.state, event) === null) return refuse('wrong-state', { state: placement.state })
  return ok(placement)
}

/**
 * An officer opens clearance: the application is now placed, the agreement drawn up, the checklist derived, the intern told.
 * After a postponement the same, against the new days.
 */
export async function openClearance(app: App, actor: Actor, id: number, now: Instant): Done<State> {
  return app.database.as(actor).transaction(async tx => {
    const may = await officerMay(tx, actor, id, 'openClearance')
    if (!may.ok) return may
    const placement = may.value
    const application = await lockApplication(tx, placement.applicationId)
    if (application === null || !['accepted', 'placed'].includes(application.state))
      return refuse('application-not-accepted')

    if (application.state === 'accepted') await moveApplication(tx, application, { event: 'place', by: actor, now })
    const moved = await movePlacement(tx, placement, { event: 'openClearance', by: actor, now })
    const isNew = await drawUpAgreement(tx, placement, now)
    await deriveChecklist(tx, placement, isNew, now)
    await tellIntern(app, tx, { placement, kind: 'opened' }, now)
    return moved
  })
}

/** The first day. Refused while an item is open, with the list; refused before the first day itself. */
export async function startPlacement(app: App, actor: Actor, id: number, now: Instant): Done<State> {
  return app.database.as(actor).transaction(async tx => {
    const placement = await lockPlacement(tx, id)
    if (placement === null) return refuse('not-found')
    if (!mayManagePlacement(actor, placement)) return refuse('not-allowed')
    const open = openItems(await itemsOf(tx, id), placement)
    const inClearance = placement.state === 'clearance' || placement.state === 'cleared'
    if (inClearance && open.length > 0) return refuse('items-open', { items: listOf(open) })
    if (next(placement.state, 'start') === null) return refuse('wrong-state', { state: placement.state })
    if (today(now) < placement.startOn) return refuse('before-first-day', { startOn: placement.startOn })

    const moved = await movePlacement(tx, placement, { event: 'start', by: actor, now })
    await tellIntern(app, tx, { placement, kind: 'started' }, now)
    return moved
  })
}

function listOf(items: readonly { readonly kind: Kind }[]): string {
  return items.map(({ kind }) => kind).join(' ')
}

/** New first and last days before the start; the checklist is held against them when clearance is opened again. */
export async function postponePlacement(
  app: App,
  actor: Actor,
  { id, startOn, endOn, why }: { id: number; startOn: PlainDate; endOn: PlainDate; why: string },
  now: Instant,
): Done<State> {
  return app.database.as(actor).transaction(async tx => {
    const may = await officerMay(tx, actor, id, 'postpone')
    if (!may.ok) return may
    const placement = may.value
    if (startOn <= placement.startOn) return refuse('not-later', { day: placement.startOn })
    const limit = await limitOf(tx, { ...placement, startOn })
    if (endOn > limit.lastDay) return refuse('beyond-maximum', limit.params)

    await tx.updateTable('placements').set({ startOn, endOn }).where('id', '=', id).execute()
    await replanCheckIns(tx, { ...placement, startOn, endOn }, today(now))
    const params = { fromStart: placement.startOn, fromEnd: placement.endOn, toStart: startOn, toEnd: endOn }
    const moved = await movePlacement(tx, placement, { event: 'postpone', by: actor, now, why, params })
    await tellIntern(app, tx, { placement: { ...placement, startOn, endOn }, kind: 'postponed', why }, now)
    return moved
  })
}

/** The last day that this placement may have, and what the sentence about it needs. */
export async function limitOf(
  tx: Tx,
  placement: Pick<Placement, 'policyId' | 'roundId' | 'startOn'>,
): Promise<{ lastDay: PlainDate; params: Record<string, string> }> {
  const months = longestMonths(policyById(placement.policyId), await agreementMonths(tx, placement.roundId))
  const lastDay = lastDayAfter(placement.startOn, months)
  return { lastDay, params: { months: String(months), lastDay } }
}

/** Talks that were held stay; what was planned after today is planned anew. */
export async function replanCheckIns(tx: Tx, placement: Placement, on: PlainDate): Promise<void> {
  await tx
    .deleteFrom('checkIns')
    .where('placementId', '=', placement.id)
    .where('heldOn', 'is', null)
    .where('plannedOn', '>', on)
    .execute()
  const days = checkInPlan(on, placement.startOn, placement.endOn).filter(day => day > on)
  if (days.length > 0)
    await tx
      .insertInto('checkIns')
      .values(days.map(plannedOn => ({ placementId: placement.id, plannedOn })))
      .execute()
}
