import { versionsWith, type Policy, type PublishedVersion } from '../../eligibility/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'

/** Grows with each publication and each end. */
export async function stampOf(tx: ReadTx): Promise<number> {
  return (await tx.selectFrom('policyStamp').select('stamp').executeTakeFirstOrThrow()).stamp
}

/**
 * Every version that is known to the installation at this moment, whatever this process keeps in memory.
 * @throws WrongPolicy if one of them is not a policy of this program
 */
export async function versionsIn(tx: ReadTx): Promise<readonly Policy[]> {
  const published: PublishedVersion[] = await tx
    .selectFrom('policyVersions')
    .where('state', '=', 'published')
    .orderBy('id')
    .select(['policyId as id', 'content'])
    .execute()
  const ends = await tx.selectFrom('policyEnds').orderBy('id').select(['policyId', 'lastDay']).execute()
  return versionsWith(published, new Map<string, PlainDate>(ends.map(({ policyId, lastDay }) => [policyId, lastDay])))
}

export type SetEnd = { readonly lastDay: PlainDate; readonly why: string; readonly by: string; readonly at: Date }

/** The acts by which the last day of a version was set, oldest first: the last one counts. */
export async function endsOf(tx: ReadTx, policyId: string): Promise<SetEnd[]> {
  const rows = await tx
    .selectFrom('policyEnds as e')
    .innerJoin('persons as p', 'p.id', 'e.setBy')
    .where('e.policyId', '=', policyId)
    .orderBy('e.id')
    .select(['e.lastDay', 'e.why', 'e.setAt as at', 'p.givenName', 'p.familyName'])
    .execute()
  return rows.map(({ givenName, familyName, ...end }) => ({ ...end, by: `${givenName} ${familyName}`.trim() }))
}
