import type { PlainDate } from '../platform/days/index.ts'
import type { InputError } from './input-error.ts'
import type { Policy } from './policy.ts'

/** What is asked of a version to know whether it stands in another's way. */
export type Span = Pick<Policy, 'id' | 'organisation' | 'line' | 'from' | 'to'>

/** The line that a version stands in: another reading of the same text is another line. */
export function lineOf({ id, line }: Pick<Policy, 'id' | 'line'>): string {
  return line ?? id
}

/** The other versions of the same organisation and line that are in force on a day on which this one is. */
export function overlapsOf<Other extends Span>(version: Span, others: readonly Other[]): Other[] {
  return others.filter(
    other =>
      other.id !== version.id &&
      other.organisation === version.organisation &&
      lineOf(other) === lineOf(version) &&
      notAfter(version.from, other.to) &&
      notAfter(other.from, version.to),
  )
}

/** What is wrong with a version that stands in the way of others, and what is allowed. */
export function overlapErrors(version: Span, others: readonly Span[]): InputError[] {
  return overlapsOf(version, others).map(({ id }) => ({
    path: 'from',
    message: `must be after the last day of ${id}, which is of the same line, or ${id} must end before ${version.from}`,
  }))
}

/** Days are ISO text: they compare as text; no last day comes after all. */
function notAfter(day: PlainDate, last: PlainDate | null): boolean {
  return last === null || day <= last
}
