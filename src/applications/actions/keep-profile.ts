import { keepMadePdf } from '../../documents/index.ts'
import {
  cvPdf,
  factsWith,
  ownerOf,
  profileOf,
  snapshotFrom,
  type Profile,
  type ProfileSnapshot,
} from '../../profile/index.ts'
import type { Facts } from '../../eligibility/index.ts'
import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { today, type Instant } from '../../platform/clock/index.ts'
import type { ReadTx, Tx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { ownApplication, type OwnApplication } from '../queries/own-application.ts'
import { ownRecords } from '../queries/own-records.ts'

/** A profile as it goes out with an application: frozen, with the facts that the rules read and the CV made of it. */
export type ProfileToSend = {
  readonly snapshot: ProfileSnapshot
  readonly facts: Facts
  readonly language: Language
  readonly cv: { readonly name: string; readonly bytes: Uint8Array }
}

type Wanted = {
  readonly id: number
  /** Of the CV; null for the one in which the application is written. */
  readonly language: Language | null
  /** Whether there is anything to freeze, by what is read in the same moment as the profile. */
  readonly if: (own: OwnApplication, profile: Profile, tx: ReadTx) => boolean | Promise<boolean>
}

/**
 * Reads the profile of the applicant once, and makes of that one reading all that goes out: no two parts of it can disagree. Done
 * before the transaction that sends, which a PDF would hold up.
 *
 * @returns null where the application is not the actor's, or there is nothing to freeze
 */
export async function profileToSend(
  app: App,
  actor: Actor,
  { id, language: wished, ...wanted }: Wanted,
  now: Instant,
): Promise<ProfileToSend | null> {
  const read = await app.database.as(actor).read(async tx => {
    const own = await ownApplication(tx, actor, id)
    if (own === null) return null
    const profile = await profileOf(tx, own.personId)
    if (!(await wanted.if(own, profile, tx))) return null
    return { own, profile, records: await ownRecords(tx, own), owner: await ownerOf(tx, own.personId) }
  })
  if (read === null) return null
  const { own, owner, profile, records } = read
  const language = wished ?? own.language
  const bytes = await cvPdf(language, { owner, profile, now, reference: own.reference })
  return {
    snapshot: snapshotFrom(owner, profile, records),
    facts: factsWith(profile, records, today(now)),
    language,
    cv: { name: `CV ${owner.givenName} ${owner.familyName} ${own.reference}.pdf`, bytes },
  }
}

/** Keeps a frozen profile with its application, in the transaction that sends or releases it. A CV kept before gives way. */
export async function keepProfile(
  app: App,
  tx: Tx,
  { id, actor, sent }: { id: number; actor: Actor; sent: ProfileToSend },
  now: Instant,
): Promise<void> {
  const { snapshot, language, cv } = sent
  const cvDocumentId = await keepMadePdf(app, tx, { actor, kind: 'cv', ...cv }, now)
  await tx
    .deleteFrom('applicationDocuments')
    .where('applicationId', '=', id)
    .where(
      'documentId',
      'in',
      tx
        .selectFrom('sentProfiles')
        .where('applicationId', '=', id)
        .where('cvDocumentId', 'is not', null)
        .select('cvDocumentId'),
    )
    .execute()
  await tx.insertInto('applicationDocuments').values({ applicationId: id, documentId: cvDocumentId }).execute()
  await tx
    .insertInto('sentProfiles')
    .values({ applicationId: id, profile: JSON.stringify(snapshot), language, cvDocumentId, at: now })
    .execute()
}
