import type { BesidesTold } from '../eligibility/index.ts'
import type { Difference } from './side-by-side.ts'

type TermTold = BesidesTold['told'][number]

/** What one text says of a subject besides, beside what the other says of it. */
export type BesidesPair = {
  readonly title: string
  readonly difference: Difference
  readonly first: TermTold | null
  readonly second: TermTold | null
}

/**
 * Lays what two texts say besides side by side: by subject, remarks by their words. In the order of the first; what only the
 * second says comes last. Where something is written does not make it different, only what it says.
 */
export function besidesSideBySide(first: BesidesTold, second: BesidesTold): BesidesPair[] {
  const left = [...second.told]
  const pairs = first.told.map((one): BesidesPair => {
    const index = left.findIndex(other =>
      one.subject === null ? other.subject === null && other.text === one.text : other.subject === one.subject,
    )
    const other = index === -1 ? null : left.splice(index, 1)[0]!
    const difference = other === null ? 'only-first' : other.text === one.text ? 'same' : 'different'
    return { title: one.title, difference, first: one, second: other }
  })
  const rest = left.map((other): BesidesPair => {
    return { title: other.title, difference: 'only-second', first: null, second: other }
  })
  return [...pairs, ...rest]
}
