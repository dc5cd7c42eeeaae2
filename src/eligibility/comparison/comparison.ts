import { assess, type Assessment } from '../assess.ts'
import type { Case } from '../case.ts'
import type { Verdict } from '../names.ts'
import type { Policy } from '../policy.ts'
import { type CaseChange, changeOf } from './case-change.ts'
import { type Direction, directions, type Standing, standings, verdicts } from './names.ts'
import { standingsOf } from './standings.ts'

type Count<Key extends string> = Record<Key, number>

/** What a change of policy does to one condition: how it stands under each, and in how many changes it counts. */
export type RuleCount = {
  readonly rule: string
  readonly from: Count<Standing>
  readonly to: Count<Standing>
  readonly changes: Count<Direction>
}

/** What a change of policy does to many cases, in numbers. */
export type ComparisonCounts = {
  readonly cases: number
  readonly changed: number
  readonly directions: Count<Direction>
  readonly verdicts: { readonly from: Count<Verdict>; readonly to: Count<Verdict> }
  /** By condition, those of the second policy first. */
  readonly rules: readonly RuleCount[]
  /** Cases whose verdict stays, but which could start on other days. */
  readonly otherDays: number
}

/** Counts case after case; of the cases themselves nothing is kept. */
export type Comparison = {
  /** @returns how this case changes, or null */
  add(given: Pick<Case, 'facts' | 'application'>): CaseChange | null
  counts(): ComparisonCounts
}

/** What a change from one policy version to another does to the cases that are added. */
export function comparisonOf(from: Policy, to: Policy): Comparison {
  const counts = {
    cases: 0,
    changed: 0,
    directions: zeros(directions),
    verdicts: { from: zeros(verdicts), to: zeros(verdicts) },
    otherDays: 0,
  }
  const rules = new Map([...to.rules, ...from.rules].flatMap(musts).map(rule => [rule, countsOf(rule)]))
  return {
    add(given) {
      const [before, after] = [assess(from, given), assess(to, given)]
      counts.cases++
      counts.verdicts.from[before.verdict]++
      counts.verdicts.to[after.verdict]++
      stand(rules, before, 'from')
      stand(rules, after, 'to')
      const change = changeOf(before, after)
      if (change === null) counts.otherDays += daysOf(before) === daysOf(after) ? 0 : 1
      else {
        counts.changed++
        counts.directions[change.direction]++
        for (const rule of change.because) rules.get(rule)!.changes[change.direction]++
      }
      return change
    },
    counts: () => ({ ...counts, rules: [...rules.values()] }),
  }
}

function countsOf(rule: string): RuleCount {
  return { rule, from: zeros(standings), to: zeros(standings), changes: zeros(directions) }
}

/** The name under which a condition's finding stands; what a text only prefers is none. */
function musts(rule: Policy['rules'][number]): string[] {
  return rule.weight === 'must' ? ['rule' in rule ? rule.rule : rule.name] : []
}

function stand(rules: ReadonlyMap<string, RuleCount>, assessment: Assessment, under: 'from' | 'to'): void {
  const found = standingsOf(assessment)
  for (const [name, count] of rules) count[under][found.get(name) ?? 'not-asked']++
}

function daysOf({ startWindows }: Assessment): string {
  return startWindows.map(({ from, to }) => `${from}/${to}`).join()
}

function zeros<Key extends string>(keys: readonly Key[]): Count<Key> {
  return Object.fromEntries(keys.map(key => [key, 0])) as Count<Key>
}
