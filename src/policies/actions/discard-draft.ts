import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { lockDraft, type LockRefusal, type Seen } from './lock-draft.ts'

/** Puts a draft away, with a reason; its name is free again. */
export async function discardDraft(
  app: App,
  actor: Actor,
  { why, ...seen }: Seen & { readonly why: string },
  now: Instant,
): Promise<Result<null, LockRefusal | 'changed-meanwhile'>> {
  return app.database.as(actor).transaction(async tx => {
    const locked = await lockDraft(tx, actor, seen)
    if (!locked.ok) return locked
    const { id, isNewer, last } = locked.value
    if (isNewer) return refuse('changed-meanwhile', last)

    await tx
      .updateTable('policyVersions')
      .where('id', '=', id)
      .set({ state: 'discarded', changedBy: personOf(actor)!, changedAt: now })
      .execute()
    const told = { event: 'draft-discarded', from: 'draft', to: 'discarded', why }
    await recordEvent(tx, { subject: 'policy', id, ...told }, actor, now)
    return ok(null)
  })
}
