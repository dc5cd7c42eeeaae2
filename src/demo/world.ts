import type { Insertable } from 'kysely'

import { dayOfInstant, dayNumber, addDays, type PlainDate } from '../platform/days/index.ts'
import type { Instant } from '../platform/clock/index.ts'
import type { DB } from '../platform/db/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import type { Subject } from '../platform/history/index.ts'
import { randomFrom, type Random } from './random.ts'

export type Table = keyof DB
export type Row<T extends Table> = Insertable<DB[T]>
type Rows = { [T in Table]?: Row<T>[] }

/** A file of a document: made and stored before the transaction that names it. Papers with one key are the same file. */
export type Paper = {
  readonly documentId: number
  readonly key: string
  readonly isSealed: boolean
  readonly make: () => Promise<Uint8Array>
}

/** Everything that the demonstration will write, built in memory: rows with their numbers, and the papers to make. */
export type World = {
  readonly now: Instant
  readonly today: PlainDate
  readonly random: Random
  readonly rows: Rows
  readonly papers: Paper[]
}

const seed = 20_220_117

export function emptyWorld(now: Instant): World {
  return { now, today: dayOfInstant(now), random: randomFrom(seed), rows: {}, papers: [] }
}

/** Adds a row to a table that numbers its rows, with the next number. @returns the number */
export function add<T extends Table>(world: World, table: T, row: Omit<Row<T>, 'id'>): number {
  const id = (world.rows[table]?.length ?? 0) + 1
  push(world, table, { ...row, id })
  return id
}

/** Adds a row to a table without numbers. */
export function link<T extends Table>(world: World, table: T, row: Row<T>): void {
  push(world, table, row)
}

function push(world: World, table: Table, row: object): void {
  const rows = world.rows as Record<Table, object[] | undefined>
  ;(rows[table] ??= []).push(row)
}

export function rowOf<T extends Table>(world: World, table: T, id: number): Row<T> {
  const row = (world.rows[table] as readonly Row<T>[] | undefined)?.[id - 1]
  if (row === undefined) throw new RangeError(`no ${table} ${id}`)
  return row
}

/** The day so many days from today; a negative number lies in the past. */
export function day(world: World, days: number): PlainDate {
  return addDays(world.today, days)
}

/** A moment of a day, UTC, between 6:00 and 16:59, when the offices of four continents write. */
export function momentOn(world: World, on: PlainDate): Instant {
  return new Date((dayNumber(on) * 24 + world.random.between(6, 16)) * 3_600_000 + world.random.below(60) * 60_000)
}

/** A working day: what falls on a weekend moves to the Friday before. */
export function workingDay(on: PlainDate): PlainDate {
  const weekday = (dayNumber(on) + 4) % 7
  if (weekday === 6) return addDays(on, -1)
  return weekday === 0 ? addDays(on, -2) : on
}

export type Happened = {
  readonly subject: Subject
  readonly id: number
  readonly event: string
  readonly from?: string | null
  readonly to?: string | null
  readonly by: number | null
  readonly at: Instant
  readonly why?: string
  readonly params?: Readonly<Record<string, string | number | boolean | null>>
}

/** Writes down what happened; numbers are given at the end, in the order of time. */
export function happened(world: World, event: Happened): void {
  link(world, 'events', {
    subject: event.subject,
    subjectId: event.id,
    event: event.event,
    fromState: event.from ?? null,
    toState: event.to ?? null,
    byPersonId: event.by,
    at: event.at,
    why: event.why ?? '',
    params: { ...event.params },
  })
}

export type Person = {
  readonly id: number
  readonly givenName: string
  readonly familyName: string
  readonly email: string
  readonly language: Language
  readonly country: string
}

export function nameOf(person: Pick<Person, 'givenName' | 'familyName'>): string {
  return `${person.givenName} ${person.familyName}`
}
