import {
  changeOf,
  directions,
  verdicts,
  type Assessment,
  type CaseChange,
  type Direction,
} from '../eligibility/index.ts'
import type { Verdict } from '../eligibility/index.ts'
import type { PastCase } from './queries/past-cases.ts'
import { regionsOf } from './regions.ts'

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
  /** Of those that are not decided yet, and of the others: `open` and `decided`. */
  readonly stages: Groups
  /** By number; '' where there is none. */
  readonly offices: Groups
  readonly partners: Groups
  /** By region of nationality; who has several is counted in each. */
  readonly regions: Groups
  /** By what people said of themselves for counts; `unsaid` of those who said nothing. */
  readonly genders: Groups
}

export function emptySummary(): TrialSummary {
  return {
    cases: 0,
    changed: 0,
    directions: zeros(directions),
    verdicts: { from: zeros(verdicts), to: zeros(verdicts) },
    policies: [],
    rules: {},
    stages: {},
    offices: {},
    partners: {},
    regions: {},
    genders: {},
  }
}

/** What was said of a case, and what a version says: `before` may be left out where the verdict is the same. */
export type Said = { readonly before: Assessment | undefined; readonly after: Assessment }

/** Adds one case to the numbers. @returns how it would change, or null */
export function addCase(summary: TrialSummary, past: PastCase, { before, after }: Said): CaseChange | null {
  const change = before === undefined ? null : changeOf(before, after)
  summary.cases++
  summary.verdicts.from[past.verdict]++
  summary.verdicts.to[after.verdict]++
  if (!summary.policies.includes(past.policyId)) summary.policies.push(past.policyId)
  addTo(summary.stages, past.isOpen ? 'open' : 'decided', change)
  addTo(summary.offices, String(past.officeId ?? ''), change)
  addTo(summary.partners, String(past.partnerId ?? ''), change)
  for (const region of regionsOf(past.given.facts.nationalities ?? [])) addTo(summary.regions, region, change)
  addTo(summary.genders, past.gender ?? 'unsaid', change)
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
