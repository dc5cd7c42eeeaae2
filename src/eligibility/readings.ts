import type { AskedKey } from './case.ts'
import { intersection, union } from './day-sets.ts'
import { both } from './join.ts'
import type { Answer } from './rule.ts'

/**
 * A text that can be read in two ways: where both readings agree, that is the answer; where more must be known for either,
 * it is unknown; where they differ, a person decides which one holds.
 */
export function bothReadings<Found extends object>(one: Answer, other: Answer, params: Found): Answer<Found> {
  const holds = intersection(one.holds, other.holds)
  const may = union(one.may, other.may)
  if (one.outcome === other.outcome && one.outcome !== 'unknown')
    return { outcome: one.outcome, params, missing: nothing, holds, may }
  if (one.outcome !== 'unknown' && other.outcome !== 'unknown')
    return { outcome: 'person', params, missing: nothing, holds, may }
  return { outcome: 'unknown', params, missing: both(one.missing, other.missing), holds, may }
}

const nothing: readonly AskedKey[] = []
