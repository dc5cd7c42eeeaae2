import type { PlainDate } from '../platform/days/index.ts'
import type { InEveryLanguage } from '../platform/i18n/languages.ts'
import { dayOf, monthsAfter, textOf } from './calendar.ts'
import type { AskedKey, Case } from './case.ts'
import { catalogue } from './catalogue.ts'
import { type DaySet, daysFrom, intersection } from './day-sets.ts'
import { both, Joint, type Joined, none } from './join.ts'
import type { Outcome, Verdict, Weight } from './names.ts'
import { citationOf, membersOf, type Policy, type PolicyNode } from './policy.ts'
import { type Answer, type Reading, readingOf, type TiedRule } from './rule.ts'

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

export type StartWindow = { readonly from: PlainDate; readonly to: PlainDate }

/** The machine's word on one case under one policy version; keys in the order of the contract. */
export type Assessment<F extends Finding = Finding> = {
  readonly policy: string
  readonly verdict: Verdict
  readonly startWindows: readonly StartWindow[]
  readonly missing: readonly AskedKey[]
  readonly attention: readonly string[]
  readonly findings: readonly F[]
}

type ExplainedFinding = Finding & { readonly explanation: InEveryLanguage }
export type ExplainedAssessment = Assessment<ExplainedFinding>

/** A rule or a group as its finding names it, and as it is asked. */
type Bound = TiedRule & { readonly rule: string; readonly source: string }
type BoundRule = Bound & { readonly weight: Weight; readonly isMust: boolean; readonly calls: readonly string[] }

const boundPolicies = new WeakMap<Policy, readonly BoundRule[]>()

/** How far ahead start windows are looked for. */
const horizonMonths = 24

/**
 * Assesses one case under one policy version. Pure; without explanations, which `explain` adds.
 *
 * A `must` that is not met decides, whatever else is open; `should` rules never decide, they call for a person's eye.
 */
export function assess(policy: Policy, { facts, application }: Pick<Case, 'facts' | 'application'>): Assessment {
  const reading = readingOf(facts, application)
  const rules = boundRulesOf(policy)
  // Made as long as they will be: growing them would be a tenth of the work.
  const findings = new Array<Finding>(rules.length)
  const musts = new Joint('all')
  let attention = nobody
  for (let i = 0; i < rules.length; i++) {
    const { rule, weight, isMust, calls, source, ask, given } = rules[i]!
    const answer = ask(reading, given)
    findings[i] = { rule, weight, outcome: answer.outcome, params: answer.params, source }
    if (isMust) musts.add(answer)
    else if (answer.outcome !== 'met') attention = both(attention, calls)
  }
  const verdict = verdictOf(musts, reading)
  const missing = verdict === 'needs-information' ? musts.missing : nothing
  const startWindows = startWindowsOf(musts.holds, reading)
  return { policy: policy.id, verdict, startWindows, missing, attention, findings }
}

const nothing: readonly AskedKey[] = []
const nobody: readonly string[] = []

function verdictOf({ outcome, may }: Joined, { startOn }: Reading): Verdict {
  if (outcome === 'met') return 'eligible'
  if (outcome === 'not-met') return 'not-eligible'
  // Without a proposed start, rules that each leave some days may still leave none together.
  if (startOn === undefined && may.length === 0) return 'not-eligible'
  return outcome === 'person' ? 'needs-a-person' : 'needs-information'
}

function startWindowsOf(holds: DaySet, { appliedOn, appliedAt }: Reading): readonly StartWindow[] {
  if (holds.length === 0) return never
  const last = Math.min(monthsAfter(appliedAt, horizonMonths), lastWritableDay)
  const days = intersection(holds, daysFrom(appliedOn, last))
  const windows = new Array<StartWindow>(days.length / 2)
  for (let i = 0; i < windows.length; i++) windows[i] = { from: textOf(days[2 * i]!), to: textOf(days[2 * i + 1]!) }
  return windows
}

const never: readonly StartWindow[] = []

/** ISO text has four digits for the year. */
const lastWritableDay = dayOf('9999-12-31')

function boundRulesOf(policy: Policy): readonly BoundRule[] {
  const known = boundPolicies.get(policy)
  if (known) return known
  const rules = policy.rules.map(node => {
    const bound = bind(policy, node)
    return { ...bound, weight: node.weight, isMust: node.weight === 'must', calls: Object.freeze([bound.rule]) }
  })
  boundPolicies.set(policy, rules)
  return rules
}

function bind(policy: Policy, node: PolicyNode): Bound {
  const source = citationOf(policy, node.source)
  if ('rule' in node) return { rule: node.rule, source, ...catalogue[node.rule].bind(node.parameters) }
  const of = 'anyOf' in node ? 'any' : 'allOf' in node ? 'all' : 'none'
  const group: Group = { of, bound: membersOf(node).map(part => bind(policy, part)) }
  return { rule: node.name, source, ask: askGroup, given: group }
}

type Group = { readonly of: GroupFound['of']; readonly bound: readonly Bound[] }

function askGroup(reading: Reading, group: unknown): Answer<GroupFound> {
  const { of, bound } = group as Group
  const joint = new Joint(of === 'all' ? 'all' : 'any')
  const parts = new Array<Part>(bound.length)
  for (let i = 0; i < bound.length; i++) {
    const { rule, source, ask, given } = bound[i]!
    const answer = ask(reading, given)
    joint.add(answer)
    parts[i] = { rule, outcome: answer.outcome, params: answer.params, source }
  }
  const { outcome, missing, holds, may } = of === 'none' ? none(joint) : joint
  return { outcome, params: { of, parts }, missing, holds, may }
}
