/** A day without a time, ISO text: `2026-05-04`. Days compare as text. */
export type PlainDate = string

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/
const msPerDay = 86_400_000

/** Whether a text is a real day of the Gregorian calendar (31 February is not). */
export function isPlainDate(text: string): boolean {
  const match = pattern.exec(text)
  if (!match) return false
  const [, y, m, d] = match
  return Number(m) >= 1 && Number(m) <= 12 && Number(d) >= 1 && Number(d) <= daysInMonth(Number(y), Number(m))
}

/** @param month 1–12 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Days since 1970-01-01. @throws RangeError if the text is no day */
export function dayNumber(day: PlainDate): number {
  if (!isPlainDate(day)) throw new RangeError(`not a day: ${day}`)
  return Date.parse(`${day}T00:00:00Z`) / msPerDay
}

export function dayFromNumber(number: number): PlainDate {
  return new Date(number * msPerDay).toISOString().slice(0, 10)
}

export function dayOfInstant(instant: Date): PlainDate {
  return instant.toISOString().slice(0, 10)
}

export function addDays(day: PlainDate, days: number): PlainDate {
  return dayFromNumber(dayNumber(day) + days)
}

/** Whole days from one day to another; negative if `to` is before `from`. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day N months on; a missing day becomes the month's last (31 January + 1 month: 28 or 29 February). */
export function addMonths(day: PlainDate, months: number): PlainDate {
  dayNumber(day)
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const index = year * 12 + (month - 1) + months
  const toYear = Math.floor(index / 12)
  const toMonth = (index % 12) + 1
  return plainDate(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)))
}

/** @param month 1–12 */
export function plainDate(year: number, month: number, date: number): PlainDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}
