import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { actOfKind, rowOf, type Decision, type DecisionRow } from '../decision.ts'
import { factsOf } from '../queries/case.ts'
import { acts, mayReleaseDecisions } from '../rules.ts'
import { changedMeanwhile, lockCase, openCase, type CaseRefusal, type CaseRequest, type OpenCase } from './open-case.ts'
import { releaseDecision, type ReleaseRefusal } from './release.ts'
import { RolledBack, rolledBack } from './rolled-back.ts'
import { isOfferedElsewhere } from './settle-office.ts'

export type DecideRefusal = CaseRefusal | ReleaseRefusal | 'rank-taken'

/** Decides now and tells later: the decision is written down, the state stays, nobody is told until it is released. */
export async function prepareDecision(
  app: App,
  request: CaseRequest,
  decision: Decision,
): Promise<Result<null, DecideRefusal>> {
  return app.database.as(request.actor).transaction(async tx => {
    const open = await openCase(tx, request, actOfKind[decision.kind], 'decision-prepared')
    if (!open.ok) return open
    if (await isRankTaken(tx, open.value, decision)) return refuse('rank-taken')
    if (await isOfferedElsewhere(tx, open.value, decision)) return refuse('unit-elsewhere')
    await insertDecision(tx, open.value, decision)
    const { actor, now, applicationId: id } = request
    await recordEvent(
      tx,
      { subject: 'application', id, event: 'decision-prepared', params: { kind: decision.kind } },
      actor,
      now,
    )
    return ok(null)
  })
}

/** Decides and tells at once. */
export async function decideNow(
  app: App,
  request: CaseRequest,
  decision: Decision,
): Promise<Result<null, DecideRefusal>> {
  return app.database
    .as(request.actor)
    .transaction(async tx => {
      const act = actOfKind[decision.kind]
      const open = await openCase(tx, request, act, acts[act])
      if (!open.ok) return open
      if (await isRankTaken(tx, open.value, decision)) return refuse('rank-taken')
      const id = await insertDecision(tx, open.value, decision)
      const released = await releaseDecision(app, tx, open.value, { id, ...rowOf(decision) })
      // Checked before by the form; a refusal now would leave the row behind.
      if (!released.ok) throw new RolledBack(released.refusal.code, released.refusal.params)
      return ok(null)
    })
    .catch(rolledBack<DecideRefusal>)
}

/** Each decision by the number of its application, with what the page of confirmation showed of it. */
export type ToRelease = { readonly applicationId: number; readonly decisionId: number }

/**
 * Releases prepared decisions together: all or none. Whoever else decided or took back in between, the asker is told of it
 * and confirms again what is left.
 *
 * @param chosen in any order; locked in the order of their numbers, so that two releases cannot wait for each other
 */
export async function releaseDecisions(
  app: App,
  { actor, chosen, now }: { actor: Actor; chosen: readonly ToRelease[]; now: Instant },
): Promise<Result<number, DecideRefusal>> {
  const inOrder = [...chosen].sort((a, b) => a.applicationId - b.applicationId)
  return app.database
    .as(actor)
    .transaction(async tx => {
      for (const { applicationId, decisionId } of inOrder) {
        const released = await releaseOne(app, tx, { actor, now, applicationId, decisionId })
        if (!released.ok) throw new RolledBack(released.refusal.code, released.refusal.params)
      }
      return ok(inOrder.length)
    })
    .catch(rolledBack<DecideRefusal>)
}

type One = ToRelease & { readonly actor: Actor; readonly now: Instant }

async function releaseOne(app: App, tx: Tx, { decisionId, ...request }: One): Promise<Result<null, DecideRefusal>> {
  const open = await lockCase(tx, request)
  if (open === null) return refuse('not-found')
  const { one } = open
  if (!mayReleaseDecisions(request.actor, factsOf(one))) return refuse('not-allowed')
  if (one.prepared?.id !== decisionId) {
    const changed = await changedMeanwhile(tx, open, '')
    return changed.ok ? changed : refuse(changed.refusal.code, { ...changed.refusal.params, reference: one.reference })
  }
  return releaseDecision(app, tx, open, await decisionRow(tx, decisionId))
}

async function decisionRow(tx: Tx, id: number): Promise<DecisionRow & { id: number }> {
  return tx
    .selectFrom('decisions')
    .where('id', '=', id)
    .select(['id', 'kind', 'reasonCode', 'reason', 'terms'])
    .executeTakeFirstOrThrow()
}

/** @returns the row's number */
export async function insertDecision(tx: Tx, { one, actor, now }: OpenCase, decision: Decision): Promise<number> {
  const { kind, reasonCode, reason, terms } = rowOf(decision)
  const row = await tx
    .insertInto('decisions')
    .values({
      applicationId: one.id,
      kind,
      reasonCode,
      reason,
      terms: terms === null ? null : JSON.stringify(terms),
      decidedBy: personOf(actor) ?? 0,
      decidedAt: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Whether somebody else of the same notice has this rank on the reserve list, told or prepared. */
async function isRankTaken(tx: Tx, { one }: OpenCase, decision: Decision): Promise<boolean> {
  if (decision.kind !== 'reserve' || one.noticeId === null) return false
  const rows = await tx
    .selectFrom('applications as a')
    .leftJoin('decisions as d', join =>
      join.onRef('d.applicationId', '=', 'a.id').on('d.releasedAt', 'is', null).on('d.takenBackAt', 'is', null),
    )
    .where('a.noticeId', '=', one.noticeId)
    .where('a.id', '<>', one.id)
    .where(eb => eb.or([eb('a.state', '=', 'reserve'), eb('d.kind', '=', 'reserve')]))
    .select(['a.state', 'a.reserveRank', 'd.terms'])
    .execute()
  const { rank } = decision.terms
  return rows.some(row => (row.state === 'reserve' ? row.reserveRank : (row.terms as { rank?: number }).rank) === rank)
}
