import { moveApplication } from '../../applications/index.ts'
import { hasRole, officesOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { factsOf, stampOf, type Case } from '../queries/case.ts'
import { acts, mayReleaseDecisions } from '../rules.ts'
import { changedMeanwhile, lockCase, openCase, type CaseRefusal, type CaseRequest } from './open-case.ts'

/** Moves a case by one button: taken up, shortlisted, recommended. The applicant reads the new state on their page. */
export async function takeStep(
  app: App,
  request: CaseRequest,
  act: 'takeUp' | 'shortlist' | 'recommend',
): Promise<Result<null, CaseRefusal>> {
  return app.database.as(request.actor).transaction(async tx => {
    const open = await openCase(tx, request, act)
    if (!open.ok) return open
    if (act === 'takeUp') await claim(tx, open.value.one, request.actor)
    const { actor: by, now } = request
    const moved = await moveApplication(tx, open.value.locked, { event: acts[act], by, now })
    return moved.ok ? ok(null) : moved
  })
}

/** An application to an office category becomes the office's whose officer takes it up. */
async function claim(tx: Tx, one: Case, actor: Actor): Promise<void> {
  if (one.officeId !== null || hasRole(actor, 'programme-manager')) return
  const officeId = officesOf(actor, 'hr-officer').find(id => one.officeIds.includes(id))
  if (officeId === undefined) return
  await tx.updateTable('applications').set({ officeId }).where('id', '=', one.id).execute()
}

/** Takes a prepared decision back before it was told: the case goes on as if it had not been decided; the row stays. */
export async function takeBackDecision(app: App, request: CaseRequest): Promise<Result<null, CaseRefusal>> {
  const { actor, now } = request
  return app.database.as(actor).transaction(async tx => {
    const open = await lockCase(tx, request)
    if (open === null) return refuse('not-found')
    const { one } = open
    if (!mayReleaseDecisions(actor, factsOf(one))) return refuse('not-allowed')
    if (one.prepared === null || stampOf(one) !== request.seen) return changedMeanwhile(tx, open, 'decision-taken-back')
    const takenBackBy = actor.kind === 'person' ? actor.personId : null
    await tx.updateTable('decisions').set({ takenBackBy, takenBackAt: now }).where('id', '=', one.prepared.id).execute()
    const params = { kind: one.prepared.kind }
    await recordEvent(tx, { subject: 'application', id: one.id, event: 'decision-taken-back', params }, actor, now)
    return ok(null)
  })
}
