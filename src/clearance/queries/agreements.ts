import type { Instant } from '../../platform/clock/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { Party } from '../rules.ts'

/** The facts that are agreed; a change of any of them makes a new version to sign. */
export type AgreedFacts = {
  readonly organisation: string
  readonly intern: string
  readonly title: string
  readonly office: string
  readonly city: string
  readonly country: string
  readonly unit: string | null
  readonly partner: string | null
  readonly startOn: PlainDate
  readonly endOn: PlainDate
  readonly overall: string | null
  readonly direct: string | null
  readonly objectives: readonly string[]
  readonly outputs: readonly string[]
  /** Minor units a month, as text; null where the organisation pays none. */
  readonly allowance: { readonly amount: string; readonly currency: string } | null
}

/** What is signed, word for word, in the language in which it was drawn up. */
export type AgreementText = {
  readonly title: string
  readonly facts: readonly (readonly [label: string, value: string])[]
  readonly clauses: readonly { readonly heading: string; readonly text?: string; readonly items?: readonly string[] }[]
}

export type Signature = { readonly party: Party; readonly typedName: string; readonly at: Instant }

export type Agreement = {
  readonly id: number
  readonly placementId: number
  readonly version: number
  readonly language: Language
  readonly facts: AgreedFacts
  readonly text: AgreementText
  readonly createdAt: Instant
  /** In the order of signing. */
  readonly signatures: readonly Signature[]
}

/** The internship agreement in its latest version, or null before clearance is opened. */
export async function latestAgreement(tx: ReadTx, placementId: number): Promise<Agreement | null> {
  const row = await tx
    .selectFrom('internshipAgreements')
    .where('placementId', '=', placementId)
    .orderBy('version', 'desc')
    .select(['id', 'placementId', 'version', 'language', 'terms', 'createdAt'])
    .executeTakeFirst()
  if (row === undefined) return null
  const signatures = await tx
    .selectFrom('agreementSignatures')
    .where('agreementId', '=', row.id)
    .orderBy('at')
    .select(['party', 'typedName', 'at'])
    .execute()
  const { terms, ...rest } = row
  return { ...rest, ...(terms as unknown as { facts: AgreedFacts; text: AgreementText }), signatures }
}

/** What an agreement for this placement would say today. */
export async function factsToAgree(tx: ReadTx, placementId: number): Promise<AgreedFacts> {
  const row = await tx
    .selectFrom('placements as p')
    .innerJoin('persons as i', 'i.id', 'p.personId')
    .innerJoin('offices as o', 'o.id', 'p.officeId')
    .leftJoin('units as u', 'u.id', 'p.unitId')
    .leftJoin('partners as r', 'r.id', 'p.partnerId')
    .where('p.id', '=', placementId)
    .select(['p.applicationId', 'p.title', 'p.startOn', 'p.endOn', 'i.givenName', 'i.familyName'])
    .select(['o.name as office', 'o.city', 'o.country', 'u.name as unit', 'r.name as partner'])
    .executeTakeFirstOrThrow()
  const { applicationId, givenName, familyName, ...facts } = row
  const organisation = await tx.selectFrom('organisation').select('name').executeTakeFirst()
  return {
    ...facts,
    organisation: organisation?.name ?? '',
    intern: `${givenName} ${familyName}`,
    ...(await supervisorNames(tx, placementId)),
    ...(await wordings(tx, placementId)),
    allowance: await allowanceOf(tx, applicationId),
  }
}

async function supervisorNames(tx: ReadTx, placementId: number): Promise<Pick<AgreedFacts, 'overall' | 'direct'>> {
  const rows = await tx
    .selectFrom('placementSupervisors as s')
    .innerJoin('persons as p', 'p.id', 's.personId')
    .where('s.placementId', '=', placementId)
    .select(['s.kind', 'p.givenName', 'p.familyName'])
    .execute()
  const nameOf = (kind: 'overall' | 'direct'): string | null => {
    const row = rows.find(candidate => candidate.kind === kind)
    return row === undefined ? null : `${row.givenName} ${row.familyName}`
  }
  return { overall: nameOf('overall'), direct: nameOf('direct') }
}

async function wordings(tx: ReadTx, placementId: number): Promise<Pick<AgreedFacts, 'objectives' | 'outputs'>> {
  const rows = await tx
    .selectFrom('goals')
    .where('placementId', '=', placementId)
    .orderBy('position')
    .select(['kind', 'wording'])
    .execute()
  const of = (kind: string): string[] => rows.filter(row => row.kind === kind).map(row => row.wording)
  return { objectives: of('objective'), outputs: of('output') }
}

/** The allowance of the offer that was accepted: the latest answered one. Minor units a month, as text. */
export async function allowanceOf(tx: ReadTx, applicationId: number): Promise<AgreedFacts['allowance']> {
  const row = await tx
    .selectFrom('offers')
    .where('applicationId', '=', applicationId)
    .orderBy('answeredAt', order => order.desc().nullsLast())
    .orderBy('id', 'desc')
    .select(['allowance', 'currency'])
    .executeTakeFirst()
  if (row === undefined || row.allowance === null || row.currency === null) return null
  return { amount: String(row.allowance), currency: row.currency }
}
