import { z } from 'zod'

import type { Facts } from '../case.ts'
import { type Kinship, kinships } from '../case-words.ts'
import { and, type Answer, type Reading, settled, type Truth } from '../rule.ts'

/** No relative of these kinds works for the organisation: in any of its offices, or in the one applied to. */
export const relativesParameters = z.strictObject({
  kinships: z.array(z.enum(kinships)).min(1),
  where: z.enum(['any-office', 'same-office']),
})

type Parameters = z.infer<typeof relativesParameters>
type Relative = NonNullable<Facts['relatives']>[number]

export type RelativesFound = Parameters & {
  /** The relatives that stand against it, or could; null where nothing is known of any. */
  readonly relatives: readonly Relative[] | null
}

/** Nobody of the family, as the text counts it, works where it says. Known to have no relative there is met. */
export function relatives({ facts }: Reading, { kinships: set, where }: Parameters): Answer<RelativesFound> {
  const given = facts.relatives
  if (given === undefined) return settled(null, { kinships: set, where, relatives: null }, asked)
  const standing = (truth: Truth): readonly Relative[] =>
    (given ?? []).filter(relative => and(isOneOf(relative, set), worksThere(relative, where)) === truth)
  const against = standing(true)
  if (against.length > 0) return settled(false, { kinships: set, where, relatives: against }, asked)
  const open = standing(null)
  return settled(open.length === 0 ? true : null, { kinships: set, where, relatives: open }, asked)
}

const asked = ['relatives'] as const

/** A kinship that is not known may be any, those that the text does not count among them. */
function isOneOf({ kinship }: Relative, set: readonly Kinship[]): Truth {
  if (kinship !== undefined) return set.includes(kinship)
  return kinships.every(each => set.includes(each)) ? true : null
}

function worksThere({ sameOffice }: Relative, where: Parameters['where']): Truth {
  return where === 'any-office' ? true : (sameOffice ?? null)
}
