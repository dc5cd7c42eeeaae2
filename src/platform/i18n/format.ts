import type { PlainDate } from '../days/index.ts'
import type { Language } from './languages.ts'

/** A day written out: 1 September 2026; 1er septembre 2026; 1 de septiembre de 2026. */
export function formatDay(language: Language, day: PlainDate): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  const written = new Intl.DateTimeFormat({ en: 'en-GB', fr: 'fr-FR', es: 'es-ES' }[language], options).format(
    Date.parse(`${day}T00:00:00Z`),
  )
  return language === 'fr' ? written.replace(/^1 /, '1er ') : written
}
