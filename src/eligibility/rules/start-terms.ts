import { z } from 'zod'

import { type DayNumber, dayIn, yearOf } from '../calendar.ts'
import { type DaySet, daysFrom, noDay, union } from '../day-sets.ts'
import { recurring } from '../recurring-days.ts'
import type { Answer, Reading } from '../rule.ts'

const dayOfYear = z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) })

/** Starts within one of these terms, which come again each year; one that ends before it begins runs into the next. */
export const startTermsParameters = z.strictObject({
  terms: z.array(z.strictObject({ from: dayOfYear, to: dayOfYear })).min(1),
})

export type StartTermsFound = z.infer<typeof startTermsParameters>

/** The first day lies in one of the terms, both ends included. */
export function startTerms(reading: Reading, { terms }: StartTermsFound): Answer<StartTermsFound> {
  return recurring(reading, (from, to) => termsBetween(terms, from, to), { terms })
}

function termsBetween(terms: StartTermsFound['terms'], from: DayNumber, to: DayNumber): DaySet {
  let found: DaySet = noDay
  // A term of the year before may reach into the first.
  for (let year = yearOf(from) - 1; year <= yearOf(to); year++) {
    for (const term of terms) found = union(found, termOf(term, year))
  }
  return found
}

function termOf({ from, to }: StartTermsFound['terms'][number], year: number): DaySet {
  const isOver = to.month < from.month || (to.month === from.month && to.day < from.day)
  return daysFrom(dayIn(year, from.month, from.day), dayIn(isOver ? year + 1 : year, to.month, to.day))
}
