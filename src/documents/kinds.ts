import type { DB } from '../platform/db/index.ts'

export type DocumentKind = DB['documents']['kind']

export const documentKinds = [
  'cv',
  'cover-letter',
  'sponsor-letter',
  'university-letter',
  'degree-certificate',
  'transcript',
  'language-certificate',
  'recommendation',
  'academic-reference',
  'essay',
  'medical-certificate',
  'vaccination-record',
  'medical-insurance',
  'visa',
  'signed-agreement',
  'course-certificate',
  'other',
] as const satisfies readonly DocumentKind[]

const healthPapers: readonly DocumentKind[] = ['medical-certificate', 'vaccination-record']

/** Papers that tell of a person's health: sealed, and read by the person and the medical officer alone. */
export function isHealthPaper(kind: DocumentKind): boolean {
  return healthPapers.includes(kind)
}
