import { policyById, readPolicy } from '../../eligibility/index.ts'
import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { draftById } from '../queries/drafts.ts'
import { triableRounds } from '../queries/rounds.ts'
import { mayTryPolicies } from '../rules.ts'
import { draftChosen } from '../tried.ts'

export const trialQueue = 'policy-trial'

type Wish = {
  /** A known version, or a draft as the form names it: it is tried as it stands, and the trial keeps it. */
  readonly policyId: string
  /** Of rounds; 0 is all that belongs to no round. */
  readonly rounds: readonly number[]
  /** Of the form: sent twice it asks for one trial. */
  readonly formKey: string
}

export type TrialRefusal = 'not-allowed' | 'policy-not-known' | 'no-cases'

/** Asks for a version to be tried against the past cases of rounds; a job does it. @returns the number of the trial */
export async function askForTrial(
  app: App,
  actor: Actor,
  { policyId, rounds, formKey }: Wish,
  now: Instant,
): Promise<Result<number, TrialRefusal>> {
  const askedBy = personOf(actor)
  if (askedBy === null || !mayTryPolicies(actor)) return refuse('not-allowed')
  return app.database.as(actor).transaction(async tx => {
    const tried = await wished(tx, policyId)
    if (tried === null) return refuse('policy-not-known')
    const chosen = (await triableRounds(tx)).filter(({ id }) => rounds.includes(id))
    if (chosen.length === 0) return refuse('no-cases')

    const trial = await tx
      .insertInto('policyTrials')
      .values({
        formKey,
        ...tried,
        roundIds: chosen.map(({ id }) => id).filter(id => id !== 0),
        outsideRounds: chosen.some(({ id }) => id === 0),
        askedBy,
        askedAt: now,
        cases: chosen.reduce((sum, { cases }) => sum + cases, 0),
      })
      .onConflict(conflict => conflict.column('formKey').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (trial === undefined) return ok(await askedBefore(tx, formKey))
    await app.enqueue(tx, trialQueue, { trial: trial.id })
    return ok(trial.id)
  })
}

type Wished = { policyId: string; draftId?: number; draftRevision?: number; content?: string }

/** @returns null for a version that is not known, or a draft that is unfinished or no draft any more */
async function wished(tx: Tx, choice: string): Promise<Wished | null> {
  const draftId = draftChosen(choice)
  if (draftId === null) return policyById(choice) === null ? null : { policyId: choice }
  const draft = await draftById(tx, draftId)
  if (draft?.state !== 'draft' || !readPolicy(draft.content).ok) return null
  const { content, revision: draftRevision } = draft
  return { policyId: content.id, draftId, draftRevision, content: JSON.stringify(content) }
}

async function askedBefore(tx: Tx, formKey: string): Promise<number> {
  const { id } = await tx
    .selectFrom('policyTrials')
    .where('formKey', '=', formKey)
    .select('id')
    .executeTakeFirstOrThrow()
  return id
}
