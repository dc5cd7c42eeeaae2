import type { CheckedFact } from '../applications/index.ts'

/** What a form on one fact was filled in before: the newest word on it. */
export function factStamp({ checks }: CheckedFact): string {
  return `fact.${checks[0]?.id ?? 0}`
}

/** Whether two answers are the same, in whatever order their keys were stored. */
export function isSameValue(left: unknown, right: unknown): boolean {
  return JSON.stringify(sorted(left)) === JSON.stringify(sorted(right))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  )
}
