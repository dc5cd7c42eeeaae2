import type { PlainDate } from '../platform/days/index.ts'

/**
 * Days as whole numbers since 1970-01-01, in the Gregorian calendar carried back and forward without end.
 * The engine counts; texts are read once on the way in and written once on the way out.
 */
export type DayNumber = number

/** A day as one number that reads as it is written, 20260504: birthdays and months are counted on it. */
export type CivilDay = number

/** @param text a day that a schema has already accepted; anything else gives nonsense, not an error */
export function civilOf(text: PlainDate): CivilDay {
  const at = (i: number): number => text.charCodeAt(i) - 48
  const year = at(0) * 1000 + at(1) * 100 + at(2) * 10 + at(3)
  return year * 10_000 + at(5) * 1000 + at(6) * 100 + at(8) * 10 + at(9)
}

/** @param text a day that a schema has already accepted */
export function dayOf(text: PlainDate): DayNumber {
  return dayOfCivil(civilOf(text))
}

/** A date may run over its month's end: 29 February of a common year is 1 March. */
export function dayOfCivil(civil: CivilDay): DayNumber {
  const yearAndMonth = quotient(civil, 100)
  const year = quotient(yearAndMonth, 100)
  return eve(monthOf(year, yearAndMonth - year * 100)) + civil - yearAndMonth * 100
}

/** Divides downwards. Numbers that a processor divides as whole ones, and these are nearly all, are left to it. */
function quotient(a: number, b: number): number {
  return a >= 0 && a < 2 ** 31 ? (a / b) | 0 : Math.floor(a / b)
}

/** A month counted from January of the year 0. @param month 1–12 */
function monthOf(year: number, month: number): number {
  return year * 12 + month - 1
}

/** The day before the first of a month, counted as in `monthOf`. */
function eve(month: number): DayNumber {
  const index = month - firstKeptMonth
  return index >= 0 && index < keptEves.length ? keptEves[index]! : eveOf(month)
}

function eveOf(month: number): DayNumber {
  // Years are counted from March, so that the leap day is the last of its year.
  const shifted = month - 2
  const year = Math.floor(shifted / 12)
  const before = beforeMonth[shifted - year * 12]!
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + before - 719_469
}

/** Days from 1 March to the first of a month, March being the first. */
const beforeMonth = [0, 31, 61, 92, 122, 153, 184, 214, 245, 275, 306, 337]

const firstKeptMonth = monthOf(1900, 1)

/** Of the months of 1900–2199. */
const keptEves = Array.from({ length: 300 * 12 }, (_, index) => eveOf(firstKeptMonth + index))

type Civil = { readonly year: number; readonly month: number; readonly date: number }

function partsOf(day: DayNumber): Civil {
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

/** The day N months on; a missing day becomes the month's last: 31 January and a month is the end of February. */
export function monthsAfter(day: CivilDay, months: number): DayNumber {
  const yearAndMonth = quotient(day, 100)
  const year = quotient(yearAndMonth, 100)
  return dayOfMonth(monthOf(year, yearAndMonth - year * 100) + months, day - yearAndMonth * 100)
}

/** As `monthsAfter`, from a day's number. @param months below zero for earlier days */
export function monthsFrom(day: DayNumber, months: number): DayNumber {
  const { year, month, date } = partsOf(day)
  return dayOfMonth(monthOf(year, month) + months, date)
}

/** A day of a month; one that the month does not have is its last. */
export function dayIn(year: number, month: number, date: number): DayNumber {
  return dayOfMonth(monthOf(year, month), date)
}

/** @param month counted as in `monthOf` */
function dayOfMonth(month: number, date: number): DayNumber {
  const day = eve(month) + date
  // Every month has 28 days.
  return date <= 28 ? day : Math.min(day, eve(month + 1))
}

export function yearOf(day: DayNumber): number {
  return partsOf(day).year
}

/** The day on which an age is reached: the birthday; for those born on 29 February, 1 March of a common year. */
export function birthdayOf(birth: CivilDay, age: number): DayNumber {
  return dayOfCivil(birth + age * 10_000)
}

/** Completed years of life on a day; negative before birth. Written as one number, what is above month and date are years. */
export function ageOn(day: CivilDay, birth: CivilDay): number {
  return quotient(day - birth, 10_000)
}

const firstKept = dayIn(1900, 1, 1)
// Made as long as it will be: one that grows by leaps is looked up as a dictionary.
const kept = new Array<PlainDate | undefined>(109_573)

/** The day's ISO text. Texts of 1900–2199 are kept: the same few days are written over and over. */
export function textOf(day: DayNumber): PlainDate {
  const index = day - firstKept
  if (index < 0 || index >= kept.length) return write(day)
  return (kept[index] ??= write(day))
}

function write(day: DayNumber): PlainDate {
  const { year, month, date } = partsOf(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
