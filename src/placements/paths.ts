import type { Language } from '../platform/i18n/languages.ts'

const own = (language: Language, id: number): string => `/${language}/placement/${id}`
const staff = (language: Language, id: number): string => `/${language}/work/placements/${id}`

/** Addresses of everything about placements: the intern's own pages, the staff's, the partner's. */
export const placementPaths = {
  own: (language: Language): string => `/${language}/placement`,
  ownOne: own,
  agreement: (language: Language, id: number): string => `${own(language, id)}/agreement`,
  papers: (language: Language, id: number): string => `${own(language, id)}/papers`,
  paper: (language: Language, id: number, item: number): string => `${own(language, id)}/papers/${item}`,
  emergencyContact: (language: Language, id: number): string => `${own(language, id)}/emergency-contact`,
  ownEvaluation: (language: Language, id: number): string => `${own(language, id)}/evaluation`,
  agreementPdf: (language: Language, id: number): string => `/${language}/placements/${id}/agreement.pdf`,
  certificatePdf: (language: Language, id: number): string => `/${language}/placements/${id}/certificate.pdf`,
  partner: (language: Language, id: number): string => `/${language}/students/placements/${id}`,
  list: (language: Language): string => `/${language}/work/placements`,
  board: (language: Language): string => `/${language}/work/clearance`,
  staff,
  tab: (
    language: Language,
    id: number,
    tab: 'clearance' | 'agreement' | 'goals' | 'check-ins' | 'evaluation' | 'history',
  ): string => `${staff(language, id)}/${tab}`,
  /** A form of the staff's, by what it does: `opening`, `start`, `extension` … */
  act: (language: Language, id: number, act: string): string => `${staff(language, id)}/${act}`,
  item: (language: Language, id: number, item: number): string => `${staff(language, id)}/clearance/${item}`,
  goal: (language: Language, id: number, goal: number): string => `${staff(language, id)}/goals/${goal}`,
  checkIn: (language: Language, id: number, checkIn: number): string => `${staff(language, id)}/check-ins/${checkIn}`,
  certificate: (language: Language, number: string): string => `/${language}/certificates/${number}`,
}
