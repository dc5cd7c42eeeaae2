import type { VNode } from 'preact'

import { formatDayIn, formatInstant } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/languages.ts'
import { factTitle, factWords, type FactValue } from '../profile/index.ts'
import { challengeOfFact } from './challenged.ts'
import { tellFindings } from './findings.ts'
import { applicationPaths as paths } from './paths.ts'
import type { CheckedFact, FactCheck } from './queries/fact-checks.ts'
import type { Status } from './queries/status.ts'
import { correctedMessages } from './views/corrected/words.ts'
import { CorrectedFacts } from './views/corrected/corrected-facts.tsx'

type Correction = { readonly fact: CheckedFact; readonly check: FactCheck }

/** What the office corrected of what its person sent, newest first; null where nothing. */
export function correctedNode(
  language: Language,
  { assessments, facts, reviews }: Status,
  { id, mayChallenge }: { readonly id: number; readonly mayChallenge: boolean },
): VNode | null {
  const corrections = correctionsOf(facts)
  const first = corrections.at(-1)
  if (first === undefined) return null
  return CorrectedFacts({
    language,
    corrections: corrections.map(({ fact: { slot, stated }, check: { value, why, at } }) => ({
      title: factTitle(language, slot, stated),
      value: factWords(language, slot, value as FactValue | null),
      sent: factWords(language, slot, stated),
      why,
      when: formatInstant(language, at),
      askedOn: askedOn(language, reviews, challengeOfFact(slot.name)),
      challengeHref: mayChallenge ? paths.review(language, id, challengeOfFact(slot.name)) : null,
    })),
    earlier: assessments.slice(1, 1 + corrections.length).map(each => tellFindings(each, language, 'applicant')),
  })
}

/** The day, in words, on which its author objected and has no answer yet; null where they did not, or have. */
function askedOn(language: Language, reviews: Status['reviews'], challenge: string): string | null {
  const waiting = reviews.find(({ finding, answer }) => finding === challenge && answer === null)
  return waiting === undefined ? null : formatDayIn(language, waiting.askedAt, 'UTC')
}

function correctionsOf(facts: readonly CheckedFact[]): Correction[] {
  return facts
    .flatMap(fact => fact.checks.map(check => ({ fact, check })))
    .filter(({ check }) => check.outcome === 'corrected')
    .toSorted((left, right) => right.check.id - left.check.id)
}

/** What can be challenged besides the findings: each fact that the office corrected, once. */
export function correctedChoices(language: Language, facts: readonly CheckedFact[]): { rule: string; title: string }[] {
  return facts
    .filter(({ checks }) => checks.some(({ outcome }) => outcome === 'corrected'))
    .map(({ slot, stated }) => ({
      rule: challengeOfFact(slot.name),
      title: correctedMessages[language].option(factTitle(language, slot, stated)),
    }))
}
