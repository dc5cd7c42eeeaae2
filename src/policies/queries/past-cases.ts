import type { Assessment, Case } from '../../eligibility/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { PastCase } from '../trial-summary.ts'

export type Scope = { readonly roundIds: readonly number[]; readonly outsideRounds: boolean }
export type StoredCase = PastCase & { readonly given: Pick<Case, 'facts' | 'application'> }

/**
 * The next released applications of a scope after a number, each with its newest stored assessment and the case that it was
 * made of; those never assessed are none. Ascending by number.
 */
export async function pastCases(
  tx: ReadTx,
  { roundIds, outsideRounds }: Scope,
  after: number,
  limit: number,
): Promise<StoredCase[]> {
  const rows = await tx
    .selectFrom('applications as a')
    .leftJoin('notices as n', 'n.id', 'a.noticeId')
    .innerJoinLateral(
      eb =>
        eb
          .selectFrom('assessments as s')
          .whereRef('s.applicationId', '=', 'a.id')
          .orderBy('s.id', 'desc')
          .limit(1)
          .select(['s.caseFacts', 's.assessment'])
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
    .select(['a.id', 'a.officeId', 'a.partnerId', 'latest.caseFacts', 'latest.assessment'])
    .execute()
  return rows.map(({ id, officeId, partnerId, caseFacts, assessment }) => {
    const given = caseFacts as unknown as StoredCase['given']
    const nationalities = given.facts.nationalities ?? []
    return {
      applicationId: id,
      officeId,
      partnerId,
      nationalities,
      given,
      before: assessment as unknown as Assessment,
    }
  })
}
