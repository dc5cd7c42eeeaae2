/** The words that a case is written in, as contracts name them. */
export const studyLevels = ['bachelor', 'master', 'doctorate', 'other'] as const
export type StudyLevel = (typeof studyLevels)[number]

export const studyStatuses = ['enrolled', 'graduated', 'interrupted'] as const
export type StudyStatus = (typeof studyStatuses)[number]

export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
export type LanguageLevel = (typeof languageLevels)[number]

export const sponsorKinds = ['government', 'ngo', 'academic'] as const
export type SponsorKind = (typeof sponsorKinds)[number]

/** What the relative is to the applicant: whoever is the child of a member of staff has a parent there. */
export const kinships = ['parent', 'child', 'sibling', 'spouse', 'partner', 'other'] as const
export type Kinship = (typeof kinships)[number]

/** How somebody has worked for the organisation before. */
export const serviceKinds = ['internship', 'employment', 'consultancy', 'volunteering'] as const
export type ServiceKind = (typeof serviceKinds)[number]

/** Papers that a text may want to see at application. */
export const paperKinds = [
  'application-form',
  'cv',
  'cover-letter',
  'essay',
  'university-letter',
  'transcript',
  'degree-certificate',
  'recommendation',
  'academic-reference',
  'language-certificate',
  'medical-certificate',
  'medical-insurance',
  'sponsor-letter',
] as const
export type PaperKind = (typeof paperKinds)[number]
