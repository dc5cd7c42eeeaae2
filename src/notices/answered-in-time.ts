import { system } from '../platform/actor/index.ts'
import type { App } from '../platform/app/index.ts'
import { today, type Instant } from '../platform/clock/index.ts'
import { answeredByOffice, type Answered, type AnsweredByOffice } from './queries/answered.ts'

/** Fewer would say nothing of the office, and too much of the few. */
const fewestToSay = 5
const keptForMs = 600_000

export type AnsweredInTime = (now: Instant, officeId?: number) => Promise<Answered | null>

/**
 * The record of answers in time, of one office or of all. Counted again every ten minutes, so that a page costs no query
 * for it.
 *
 * @returns a function that gives null where there are too few to say
 */
export function answeredInTimeOf(app: App): AnsweredInTime {
  let kept: { readonly at: number; readonly figures: Promise<AnsweredByOffice> } | null = null
  const count = (now: Instant): Promise<AnsweredByOffice> => {
    const figures = app.database.as(system).read(tx => answeredByOffice(tx, today(now)))
    // A failed count is not kept: the next page asks again.
    figures.catch(() => (kept = null))
    kept = { at: now.getTime(), figures }
    return figures
  }
  return async (now, officeId) => {
    const isFresh = kept !== null && now.getTime() - kept.at < keptForMs
    const figures = await (kept !== null && isFresh ? kept.figures : count(now))
    const answered = officeId === undefined ? figures.all : figures.offices.get(officeId)
    return answered === undefined || answered.of < fewestToSay ? null : answered
  }
}
