import { assess, type Assessment, type Case, type Policy } from '../eligibility/index.ts'

/** The binding rules of a policy as a tree; each node can be asked by itself, by a policy that holds nothing else. */
export type Tree = {
  readonly of: 'rule' | 'any' | 'all' | 'none'
  readonly alone: Policy
  readonly parts: readonly Tree[]
}

const trees = new WeakMap<Policy, Tree>()

/** Made once for a policy: its nodes are policies, which the engine prepares once each. */
export function treeOf(policy: Policy): Tree {
  const known = trees.get(policy)
  if (known !== undefined) return known
  const musts = policy.rules.filter(({ weight }) => weight === 'must')
  const alone = { ...policy, rules: musts }
  const tree: Tree = { of: 'all', alone, parts: musts.map(rule => nodeOf(policy, rule)) }
  trees.set(policy, tree)
  return tree
}

type Node = Policy['rules'][number]
const groups = { anyOf: 'any', allOf: 'all', noneOf: 'none' } as const

function nodeOf(policy: Policy, node: object): Tree {
  const alone = { ...policy, rules: [{ ...node, weight: 'must' } as Node] }
  for (const [key, of] of Object.entries(groups)) {
    const parts: unknown = Object.entries(node).find(([name]) => name === key)?.[1]
    if (Array.isArray(parts)) return { of, alone, parts: parts.map(part => nodeOf(policy, part as object)) }
  }
  return { of: 'rule', alone, parts: [] }
}

/** What the node says of a case by itself. */
export function asked({ alone }: Tree, given: Case): Pick<Assessment, 'missing'> & { readonly says: Says } {
  const { verdict, missing } = assess(alone, given)
  return { missing, says: verdict === 'needs-information' ? 'open' : verdict === 'not-eligible' ? 'no' : 'yes' }
}

/** `yes`: met, or left to a person, which no answer changes. */
export type Says = 'yes' | 'no' | 'open'

/** What a node can still come to, whatever is yet to be answered. */
export type Reach = { readonly yes: boolean; readonly no: boolean }

/** Of parts that each can come to this; parts that share a fact are taken as free of each other, which asks rather more. */
export function joined(of: Tree['of'], parts: readonly Reach[]): Reach {
  const all = (key: keyof Reach): boolean => parts.every(part => part[key])
  const some = (key: keyof Reach): boolean => parts.some(part => part[key])
  if (of === 'any') return { yes: some('yes'), no: all('no') }
  return of === 'none' ? { yes: all('no'), no: some('yes') } : { yes: all('yes'), no: some('no') }
}

/** What is wanted of one part, where this is wanted of the whole and the other parts can come to that. */
export function wantedOf(of: Tree['of'], whole: Reach, others: readonly Reach[]): Reach {
  const all = (key: keyof Reach): boolean => others.every(other => other[key])
  if (of === 'any') return { yes: whole.yes, no: whole.no && all('no') }
  if (of === 'none') return { yes: whole.no, no: whole.yes && all('no') }
  return { yes: whole.yes && all('yes'), no: whole.no }
}
