import type { Finding } from '../eligibility/index.ts'
import type { PlainDate } from '../platform/days/index.ts'
import type { InEveryLanguage } from '../platform/i18n/languages.ts'
import type { ConditionKind, DecisionKind, ReasonNotSelected } from './reasons.ts'

/** Terms of an offer, as prepared and as told; money in minor units, as text where it is stored as JSON. */
export type OfferTerms = {
  readonly startOn: PlainDate
  readonly endOn: PlainDate
  readonly unitId: number | null
  readonly overallSupervisorId: number
  readonly directSupervisorId: number | null
  readonly allowance: { readonly amount: string; readonly currency: string } | null
  readonly conditions: readonly { readonly kind: ConditionKind; readonly wording: string }[]
  readonly expiresOn: PlainDate
}

export type ReserveTerms = { readonly rank: number; readonly until: PlainDate }

/** A finding that a person confirmed, in its words of that day: it is told the same after policy and facts have changed. */
export type ConfirmedFinding = {
  readonly rule: string
  readonly sentence: InEveryLanguage
  /** What it is, whatever its words: by it a release asks whether it still stands. Not in rows from before it was kept. */
  readonly found?: Found
}

/** What a rule said, in codes and numbers. */
export type Found = Pick<Finding, 'outcome' | 'params'>

/** What a person decided of a case, with words to the person it concerns. */
export type Decision =
  | { readonly kind: 'not-selected'; readonly reasonCode: ReasonNotSelected; readonly reason: string }
  | { readonly kind: 'not-eligible'; readonly findings: readonly ConfirmedFinding[]; readonly reason: string }
  | { readonly kind: 'reserve'; readonly terms: ReserveTerms; readonly reason: string }
  | { readonly kind: 'offer'; readonly terms: OfferTerms; readonly reason: string }

export type DecisionRow = {
  readonly kind: DecisionKind
  readonly reasonCode: string
  readonly reason: string
  readonly terms: unknown
}

/** A decision as its row holds it. */
export function rowOf(decision: Decision): DecisionRow {
  const { kind, reason } = decision
  if (kind === 'not-selected') return { kind, reasonCode: decision.reasonCode, reason, terms: null }
  if (kind === 'not-eligible') {
    const { findings } = decision
    return { kind, reasonCode: findings.map(({ rule }) => rule).join(' '), reason, terms: findings }
  }
  return { kind, reasonCode: '', reason, terms: decision.terms }
}

/** The decision that a row holds. The row was written by `rowOf`: its terms are what they were. */
export function decisionOf({ kind, reasonCode, reason, terms }: DecisionRow): Decision {
  if (kind === 'not-selected') return { kind, reasonCode: reasonCode as ReasonNotSelected, reason }
  if (kind === 'not-eligible') return { kind, findings: terms as ConfirmedFinding[], reason }
  if (kind === 'reserve') return { kind, terms: terms as ReserveTerms, reason }
  return { kind, terms: terms as OfferTerms, reason }
}

/** Which act a decision brings about. */
export const actOfKind = {
  'not-selected': 'notSelected',
  'not-eligible': 'notEligible',
  reserve: 'reserve',
  offer: 'offer',
} as const satisfies Record<DecisionKind, string>
