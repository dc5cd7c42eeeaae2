import { addDays, dayNumber, type PlainDate } from './index.ts'

/** 0 Monday … 6 Sunday. */
function weekday(day: PlainDate): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7
}

/** Monday to Friday. Holidays of a duty station are not known here. */
export function isWorkingDay(day: PlainDate): boolean {
  return weekday(day) < 5
}

/**
 * Working days after `from` up to and including `to`: from Monday to Friday of one week, 4; from Friday to Monday, 1.
 * Negative where `to` is before `from`: the working days by which it has passed. Zero on the day itself.
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate): number {
  if (to < from) return -workingDaysBetween(to, from)
  return workingDaysUpTo(to) - workingDaysUpTo(from)
}

/** Working days from a Monday long ago up to and including a day. */
function workingDaysUpTo(day: PlainDate): number {
  const days = dayNumber(day) - dayNumber('1900-01-01') + 1
  return Math.floor(days / 7) * 5 + Math.min(days % 7, 5)
}

/** The day `count` working days after `from`. @param count 0 or more */
export function addWorkingDays(from: PlainDate, count: number): PlainDate {
  let day = from
  for (let left = count; left > 0; left -= isWorkingDay(day) ? 1 : 0) day = addDays(day, 1)
  return day
}
