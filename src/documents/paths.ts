import type { Language } from '../platform/i18n/languages.ts'

export const documentPaths = {
  list: (language: Language): string => `/${language}/documents`,
  add: (language: Language): string => `/${language}/documents/new`,
  /** The file itself; of a health paper, the page from which it is opened. */
  open: (language: Language, id: number): string => `/${language}/documents/${id}`,
  /** For a picture that browsers cannot show (HEIC). */
  asJpeg: (language: Language, id: number): string => `/${language}/documents/${id}?as=jpeg`,
  /** Health papers are opened by sending a form: every opening is recorded. */
  opening: (language: Language, id: number): string => `/${language}/documents/${id}/opening`,
  removal: (language: Language, id: number): string => `/${language}/documents/${id}/removal`,
}
