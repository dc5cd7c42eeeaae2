import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { openReviews } from '../queries/open-reviews.ts'
import { mayAskReview } from '../rules.ts'
import { lockApplication } from './move.ts'

type ReviewRefusal = 'not-found' | 'nothing-to-review' | 'asked-already'

/**
 * The applicant says that something found is wrong, or asks that a person looks. Of each finding, and of the whole, one
 * request waits for an answer: the same words sent twice are one, other words wait for it. The application's lock makes two
 * that are sent at once follow each other; the table's index says the same.
 *
 * @param finding the rule, or null for the whole
 * @returns refusal `asked-already` with `at`, the moment of the request that waits
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

    const open = (await openReviews(tx, id)).find(each => each.finding === finding)
    if (open !== undefined)
      return open.wording === wording ? ok(null) : refuse('asked-already', { at: open.askedAt.toISOString() })
    await tx.insertInto('reviewRequests').values({ applicationId: id, finding, wording, askedAt: now }).execute()
    const event = { subject: 'application', id, event: 'ask-review', params: { finding } } as const
    await recordEvent(tx, { ...event, from: locked.state, to: locked.state }, actor, now)
    return ok(null)
  })
}
