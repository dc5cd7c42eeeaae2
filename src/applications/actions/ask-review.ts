import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { mayAskReview } from '../rules.ts'
import { lockApplication } from './move.ts'

type ReviewRefusal = 'not-found' | 'nothing-to-review'

/**
 * The applicant says that something found is wrong, or asks that a person looks. The same words about the same finding,
 * sent twice and not answered yet, are one request.
 *
 * @param finding the rule, or null for the whole
 */
export async function askReview(
  app: App,
  actor: Actor,
  { id, finding, wording }: { id: number; finding: string | null; wording: string },
  now: Instant,
): Promise<Result<null, ReviewRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    const locked = await lockApplication(tx, id)
    if (locked === null) return refuse('not-found')
    if (!mayAskReview(actor, locked)) return refuse('nothing-to-review')

    const same = await tx
      .selectFrom('reviewRequests')
      .where('applicationId', '=', id)
      .where('finding', 'is not distinct from', finding)
      .where('wording', '=', wording)
      .where('answeredAt', 'is', null)
      .select('id')
      .executeTakeFirst()
    if (same !== undefined) return ok(null)
    await tx.insertInto('reviewRequests').values({ applicationId: id, finding, wording, askedAt: now }).execute()
    const event = { subject: 'application', id, event: 'ask-review', params: { finding } } as const
    await recordEvent(tx, { ...event, from: locked.state, to: locked.state }, actor, now)
    return ok(null)
  })
}
