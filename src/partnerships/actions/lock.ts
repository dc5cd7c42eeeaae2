import type { Tx } from '../../platform/db/index.ts'
import type { NewAgreement, NewRound } from '../forms.ts'

export type LockedAgreement = { readonly partnerId: number; readonly facts: NewAgreement }

/** The agreement's row is what adding and changing its rounds wait for. */
export async function lockAgreement(tx: Tx, id: number): Promise<LockedAgreement | null> {
  const row = await tx
    .selectFrom('agreements')
    .where('id', '=', id)
    .select(['partnerId', 'title', 'signedOn', 'startsOn', 'endsOn', 'policyId', 'monthsMin', 'monthsMax'])
    .select(['payer', 'partnerSees', 'contactName', 'contactEmail'])
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return null
  const { partnerId, ...facts } = row
  return { partnerId, facts }
}

export type LockedRound = {
  readonly agreementId: number
  readonly completedOn: string | null
  readonly facts: NewRound
}

/** The round's row is what ties, its completion and its corrections wait for. */
export async function lockRound(tx: Tx, id: number): Promise<LockedRound | null> {
  const row = await tx
    .selectFrom('rounds')
    .where('id', '=', id)
    .select(['agreementId', 'completedOn', 'name', 'positions', 'opensOn', 'closesOn', 'answerBy'])
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return null
  const { agreementId, completedOn, ...facts } = row
  return { agreementId, completedOn, facts }
}
