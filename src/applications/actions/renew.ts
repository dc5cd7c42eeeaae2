import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { today, type Instant } from '../../platform/clock/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { ownApplication } from '../queries/own-application.ts'
import { mayRenew, renewedUntil } from '../rules.ts'
import { lockApplication } from './move.ts'
import { tellApplicant } from './tell-applicant.ts'

type RenewRefusal = 'not-found' | 'not-to-renew'

/** Keeps a standing application open for another while: the promise of an answer moves, the state stays. */
export async function renew(app: App, actor: Actor, id: number, now: Instant): Promise<Result<null, RenewRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    const locked = await lockApplication(tx, id)
    const own = await ownApplication(tx, actor, id)
    if (locked === null || own === null) return refuse('not-found')
    if (locked.answerBy === null || !mayRenew(actor, locked, today(now))) return refuse('not-to-renew')

    const { state, answerBy: from } = locked
    const answerBy = renewedUntil(from, today(now))
    await tx.updateTable('applications').set({ answerBy }).where('id', '=', id).execute()
    const event = { subject: 'application', id, event: 'renew', from: state, to: state, params: { answerBy } } as const
    await recordEvent(tx, event, actor, now)
    await tellApplicant(app, tx, { application: { ...own, answerBy }, what: 'renewed' }, now)
    return ok(null)
  })
}
