import { z } from 'zod'

import { ageOn, birthdayOf, textOf } from '../calendar.ts'
import { type DaySet, daysFrom } from '../day-sets.ts'
import { bothReadings } from '../readings.ts'
import { type Answer, byStart, type Reading, settled } from '../rule.ts'
import { endOf, startsEndingIn } from '../stays.ts'

/**
 * Limits in completed years, both included; null is no limit. `at`: the day on which the age is taken; `unstated` where the
 * text does not say, application or start.
 */
export const ageParameters = z.strictObject({
  min: z.int().min(0).nullable(),
  max: z.int().min(0).nullable(),
  at: z.enum(['start', 'application', 'end', 'unstated']),
})

type Parameters = z.infer<typeof ageParameters>

/** `age` is null where it is not known. `at` is left out for the start. */
export type AgeFound = {
  readonly age: number | null
  readonly min: number | null
  readonly max: number | null
  readonly at?: Exclude<Parameters['at'], 'start'>
}

/** Age in completed years lies within the limits on the first day, the last day, or the day of application. */
export function age(reading: Reading, parameters: Parameters): Answer<AgeFound> {
  const { min, max, at } = parameters
  if (min === null && max === null) return settled(true, { age: null, min, max, ...(at !== 'start' && { at }) }, [])
  if (at === 'end') return ageAtEnd(reading, parameters)
  if (at === 'unstated') {
    const first = age(reading, { min, max, at: 'application' })
    const second = age(reading, { min, max, at: 'start' })
    return bothReadings(first, second, { age: second.params.age ?? first.params.age, min, max, at })
  }
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
  const holds = daysOf(birthDate, min, max)
  return byStart(reading, { holds, may: holds }, params, [])
}

/** The days on which somebody has an age within the limits. */
function daysOf(birthDate: string, min: number | null, max: number | null): DaySet {
  const from = min === null ? null : birthdayOf(birthDate, min)
  return daysFrom(from, max === null ? null : birthdayOf(birthDate, max + 1) - 1)
}

function ageAtEnd(reading: Reading, { min, max }: Parameters): Answer<AgeFound> {
  const { birthDate } = reading.facts
  const { months } = reading.application
  const { startOn } = reading
  const isEndKnown = startOn !== undefined && months !== undefined
  const years = birthDate === undefined || !isEndKnown ? null : ageOn(textOf(endOf(startOn, months)), birthDate)
  const params = { age: years, min, max, at: 'end' } as const
  const lacks = months === undefined ? (['months'] as const) : []
  if (birthDate === undefined)
    return settled(null, params, startOn === undefined ? ['birthDate', 'startOn', ...lacks] : ['birthDate', ...lacks])
  const from = min === null ? null : birthdayOf(birthDate, min)
  const to = max === null ? null : birthdayOf(birthDate, max + 1) - 1
  return byStart(reading, startsEndingIn({ from, to }, months), params, lacks)
}
