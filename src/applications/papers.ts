import type { Paper } from '../eligibility/index.ts'
import type { AttachableKind } from './rules.ts'

type PaperKind = Paper['document']

/** What each kind of attached document is to the rules; null where no rule knows it. */
const paperOf: Readonly<Record<AttachableKind, PaperKind | null>> = {
  cv: 'cv',
  'sponsor-letter': 'sponsor-letter',
  'university-letter': 'university-letter',
  'degree-certificate': 'degree-certificate',
  transcript: 'transcript',
  'language-certificate': 'language-certificate',
  recommendation: 'recommendation',
  'academic-reference': 'academic-reference',
  essay: 'essay',
  other: null,
}

/**
 * The papers that an application shows: its own form, the letter with its words, a CV, which is made of the profile where none is
 * attached, and what is attached.
 */
export function papersOf(attached: readonly { readonly kind: AttachableKind }[], coverLetter: string): Paper[] {
  const shown = attached.flatMap(({ kind }): Paper[] => {
    const document = paperOf[kind]
    return document === null ? [] : [{ document }]
  })
  const hasCv = shown.some(({ document }) => document === 'cv')
  return [
    { document: 'application-form' },
    { document: 'cover-letter', words: wordsIn(coverLetter) },
    ...(hasCv ? [] : [{ document: 'cv' } as const]),
    ...shown,
  ]
}

/** Words as people count them: what stands between spaces, signs by themselves left out. */
export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter(part => /[\p{L}\p{N}]/u.test(part)).length
}
