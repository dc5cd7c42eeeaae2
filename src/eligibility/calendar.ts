import type { PlainDate } from '../platform/days/index.ts'

/**
 * Days as whole numbers since 1970-01-01, in the Gregorian calendar carried back and forward without end.
 * The engine counts; texts are read once on the way in and written once on the way out.
 */
export type DayNumber = number

/** @param text a day that a schema has already accepted; anything else gives nonsense, not an error */
export function dayOf(text: PlainDate): DayNumber {
  return dayFrom(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10))
}

function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let i = from; i < to; i++) value = value * 10 + text.charCodeAt(i) - 48
  return value
}

/**
 * @param month 1–12
 * @param date  may run over the month's end: 29 February of a common year is 1 March
 */
function dayFrom(year: number, month: number, date: number): DayNumber {
  // Years are counted from March, so that the leap day is the last of its year (Howard Hinnant's algorithm).
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

type Civil = { readonly year: number; readonly month: number; readonly date: number }

function civilOf(day: DayNumber): Civil {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date }
}

/**
 * The day N months on; a missing day becomes the month's last: 31 January and a month is the end of February.
 *
 * @param day as text, which is year, month and date already
 */
export function monthsAfter(day: PlainDate, months: number): DayNumber {
  return dayInMonth(digits(day, 0, 4) * 12 + digits(day, 5, 7) - 1 + months, digits(day, 8, 10))
}

/** As `monthsAfter`, from a day's number. @param months below zero for earlier days */
export function monthsFrom(day: DayNumber, months: number): DayNumber {
  const { year, month, date } = civilOf(day)
  return dayInMonth(year * 12 + month - 1 + months, date)
}

/** @param month counted from January of the year 0 */
function dayInMonth(month: number, date: number): DayNumber {
  const year = Math.floor(month / 12)
  return dayIn(year, month - year * 12 + 1, date)
}

/** A day of a month; one that the month does not have is its last. */
export function dayIn(year: number, month: number, date: number): DayNumber {
  return dayFrom(year, month, Math.min(date, lengthOf(year, month)))
}

export function yearOf(day: DayNumber): number {
  return civilOf(day).year
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function lengthOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : lengths[month - 1]!
}

/**
 * The day on which an age is reached: the birthday; for those born on 29 February, 1 March of a common year.
 *
 * @param birth as text, which is year, month and date already
 */
export function birthdayOf(birth: PlainDate, age: number): DayNumber {
  return dayFrom(digits(birth, 0, 4) + age, digits(birth, 5, 7), digits(birth, 8, 10))
}

/** Completed years of life on a day; negative before birth. Of both only month and date are compared. */
export function ageOn(day: PlainDate, birth: PlainDate): number {
  const years = digits(day, 0, 4) - digits(birth, 0, 4)
  const isReached = digits(birth, 5, 7) * 100 + digits(birth, 8, 10) <= digits(day, 5, 7) * 100 + digits(day, 8, 10)
  return isReached ? years : years - 1
}

const firstKept = dayFrom(1900, 1, 1)
const kept: (PlainDate | undefined)[] = []

/** The day's ISO text. Texts of 1900–2199 are kept: the same few days are written over and over. */
export function textOf(day: DayNumber): PlainDate {
  const index = day - firstKept
  if (index < 0 || index > 109_572) return write(day)
  return (kept[index] ??= write(day))
}

function write(day: DayNumber): PlainDate {
  const { year, month, date } = civilOf(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
