import { subjects, subjectsStated, type Policy, type Subject } from '../eligibility/index.ts'
import type { DraftContent } from './draft-content.ts'

/** A subject of which something is said although the text is called silent; or of which nothing is said, not even that. */
export type SilenceFault = { readonly subject: Subject; readonly is: 'stated' | 'forgotten' }

/** The subjects of which the conditions and terms of a draft say something, finished or not. */
export function statedIn(content: DraftContent): readonly Subject[] {
  return subjectsStated(content as Policy)
}

/** What is wrong with the silences of a draft, in the order of subjects; none where it does not speak of silences at all. */
export function silenceFaults(content: DraftContent): SilenceFault[] {
  const { notStated } = content
  if (notStated === undefined) return []
  const stated = statedIn(content)
  return subjects.flatMap((subject): SilenceFault[] => {
    if (stated.includes(subject) !== notStated.includes(subject)) return []
    return [{ subject, is: stated.includes(subject) ? 'stated' : 'forgotten' }]
  })
}

/**
 * Follows a change of conditions or terms, where a draft speaks of silences at all: of what is said now the text is not silent; of
 * what was said and is no more, it is. A subject that nobody has spoken of is left to the writer.
 */
export function withSilences(before: DraftContent, after: DraftContent): DraftContent {
  const { notStated } = after
  if (notStated === undefined) return after
  const [was, is] = [statedIn(before), statedIn(after)]
  const silent = subjects.filter(
    subject => !is.includes(subject) && (notStated.includes(subject) || was.includes(subject)),
  )
  return { ...after, notStated: silent }
}
