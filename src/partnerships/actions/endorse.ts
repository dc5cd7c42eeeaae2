import { finalStates } from '../../applications/index.ts'
import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import type { Endorsement } from '../forms.ts'
import { latestEndorsements } from '../queries.ts'
import { mayEndorse } from '../rules.ts'

export type EndorsementRefusal = 'not-found' | 'is-over'

/**
 * Keeps the partner's word for one of its students: a new row each time, so that an earlier word can be read. The same word
 * again is kept once. Refused as not found where the student is another partner's.
 */
export async function endorse(
  app: App,
  actor: Actor,
  { applicationId, word }: { readonly applicationId: number; readonly word: Endorsement },
  now: Instant,
): Promise<Result<null, EndorsementRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    const application = await tx
      .selectFrom('applications')
      .where('id', '=', applicationId)
      .select(['partnerId', 'releasedAt', 'state'])
      .forUpdate()
      .executeTakeFirst()
    const partnerId = application?.partnerId ?? null
    if (application === undefined || partnerId === null) return refuse('not-found')
    if (!mayEndorse(actor, { partnerId, isReleased: application.releasedAt !== null })) return refuse('not-found')
    if ((finalStates as readonly string[]).includes(application.state)) return refuse('is-over')
    const last = (await latestEndorsements(tx, [applicationId])).get(applicationId)
    if (last !== undefined && isSame(last, word)) return ok(null)

    const givenBy = personOf(actor) ?? 0
    await tx
      .insertInto('endorsements')
      .values({ ...word, applicationId, partnerId, givenBy, givenAt: now })
      .execute()
    const { enrolled, funded, nominated, rank } = word
    const params = { enrolled, funded, nominated, rank }
    await recordEvent(tx, { subject: 'application', id: applicationId, event: 'endorsed', params }, actor, now)
    return ok(null)
  })
}

function isSame(a: Endorsement, b: Endorsement): boolean {
  return (
    a.enrolled === b.enrolled &&
    a.funded === b.funded &&
    a.nominated === b.nominated &&
    a.rank === b.rank &&
    a.note === b.note
  )
}
