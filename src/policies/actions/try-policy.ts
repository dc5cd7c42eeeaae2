import { policyById } from '../../eligibility/index.ts'
import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { triableRounds } from '../queries/rounds.ts'
import { mayTryPolicies } from '../rules.ts'

export const trialQueue = 'policy-trial'

type Wish = {
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
  if (policyById(policyId) === null) return refuse('policy-not-known')
  return app.database.as(actor).transaction(async tx => {
    const chosen = (await triableRounds(tx)).filter(({ id }) => rounds.includes(id))
    if (chosen.length === 0) return refuse('no-cases')

    const trial = await tx
      .insertInto('policyTrials')
      .values({
        formKey,
        policyId,
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

async function askedBefore(tx: Parameters<typeof triableRounds>[0], formKey: string): Promise<number> {
  const { id } = await tx
    .selectFrom('policyTrials')
    .where('formKey', '=', formKey)
    .select('id')
    .executeTakeFirstOrThrow()
  return id
}
