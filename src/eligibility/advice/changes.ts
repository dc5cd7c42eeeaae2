import type { PlainDate } from '../../platform/days/index.ts'
import type { Case, PaperKind } from '../case.ts'
import type { Leaf } from '../leaves.ts'
import { languagesFor, type MoreLanguages, withLanguages } from './more-languages.ts'
import { membersOf, type Policy, type PolicyNode } from '../policy.ts'
import type { documentsParameters } from '../rules/documents.ts'
import type { durationParameters } from '../rules/duration.ts'
import type { languagesParameters } from '../rules/languages.ts'
import type { studiesParameters } from '../rules/studies.ts'
import type { z } from 'zod'

/**
 * One thing that could be otherwise. Nobody is advised to be older, to have studied elsewhere, or to have less
 * experience: what is not listed here is never offered.
 */
export type Change =
  | { readonly fact: 'sponsor' | 'scholarship' | 'internshipMandatory' | 'relevantInterest' }
  | { readonly fact: 'months'; readonly value: number }
  | MoreLanguages
  /** `count`: of each so many, the most that is asked of any of them. */
  | { readonly fact: 'documents'; readonly of: readonly PaperKind[]; readonly count: number }
  | { readonly fact: 'appliedOn'; readonly value: PlainDate }

/** What a policy's binding rules would have otherwise, without asking yet whether it would help. */
export function changesOf(policy: Policy, given: Case): readonly Change[] {
  const musts = policy.rules.filter(({ weight }) => weight === 'must')
  const changes = musts.flatMap(advisedOn).flatMap(leaf => changesFor(leaf, given))
  return changes.filter((change, i) => changes.findIndex(other => isSame(other, change)) === i)
}

/**
 * The case with the changes made; the facts that they do not touch stay as they are.
 * @param turn which of the languages that would do are taken
 */
export function changed(given: Case, changes: readonly Change[], turn = 0): Case {
  return changes.reduce<Case>(({ facts, application }, change) => {
    if (change.fact === 'appliedOn') return { facts, application: { ...application, appliedOn: change.value } }
    if (change.fact === 'months') return { facts, application: { ...application, months: change.value } }
    if (change.fact === 'documents') return { facts: withPapers(facts, change), application }
    if (change.fact === 'sponsor')
      return { facts: { ...facts, sponsor: { kind: 'academic', relevantArea: true } }, application }
    if (change.fact === 'languages') return { facts: withLanguages(facts, change, turn), application }
    return { facts: { ...facts, [change.fact]: true }, application }
  }, given)
}

/** The rules that may be advised on: what must not be the case is taken away by nobody's act of applying. */
function advisedOn(node: PolicyNode): readonly Leaf[] {
  if ('rule' in node) return [node]
  return 'noneOf' in node ? [] : membersOf(node).flatMap(advisedOn)
}

function changesFor({ rule, parameters }: Leaf, given: Case): readonly Change[] {
  switch (rule) {
    case 'sponsorship':
      return [{ fact: 'sponsor' }]
    case 'scholarship':
      return [{ fact: 'scholarship' }]
    case 'mandatory-internship':
      return [{ fact: 'internshipMandatory' }]
    case 'interest':
      return [{ fact: 'relevantInterest' }]
    case 'languages':
      return languagesFor(parameters as z.infer<typeof languagesParameters>, given.facts)
    case 'documents':
      return papersFor(parameters as z.infer<typeof documentsParameters>, given)
    case 'duration':
      return lengthsFor(parameters as z.infer<typeof durationParameters>, given)
    case 'studies':
      return laterDaysFor(parameters as z.infer<typeof studiesParameters>, given)
    default:
      return []
  }
}

/** The papers brought, as often as they are asked for and as short as can be. */
function withPapers(facts: Case['facts'], { of, count }: Extract<Change, { fact: 'documents' }>): Case['facts'] {
  const others = (facts.documents ?? []).filter(({ document }) => !of.includes(document))
  const brought = of.flatMap(document => Array.from({ length: count }, () => ({ document, words: 1 })))
  return { ...facts, documents: [...others, ...brought] }
}

/** Those that are not there, or not as they should be. */
function papersFor({ of }: z.infer<typeof documentsParameters>, { facts }: Case): readonly Change[] {
  const shown = facts.documents ?? []
  const wanting = of.filter(({ document, count, mostWords }) => {
    const fits = shown.filter(
      paper => paper.document === document && (mostWords === null || (paper.words ?? Infinity) <= mostWords),
    )
    return fits.length < count
  })
  if (wanting.length === 0) return []
  const count = Math.max(...wanting.map(wanted => wanted.count))
  return [{ fact: 'documents', of: wanting.map(({ document }) => document), count }]
}

/** The nearest length that the limits allow. */
function lengthsFor(parameters: z.infer<typeof durationParameters>, { application }: Case): readonly Change[] {
  const { months } = application
  const { min, max } = inMonths(parameters)
  if (min !== null && (months === undefined || months < min)) return [{ fact: 'months', value: min }]
  if (max !== null && months !== undefined && months > max) return [{ fact: 'months', value: max }]
  return []
}

/** Limits in weeks as the whole months that lie within them. */
function inMonths({ min, max, unit }: z.infer<typeof durationParameters>): {
  readonly min: number | null
  readonly max: number | null
} {
  if (unit === undefined) return { min, max }
  const months = (weeks: number | null, round: (n: number) => number): number | null =>
    weeks === null ? null : round((weeks * 12) / 52)
  return { min: months(min, Math.ceil), max: months(max, Math.floor) }
}

/** "Not now, but from": the days on which a final year begins that has not begun. */
function laterDaysFor({ finalYear }: z.infer<typeof studiesParameters>, given: Case): readonly Change[] {
  if (!finalYear) return []
  const { appliedOn } = given.application
  return (given.facts.studies ?? []).flatMap(({ finalYearFrom }) =>
    typeof finalYearFrom === 'string' && finalYearFrom > appliedOn ? [{ fact: 'appliedOn', value: finalYearFrom }] : [],
  )
}

function isSame(a: Change, b: Change): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
