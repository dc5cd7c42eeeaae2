import { z } from 'zod'

import { type DayNumber, dayIn, yearOf } from '../calendar.ts'
import { type DaySet, daysFrom, noDay, union } from '../day-sets.ts'
import { recurring } from '../recurring-days.ts'
import type { Answer, Reading } from '../rule.ts'

/** Starts on one of these days: of every month where `month` is null. A day that a month does not have is its last. */
export const startDayParameters = z.strictObject({
  days: z.array(z.strictObject({ month: z.int().min(1).max(12).nullable(), day: z.int().min(1).max(31) })).min(1),
})

export type StartDayFound = z.infer<typeof startDayParameters>

/** The first day is one of those on which internships start. */
export function startDay(reading: Reading, { days }: StartDayFound): Answer<StartDayFound> {
  return recurring(reading, (from, to) => daysBetween(days, from, to), { days })
}

const everyMonth = Array.from({ length: 12 }, (_, index) => index + 1)

function daysBetween(days: StartDayFound['days'], from: DayNumber, to: DayNumber): DaySet {
  let found: DaySet = noDay
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    for (const { month, day } of days) {
      for (const each of month === null ? everyMonth : [month]) {
        const start = dayIn(year, each, day)
        found = union(found, daysFrom(start, start))
      }
    }
  }
  return found
}
