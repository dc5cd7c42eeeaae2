import { latestAssessment } from '../../applications/index.ts'
import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { today, type Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { unmetFindings } from '../open-findings.ts'
import { factsOf } from '../queries/case.ts'
import { newestAssessment } from '../queries/found-not-eligible.ts'
import { mayAct, mayEver } from '../rules.ts'
import { insertDecision } from './decide.ts'
import { changedMeanwhile, lockCase, type CaseRefusal } from './open-case.ts'
import { RolledBack, rolledBack } from './rolled-back.ts'

/** A case with the assessment that the officer read of it. */
export type ToConfirm = { readonly applicationId: number; readonly assessmentId: number }

type Asker = { readonly actor: Actor; readonly now: Instant }

/**
 * An officer confirms of several cases, by name and after reading why, that a rule is not met: one prepared decision each, all or
 * none, told to nobody until released. Sent twice it is one decision each.
 *
 * @param chosen in any order; locked in the order of their numbers, so that two officers cannot wait for each other
 * @returns how many were prepared; a refusal names the case it is about (`reference`)
 */
export async function confirmNotEligible(
  app: App,
  asker: Asker,
  { chosen, reason }: { readonly chosen: readonly ToConfirm[]; readonly reason: string },
): Promise<Result<number, CaseRefusal>> {
  const inOrder = [...chosen].sort((a, b) => a.applicationId - b.applicationId)
  return app.database
    .as(asker.actor)
    .transaction(async tx => {
      let prepared = 0
      for (const one of inOrder) {
        const done = await confirmOne(tx, asker, { ...one, reason })
        if (done.ok) prepared += 1
        else if (done.refusal.code !== 'done-already') throw new RolledBack(done.refusal.code, done.refusal.params)
      }
      return ok(prepared)
    })
    .catch(rolledBack<CaseRefusal>)
}

async function confirmOne(
  tx: Tx,
  { actor, now }: Asker,
  { applicationId, assessmentId, reason }: ToConfirm & { readonly reason: string },
): Promise<Result<null, CaseRefusal>> {
  const open = await lockCase(tx, { actor, applicationId, now })
  if (open === null) return refuse('not-found')
  const { one } = open
  const facts = factsOf(one)
  if (!mayEver(actor, facts, 'notEligible')) return refuse('not-allowed')
  const { reference } = one
  if (one.prepared?.byId === personOf(actor) && one.prepared.kind === 'not-eligible') return refuse('done-already')
  const assessed = await latestAssessment(tx, one.id)
  const isAsRead = (await newestAssessment(tx, one.id)) === assessmentId && assessed?.verdict === 'not-eligible'
  if (!isAsRead || assessed === null || !mayAct(actor, facts, 'notEligible', today(now))) {
    const changed = await changedMeanwhile(tx, open, '')
    return changed.ok ? changed : refuse(changed.refusal.code, { ...changed.refusal.params, reference })
  }
  await insertDecision(tx, open, { kind: 'not-eligible', findings: unmetFindings(assessed), reason })
  const event = { subject: 'application', id: one.id, event: 'decision-prepared' } as const
  await recordEvent(tx, { ...event, params: { kind: 'not-eligible' } }, actor, now)
  return ok(null)
}
