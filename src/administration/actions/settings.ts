import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import type { Settings } from '../forms.ts'
import { mayAdminister } from '../rules.ts'

/** How the organisation is called and where it is written to; each change is an event with what it was and is. */
export async function saveSettings(
  app: App,
  actor: Actor,
  wish: Settings,
  now: Instant,
): Promise<Result<'saved', 'not-allowed' | 'not-found'>> {
  return app.database.as(actor).transaction(async tx => {
    const before = await tx
      .selectFrom('organisation')
      .select(['name', 'shortName', 'contactEmail'])
      .forUpdate()
      .executeTakeFirst()
    if (!mayAdminister(actor)) return refuse('not-allowed')
    if (before === undefined) return refuse('not-found')

    await tx.updateTable('organisation').set(wish).execute()
    for (const field of Object.keys(wish) as (keyof Settings)[]) {
      if (wish[field] === before[field]) continue
      const change = { from: before[field], to: wish[field], params: { field } }
      await recordEvent(tx, { subject: 'organisation', id: 1, event: 'settings-changed', ...change }, actor, now)
    }
    return ok('saved')
  })
}
