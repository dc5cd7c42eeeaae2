import type { Instant } from '../../platform/clock/index.ts'
import { dayOfInstant, type PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import {
  correctedProfile,
  factSlots,
  factValue,
  type Correction,
  type FactSlot,
  type FactValue,
  type OwnRecords,
  type Profile,
} from '../../profile/index.ts'
import { sentProfileOf } from './sent-profile.ts'

/** What an officer said of one fact that was sent. */
export type FactCheck = {
  readonly id: number
  /** The name of its slot. */
  readonly fact: string
  readonly outcome: 'confirmed' | 'corrected'
  /** Of a correction, as the profile keeps it; null leaves an entry out. */
  readonly value: unknown
  readonly why: string
  readonly by: number
  readonly byName: string
  readonly at: Instant
}

/** A fact as it was sent, as it now counts, and what officers said of it, newest first. */
export type CheckedFact = {
  readonly slot: FactSlot
  /** Null where it was not answered. */
  readonly stated: FactValue | null
  readonly current: FactValue | null
  readonly checks: readonly FactCheck[]
}

/** The facts that an application is judged on. */
export type CheckedProfile = {
  readonly facts: readonly CheckedFact[]
  readonly sent: Profile
  /** Of what was sent, in the order in which they were made. */
  readonly corrections: readonly Correction[]
  /** What the organisation's own records knew when it was sent. */
  readonly records: OwnRecords
  readonly sentOn: PlainDate
}

/**
 * The facts of the profile that was sent, in the order of its sections, with what officers found.
 * @returns null for a draft, and for what was sent before profiles were kept
 */
export async function checkedProfileOf(tx: ReadTx, applicationId: number): Promise<CheckedProfile | null> {
  const sent = await sentProfileOf(tx, applicationId)
  if (sent === null) return null
  const checks = await factChecksOf(tx, applicationId)
  const sentOn = dayOfInstant(sent.at)
  const corrections = correctionsOf(checks)
  const profile = correctedProfile(sent.profile, corrections)
  const facts = factSlots(sent.profile).map(slot => ({
    slot,
    stated: factValue(sent.profile, slot, sentOn),
    current: factValue(profile, slot, sentOn),
    checks: checks.filter(({ fact }) => fact === slot.name),
  }))
  return { facts, sent: sent.profile, corrections, records: sent.records, sentOn }
}

/** In the order in which they were made. @param checks newest first */
function correctionsOf(checks: readonly FactCheck[]): Correction[] {
  return checks
    .filter(({ outcome }) => outcome === 'corrected')
    .map(({ fact, value }) => ({ name: fact, value }))
    .toReversed()
}

/** Newest first. */
async function factChecksOf(tx: ReadTx, applicationId: number): Promise<FactCheck[]> {
  const rows = await tx
    .selectFrom('factChecks as c')
    .innerJoin('persons as p', 'p.id', 'c.checkedBy')
    .where('c.applicationId', '=', applicationId)
    .orderBy('c.id', 'desc')
    .select([
      'c.id',
      'c.fact',
      'c.outcome',
      'c.value',
      'c.why',
      'c.checkedBy as by',
      'c.checkedAt as at',
      'p.givenName',
      'p.familyName',
    ])
    .execute()
  return rows.map(({ givenName, familyName, ...row }) => ({ ...row, byName: `${givenName} ${familyName}`.trim() }))
}
