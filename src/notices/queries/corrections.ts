import type { ReadTx } from '../../platform/db/index.ts'
import { changesIn, type PastCorrection } from '../corrections/changes.ts'

/**
 * What was corrected after a notice was published, oldest first. Asked as `system`: visitors read no history, and this tells
 * them when and what, never who or why.
 */
export async function correctionsOf(tx: ReadTx, noticeId: number): Promise<PastCorrection[]> {
  const rows = await tx
    .selectFrom('events')
    .where('subject', '=', 'notice')
    .where('subjectId', '=', noticeId)
    .where('event', 'in', ['corrected', 'text-corrected'])
    .orderBy('id')
    .select(['at', 'params'])
    .execute()
  return rows.map(({ at, params }) => correctionFrom(at, params as Record<string, unknown>))
}

function correctionFrom(at: Date, params: Record<string, unknown>): PastCorrection {
  const { language, parts } = params
  const isText = typeof language === 'string' && typeof parts === 'string'
  return { at, changes: changesIn(params), text: isText ? { language, parts: parts.split(' ') } : null }
}
