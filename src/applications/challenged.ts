import { explain } from '../eligibility/index.ts'
import type { Instant } from '../platform/clock/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import { factTitle, factWords, type FactValue } from '../profile/index.ts'
import type { Assessed } from './assessed.ts'
import { titleOfFinding } from './finding-title.ts'
import type { CheckedFact } from './queries/fact-checks.ts'

/** What an applicant objects to, as it stood when they did. */
export type Challenged = {
  readonly title: string
  /** Who said what is objected to. */
  readonly by: 'program' | 'office'
  /** What the program found, in a sentence; or what the office put in the fact's place, '' where nothing. */
  readonly found: string
}

const factMark = 'fact:'

/** How a request for review names a fact that was corrected: beside the names of rules, and none of them. */
export function challengeOfFact(name: string): string {
  return `${factMark}${name}`
}

type Known = {
  /** All of them, newest first. */
  readonly assessed: readonly Assessed[]
  readonly facts: readonly CheckedFact[]
}

/** @returns null where the whole was meant, or what was meant is not there any more */
export function challengedBy(
  language: Language,
  { finding, askedAt }: { readonly finding: string | null; readonly askedAt: Instant },
  { assessed, facts }: Known,
): Challenged | null {
  if (finding === null) return null
  if (finding.startsWith(factMark)) {
    const fact = facts.find(({ slot }) => challengeOfFact(slot.name) === finding)
    return fact === undefined ? null : correctionChallenged(language, fact, askedAt)
  }
  const then = assessed.find(({ at }) => at <= askedAt) ?? assessed.at(-1)
  const found = then?.assessment.findings.find(({ rule }) => rule === finding)
  if (then === undefined || found === undefined) return null
  const sentence = explain(found, then.case.application, language)
  return { title: titleOfFinding(found, language), by: 'program', found: sentence }
}

function correctionChallenged(language: Language, { slot, stated, checks }: CheckedFact, askedAt: Instant): Challenged {
  const then = checks.find(({ outcome, at }) => outcome === 'corrected' && at <= askedAt)
  const value = then === undefined ? '' : factWords(language, slot, then.value as FactValue | null)
  return { title: factTitle(language, slot, stated), by: 'office', found: value }
}
