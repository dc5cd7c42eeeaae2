import type { Assessment } from '../assess.ts'
import type { Verdict } from '../names.ts'
import type { Direction, Standing } from './names.ts'
import { standingsOf } from './standings.ts'

/** A case whose verdict is another under the second policy. */
export type CaseChange = {
  readonly from: Verdict
  readonly to: Verdict
  readonly direction: Direction
  /** The conditions that account for it, by name; empty where only all of them together do. */
  readonly because: readonly string[]
}

/** From no to yes; a person who has to look and facts that have to be told are both in between. */
const rank: Readonly<Record<Verdict, number>> = {
  'not-eligible': 0,
  'needs-information': 1,
  'needs-a-person': 1,
  eligible: 2,
}

/** How one case's verdict changes from one assessment to another; null where it does not. */
export function changeOf(before: Assessment, after: Assessment): CaseChange | null {
  const { verdict: from } = before
  const { verdict: to } = after
  if (from === to) return null
  const way = Math.sign(rank[to] - rank[from])
  const direction = way > 0 ? 'gains' : way < 0 ? 'loses' : 'stays-open'
  return { from, to, direction, because: becauseOf(before, after, direction) }
}

/** A no has its reason in what is not met; else those count that stand otherwise, in the direction of the verdict. */
function becauseOf(before: Assessment, after: Assessment, direction: Direction): string[] {
  const [old, now] = [standingsOf(before), standingsOf(after)]
  const names = [...new Set([...now.keys(), ...old.keys()])]
  const was = (name: string): Standing => old.get(name) ?? 'not-asked'
  const is = (name: string): Standing => now.get(name) ?? 'not-asked'
  const obstacles = names.filter(name => (was(name) === 'not-met') !== (is(name) === 'not-met'))
  const decisive = obstacles.filter(name => (direction === 'gains' ? was(name) : is(name)) === 'not-met')
  if (decisive.length > 0) return decisive
  return names.filter(name =>
    direction === 'stays-open' ? was(name) !== is(name) : isOn(direction, was(name), is(name)),
  )
}

function isOn(direction: Direction, was: Standing, is: Standing): boolean {
  return direction === 'gains' ? height(is) > height(was) : height(is) < height(was)
}

/** What is not asked stands in nobody's way, as if it were met. */
function height(standing: Standing): number {
  return standing === 'not-met' ? 0 : standing === 'unknown' || standing === 'person' ? 1 : 2
}
