import type { PlainDate } from '../platform/days/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import { dayIn, dayOf } from './calendar.ts'

/** How a language writes days, lists and the names of languages. */
export type Wording = {
  /** 4 May 2026 · 4 mai 2026 · 4 de mayo de 2026 */
  day(day: PlainDate): string
  /** a, b and c */
  and(items: readonly string[]): string
  /** a, b or c */
  or(items: readonly string[]): string
  /** KE → Kenya; the code itself where it has no name. */
  country(code: string): string
  /** 1 March · 1er mars · 1 de marzo */
  dayOfYear(month: number, day: number): string
  /** fr → French; the code itself where it has no name. */
  language(code: string): string
}

const locales = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' } as const satisfies Record<Language, string>

const msOfDay = 86_400_000
/** Any leap year: 29 February is a day of the year, too. */
const leapYear = 2024

function wordingIn(language: Language): Wording {
  const locale = locales[language]
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const ands = new Intl.ListFormat(locale, { type: 'conjunction' })
  const ors = new Intl.ListFormat(locale, { type: 'disjunction' })
  const countries = new Intl.DisplayNames(locale, { type: 'region' })
  const daysOfYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  // Intl writes “1 mai”; French writes the first of a month as an ordinal.
  const ordinal = (day: string): string => day.replace(/^1(?= )/, language === 'fr' ? '1er' : '1')
  return {
    day: day => ordinal(days.format(dayOf(day) * msOfDay)),
    and: items => ands.format(items),
    or: items => ors.format(items),
    country: code => countries.of(code) ?? code,
    dayOfYear: (month, day) => ordinal(daysOfYear.format(dayIn(leapYear, month, day) * msOfDay)),
    language: code => names.of(code) ?? code,
  }
}

export const wordings: Readonly<Record<Language, Wording>> = {
  en: wordingIn('en'),
  fr: wordingIn('fr'),
  es: wordingIn('es'),
}
