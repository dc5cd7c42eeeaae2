import { sql } from 'kysely'

import { assess, type Assessment, type CaseChange, type Policy } from '../../eligibility/index.ts'
import { system } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { assessmentsByNumber, pastCases, type PastCase, type Scope } from '../queries/past-cases.ts'
import { triedPolicy } from '../tried.ts'
import { addCase, emptySummary, type TrialSummary } from '../trial-summary.ts'

const casesAtATime = 1_000

/**
 * Holds the past cases of a trial against its version and keeps what it says of each, who would change, and the numbers. Nothing
 * about the cases is written. Stopped anywhere, it is taken up where it was; run twice at once, each case is counted once; finished,
 * it does nothing. Holds twice so many cases at a time, however many there are: some are written while the next are assessed.
 * @throws Error if the version is no longer known
 */
export async function runTrial(app: App, trialId: number, atATime = casesAtATime): Promise<void> {
  while (!(await runOn(app, trialId, atATime)));
}

/** @returns false where another worker has gone ahead meanwhile, and this one must look again where the trial is */
async function runOn(app: App, trialId: number, atATime: number): Promise<boolean> {
  const trial = await app.database.as(system).read(tx => openTrial(tx, trialId))
  if (trial === null) return true
  const next = (after: number): Promise<Batch | null> => assessNext(app, trial, { after, atATime })
  let reached = trial.reached
  for (let batch = await next(reached); batch !== null;) {
    const [isKept, following] = await Promise.all([keep(app, trialId, batch), next(batch.last)])
    if (!isKept) return false
    reached = batch.last
    batch = following
  }
  return finish(app, trial, reached)
}

type Trial = Scope & {
  readonly id: number
  readonly policy: Policy
  /** The application with which the summary ends. */
  readonly reached: number
  readonly summary: TrialSummary
}

/** @returns null where there is nothing left to do */
async function openTrial(tx: Tx, id: number): Promise<Trial | null> {
  const trial = await tx
    .selectFrom('policyTrials')
    .where('id', '=', id)
    .where('finishedAt', 'is', null)
    .select(['id', 'policyId', 'roundIds', 'outsideRounds', 'reached', 'soFar', 'content'])
    .executeTakeFirst()
  if (trial === undefined) return null
  const policy = triedPolicy(trial)
  if (policy === null) throw new Error(`there is no policy "${trial.policyId}"`)
  return { ...trial, policy, summary: { ...emptySummary(), ...(trial.soFar as unknown as TrialSummary | null) } }
}

type Result = { readonly past: PastCase; readonly after: Assessment; readonly change: CaseChange | null }
type Batch = {
  readonly first: number
  readonly last: number
  readonly results: readonly Result[]
  readonly done: number
  readonly soFar: string
}

/** The next cases of a trial, assessed and counted into its summary; null where there is none. */
async function assessNext(
  app: App,
  { policy, summary, ...scope }: Trial,
  { after: first, atATime }: { readonly after: number; readonly atATime: number },
): Promise<Batch | null> {
  return app.database.as(system).read(async tx => {
    const cases = await pastCases(tx, scope, first, atATime)
    const last = cases.at(-1)
    if (last === undefined) return null
    const assessed = cases.map(past => ({ past, after: assess(policy, past.given) }))
    const others = assessed.filter(({ past, after }) => past.verdict !== after.verdict)
    const before = await assessmentsByNumber(
      tx,
      others.map(({ past }) => past.assessmentId),
    )
    const results = assessed.map(({ past, after }) => {
      const change = addCase(summary, past, { before: before.get(past.assessmentId), after })
      return { past, after, change }
    })
    return { first, last: last.applicationId, results, done: summary.cases, soFar: JSON.stringify(summary) }
  })
}

/** Writes results and how far the trial is with them, both or neither. @returns false where it was not where they begin */
async function keep(app: App, trialId: number, { first, last, results, done, soFar }: Batch): Promise<boolean> {
  return app.database.as(system).transaction(async tx => {
    const moved = await tx
      .updateTable('policyTrials')
      .set({ reached: last, done, soFar })
      .where('id', '=', trialId)
      .where('reached', '=', first)
      .where('finishedAt', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (moved === undefined) return false
    await writeResults(tx, trialId, results)
    return true
  })
}

/**
 * So many rows in one statement. COPY is not to be had where row security holds; columns as arrays cost the database what a COPY
 * costs it, and the assessments as one text, parted by a sign that JSON never holds as such, spare it their quoting twice over.
 */
async function writeResults(tx: Tx, trialId: number, results: readonly Result[]): Promise<void> {
  const numbers = results.map(({ past }) => past.applicationId)
  const heldAgainst = results.map(({ past }) => past.assessmentId)
  const from = results.map(({ past }) => past.verdict)
  const to = results.map(({ after }) => after.verdict)
  const directions = results.map(({ change }) => change?.direction ?? null)
  // Names of conditions are words and hyphens: an array's own writing needs no quotes.
  const because = results.map(({ change }) => `{${change?.because.join() ?? ''}}`)
  const assessments = results.map(({ after }) => JSON.stringify(after)).join(parting)
  await sql`insert into policy_trial_results
      (trial_id, application_id, held_against, from_verdict, to_verdict, direction, because, assessment)
    select ${trialId}, r.application_id, r.held_against, r.from_verdict, r.to_verdict, r.direction, r.because::text[],
      r.assessment::jsonb
    from rows from (
      unnest(${numbers}::integer[], ${heldAgainst}::integer[], ${from}::verdict[], ${to}::verdict[], ${directions}::text[],
        ${because}::text[]),
      string_to_table(${assessments}, ${parting})
    ) as r (application_id, held_against, from_verdict, to_verdict, direction, because, assessment)`.execute(tx)
}

const parting = '\u0001'

async function finish(app: App, { id, summary }: Trial, reached: number): Promise<boolean> {
  return app.database.as(system).transaction(async tx => {
    const finished = await tx
      .updateTable('policyTrials')
      .set({ summary: JSON.stringify(summary), finishedAt: app.clock.now() })
      .where('id', '=', id)
      .where('reached', '=', reached)
      .where('finishedAt', 'is', null)
      .returning('id')
      .executeTakeFirst()
    return finished !== undefined
  })
}
