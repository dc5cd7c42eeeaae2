import { civilOf, dayOfCivil, type DayNumber, monthsAfter } from './calendar.ts'
import { type DaySet, daysFrom, intersection, union } from './day-sets.ts'
import { type Answer, byStart, type Reading } from './rule.ts'

/** How far ahead days that come again each month or year are looked up; farther ahead they are left open. */
const horizonMonths = 24

/**
 * The answer of a rule whose days come again without end: known are those of the two years from application, and the
 * proposed start. All other days are neither promised nor ruled out.
 *
 * @param daysOf the days on which it holds, at least all those from one day to another
 */
export function recurring<Found extends object>(
  reading: Reading,
  daysOf: (from: DayNumber, to: DayNumber) => DaySet,
  params: Found,
): Answer<Found> {
  const { startOn, application } = reading
  const appliedAt = civilOf(application.appliedOn)
  const appliedOn = dayOfCivil(appliedAt)
  const last = monthsAfter(appliedAt, horizonMonths)
  const holdsFrom = (from: DayNumber, to: DayNumber): DaySet => intersection(daysOf(from, to), daysFrom(from, to))
  let holds = holdsFrom(appliedOn, last)
  let open = union(daysFrom(null, appliedOn - 1), daysFrom(last + 1, null))
  if (startOn !== undefined && (startOn < appliedOn || startOn > last)) {
    holds = union(holds, holdsFrom(startOn, startOn))
    open = intersection(open, union(daysFrom(null, startOn - 1), daysFrom(startOn + 1, null)))
  }
  return byStart(reading, { holds, may: union(holds, open) }, params, [])
}
