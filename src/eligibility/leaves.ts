import { membersOf, type PolicyNode } from './nodes.ts'

/** A rule in a policy, with its parameters and source; whatever else there is is a group of such. */
export type Leaf = Extract<PolicyNode, { rule: unknown }>

/** The rules in a part of a policy, whatever groups they stand in, in its order. */
export function leavesOf(node: PolicyNode): readonly Leaf[] {
  return 'rule' in node ? [node] : membersOf(node).flatMap(leavesOf)
}
