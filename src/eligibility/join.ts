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

/**
 * Several answers taken together, one after the other, nothing of them kept but what they come to: it is asked a million
 * times a second. Of `all`, one that is not met decides, of `any`, one that is met; then what is not known; then what a
 * person must judge.
 */
export class Joint implements Joined {
  outcome: Outcome
  missing: readonly AskedKey[] = nothing
  holds: DaySet
  may: DaySet
  private readonly isAll: boolean

  constructor(of: 'all' | 'any') {
    this.isAll = of === 'all'
    this.outcome = this.isAll ? 'met' : 'not-met'
    this.holds = this.may = this.isAll ? everyDay : noDay
  }

  add({ outcome, missing, holds, may }: Answer): void {
    // Met on every day of all, met on no day of any: it changes nothing.
    if (holds === may && holds === (this.isAll ? everyDay : noDay)) return
    const isClosed = holds === may && this.holds === this.may
    this.holds = this.isAll ? intersection(this.holds, holds) : union(this.holds, holds)
    this.may = isClosed ? this.holds : this.isAll ? intersection(this.may, may) : union(this.may, may)
    const decides = this.isAll ? 'not-met' : 'met'
    if (this.outcome === decides) return
    if (outcome === decides) {
      this.outcome = decides
      this.missing = nothing
    } else if (outcome === 'unknown') {
      this.outcome = outcome
      this.missing = both(this.missing, missing)
    } else if (outcome === 'person' && this.outcome !== 'unknown') this.outcome = outcome
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

const nothing: readonly AskedKey[] = []

/** What either names, each once, in their order. */
export function both<Name>(one: readonly Name[], other: readonly Name[]): readonly Name[] {
  if (one.length === 0) return other
  const more = other.filter(name => !one.includes(name))
  return more.length === 0 ? one : [...one, ...more]
}
