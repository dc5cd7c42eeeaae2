import type { Actor } from '../../platform/actor/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import type { DraftContent } from '../draft-content.ts'
import { mayWritePolicies } from '../rules.ts'

export type LockedDraft = {
  readonly id: number
  readonly policyId: string
  readonly content: DraftContent
  readonly revision: number
  readonly basedOn: string
  /** Whether it was changed since the page was made on which the writer acts. */
  readonly isNewer: boolean
  /** Who changed it last, and when, as a refusal tells it. */
  readonly last: { readonly by: string; readonly at: string }
}

export type LockRefusal = 'not-found' | 'not-allowed' | 'wrong-state'

/** A draft as its writer saw it. */
export type Seen = { readonly draft: number; readonly revision: number }

/** Locks a draft for one act of somebody who may write it. */
export async function lockDraft(
  tx: Tx,
  actor: Actor,
  { draft, revision }: Seen,
): Promise<Result<LockedDraft, LockRefusal>> {
  // Asked first: the row is locked for its writers alone, and would seem not to be there for its readers.
  if (!mayWritePolicies(actor)) return refuse('not-allowed')
  const row = await tx
    .selectFrom('policyVersions as v')
    .innerJoin('persons as p', 'p.id', 'v.changedBy')
    .where('v.id', '=', draft)
    .select(['v.id', 'v.policyId', 'v.content', 'v.state', 'v.revision', 'v.basedOn', 'v.changedAt'])
    .select(['p.givenName', 'p.familyName'])
    .forUpdate('v')
    .executeTakeFirst()
  if (row === undefined) return refuse('not-found')
  const last = { by: `${row.givenName} ${row.familyName}`.trim(), at: row.changedAt.toISOString() }
  if (row.state !== 'draft') return refuse('wrong-state', { state: row.state, ...last })
  const { id, policyId, basedOn } = row
  const content = row.content as unknown as DraftContent
  return ok({ id, policyId, content, basedOn, last, revision: row.revision, isNewer: row.revision !== revision })
}
