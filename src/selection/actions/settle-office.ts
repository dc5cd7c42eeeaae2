import type { ReadTx, Tx } from '../../platform/db/index.ts'
import type { Decision } from '../decision.ts'
import { mayOfferIn } from '../rules.ts'
import type { OpenCase } from './open-case.ts'

/**
 * Whether a decision offers a place in an office where the asker offers none: possible of an application to an office category,
 * which every office of that kind handles.
 */
export async function isOfferedElsewhere(tx: ReadTx, { one, actor }: OpenCase, decision: Decision): Promise<boolean> {
  if (decision.kind !== 'offer' || one.officeId !== null || decision.terms.unitId === null) return false
  return !mayOfferIn(actor, await officeOfUnit(tx, decision.terms.unitId))
}

/** An application to an office category becomes the office's to which the offered unit belongs. */
export async function settleOffice(tx: Tx, applicationId: number, unitId: number): Promise<void> {
  const officeId = await officeOfUnit(tx, unitId)
  await tx.updateTable('applications').set({ officeId }).where('id', '=', applicationId).execute()
}

async function officeOfUnit(tx: ReadTx, unitId: number): Promise<number> {
  const unit = await tx.selectFrom('units').where('id', '=', unitId).select('officeId').executeTakeFirstOrThrow()
  return unit.officeId
}
