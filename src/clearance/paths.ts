import type { Language } from '../platform/i18n/languages.ts'

const own = (language: Language, placement: number): string => `/${language}/placement/${placement}`
const staff = (language: Language, placement: number): string => `/${language}/work/placements/${placement}`

export const clearancePaths = {
  board: (language: Language): string => `/${language}/work/clearance`,
  /** @param page from 1 */
  boardPage: (language: Language, page: number): string =>
    `/${language}/work/clearance${page > 1 ? `?page=${page}` : ''}`,
  placement: staff,
  tab: (language: Language, placement: number): string => `${staff(language, placement)}/clearance`,
  item: (language: Language, placement: number, item: number): string =>
    `${staff(language, placement)}/clearance/${item}`,
  verification: (language: Language, placement: number, item: number): string =>
    `${staff(language, placement)}/clearance/${item}/verification`,
  refusal: (language: Language, placement: number, item: number): string =>
    `${staff(language, placement)}/clearance/${item}/refusal`,
  excuse: (language: Language, placement: number, item: number): string =>
    `${staff(language, placement)}/clearance/${item}/excuse`,
  opening: (language: Language, placement: number): string => `${staff(language, placement)}/opening`,
  start: (language: Language, placement: number): string => `${staff(language, placement)}/start`,
  postponement: (language: Language, placement: number): string => `${staff(language, placement)}/postponement`,
  extension: (language: Language, placement: number): string => `${staff(language, placement)}/extension`,
  staffAgreement: (language: Language, placement: number): string => `${staff(language, placement)}/agreement`,
  ownPlacement: own,
  papers: (language: Language, placement: number): string => `${own(language, placement)}/papers`,
  paper: (language: Language, placement: number, item: number): string => `${own(language, placement)}/papers/${item}`,
  agreement: (language: Language, placement: number): string => `${own(language, placement)}/agreement`,
  agreementPdf: (language: Language, placement: number): string => `/${language}/placements/${placement}/agreement.pdf`,
  partner: (language: Language, placement: number): string => `/${language}/students/placements/${placement}`,
}
