import type { ReadTx } from '../../platform/db/index.ts'
import type { Subject } from '../../platform/history/index.ts'

const tables = {
  application: 'applications',
  placement: 'placements',
  notice: 'notices',
  agreement: 'agreements',
  round: 'rounds',
  fund: 'funds',
  office: 'offices',
  person: 'persons',
  partner: 'partners',
  organisation: 'organisation',
} as const satisfies Record<Subject, string>

/** Whether the asker sees the record: row security answers, so that what is not released has no history for others. */
export async function isInSight(tx: ReadTx, subject: Subject, id: number): Promise<boolean> {
  const row = await tx.selectFrom(tables[subject]).where('id', '=', id).select('id').executeTakeFirst()
  return row !== undefined
}
