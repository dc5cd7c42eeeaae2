import type { z } from 'zod'

import type { Facts, LanguageLevel, SpokenLanguage } from '../case.ts'
import type { languagesParameters } from '../rules/languages.ts'

/** So many more of these languages, any of them. What was stored before they were counted asks for one. */
export type MoreLanguages = {
  readonly fact: 'languages'
  readonly of: readonly string[]
  readonly level: LanguageLevel | null
  readonly count?: number
  /** Whether some that count are spoken already. */
  readonly isMore?: boolean
}

/** Of the languages that a rule lists, those that are not spoken well enough yet, and how many of them are wanting. */
export function languagesFor(
  { of, level, count }: z.infer<typeof languagesParameters>,
  facts: Facts,
): readonly MoreLanguages[] {
  const spoken = facts.languages ?? []
  const lacking = of.filter(code => !spoken.some(language => language.code === code && isEnough(language, level)))
  const wanting = count - (of.length - lacking.length)
  if (wanting <= 0) return []
  return [{ fact: 'languages', of: lacking, level, count: wanting, isMore: lacking.length < of.length }]
}

/**
 * The facts with so many of the languages learnt. Advice says "any of them": it holds only if it does whichever they are,
 * so they are taken in turn.
 */
export function withLanguages(facts: Facts, { of, level, count = 1 }: MoreLanguages, turn: number): Facts {
  const learnt = Array.from({ length: count }, (_, i) => ({ code: of[(turn + i) % of.length]!, level: level ?? 'C2' }))
  return { ...facts, languages: [...(facts.languages ?? []), ...learnt] }
}

// A1 to C2 stand in the order of their letters.
function isEnough(language: SpokenLanguage, least: LanguageLevel | null): boolean {
  return least === null || (typeof language.level === 'string' && language.level >= least)
}
