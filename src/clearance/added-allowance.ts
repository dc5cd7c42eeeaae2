import { addDays, addMonths, daysBetween, type PlainDate } from '../platform/days/index.ts'

/**
 * A monthly allowance for the time that an extension adds: whole months from the day after the old last day, and the days after them
 * in proportion to their month.
 *
 * @param monthly minor units
 * @param fromEnd the old last day, @param toEnd the new one, both served
 * @returns minor units, rounded half up, once
 * @throws RangeError if nothing is added
 */
export function addedAllowance(monthly: bigint, fromEnd: PlainDate, toEnd: PlainDate): bigint {
  if (toEnd <= fromEnd) throw new RangeError(`${toEnd} adds nothing to ${fromEnd}`)
  const first = addDays(fromEnd, 1)
  const after = addDays(toEnd, 1)
  let months = 0
  while (addMonths(first, months + 1) <= after) months += 1
  const begun = addMonths(first, months)
  const days = BigInt(daysBetween(begun, after))
  const length = BigInt(daysBetween(begun, addMonths(first, months + 1)))
  return monthly * BigInt(months) + (monthly * days * 2n + length) / (length * 2n)
}
