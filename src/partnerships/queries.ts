import { sql } from 'kysely'

import type { State as PlacementState } from '../placements/index.ts'
import type { PlainDate } from '../platform/days/index.ts'
import type { ReadTx } from '../platform/db/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import type { Endorsement, NewAgreement, NewPartner, NewRound } from './forms.ts'

export type Partner = NewPartner & { readonly id: number }

export type ListedPartner = Partner & {
  /** Newest first. */
  readonly agreements: readonly {
    readonly id: number
    readonly title: string
    readonly startsOn: PlainDate
    readonly endsOn: PlainDate | null
    readonly rounds: number
  }[]
}

/** Partners by name, each with its agreements. One query. */
export async function partnersWithAgreements(tx: ReadTx): Promise<ListedPartner[]> {
  const { rows } = await sql<ListedPartner>`
    select p.id, p.name, p.kind, p.country, coalesce((
      select json_agg(json_build_object('id', a.id, 'title', a.title, 'startsOn', a.starts_on, 'endsOn', a.ends_on,
        'rounds', (select count(*) from rounds r where r.agreement_id = a.id)) order by a.starts_on desc, a.id desc)
      from agreements a where a.partner_id = p.id), '[]') as agreements
    from partners p order by p.name`.execute(tx)
  return rows
}

export async function partnerById(tx: ReadTx, id: number): Promise<Partner | null> {
  const row = await tx
    .selectFrom('partners')
    .where('id', '=', id)
    .select(['id', 'name', 'kind', 'country'])
    .executeTakeFirst()
  return row ?? null
}

export type Agreement = NewAgreement & { readonly id: number; readonly partnerId: number; readonly partner: string }

export async function agreementById(tx: ReadTx, id: number): Promise<Agreement | null> {
  const row = await tx
    .selectFrom('agreements as a')
    .innerJoin('partners as p', 'p.id', 'a.partnerId')
    .where('a.id', '=', id)
    .select(['a.id', 'a.partnerId', 'p.name as partner', 'a.title', 'a.signedOn', 'a.startsOn', 'a.endsOn'])
    .select(['a.policyId', 'a.monthsMin', 'a.monthsMax', 'a.payer', 'a.partnerSees', 'a.contactName', 'a.contactEmail'])
    .executeTakeFirst()
  return row ?? null
}

export type Round = NewRound & {
  readonly id: number
  readonly agreementId: number
  readonly completedOn: PlainDate | null
  /** Placements of the round that were not cancelled. */
  readonly taken: number
}

/** The rounds of an agreement, newest first. */
export async function roundsOf(tx: ReadTx, agreementId: number): Promise<Round[]> {
  const { rows } = await sql<Round>`
    ${roundColumns} where r.agreement_id = ${agreementId} order by r.opens_on desc, r.id desc`.execute(tx)
  return rows
}

export async function roundById(tx: ReadTx, id: number): Promise<Round | null> {
  const { rows } = await sql<Round>`${roundColumns} where r.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

const roundColumns = sql`
  select r.id, r.agreement_id, r.name, r.positions, r.opens_on, r.closes_on, r.answer_by, r.completed_on,
    (select count(*)::integer from placements p where p.round_id = r.id and p.state <> 'cancelled') as taken
  from rounds r`

export type RoundNotice = {
  readonly id: number
  readonly reference: string
  readonly state: 'draft' | 'published' | 'closed' | 'withdrawn'
  readonly office: string
  readonly positions: number
  /** By language; empty while nothing is written. */
  readonly titles: Partial<Record<Language, string>>
}

/** The notices of a round, without discarded drafts; with null, drafts that are tied to none. By number. */
export async function noticesOfRound(tx: ReadTx, roundId: number | null): Promise<RoundNotice[]> {
  const { rows } = await sql<RoundNotice>`
    select n.id, n.reference, n.state, o.name as office, n.positions, coalesce((
      select json_object_agg(t.language, t.title) from notice_texts t where t.notice_id = n.id), '{}') as titles
    from notices n join offices o on o.id = n.office_id
    where ${roundId === null ? sql`n.round_id is null and n.state = 'draft'` : sql`n.round_id = ${roundId} and n.state <> 'discarded'`}
    order by n.id`.execute(tx)
  return rows
}

export type CohortPlacement = {
  readonly id: number
  readonly name: string
  readonly office: string
  readonly state: PlacementState
  readonly startOn: PlainDate
  readonly endOn: PlainDate
}

/** The placements of a round, by name. */
export async function cohortOf(tx: ReadTx, roundId: number): Promise<CohortPlacement[]> {
  const { rows } = await sql<CohortPlacement>`
    select p.id, i.given_name || ' ' || i.family_name as name, o.name || ', ' || o.city as office, p.state, p.start_on, p.end_on
    from placements p join persons i on i.id = p.person_id join offices o on o.id = p.office_id
    where p.round_id = ${roundId} order by i.family_name, i.given_name, p.id`.execute(tx)
  return rows
}

export type Endorsable = {
  readonly applicationId: number
  readonly partnerId: number | null
  readonly isReleased: boolean
  readonly name: string
  readonly reference: string
}

/** An application that a partner's coordinator may be asked about, or null where row-level security hides it. */
export async function endorsableApplication(tx: ReadTx, id: number): Promise<Endorsable | null> {
  const row = await tx
    .selectFrom('applications as a')
    .innerJoin('persons as p', 'p.id', 'a.personId')
    .where('a.id', '=', id)
    .select(['a.id as applicationId', 'a.partnerId', 'a.releasedAt', 'a.reference'])
    .select(sql<string>`p.given_name || ' ' || p.family_name`.as('name'))
    .executeTakeFirst()
  if (row === undefined) return null
  const { releasedAt, ...application } = row
  return { ...application, isReleased: releasedAt !== null }
}

/** The partner's last word on each of these applications, by the application's number. */
export async function latestEndorsements(
  tx: ReadTx,
  applications: readonly number[],
): Promise<ReadonlyMap<number, Endorsement>> {
  const rows = await tx
    .selectFrom('endorsements')
    .distinctOn('applicationId')
    .where('applicationId', 'in', [0, ...applications])
    .orderBy('applicationId')
    .orderBy('id', 'desc')
    .select(['applicationId', 'enrolled', 'funded', 'nominated', 'rank', 'note'])
    .execute()
  return new Map(rows.map(({ applicationId, ...word }) => [applicationId, word]))
}
