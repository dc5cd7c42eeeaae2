import { addMonths, type PlainDate } from '../../platform/days/index.ts'
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
import { supposingYes } from './supposing.ts'
import { wordings } from '../wording.ts'

/**
 * One way to a yes: what would have to be otherwise, and on which days the internship could then start.
 * `changes` is empty where the start alone decides; `start` is null where the proposed start may stay. `bound` is the end
 * of those days that a rule sets: the other is only as far as starts are looked for. Left out, both are told.
 * `asksPerson`: a person would still have to decide what the text leaves to judgement.
 */
export type Advice = {
  readonly changes: readonly Change[]
  readonly start: StartWindow | null
  readonly bound?: 'from' | 'to'
  readonly asksPerson?: true
}

const mostChanges = 3
/** Of one way, that many spans of days. */
const mostWindows = 3
/** As far as an assessment looks for starts. */
const horizonMonths = 24

/**
 * What would turn a verdict into a yes, derived by trying: the smallest sets of changeable facts, each held against
 * the policy again. Age and date of birth are never among them. Empty where the verdict is a yes already, or where
 * nothing that a person can change would make it one. Where only a person can say yes, what would bring it before one.
 */
export function advice(policy: Policy, given: Case, { verdict }: Assessment): readonly Advice[] {
  if (verdict === 'eligible') return []
  const ways = waysUnder(policy, given)
  const supposed = supposingYes(policy)
  if (ways.length > 0 || verdict !== 'not-eligible' || supposed === policy) return ways
  return waysUnder(supposed, given).map(way => ({ ...way, asksPerson: true }))
}

function waysUnder(policy: Policy, given: Case): readonly Advice[] {
  const candidates = changesOf(policy, given)
  const found: Advice[] = []
  for (let size = 0; size <= mostChanges; size++) {
    for (const changes of setsOf(candidates, size)) {
      found.push(...tried(policy, given, changes).filter(way => !found.some(earlier => isLess(earlier, way))))
    }
  }
  return found
}

/** The same to the applicant: a sentence, and another where a person has the last word. */
export function adviceText({ changes, start, bound, asksPerson }: Advice, language: Language): string {
  const say = { en, fr, es }[language]
  const words = wordings[language]
  const conditions = { count: changes.length, all: words.and(changes.map(change => conditionText(change, language))) }
  const yes = say.yes[asksPerson === true ? 'withPerson' : 'sure']
  if (start === null) return yes.if(conditions)
  const days = { from: words.day(start.from), to: words.day(start.to), bound: bound ?? 'both' } as const
  return changes.length === 0 ? yes.between(days) : yes.ifBetween(conditions, days)
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
  if (change.fact === 'languages') {
    const { of, level, count = 1, isMore = false } = change
    return say.languages((count === 1 ? words.or : words.and)(of.map(words.language)), level, { count, isMore })
  }
  if (change.fact === 'documents') return say.documents(words.and(papersInWords(change.of, language)))
  return say[change.fact]
}

/** What "any of these languages" says is held against each of them. */
function tried(policy: Policy, given: Case, changes: readonly Change[]): readonly Advice[] {
  const turns = Math.max(1, ...changes.map(change => (change.fact === 'languages' ? change.of.length : 1)))
  let ways = triedOnce(policy, changed(given, changes), changes)
  for (let turn = 1; turn < turns && ways.length > 0; turn++) {
    const others = triedOnce(policy, changed(given, changes, turn), changes).map(way => JSON.stringify(way))
    ways = ways.filter(way => others.includes(JSON.stringify(way)))
  }
  return ways
}

function triedOnce(policy: Policy, other: Case, changes: readonly Change[]): readonly Advice[] {
  const { verdict, startWindows } = assess(policy, other)
  const { startOn, appliedOn } = other.application
  if (verdict === 'eligible' && changes.length > 0 && !isBefore(startOn, appliedOn)) return [{ changes, start: null }]
  const { near } = nearWindows(startWindows, startOn ?? appliedOn, mostWindows)
  return near.map(start => ({ changes, start, ...boundOf(start, other.application) }))
}

/** Only what a rule sets is a bound: that nobody starts before applying, or is looked at two years on, is none. */
function boundOf({ from, to }: StartWindow, { appliedOn, startOn }: Case['application']): Pick<Advice, 'bound'> {
  const isOpen = to === addMonths(appliedOn, horizonMonths)
  if (from === appliedOn) return isOpen || (startOn !== undefined && startOn < from) ? {} : { bound: 'to' }
  return isOpen && (startOn === undefined || startOn < from) ? { bound: 'from' } : {}
}

function isBefore(startOn: PlainDate | undefined, appliedOn: PlainDate): boolean {
  return startOn === undefined || startOn < appliedOn
}

/** Every set of so many of the candidates, in their order; one change a fact, but each rule may want its languages. */
function setsOf(candidates: readonly Change[], size: number): readonly (readonly Change[])[] {
  if (size === 0) return [[]]
  return candidates.flatMap((change, i) =>
    setsOf(
      candidates.slice(i + 1).filter(({ fact }) => fact !== change.fact || fact === 'languages'),
      size - 1,
    ).map(rest => [change, ...rest]),
  )
}
