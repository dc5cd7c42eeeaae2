import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { ownApplication } from '../queries/own-application.ts'
import { isFinal, lockPlacementOf, withdrawIntern } from '../../placements/index.ts'
import { mayWithdraw } from '../rules.ts'
import { lockApplication, moveApplication } from './move.ts'
import { tellApplicant } from './tell-applicant.ts'

type WithdrawRefusal = 'not-found' | 'too-late-to-withdraw'

/**
 * The applicant takes an application back, at any time before an internship is arranged. What was accepted already is cancelled with
 * it, and the office told.
 *
 * @param why in their words, or ''
 */
export async function withdraw(
  app: App,
  actor: Actor,
  { id, why }: { id: number; why: string },
  now: Instant,
): Promise<Result<null, WithdrawRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    const placement = await lockPlacementOf(tx, id)
    const locked = await lockApplication(tx, id)
    const own = await ownApplication(tx, actor, id)
    if (locked === null || own === null) return refuse('not-found')
    if (!mayWithdraw(actor, locked)) return refuse('too-late-to-withdraw')

    const moved = await moveApplication(tx, locked, { event: 'withdraw', by: actor, now, why })
    if (!moved.ok) throw new Error(`an application in state ${locked.state} was to be withdrawn`)
    if (placement !== null && !isFinal(placement.state)) {
      const cancelled = await withdrawIntern(app, tx, { placement, by: actor, why }, now)
      if (!cancelled.ok) throw new Error(`the placement of a withdrawn application is ${placement.state}`)
    }
    await tellApplicant(app, tx, { application: own, what: 'withdrawn' }, now)
    return ok(null)
  })
}
