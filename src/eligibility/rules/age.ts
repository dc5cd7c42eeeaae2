import { z } from 'zod'

import { ageOn, birthdayOf } from '../calendar.ts'
import { daysFrom } from '../day-sets.ts'
import { type Answer, byStart, type Reading, settled } from '../rule.ts'

/** Limits in completed years, both included; null is no limit. `at`: the day on which the age is taken. */
export const ageParameters = z.strictObject({
  min: z.int().min(0).nullable(),
  max: z.int().min(0).nullable(),
  at: z.enum(['start', 'application']),
})

/** `age` is null where it is not known. */
export type AgeFound = { readonly age: number | null; readonly min: number | null; readonly max: number | null }
export type AgeAtApplicationFound = AgeFound & { readonly at: 'application' }

/** Age in completed years lies within the limits on the first day, or on the day of application. */
export function age(reading: Reading, { min, max, at }: z.infer<typeof ageParameters>): Answer<AgeFound> {
  const { birthDate } = reading.facts
  const { startOn, appliedOn } = reading.application
  const on = at === 'start' ? startOn : appliedOn
  const years = birthDate === undefined || on === undefined ? null : ageOn(on, birthDate)
  const params = at === 'start' ? { age: years, min, max } : { age: years, min, max, at }

  if (at === 'application') {
    const within = years === null ? null : (min === null || years >= min) && (max === null || years <= max)
    return settled(within, params, ['birthDate'])
  }
  if (birthDate === undefined) return settled(null, params, on === undefined ? ['birthDate', 'startOn'] : ['birthDate'])
  const from = min === null ? null : birthdayOf(birthDate, min)
  const holds = daysFrom(from, max === null ? null : birthdayOf(birthDate, max + 1) - 1)
  return byStart(reading, { holds, may: holds }, params, [])
}
