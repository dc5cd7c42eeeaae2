import { z } from 'zod'

import type { PlainDate } from '../../platform/days/index.ts'
import { civilOf, monthsAfter, textOf } from '../calendar.ts'
import { type FormerService, serviceKinds } from '../case.ts'
import { type DaySet, daysFrom, everyDay, intersection, noDay } from '../day-sets.ts'
import { type Answer, byStart, type Reading, settled } from '../rule.ts'

/** So many whole months lie between the last day of an earlier service of these kinds and the first day. */
export const coolingOffParameters = z.strictObject({
  kinds: z.array(z.enum(serviceKinds)).min(1),
  months: z.int().min(1),
})

type Parameters = z.infer<typeof coolingOffParameters>

export type CoolingOffFound = Parameters & {
  readonly because: 'none' | 'over' | 'tooSoon' | 'goesOn' | 'lacks'
  /** Last day of the service that ends last; null where there is none, or it is not known. */
  readonly ended: PlainDate | null
  /** The first day on which the internship may start by this rule; null where it is not known. */
  readonly from: PlainDate | null
}

/** The break after earlier service is over: a service that ends on 30 June and three months leave 1 October. */
export function coolingOff(reading: Reading, { kinds, months }: Parameters): Answer<CoolingOffFound> {
  const given = reading.facts.formerService
  if (given === undefined) {
    const missing = reading.startOn === undefined ? (['formerService', 'startOn'] as const) : asked
    return settled(null, { kinds, months, because: 'lacks', ended: null, from: null }, missing)
  }
  const counted = (given ?? []).filter(({ kind }) => kind === undefined || kinds.includes(kind))
  const days = counted.map(service => daysAfter(service, months))
  const holds = days.reduce<DaySet>((all, each) => intersection(all, each.holds), everyDay)
  const may = days.reduce<DaySet>((all, each) => intersection(all, each.may), everyDay)
  const isOpen = counted.some(({ kind, to }) => kind === undefined || to === undefined)
  const answer = byStart(reading, { holds, may: isOpen ? may : holds }, {}, isOpen ? asked : [])
  return { ...answer, params: { kinds, months, ...toldOf(counted, answer, months) } }
}

const asked = ['formerService'] as const

function daysAfter({ kind, to }: FormerService, months: number): { holds: DaySet; may: DaySet } {
  const days = to === undefined ? null : to === null ? noDay : daysFrom(firstAfter(to, months), null)
  if (days === null) return { holds: noDay, may: everyDay }
  return { holds: days, may: kind === undefined ? everyDay : days }
}

function firstAfter(ended: PlainDate, months: number): number {
  return monthsAfter(civilOf(ended), months) + 1
}

function toldOf(
  counted: readonly FormerService[],
  { outcome }: Answer,
  months: number,
): Pick<CoolingOffFound, 'because' | 'ended' | 'from'> {
  if (counted.length === 0) return { because: 'none', ended: null, from: null }
  const ends = counted.flatMap(({ to }) => (typeof to === 'string' ? [to] : [])).toSorted()
  const ended = ends.at(-1) ?? null
  const from = ended === null ? null : textOf(firstAfter(ended, months))
  if (outcome === 'met') return { because: 'over', ended, from }
  if (outcome === 'unknown') return { because: 'lacks', ended, from }
  const goesOn = counted.some(({ kind, to }) => kind !== undefined && to === null)
  return goesOn ? { because: 'goesOn', ended: null, from: null } : { because: 'tooSoon', ended, from }
}
