import { addDays, dayNumber, type PlainDate } from './index.ts'

/** 0 Monday … 6 Sunday. */
function weekday(day: PlainDate): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7
}

/** Days on which an office does not work besides its weekends. */
export type Holidays = ReadonlySet<PlainDate>

const none: Holidays = new Set()

/** Monday to Friday, unless it is one of the office's holidays. */
export function isWorkingDay(day: PlainDate, holidays: Holidays = none): boolean {
  return weekday(day) < 5 && !holidays.has(day)
}

/**
 * Working days after `from` up to and including `to`: from Monday to Friday of one week, 4; from Friday to Monday, 1.
 * Negative where `to` is before `from`: the working days by which it has passed. Zero on the day itself.
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate, holidays: Holidays = none): number {
  if (to < from) return -workingDaysBetween(to, from, holidays)
  const free = [...holidays].filter(day => day > from && day <= to && isWorkingDay(day)).length
  return workingDaysUpTo(to) - workingDaysUpTo(from) - free
}

/** Working days from a Monday long ago up to and including a day. */
function workingDaysUpTo(day: PlainDate): number {
  const days = dayNumber(day) - dayNumber('1900-01-01') + 1
  return Math.floor(days / 7) * 5 + Math.min(days % 7, 5)
}

/** The day `count` working days after `from`; before it where `count` is negative. */
export function addWorkingDays(from: PlainDate, count: number, holidays: Holidays = none): PlainDate {
  let day = from
  const way = Math.sign(count)
  for (let left = Math.abs(count); left > 0; left -= isWorkingDay(day, holidays) ? 1 : 0) day = addDays(day, way)
  return day
}

/** Whether an office works on this day for the first time in its week (Monday to Sunday). */
export function isFirstWorkingDayOfWeek(day: PlainDate, holidays: Holidays = none): boolean {
  const monday = addDays(day, -weekday(day))
  return isWorkingDay(day, holidays) && addWorkingDays(addDays(monday, -1), 1, holidays) === day
}
