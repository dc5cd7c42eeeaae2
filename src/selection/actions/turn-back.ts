import { moveApplication } from '../../applications/index.ts'
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
 * Withdraws an offer with its cause, closes one whose last day has passed, or opens a decided case again: a new, reversing
 * event; what was, stays in the history.
 */
export async function turnBack(
  app: App,
  request: CaseRequest,
  act: TurnBack,
  words: string,
): Promise<Result<null, CaseRefusal | 'placement-open'>> {
  return app.database.as(request.actor).transaction(async tx => {
    const open = await openCase(tx, request, act)
    if (!open.ok) return open
    const { one, locked } = open.value
    if (act === 'withdrawOffer' && (await hasPlacement(tx, one.id))) return refuse('placement-open')
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

/** A placement that was not cancelled: it is cancelled first, where its papers and supervisors are. */
async function hasPlacement(tx: Tx, applicationId: number): Promise<boolean> {
  const row = await tx
    .selectFrom('placements')
    .where('applicationId', '=', applicationId)
    .where('state', '<>', 'cancelled')
    .select('id')
    .executeTakeFirst()
  return row !== undefined
}
