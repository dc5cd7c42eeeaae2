import type { z } from 'zod'

import type { Outcome } from './names.ts'
import type { Application, AskedKey, Facts } from './case.ts'
import { type DayNumber, dayOf } from './calendar.ts'
import { contains, type DaySet, everyDay, isEveryDay, noDay } from './day-sets.ts'

/** True, false, or null: not known. */
export type Truth = boolean | null

/** A case as rules read it: days of the application as numbers, facts as they were given. */
export type Reading = {
  readonly facts: Facts
  readonly application: Application
  readonly appliedOn: DayNumber
  readonly startOn: DayNumber | undefined
}

/**
 * What one rule says.
 *
 * `outcome` is about the proposed start. `holds` are the start days on which the rule is met, `may` those on which it
 * is met or could be once more is known; they are the same set (the same array) where nothing is open. `missing` names
 * the facts that could settle an unknown outcome, and is empty otherwise.
 */
export type Answer<Found extends object = object> = {
  readonly outcome: Outcome
  readonly params: Found
  readonly missing: readonly AskedKey[]
  readonly holds: DaySet
  readonly may: DaySet
}

type Rule<Parameters, Found extends object = object> = (reading: Reading, parameters: Parameters) => Answer<Found>

/** A rule as the catalogue holds it: the schema of its parameters, and the rule tied to parameters read with it. */
export type Entry = { readonly parameters: z.ZodType; bind(parameters: unknown): (reading: Reading) => Answer }

export function entry<Parameters>(parameters: z.ZodType<Parameters>, rule: Rule<Parameters>): Entry {
  return {
    parameters,
    bind(raw) {
      const bound = frozen(parameters.parse(raw))
      return reading => rule(reading, bound)
    },
  }
}

/** A policy's own lists go into every finding: nobody may change them, and whoever writes them knows them again. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const item of Object.values(Object.freeze(value))) frozen(item)
  return value
}

export function readingOf(facts: Facts, application: Application): Reading {
  const { appliedOn, startOn } = application
  return {
    facts,
    application,
    appliedOn: dayOf(appliedOn),
    startOn: startOn === undefined ? undefined : dayOf(startOn),
  }
}

const nothing: readonly AskedKey[] = []

/** An answer that no start day changes. */
export function settled<Found extends object>(
  truth: Truth,
  params: Found,
  missing: readonly AskedKey[],
): Answer<Found> {
  if (truth === null) return { outcome: 'unknown', params, missing, holds: noDay, may: everyDay }
  const days = truth ? everyDay : noDay
  return { outcome: truth ? 'met' : 'not-met', params, missing: nothing, holds: days, may: days }
}

/** Whether a rule that depends on the start is met on the proposed one; null where more must be known. */
export function truthAtStart({ startOn }: Reading, holds: DaySet, may: DaySet): Truth {
  if (startOn === undefined) return isEveryDay(holds) ? true : may.length === 0 ? false : null
  return contains(holds, startOn) ? true : contains(may, startOn) ? null : false
}

/** An answer that depends on the start. @param missing facts that could settle it, apart from the start itself */
export function byStart<Found extends object>(
  reading: Reading,
  days: { readonly holds: DaySet; readonly may: DaySet },
  params: Found,
  missing: readonly AskedKey[],
): Answer<Found> {
  const truth = truthAtStart(reading, days.holds, days.may)
  if (truth !== null)
    return { outcome: truth ? 'met' : 'not-met', params, missing: nothing, holds: days.holds, may: days.may }
  const startMatters = reading.startOn === undefined && !(days.holds.length === 0 && isEveryDay(days.may))
  return { outcome: 'unknown', params, missing: startMatters ? [...missing, 'startOn'] : missing, ...days }
}

/** Both: one that is false decides, whatever the other. */
export function and(one: Truth, other: Truth): Truth {
  if (one === false || other === false) return false
  return one === null || other === null ? null : true
}
