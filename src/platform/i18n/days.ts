import type { Instant } from '../clock/index.ts'
import { dayNumber, daysBetween, type PlainDate } from '../days/index.ts'
import { workingDaysBetween, type Holidays } from '../days/working-days.ts'
import type { InEveryLanguage, Language } from './languages.ts'
import { cached } from './locale.ts'
import { plural } from './numbers.ts'

const msPerDay = 86_400_000

const dateFormat = cached(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }),
)
const relativeFormat = cached(
  (locale, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
)

/** "1 September 2026", "1er septembre 2026", "1 de septiembre de 2026". @throws RangeError if the text is no day */
export function formatDay(language: Language, day: PlainDate): string {
  return written(language, day, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** Without the year, for lists whose year is plain: "1 September", "1er septembre", "1 de septiembre". */
export function formatDayAndMonth(language: Language, day: PlainDate): string {
  return written(language, day, { day: 'numeric', month: 'long' })
}

/** With the day of the week: "Tuesday 1 September 2026", "mardi 1er septembre 2026", "martes, 1 de septiembre de 2026". */
export function formatDayOfWeek(language: Language, day: PlainDate): string {
  const said = written(language, day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  // Intl sets a comma after the weekday in English; the house writes "Thursday 5 March".
  return language === 'en' ? said.replace(',', '') : said
}

/** "September 2026", "septembre 2026", "septiembre de 2026". @param month "2026-09", or any day of it */
export function formatMonth(language: Language, month: string): string {
  return written(language, `${month.slice(0, 7)}-01`, { month: 'long', year: 'numeric' })
}

/** For the axis of a drawing only, where room is short: "Sept", "sept.", "sept". @param month as for `formatMonth` */
export function formatMonthShort(language: Language, month: string): string {
  return written(language, `${month.slice(0, 7)}-01`, { month: 'short' })
}

/** Hours and minutes, 24-hour, as clocks in a zone show them: "14:30", in French "14 h 30". @param zone IANA name */
export function formatTime(language: Language, instant: Instant, zone = 'UTC'): string {
  const format = dateFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone })
  const written = format.format(instant)
  return language === 'fr' ? written.replace(':', '\u00a0h\u00a0') : written
}

/** The day that calendars in a zone show at a moment, written out. @param zone IANA name */
export function formatDayIn(language: Language, instant: Instant, zone: string): string {
  const parts = dateFormat('en', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: zone })
  const [day, month, year] = parts.format(instant).split('/')
  return formatDay(language, `${year}-${month}-${day}`)
}

/**
 * A moment as a person reads it, its zone always said: "1 September 2026, 14:05 UTC".
 *
 * @param zone an IANA name, to tell it in a duty station's time; the offset is then shown: "17:05 UTC+3"
 */
export function formatInstant(language: Language, instant: Instant, zone = 'UTC'): string {
  const day = formatDayIn(language, instant, zone)
  return `${day}, ${formatTime(language, instant, zone)} ${offset(instant, zone)}`
}

function offset(instant: Instant, zone: string): string {
  const parts = dateFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(instant)
  const name = parts.find(part => part.type === 'timeZoneName')?.value ?? 'UTC'
  return name.replace('GMT', 'UTC').replace(/^UTC\+0$/, 'UTC')
}

/** How far a day is from today: "today", "tomorrow", "in 3 days", "3 days ago". */
export function formatDistance(language: Language, day: PlainDate, today: PlainDate): string {
  return relativeFormat(language, { numeric: 'auto' }).format(daysBetween(today, day), 'day')
}

/** Something to do by a day: "today", "in 3 days", and once it has passed "overdue by 2 days". */
export function formatDue(language: Language, due: PlainDate, today: PlainDate): string {
  return formatDueIn(language, daysBetween(today, due), 'days')
}

/**
 * As `formatDue`, where the days were counted elsewhere: by a duty station's working calendar, for one.
 *
 * @param days until it is due; negative when overdue
 */
export function formatDueIn(language: Language, days: number, unit: 'days' | 'working-days'): string {
  const words = dueWords[language]
  if (days === 0) return words.today
  const count = plural(language, Math.abs(days), words[unit])
  return days > 0 ? words.in(count) : words.overdue(count)
}

/**
 * As `formatDue`, in working days; in plain days where only a weekend lies between, so that what was due on Friday is not
 * due "today" on Sunday.
 *
 * @param holidays of the office whose working days are counted
 */
export function formatDueInWorkingDays(
  language: Language,
  due: PlainDate,
  today: PlainDate,
  holidays?: Holidays,
): string {
  const days = workingDaysBetween(today, due, holidays)
  return days === 0 ? formatDue(language, due, today) : formatDueIn(language, days, 'working-days')
}

/** How long something has waited, in whole days: "today", "1 day", "12 days". */
export function ageOfDays(language: Language, since: PlainDate, today: PlainDate): string {
  const days = daysBetween(since, today)
  return days === 0 ? dueWords[language].today : plural(language, days, dueWords[language].days)
}

type Count = { one: (n: string) => string; other: (n: string) => string }
type DueWords = {
  today: string
  in: (count: string) => string
  overdue: (count: string) => string
  days: Count
  'working-days': Count
}

const dueWords: InEveryLanguage<DueWords> = {
  en: {
    today: 'today',
    in: count => `in ${count}`,
    overdue: count => `overdue by ${count}`,
    days: { one: n => `${n} day`, other: n => `${n} days` },
    'working-days': { one: n => `${n} working day`, other: n => `${n} working days` },
  },
  fr: {
    today: 'aujourd’hui',
    in: count => `dans ${count}`,
    overdue: count => `en retard de ${count}`,
    days: { one: n => `${n} jour`, other: n => `${n} jours` },
    'working-days': { one: n => `${n} jour ouvrable`, other: n => `${n} jours ouvrables` },
  },
  es: {
    today: 'hoy',
    in: count => `dentro de ${count}`,
    overdue: count => `con ${count} de retraso`,
    days: { one: n => `${n} día`, other: n => `${n} días` },
    'working-days': { one: n => `${n} día hábil`, other: n => `${n} días hábiles` },
  },
}

function written(language: Language, day: PlainDate, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(language, options)
    .formatToParts(dayNumber(day) * msPerDay)
    .map(({ type, value }) => (isFrenchFirst(language, type, value) ? '1er' : value))
    .join('')
}

// Intl writes "1 septembre"; in French the first of a month, and only it, is an ordinal.
function isFrenchFirst(language: Language, type: string, value: string): boolean {
  return language === 'fr' && type === 'day' && value === '1'
}
