import { z } from 'zod'

import { type Answer, type Reading, settled } from '../rule.ts'

/** Length in months, both limits included; null is no limit. */
export const durationParameters = z.strictObject({
  min: z.number().min(0).nullable(),
  max: z.number().min(0).nullable(),
})

/** `months` is null where it is not known. */
export type DurationFound = { readonly months: number | null; readonly min: number | null; readonly max: number | null }

/** The internship is as long as the limits say. */
export function duration(
  { application }: Reading,
  { min, max }: z.infer<typeof durationParameters>,
): Answer<DurationFound> {
  const { months } = application
  const truth = months === undefined ? null : (min === null || months >= min) && (max === null || months <= max)
  return settled(truth, { months: months ?? null, min, max }, ['months'])
}
