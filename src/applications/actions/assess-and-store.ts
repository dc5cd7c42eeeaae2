import type { Case, Facts } from '../../eligibility/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { assessedUnder, storedForm, type Assessed } from '../assessed.ts'

export type ToAssess = {
  readonly id: number
  readonly policyId: string
  /** What it asks for, as the rules read it. */
  readonly application: Case['application']
}

/**
 * Assesses an application under its policy and keeps what was found, beside the facts used. Rows are added, never changed.
 * @param facts of the person's profile; a missing key is not known
 */
export async function assessAndStore(
  tx: Tx,
  { id, policyId, application }: ToAssess,
  facts: Facts,
  now: Instant,
): Promise<Assessed> {
  return (await storeAssessed(tx, id, assessedUnder(policyId, { facts, application }, now))).assessed
}

type Stored = { readonly id: number; readonly assessed: Assessed }

/**
 * Assesses a case again under the policy version under which it was assessed before, with some facts as an office found them.
 * The earlier row stays.
 */
export async function assessAgain(
  tx: Tx,
  applicationId: number,
  { before, facts }: { readonly before: Assessed; readonly facts: Facts },
  now: Instant,
): Promise<Stored> {
  const { policyId, case: earlier } = before
  return storeAssessed(tx, applicationId, assessedUnder(policyId, { ...earlier, facts }, now))
}

async function storeAssessed(tx: Tx, applicationId: number, assessed: Assessed): Promise<Stored> {
  const { policyId, verdict, caseFacts, assessment } = storedForm(assessed)
  const { id } = await tx
    .insertInto('assessments')
    .values({
      applicationId,
      policyId,
      verdict,
      caseFacts: JSON.stringify(caseFacts),
      assessment: JSON.stringify(assessment),
      at: assessed.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, assessed }
}
