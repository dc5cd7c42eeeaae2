import type { Language } from '../platform/i18n/languages.ts'

export const caseTabs = ['summary', 'as-sent', 'eligibility', 'interviews', 'history'] as const
export type CaseTab = (typeof caseTabs)[number]

/** Acts on a case that have a page of their own: the last part of the path. */
export const casePages = [
  'invitation',
  'not-selected',
  'not-eligible',
  'reserve',
  'offer',
  'offer-withdrawal',
  'offer-closing',
  'reopening',
] as const
export type CasePage = (typeof casePages)[number]

/** Acts on a case that are one button. */
export const caseSteps = ['screening', 'shortlisting', 'recommendation', 'taking-back'] as const
export type CaseStep = (typeof caseSteps)[number]

export const selectionPaths = {
  work: (language: Language): string => `/${language}/work`,
  case: (language: Language, application: number, tab: CaseTab = 'summary'): string =>
    `/${language}/work/applications/${application}${tab === 'summary' ? '' : `/${tab}`}`,
  casePage: (language: Language, application: number, name: CasePage | CaseStep): string =>
    `/${language}/work/applications/${application}/${name}`,
  notes: (language: Language, interview: number): string => `/${language}/work/interviews/${interview}`,
  cancelInterview: (language: Language, interview: number): string =>
    `/${language}/work/interviews/${interview}/cancellation`,
  condition: (language: Language, condition: number): string => `/${language}/work/conditions/${condition}`,
  /** @param name of the fact's slot */
  fact: (language: Language, application: number, name: string): string =>
    `/${language}/work/applications/${application}/facts/${name}`,
  override: (language: Language, application: number): string =>
    `/${language}/work/applications/${application}/override`,
  review: (language: Language, review: number): string => `/${language}/work/reviews/${review}`,
  notEligible: (language: Language): string => `/${language}/work/not-eligible`,
  confirmNotEligible: (language: Language): string => `/${language}/work/not-eligible/confirmation`,
  prepareNotEligible: (language: Language): string => `/${language}/work/not-eligible/decisions`,
  decisions: (language: Language): string => `/${language}/work/decisions`,
  confirmRelease: (language: Language): string => `/${language}/work/decisions/confirmation`,
  release: (language: Language): string => `/${language}/work/decisions/release`,
  offer: (language: Language, offer: number): string => `/${language}/offers/${offer}`,
  acceptOffer: (language: Language, offer: number): string => `/${language}/offers/${offer}/acceptance`,
  declineOffer: (language: Language, offer: number): string => `/${language}/offers/${offer}/refusal`,
  interview: (language: Language, interview: number): string => `/${language}/interviews/${interview}`,
  interviewCalendar: (language: Language, interview: number): string =>
    `/${language}/interviews/${interview}/calendar.ics`,
}
