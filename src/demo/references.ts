import type { PlainDate } from '../platform/days/index.ts'
import { link, type World } from './world.ts'

/** The next number of a series in the year of a day; the counter is left where the programme goes on counting. */
export function referenceFor(world: World, prefix: 'PS' | 'VN' | 'CERT', on: PlainDate): string {
  const series = `${prefix}-${on.slice(0, 4)}`
  const counters = world.rows.referenceCounters ?? []
  const counter = counters.find(row => row.series === series)
  const number = (counter?.lastNumber ?? 0) + 1
  if (counter === undefined) link(world, 'referenceCounters', { series, lastNumber: number })
  else counter.lastNumber = number
  return `${series}-${String(number).padStart(4, '0')}`
}
