import { assess, policyById, type Facts } from '../eligibility/index.ts'
import type { Assessed } from './assessed.ts'

/**
 * The facts that the rules of a stored assessment read: the rules themselves are asked, of what was known and of nothing
 * known, so that no list beside them can fall behind.
 */
export function factsRead({ policyId, case: { facts, application } }: Assessed): ReadonlySet<keyof Facts> {
  const read = new Set<keyof Facts>()
  const policy = policyById(policyId)
  if (policy === null) return read
  for (const known of [facts, {}]) assess(policy, { facts: watched(known, read), application })
  return read
}

function watched(facts: Facts, read: Set<keyof Facts>): Facts {
  return new Proxy(facts, {
    get(target, key): unknown {
      if (typeof key === 'string') read.add(key as keyof Facts)
      return Reflect.get(target, key)
    },
  })
}
