import { lockApplication, type LockedApplication } from '../../applications/index.ts'
import { personOf, type Actor } from '../../platform/actor/index.ts'
import { today, type Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { caseOf, factsOf, stampOf, type Case } from '../queries/case.ts'
import { acts, isHeldBack, mayAct, mayEver, mayReadCase, type Act } from '../rules.ts'

export type CaseRequest = {
  readonly actor: Actor
  readonly applicationId: number
  /** `stampOf` the case as the page showed it. */
  readonly seen: string
  readonly now: Instant
}

export type OpenCase = {
  readonly one: Case
  readonly locked: LockedApplication
  readonly actor: Actor
  readonly now: Instant
}

/** `rule-not-met`: the rules hold it back, and nobody who may has said otherwise. `done-already`: the asker's own act, sent twice; nothing more happens. */
export type CaseRefusal =
  'not-found' | 'not-allowed' | 'changed-meanwhile' | 'done-already' | 'wrong-state' | 'rule-not-met'

/** Locks a case that the asker may read. @returns null where it is not there, or not for them: the two look the same */
export async function lockCase(
  tx: Tx,
  { actor, applicationId, now }: Omit<CaseRequest, 'seen'>,
): Promise<OpenCase | null> {
  const locked = await lockApplication(tx, applicationId)
  const one = locked === null ? null : await caseOf(tx, applicationId)
  if (locked === null || one === null || !mayReadCase(actor, factsOf(one))) return null
  return { one, locked, actor, now }
}

/**
 * Locks a case for an act: role first, then whether anything changed since the page was shown, then whether the act may
 * happen now.
 *
 * @param event what the history calls the act, where it is not the act's own event
 */
export async function openCase(
  tx: Tx,
  request: CaseRequest,
  act: Act,
  event: string = acts[act],
): Promise<Result<OpenCase, CaseRefusal>> {
  const open = await lockCase(tx, request)
  if (open === null) return refuse('not-found')
  const facts = factsOf(open.one)
  if (!mayEver(request.actor, facts, act)) return refuse('not-allowed')
  if (stampOf(open.one) !== request.seen) return changedMeanwhile(tx, open, event)
  if (isHeldBack(facts, act)) return refuse('rule-not-met')
  if (!mayAct(request.actor, facts, act, today(request.now))) return refuse('wrong-state', { state: open.one.state })
  return ok(open)
}

/** What happened since the page was shown: the last event, who brought it about and when. */
export async function changedMeanwhile(
  tx: Tx,
  { one, actor }: OpenCase,
  event: string,
): Promise<Result<never, 'changed-meanwhile' | 'done-already'>> {
  const last = await tx
    .selectFrom('events as e')
    .leftJoin('persons as p', 'p.id', 'e.byPersonId')
    .where('e.subject', '=', 'application')
    .where('e.subjectId', '=', one.id)
    .orderBy('e.id', 'desc')
    .limit(1)
    .select(['e.event', 'e.at', 'e.byPersonId', 'p.givenName', 'p.familyName'])
    .executeTakeFirst()
  if (last === undefined) return refuse('changed-meanwhile', { what: '', by: '', at: '', state: one.state })
  if (last.event === event && last.byPersonId === personOf(actor)) return refuse('done-already')
  const by = last.givenName === null ? '' : `${last.givenName} ${last.familyName ?? ''}`.trim()
  return refuse('changed-meanwhile', { what: last.event, by, at: last.at.toISOString(), state: one.state })
}
