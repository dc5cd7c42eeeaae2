import type { PlainDate } from '../platform/days/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import { dayOf } from './calendar.ts'

/** How a language writes days, lists and the names of languages. */
export type Wording = {
  /** 4 May 2026 · 4 mai 2026 · 4 de mayo de 2026 */
  day(day: PlainDate): string
  /** a, b and c */
  and(items: readonly string[]): string
  /** a, b or c */
  or(items: readonly string[]): string
  /** fr → French; the code itself where it has no name. */
  language(code: string): string
}

const locales = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' } as const satisfies Record<Language, string>

function wordingIn(language: Language): Wording {
  const locale = locales[language]
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const ands = new Intl.ListFormat(locale, { type: 'conjunction' })
  const ors = new Intl.ListFormat(locale, { type: 'disjunction' })
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  return {
    // Intl writes “1 mai”; French writes the first of a month as an ordinal.
    day: day => days.format(dayOf(day) * 86_400_000).replace(/^1(?= )/, language === 'fr' ? '1er' : '1'),
    and: items => ands.format(items),
    or: items => ors.format(items),
    language: code => names.of(code) ?? code,
  }
}

export const wordings: Readonly<Record<Language, Wording>> = {
  en: wordingIn('en'),
  fr: wordingIn('fr'),
  es: wordingIn('es'),
}
