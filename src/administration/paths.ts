import type { Language } from '../platform/i18n/languages.ts'

const root = (language: Language): string => `/${language}/administration`
const person = (language: Language, id: number): string => `${root(language)}/people/${id}`
const office = (language: Language, id: number): string => `${root(language)}/offices/${id}`

export const administrationPaths = {
  people: root,
  invitation: (language: Language): string => `${root(language)}/people/new`,
  person,
  personCorrection: (language: Language, id: number): string => `${person(language, id)}/correction`,
  roleWish: (language: Language, id: number): string => `${person(language, id)}/roles`,
  roleEnd: (language: Language, id: number, grant: number): string => `${person(language, id)}/roles/${grant}/end`,
  disabling: (language: Language, id: number): string => `${person(language, id)}/disabling`,
  enabling: (language: Language, id: number): string => `${person(language, id)}/enabling`,
  link: (language: Language, id: number): string => `${person(language, id)}/link`,
  offices: (language: Language): string => `${root(language)}/offices`,
  newOffice: (language: Language): string => `${root(language)}/offices/new`,
  office,
  officeClosing: (language: Language, id: number): string => `${office(language, id)}/closing`,
  officeReopening: (language: Language, id: number): string => `${office(language, id)}/reopening`,
  holidays: (language: Language, id: number): string => `${office(language, id)}/holidays`,
  holidayRemoval: (language: Language, id: number): string => `${office(language, id)}/holidays/removal`,
  units: (language: Language, id: number): string => `${office(language, id)}/units`,
  lists: (language: Language): string => `${root(language)}/import`,
  importPreview: (language: Language): string => `${root(language)}/import/preview`,
  export: (language: Language, list: string): string => `${root(language)}/export/${list}`,
  /** The page itself is the set-up's: it names pages of slices that come after this one. */
  firstSteps: (language: Language): string => `${root(language)}/first-steps`,
  settings: (language: Language): string => `${root(language)}/settings`,
  history: (language: Language, subject: string, id: number): string => `${root(language)}/history/${subject}/${id}`,
}
