import { finalStates as answered } from '../../applications/index.ts'
import { finalStates as over } from '../../placements/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import { opensUnder, type Term } from '../rules.ts'

/** The name of a round of the agreement that opens on a day outside the term; null where none does. */
export async function openingOutside(tx: ReadTx, agreementId: number, term: Term): Promise<string | null> {
  const rounds = await tx
    .selectFrom('rounds')
    .where('agreementId', '=', agreementId)
    .orderBy('opensOn')
    .select(['name', 'opensOn'])
    .execute()
  return rounds.find(({ opensOn }) => !opensUnder(term, opensOn))?.name ?? null
}

/** The name of a round of the agreement that is not completed and takes applications after a day; null where none does. */
export async function closingAfter(tx: ReadTx, agreementId: number, day: PlainDate): Promise<string | null> {
  const round = await tx
    .selectFrom('rounds')
    .where('agreementId', '=', agreementId)
    .where('completedOn', 'is', null)
    .where('closesOn', '>', day)
    .orderBy('closesOn')
    .select('name')
    .executeTakeFirst()
  return round?.name ?? null
}

/** Placements of a round that were not cancelled. */
export async function placesTaken(tx: ReadTx, roundId: number): Promise<number> {
  const { taken } = await tx
    .selectFrom('placements')
    .where('roundId', '=', roundId)
    .where('state', '<>', 'cancelled')
    .select(eb => eb.fn.countAll<bigint>().as('taken'))
    .executeTakeFirstOrThrow()
  return Number(taken)
}

/** Whether somebody has released an application to one of the agreement's notices. */
export async function studentsToldLess(tx: ReadTx, agreementId: number): Promise<boolean> {
  const one = await tx
    .selectFrom('applications as a')
    .innerJoin('notices as n', 'n.id', 'a.noticeId')
    .innerJoin('rounds as r', 'r.id', 'n.roundId')
    .where('r.agreementId', '=', agreementId)
    .where('a.releasedAt', 'is not', null)
    .select('a.id')
    .executeTakeFirst()
  return one !== undefined
}

/** What keeps a round from being completed, counted. */
export type StillOpen = { readonly notices: number; readonly applications: number; readonly placements: number }

/** Notices that may still take applications, released applications without an answer, placements that are not over. */
export async function stillOpenIn(tx: ReadTx, roundId: number): Promise<StillOpen> {
  const count = async (query: { executeTakeFirstOrThrow(): Promise<{ n: bigint }> }): Promise<number> =>
    Number((await query.executeTakeFirstOrThrow()).n)
  return {
    notices: await count(
      tx
        .selectFrom('notices')
        .where('roundId', '=', roundId)
        .where('state', 'in', ['draft', 'published'])
        .select(eb => eb.fn.countAll<bigint>().as('n')),
    ),
    applications: await count(
      tx
        .selectFrom('applications as a')
        .innerJoin('notices as n', 'n.id', 'a.noticeId')
        .where('n.roundId', '=', roundId)
        .where('a.releasedAt', 'is not', null)
        .where('a.state', 'not in', [...answered])
        .select(eb => eb.fn.countAll<bigint>().as('n')),
    ),
    placements: await count(
      tx
        .selectFrom('placements')
        .where('roundId', '=', roundId)
        .where('state', 'not in', [...over])
        .select(eb => eb.fn.countAll<bigint>().as('n')),
    ),
  }
}
