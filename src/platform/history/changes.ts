import type { Actor } from '../actor/index.ts'
import type { Instant } from '../clock/index.ts'
import type { ReadTx, Tx } from '../db/index.ts'
import { historyOf, recordEvents, type NewEvent, type Subject } from './index.ts'

type Fact = string | number | bigint | null

/** The facts whose values differ, in the order of `after`. */
export function changedFacts<Facts extends Readonly<Record<string, Fact>>>(
  before: Facts,
  after: Facts,
): (keyof Facts & string)[] {
  return Object.keys(after).filter(name => before[name] !== after[name])
}

type Change<Facts> = Pick<NewEvent, 'subject' | 'id' | 'event' | 'params'> & {
  readonly before: Facts
  readonly after: Facts
  readonly why: string
}

/** One event for each fact that differs: from what, to what, and why; `params.field` names it. */
export async function recordChanges<Facts extends Readonly<Record<string, Fact>>>(
  tx: Tx,
  { before, after, params, ...told }: Change<Facts>,
  by: Actor,
  now: Instant,
): Promise<void> {
  const events = changedFacts(before, after).map(field => ({
    ...told,
    from: textOf(before[field]),
    to: textOf(after[field]),
    params: { field, ...params },
  }))
  await recordEvents(tx, events, by, now)
}

function textOf(fact: Fact | undefined): string | null {
  return fact === null || fact === undefined ? null : String(fact)
}

/** Who last did one of these things to a record, and when: what a form carries along, to know whether somebody was faster. */
export type LastChange = { readonly version: string; readonly by: string; readonly at: string }

export async function lastChangeOf(
  tx: ReadTx,
  subject: Subject,
  id: number,
  events: readonly string[],
): Promise<LastChange> {
  const changes = (await historyOf(tx, subject, id)).filter(({ event }) => events.includes(event))
  const last = changes.at(-1)
  return { version: String(changes.length), by: last?.byName ?? '', at: last?.at.toISOString() ?? '' }
}
