import type { PlainDate } from '../../platform/days/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { assess, type Assessment, type StartWindow } from '../assess.ts'
import { type Change, changed, changesOf } from './changes.ts'
import type { Case } from '../case.ts'
import { en } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'
import { nearWindows } from '../near-windows.ts'
import type { Policy } from '../policy.ts'
import { papersInWords } from '../rules/sentences.ts'
import { wordings } from '../wording.ts'

/**
 * One way to a yes: what would have to be otherwise, and on which days the internship could then start.
 * `changes` is empty where the start alone decides; `start` is null where the proposed start may stay.
 */
export type Advice = { readonly changes: readonly Change[]; readonly start: StartWindow | null }

const mostChanges = 3
/** Of one way, that many spans of days. */
const mostWindows = 3

/**
 * What would turn a verdict into a yes, derived by trying: the smallest sets of changeable facts, each held against
 * the policy again. Age and date of birth are never among them. Empty where the verdict is a yes already, or where
 * nothing that a person can change would make it one.
 */
export function advice(policy: Policy, given: Case, assessment: Assessment): readonly Advice[] {
  if (assessment.verdict === 'eligible') return []
  const candidates = changesOf(policy, given)
  const found: Advice[] = []
  for (let size = 0; size <= mostChanges; size++) {
    for (const changes of setsOf(candidates, size)) {
      found.push(...tried(policy, given, changes).filter(way => !found.some(earlier => isLess(earlier, way))))
    }
  }
  return found
}

/** The same as a sentence to the applicant. */
export function adviceText({ changes, start }: Advice, language: Language): string {
  const say = { en, fr, es }[language]
  const words = wordings[language]
  const conditions = changes.map(change => conditionText(change, language))
  const days = start === null ? null : { from: words.day(start.from), to: words.day(start.to) }
  const { length: count } = conditions
  if (days === null) return say.yesIf(words.and(conditions), count)
  return count === 0 ? say.yesBetween(days) : say.yesIfBetween(words.and(conditions), count, days)
}

/** Whether one way asks for no more than another: fewer changes, and a move of the start only where that moves it too. */
function isLess(one: Advice, other: Advice): boolean {
  const fewer = one.changes.length < other.changes.length && one.changes.every(change => other.changes.includes(change))
  return fewer && (one.start === null || other.start !== null)
}

function conditionText(change: Change, language: Language): string {
  const say = { en, fr, es }[language].condition
  const words = wordings[language]
  if (change.fact === 'appliedOn') return say.appliedOn(words.day(change.value))
  if (change.fact === 'months') return say.months(change.value)
  if (change.fact === 'languages') return say.languages(words.or(change.of.map(words.language)), change.level)
  if (change.fact === 'documents') return say.documents(words.and(papersInWords(change.of, language)))
  return say[change.fact]
}

function tried(policy: Policy, given: Case, changes: readonly Change[]): readonly Advice[] {
  const other = changed(given, changes)
  const { verdict, startWindows } = assess(policy, other)
  const { startOn, appliedOn } = other.application
  if (verdict === 'eligible' && changes.length > 0 && !isBefore(startOn, appliedOn)) return [{ changes, start: null }]
  const { near } = nearWindows(startWindows, startOn ?? appliedOn, mostWindows)
  return near.map(start => ({ changes, start }))
}

function isBefore(startOn: PlainDate | undefined, appliedOn: PlainDate): boolean {
  return startOn === undefined || startOn < appliedOn
}

/** Every set of so many of the candidates, in their order; one change a fact. */
function setsOf(candidates: readonly Change[], size: number): readonly (readonly Change[])[] {
  if (size === 0) return [[]]
  return candidates.flatMap((change, i) =>
    setsOf(
      candidates.slice(i + 1).filter(({ fact }) => fact !== change.fact),
      size - 1,
    ).map(rest => [change, ...rest]),
  )
}
