import type { ReadTx } from '../../platform/db/index.ts'
import type { Assessed, StoredAssessment } from '../assessed.ts'

/** The newest stored assessment of an application, or null before it was sent. Older ones stay, for the record. */
export async function latestAssessment(tx: ReadTx, applicationId: number): Promise<Assessed | null> {
  const row = await tx
    .selectFrom('assessments')
    .where('applicationId', '=', applicationId)
    .orderBy('id', 'desc')
    .select(['policyId', 'verdict', 'caseFacts', 'assessment', 'at'])
    .executeTakeFirst()
  if (row === undefined) return null
  const { policyId, verdict, at } = row
  const { advice, ...assessment } = row.assessment as unknown as StoredAssessment['assessment']
  return { policyId, verdict, case: row.caseFacts as unknown as Assessed['case'], assessment, advice, at }
}
