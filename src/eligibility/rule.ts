import type { z } from 'zod'

import type { Outcome } from './names.ts'
import type { Application, AskedKey, Facts } from './case.ts'
import { type CivilDay, civilOf, dayOf, dayOfCivil, type DayNumber } from './calendar.ts'
import { contains, type DaySet, everyDay, holdsFrom, isEveryDay, noDay, reaches } from './day-sets.ts'

/** True, false, or null: not known. */
export type Truth = boolean | null

/** A case as rules read it: facts as they were given, the proposed start as numbers, counted (`On`) and as written (`At`). */
export type Reading = {
  readonly facts: Facts
  readonly application: Application
  readonly startOn: DayNumber | undefined
  readonly startAt: CivilDay | undefined
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

type Rule<Given, Found extends object = object> = (reading: Reading, given: Given) => Answer<Found>

/** A rule tied to the parameters of one policy. It is asked by `ask(reading, given)`: a function of its own for each would cost a call. */
export type TiedRule = { readonly given: unknown; ask(reading: Reading, given: unknown): Answer }

/** A rule as the catalogue holds it: the schema of its parameters, and the rule tied to parameters read with it. */
export type Entry = { readonly parameters: z.ZodType; bind(parameters: unknown): TiedRule }

/** @param prepare what of a policy's parameters can be worked out once and not for each case; they themselves where it is left out */
export function entry<Parameters>(parameters: z.ZodType<Parameters>, rule: Rule<Parameters>): Entry
export function entry<Parameters, Given>(
  parameters: z.ZodType<Parameters>,
  rule: Rule<Given>,
  prepare: (parameters: Parameters) => Given,
): Entry
export function entry(parameters: z.ZodType, rule: Rule<unknown>, prepare = (given: unknown): unknown => given): Entry {
  return { parameters, bind: raw => ({ ask: rule, given: prepare(own(parameters.parse(raw))) }) }
}

/**
 * What a policy says, with each word as the program's own, and frozen: it goes into every finding, nobody may change it,
 * and whoever writes it knows it again. As keys, equal words are one, and comparing them is comparing addresses.
 */
function own(value: unknown): unknown {
  if (typeof value === 'string') return Object.keys({ [value]: true })[0]
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return Object.freeze(value.map(own))
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, own(item)])))
}

/** Whether a short list of a policy has it. The array's own search is called from outside, which takes longer than they do. */
export function isIn<T>(list: readonly T[], value: T): boolean {
  for (let i = 0; i < list.length; i++) if (list[i] === value) return true
  return false
}

export function readingOf(facts: Facts, application: Application): Reading {
  const startAt = application.startOn === undefined ? undefined : civilOf(application.startOn)
  const startOn = startAt === undefined ? undefined : dayOfCivil(startAt)
  return { facts, application, startOn, startAt }
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

/** A settled answer that is the same for many cases: made once, shared by them, and so not to be changed. */
export function shared<Found extends object>(truth: boolean, params: Found): Answer<Found> {
  return settled(truth, Object.freeze(params), nothing)
}

/**
 * Whether a rule that depends on the start is met on the proposed one; null where more must be known. One that is not
 * proposed yet lies ahead: no internship starts before it is applied for.
 */
export function truthAtStart({ startOn, application }: Reading, holds: DaySet, may: DaySet): Truth {
  if (startOn === undefined) {
    const appliedOn = dayOf(application.appliedOn)
    return holdsFrom(holds, appliedOn) ? true : reaches(may, appliedOn) ? null : false
  }
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
