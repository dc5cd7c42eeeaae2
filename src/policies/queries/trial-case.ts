import type { Assessment, Case, Verdict } from '../../eligibility/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { Tried } from '../tried.ts'

/** What a tried version says of one past case, beside what was said of it, of the same facts. */
export type TrialCase = Tried & {
  readonly personId: number
  readonly reference: string
  readonly name: string
  readonly from: Verdict
  readonly to: Verdict
  readonly application: Case['application']
  readonly before: Assessment
  readonly after: Assessment
}

/** @returns null where the trial did not look at the case, in the asker's sight, or kept no findings */
export async function trialCase(tx: ReadTx, trialId: number, applicationId: number): Promise<TrialCase | null> {
  const row = await tx
    .selectFrom('policyTrialResults as r')
    .innerJoin('policyTrials as t', 't.id', 'r.trialId')
    .innerJoin('applications as a', 'a.id', 'r.applicationId')
    .innerJoin('persons as p', 'p.id', 'a.personId')
    .innerJoin('assessments as s', 's.id', 'r.heldAgainst')
    .where('r.trialId', '=', trialId)
    .where('r.applicationId', '=', applicationId)
    .where('t.finishedAt', 'is not', null)
    .select(['t.policyId', 't.content', 'a.personId', 'a.reference', 'p.givenName', 'p.familyName'])
    .select([
      'r.fromVerdict as from',
      'r.toVerdict as to',
      'r.assessment as after',
      's.caseFacts',
      's.assessment as before',
    ])
    .executeTakeFirst()
  if (row === undefined || row.after === null) return null
  const { givenName, familyName, caseFacts, before, after, ...rest } = row
  return {
    ...rest,
    name: `${givenName} ${familyName}`.trim(),
    application: (caseFacts as unknown as Case).application,
    before: before as unknown as Assessment,
    after: after as unknown as Assessment,
  }
}
