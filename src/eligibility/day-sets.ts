import type { DayNumber } from './calendar.ts'

/**
 * A set of days as flat bounds `[from, to, from, to …]`: both ends included, ascending, never touching, so that
 * every interval is as long as it can be. Flat, because a million assessments a second leave no room for objects.
 */
export type DaySet = readonly DayNumber[]

// Whole numbers that V8 keeps unboxed; some three million years either way.
const earliest = -(2 ** 30)
const latest = 2 ** 30 - 1

export const noDay: DaySet = []
export const everyDay: DaySet = [earliest, latest]

/** From one day to another, both included; a null bound is open; empty where the end is before the start. */
export function daysFrom(from: DayNumber | null, to: DayNumber | null): DaySet {
  const first = from ?? earliest
  const last = to ?? latest
  return first > last ? noDay : [first, last]
}

export function contains(set: DaySet, day: DayNumber): boolean {
  for (let i = 0; i < set.length; i += 2) if (set[i]! <= day && day <= set[i + 1]!) return true
  return false
}

/** Whether a day and all that come after it are in the set. */
export function holdsFrom(set: DaySet, day: DayNumber): boolean {
  return set.length > 0 && set[set.length - 1] === latest && set[set.length - 2]! <= day
}

/** Whether the set has a day that is this one or comes after it. */
export function reaches(set: DaySet, day: DayNumber): boolean {
  return set.length > 0 && set[set.length - 1]! >= day
}

export function isEveryDay(set: DaySet): boolean {
  return set === everyDay || (set.length === 2 && set[0] === earliest && set[1] === latest)
}

export function intersection(a: DaySet, b: DaySet): DaySet {
  if (a === b || b === everyDay || a.length === 0) return a
  if (a === everyDay || b.length === 0) return b
  if (a.length === 2 && b.length === 2) return daysFrom(Math.max(a[0]!, b[0]!), Math.min(a[1]!, b[1]!))
  const both: DayNumber[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const from = Math.max(a[i]!, b[j]!)
    const to = Math.min(a[i + 1]!, b[j + 1]!)
    if (from <= to) both.push(from, to)
    if (a[i + 1]! < b[j + 1]!) i += 2
    else j += 2
  }
  return both
}

export function union(a: DaySet, b: DaySet): DaySet {
  if (a === b || b.length === 0 || a === everyDay) return a
  if (a.length === 0 || b === everyDay) return b
  if (a.length === 2 && b.length === 2) return unionOfTwo(a, b)
  const either: DayNumber[] = []
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const fromA = j >= b.length || (i < a.length && a[i]! <= b[j]!)
    append(either, fromA ? a[i]! : b[j]!, fromA ? a[i + 1]! : b[j + 1]!)
    if (fromA) i += 2
    else j += 2
  }
  return either
}

/** Of two single intervals: most sets are one. */
function unionOfTwo(a: DaySet, b: DaySet): DaySet {
  const [first, second] = a[0]! <= b[0]! ? [a, b] : [b, a]
  if (second[0]! > first[1]! + 1) return [first[0]!, first[1]!, second[0]!, second[1]!]
  return [first[0]!, Math.max(first[1]!, second[1]!)]
}

/** Adds an interval that begins no earlier than the last one; touching intervals become one. */
function append(set: DayNumber[], from: DayNumber, to: DayNumber): void {
  const end = set.length - 1
  if (end >= 0 && from <= set[end]! + 1) set[end] = Math.max(set[end]!, to)
  else set.push(from, to)
}

export function complement(set: DaySet): DaySet {
  const others: DayNumber[] = []
  let from = earliest
  for (let i = 0; i < set.length; i += 2) {
    if (from < set[i]!) others.push(from, set[i]! - 1)
    from = set[i + 1]! + 1
  }
  if (from <= latest) others.push(from, latest)
  return others
}
