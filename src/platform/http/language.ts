import { isLanguage, type Language } from '../i18n/languages.ts'

/** The best of our languages by an Accept-Language header; English where none fits. */
export function preferredLanguage(header: string | undefined): Language {
  const wishes = (header ?? '')
    .split(',')
    .map(part => {
      const [tag = '', ...rest] = part.trim().split(';')
      const weight = rest
        .find(text => text.trim().startsWith('q='))
        ?.trim()
        .slice(2)
      return { language: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) || 0 }
    })
    .sort((left, right) => right.weight - left.weight)
  return wishes.map(wish => wish.language).find(isLanguage) ?? 'en'
}
