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
  const tree: Tree = { of: 'all', alone: { ...policy, rules: musts }, parts: musts.map(rule => nodeOf(policy, rule)) }
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

export function leavesOf(tree: Tree): readonly Tree[] {
  return tree.of === 'rule' ? [tree] : tree.parts.flatMap(leavesOf)
}

/** `yes`: met, or left to a person, which no answer changes. */
export type Says = 'yes' | 'no' | 'open'

/** What a node says of a case by itself. */
export function asked({ alone }: Tree, given: Case): Assessment & { readonly says: Says } {
  const assessment = assess(alone, given)
  const { verdict } = assessment
  return {
    ...assessment,
    says: verdict === 'needs-information' ? 'open' : verdict === 'not-eligible' ? 'no' : 'yes',
  }
}

/** What rules would have to say, one by one, for something to come about. */
export type Goal = { readonly leaf: Tree; readonly says: 'yes' | 'no' }

/** Ways for a node to say something. @param pick one of several, where one is enough */
export function waysTo(tree: Tree, says: 'yes' | 'no', pick: (parts: readonly Tree[]) => Tree): readonly Goal[] {
  if (tree.of === 'rule') return [{ leaf: tree, says }]
  const isNone = tree.of === 'none'
  const wanted = (says === 'yes') === isNone ? 'no' : 'yes'
  const areAll = says === (tree.of === 'any' ? 'no' : 'yes')
  const parts = areAll ? tree.parts : [pick(tree.parts)]
  return parts.flatMap(part => waysTo(part, wanted, pick))
}

type Pivot = {
  /** Whether what stands beside it under "all of" is to be met; else it is left alone. */
  readonly areOthersMet: boolean
  readonly pick: (parts: readonly Tree[]) => Tree
}

/** What the rules beside a rule would have to say for it to decide; null where the rule is not in the tree. */
export function decidedBy(tree: Tree, leaf: Tree, pivot: Pivot): readonly Goal[] | null {
  if (tree === leaf) return []
  for (const part of tree.parts) {
    const inside = decidedBy(part, leaf, pivot)
    if (inside === null) continue
    const others = tree.parts.filter(other => other !== part)
    if (tree.of !== 'all') return [...inside, ...others.flatMap(other => waysTo(other, 'no', pivot.pick))]
    return pivot.areOthersMet ? [...inside, ...others.flatMap(other => waysTo(other, 'yes', pivot.pick))] : inside
  }
  return null
}
