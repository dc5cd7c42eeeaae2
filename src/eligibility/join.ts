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

const nothing: readonly AskedKey[] = []

/**
 * Several answers taken together, one after the other, nothing of them kept but what they come to: it is asked a million
 * times a second. What decides comes first; then what is not known; then what a person must judge.
 */
type Joint = Joined & { add(answer: Answer): void }

/** Of all, one that is not met decides. */
export class AllOf implements Joint {
  outcome: Outcome = 'met'
  missing: readonly AskedKey[] = nothing
  holds: DaySet = everyDay
  may: DaySet = everyDay

  add({ outcome, missing, holds, may }: Answer): void {
    if (holds === everyDay) return
    const isClosed = holds === may && this.holds === this.may
    this.holds = intersection(this.holds, holds)
    this.may = isClosed ? this.holds : intersection(this.may, may)
    if (outcome === 'met' || this.outcome === 'not-met') return
    if (outcome === 'not-met') {
      this.outcome = outcome
      this.missing = nothing
    } else if (outcome === 'unknown') {
      this.outcome = outcome
      this.missing = both(this.missing, missing)
    } else if (this.outcome === 'met') this.outcome = outcome
  }
}

/** Of any, one that is met decides. */
export class AnyOf implements Joint {
  outcome: Outcome = 'not-met'
  missing: readonly AskedKey[] = nothing
  holds: DaySet = noDay
  may: DaySet = noDay

  add({ outcome, missing, holds, may }: Answer): void {
    if (may === noDay) return
    const isClosed = holds === may && this.holds === this.may
    this.holds = union(this.holds, holds)
    this.may = isClosed ? this.holds : union(this.may, may)
    if (outcome === 'not-met' || this.outcome === 'met') return
    if (outcome === 'met') {
      this.outcome = outcome
      this.missing = nothing
    } else if (outcome === 'unknown') {
      this.outcome = outcome
      this.missing = both(this.missing, missing)
    } else if (this.outcome === 'not-met') this.outcome = outcome
  }
}

/** What it says of the opposite. */
export const negated: Readonly<Record<Outcome, Outcome>> = {
  met: 'not-met',
  'not-met': 'met',
  unknown: 'unknown',
  person: 'person',
}

/** What several come to of which none may be met. @param any what any of them comes to */
export function none({ outcome, missing, holds, may }: Joined): Joined {
  const never = complement(may)
  return { outcome: negated[outcome], missing, holds: never, may: may === holds ? never : complement(holds) }
}

/** What either names, each once, in their order. */
export function both<Name>(one: readonly Name[], other: readonly Name[]): readonly Name[] {
  if (one.length === 0) return other
  const more = other.filter(name => !one.includes(name))
  return more.length === 0 ? one : [...one, ...more]
}
