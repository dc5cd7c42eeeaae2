import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { today, type Instant } from '../../platform/clock/index.ts'
import { addDays, type PlainDate } from '../../platform/days/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { ownApplication, type Target } from '../queries/own-application.ts'
import { mayRelease, standingAnswerDays } from '../rules.ts'
import { lockApplication, moveApplication, type LockedApplication } from './move.ts'
import { tellApplicant } from './tell-applicant.ts'

type ReleaseRefusal = 'not-found' | 'not-sent' | 'notice-closed'

/** Lets the office see a sent application: from now on the promise of an answer runs. */
export async function release(app: App, actor: Actor, id: number, now: Instant): Promise<Result<null, ReleaseRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    const locked = await lockApplication(tx, id)
    const own = await ownApplication(tx, actor, id)
    if (locked === null || own === null) return refuse('not-found')
    if (!mayRelease(actor, locked)) return refuse('not-sent')
    if (isClosed(own.target, today(now))) return refuse('notice-closed')

    const answerBy = await releaseLocked(tx, { locked, target: own.target, actor }, now)
    await tellApplicant(app, tx, { application: { ...own, answerBy }, what: 'released' }, now)
    return ok(null)
  })
}

/** Whether the notice takes no more applications on this day. Days end at midnight UTC. */
export function isClosed(target: Target, on: PlainDate): boolean {
  return target.to === 'notice' && !target.notice.isOpenOn(on)
}

type Releasing = { readonly locked: LockedApplication; readonly target: Target; readonly actor: Actor }

/** @returns the promised day of the answer: the notice's own; of a standing application, so many days from now */
export async function releaseLocked(tx: Tx, { locked, target, actor }: Releasing, now: Instant): Promise<PlainDate> {
  const standing = addDays(today(now), standingAnswerDays)
  const answerBy = target.to === 'notice' ? (target.notice.answerBy ?? standing) : standing
  await tx.updateTable('applications').set({ releasedAt: now, answerBy }).where('id', '=', locked.id).execute()
  const moved = await moveApplication(tx, locked, { event: 'release', by: actor, now, params: { answerBy } })
  if (!moved.ok) throw new Error(`an application in state ${locked.state} was to be released`)
  return answerBy
}
