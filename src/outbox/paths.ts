import type { Language } from '../platform/i18n/languages.ts'

export const outboxPaths = {
  list: (language: Language): string => `/${language}/mail`,
  mail: (language: Language, id: number): string => `/${language}/mail/${id}`,
}
