import { sql } from 'kysely'

import type { ReadTx } from '../../platform/db/index.ts'

export type Review = {
  readonly id: number
  readonly applicationId: number
  readonly finding: string | null
  readonly wording: string
  readonly askedAt: Date
  readonly answeredBy: string | null
  readonly answeredAt: Date | null
  readonly answer: string | null
}

const reviewRows = sql`
  select r.id, r.application_id, r.finding, r.wording, r.asked_at, r.answered_at, r.answer,
    p.given_name || ' ' || p.family_name as answered_by
  from review_requests r left join persons p on p.id = r.answered_by`

/** What the applicant challenged, the open ones first. */
export async function reviewsOf(tx: ReadTx, applicationId: number): Promise<Review[]> {
  const { rows } = await sql<Review>`${reviewRows} where r.application_id = ${applicationId}
    order by r.answered_at nulls first, r.id desc`.execute(tx)
  return rows
}

export async function reviewById(tx: ReadTx, id: number): Promise<Review | null> {
  const { rows } = await sql<Review>`${reviewRows} where r.id = ${id}`.execute(tx)
  return rows[0] ?? null
}
