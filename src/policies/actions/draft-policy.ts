import { policyById } from '../../eligibility/index.ts'
import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import { violatedConstraint, type Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { draftFrom, type Beginning, type DraftContent } from '../draft-content.ts'
import { versionsIn } from '../queries/stored.ts'
import { mayWritePolicies } from '../rules.ts'

export type NewDraft = Beginning & {
  /** The known version that is copied. */
  readonly basedOn: string
  /** Of the form: sent twice it begins one draft. */
  readonly formKey: string
}

/** Begins a draft as a copy of a known version. @returns its number */
export async function beginDraft(
  app: App,
  actor: Actor,
  { basedOn, formKey, ...beginning }: NewDraft,
  now: Instant,
): Promise<Result<number, 'not-allowed' | 'policy-not-known' | 'id-taken'>> {
  const by = personOf(actor)
  if (by === null || !mayWritePolicies(actor)) return refuse('not-allowed')
  const base = policyById(basedOn)
  if (base === null) return refuse('policy-not-known')
  return refusingTakenIds(beginning.id, () =>
    app.database.as(actor).transaction(async tx => {
      const same = await tx.selectFrom('policyVersions').where('formKey', '=', formKey).select('id').executeTakeFirst()
      if (same !== undefined) return ok(same.id)
      if (await isKnown(tx, beginning.id)) return refuse('id-taken', { id: beginning.id })

      const made = await insertDraft(tx, { content: draftFrom(base, beginning), basedOn, formKey, by, now })
      if (made.isNew) {
        const params = { basedOn, version: beginning.id }
        await recordEvent(tx, { subject: 'policy', id: made.id, event: 'draft-begun', to: 'draft', params }, actor, now)
      }
      return ok(made.id)
    }),
  )
}

/** A name that two drafts ask for at once is given to one. */
export async function refusingTakenIds<T, Code extends string>(
  id: string,
  work: () => Promise<Result<T, Code>>,
): Promise<Result<T, Code | 'id-taken'>> {
  try {
    return await work()
  } catch (error) {
    if (violatedConstraint(error) === 'policy_id_is_unique') return refuse('id-taken', { id })
    throw error
  }
}

/** Whether a file or a published version has this name. */
export async function isKnown(tx: Tx, id: string): Promise<boolean> {
  return (await versionsIn(tx)).some(policy => policy.id === id)
}

type Row = {
  readonly content: DraftContent
  readonly basedOn: string
  readonly formKey: string
  readonly by: number
  readonly now: Instant
}

async function insertDraft(
  tx: Tx,
  { content, basedOn, formKey, by, now }: Row,
): Promise<{ id: number; isNew: boolean }> {
  const made = await tx
    .insertInto('policyVersions')
    .values({
      formKey,
      policyId: content.id,
      content: JSON.stringify(content),
      basedOn,
      createdBy: by,
      createdAt: now,
      changedBy: by,
      changedAt: now,
    })
    .onConflict(conflict => conflict.column('formKey').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made !== undefined) return { id: made.id, isNew: true }
  const { id } = await tx
    .selectFrom('policyVersions')
    .where('formKey', '=', formKey)
    .select('id')
    .executeTakeFirstOrThrow()
  return { id, isNew: false }
}
