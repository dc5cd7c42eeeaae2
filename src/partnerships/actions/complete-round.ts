import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { today, type Instant } from '../../platform/clock/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { stillOpenIn } from '../queries/obstacles.ts'
import { mayManagePartnerships } from '../rules.ts'
import { lockRound } from './lock.ts'

export type CompletionRefusal = 'not-allowed' | 'not-found' | 'still-open'
type Done = Promise<Result<null, CompletionRefusal>>

/** Completes a round in which nothing is open any more. Completed already: nothing happens. */
export async function completeRound(app: App, actor: Actor, id: number, now: Instant): Done {
  if (!mayManagePartnerships(actor)) return refuse('not-allowed')
  return app.database.as(actor).transaction(async tx => {
    const round = await lockRound(tx, id)
    if (round === null) return refuse('not-found')
    if (round.completedOn !== null) return ok(null)
    const open = await stillOpenIn(tx, id)
    if (open.notices + open.applications + open.placements > 0) return refuse('still-open')

    await tx
      .updateTable('rounds')
      .set({ completedOn: today(now) })
      .where('id', '=', id)
      .execute()
    const event = { event: 'completed', from: 'open', to: 'completed' }
    await recordEvent(tx, { subject: 'round', id, ...event }, actor, now)
    return ok(null)
  })
}

/** Opens a completed round again, with a reason. Open already: nothing happens. */
export async function reopenRound(
  app: App,
  actor: Actor,
  { id, why }: { readonly id: number; readonly why: string },
  now: Instant,
): Done {
  if (!mayManagePartnerships(actor)) return refuse('not-allowed')
  return app.database.as(actor).transaction(async tx => {
    const round = await lockRound(tx, id)
    if (round === null) return refuse('not-found')
    if (round.completedOn === null) return ok(null)

    await tx.updateTable('rounds').set({ completedOn: null }).where('id', '=', id).execute()
    const event = { event: 'reopened', from: 'completed', to: 'open', why }
    await recordEvent(tx, { subject: 'round', id, ...event }, actor, now)
    return ok(null)
  })
}
