import type { Language } from './languages.ts'

const countryNames = new Map<Language, Intl.DisplayNames>()
const languageNames = new Map<Language, Intl.DisplayNames>()

/** A country by its ISO 3166-1 code, in words: "Kenya". What is no country's code is given back as it is. */
export function countryName(language: Language, code: string): string {
  const names = kept(countryNames, language, 'region')
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code
}

/** A language by its ISO 639-1 code, in words of the reader's language: "French", "français". */
export function nameOfLanguage(language: Language, code: string): string {
  const names = kept(languageNames, language, 'language')
  return /^[a-z]{2,3}$/.test(code) ? (names.of(code) ?? code) : code
}

/** Made once a language: making one costs more than a thousand look-ups. */
function kept(
  cache: Map<Language, Intl.DisplayNames>,
  language: Language,
  type: 'region' | 'language',
): Intl.DisplayNames {
  const known = cache.get(language)
  if (known !== undefined) return known
  const made = new Intl.DisplayNames(language, { type })
  cache.set(language, made)
  return made
}
