import type { Paper } from '../../eligibility/index.ts'
import { servedBy } from '../../placements/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { OwnRecords } from '../../profile/index.ts'
import { papersOf } from '../papers.ts'
import { attachedDocuments } from './attached-documents.ts'
import type { OwnApplication } from './own-application.ts'

/** What the organisation's own records say of an applicant, at this moment, for one application. */
export async function ownRecords(tx: ReadTx, own: OwnApplication): Promise<OwnRecords> {
  return {
    service: await servedBy(tx, own.personId),
    applications: await applicationsBefore(tx, own),
    papers: await papers(tx, own),
  }
}

/**
 * Applications of the same person that were sent before this one. `round`: those to the same partner's round; where there is
 * none, those to the same notice, and of standing applications those to the same office or kind of office.
 */
async function applicationsBefore(
  tx: ReadTx,
  { id, personId, noticeId, submittedAt, target }: OwnApplication,
): Promise<{ readonly ever: number; readonly round: number }> {
  let query = tx
    .selectFrom('applications as a')
    .leftJoin('notices as n', 'n.id', 'a.noticeId')
    .where('a.personId', '=', personId)
    .where('a.id', '<>', id)
    .where('a.submittedAt', 'is not', null)
  if (submittedAt !== null) query = query.where('a.submittedAt', '<', submittedAt)
  const sent = await query.select(['a.noticeId', 'a.officeId', 'a.officeKind', 'n.roundId']).execute()
  const isSame = (one: (typeof sent)[number]): boolean => {
    if (target.to === 'kind') return one.noticeId === null && one.officeKind === target.kind
    if (target.to === 'office') return one.noticeId === null && one.officeId === target.office.id
    const { roundId } = target.notice
    return roundId === null ? one.noticeId === noticeId : one.roundId === roundId
  }
  return { ever: sent.length, round: sent.filter(isSame).length }
}

/** Null until the applicant has written the letter and said that nothing more is to be attached. */
async function papers(tx: ReadTx, { id, coverLetter, stepsDone }: OwnApplication): Promise<readonly Paper[] | null> {
  if (coverLetter === '' || !stepsDone.includes('documents')) return null
  return papersOf(await attachedDocuments(tx, id), coverLetter)
}
