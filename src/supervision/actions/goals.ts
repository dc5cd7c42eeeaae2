import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { today, type Instant } from '../../platform/clock/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { coveredUntil } from '../../clearance/index.ts'
import {
  isFinal,
  isOwnPlacement,
  lockPlacement,
  maySupervise,
  type EmergencyContact,
  type Permitted,
  type Placement,
} from '../../placements/index.ts'
import { mayNoteCheckIn } from '../may.ts'
import { goalsOf } from '../queries.ts'

export type SupervisionRefusal =
  'not-found' | 'not-allowed' | 'wrong-state' | 'in-the-future' | 'not-covered' | 'already-noted' | 'already-confirmed'
type Done = Promise<Result<number, SupervisionRefusal>>

async function lockOpen(
  tx: Tx,
  id: number,
  may: (placement: Permitted) => boolean,
): Promise<Result<Placement, SupervisionRefusal>> {
  const placement = await lockPlacement(tx, id)
  if (placement === null) return refuse('not-found')
  if (!may(placement)) return refuse('not-allowed')
  return isFinal(placement.state) ? refuse('wrong-state', { state: placement.state }) : ok(placement)
}

type Held = {
  readonly placementId: number
  readonly checkInId: number
  readonly heldOn: PlainDate
  readonly note: string
}

/** Notes that a planned talk was held, on which day and what was agreed. The intern reads the note. */
export async function noteCheckIn(app: App, actor: Actor, held: Held, now: Instant): Done {
  return app.database.as(actor).transaction(async tx => {
    const locked = await lockOpen(tx, held.placementId, placement => mayNoteCheckIn(actor, placement))
    if (!locked.ok) return locked
    const checkIn = await tx
      .selectFrom('checkIns')
      .where('id', '=', held.checkInId)
      .where('placementId', '=', held.placementId)
      .select(['id', 'heldOn'])
      .executeTakeFirst()
    if (checkIn === undefined) return refuse('not-found')
    if (checkIn.heldOn !== null) return refuse('already-noted')
    if (held.heldOn > today(now)) return refuse('in-the-future')
    const covered = await coveredUntil(tx, locked.value)
    if (covered !== null && held.heldOn > covered) return refuse('not-covered', { until: covered })

    const { heldOn, note } = held
    await tx
      .updateTable('checkIns')
      .set({ heldOn, note, notedBy: personOf(actor), notedAt: now })
      .where('id', '=', checkIn.id)
      .execute()
    await recordEvent(
      tx,
      { subject: 'placement', id: held.placementId, event: 'check-in-noted', params: { heldOn } },
      actor,
      now,
    )
    return ok(checkIn.id)
  })
}

type NewGoal = { readonly placementId: number; readonly kind: 'objective' | 'output'; readonly wording: string }

/** Adds an objective or output that the notice did not name. */
export async function addGoal(app: App, actor: Actor, { placementId, kind, wording }: NewGoal, now: Instant): Done {
  return app.database.as(actor).transaction(async tx => {
    const locked = await lockOpen(tx, placementId, placement => maySupervise(actor, placement))
    if (!locked.ok) return locked
    const position = (await goalsOf(tx, placementId)).filter(goal => goal.kind === kind).length + 1
    const { id } = await tx
      .insertInto('goals')
      .values({ placementId, kind, position, wording })
      .returning('id')
      .executeTakeFirstOrThrow()
    await recordEvent(tx, { subject: 'placement', id: placementId, event: 'goal-added', params: { kind } }, actor, now)
    return ok(id)
  })
}

export type Seen = 'open' | 'met' | 'not-met'
type Confirmed = {
  readonly placementId: number
  readonly goalId: number
  readonly isMet: boolean
  readonly note: string
  /** What the page said when it was opened: a colleague's word in between is not overwritten. */
  readonly seen: Seen
}

/** A supervisor says whether a goal was met. Until the completion the word may be corrected by whoever has read it. */
export async function confirmGoal(app: App, actor: Actor, confirmed: Confirmed, now: Instant): Done {
  const { placementId, goalId, isMet, note, seen } = confirmed
  return app.database.as(actor).transaction(async tx => {
    const locked = await lockOpen(tx, placementId, placement => maySupervise(actor, placement))
    if (!locked.ok) return locked
    const goal = (await goalsOf(tx, placementId)).find(({ id }) => id === goalId)
    if (goal === undefined) return refuse('not-found')
    if (seenOf(goal.isMet) !== seen) return refuse('already-confirmed', { by: goal.confirmedBy ?? '' })

    await tx
      .updateTable('goals')
      .set({ isMet, note, confirmedBy: personOf(actor), confirmedAt: now })
      .where('id', '=', goalId)
      .execute()
    await recordEvent(
      tx,
      { subject: 'placement', id: placementId, event: 'goal-confirmed', params: { goal: goalId, isMet } },
      actor,
      now,
    )
    return ok(goalId)
  })
}

export function seenOf(isMet: boolean | null): Seen {
  return isMet === null ? 'open' : isMet ? 'met' : 'not-met'
}

/** The intern says whom to call. Read by the staff of the placement and by the partner's coordinator. */
export async function saveEmergencyContact(
  app: App,
  actor: Actor,
  { placementId, contact }: { readonly placementId: number; readonly contact: EmergencyContact },
  now: Instant,
): Done {
  return app.database.as(actor).transaction(async tx => {
    const locked = await lockOpen(tx, placementId, placement => isOwnPlacement(actor, placement))
    if (!locked.ok) return locked
    await tx
      .updateTable('placements')
      .set({ emergencyContact: JSON.stringify(contact) })
      .where('id', '=', placementId)
      .execute()
    await recordEvent(tx, { subject: 'placement', id: placementId, event: 'emergency-contact-saved' }, actor, now)
    return ok(placementId)
  })
}
