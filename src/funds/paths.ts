import type { Language } from '../platform/i18n/languages.ts'

const fund = (language: Language, id: number): string => `/${language}/funds/${id}`

export const fundPaths = {
  list: (language: Language): string => `/${language}/funds`,
  create: (language: Language): string => `/${language}/funds/new`,
  fund,
  correction: (language: Language, id: number): string => `${fund(language, id)}/correction`,
  rounds: (language: Language, id: number): string => `${fund(language, id)}/rounds`,
  untying: (language: Language, id: number, round: number): string => `${fund(language, id)}/rounds/${round}/untying`,
  awards: (language: Language, id: number): string => `${fund(language, id)}/awards`,
  takingBack: (language: Language, award: number): string => `/${language}/funds/awards/${award}/taking-back`,
  /** Partnerships come after funds in the order of slices, so the address is written here and not imported. */
  round: (language: Language, id: number): string => `/${language}/partnerships/rounds/${id}`,
}
