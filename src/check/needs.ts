import { type Facts, type Leaf, leavesOf, type Policy } from '../eligibility/index.ts'
import { countryCodes } from '../platform/i18n/codes.ts'

type Kinship = NonNullable<NonNullable<Facts['relatives']>[number]['kinship']>
type ServiceKind = NonNullable<NonNullable<Facts['formerService']>[number]['kind']>
type PaperKind = NonNullable<Facts['documents']>[number]['document']

/** A paper, how often it is asked for, and the least number of words that any rule allows it; null is no limit. */
export type Wanted = { readonly document: PaperKind; readonly count: number; readonly mostWords: number | null }

/** What the binding rules of a policy name: nothing else can matter to it, and nothing else is asked. */
export type Needs = {
  readonly languages: readonly string[]
  readonly isNationalityRead: boolean
  readonly isResidenceRead: boolean
  /** Countries between which rules tell: two of those that the same rules name. */
  readonly countries: readonly string[]
  /** Whether a rule means the country of the internship. */
  readonly isHostRead: boolean
  readonly kinships: readonly Kinship[]
  readonly isOfficeRead: boolean
  readonly services: readonly ServiceKind[]
  readonly isServiceCounted: boolean
  readonly isServiceEndRead: boolean
  readonly applications: readonly ('ever' | 'round')[]
  /** Besides those of which every application is made. */
  readonly papers: readonly Wanted[]
  readonly isYearsRead: boolean
  readonly isAccreditedRead: boolean
}

/** Every application has them: its own form, the letter that is written in it, and a CV that is made of the profile. */
export const ownPapers = ['application-form', 'cover-letter', 'cv'] as const satisfies readonly PaperKind[]

function isOwn(document: PaperKind): boolean {
  return (ownPapers as readonly PaperKind[]).includes(document)
}

export function needsMorePapers(policy: Policy): boolean {
  return needsOf(policy).papers.length > 0
}

/** Every binding rule of a policy, whatever group it stands in. */
function bindingRules(policy: Policy): readonly Leaf[] {
  return policy.rules.filter(({ weight }) => weight === 'must').flatMap(leavesOf)
}

/** Parameters were read with their rule's schema when the policy was: here they only get their types back. */
type Named = {
  readonly of?: readonly unknown[] | null
  readonly kinships?: readonly Kinship[]
  readonly where?: 'any-office' | 'same-office'
  readonly kinds?: readonly ServiceKind[]
  readonly mostDays?: number
  readonly within?: 'ever' | 'round'
  readonly yearsCompleted?: number
  readonly accredited?: true
}

export function needsOf(policy: Policy): Needs {
  const rules = bindingRules(policy).map(({ rule, parameters }) => ({ rule, ...(parameters as Named) }))
  const of = (...names: readonly string[]): typeof rules => rules.filter(({ rule }) => names.includes(rule))
  const served = of('former-service', 'cooling-off')
  const counted = of('former-service').some(({ mostDays }) => mostDays !== 0)
  return {
    languages: each(of('languages').flatMap(named => named.of as string[])),
    isNationalityRead: of('nationality').length > 0,
    isResidenceRead: of('residence').length > 0,
    countries: tellingOf(of('nationality', 'residence').map(named => (named.of ?? []) as string[])),
    isHostRead: of('nationality', 'residence').some(named => named.of === null),
    kinships: each(of('relatives').flatMap(({ kinships = [] }) => kinships)),
    isOfficeRead: of('relatives').some(({ where }) => where === 'same-office'),
    services: each(served.flatMap(({ kinds = [] }) => kinds)),
    isServiceCounted: counted,
    isServiceEndRead: counted || of('cooling-off').length > 0,
    applications: each(of('former-application').flatMap(({ within }) => within ?? [])).sort(),
    papers: papersOf(of('documents').flatMap(named => named.of as Wanted[])).filter(({ document }) => !isOwn(document)),
    isYearsRead: of('studies').some(({ yearsCompleted }) => yearsCompleted !== undefined),
    isAccreditedRead: of('studies', 'graduation').some(({ accredited }) => accredited !== undefined),
  }
}

/** Two of each set of countries that are named by the same rules; those that none names are such a set. */
function tellingOf(lists: readonly (readonly string[])[]): readonly string[] {
  if (lists.length === 0) return []
  const sets = lists.map(list => new Set(list))
  const byRules = Map.groupBy(each([...lists.flat(), ...countryCodes]), code => sets.map(set => set.has(code)).join())
  return [...byRules.values()].flatMap(codes => codes.slice(0, 2))
}

function each<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}

/** One of each kind: as often and as short as the strictest rule asks. */
function papersOf(wanted: readonly Wanted[]): readonly Wanted[] {
  return each(wanted.map(({ document }) => document)).map(document => {
    const same = wanted.filter(paper => paper.document === document)
    const limits = same.flatMap(({ mostWords }) => mostWords ?? [])
    const mostWords = limits.length === 0 ? null : Math.min(...limits)
    return { document, count: Math.max(...same.map(({ count }) => count)), mostWords }
  })
}
