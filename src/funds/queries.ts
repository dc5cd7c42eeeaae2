import { sql } from 'kysely'

import { isFinal, type State } from '../placements/index.ts'
import type { Instant } from '../platform/clock/index.ts'
import type { PlainDate } from '../platform/days/index.ts'
import type { ReadTx } from '../platform/db/index.ts'
import type { FundKind } from './forms.ts'

/** A fund and what it has promised, in minor units. `awards`: how many promises stand. Nobody is named. */
export type FundFigures = {
  readonly id: number
  readonly name: string
  readonly kind: FundKind
  readonly acknowledgedAs: string | null
  readonly currency: string
  readonly amount: bigint
  readonly promised: bigint
  readonly awards: number
  readonly availableFrom: PlainDate
  readonly availableUntil: PlainDate | null
  readonly terms: string
}

/**
 * Funds by name, with their figures. The transaction must see every award of these funds: row-level security leaves out of the
 * sum what the asker does not see.
 *
 * @param ids those asked for; null for all
 */
export async function fundFigures(tx: ReadTx, ids: readonly number[] | null): Promise<FundFigures[]> {
  const { rows } = await sql<FundFigures>`
    select f.id, f.name, f.kind, f.acknowledged_as, f.currency, f.amount, f.available_from, f.available_until, f.terms,
      coalesce(sum(a.amount), 0)::bigint as promised, count(a.id)::integer as awards
    from funds f left join awards a on a.fund_id = f.id and a.taken_back_at is null
    where ${ids === null ? sql`true` : sql`f.id = any (${[...ids]}::integer[])`}
    group by f.id order by f.name`.execute(tx)
  return rows
}

/** What stands promised of one fund, in minor units: to be asked under the lock of its row. */
export async function promisedOf(tx: ReadTx, fundId: number): Promise<bigint> {
  const { rows } = await sql<{ promised: bigint }>`
    select coalesce(sum(amount), 0)::bigint as promised from awards
    where fund_id = ${fundId} and taken_back_at is null`.execute(tx)
  return rows[0]?.promised ?? 0n
}

export type NamedRound = { readonly id: number; readonly name: string; readonly partner: string }

/** The rounds that a fund is tied to, and those that it could be: by partner and opening. */
export async function roundsFor(
  tx: ReadTx,
  fundId: number,
): Promise<{ readonly tied: NamedRound[]; readonly open: NamedRound[] }> {
  const { rows } = await sql<NamedRound & { isTied: boolean; isCompleted: boolean }>`
    select r.id, r.name, p.name as partner, r.completed_on is not null as is_completed,
      exists (select from fund_rounds fr where fr.round_id = r.id and fr.fund_id = ${fundId}) as is_tied
    from rounds r join agreements a on a.id = r.agreement_id join partners p on p.id = a.partner_id
    order by p.name, r.opens_on, r.id`.execute(tx)
  const named = ({ id, name, partner }: NamedRound): NamedRound => ({ id, name, partner })
  return {
    tied: rows.filter(({ isTied }) => isTied).map(named),
    open: rows.filter(({ isTied, isCompleted }) => !isTied && !isCompleted).map(named),
  }
}

export type Award = {
  readonly id: number
  readonly name: string
  readonly placementId: number
  readonly office: string
  readonly amount: bigint
  readonly promisedAt: Instant
  readonly takenBackAt: Instant | null
}

/** Awards of a fund with the names of their interns, those that stand first. */
export async function awardsOf(tx: ReadTx, fundId: number): Promise<Award[]> {
  const { rows } = await sql<Award>`
    select w.id, i.given_name || ' ' || i.family_name as name, w.placement_id, o.name as office, w.amount, w.promised_at,
      w.taken_back_at
    from awards w join placements p on p.id = w.placement_id join persons i on i.id = p.person_id
      join offices o on o.id = p.office_id
    where w.fund_id = ${fundId} order by w.taken_back_at is not null, i.family_name, i.given_name, w.id`.execute(tx)
  return rows
}

export type Candidate = {
  readonly id: number
  readonly name: string
  readonly office: string
  readonly startOn: PlainDate
}

/** Placements of the rounds that a fund is tied to which it has promised nothing yet, by name. */
export async function candidatesOf(tx: ReadTx, fundId: number): Promise<Candidate[]> {
  const { rows } = await sql<Candidate & { state: State }>`
    select p.id, i.given_name || ' ' || i.family_name as name, o.name as office, p.start_on, p.state
    from placements p join fund_rounds fr on fr.round_id = p.round_id join persons i on i.id = p.person_id
      join offices o on o.id = p.office_id
    where fr.fund_id = ${fundId}
      and not exists (select from awards a where a.placement_id = p.id and a.fund_id = fr.fund_id and a.taken_back_at is null)
    order by i.family_name, i.given_name, p.id`.execute(tx)
  return rows.filter(({ state }) => !isFinal(state))
}

export type RoundFund = Pick<FundFigures, 'id' | 'name' | 'currency' | 'amount' | 'promised'>

/** The funds tied to a round, by name, with what they have promised in all. */
export async function fundsOfRound(tx: ReadTx, roundId: number): Promise<RoundFund[]> {
  const tied = await tx.selectFrom('fundRounds').where('roundId', '=', roundId).select('fundId').execute()
  return tied.length === 0
    ? []
    : fundFigures(
        tx,
        tied.map(({ fundId }) => fundId),
      )
}

export type OneAward = {
  readonly id: number
  readonly fundId: number
  readonly name: string
  readonly office: string
  readonly amount: bigint
  readonly currency: string
}

/** One award with its intern's name, or null where row-level security hides it. */
export async function awardById(tx: ReadTx, id: number): Promise<OneAward | null> {
  const row = await tx
    .selectFrom('awards as w')
    .innerJoin('funds as f', 'f.id', 'w.fundId')
    .innerJoin('placements as p', 'p.id', 'w.placementId')
    .innerJoin('persons as i', 'i.id', 'p.personId')
    .innerJoin('offices as o', 'o.id', 'p.officeId')
    .where('w.id', '=', id)
    .select(['w.id', 'w.fundId', 'o.name as office', 'w.amount', 'f.currency'])
    .select(sql<string>`i.given_name || ' ' || i.family_name`.as('name'))
    .executeTakeFirst()
  return row ?? null
}
