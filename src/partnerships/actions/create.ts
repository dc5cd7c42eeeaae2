import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import type { NewAgreement, NewPartner, NewRound } from '../forms.ts'
import { mayManagePartnerships, opensUnder } from '../rules.ts'

export type CreationRefusal = 'not-allowed' | 'not-found' | 'taken' | 'outside-agreement'
type Created = Promise<Result<number, CreationRefusal>>

/** Adds a partner. @returns its number; `taken` where one has this name: the form sent twice adds one */
export async function addPartner(app: App, actor: Actor, partner: NewPartner, now: Instant): Created {
  if (!mayManagePartnerships(actor)) return refuse('not-allowed')
  return app.database.as(actor).transaction(async tx => {
    const made = await tx
      .insertInto('partners')
      .values(partner)
      .onConflict(conflict => conflict.column('name').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made === undefined) return refuse('taken')
    await recordEvent(tx, { subject: 'partner', id: made.id, event: 'created' }, actor, now)
    return ok(made.id)
  })
}

/** Writes down a signed agreement. @returns its number; `taken` where the partner has one of this title and first day */
export async function addAgreement(
  app: App,
  actor: Actor,
  { partnerId, ...agreement }: NewAgreement & { readonly partnerId: number },
  now: Instant,
): Created {
  if (!mayManagePartnerships(actor)) return refuse('not-allowed')
  return app.database.as(actor).transaction(async tx => {
    const partner = await tx
      .selectFrom('partners')
      .where('id', '=', partnerId)
      .select('id')
      .forUpdate()
      .executeTakeFirst()
    if (partner === undefined) return refuse('not-found')
    const same = await tx
      .selectFrom('agreements')
      .where('partnerId', '=', partnerId)
      .where('title', '=', agreement.title)
      .where('startsOn', '=', agreement.startsOn)
      .select('id')
      .executeTakeFirst()
    if (same !== undefined) return refuse('taken')

    const { id } = await tx
      .insertInto('agreements')
      .values({ ...agreement, partnerId, createdAt: now })
      .returning('id')
      .executeTakeFirstOrThrow()
    await recordEvent(tx, { subject: 'agreement', id, event: 'signed', params: { partner: partnerId } }, actor, now)
    return ok(id)
  })
}

/** Opens a round under an agreement. @returns its number; `taken` where the agreement has a round of this name */
export async function addRound(
  app: App,
  actor: Actor,
  round: NewRound & { readonly agreementId: number },
  now: Instant,
): Created {
  if (!mayManagePartnerships(actor)) return refuse('not-allowed')
  return app.database.as(actor).transaction(async tx => {
    const agreement = await tx
      .selectFrom('agreements')
      .where('id', '=', round.agreementId)
      .select(['startsOn', 'endsOn'])
      .forUpdate()
      .executeTakeFirst()
    if (agreement === undefined) return refuse('not-found')
    if (!opensUnder(agreement, round.opensOn)) return refuse('outside-agreement')

    const made = await tx
      .insertInto('rounds')
      .values(round)
      .onConflict(conflict => conflict.columns(['agreementId', 'name']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made === undefined) return refuse('taken')
    const params = { agreement: round.agreementId }
    await recordEvent(tx, { subject: 'round', id: made.id, event: 'opened', params }, actor, now)
    return ok(made.id)
  })
}
