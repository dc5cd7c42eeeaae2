import { dayOfInstant, type PlainDate } from '../days/index.ts'

/** A moment, UTC. Milliseconds are kept; the database keeps them too. */
export type Instant = Date

/** The only place that reads the time. Everything else is given `now`. */
export type Clock = { now(): Instant }

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still, for tests and for the demonstration's past. */
export function frozenClock(iso: string): Clock {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) throw new RangeError(`not an instant: ${iso}`)
  return { now: () => new Date(at) }
}

/** The UTC day of a moment. Duty stations' own midnights are a matter of the page that shows them. */
export function today(now: Instant): PlainDate {
  return dayOfInstant(now)
}
