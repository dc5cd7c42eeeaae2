import { moveApplication } from '../../applications/index.ts'
import { personOf } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { today } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { factsOf } from '../queries/case.ts'
import { acts, isHeldBack } from '../rules.ts'
import { actOfKind, decisionOf, type Decision, type DecisionRow, type OfferTerms } from '../decision.ts'
import { decisionMail } from '../decision-mail.ts'
import { selectionPaths } from '../paths.ts'
import type { OpenCase } from './open-case.ts'
import { isOfferedElsewhere, settleOffice } from './settle-office.ts'
import { isStillFound } from './still-found.ts'
import { applicantPath, tellApplicant } from './tell.ts'

/**
 * The decision must be made anew. `day-passed`: the last day for an answer, or of the reserve, lies behind. `finding-gone`: the
 * rules no longer say what it confirms as not met. `overridden-since`: somebody who may has said that the case goes on all the same.
 * `unit-elsewhere`: it stands, but offers a place in another office, and that is the other office's to tell.
 */
export type ReleaseRefusal =
  'wrong-state' | 'day-passed' | 'rule-not-met' | 'finding-gone' | 'overridden-since' | 'unit-elsewhere'

/**
 * Tells a decision: the state moves, the offer or the place on the list is there, the mail is in the outbox, all in the
 * caller's transaction, which holds the application's lock and has asked who may.
 */
export async function releaseDecision(
  app: App,
  tx: Tx,
  open: OpenCase,
  row: DecisionRow & { readonly id: number },
): Promise<Result<null, ReleaseRefusal>> {
  const { one, locked, actor: by, now } = open
  const decision = decisionOf(row)
  if (lastDayOf(decision) < today(now)) return refuse('day-passed', { reference: one.reference })
  // A fact may have been corrected after it was prepared.
  if (isHeldBack(factsOf(one), actOfKind[decision.kind])) return refuse('rule-not-met', { reference: one.reference })
  if (!(await isStillFound(tx, one.id, { id: row.id, decision })))
    return refuse('finding-gone', { reference: one.reference })
  if (decision.kind === 'not-eligible' && (await isOverriddenSince(tx, row.id)))
    return refuse('overridden-since', { reference: one.reference })
  if (await isOfferedElsewhere(tx, open, decision)) return refuse('unit-elsewhere', { reference: one.reference })
  const event = acts[actOfKind[decision.kind]]
  const why = decision.kind === 'not-selected' ? row.reasonCode : ''
  const moved = await moveApplication(tx, locked, { event, by, now, why, params: { decision: row.id } })
  if (!moved.ok) return refuse('wrong-state', { ...moved.refusal.params, reference: one.reference })
  await tx
    .updateTable('decisions')
    .set({ releasedBy: personOf(by), releasedAt: now })
    .where('id', '=', row.id)
    .execute()
  const offerId = await carryOut(tx, open, decision)
  const path =
    offerId === null ? applicantPath(one.id) : (language: 'en' | 'fr' | 'es') => selectionPaths.offer(language, offerId)
  await tellApplicant(app, tx, {
    one,
    kind: `selection.${decision.kind}`,
    path,
    words: (_, about) => decisionMail(one.language, about, decision, one.officeName ?? about.what),
    now,
  })
  return ok(null)
}

async function isOverriddenSince(tx: Tx, decisionId: number): Promise<boolean> {
  const later = await tx
    .selectFrom('decisions as d')
    .innerJoin('ruleOverrides as o', 'o.applicationId', 'd.applicationId')
    .where('d.id', '=', decisionId)
    .whereRef('o.decidedAt', '>', 'd.decidedAt')
    .select('o.id')
    .limit(1)
    .executeTakeFirst()
  return later !== undefined
}

function lastDayOf(decision: Decision): string {
  if (decision.kind === 'offer') return decision.terms.expiresOn
  return decision.kind === 'reserve' ? decision.terms.until : '9999-12-31'
}

/** @returns the number of the offer where the decision is one */
async function carryOut(tx: Tx, open: OpenCase, decision: Decision): Promise<number | null> {
  if (decision.kind === 'offer') return makeOffer(tx, open, decision.terms)
  if (decision.kind === 'reserve') {
    const { rank, until } = decision.terms
    await tx
      .updateTable('applications')
      .set({ reserveRank: rank, reserveUntil: until })
      .where('id', '=', open.one.id)
      .execute()
  }
  return null
}

async function makeOffer(tx: Tx, { one, actor, now }: OpenCase, terms: OfferTerms): Promise<number> {
  const { startOn, endOn, unitId, overallSupervisorId, directSupervisorId, allowance, conditions, expiresOn } = terms
  if (one.officeId === null && unitId !== null) await settleOffice(tx, one.id, unitId)
  const offer = await tx
    .insertInto('offers')
    .values({
      applicationId: one.id,
      startOn,
      endOn,
      unitId,
      overallSupervisorId,
      directSupervisorId,
      allowance: allowance === null ? null : BigInt(allowance.amount),
      currency: allowance?.currency ?? null,
      expiresOn,
      madeBy: personOf(actor) ?? 0,
      madeAt: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = conditions.map(({ kind, wording }) => ({ offerId: offer.id, kind, wording }))
  if (rows.length > 0) await tx.insertInto('offerConditions').values(rows).execute()
  return offer.id
}
