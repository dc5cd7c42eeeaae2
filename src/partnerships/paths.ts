import type { Language } from '../platform/i18n/languages.ts'

const list = (language: Language): string => `/${language}/partnerships`
const round = (language: Language, id: number): string => `${list(language)}/rounds/${id}`
const agreement = (language: Language, id: number): string => `${list(language)}/agreements/${id}`

export const partnershipPaths = {
  list,
  newPartner: (language: Language): string => `${list(language)}/new`,
  newAgreement: (language: Language, partner: number): string => `${list(language)}/${partner}/agreements/new`,
  agreements: (language: Language, partner: number): string => `${list(language)}/${partner}/agreements`,
  agreement,
  correction: (language: Language, id: number): string => `${agreement(language, id)}/correction`,
  renewal: (language: Language, id: number): string => `${agreement(language, id)}/renewal`,
  ending: (language: Language, id: number): string => `${agreement(language, id)}/ending`,
  newRound: (language: Language, id: number): string => `${agreement(language, id)}/rounds/new`,
  rounds: (language: Language, id: number): string => `${agreement(language, id)}/rounds`,
  round,
  roundCorrection: (language: Language, id: number): string => `${round(language, id)}/correction`,
  completion: (language: Language, id: number): string => `${round(language, id)}/completion`,
  reopening: (language: Language, id: number): string => `${round(language, id)}/reopening`,
  notices: (language: Language, id: number): string => `${round(language, id)}/notices`,
  untying: (language: Language, id: number, notice: number): string =>
    `${round(language, id)}/notices/${notice}/untying`,
  students: (language: Language): string => `/${language}/students`,
  studentPlacements: (language: Language): string => `/${language}/students/placements`,
  endorsement: (language: Language, application: number): string =>
    `/${language}/students/applications/${application}/endorsement`,
}
