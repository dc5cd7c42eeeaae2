import type { AskedKey } from './case.ts'
import { complement, type DaySet, everyDay, intersection, noDay, union } from './day-sets.ts'
import type { Outcome } from './names.ts'
import type { Answer } from './rule.ts'

/** What several answers come to together. */
export type Joined = {
  readonly outcome: Outcome
  readonly missing: readonly AskedKey[]
  readonly holds: DaySet
  readonly may: DaySet
}

/** All of them: one that is not met decides; then what is not known; then what a person must judge. */
export function allOf(answers: readonly Answer[]): Joined {
  return joined(answers, { decides: 'not-met', otherwise: 'met', none: everyDay, join: intersection })
}

/** Any of them: one that is met decides; then what is not known; then what a person must judge. */
export function anyOf(answers: readonly Answer[]): Joined {
  return joined(answers, { decides: 'met', otherwise: 'not-met', none: noDay, join: union })
}

/** What it says of the opposite. */
export const negated: Readonly<Record<Outcome, Outcome>> = {
  met: 'not-met',
  'not-met': 'met',
  unknown: 'unknown',
  person: 'person',
}

/** None of them: one that is met decides; then what is not known; then what a person must judge. The days are all others. */
export function noneOf(answers: readonly Answer[]): Joined {
  const { outcome, missing, holds, may } = anyOf(answers)
  const never = complement(may)
  return { outcome: negated[outcome], missing, holds: never, may: may === holds ? never : complement(holds) }
}

type Way = {
  readonly decides: Outcome
  readonly otherwise: Outcome
  readonly none: DaySet
  join(one: DaySet, other: DaySet): DaySet
}

/** Loops and no callbacks: this runs for every group of every case. */
function joined(answers: readonly Answer[], { decides, otherwise, none, join }: Way): Joined {
  let outcome = otherwise
  let holds = none
  let may = none
  let isClosed = true
  for (const answer of answers) {
    if (outcome !== decides && answer.outcome !== otherwise && outcome !== 'unknown') outcome = answer.outcome
    if (answer.outcome === decides) outcome = decides
    holds = join(holds, answer.holds)
    isClosed &&= answer.may === answer.holds
  }
  if (!isClosed) for (const answer of answers) may = join(may, answer.may)
  const missing = outcome === 'unknown' ? missingOf(answers) : nothing
  return { outcome, missing, holds, may: isClosed ? holds : may }
}

const nothing: readonly AskedKey[] = []

function missingOf(answers: readonly Answer[]): readonly AskedKey[] {
  const missing: AskedKey[] = []
  for (const answer of answers) for (const key of answer.missing) if (!missing.includes(key)) missing.push(key)
  return missing
}
