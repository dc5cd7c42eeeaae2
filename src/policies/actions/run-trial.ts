import { assess, policyById, type Policy } from '../../eligibility/index.ts'
import { system } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { pastCases, type Scope, type StoredCase } from '../queries/past-cases.ts'
import { addCase, emptySummary, type TrialSummary } from '../trial-summary.ts'

const casesAtATime = 500

/**
 * Holds the past cases of a trial against its version and keeps the numbers and who would change. Nothing about the cases is
 * written. Begun again, it begins anew; finished, it does nothing.
 * @throws Error if the version is no longer known
 */
export async function runTrial(app: App, trialId: number): Promise<void> {
  const database = app.database.as(system)
  const trial = await database.transaction(tx => begin(tx, trialId))
  if (trial === null) return
  const policy = policyById(trial.policyId)
  if (policy === null) throw new Error(`there is no policy "${trial.policyId}"`)
  const summary = emptySummary()
  for (let after = 0; ;) {
    const cases = await database.read(tx => pastCases(tx, trial, after, casesAtATime))
    const last = cases.at(-1)
    if (last === undefined) break
    await database.transaction(tx => keep(tx, { trialId, policy, summary }, cases))
    after = last.applicationId
  }
  await database.transaction(tx => finish(app, tx, trialId, summary))
}

/** @returns null where there is nothing left to do */
async function begin(tx: Tx, id: number): Promise<(Scope & { readonly policyId: string }) | null> {
  const trial = await tx
    .selectFrom('policyTrials')
    .where('id', '=', id)
    .where('finishedAt', 'is', null)
    .select(['policyId', 'roundIds', 'outsideRounds'])
    .forUpdate()
    .executeTakeFirst()
  if (trial === undefined) return null
  await tx.deleteFrom('policyTrialChanges').where('trialId', '=', id).execute()
  return trial
}

type Running = { readonly trialId: number; readonly policy: Policy; readonly summary: TrialSummary }

async function keep(tx: Tx, { trialId, policy, summary }: Running, cases: readonly StoredCase[]): Promise<void> {
  const changes = cases.flatMap(past => {
    const change = addCase(summary, past, assess(policy, past.given))
    if (change === null) return []
    const { from: fromVerdict, to: toVerdict, direction, because } = change
    return [{ trialId, applicationId: past.applicationId, fromVerdict, toVerdict, direction, because: [...because] }]
  })
  if (changes.length > 0)
    await tx
      .insertInto('policyTrialChanges')
      .values(changes)
      .onConflict(conflict => conflict.doNothing())
      .execute()
  await tx.updateTable('policyTrials').set({ done: summary.cases }).where('id', '=', trialId).execute()
}

async function finish(app: App, tx: Tx, id: number, summary: TrialSummary): Promise<void> {
  await tx
    .updateTable('policyTrials')
    .set({ summary: JSON.stringify(summary), finishedAt: app.clock.now() })
    .where('id', '=', id)
    .where('finishedAt', 'is', null)
    .execute()
}
