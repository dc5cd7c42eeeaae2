/** The working languages, in the order in which a switcher shows them. */
export const languages = ['en', 'fr', 'es'] as const
export type Language = (typeof languages)[number]

/** A text that exists in all working languages: one language only does not compile. */
export type InEveryLanguage<T = string> = Record<Language, T>

export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text)
}

/** Each language in its own name, as a reader of it looks for it. */
export const languageName: InEveryLanguage = { en: 'English', fr: 'Français', es: 'Español' }
