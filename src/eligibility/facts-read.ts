import { assess } from './assess.ts'
import type { AskedKey } from './case.ts'
import { type Leaf, leavesOf } from './leaves.ts'
import type { Policy } from './policy.ts'

/** What a version's rules ask about: the facts and, of studies, what not every version asks. */
export type FactRead = AskedKey | 'yearsCompleted' | 'accredited'

const known = new WeakMap<Policy, ReadonlySet<FactRead>>()

/**
 * The facts that the rules of a version read, whatever their weight. Each rule is asked of a case of which nothing is known,
 * so that no list beside the rules can fall behind; a rule whose parameters leave nothing to ask reads nothing.
 */
export function factsReadBy(policy: Policy): ReadonlySet<FactRead> {
  const read = known.get(policy) ?? new Set(policy.rules.flatMap(leavesOf).flatMap(leaf => readBy(policy, leaf)))
  known.set(policy, read)
  return read
}

function readBy(policy: Policy, leaf: Leaf): readonly FactRead[] {
  const alone = { ...policy, rules: [{ ...leaf, weight: 'must' as const }] }
  const { missing } = assess(alone, { facts: {}, application: { appliedOn: policy.from } })
  return [...missing, ...detailsOf(leaf)]
}

const details = ['yearsCompleted', 'accredited'] as const

function detailsOf({ parameters }: Leaf): readonly FactRead[] {
  return details.filter(key => typeof parameters === 'object' && parameters !== null && key in parameters)
}
