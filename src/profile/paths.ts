import type { Language } from '../platform/i18n/languages.ts'
import type { ListSection, SectionName } from './sections.ts'

export const profilePaths = {
  tasks: (language: Language): string => `/${language}/profile`,
  section: (language: Language, section: SectionName): string => `/${language}/profile/${section}`,
  /** @param key of an entry, or a new one: the page of a key that no entry has is an empty form */
  item: (language: Language, section: ListSection, key: string): string =>
    `/${language}/profile/${section}/items/${key}`,
  removal: (language: Language, section: ListSection, key: string): string =>
    `/${language}/profile/${section}/items/${key}/removal`,
  check: (language: Language): string => `/${language}/profile/check`,
  voluntary: (language: Language): string => `/${language}/profile/voluntary`,
  cv: (language: Language): string => `/${language}/profile/cv`,
}
