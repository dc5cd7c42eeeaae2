import { promiseForExtension, type ExtensionRefusal } from '../../funds/index.ts'
import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { today, type Instant } from '../../platform/clock/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { movePlacement, type Placement } from '../../placements/index.ts'
import { addedAllowance } from '../added-allowance.ts'
import { allowanceOf } from '../queries/agreements.ts'
import { itemsOf } from '../queries/items.ts'
import { openItems, type Kind } from '../rules.ts'
import { drawUpAgreement } from './agreements.ts'
import { deriveChecklist, tellIntern } from './checklist.ts'
import { limitOf, officerMay, replanCheckIns, type LifeRefusal } from './lifecycle.ts'

/**
 * A later last day, never beyond what policy and partnership agreement allow, counted to the day, nor beyond what the funds that pay for
 * the placement have left for it: what the added time costs is promised in the same transaction.
 *
 * @returns the kinds that the new last day outlives: open again, and to be settled before the old one
 */
export async function extendPlacement(
  app: App,
  actor: Actor,
  { id, endOn, why }: { id: number; endOn: PlainDate; why: string },
  now: Instant,
): Promise<Result<Kind[], LifeRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    const may = await officerMay(tx, actor, id, 'extend')
    if (!may.ok) return may
    const placement = may.value
    if (endOn <= placement.endOn) return refuse('not-later', { day: placement.endOn })
    const limit = await limitOf(tx, placement)
    if (endOn > limit.lastDay) return refuse('beyond-maximum', limit.params)
    const open = openItems(await itemsOf(tx, id), placement).map(({ kind }) => kind)
    if (open.length > 0) return refuse('extension-open', { items: open.join(' ') })
    const paid = await payFor(tx, actor, { placement, endOn }, now)
    if (!paid.ok) return paid

    const extended = { ...placement, endOn }
    await tx.updateTable('placements').set({ endOn }).where('id', '=', id).execute()
    await tx
      .insertInto('extensions')
      .values({
        placementId: id,
        fromEndOn: placement.endOn,
        toEndOn: endOn,
        why,
        grantedBy: personIdOf(actor),
        grantedAt: now,
      })
      .execute()
    await movePlacement(tx, placement, {
      event: 'extend',
      by: actor,
      now,
      why,
      params: { fromEnd: placement.endOn, toEnd: endOn },
    })
    await replanCheckIns(tx, extended, today(now))
    const isNew = await drawUpAgreement(tx, extended, now)
    const reopened = await deriveChecklist(tx, extended, isNew, now)
    await tellIntern(app, tx, { placement: extended, kind: 'extended', why, items: reopened }, now)
    return ok(reopened)
  })
}

function personIdOf(actor: Actor): number {
  if (actor.kind !== 'person') throw new Error('an extension is granted by a person')
  return actor.personId
}

/** Where the organisation pays an allowance and funds pay it, what the added time costs is promised from them. */
async function payFor(
  tx: Tx,
  actor: Actor,
  { placement, endOn }: { readonly placement: Placement; readonly endOn: PlainDate },
  now: Instant,
): Promise<Result<null, ExtensionRefusal>> {
  const allowance = await allowanceOf(tx, placement.applicationId)
  if (allowance === null) return ok(null)
  const amount = addedAllowance(BigInt(allowance.amount), placement.endOn, endOn)
  const { currency } = allowance
  const promised = await promiseForExtension(tx, actor, { placementId: placement.id, amount, currency, endOn }, now)
  return promised.ok ? ok(null) : promised
}
