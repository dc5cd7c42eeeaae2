import { z } from 'zod'

import { type DayNumber, dayOf } from '../calendar.ts'
import { type FormerService, serviceKinds } from '../case.ts'
import { type DaySet, daysFrom, intersection, noDay, union } from '../day-sets.ts'
import { type Answer, type Reading, settled } from '../rule.ts'

/** Has worked for the organisation's bodies before, in one of these ways, for so many days at most; 0: never. */
export const formerServiceParameters = z.strictObject({
  kinds: z.array(z.enum(serviceKinds)).min(1),
  mostDays: z.int().min(0),
})

type Parameters = z.infer<typeof formerServiceParameters>

export type FormerServiceFound = Parameters & {
  /** The services that count, or could; null where nothing is known of any. */
  readonly services: readonly FormerService[] | null
  /** Days that are known, each counted once; null where a single day would be too many, and none need be counted. */
  readonly days: number | null
  /** `days` are not those that are known but the most that there may be, and still within the limit. */
  readonly atMost?: true
}

/** Days of service up to the day of application, both ends included, stay within the limit. */
export function formerService(
  { facts, application }: Reading,
  { kinds, mostDays }: Parameters,
): Answer<FormerServiceFound> {
  const given = facts.formerService
  if (given === undefined) return settled(null, { kinds, mostDays, services: null, days: null }, asked)
  const counted = (given ?? []).filter(({ kind }) => kind === undefined || kinds.includes(kind))
  const sure = counted.filter(({ kind }) => kind !== undefined)
  if (mostDays === 0) {
    const truth = sure.length > 0 ? false : counted.length > 0 ? null : true
    return settled(truth, { kinds, mostDays, services: counted, days: null }, asked)
  }
  const appliedOn = dayOf(application.appliedOn)
  const days = lengthOf(sure.reduce<DaySet>((all, service) => union(all, daysOf(service, appliedOn)), noDay))
  const most = lengthOf(counted.reduce<DaySet>((all, service) => union(all, mayDaysOf(service, appliedOn)), noDay))
  const truth = days > mostDays ? false : most > mostDays ? null : true
  const found = { kinds, mostDays, services: counted, days }
  return settled(truth, truth === true && most > days ? { ...found, days: most, atMost: true } : found, asked)
}

const asked = ['formerService'] as const

/** The days that are sure: with one end known alone, that day. What goes on counts up to the day of application. */
function daysOf({ from, to }: FormerService, appliedOn: DayNumber): DaySet {
  const first = from === undefined ? (to == null ? null : dayOf(to)) : dayOf(from)
  if (first === null) return noDay
  const last = to === undefined ? first : to === null ? appliedOn : dayOf(to)
  return intersection(daysFrom(first, last), daysFrom(null, appliedOn))
}

/** The days that may be: with one end not known, all days before the other, or all after it up to the day of application. */
function mayDaysOf({ from, to }: FormerService, appliedOn: DayNumber): DaySet {
  const last = to == null ? appliedOn : Math.min(dayOf(to), appliedOn)
  return daysFrom(from === undefined ? null : dayOf(from), last)
}

function lengthOf(days: DaySet): number {
  let length = 0
  for (let i = 0; i < days.length; i += 2) length += days[i + 1]! - days[i]! + 1
  return length
}
