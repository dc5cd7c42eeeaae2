import { addDays, daysBetween, type PlainDate } from '../platform/days/index.ts'
import { addWorkingDays, isFirstWorkingDayOfWeek, isWorkingDay, type Holidays } from '../platform/days/working-days.ts'
import { clocks, type Clock, type Matter, type Steps } from './clocks.ts'

/** A warning after its day that was missed (the server stood still, the record was imported) is of use for so long. */
const keptDays = 5

/** The farthest that any step lies from its day: what a search must look through. */
export const farthestDays = 60

type Ticking = {
  readonly dueOn: PlainDate
  /** The day on which the clock began: what was due before it is not said. */
  readonly sinceOn: PlainDate
  /** The steps that were said already, for this person and this day. */
  readonly sent: readonly number[]
}

/**
 * The step of a clock that is due on a day, or null. Of several that were missed only the last is said; a step before the day
 * is said until the day itself, one after it for `keptDays`; none on the day on which the clock began, or before.
 */
export function stepDue(
  clock: Clock,
  { dueOn, sinceOn, sent }: Ticking,
  today: PlainDate,
  holidays: Holidays,
): number | null {
  const { steps, counted } = clocks[clock] as Steps
  const dayOf = (step: number): PlainDate =>
    counted === 'days' ? addDays(dueOn, step) : addWorkingDays(dueOn, step, holidays)
  const step = steps.findLast(one => dayOf(one) <= today)
  if (step === undefined || sent.some(said => said >= step) || dayOf(step) <= sinceOn) return null
  const until = step < 0 ? dueOn : addDays(dayOf(step), keptDays)
  return today <= until ? step : null
}

/** How many working days before its day a matter enters the digests, and after how many past it, where it is an escalation. */
const soon: Record<Matter, number> = {
  case: 5,
  endorsement: 5,
  'partner-papers': 15,
  paper: 5,
  'health-paper': 5,
  start: 10,
  cover: 15,
  'check-in': 1,
  'check-in-missed': -15,
  evaluation: 5,
  completion: -1,
}

type Waiting = { readonly matter: Matter; readonly dueOn: PlainDate }

/** Whether a matter belongs in a digest of this day: near its day, or past it. */
export function isListed({ matter, dueOn }: Waiting, today: PlainDate, holidays: Holidays): boolean {
  return addWorkingDays(dueOn, -soon[matter], holidays) <= today
}

/** Who reads of a case whose answer is late: after so many working days those who answer for all offices, too. */
const escalation = { 'programme-manager': 5, 'hr-director': 10 } as const

export function isEscalatedTo(
  role: keyof typeof escalation,
  dueOn: PlainDate,
  { today, holidays }: { today: PlainDate; holidays: Holidays },
): boolean {
  return addWorkingDays(dueOn, escalation[role], holidays) <= today
}

/** For whom a digest is: an office's people each working day, a partner's once a week, and daily when a day is near. */
type Rhythm = 'daily' | 'weekly'

/** Whether a digest with these matters goes out on a day. Never an empty one, never on a day without work. */
export function digestDue(rhythm: Rhythm, waiting: readonly Waiting[], today: PlainDate, holidays: Holidays): boolean {
  if (waiting.length === 0 || !isWorkingDay(today, holidays)) return false
  if (rhythm === 'daily' || isFirstWorkingDayOfWeek(today, holidays)) return true
  return waiting.some(({ dueOn }) => dueOn >= today && daysBetween(today, dueOn) <= 2)
}

/** When people begin to work: what is due is written from this hour of an office's clock. */
const morning = '07:00'

/** Whether it is late enough to write. @param time 24-hour, `07:30` */
export function hasMorningCome(time: string): boolean {
  return time >= morning
}
