import { isDeepStrictEqual } from 'node:util'

import type { TermName } from '../../eligibility/index.ts'
import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import type { DraftContent } from '../draft-content.ts'
import { withSilences } from '../silences.ts'
import { isKnown, refusingTakenIds } from './draft-policy.ts'
import { lockDraft, type LockRefusal, type Seen } from './lock-draft.ts'

/** What part of a draft is changed: told in its history. */
export type DraftPart = 'about' | 'source' | 'condition' | 'order' | TermName | 'remark' | 'silences'

export type Saving = Seen & {
  readonly part: DraftPart
  /** @returns null where what is to be changed is not there */
  readonly change: (content: DraftContent) => DraftContent | null
}

export type SaveRefusal = LockRefusal | 'changed-meanwhile' | 'id-taken'

/**
 * Changes a draft, finished or not. The same change asked for twice changes once.
 * @returns its revision from then on; refusal `changed-meanwhile` with who saved since the page was made, and when
 */
export async function saveDraft(
  app: App,
  actor: Actor,
  { part, change, ...seen }: Saving,
  now: Instant,
): Promise<Result<number, SaveRefusal>> {
  return refusingTakenIds('', () =>
    app.database.as(actor).transaction(async (tx): Promise<Result<number, SaveRefusal>> => {
      const locked = await lockDraft(tx, actor, seen)
      if (!locked.ok) return locked
      const draft = locked.value
      const changed = change(draft.content)
      const content = changed === null ? null : withSilences(draft.content, changed)
      if (isDeepStrictEqual(content, draft.content)) return ok(draft.revision)
      if (draft.isNewer) return refuse('changed-meanwhile', draft.last)
      if (content === null) return refuse('not-found')
      if (content.id !== draft.policyId && (await isKnown(tx, content.id)))
        return refuse('id-taken', { id: content.id })

      const revision = draft.revision + 1
      await write(tx, draft.id, { content, revision, by: personOf(actor)!, now })
      const params = { part, revision }
      await recordEvent(tx, { subject: 'policy', id: draft.id, event: 'draft-changed', params }, actor, now)
      return ok(revision)
    }),
  )
}

type Written = {
  readonly content: DraftContent
  readonly revision: number
  readonly by: number
  readonly now: Instant
}

async function write(tx: Tx, id: number, { content, revision, by, now }: Written): Promise<void> {
  await tx
    .updateTable('policyVersions')
    .where('id', '=', id)
    .set({
      policyId: content.id,
      content: JSON.stringify(content),
      revision,
      changedBy: by,
      changedAt: now,
    })
    .execute()
}
