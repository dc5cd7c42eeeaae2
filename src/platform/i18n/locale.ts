import type { InEveryLanguage, Language } from './languages.ts'

/** What Intl is asked for: British order of dates, and no region where the language alone will do. */
export const locale: InEveryLanguage = { en: 'en-GB', fr: 'fr', es: 'es' }

/**
 * Keeps what a factory makes, by language and options: an Intl object costs a hundred times what using it does.
 * Options are compared as JSON, so they are plain values.
 */
export function cached<Options, Made>(
  make: (locale: string, options: Options) => Made,
): (language: Language, options: Options) => Made {
  const kept = new Map<string, Made>()
  return (language, options) => {
    const key = `${language} ${JSON.stringify(options)}`
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = make(locale[language], options)
    kept.set(key, made)
    return made
  }
}
