import { personOf, type Actor } from '../actor/index.ts'
import type { Instant } from '../clock/index.ts'
import type { ReadTx, Tx } from '../db/index.ts'

/** The records that have a history. */
export const subjects = [
  'application',
  'placement',
  'notice',
  'agreement',
  'round',
  'fund',
  'office',
  'person',
  'partner',
  'organisation',
  'policy',
] as const
export type Subject = (typeof subjects)[number]

export type NewEvent = {
  readonly subject: Subject
  readonly id: number
  readonly event: string
  readonly from?: string | null
  readonly to?: string | null
  readonly why?: string
  /** Codes and numbers that a sentence needs; never a person's data. */
  readonly params?: Readonly<Record<string, string | number | boolean | null>>
}

/** Writes down what happened, in the transaction in which it happens: who, when, from, to, why. */
export async function recordEvent(tx: Tx, event: NewEvent, by: Actor, now: Instant): Promise<void> {
  await recordEvents(tx, [event], by, now)
}

/** The same of many records at once: an import writes thousands. */
export async function recordEvents(tx: Tx, events: readonly NewEvent[], by: Actor, now: Instant): Promise<void> {
  for (let from = 0; from < events.length; from += 500)
    await tx
      .insertInto('events')
      .values(
        events.slice(from, from + 500).map(event => ({
          subject: event.subject,
          subjectId: event.id,
          event: event.event,
          fromState: event.from ?? null,
          toState: event.to ?? null,
          byPersonId: personOf(by),
          at: now,
          why: event.why ?? '',
          params: JSON.stringify(event.params ?? {}),
        })),
      )
      .execute()
}

export type PastEvent = {
  readonly event: string
  readonly fromState: string | null
  readonly toState: string | null
  readonly at: Instant
  readonly why: string
  readonly params: Readonly<Record<string, string | number | boolean | null>>
  readonly byPersonId: number | null
  readonly byName: string | null
}

/** The history of one record, oldest first. Whoever calls has made sure that the record itself may be seen. */
export async function historyOf(tx: ReadTx, subject: Subject, id: number): Promise<PastEvent[]> {
  const rows = await tx
    .selectFrom('events as e')
    .leftJoin('persons as p', 'p.id', 'e.byPersonId')
    .where('e.subject', '=', subject)
    .where('e.subjectId', '=', id)
    .orderBy('e.id')
    .select([
      'e.event',
      'e.fromState',
      'e.toState',
      'e.at',
      'e.why',
      'e.params',
      'e.byPersonId',
      'p.givenName',
      'p.familyName',
    ])
    .execute()
  return rows.map(({ givenName, familyName, params, ...row }) => ({
    ...row,
    params: params as PastEvent['params'],
    byName: givenName === null ? null : `${givenName} ${familyName ?? ''}`.trim(),
  }))
}

/** The next number of a series that people read out, without gaps where transactions commit in order: PS-2026-0418. */
export async function nextReference(tx: Tx, prefix: string, year: string): Promise<string> {
  const series = `${prefix}-${year}`
  const { lastNumber } = await tx
    .insertInto('referenceCounters')
    .values({ series, lastNumber: 1 })
    .onConflict(conflict =>
      conflict
        .column('series')
        .doUpdateSet(({ eb, ref }) => ({ lastNumber: eb(ref('referenceCounters.lastNumber'), '+', 1) })),
    )
    .returning('lastNumber')
    .executeTakeFirstOrThrow()
  return `${series}-${String(lastNumber).padStart(4, '0')}`
}
