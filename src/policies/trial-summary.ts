import {
  changeOf,
  directions,
  verdicts,
  type Assessment,
  type CaseChange,
  type Direction,
} from '../eligibility/index.ts'
import type { Verdict } from '../eligibility/index.ts'
import { regionsOf } from './regions.ts'

/** A case of the past as a trial looks at it. */
export type PastCase = {
  readonly applicationId: number
  readonly officeId: number | null
  readonly partnerId: number | null
  /** ISO 3166-1 alpha-2; empty where none is known. */
  readonly nationalities: readonly string[]
  /** What was said under the version by which it was decided. */
  readonly before: Assessment
}

type Changes = Record<Direction, number>
export type GroupCount = Changes & { cases: number; changed: number }
type Groups = Record<string, GroupCount>

/** What a trial keeps: numbers, and no word about anybody. */
export type TrialSummary = {
  cases: number
  changed: number
  readonly directions: Changes
  readonly verdicts: { readonly from: Record<Verdict, number>; readonly to: Record<Verdict, number> }
  /** The versions under which the cases were decided. */
  readonly policies: string[]
  /** By condition: the changes that it accounts for. A change may have several reasons. */
  readonly rules: Record<string, Changes>
  /** By number; '' where there is none. */
  readonly offices: Groups
  readonly partners: Groups
  /** By region of nationality; who has several is counted in each. */
  readonly regions: Groups
}

export function emptySummary(): TrialSummary {
  return {
    cases: 0,
    changed: 0,
    directions: zeros(directions),
    verdicts: { from: zeros(verdicts), to: zeros(verdicts) },
    policies: [],
    rules: {},
    offices: {},
    partners: {},
    regions: {},
  }
}

/** Adds one case to the numbers. @returns how it would change, or null */
export function addCase(summary: TrialSummary, past: PastCase, after: Assessment): CaseChange | null {
  const change = changeOf(past.before, after)
  summary.cases++
  summary.verdicts.from[past.before.verdict]++
  summary.verdicts.to[after.verdict]++
  if (!summary.policies.includes(past.before.policy)) summary.policies.push(past.before.policy)
  addTo(summary.offices, String(past.officeId ?? ''), change)
  addTo(summary.partners, String(past.partnerId ?? ''), change)
  for (const region of regionsOf(past.nationalities)) addTo(summary.regions, region, change)
  if (change === null) return null
  summary.changed++
  summary.directions[change.direction]++
  for (const rule of change.because) (summary.rules[rule] ??= zeros(directions))[change.direction]++
  return change
}

function addTo(groups: Groups, key: string, change: CaseChange | null): void {
  const group = (groups[key] ??= { cases: 0, changed: 0, ...zeros(directions) })
  group.cases++
  if (change === null) return
  group.changed++
  group[change.direction]++
}

function zeros<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map(key => [key, 0])) as Record<Key, number>
}
