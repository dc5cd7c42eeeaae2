import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { factsOf } from '../queries/case.ts'
import { conditionPlace, conditionStamp } from '../queries/offers.ts'
import { reviewById } from '../queries/reviews.ts'
import { conditionVerdictsOpenTo, mayAnswerReview, type ConditionVerdict } from '../rules.ts'
import { lockCase, type CaseRefusal } from './open-case.ts'
import { applicantPath, tellApplicant } from './tell.ts'

type Asker = { readonly actor: Actor; readonly now: Instant }

/**
 * Says of one condition of an offer that it is met, unmet or waived: who, when and why stay with it.
 *
 * @param settling `seen` is `conditionStamp` of the condition as the page showed it
 */
export async function settleCondition(
  app: App,
  { actor, now }: Asker,
  { id, state, why, seen }: { id: number; state: ConditionVerdict; why: string; seen: string },
): Promise<Result<number, CaseRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    const applicationId = (await conditionPlace(tx, id))?.applicationId ?? 0
    const open = await lockCase(tx, { actor, applicationId, now })
    if (open === null) return refuse('not-found')
    if (!conditionVerdictsOpenTo(actor, factsOf(open.one)).includes(state)) return refuse('not-allowed')
    const found = await conditionPlace(tx, id)
    if (found === null) return refuse('not-found')
    if (conditionStamp(found) !== seen) {
      if (found.decidedBy === personOf(actor) && found.state === state) return refuse('done-already')
      const { decidedByName: by, decidedAt } = found
      return refuse('changed-meanwhile', { what: 'condition-settled', by, at: decidedAt ?? '', state: open.one.state })
    }
    await tx
      .updateTable('offerConditions')
      .set({ state, why, decidedBy: personOf(actor), decidedAt: now })
      .where('id', '=', id)
      .execute()
    const event = {
      subject: 'application',
      id: applicationId,
      event: 'condition-settled',
      why,
      params: { condition: id, state },
    } as const
    await recordEvent(tx, event, actor, now)
    return ok(applicationId)
  })
}

/** A person answers an applicant who challenged what the rules said; the answer stands beside the finding and is mailed. */
export async function answerReview(
  app: App,
  { actor, now }: Asker,
  { id, answer }: { id: number; answer: string },
): Promise<Result<number, CaseRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    const applicationId = (await reviewById(tx, id))?.applicationId ?? 0
    const open = await lockCase(tx, { actor, applicationId, now })
    if (open === null) return refuse('not-found')
    if (!mayAnswerReview(actor, factsOf(open.one))) return refuse('not-allowed')
    const earlier = await reviewById(tx, id)
    if (earlier?.answeredAt != null) {
      if (earlier.answer === answer) return refuse('done-already')
      const params = { by: earlier.answeredBy ?? '', at: earlier.answeredAt.toISOString(), state: open.one.state }
      return refuse('changed-meanwhile', { what: 'review-answered', ...params })
    }
    await tx
      .updateTable('reviewRequests')
      .set({ answer, answeredBy: personOf(actor), answeredAt: now })
      .where('id', '=', id)
      .execute()
    await recordEvent(
      tx,
      { subject: 'application', id: applicationId, event: 'review-answered', params: { review: id } },
      actor,
      now,
    )
    await tellApplicant(app, tx, {
      one: open.one,
      kind: 'selection.review-answered',
      path: applicantPath(applicationId),
      words: (mails, about) => mails.reviewAnswered(about, answer),
      now,
    })
    return ok(applicationId)
  })
}
