import { overlapsOf, type Policy } from '../eligibility/index.ts'
import { addDays, type PlainDate } from '../platform/days/index.ts'

type Span = Pick<Policy, 'id' | 'organisation' | 'line' | 'from' | 'to'>

/** Where a version that is to be published stands among those of its line. */
export type Standing<Version extends Span> = {
  /** In force when it begins: they may be ended on the day before. */
  readonly replaced: readonly Version[]
  /** They begin when it does or later, while it is in force: it must end before them, or begin after them. */
  readonly inTheWay: readonly Version[]
}

export function standingOf<Version extends Span>(version: Span, known: readonly Version[]): Standing<Version> {
  const overlaps = overlapsOf(version, known)
  return {
    replaced: overlaps.filter(({ from }) => from < version.from),
    inTheWay: overlaps.filter(({ from }) => from >= version.from),
  }
}

/** The last day of what a version replaces. */
export function dayBefore({ from }: Pick<Policy, 'from'>): PlainDate {
  return addDays(from, -1)
}
