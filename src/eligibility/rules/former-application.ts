import { z } from 'zod'

import { type Answer, type Reading, settled } from '../rule.ts'

/** Has applied so many times at most before this application: ever, or in its round. */
export const formerApplicationParameters = z.strictObject({
  most: z.int().min(0),
  within: z.enum(['ever', 'round']),
})

type Parameters = z.infer<typeof formerApplicationParameters>

/** `times`: as many as decide; null where that is not known. */
export type FormerApplicationFound = Parameters & { readonly times: number | null }

/** Earlier applications stay within the limit. Those of the round are some of all: each number bounds the other. */
export function formerApplication({ facts }: Reading, { most, within }: Parameters): Answer<FormerApplicationFound> {
  const given = facts.formerApplications === null ? none : facts.formerApplications
  const { ever, round } = given ?? nothing
  const least = within === 'ever' ? (ever ?? round ?? 0) : (round ?? 0)
  const greatest = within === 'ever' ? ever : (round ?? ever)
  const truth = least > most ? false : greatest !== undefined && greatest <= most ? true : null
  const times = truth === false ? least : truth === true ? greatest! : null
  return settled(truth, { most, within, times }, asked)
}

const asked = ['formerApplications'] as const
const none = { ever: 0, round: 0 }
const nothing: { readonly ever?: number; readonly round?: number } = {}
