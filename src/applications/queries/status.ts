import type { RoleName } from '../../platform/actor/index.ts'
import { historyOf, type PastEvent } from '../../platform/history/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { Assessed } from '../assessed.ts'
import { checkedProfileOf, type CheckedFact } from './fact-checks.ts'
import { assessmentsOf } from './latest-assessment.ts'
import { internshipOf, type Internship } from '../rules.ts'
import type { OwnApplication } from './own-application.ts'

export type Interview = {
  readonly at: Instant
  readonly timeZone: string
  readonly minutes: number
  readonly place: string
}

export type ReviewRequest = {
  readonly id: number
  readonly finding: string | null
  readonly wording: string
  readonly askedAt: Instant
  readonly answer: string | null
  readonly answeredAt: Instant | null
  readonly answeredBy: string | null
}

/** All that the page of an application that was sent tells its author. */
export type Status = {
  readonly events: readonly PastEvent[]
  readonly assessed: Assessed | null
  /** All assessments, newest first. */
  readonly assessments: readonly Assessed[]
  /** What was sent, with what the office found; [] where no profile was kept. */
  readonly facts: readonly CheckedFact[]
  /** The reason of the decision that was last told, in the decider's words. */
  readonly reason: string | null
  readonly interview: Interview | null
  readonly offer: { readonly id: number; readonly expiresOn: PlainDate } | null
  /** Null where there is none yet. */
  readonly internship: Internship | null
  readonly reviews: readonly ReviewRequest[]
  /** A person went on although the rules say that a must is not met; the newest such word. */
  readonly override: { readonly role: RoleName; readonly reason: string; readonly at: Instant } | null
  readonly contactEmail: string | null
}

/** The same number of queries whatever there is to tell. */
export async function statusOf(tx: ReadTx, { id, state, target }: OwnApplication): Promise<Status> {
  const decision = await tx
    .selectFrom('decisions')
    .where('applicationId', '=', id)
    .where('releasedAt', 'is not', null)
    .where('takenBackAt', 'is', null)
    .orderBy('releasedAt', 'desc')
    .select('reason')
    .executeTakeFirst()
  const interview = await tx
    .selectFrom('interviews')
    .where('applicationId', '=', id)
    .where('cancelledAt', 'is', null)
    .orderBy('at', 'desc')
    .select(['at', 'timeZone', 'minutes', 'place'])
    .executeTakeFirst()
  const offer = await tx
    .selectFrom('offers')
    .where('applicationId', '=', id)
    .orderBy('id', 'desc')
    .select(['id', 'expiresOn'])
    .executeTakeFirst()
  const placement = await tx.selectFrom('placements').where('applicationId', '=', id).select('state').executeTakeFirst()
  const organisation = await tx.selectFrom('organisation').select('contactEmail').executeTakeFirst()
  const assessments = await assessmentsOf(tx, id)
  const override = await tx
    .selectFrom('ruleOverrides')
    .where('applicationId', '=', id)
    .orderBy('id', 'desc')
    .select(['role', 'reason', 'decidedAt as at'])
    .executeTakeFirst()
  return {
    events: await historyOf(tx, 'application', id),
    assessed: assessments[0] ?? null,
    assessments,
    facts: (await checkedProfileOf(tx, id))?.facts ?? [],
    reason: decision === undefined || decision.reason === '' ? null : decision.reason,
    interview: interview ?? null,
    offer: offer ?? null,
    internship: internshipOf(state, placement?.state ?? null),
    reviews: await reviewsOf(tx, id),
    override: override === undefined ? null : { ...override, role: override.role as RoleName },
    contactEmail: (target.to === 'kind' ? null : target.office.contactEmail) ?? organisation?.contactEmail ?? null,
  }
}

/** What the applicant asked a person to look at, oldest first, with the answer where there is one. */
async function reviewsOf(tx: ReadTx, applicationId: number): Promise<ReviewRequest[]> {
  const rows = await tx
    .selectFrom('reviewRequests as r')
    .leftJoin('persons as p', 'p.id', 'r.answeredBy')
    .where('r.applicationId', '=', applicationId)
    .orderBy('r.id')
    .select(['r.id', 'r.finding', 'r.wording', 'r.askedAt', 'r.answer', 'r.answeredAt', 'p.givenName', 'p.familyName'])
    .execute()
  return rows.map(({ givenName, familyName, ...row }) => ({
    ...row,
    answeredBy: givenName === null ? null : `${givenName} ${familyName ?? ''}`.trim(),
  }))
}
