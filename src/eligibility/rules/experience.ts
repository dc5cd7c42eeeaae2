import { z } from 'zod'

import { type Answer, type Reading, settled } from '../rule.ts'

/** Relevant work experience, in months, stays below a limit that is itself excluded; null is no limit. */
export const experienceParameters = z.strictObject({ below: z.number().positive().nullable() })

/** `months` is null where it is not known. */
export type ExperienceFound = { readonly months: number | null; readonly below: number | null }

/** Less relevant experience than the limit; "less than 24 months" excludes 24. */
export function experience(
  { facts }: Reading,
  { below }: z.infer<typeof experienceParameters>,
): Answer<ExperienceFound> {
  const given = facts.relevantExperienceMonths
  const months = given === undefined ? null : (given ?? 0)
  const truth = below === null ? true : months === null ? null : months < below
  return settled(truth, { months, below }, ['relevantExperienceMonths'])
}
