import { type Leaf, leavesOf } from '../leaves.ts'
import type { Policy, PolicyNode } from '../policy.ts'

const known = new WeakMap<Policy, Policy>()

/**
 * The same policy for whom a person answers yes to all that the text leaves to judgement: what is left is what facts
 * decide. What must not be the case stays open. The policy itself where it leaves nothing.
 */
export function supposingYes(policy: Policy): Policy {
  const before = known.get(policy)
  if (before !== undefined) return before
  const leavesSomething = policy.rules.some(rule => leavesOf(rule).some(({ rule: name }) => name === 'judgement'))
  const supposed = leavesSomething ? { ...policy, rules: policy.rules.map(supposedIn) } : policy
  known.set(policy, supposed)
  return supposed
}

function supposedIn<T extends PolicyNode>(node: T): T {
  if ('anyOf' in node) return { ...node, anyOf: node.anyOf.map(supposedIn) }
  if ('allOf' in node) return { ...node, allOf: node.allOf.map(supposedIn) }
  return 'rule' in node && node.rule === 'judgement' ? { ...node, ...alwaysMet } : node
}

/** A rule that sets no limit is met by everybody. */
const alwaysMet: Pick<Leaf, 'rule' | 'parameters'> = {
  rule: 'age',
  parameters: { min: null, max: null, at: 'application' },
}
