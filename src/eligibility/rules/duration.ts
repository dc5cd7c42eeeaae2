import { z } from 'zod'

import { type Answer, type Reading, settled, shared } from '../rule.ts'

/**
 * Length, both limits included; null is no limit. In months; `weeks` where the text counts so: a year has 52 weeks and 12
 * months. `total`: the longest with all extensions, for those who extend a placement; no matter at application.
 */
export const durationParameters = z.strictObject({
  min: z.number().min(0).nullable(),
  max: z.number().min(0).nullable(),
  unit: z.literal('weeks').optional(),
  total: z.number().min(0).optional(),
})

type Parameters = z.infer<typeof durationParameters>

/** `months` is null where it is not known. */
export type DurationFound = {
  readonly months: number | null
  readonly min: number | null
  readonly max: number | null
  /** Of the limits; months where it is left out. */
  readonly unit?: 'weeks'
}

type Given = { readonly parameters: Parameters; readonly usual: readonly Answer<DurationFound>[] }

const mostUsual = 36

/** Lengths up to three years are answered once: few ask for more. */
export function durationGiven(parameters: Parameters): Given {
  const usual = Array.from({ length: mostUsual + 1 }, (_, months) => {
    const { outcome, params } = answer(months, parameters)
    return shared(outcome === 'met', params)
  })
  return { parameters, usual }
}

/** The internship is as long as the limits say. */
export function duration({ application: { months } }: Reading, { parameters, usual }: Given): Answer<DurationFound> {
  return (months === undefined ? undefined : usual[months]) ?? answer(months, parameters)
}

function answer(months: number | undefined, { min, max, unit }: Parameters): Answer<DurationFound> {
  const inTwelfths = unit === undefined ? 12 : 52
  const length = months === undefined ? null : months * inTwelfths
  const truth = length === null ? null : (min === null || length >= min * 12) && (max === null || length <= max * 12)
  const params = unit === undefined ? { months: months ?? null, min, max } : { months: months ?? null, min, max, unit }
  return settled(truth, params, ['months'])
}
