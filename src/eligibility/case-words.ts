/** The words that a case is written in, as contracts name them. */
export const studyLevels = ['bachelor', 'master', 'doctorate', 'other'] as const
export type StudyLevel = (typeof studyLevels)[number]

export const studyStatuses = ['enrolled', 'graduated', 'interrupted'] as const
export type StudyStatus = (typeof studyStatuses)[number]

export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
export type LanguageLevel = (typeof languageLevels)[number]

export const sponsorKinds = ['government', 'ngo', 'academic'] as const
export type SponsorKind = (typeof sponsorKinds)[number]

export const kinships = ['parent', 'child', 'sibling', 'spouse', 'partner', 'other'] as const
