import type { Language } from '../platform/i18n/languages.ts'

export const noticePaths = {
  list: (language: Language): string => `/${language}/notices`,
  notice: (language: Language, id: number): string => `/${language}/notices/${id}`,
  atom: (language: Language): string => `/${language}/notices.atom`,
  json: (language: Language): string => `/${language}/notices.json`,
  offices: (language: Language): string => `/${language}/offices`,
  whoMayApply: (language: Language): string => `/${language}/who-may-apply`,
  /** The check comes after notices in the order of slices, so its addresses are written here and not imported. */
  check: (language: Language): string => `/${language}/check`,
  checkOf: (language: Language, id: number): string => `/${language}/notices/${id}/check`,
  /** Applications come after notices in the order of slices, so the address is written here and not imported. */
  apply: (language: Language, id: number): string => `/${language}/applications/new?notice=${id}`,
  applyToOffice: (language: Language, id: number): string => `/${language}/applications/new?office=${id}`,
  /** The applicant's own page, written here for the same reason. */
  ownApplication: (language: Language, id: number): string => `/${language}/applications/${id}`,
  /** One version of the rules, whole. Policies come after notices too. */
  rules: (language: Language, policy: string): string => `/${language}/policies/${policy}`,
  workList: (language: Language): string => `/${language}/work/notices`,
  create: (language: Language): string => `/${language}/work/notices/new`,
  read: (language: Language): string => `/${language}/work/notices/new/reading`,
  reading: (language: Language, id: number): string => `/${language}/work/notices/readings/${id}`,
  readingDiscarding: (language: Language, id: number): string => `/${language}/work/notices/readings/${id}/discarding`,
  work: (language: Language, id: number): string => `/${language}/work/notices/${id}`,
  facts: (language: Language, id: number): string => `/${language}/work/notices/${id}/facts`,
  /** @param text the language of the text, which need not be the reader's */
  text: (language: Language, id: number, text: Language): string => `/${language}/work/notices/${id}/texts/${text}`,
  preview: (language: Language, id: number): string => `/${language}/work/notices/${id}/preview`,
  publication: (language: Language, id: number): string => `/${language}/work/notices/${id}/publication`,
  corrections: (language: Language, id: number): string => `/${language}/work/notices/${id}/corrections`,
  discarding: (language: Language, id: number): string => `/${language}/work/notices/${id}/discarding`,
  closing: (language: Language, id: number): string => `/${language}/work/notices/${id}/closing`,
  withdrawal: (language: Language, id: number): string => `/${language}/work/notices/${id}/withdrawal`,
}
