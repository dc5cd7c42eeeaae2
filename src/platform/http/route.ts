import type { Actor } from '../actor/index.ts'
import type { Instant } from '../clock/index.ts'
import type { PlainDate } from '../days/index.ts'
import type { Db } from '../db/index.ts'
import type { RawForm } from '../forms/index.ts'
import type { Language } from '../i18n/languages.ts'
import type { Answer } from './answer.ts'

/** One request, checked and unpacked: all that a handler may know of HTTP. */
export type Ask = {
  readonly actor: Actor
  readonly language: Language
  /** Path parameters by name. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly form: RawForm
  /** The path asked for, without the language: `/notices/7`. */
  readonly path: string
  readonly now: Instant
  readonly today: PlainDate
  /** The database as the asker sees it. */
  readonly db: Db
  /** The hidden `_csrf` value of forms; '' for visitors, whose forms are held by the origin check alone. */
  readonly csrf: string
  /** The secret of the session cookie, for signing out; null for visitors. */
  readonly session: string | null
  /** Where guesses are counted: the address of the client. Never stored in clear, never logged. */
  readonly address: string
}

export type Route = {
  readonly method: 'GET' | 'POST'
  /** Without the language: `/notices/:notice`. Names of parameters are what tests fill in, so one name is one kind of record. */
  readonly path: string
  /** Who may ask at all. What may be seen or done with one record is asked again, by record, in query and action. */
  readonly who: (actor: Actor) => boolean
  readonly handle: (ask: Ask) => Promise<Answer>
  /** Requests a minute from one address; for what can be guessed or flooded. */
  readonly perMinute?: number
  /** In place of `handle` when those were too many: a page that keeps what was typed. Without it a page says to wait. */
  readonly whenTooMany?: (ask: Ask) => Promise<Answer>
  /** Machine-readable addresses (feeds) that carry no language of their own page layout. */
  readonly bare?: true
}

export const anyone = (): boolean => true
export const visitorsOnly = (actor: Actor): boolean => actor.kind === 'visitor'
export const signedIn = (actor: Actor): boolean => actor.kind === 'person'

/** A whole positive number from a path, or 0, which no record has: the query then finds nothing. */
export function idOf(text: string | undefined): number {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0
}
