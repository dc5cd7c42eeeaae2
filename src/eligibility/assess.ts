import type { PlainDate } from '../platform/days/index.ts'
import type { InEveryLanguage } from '../platform/i18n/languages.ts'
import { dayOf, monthsAfter, textOf } from './calendar.ts'
import type { AskedKey, Case } from './case.ts'
import { catalogue } from './catalogue.ts'
import { type DaySet, daysFrom, intersection } from './day-sets.ts'
import { allOf, anyOf, type Joined, noneOf } from './join.ts'
import type { Outcome, Verdict, Weight } from './names.ts'
import { citationOf, membersOf, type Policy, type PolicyNode } from './policy.ts'
import { type Answer, type Reading, readingOf } from './rule.ts'

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

type Bound = { readonly rule: string; readonly source: string; ask(reading: Reading): Answer }
type BoundRule = Bound & { readonly weight: Weight }

type BoundPolicy = { readonly rules: readonly BoundRule[]; readonly mustCount: number }

const boundPolicies = new WeakMap<Policy, BoundPolicy>()

/** How far ahead start windows are looked for. */
const horizonMonths = 24

/**
 * Assesses one case under one policy version. Pure; without explanations, which `explain` adds.
 *
 * A `must` that is not met decides, whatever else is open; `should` rules never decide, they call for a person's eye.
 */
export function assess(policy: Policy, { facts, application }: Pick<Case, 'facts' | 'application'>): Assessment {
  const reading = readingOf(facts, application)
  const { rules, mustCount } = boundRulesOf(policy)
  // Made as long as they will be: growing them would be a tenth of the work.
  const findings = new Array<Finding>(rules.length)
  const musts = new Array<Answer>(mustCount)
  const attention: string[] = []
  for (let i = 0, must = 0; i < rules.length; i++) {
    const { rule, weight, source, ask } = rules[i]!
    const answer = ask(reading)
    findings[i] = { rule, weight, outcome: answer.outcome, params: answer.params, source }
    if (weight === 'must') musts[must++] = answer
    else if (answer.outcome !== 'met' && !attention.includes(rule)) attention.push(rule)
  }
  const all = allOf(musts)
  const verdict = verdictOf(all, reading)
  const missing = verdict === 'needs-information' ? all.missing : []
  return { policy: policy.id, verdict, startWindows: startWindowsOf(all.holds, reading), missing, attention, findings }
}

function verdictOf({ outcome, may }: Joined, { startOn }: Reading): Verdict {
  if (outcome === 'met') return 'eligible'
  if (outcome === 'not-met') return 'not-eligible'
  // Without a proposed start, rules that each leave some days may still leave none together.
  if (startOn === undefined && may.length === 0) return 'not-eligible'
  return outcome === 'person' ? 'needs-a-person' : 'needs-information'
}

function startWindowsOf(holds: DaySet, { appliedOn, application }: Reading): readonly StartWindow[] {
  const last = Math.min(monthsAfter(application.appliedOn, horizonMonths), lastWritableDay)
  const days = intersection(holds, daysFrom(appliedOn, last))
  const windows: StartWindow[] = []
  for (let i = 0; i < days.length; i += 2) windows.push({ from: textOf(days[i]!), to: textOf(days[i + 1]!) })
  return windows
}

/** ISO text has four digits for the year. */
const lastWritableDay = dayOf('9999-12-31')

function boundRulesOf(policy: Policy): BoundPolicy {
  const known = boundPolicies.get(policy)
  if (known) return known
  const rules = policy.rules.map(rule => ({ ...bind(policy, rule), weight: rule.weight }))
  const bound = { rules, mustCount: rules.filter(({ weight }) => weight === 'must').length }
  boundPolicies.set(policy, bound)
  return bound
}

function bind(policy: Policy, node: PolicyNode): Bound {
  const source = citationOf(policy, node.source)
  if ('rule' in node) return { rule: node.rule, source, ask: catalogue[node.rule].bind(node.parameters) }
  const of = 'anyOf' in node ? 'any' : 'allOf' in node ? 'all' : 'none'
  const parts = membersOf(node).map(part => bind(policy, part))
  return { rule: node.name, source, ask: reading => askGroup(of, parts, reading) }
}

const joins = { any: anyOf, all: allOf, none: noneOf }

function askGroup(of: GroupFound['of'], bound: readonly Bound[], reading: Reading): Answer<GroupFound> {
  const answers = new Array<Answer>(bound.length)
  const parts = new Array<Part>(bound.length)
  for (let i = 0; i < bound.length; i++) {
    const { rule, source, ask } = bound[i]!
    const answer = ask(reading)
    answers[i] = answer
    parts[i] = { rule, outcome: answer.outcome, params: answer.params, source }
  }
  const { outcome, missing, holds, may } = joins[of](answers)
  return { outcome, params: { of, parts }, missing, holds, may }
}
