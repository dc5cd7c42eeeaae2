import { type DayNumber, monthsFrom } from './calendar.ts'
import { type DaySet, daysFrom, noDay } from './day-sets.ts'

/**
 * The last start from which a stay of so many months ends by a day, that day included. A stay ends on the day before the
 * one that is N months after its start: six months from 4 May end on 3 November.
 */
export function lastStartEndingBy(day: DayNumber, months: number): DayNumber {
  const after = day + 1
  // Ends of months run together (28, 29, 30 and 31 January and a month): a few later starts may end as early.
  let start = monthsFrom(after, -months)
  while (monthsFrom(start + 1, months) <= after) start++
  return start
}

/**
 * The starts from which a stay ends on one of the days from `from` to `to`, both included, null being open. Where its
 * length is not known, `holds` are the starts that any length leaves in, `may` those that some length does.
 */
export function startsEndingIn(
  { from, to }: { readonly from: DayNumber | null; readonly to: DayNumber | null },
  months: number | undefined,
): { readonly holds: DaySet; readonly may: DaySet } {
  if (months !== undefined) {
    const days = daysFrom(
      from === null ? null : lastStartEndingBy(from - 1, months) + 1,
      to === null ? null : lastStartEndingBy(to, months),
    )
    return { holds: days, may: days }
  }
  // No stay ends before the eve of its start; how late it ends, nobody can say.
  const holds = to === null ? daysFrom(from === null ? null : from + 1, null) : noDay
  const may = daysFrom(null, to === null ? null : to + 1)
  return { holds, may }
}

/** The last day of a stay. */
export function endOf(start: DayNumber, months: number): DayNumber {
  return monthsFrom(start, months) - 1
}
