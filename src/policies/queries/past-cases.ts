import { sql } from 'kysely'

import { inSelection } from '../../applications/index.ts'
import type { Assessment, Case, Verdict } from '../../eligibility/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'

export type Scope = { readonly roundIds: readonly number[]; readonly outsideRounds: boolean }

/** A case of the past as a trial looks at it: as it was known when it was last assessed, and what was said then. */
export type PastCase = {
  readonly applicationId: number
  readonly officeId: number | null
  readonly partnerId: number | null
  /** For counts alone; null where nothing was said. */
  readonly gender: string | null
  /** Not decided yet. */
  readonly isOpen: boolean
  readonly given: Pick<Case, 'facts' | 'application'>
  readonly assessmentId: number
  /** The version by which it was decided, and its verdict. */
  readonly policyId: string
  readonly verdict: Verdict
}

/**
 * The next released applications of a scope after a number, each with its newest stored assessment and the case that it was
 * made of; those never assessed are none. Ascending by number.
 */
export async function pastCases(
  tx: ReadTx,
  { roundIds, outsideRounds }: Scope,
  after: number,
  limit: number,
): Promise<PastCase[]> {
  const rows = await tx
    .selectFrom('applications as a')
    .leftJoin('notices as n', 'n.id', 'a.noticeId')
    .leftJoin('voluntaryAnswers as v', 'v.personId', 'a.personId')
    .innerJoinLateral(
      eb =>
        eb
          .selectFrom('assessments as s')
          .whereRef('s.applicationId', '=', 'a.id')
          .orderBy('s.id', 'desc')
          .limit(1)
          .select(['s.id', 's.policyId', 's.verdict', 's.caseFacts'])
          .as('latest'),
      join => join.onTrue(),
    )
    .where('a.releasedAt', 'is not', null)
    .where('a.id', '>', after)
    .where(({ or, eb, val }) =>
      or([
        ...(roundIds.length === 0 ? [] : [eb('n.roundId', 'in', roundIds)]),
        ...(outsideRounds ? [eb('n.roundId', 'is', null)] : []),
        val(false),
      ]),
    )
    .orderBy('a.id')
    .limit(limit)
    .select(['a.id as applicationId', 'a.officeId', 'a.partnerId', 'a.state', 'v.gender'])
    .select(['latest.id as assessmentId', 'latest.policyId', 'latest.verdict', 'latest.caseFacts'])
    .execute()
  return rows.map(({ caseFacts, state, ...row }) => ({
    ...row,
    isOpen: inSelection.some(open => open === state),
    given: caseFacts as unknown as PastCase['given'],
  }))
}

/** What was said in stored assessments, whole, by their numbers. */
export async function assessmentsByNumber(
  tx: ReadTx,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Assessment>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('assessments')
    .where('id', '=', sql<number>`any(${ids})`)
    .select(['id', 'assessment'])
    .execute()
  return new Map(rows.map(({ id, assessment }) => [id, assessment as unknown as Assessment]))
}
