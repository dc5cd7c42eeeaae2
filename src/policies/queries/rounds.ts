import { sql } from 'kysely'

import type { ReadTx } from '../../platform/db/index.ts'

/** A round with released applications that were assessed; `id` 0 is all that belongs to no round. */
export type TriableRound = {
  readonly id: number
  readonly partner: string | null
  readonly name: string | null
  readonly cases: number
}

/** Where there are past cases, in the asker's sight: rounds, the newest first, and what is outside of them, last. */
export async function triableRounds(tx: ReadTx): Promise<TriableRound[]> {
  const rows = await tx
    .selectFrom('applications as a')
    .leftJoin('notices as n', 'n.id', 'a.noticeId')
    .leftJoin('rounds as r', 'r.id', 'n.roundId')
    .leftJoin('agreements as g', 'g.id', 'r.agreementId')
    .leftJoin('partners as p', 'p.id', 'g.partnerId')
    .where('a.releasedAt', 'is not', null)
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('assessments as s').whereRef('s.applicationId', '=', 'a.id').select('s.id')),
    )
    .groupBy(['r.id', 'r.name', 'p.name'])
    .orderBy(sql`r.id desc nulls last`)
    .select(['r.id', 'r.name', 'p.name as partner', ({ fn }) => fn.countAll<bigint>().as('cases')])
    .execute()
  return rows.map(({ id, name, partner, cases }) => ({ id: id ?? 0, name, partner, cases: Number(cases) }))
}

export type RoundName = Pick<TriableRound, 'partner' | 'name'>

/** What rounds are called, the newest first; those of another's sight are left out. */
export async function namesOfRounds(tx: ReadTx, ids: readonly number[]): Promise<RoundName[]> {
  if (ids.length === 0) return []
  return tx
    .selectFrom('rounds as r')
    .innerJoin('agreements as g', 'g.id', 'r.agreementId')
    .innerJoin('partners as p', 'p.id', 'g.partnerId')
    .where('r.id', 'in', ids)
    .orderBy('r.id', 'desc')
    .select(['r.name', 'p.name as partner'])
    .execute()
}
