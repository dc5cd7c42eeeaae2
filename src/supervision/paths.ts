import type { Language } from '../platform/i18n/languages.ts'

const own = (language: Language, placement: number): string => `/${language}/placement/${placement}`
const staff = (language: Language, placement: number): string => `/${language}/work/placements/${placement}`

export const supervisionPaths = {
  own: (language: Language): string => `/${language}/placement`,
  ownOne: own,
  papers: (language: Language, placement: number): string => `${own(language, placement)}/papers`,
  agreement: (language: Language, placement: number): string => `${own(language, placement)}/agreement`,
  emergencyContact: (language: Language, placement: number): string => `${own(language, placement)}/emergency-contact`,
  ownEvaluation: (language: Language, placement: number): string => `${own(language, placement)}/evaluation`,
  list: (language: Language): string => `/${language}/work/placements`,
  board: (language: Language): string => `/${language}/work/clearance`,
  staff,
  clearance: (language: Language, placement: number): string => `${staff(language, placement)}/clearance`,
  goals: (language: Language, placement: number): string => `${staff(language, placement)}/goals`,
  goal: (language: Language, placement: number, goal: number): string => `${staff(language, placement)}/goals/${goal}`,
  checkIns: (language: Language, placement: number): string => `${staff(language, placement)}/check-ins`,
  checkIn: (language: Language, placement: number, checkIn: number): string =>
    `${staff(language, placement)}/check-ins/${checkIn}`,
  evaluation: (language: Language, placement: number): string => `${staff(language, placement)}/evaluation`,
  completion: (language: Language, placement: number): string => `${staff(language, placement)}/completion`,
  cancellation: (language: Language, placement: number): string => `${staff(language, placement)}/cancellation`,
  end: (language: Language, placement: number): string => `${staff(language, placement)}/end`,
  certificatePdf: (language: Language, placement: number): string =>
    `/${language}/placements/${placement}/certificate.pdf`,
  certificate: (language: Language, number: string): string => `/${language}/certificates/${number}`,
}
