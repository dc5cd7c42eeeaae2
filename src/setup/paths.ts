import type { Language } from '../platform/i18n/languages.ts'

export const setUpPaths = {
  setUp: (language: Language, secret: string): string => `/${language}/set-up/${secret}`,
  demonstration: (language: Language, secret: string): string => `/${language}/set-up/${secret}/demonstration`,
}
