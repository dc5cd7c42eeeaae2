import type { Instant } from '../../platform/clock/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'

/** What an applicant asked a person to look at and has no answer to: one of each finding at most; null is the whole. */
export type OpenReview = { readonly finding: string | null; readonly wording: string; readonly askedAt: Instant }

export async function openReviews(tx: ReadTx, applicationId: number): Promise<OpenReview[]> {
  return tx
    .selectFrom('reviewRequests')
    .where('applicationId', '=', applicationId)
    .where('answeredAt', 'is', null)
    .orderBy('id')
    .select(['finding', 'wording', 'askedAt'])
    .execute()
}
