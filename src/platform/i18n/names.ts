import type { Language } from './languages.ts'
import { cached } from './locale.ts'

const displayNames = cached((locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options))
const collator = cached((locale, options: Intl.CollatorOptions) => new Intl.Collator(locale, options))

/** A country's name. @param code ISO 3166-1 alpha-2; a code nobody knows comes back as it is */
export function countryName(language: Language, code: string): string {
  return nameOf(language, 'region', code)
}

/** A language's name. @param code ISO 639-1 or BCP 47; a code nobody knows comes back as it is */
export function nameOfLanguage(language: Language, code: string): string {
  // The data knows Twi as Akan alone, of which it is one, and a list would offer Akan twice.
  if (code === 'tw') return language === 'en' ? 'Twi' : 'twi'
  return nameOf(language, 'language', code)
}

/** What begins a line: French and Spanish write names of languages small, but not there. */
export function capital(language: Language, said: string): string {
  return said.charAt(0).toLocaleUpperCase(language) + said.slice(1)
}

/** A currency's name: "US dollar". @param code ISO 4217 */
export function currencyName(language: Language, code: string): string {
  return nameOf(language, 'currency', code)
}

/** Sorted as a reader of the language expects: accents and capitals aside, "Room 2" before "Room 10". */
export function sortedBy<T>(language: Language, items: readonly T[], text: (item: T) => string): T[] {
  const { compare } = collator(language, { numeric: true })
  return items.toSorted((a, b) => compare(text(a), text(b)))
}

function nameOf(language: Language, type: Intl.DisplayNamesType, code: string): string {
  try {
    return displayNames(language, { type, fallback: 'code' }).of(code) ?? code
  } catch (error) {
    // What is not even shaped like a code: data from outside, shown rather than hidden behind a fault.
    if (error instanceof RangeError) return code
    throw error
  }
}
