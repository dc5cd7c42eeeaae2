import { addDays, addMonths, daysBetween, type PlainDate } from '../platform/days/index.ts'
import type { Job } from './sections.ts'

type Period = { readonly from: PlainDate; readonly to: PlainDate }

/** Days that are left over beside whole months count as one more for each thirty. */
const daysOfAMonth = 30

/**
 * Months of relevant experience: entries that overlap count once.
 *
 * @param on entries that go on are counted up to this day; nothing after it counts
 * @returns whole months, rounded down once, over all periods together
 */
export function relevantMonths(jobs: readonly Job[], on: PlainDate): number {
  let months = 0
  let days = 0
  for (const { from, to } of merged(jobs.filter(job => job.relevant).map(job => periodOf(job, on)))) {
    const end = addDays(to, 1)
    let whole = 0
    while (addMonths(from, whole + 1) <= end) whole += 1
    months += whole
    days += daysBetween(addMonths(from, whole), end)
  }
  return months + Math.floor(days / daysOfAMonth)
}

function periodOf({ from, to }: Job, on: PlainDate): Period {
  return { from, to: to === null || to > on ? on : to }
}

/** Periods in order, those that touch or overlap made one; what has not begun is left out. */
function merged(periods: readonly Period[]): Period[] {
  const whole: Period[] = []
  for (const period of periods.filter(({ from, to }) => from <= to).toSorted((a, b) => a.from.localeCompare(b.from))) {
    const last = whole.at(-1)
    if (last === undefined || period.from > addDays(last.to, 1)) whole.push(period)
    else whole[whole.length - 1] = { from: last.from, to: period.to > last.to ? period.to : last.to }
  }
  return whole
}
