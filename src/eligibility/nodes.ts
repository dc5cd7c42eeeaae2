import type { RuleName } from './names.ts'

/** Where a value stands: the key of one of the policy's sources, and the clause in it. */
export type Clause = { readonly in: string; readonly clause: string }

/** One condition of a policy: a rule with its parameters, or a group of conditions. */
export type PolicyNode =
  | { readonly rule: RuleName; readonly parameters: unknown; readonly source: Clause }
  | { readonly anyOf: readonly PolicyNode[]; readonly name: string; readonly source: Clause }
  | { readonly allOf: readonly PolicyNode[]; readonly name: string; readonly source: Clause }
  | { readonly noneOf: readonly PolicyNode[]; readonly name: string; readonly source: Clause }

/** What a group is made of, each with its path in the file; nothing where it is a rule. */
export function childrenOf(node: PolicyNode): readonly (readonly [PolicyNode, string])[] {
  if ('anyOf' in node) return node.anyOf.map((child, i) => [child, `anyOf[${i}]`] as const)
  if ('allOf' in node) return node.allOf.map((child, i) => [child, `allOf[${i}]`] as const)
  if ('noneOf' in node) return node.noneOf.map((child, i) => [child, `noneOf[${i}]`] as const)
  return []
}

/** What a group is made of; nothing where it is a rule. */
export function membersOf(node: PolicyNode): readonly PolicyNode[] {
  return childrenOf(node).map(([member]) => member)
}
