import { sql } from 'kysely'

import type { ReadTx } from '../../platform/db/index.ts'
import type { CohortPlacement, RoundNotice } from '../queries.ts'

/** How many placements an agreement's page shows; each round's page has its own, whole. */
export const placementsShown = 50

type InRound = { readonly roundId: number; readonly round: string }

/** The notices of every round of an agreement, newest round first. */
export async function noticesOfAgreement(tx: ReadTx, agreementId: number): Promise<(RoundNotice & InRound)[]> {
  const { rows } = await sql<RoundNotice & InRound>`
    select n.id, n.reference, n.state, o.name as office, n.positions, r.id as round_id, r.name as round, coalesce((
      select json_object_agg(t.language, t.title) from notice_texts t where t.notice_id = n.id), '{}') as titles
    from notices n join offices o on o.id = n.office_id join rounds r on r.id = n.round_id
    where r.agreement_id = ${agreementId} order by r.opens_on desc, n.id`.execute(tx)
  return rows
}

/** The placements under an agreement, those that begin last first: as many as a page shows, and how many there are in all. */
export async function placementsOfAgreement(
  tx: ReadTx,
  agreementId: number,
): Promise<{ readonly placements: CohortPlacement[]; readonly total: number }> {
  const { rows } = await sql<CohortPlacement & { total: number }>`
    select p.id, i.given_name || ' ' || i.family_name as name, o.name || ', ' || o.city as office, p.state, p.start_on, p.end_on,
      (count(*) over ())::integer as total
    from placements p join persons i on i.id = p.person_id join offices o on o.id = p.office_id join rounds r on r.id = p.round_id
    where r.agreement_id = ${agreementId}
    order by p.start_on desc, i.family_name, i.given_name, p.id limit ${placementsShown}`.execute(tx)
  return { placements: rows.map(({ total: _, ...placement }) => placement), total: rows[0]?.total ?? 0 }
}

/** Money for an agreement, in minor units: what a fund has promised to its placements, and what the fund has left in all. */
export type FundShare = {
  readonly id: number
  readonly name: string
  readonly currency: string
  readonly committed: bigint
  readonly free: bigint
}

/** The funds that are tied to a round of an agreement, by name: no other can promise to its placements. */
export async function moneyOfAgreement(tx: ReadTx, agreementId: number): Promise<FundShare[]> {
  const { rows } = await sql<FundShare>`
    select f.id, f.name, f.currency,
      coalesce(sum(a.amount) filter (where r.agreement_id = ${agreementId}), 0)::bigint as committed,
      (f.amount - coalesce(sum(a.amount), 0))::bigint as free
    from funds f left join awards a on a.fund_id = f.id and a.taken_back_at is null
      left join placements p on p.id = a.placement_id left join rounds r on r.id = p.round_id
    where exists (select from fund_rounds t join rounds u on u.id = t.round_id
      where t.fund_id = f.id and u.agreement_id = ${agreementId})
    group by f.id
    order by f.name`.execute(tx)
  return rows
}
