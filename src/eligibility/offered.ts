import type { PlainDate } from '../platform/days/index.ts'
import type { Policy } from './policy.ts'

/** What is chosen on a day, and what was chosen before. */
export type Choosing = { readonly today: PlainDate; readonly chosen: string | null }

/** Whether a version can be chosen: in force or to come; one that has ended only stays where it is chosen already. */
export function isOffered({ id, to }: Pick<Policy, 'id' | 'to'>, { today, chosen }: Choosing): boolean {
  return to === null || to >= today || id === chosen
}
