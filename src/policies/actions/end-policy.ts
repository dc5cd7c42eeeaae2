import { overlapsOf, type Policy } from '../../eligibility/index.ts'
import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { refreshPolicies } from '../known.ts'
import { versionsIn } from '../queries/stored.ts'
import { mayWritePolicies } from '../rules.ts'

export type NewEnd = { readonly policyId: string; readonly lastDay: PlainDate; readonly why: string }
export type EndRefusal = 'not-allowed' | 'not-found' | 'before-start' | 'reason-missing' | 'overlap'

/**
 * Sets the last day on which a version is in force, of a file's or a published one: an act of its own, with its reason; the
 * version itself stays as it is, and so do the cases that were decided under it.
 * @returns refusals `before-start` with the first day, `overlap` with the version of the same line that would be met
 */
export async function endPolicy(app: App, actor: Actor, end: NewEnd, now: Instant): Promise<Result<null, EndRefusal>> {
  if (!mayWritePolicies(actor)) return refuse('not-allowed')
  const ended = await app.database.as(actor).transaction(async tx => {
    await lockVersions(tx)
    const known = await versionsIn(tx)
    const refused = whyNot(end, known)
    if (refused !== null) return refused
    const policy = known.find(({ id }) => id === end.policyId)
    if (policy?.to !== end.lastDay) await writeEnd(tx, end, actor, now)
    return ok(null)
  })
  if (ended.ok) await refreshPolicies(app)
  return ended
}

function whyNot({ policyId, lastDay, why }: NewEnd, known: readonly Policy[]): Result<never, EndRefusal> | null {
  const policy = known.find(({ id }) => id === policyId)
  if (policy === undefined) return refuse('not-found')
  if (lastDay < policy.from) return refuse('before-start', { from: policy.from })
  if (why.trim() === '') return refuse('reason-missing')
  const [other] = overlapsOf({ ...policy, to: lastDay }, known)
  return other === undefined ? null : refuse('overlap', { other: other.id, from: other.from })
}

/** Who publishes or ends a version waits here for whoever does so at the same moment, and then sees what they did. */
export async function lockVersions(tx: Tx): Promise<void> {
  await tx.selectFrom('policyStamp').select('stamp').forUpdate().executeTakeFirstOrThrow()
}

/** Processes that keep versions in memory see by it that theirs are old. */
export async function raiseStamp(tx: Tx): Promise<void> {
  await tx
    .updateTable('policyStamp')
    .set(({ eb }) => ({ stamp: eb('stamp', '+', 1) }))
    .execute()
}

/** The row is the act; a version that was published here tells it in its history, too. */
export async function writeEnd(tx: Tx, end: NewEnd, actor: Actor, now: Instant): Promise<void> {
  await tx
    .insertInto('policyEnds')
    .values({ ...end, setBy: personOf(actor)!, setAt: now })
    .execute()
  await raiseStamp(tx)
  const stored = await tx
    .selectFrom('policyVersions')
    .where('policyId', '=', end.policyId)
    .where('state', '=', 'published')
    .select('id')
    .executeTakeFirst()
  if (stored === undefined) return
  const { lastDay, why } = end
  await recordEvent(tx, { subject: 'policy', id: stored.id, event: 'end-set', why, params: { lastDay } }, actor, now)
}
