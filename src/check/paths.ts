import type { Language } from '../platform/i18n/languages.ts'

export const checkPaths = {
  programme: (language: Language): string => `/${language}/check`,
  notice: (language: Language, id: number): string => `/${language}/notices/${id}/check`,
}
