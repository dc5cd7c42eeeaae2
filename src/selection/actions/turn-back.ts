import { moveApplication } from '../../applications/index.ts'
import { isFinal, lockPlacementOf, mayManagePlacement, movePlacement, type Placement } from '../../placements/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { acts } from '../rules.ts'
import { openCase, type CaseRefusal, type CaseRequest } from './open-case.ts'
import { applicantPath, tellApplicant } from './tell.ts'

/** Acts that take something back that was told: each with words to the person, who is told by mail. */
export const turnBacks = ['withdrawOffer', 'closeOffer', 'reopen'] as const
export type TurnBack = (typeof turnBacks)[number]

const mailOf = { withdrawOffer: 'offerWithdrawn', closeOffer: 'offerExpired', reopen: 'reopened' } as const

/**
 * Withdraws an offer with its cause, and the placement with it where it was accepted; closes one whose last day has passed, or opens a decided case again: a new, reversing
 * event; what was, stays in the history.
 */
export async function turnBack(
  app: App,
  request: CaseRequest,
  act: TurnBack,
  words: string,
): Promise<Result<null, CaseRefusal | 'placement-open'>> {
  return app.database.as(request.actor).transaction(async tx => {
    // The placement before the application: the order in which everybody locks the two.
    const placement = act === 'withdrawOffer' ? await lockPlacementOf(tx, request.applicationId) : null
    const open = await openCase(tx, request, act)
    if (!open.ok) return open
    const { one, locked } = open.value
    const cancelled = await cancelWith(tx, placement, request, words)
    if (!cancelled.ok) return cancelled
    const { actor: by, now } = request
    const moved = await moveApplication(tx, locked, { event: acts[act], by, now, why: words })
    if (!moved.ok) return moved
    await tellApplicant(app, tx, {
      one,
      kind: `selection.${acts[act]}`,
      path: applicantPath(one.id),
      words: (mails, about) => mails[mailOf[act]](about, words),
      now,
    })
    return ok(null)
  })
}

/**
 * An offer that was accepted has a placement: it is cancelled with the offer, while it can be. What has begun is ended where its
 * papers and supervisors are.
 */
async function cancelWith(
  tx: Tx,
  placement: Placement | null,
  { actor, now }: CaseRequest,
  why: string,
): Promise<Result<null, 'placement-open'>> {
  if (placement === null || isFinal(placement.state)) return ok(null)
  if (!mayManagePlacement(actor, placement)) return refuse('placement-open')
  const moved = await movePlacement(tx, placement, { event: 'cancel', by: actor, now, why, params: { by: 'office' } })
  return moved.ok ? ok(null) : refuse('placement-open')
}
