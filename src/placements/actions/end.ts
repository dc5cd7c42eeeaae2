import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { refuse, type Result } from '../../platform/result/index.ts'
import { placementMessages } from '../messages.ts'
import { placementPaths } from '../paths.ts'
import type { Placement } from '../queries.ts'
import { mayManagePlacement } from '../rules.ts'
import { next, type State } from '../states.ts'
import { lockPlacement, movePlacement } from './move.ts'

export type EndRefusal = 'not-found' | 'not-allowed' | 'wrong-state' | 'after-last-day'
export type EndedBy = 'intern' | 'organisation' | 'partner' | 'both'

/** Before the first day: it will not take place. The intern is told why. */
export async function cancelPlacement(
  app: App,
  actor: Actor,
  { id, why }: { readonly id: number; readonly why: string },
  now: Instant,
): Promise<Result<State, EndRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    const placement = await lockPlacement(tx, id)
    if (placement === null) return refuse('not-found')
    if (!mayManagePlacement(actor, placement)) return refuse('not-allowed')
    if (next(placement.state, 'cancel') === null) return refuse('wrong-state', { state: placement.state })

    const moved = await movePlacement(tx, placement, { event: 'cancel', by: actor, now, why })
    await tell(app, tx, { placement, kind: 'cancelled', why }, now)
    return moved
  })
}

type Ending = {
  readonly id: number
  readonly endedBy: EndedBy
  readonly noticeOn: PlainDate
  readonly lastDay: PlainDate
  readonly why: string
}

/** After the first day and before the planned last: who ended it, when notice was given, on which day it ends and why. */
export async function endEarly(
  app: App,
  actor: Actor,
  ending: Ending,
  now: Instant,
): Promise<Result<State, EndRefusal>> {
  const { id, endedBy, noticeOn, lastDay, why } = ending
  return app.database.as(actor).transaction(async tx => {
    const placement = await lockPlacement(tx, id)
    if (placement === null) return refuse('not-found')
    if (!mayManagePlacement(actor, placement)) return refuse('not-allowed')
    if (next(placement.state, 'endEarly') === null) return refuse('wrong-state', { state: placement.state })
    if (lastDay <= placement.startOn || lastDay >= placement.endOn) return refuse('after-last-day')

    await tx.updateTable('placements').set({ endOn: lastDay }).where('id', '=', id).execute()
    const params = { endedBy, noticeOn, lastDay, plannedEnd: placement.endOn }
    const moved = await movePlacement(tx, placement, { event: 'endEarly', by: actor, now, why, params })
    await tell(app, tx, { placement: { ...placement, endOn: lastDay }, kind: 'endedEarly', why }, now)
    return moved
  })
}

type Told = { readonly placement: Placement; readonly kind: 'cancelled' | 'endedEarly'; readonly why: string }

async function tell(app: App, tx: Tx, { placement, kind, why }: Told, now: Instant): Promise<void> {
  const { id, personId, email, language, title, office, startOn, endOn, givenName } = placement
  const url = app.publicUrl + placementPaths.ownOne(language, id)
  const content = placementMessages[language].mails[kind]({ to: givenName, title, office, startOn, endOn, why, url })
  const mail = { personId, to: email, language, kind: `placement.${kind}`, placementId: id, content }
  await queueMail(tx, app.enqueue, mail, now)
}
