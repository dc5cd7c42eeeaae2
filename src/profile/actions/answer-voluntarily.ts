import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { today, type Instant } from '../../platform/clock/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { mayEditProfile } from '../rules.ts'
import type { Gender } from '../voluntary.ts'

/**
 * Keeps what a person says of themselves for counts, or forgets it. No event tells of it: a history would keep what was taken
 * back, and show it to those who read histories.
 *
 * @param gender null to say nothing, or nothing any more
 */
export async function answerVoluntarily(
  app: App,
  actor: Actor,
  gender: Gender | null,
  now: Instant,
): Promise<Result<null, 'not-allowed'>> {
  const personId = personOf(actor)
  if (personId === null || !mayEditProfile(actor, personId)) return refuse('not-allowed')
  return app.database.as(actor).transaction(async tx => {
    if (gender === null) await tx.deleteFrom('voluntaryAnswers').where('personId', '=', personId).execute()
    else {
      const said = { gender, saidOn: today(now) }
      await tx
        .insertInto('voluntaryAnswers')
        .values({ personId, ...said })
        .onConflict(conflict => conflict.column('personId').doUpdateSet(said))
        .execute()
    }
    return ok(null)
  })
}
