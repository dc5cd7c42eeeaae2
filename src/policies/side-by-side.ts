import type { ConditionTold } from '../eligibility/index.ts'

export type Difference = 'same' | 'different' | 'only-first' | 'only-second'

/** A condition of one version beside that of the other which it answers to. */
export type Pair = {
  readonly title: string
  readonly difference: Difference
  readonly first: ConditionTold | null
  readonly second: ConditionTold | null
}

/**
 * Lays two versions side by side: the same conditions first by name and weight, then by name alone; what is left stands
 * alone. In the order of the first version; what only the second has comes last. Where something is written does not make
 * it different, only what it says.
 */
export function sideBySide(first: readonly ConditionTold[], second: readonly ConditionTold[]): Pair[] {
  const left = [...second]
  const partners = new Map<ConditionTold, ConditionTold>()
  const take = (one: ConditionTold, fits: (other: ConditionTold) => boolean): void => {
    const index = left.findIndex(other => other.name === one.name && fits(other))
    if (partners.has(one) || index === -1) return
    partners.set(one, left.splice(index, 1)[0]!)
  }
  for (const one of first) take(one, other => saysTheSame(one, other))
  for (const one of first) take(one, other => other.isPreferred === one.isPreferred)
  for (const one of first) take(one, () => true)
  return [
    ...first.map(one => pairOf(one, partners.get(one))),
    ...left.map(other => ({ title: other.title, difference: 'only-second', first: null, second: other }) as const),
  ]
}

function pairOf(first: ConditionTold, second: ConditionTold | undefined): Pair {
  const { title } = first
  if (second === undefined) return { title, difference: 'only-first', first, second: null }
  return { title, difference: saysTheSame(first, second) ? 'same' : 'different', first, second }
}

/** Whether two conditions ask the same, whatever the order of what is in them. */
export function saysTheSame(one: ConditionTold, other: ConditionTold): boolean {
  return meaningOf(one) === meaningOf(other)
}

function meaningOf({ name, sentence, isPreferred, parts }: ConditionTold): string {
  const within = parts.map(meaningOf).toSorted()
  return JSON.stringify([parts.length === 0 ? name : '', sentence, isPreferred, within])
}

export type Piece = { readonly text: string; readonly isOther: boolean }

/** A sentence in pieces, those marked that are not in the other sentence: what stands between the same beginning and end. */
export function markedAgainst(sentence: string, other: string): Piece[] {
  const [mine, theirs] = [sentence.split(' '), other.split(' ')]
  const shorter = Math.min(mine.length, theirs.length)
  let start = 0
  while (start < shorter && mine[start] === theirs[start]) start++
  let end = 0
  while (end < shorter - start && mine.at(-1 - end) === theirs.at(-1 - end)) end++
  const cut = mine.length - end
  const pieces = [
    { text: mine.slice(0, start).join(' '), isOther: false },
    { text: mine.slice(start, cut).join(' '), isOther: true },
    { text: mine.slice(cut).join(' '), isOther: false },
  ]
  return pieces.filter(({ text }) => text !== '')
}
