import type { ReadTx } from '../../platform/db/index.ts'
import type { Assessed, StoredAssessment } from '../assessed.ts'

/** The newest stored assessment of an application, or null before it was sent. Older ones stay, for the record. */
export async function latestAssessment(tx: ReadTx, applicationId: number): Promise<Assessed | null> {
  const [newest] = await rowsOf(tx, applicationId).limit(1).execute()
  return newest === undefined ? null : assessedFrom(newest)
}

/** All that was ever found of an application, newest first; [] before it was sent. */
export async function assessmentsOf(tx: ReadTx, applicationId: number): Promise<Assessed[]> {
  return (await rowsOf(tx, applicationId).execute()).map(assessedFrom)
}

function rowsOf(tx: ReadTx, applicationId: number) {
  return tx
    .selectFrom('assessments')
    .where('applicationId', '=', applicationId)
    .orderBy('id', 'desc')
    .select(['policyId', 'verdict', 'caseFacts', 'assessment', 'at'])
}

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

function assessedFrom({ policyId, verdict, at, ...row }: Row): Assessed {
  const { advice, ...assessment } = row.assessment as unknown as StoredAssessment['assessment']
  return { policyId, verdict, case: row.caseFacts as unknown as Assessed['case'], assessment, advice, at }
}
