import type { PlainDate } from '../platform/days/index.ts'
import type { StartWindow } from './assess.ts'

/** Some of many windows, ascending, and how many were left out. */
export type NearWindows = { readonly near: readonly StartWindow[]; readonly left: number }

/**
 * The windows that lie nearest after a day, and the last one before it where there is room: starts on given days of the month
 * leave dozens, of which nobody reads more than a few.
 *
 * @param most at least 2
 */
export function nearWindows(windows: readonly StartWindow[], day: PlainDate, most: number): NearWindows {
  if (windows.length <= most) return { near: windows, left: 0 }
  const next = windows.findIndex(({ to }) => to >= day)
  const before = next === -1 ? windows.length : next
  const first = Math.max(0, Math.min(before - 1, windows.length - most))
  return { near: windows.slice(first, first + most), left: windows.length - most }
}
