import {
  explain,
  headingOf,
  policyById,
  titleOfCondition,
  type Assessment,
  type Case,
  type Finding,
  type Policy,
} from '../eligibility/index.ts'
import type { Language } from '../platform/i18n/languages.ts'

/** One condition as it was found under each of two versions; null where a version does not ask it. */
export type FindingPair = {
  readonly title: string
  readonly isPreferred: boolean
  readonly before: FindingSaid | null
  readonly after: FindingSaid | null
}
export type FindingSaid = { readonly outcome: Finding['outcome']; readonly word: string; readonly sentence: string }

type Sides = {
  readonly before: Assessment
  readonly after: Assessment
  /** The version of `after`, which as a draft is known by no name; null where it is not there any more. */
  readonly tried: Policy | null
}

/** What two versions find of the same case, condition beside condition: those of the first in its order, then what only the second asks. */
export function findingsSideBySide(
  language: Language,
  { before, after, tried }: Sides,
  application: Case['application'],
): FindingPair[] {
  const said = (finding: Finding | undefined): FindingSaid | null =>
    finding === undefined
      ? null
      : {
          outcome: finding.outcome,
          word: headingOf(finding, language).outcome,
          sentence: explain(finding, application, language),
        }
  const versions = [policyById(before.policy), tried].filter(policy => policy !== null)
  const pairOf = (finding: Finding, first: Finding | undefined, second: Finding | undefined): FindingPair => ({
    title: titleOfCondition(finding.rule, versions, language),
    isPreferred: finding.weight === 'should',
    before: said(first),
    after: said(second),
  })
  const [first, second] = [keyed(before), keyed(after)]
  return [
    ...[...first].map(([key, finding]) => pairOf(finding, finding, second.get(key))),
    ...[...second].filter(([key]) => !first.has(key)).map(([key, finding]) => pairOf(finding, first.get(key), finding)),
  ]
}

/** By name and weight; a name that comes again is told apart by its place among its like. */
function keyed({ findings }: Assessment): ReadonlyMap<string, Finding> {
  const met = new Map<string, number>()
  return new Map(
    findings.map(finding => {
      const like = `${finding.rule} ${finding.weight}`
      const place = met.get(like) ?? 0
      met.set(like, place + 1)
      return [`${like} ${place}`, finding]
    }),
  )
}
