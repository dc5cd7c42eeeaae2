import type { Assessment } from '../assess.ts'
import type { Outcome } from '../names.ts'

/** Of two findings of one name, the one that decides, as in three-valued *and*. */
const decisive: readonly Outcome[] = ['met', 'person', 'unknown', 'not-met']

/** How each condition of a policy stands, by its name. What only calls for a person's eye decides nothing and is left out. */
export function standingsOf({ findings }: Pick<Assessment, 'findings'>): ReadonlyMap<string, Outcome> {
  const found = new Map<string, Outcome>()
  for (const { rule, weight, outcome } of findings) {
    if (weight !== 'must') continue
    const before = found.get(rule)
    if (before === undefined || decisive.indexOf(outcome) > decisive.indexOf(before)) found.set(rule, outcome)
  }
  return found
}
