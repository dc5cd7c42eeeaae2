import type { PlainDate } from '../platform/days/index.ts'
import type { InEveryLanguage } from '../platform/i18n/languages.ts'
import { dayOf, monthsAfter, textOf } from './calendar.ts'
import type { AskedKey, Case } from './case.ts'
import { catalogue } from './catalogue.ts'
import { type DaySet, daysFrom, everyDay, intersection, noDay, union } from './day-sets.ts'
import type { Outcome, Verdict, Weight } from './names.ts'
import { citationOf, type Policy, type PolicyNode } from './policy.ts'
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
export type GroupFound = { readonly of: 'any' | 'all'; readonly parts: readonly Part[] }

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

export type ExplainedFinding = Finding & { readonly explanation: InEveryLanguage }
export type ExplainedAssessment = Assessment<ExplainedFinding>

type Bound = { readonly rule: string; readonly source: string; ask(reading: Reading): Answer }
type BoundRule = Bound & { readonly weight: Weight }

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
  const findings: Finding[] = []
  const musts: Answer[] = []
  const attention: string[] = []
  for (const { rule, weight, source, ask } of boundRulesOf(policy)) {
    const answer = ask(reading)
    findings.push({ rule, weight, outcome: answer.outcome, params: answer.params, source })
    if (weight === 'must') musts.push(answer)
    else if (answer.outcome !== 'met' && !attention.includes(rule)) attention.push(rule)
  }
  const verdict = verdictOf(musts, reading)
  const missing = verdict === 'needs-information' ? missingOf(musts) : []
  return { policy: policy.id, verdict, startWindows: startWindowsOf(musts, reading), missing, attention, findings }
}

function verdictOf(musts: readonly Answer[], { startOn }: Reading): Verdict {
  const outcome = allOutcome(musts)
  if (outcome === 'met') return 'eligible'
  if (outcome === 'not-met') return 'not-eligible'
  // Without a proposed start, rules that each leave some days may still leave none together.
  if (
    startOn === undefined &&
    musts.reduce<DaySet>((days, { may }) => intersection(days, may), everyDay).length === 0
  ) {
    return 'not-eligible'
  }
  return outcome === 'person' ? 'needs-a-person' : 'needs-information'
}

function startWindowsOf(musts: readonly Answer[], { appliedOn }: Reading): readonly StartWindow[] {
  let days: DaySet = daysFrom(appliedOn, Math.min(monthsAfter(appliedOn, horizonMonths), lastWritableDay))
  for (const { holds } of musts) days = intersection(days, holds)
  const windows: StartWindow[] = []
  for (let i = 0; i < days.length; i += 2) windows.push({ from: textOf(days[i]!), to: textOf(days[i + 1]!) })
  return windows
}

/** ISO text has four digits for the year. */
const lastWritableDay = dayOf('9999-12-31')

function missingOf(answers: readonly Answer[]): readonly AskedKey[] {
  return [...new Set(answers.flatMap(({ missing }) => missing))]
}

function boundRulesOf(policy: Policy): readonly BoundRule[] {
  const known = boundPolicies.get(policy)
  if (known) return known
  const bound = policy.rules.map(rule => ({ ...bind(policy, rule), weight: rule.weight }))
  boundPolicies.set(policy, bound)
  return bound
}

function bind(policy: Policy, node: PolicyNode): Bound {
  const source = citationOf(policy, node.source)
  if ('rule' in node) return { rule: node.rule, source, ask: catalogue[node.rule].bind(node.parameters) }
  const of = 'anyOf' in node ? 'any' : 'all'
  const parts = ('anyOf' in node ? node.anyOf : node.allOf).map(part => bind(policy, part))
  return { rule: node.name, source, ask: reading => joined(of, parts, reading) }
}

function joined(of: 'any' | 'all', parts: readonly Bound[], reading: Reading): Answer<GroupFound> {
  const answers = parts.map(({ ask }) => ask(reading))
  const outcome = of === 'any' ? anyOutcome(answers) : allOutcome(answers)
  const join = of === 'any' ? union : intersection
  const none = of === 'any' ? noDay : everyDay
  const holds = answers.reduce<DaySet>((days, answer) => join(days, answer.holds), none)
  const closed = answers.every(answer => answer.may === answer.holds)
  const may = closed ? holds : answers.reduce<DaySet>((days, answer) => join(days, answer.may), none)
  const params = {
    of,
    parts: parts.map(({ rule, source }, i) => ({
      rule,
      outcome: answers[i]!.outcome,
      params: answers[i]!.params,
      source,
    })),
  }
  return { outcome, params, missing: outcome === 'unknown' ? missingOf(answers) : [], holds, may }
}

/** One that is not met decides; then what is not known; then what a person must judge. */
function allOutcome(answers: readonly Answer[]): Outcome {
  return first(answers, ['not-met', 'unknown', 'person']) ?? 'met'
}

function anyOutcome(answers: readonly Answer[]): Outcome {
  return first(answers, ['met', 'unknown', 'person']) ?? 'not-met'
}

function first(answers: readonly Answer[], order: readonly Outcome[]): Outcome | undefined {
  return order.find(outcome => answers.some(answer => answer.outcome === outcome))
}
