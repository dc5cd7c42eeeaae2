import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { today, type Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { nextReference, recordEvent } from '../../platform/history/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { coveredUntil } from '../../clearance/index.ts'
import {
  lockPlacement,
  mayManagePlacement,
  movePlacement,
  next,
  placementPaths,
  underway,
  type Placement,
} from '../../placements/index.ts'
import { mayEvaluate } from '../may.ts'
import { supervisionMessages } from '../messages.ts'
import { evaluationsOf, goalsOf, type CertificateFacts, type Goal } from '../queries.ts'
import { lacksForCompletion, type Answers, type Side } from '../rules.ts'

export type CompletionRefusal = 'not-found' | 'not-allowed' | 'wrong-state' | 'already-evaluated' | 'lacking'

/** One side's evaluation, given once, while the placement is under way. */
export async function evaluate(
  app: App,
  actor: Actor,
  { placementId, side, answers }: { readonly placementId: number; readonly side: Side; readonly answers: Answers },
  now: Instant,
): Promise<Result<Side, CompletionRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    const placement = await lockPlacement(tx, placementId)
    if (placement === null) return refuse('not-found')
    if (!mayEvaluate(actor, side, placement)) return refuse('not-allowed')
    if (!isUnderway(placement)) return refuse('wrong-state', { state: placement.state })
    const given = await evaluationsOf(tx, placementId)
    const before = given.find(evaluation => evaluation.side === side)
    if (before !== undefined) return refuse('already-evaluated', { by: before.by })

    await tx
      .insertInto('evaluations')
      .values({ placementId, side, personId: personOf(actor) ?? 0, answers: JSON.stringify(answers), at: now })
      .execute()
    await recordEvent(
      tx,
      { subject: 'placement', id: placementId, event: 'evaluation-given', params: { side } },
      actor,
      now,
    )
    return ok(side)
  })
}

export function isUnderway({ state }: Pick<Placement, 'state'>): boolean {
  return (underway as readonly string[]).includes(state)
}

/**
 * An officer records the completion, and the certificate is issued with it: its facts frozen, in the intern's language.
 *
 * @returns the number of the certificate; refusal `lacking` with what is missing (`lacksForCompletion`), by codes
 */
export async function completePlacement(
  app: App,
  actor: Actor,
  id: number,
  now: Instant,
): Promise<Result<string, CompletionRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    const placement = await lockPlacement(tx, id)
    if (placement === null) return refuse('not-found')
    if (!mayManagePlacement(actor, placement)) return refuse('not-allowed')
    if (next(placement.state, 'complete') === null) return refuse('wrong-state', { state: placement.state })
    const goals = await goalsOf(tx, id)
    const sides = (await evaluationsOf(tx, id)).map(({ side }) => side)
    const standing = { sides, goals, endOn: placement.endOn, coveredUntil: await coveredUntil(tx, placement) }
    const lacks = lacksForCompletion(standing, today(now))
    if (lacks.length > 0) return refuse('lacking', { lacks: lacks.join(' ') })

    await movePlacement(tx, placement, { event: 'complete', by: actor, now })
    const number = await issueCertificate(tx, { placement, goals, issuedBy: personOf(actor) ?? 0 }, now)
    await recordEvent(tx, { subject: 'placement', id, event: 'certificate-issued', params: { number } }, actor, now)
    await tellCompleted(app, tx, placement, now)
    return ok(number)
  })
}

type Issue = { readonly placement: Placement; readonly goals: readonly Goal[]; readonly issuedBy: number }

async function issueCertificate(tx: Tx, { placement, goals, issuedBy }: Issue, now: Instant): Promise<string> {
  const organisation = await tx.selectFrom('organisation').select('name').executeTakeFirst()
  const count = (kind: Goal['kind']): { met: number; of: number } => {
    const ofKind = goals.filter(goal => goal.kind === kind)
    return { met: ofKind.filter(goal => goal.isMet === true).length, of: ofKind.length }
  }
  const { name, title, office, city, country, unit, startOn, endOn } = placement
  const facts: CertificateFacts = {
    ...{ organisation: organisation?.name ?? '', name, title, office, city, country, unit, startOn, endOn },
    supervisors: placement.supervisors.map(supervisor => supervisor.name),
    objectives: count('objective'),
    outputs: count('output'),
  }
  const number = await nextReference(tx, 'CERT', today(now).slice(0, 4))
  await tx
    .insertInto('certificates')
    .values({
      placementId: placement.id,
      number,
      language: placement.language,
      facts: JSON.stringify(facts),
      issuedBy,
      issuedAt: now,
    })
    .execute()
  return number
}

async function tellCompleted(app: App, tx: Tx, placement: Placement, now: Instant): Promise<void> {
  const { id, personId, email, language, givenName, title, office } = placement
  const url = app.publicUrl + placementPaths.ownOne(language, id)
  const content = supervisionMessages[language].completedMail({ to: givenName, title, office, url })
  const mail = { personId, to: email, language, kind: 'placement.completed', placementId: id, content }
  await queueMail(tx, app.enqueue, mail, now)
}
