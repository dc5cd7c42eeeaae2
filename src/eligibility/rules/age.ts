import { z } from 'zod'

import { ageOn, birthdayOf, type CivilDay, civilOf, textOf } from '../calendar.ts'
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
  const birth = birthDate === undefined ? undefined : civilOf(birthDate)
  const on = at === 'start' ? reading.startAt : civilOf(reading.application.appliedOn)
  const years = birth === undefined || on === undefined ? null : ageOn(on, birth)
  const params = at === 'start' ? { age: years, min, max } : { age: years, min, max, at }

  if (at === 'application') {
    const within = years === null ? null : (min === null || years >= min) && (max === null || years <= max)
    return settled(within, params, ['birthDate'])
  }
  if (birth === undefined) return settled(null, params, on === undefined ? ['birthDate', 'startOn'] : ['birthDate'])
  const holds = daysOf(birth, min, max)
  return byStart(reading, { holds, may: holds }, params, [])
}

/** The days on which somebody has an age within the limits. */
function daysOf(birth: CivilDay, min: number | null, max: number | null): DaySet {
  const from = min === null ? null : birthdayOf(birth, min)
  return daysFrom(from, max === null ? null : birthdayOf(birth, max + 1) - 1)
}

function ageAtEnd(reading: Reading, { min, max }: Parameters): Answer<AgeFound> {
  const { birthDate } = reading.facts
  const { months } = reading.application
  const { startOn } = reading
  const isEndKnown = startOn !== undefined && months !== undefined
  const years =
    birthDate === undefined || !isEndKnown ? null : ageOn(civilOf(textOf(endOf(startOn, months))), civilOf(birthDate))
  const params = { age: years, min, max, at: 'end' } as const
  const lacks = months === undefined ? (['months'] as const) : []
  if (birthDate === undefined)
    return settled(null, params, startOn === undefined ? ['birthDate', 'startOn', ...lacks] : ['birthDate', ...lacks])
  const from = min === null ? null : birthdayOf(civilOf(birthDate), min)
  const to = max === null ? null : birthdayOf(civilOf(birthDate), max + 1) - 1
  return byStart(reading, startsEndingIn({ from, to }, months), params, lacks)
}
