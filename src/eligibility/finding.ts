import type { Outcome, Weight } from './names.ts'

/** What one rule says, in codes and numbers: it can be stored, and told in any language later. */
export type Finding = {
  readonly rule: string
  readonly weight: Weight
  readonly outcome: Outcome
  readonly params: object
  readonly source: string
}

/** A part of a group of rules, as its finding's `params.parts` hold it. */
export type Part = Omit<Finding, 'weight'>
export type GroupFound = { readonly of: 'any' | 'all' | 'none'; readonly parts: readonly Part[] }
