import type { Instant } from '../../platform/clock/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { DraftContent } from '../draft-content.ts'

export type Draft = {
  readonly id: number
  readonly state: 'draft' | 'published' | 'discarded'
  readonly content: DraftContent
  readonly revision: number
  /** The id of the version that was copied. */
  readonly basedOn: string
  readonly changedAt: Instant
  readonly changedBy: string
}

/** The drafts, the last saved first; or one version that was written here, whatever became of it. */
export async function drafts(tx: ReadTx, id?: number): Promise<Draft[]> {
  const rows = await tx
    .selectFrom('policyVersions as v')
    .innerJoin('persons as p', 'p.id', 'v.changedBy')
    .$if(id === undefined, query => query.where('v.state', '=', 'draft'))
    .$if(id !== undefined, query => query.where('v.id', '=', id ?? 0))
    .orderBy('v.changedAt', 'desc')
    .orderBy('v.id', 'desc')
    .select(['v.id', 'v.state', 'v.content', 'v.revision', 'v.basedOn', 'v.changedAt'])
    .select(['p.givenName', 'p.familyName'])
    .execute()
  return rows.map(({ givenName, familyName, content, ...row }) => ({
    ...row,
    content: content as unknown as DraftContent,
    changedBy: `${givenName} ${familyName}`.trim(),
  }))
}

/** @returns null where there is none, or not for this reader */
export async function draftById(tx: ReadTx, id: number): Promise<Draft | null> {
  return id === 0 ? null : ((await drafts(tx, id))[0] ?? null)
}
