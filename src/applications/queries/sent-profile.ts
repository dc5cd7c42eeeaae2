import {
  profileChanges,
  profileOf,
  storedSnapshot,
  factsWith,
  type OwnRecords,
  type Profile,
  type SectionChange,
} from '../../profile/index.ts'
import type { Verdict } from '../../eligibility/index.ts'
import { dayOfInstant } from '../../platform/days/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { assessedUnder } from '../assessed.ts'
import { latestAssessment } from './latest-assessment.ts'

/** The profile that an application was sent with: what it is judged on, whatever its person changed afterwards. */
export type SentProfile = {
  readonly profile: Profile
  /** What the organisation's own records knew then. */
  readonly records: OwnRecords
  readonly at: Instant
  /** The CV made of it; null where none was kept. */
  readonly cvDocumentId: number | null
}

/**
 * @returns null for a draft, and for what was sent before profiles were kept
 * @throws ZodError if what is stored is of no known version
 */
export async function sentProfileOf(tx: ReadTx, applicationId: number): Promise<SentProfile | null> {
  const row = await tx
    .selectFrom('sentProfiles')
    .where('applicationId', '=', applicationId)
    .orderBy('id', 'desc')
    .limit(1)
    .select(['profile', 'at', 'cvDocumentId'])
    .executeTakeFirst()
  if (row === undefined) return null
  const { profile, records } = storedSnapshot(row.profile)
  return { profile, records, at: row.at, cvDocumentId: row.cvDocumentId }
}

/** What changed in a profile after it was sent, for the office and for its person alike. */
export type ChangedSince = {
  readonly sent: SentProfile
  readonly changes: readonly SectionChange[]
  /** What the rules would say of the profile of today, where that is another word than the stored one; else null. */
  readonly verdictNow: Verdict | null
}

/** @returns null where no profile was kept with the application */
export async function changedSince(
  tx: ReadTx,
  language: Language,
  { applicationId, personId }: { readonly applicationId: number; readonly personId: number },
): Promise<ChangedSince | null> {
  const sent = await sentProfileOf(tx, applicationId)
  if (sent === null) return null
  const now = await profileOf(tx, personId)
  const on = dayOfInstant(sent.at)
  const changes = profileChanges(language, { then: sent.profile, now }, on)
  const assessed = changes.some(({ isOfRules }) => isOfRules) ? await latestAssessment(tx, applicationId) : null
  if (assessed === null) return { sent, changes, verdictNow: null }
  const given = { facts: factsWith(now, sent.records, on), application: assessed.case.application }
  const { verdict } = assessedUnder(assessed.policyId, given, sent.at)
  return { sent, changes, verdictNow: verdict === assessed.verdict ? null : verdict }
}
