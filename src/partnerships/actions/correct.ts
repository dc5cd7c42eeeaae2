import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedFacts, lastChangeOf, recordChanges } from '../../platform/history/changes.ts'
import type { Subject } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import type { NewAgreement, NewRound } from '../forms.ts'
import { openingOutside, placesTaken, studentsToldLess } from '../queries/obstacles.ts'
import { mayManagePartnerships, needsReason, opensMoreToPartner, opensUnder } from '../rules.ts'
import { lockAgreement, lockRound } from './lock.ts'
import { tellCoordinators } from './tell-coordinators.ts'

/** `version`: of the facts that the form was filled in with (`lastChangeOf`). */
export type Correction<Facts> = {
  readonly id: number
  readonly facts: Facts
  readonly why: string
  readonly version: string
}
export type CorrectionRefusal =
  | 'not-allowed'
  | 'not-found'
  | 'taken'
  | 'reason-missing'
  | 'changed-meanwhile'
  | 'round-outside'
  | 'students-were-told'
  | 'outside-agreement'
  | 'below-taken'
  | 'round-completed'
type Corrected = Promise<Result<number, CorrectionRefusal>>

/** The events that change the facts of an agreement, and of a round. */
export const factEvents = ['changed', 'renewed', 'ended'] as const

/**
 * Corrects an agreement, each fact an event with what it was and is. Sent twice, it is done once. Its rounds stay within it, and
 * students who applied keep what they were told that the partner sees.
 *
 * @returns the agreement's number; `round-outside` names the `round`, `changed-meanwhile` says `by` whom and `at`
 */
export async function correctAgreement(
  app: App,
  actor: Actor,
  correction: Correction<NewAgreement>,
  now: Instant,
): Corrected {
  const { id, facts, why } = correction
  if (!mayManagePartnerships(actor)) return refuse('not-allowed')
  return app.database.as(actor).transaction(async tx => {
    const agreement = await lockAgreement(tx, id)
    if (agreement === null) return refuse('not-found')
    const before = agreement.facts
    const changed = changedFacts(before, facts)
    if (changed.length === 0) return ok(id)
    const early = await obstacleToSaving(tx, 'agreement', correction, changed)
    if (early !== null) return early
    if (await isTitleTaken(tx, { id, partnerId: agreement.partnerId, ...facts })) return refuse('taken')
    const round = await openingOutside(tx, id, facts)
    if (round !== null) return refuse('round-outside', { round })
    if (opensMoreToPartner(before, facts) && (await studentsToldLess(tx, id))) return refuse('students-were-told')

    await tx.updateTable('agreements').set(facts).where('id', '=', id).execute()
    await recordChanges(tx, { subject: 'agreement', id, event: 'changed', why, before, after: facts }, actor, now)
    return ok(id)
  })
}

/**
 * Corrects a round that is not completed. Where it has fewer positions than before, the partner's coordinators are told by mail,
 * with the reason.
 *
 * @returns the round's number; `below-taken` says how many are `taken`
 */
export async function correctRound(app: App, actor: Actor, correction: Correction<NewRound>, now: Instant): Corrected {
  const { id, facts, why } = correction
  if (!mayManagePartnerships(actor)) return refuse('not-allowed')
  return app.database.as(actor).transaction(async tx => {
    const round = await lockRound(tx, id)
    if (round === null) return refuse('not-found')
    const before = round.facts
    const changed = changedFacts(before, facts)
    if (changed.length === 0) return ok(id)
    if (round.completedOn !== null) return refuse('round-completed')
    const agreement = await lockAgreement(tx, round.agreementId)
    if (agreement === null) return refuse('not-found')
    const early = await obstacleToSaving(tx, 'round', correction, changed)
    if (early !== null) return early
    const taken = await placesTaken(tx, id)
    if (facts.positions < taken) return refuse('below-taken', { taken: String(taken) })
    if (!opensUnder(agreement.facts, facts.opensOn)) return refuse('outside-agreement')
    if (await isRoundTaken(tx, { id, agreementId: round.agreementId, name: facts.name })) return refuse('taken')

    await tx.updateTable('rounds').set(facts).where('id', '=', id).execute()
    await recordChanges(tx, { subject: 'round', id, event: 'changed', why, before, after: facts }, actor, now)
    if (facts.positions < before.positions) {
      const told = { round: facts.name, from: before.positions, to: facts.positions, why }
      await tellCoordinators(app, tx, { partnerId: agreement.partnerId, kind: 'fewerPositions', ...told }, now)
    }
    return ok(id)
  })
}

async function obstacleToSaving(
  tx: Tx,
  subject: Subject,
  { id, why, version }: Correction<unknown>,
  changed: readonly string[],
): Promise<ReturnType<typeof refuse<'changed-meanwhile' | 'reason-missing'>> | null> {
  const last = await lastChangeOf(tx, subject, id, factEvents)
  if (last.version !== version) return refuse('changed-meanwhile', { by: last.by, at: last.at })
  return needsReason(changed) && why === '' ? refuse('reason-missing') : null
}

async function isTitleTaken(
  tx: Tx,
  { id, partnerId, title, startsOn }: { id: number; partnerId: number; title: string; startsOn: string },
): Promise<boolean> {
  const same = await tx
    .selectFrom('agreements')
    .where('partnerId', '=', partnerId)
    .where('title', '=', title)
    .where('startsOn', '=', startsOn)
    .where('id', '<>', id)
    .select('id')
    .executeTakeFirst()
  return same !== undefined
}

async function isRoundTaken(
  tx: Tx,
  { id, agreementId, name }: { id: number; agreementId: number; name: string },
): Promise<boolean> {
  const same = await tx
    .selectFrom('rounds')
    .where('agreementId', '=', agreementId)
    .where('name', '=', name)
    .where('id', '<>', id)
    .select('id')
    .executeTakeFirst()
  return same !== undefined
}
