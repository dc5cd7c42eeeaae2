import type { CheckedFact } from '../applications/index.ts'

/** What a form on one fact was filled in before: the newest word on it. */
export function factStamp({ checks }: CheckedFact): string {
  return `fact.${checks[0]?.id ?? 0}`
}
