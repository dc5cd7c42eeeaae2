import { latestAssessment } from '../../applications/index.ts'
import { personOf } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { unmetFindings } from '../open-findings.ts'
import { overrideRoleOf } from '../override-role.ts'
import { factsOf, heldStamp } from '../queries/case.ts'
import { overridesOf } from '../queries/overrides.ts'
import { mayEverOverrideRules, mayOverrideRules } from '../rules.ts'
import { lockCase, type CaseRefusal, type CaseRequest } from './open-case.ts'

/**
 * A person with the role that the policy names lets a case go on although the rules say that a must is not met: with a reason,
 * by name, for the findings of the newest assessment. The state does not move; the office goes on from here.
 *
 * @param request `seen` is `heldStamp` of the case as the page showed it
 */
export async function overrideRules(
  app: App,
  request: CaseRequest,
  reason: string,
): Promise<Result<null, CaseRefusal>> {
  const { actor, now } = request
  return app.database.as(actor).transaction(async tx => {
    const open = await lockCase(tx, request)
    if (open === null) return refuse('not-found')
    const { one } = open
    const facts = factsOf(one)
    if (!mayEverOverrideRules(actor, facts)) return refuse('not-allowed')
    if (heldStamp(one) !== request.seen) {
      const [last] = await overridesOf(tx, one.id)
      if (last?.decidedBy === personOf(actor) && last.reason === reason) return refuse('done-already')
      const by = last === undefined ? { by: '', at: '' } : { by: last.byName, at: last.at.toISOString() }
      return refuse('changed-meanwhile', { what: 'rules-overridden', ...by, state: one.state })
    }
    const assessed = await latestAssessment(tx, one.id)
    if (!mayOverrideRules(actor, facts) || assessed === null) return refuse('wrong-state', { state: one.state })
    const role = overrideRoleOf(assessed.policyId)
    await tx
      .insertInto('ruleOverrides')
      .values({
        applicationId: one.id,
        assessmentId: one.assessmentId ?? 0,
        findings: JSON.stringify(unmetFindings(assessed)),
        role,
        reason,
        decidedBy: personOf(actor) ?? 0,
        decidedAt: now,
      })
      .execute()
    const event = { subject: 'application', id: one.id, event: 'rules-overridden', why: reason } as const
    await recordEvent(tx, { ...event, params: { role } }, actor, now)
    return ok(null)
  })
}
