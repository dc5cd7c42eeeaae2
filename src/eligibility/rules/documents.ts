import { z } from 'zod'

import { type Paper, type PaperKind, paperKinds } from '../case.ts'
import { type Answer, type Reading, settled, type Truth } from '../rule.ts'

/** Papers to be shown at application: how many of each, and how many words each may have; null is no limit. */
export const documentsParameters = z.strictObject({
  of: z
    .array(
      z.strictObject({
        document: z.enum(paperKinds),
        count: z.int().min(1),
        mostWords: z.int().min(1).nullable(),
      }),
    )
    .min(1),
})

type Parameters = z.infer<typeof documentsParameters>
type Wanted = Parameters['of'][number]

export type DocumentsFound = Parameters & {
  /** Those that are not there, or not often enough; null where nothing is known of any. */
  readonly lacking: readonly PaperKind[] | null
  /** Those of which too few are short enough, or may be. */
  readonly tooLong: readonly PaperKind[]
}

/** Every paper is there as often as it is asked for, within its words. */
export function documents({ facts }: Reading, { of }: Parameters): Answer<DocumentsFound> {
  const given = facts.documents
  if (given === undefined) return settled(null, { of, lacking: null, tooLong: [] }, asked)
  const shown = given ?? []
  const lacking = of.filter(wanted => papersOf(shown, wanted).length < wanted.count).map(({ document }) => document)
  const truths = of.map(wanted => meets(shown, wanted))
  const tooLong = of
    .filter((wanted, i) => truths[i] !== true && !lacking.includes(wanted.document))
    .map(({ document }) => document)
  const truth = truths.includes(false) ? false : truths.includes(null) ? null : true
  return settled(truth, { of, lacking, tooLong }, asked)
}

const asked = ['documents'] as const

function papersOf(shown: readonly Paper[], { document }: Wanted): readonly Paper[] {
  return shown.filter(paper => paper.document === document)
}

function meets(shown: readonly Paper[], wanted: Wanted): Truth {
  const { count, mostWords } = wanted
  const papers = papersOf(shown, wanted)
  if (mostWords === null) return papers.length >= count
  const short = papers.filter(({ words }) => words !== undefined && words <= mostWords).length
  const open = papers.filter(({ words }) => words === undefined).length
  if (short >= count) return true
  return short + open >= count ? null : false
}
