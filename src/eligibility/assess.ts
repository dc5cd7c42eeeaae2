import type { PlainDate } from '../platform/days/index.ts'
import type { InEveryLanguage } from '../platform/i18n/languages.ts'
import { civilOf, dayOf, dayOfCivil, monthsAfter, textOf } from './calendar.ts'
import type { AskedKey, Case } from './case.ts'
import { type DaySet, daysFrom, intersection, reaches } from './day-sets.ts'
import type { Finding } from './finding.ts'
import type { Joined } from './join.ts'
import type { Verdict } from './names.ts'
import type { Policy } from './policy.ts'
import { type Reading, readingOf } from './rule.ts'
import { type Asking, writtenOut } from './written-out.ts'

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

/** How far ahead start windows are looked for. */
const horizonMonths = 24

/**
 * Assesses one case under one policy version. Pure; without explanations, which `explain` adds.
 *
 * A `must` that is not met decides, whatever else is open; `should` rules never decide, they call for a person's eye.
 */
export function assess(policy: Policy, { facts, application }: Pick<Case, 'facts' | 'application'>): Assessment {
  const reading = readingOf(facts, application)
  const { findings, musts, attention } = askingOf(policy)(reading)
  const verdict = verdictOf(musts, reading)
  const missing = verdict === 'needs-information' ? musts.missing : nothing
  const startWindows = startWindowsOf(musts.holds, reading)
  return { policy: policy.id, verdict, startWindows, missing, attention, findings }
}

const nothing: readonly AskedKey[] = []

function verdictOf({ outcome, may }: Joined, { startOn, application }: Reading): Verdict {
  if (outcome === 'met') return 'eligible'
  if (outcome === 'not-met') return 'not-eligible'
  // Without a proposed start, rules that each leave some days ahead may still leave none together.
  if (startOn === undefined && !reaches(may, dayOf(application.appliedOn))) return 'not-eligible'
  return outcome === 'person' ? 'needs-a-person' : 'needs-information'
}

function startWindowsOf(holds: DaySet, { application }: Reading): readonly StartWindow[] {
  if (holds.length === 0) return never
  const appliedAt = civilOf(application.appliedOn)
  const last = Math.min(monthsAfter(appliedAt, horizonMonths), lastWritableDay)
  const days = intersection(holds, daysFrom(dayOfCivil(appliedAt), last))
  const windows = new Array<StartWindow>(days.length / 2)
  for (let i = 0; i < windows.length; i++) windows[i] = { from: textOf(days[2 * i]!), to: textOf(days[2 * i + 1]!) }
  return windows
}

const never: readonly StartWindow[] = []

/** ISO text has four digits for the year. */
const lastWritableDay = dayOf('9999-12-31')

const known = new WeakMap<Policy, Asking>()
let last: { readonly policy: Policy | null; readonly asking: Asking | null } = { policy: null, asking: null }

function askingOf(policy: Policy): Asking {
  // Most cases are asked under the version of the one before: looking it up each time would be a twentieth of the work.
  if (policy === last.policy && last.asking !== null) return last.asking
  const asking = known.get(policy) ?? writtenOut(policy)
  known.set(policy, asking)
  last = { policy, asking }
  return asking
}
