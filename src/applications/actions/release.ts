import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { today, type Instant } from '../../platform/clock/index.ts'
import { addDays, dayOfInstant, type PlainDate } from '../../platform/days/index.ts'
import type { ReadTx, Tx } from '../../platform/db/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { profileChanges, type Profile } from '../../profile/index.ts'
import { askedFor } from '../asked-for.ts'
import { ownApplication, type OwnApplication, type Target } from '../queries/own-application.ts'
import { sentProfileOf } from '../queries/sent-profile.ts'
import { mayRelease, standingAnswerDays } from '../rules.ts'
import { assessAndStore } from './assess-and-store.ts'
import { keepProfile, profileToSend } from './keep-profile.ts'
import { lockApplication, moveApplication, type LockedApplication } from './move.ts'
import { tellApplicant } from './tell-applicant.ts'

type ReleaseRefusal = 'not-found' | 'not-sent' | 'notice-closed'

/**
 * Lets the office see a sent application: from now on the promise of an answer runs. Until now nobody could read it, so a profile that
 * was completed since it was sent goes out as it is today, assessed anew under the day of sending.
 */
export async function release(app: App, actor: Actor, id: number, now: Instant): Promise<Result<null, ReleaseRefusal>> {
  const changed = await profileToSend(app, actor, { id, language: null, if: (...read) => hasChanged(actor, read) }, now)
  return app.database.as(actor).transaction(async tx => {
    const locked = await lockApplication(tx, id)
    const own = await ownApplication(tx, actor, id)
    if (locked === null || own === null) return refuse('not-found')
    if (!mayRelease(actor, locked)) return refuse('not-sent')
    if (isClosed(own.target, today(now))) return refuse('notice-closed')

    if (changed !== null) {
      const application = askedFor(own, dayOfInstant(own.submittedAt ?? now))
      await assessAndStore(tx, { id, policyId: own.policyId, application }, changed.facts, now)
      await keepProfile(app, tx, { id, actor, sent: changed }, now)
    }
    const answerBy = await releaseLocked(tx, { locked, target: own.target, actor }, now)
    await tellApplicant(app, tx, { application: { ...own, answerBy }, what: 'released' }, now)
    return ok(null)
  })
}

async function hasChanged(
  actor: Actor,
  [own, profile, tx]: readonly [OwnApplication, Profile, ReadTx],
): Promise<boolean> {
  if (!mayRelease(actor, own)) return false
  const sent = await sentProfileOf(tx, own.id)
  return (
    sent === null ||
    profileChanges(own.language, { then: sent.profile, now: profile }, dayOfInstant(sent.at)).length > 0
  )
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
