import type { Facts } from '../../eligibility/index.ts'
import { dayOfInstant, type PlainDate } from '../../platform/days/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { assessedUnder, storedForm, type Assessed } from '../assessed.ts'

export type ToAssess = {
  readonly id: number
  readonly policyId: string
  readonly startOn: PlainDate | null
  readonly months: number | null
  /** The day of sending; today for what was not sent yet. */
  readonly appliedOn: PlainDate | null
}

/**
 * Assesses an application under its policy and keeps what was found, beside the facts used. Rows are added, never changed.
 * @param facts of the person's profile; a missing key is not known
 */
export async function assessAndStore(
  tx: Tx,
  { id, policyId, startOn, months, appliedOn }: ToAssess,
  facts: Facts,
  now: Instant,
): Promise<Assessed> {
  const application = {
    appliedOn: appliedOn ?? dayOfInstant(now),
    ...(startOn === null ? {} : { startOn }),
    ...(months === null ? {} : { months }),
  }
  const assessed = assessedUnder(policyId, { facts, application }, now)
  const { verdict, caseFacts, assessment } = storedForm(assessed)
  await tx
    .insertInto('assessments')
    .values({
      applicationId: id,
      policyId,
      verdict,
      caseFacts: JSON.stringify(caseFacts),
      assessment: JSON.stringify(assessment),
      at: now,
    })
    .execute()
  return assessed
}
