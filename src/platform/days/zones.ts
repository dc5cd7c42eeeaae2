import { isPlainDate, type PlainDate } from './index.ts'

/** Every time zone that this system knows, by its name in the tz database, sorted. */
export const timeZones: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')].sort()

export function isTimeZone(name: string): boolean {
  return timeZones.includes(name)
}

const msPerMinute = 60_000

/**
 * The moment at which clocks in a zone show this day and time. Where a clock shows a time twice, the first; where it leaves
 * one out, the moment after the gap.
 *
 * @param time 24-hour, `14:30`
 * @returns null if day or time is none
 */
export function instantAt(zone: string, day: PlainDate, time: string): Date | null {
  if (!isPlainDate(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  const before = offsetMinutes(zone, asUtc - 24 * 60 * msPerMinute)
  const after = offsetMinutes(zone, asUtc + 24 * 60 * msPerMinute)
  const candidates = [before, after].map(offset => asUtc - offset * msPerMinute)
  const exact = candidates.filter(at => at + offsetMinutes(zone, at) * msPerMinute === asUtc)
  return new Date(Math.min(...(exact.length > 0 ? exact : candidates.slice(0, 1))))
}

/** How far the clocks of a zone are ahead of UTC at a moment, in minutes. */
function offsetMinutes(zone: string, at: number): number {
  const shown = wallClock(zone, at)
  return Math.round(
    (Date.parse(`${shown.day}T${shown.time}:00Z`) - Math.floor(at / msPerMinute) * msPerMinute) / msPerMinute,
  )
}

/** What calendar and clock in a zone show at a moment. */
export function wallClock(zone: string, at: Date | number): { day: PlainDate; time: string } {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  return { day: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` }
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known !== undefined) return known
  const two = '2-digit' as const
  const options = {
    year: 'numeric',
    month: two,
    day: two,
    hour: two,
    minute: two,
    hourCycle: 'h23',
    timeZone: zone,
  } as const
  const made = new Intl.DateTimeFormat('en-GB', options)
  formats.set(zone, made)
  return made
}
