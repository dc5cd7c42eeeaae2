import {
  advice,
  assess,
  policyById,
  type Advice,
  type Assessment,
  type Case,
  type Facts,
  type Verdict,
} from '../eligibility/index.ts'
import type { Instant } from '../platform/clock/index.ts'

/** What the rules said of an application on a day, with all that is needed to tell it again when rules and facts have changed. */
export type Assessed = {
  readonly policyId: string
  readonly verdict: Verdict
  readonly case: { readonly facts: Facts; readonly application: Case['application'] }
  readonly assessment: Assessment
  readonly advice: readonly Advice[]
  readonly at: Instant
}

/** An assessment as its row holds it, beside number and time. */
export type StoredAssessment = {
  readonly policyId: string
  readonly verdict: Verdict
  readonly caseFacts: Assessed['case']
  readonly assessment: Assessment & Pick<Assessed, 'advice'>
}

export function storedForm({ policyId, verdict, case: caseFacts, assessment, advice }: Assessed): StoredAssessment {
  return { policyId, verdict, caseFacts, assessment: { ...assessment, advice } }
}

/**
 * Holds facts and wishes against one policy version. Nothing is stored.
 * @throws Error if the policy is not known: notices are published under known ones only
 */
export function assessedUnder(policyId: string, given: Assessed['case'], now: Instant): Assessed {
  const policy = policyById(policyId)
  if (policy === null) throw new Error(`there is no policy "${policyId}"`)
  const assessment = assess(policy, given)
  return {
    policyId,
    verdict: assessment.verdict,
    case: given,
    assessment,
    advice: advice(policy, given, assessment),
    at: now,
  }
}
