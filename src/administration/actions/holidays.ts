import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import { personOf } from '../../platform/actor/index.ts'
import { recordEvents } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import type { Holiday } from '../forms.ts'
import { mayAdminister } from '../rules.ts'
import { lockOffice } from './offices.ts'

type Refusal = 'not-allowed' | 'not-found'

/** Days on which an office does not work; a day that it has already gets the new name. @returns how many were new */
export async function addHolidays(
  app: App,
  actor: Actor,
  { officeId, holidays }: { readonly officeId: number; readonly holidays: readonly Holiday[] },
  now: Instant,
): Promise<Result<number, Refusal>> {
  return app.database.as(actor).transaction(async tx => {
    const office = await lockOffice(tx, officeId)
    if (!mayAdminister(actor)) return refuse('not-allowed')
    if (office === null) return refuse('not-found')

    const known = await tx.selectFrom('officeHolidays').where('officeId', '=', officeId).select(['day']).execute()
    const added = holidays.filter(({ day }) => !known.some(one => one.day === day))
    await tx
      .insertInto('officeHolidays')
      .values(holidays.map(one => ({ ...one, officeId, addedBy: personOf(actor), addedAt: now })))
      .onConflict(conflict =>
        conflict.columns(['officeId', 'day']).doUpdateSet(({ ref }) => ({ name: ref('excluded.name') })),
      )
      .execute()
    await recordEvents(
      tx,
      added.map(({ day }) => ({ subject: 'office', id: officeId, event: 'holiday-added', to: day })),
      actor,
      now,
    )
    return ok(added.length)
  })
}

/** A day on which the office works after all; one that is not there any more was removed by a colleague, and that is well. */
export async function removeHoliday(
  app: App,
  actor: Actor,
  { officeId, day }: { readonly officeId: number; readonly day: PlainDate },
  now: Instant,
): Promise<Result<null, Refusal>> {
  return app.database.as(actor).transaction(async tx => {
    const office = await lockOffice(tx, officeId)
    if (!mayAdminister(actor)) return refuse('not-allowed')
    if (office === null) return refuse('not-found')

    const removed = await tx
      .deleteFrom('officeHolidays')
      .where('officeId', '=', officeId)
      .where('day', '=', day)
      .returning('day')
      .execute()
    const events = removed.map(
      one => ({ subject: 'office', id: officeId, event: 'holiday-removed', from: one.day }) as const,
    )
    await recordEvents(tx, events, actor, now)
    return ok(null)
  })
}
