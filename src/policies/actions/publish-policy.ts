import { readPolicy, type Policy } from '../../eligibility/index.ts'
import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Refusal, type Result } from '../../platform/result/index.ts'
import { refreshPolicies } from '../known.ts'
import { dayBefore, standingOf } from '../publication.ts'
import { versionsIn } from '../queries/stored.ts'
import { mayWritePolicies } from '../rules.ts'
import { lockVersions, raiseStamp, writeEnd } from './end-policy.ts'
import { lockDraft, type LockedDraft, type LockRefusal, type Seen } from './lock-draft.ts'

export type Publication = Seen & {
  readonly from: PlainDate
  /** Whether what is in force on that day is ended on the day before. */
  readonly endsReplaced: boolean
  readonly why: string
}

export type PublishRefusal = LockRefusal | 'changed-meanwhile' | 'unfinished' | 'id-taken' | 'overlap' | 'replaces'

/**
 * Publishes a draft whole, from a day on. Nothing changes it afterwards, and cases decided under another version keep theirs.
 * Of two who publish into one line at once, the second sees what the first did.
 *
 * @returns the version's id; refusals `replaces` with the versions that must end first and the day, `overlap` with the one
 *   that begins later or on the same day, `unfinished` with the first place and what is wrong there
 */
export async function publishPolicy(
  app: App,
  actor: Actor,
  publication: Publication,
  now: Instant,
): Promise<Result<string, PublishRefusal>> {
  if (!mayWritePolicies(actor)) return refuse('not-allowed')
  const published = await app.database.as(actor).transaction(async tx => {
    await lockVersions(tx)
    const locked = await lockDraft(tx, actor, publication)
    if (!locked.ok) return locked
    const draft = locked.value
    if (draft.isNewer) return refuse('changed-meanwhile', draft.last)
    const read = readPolicy({ ...draft.content, from: publication.from })
    if (!read.ok) return refuse('unfinished', { ...read.errors[0] })
    const known = await versionsIn(tx)
    const refusal = whyNot(read.value, known, publication)
    if (refusal !== null) return { ok: false, refusal } as const

    const policy = read.value
    await write(tx, draft, { policy, actor, now, why: publication.why })
    for (const { id } of standingOf(policy, known).replaced)
      await writeEnd(tx, { policyId: id, lastDay: dayBefore(policy), why: publication.why }, actor, now)
    return ok(policy.id)
  })
  if (published.ok) await refreshPolicies(app)
  return published
}

function whyNot(
  policy: Policy,
  known: readonly Policy[],
  { endsReplaced }: Publication,
): Refusal<PublishRefusal> | null {
  if (known.some(({ id }) => id === policy.id)) return { code: 'id-taken', params: { id: policy.id } }
  const { replaced, inTheWay } = standingOf(policy, known)
  const [next] = inTheWay
  if (next !== undefined) return { code: 'overlap', params: { other: next.id, from: next.from } }
  if (replaced.length === 0 || endsReplaced) return null
  return { code: 'replaces', params: { others: replaced.map(({ id }) => id).join(' '), lastDay: dayBefore(policy) } }
}

type Written = {
  readonly policy: Policy
  readonly actor: Actor
  readonly now: Instant
  readonly why: string
}

async function write(tx: Tx, draft: LockedDraft, { policy, actor, now, why }: Written): Promise<void> {
  const revision = draft.revision + 1
  await tx
    .updateTable('policyVersions')
    .where('id', '=', draft.id)
    .set({
      content: JSON.stringify({ ...draft.content, from: policy.from }),
      state: 'published',
      revision,
      changedBy: personOf(actor)!,
      changedAt: now,
    })
    .execute()
  await raiseStamp(tx)
  const params = { startOn: policy.from, version: policy.id }
  const told = { event: 'policy-published', from: 'draft', to: 'published', why, params }
  await recordEvent(tx, { subject: 'policy', id: draft.id, ...told }, actor, now)
}
