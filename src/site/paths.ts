import type { Language } from '../platform/i18n/languages.ts'

export const sitePaths = {
  home: (language: Language): string => `/${language}/`,
  help: (language: Language): string => `/${language}/help`,
  data: (language: Language): string => `/${language}/your-data`,
  accessibility: (language: Language): string => `/${language}/accessibility`,
}
