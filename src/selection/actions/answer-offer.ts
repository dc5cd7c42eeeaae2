import { lockApplication, moveApplication, type LockedApplication } from '../../applications/index.ts'
import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { today, type Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { openPlacement } from '../../placements/index.ts'
import { selectionPaths } from '../paths.ts'
import { caseOf, type Case } from '../queries/case.ts'
import { offerById, type Offer } from '../queries/offers.ts'
import { mayAnswerOffer } from '../rules.ts'
import { applicantPath, tellApplicant, tellStaff } from './tell.ts'

export type AnswerRefusal = 'not-found' | 'offer-late' | 'offer-gone' | 'answered-otherwise'

type Answering = { readonly actor: Actor; readonly offerId: number; readonly now: Instant }
type OpenOffer = { readonly offer: Offer; readonly locked: LockedApplication; readonly one: Case }

/**
 * Accepts an offer: the state, the answer's time, the placement and both mails in one transaction. Accepted twice, it is
 * accepted once.
 */
export async function acceptOffer(
  app: App,
  { actor, offerId, now }: Answering,
): Promise<Result<{ placementId: number | null }, AnswerRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    const open = await openOffer(tx, { actor, offerId, now })
    if (!open.ok) return open
    const { offer, locked, one } = open.value
    if (['accepted', 'placed'].includes(locked.state)) return ok({ placementId: null })
    if (locked.state === 'offer-declined') return refuse('answered-otherwise')
    if (locked.state !== 'offered') return refuse('offer-gone', { contact: offer.contact ?? '' })
    if (offer.expiresOn < today(now)) return refuse('offer-late', { contact: offer.contact ?? '', on: offer.expiresOn })
    const moved = await moveApplication(tx, locked, { event: 'accept', by: actor, now, params: { offer: offerId } })
    if (!moved.ok) return refuse('offer-gone', { contact: offer.contact ?? '' })
    await tx.updateTable('offers').set({ answeredAt: now }).where('id', '=', offerId).execute()
    const placementId = await openPlacement(app, tx, { applicationId: one.id, offerId, by: actor }, now)
    await tellApplicant(app, tx, {
      one,
      kind: 'selection.accepted',
      path: applicantPath(one.id),
      words: (mails, about) => mails.accepted(about, offer.startOn),
      now,
    })
    await tellOfficer(app, tx, { one, offer, isAccepted: true, now })
    return ok({ placementId })
  })
}

/** Declines an offer. @param why in the person's own words, or '' */
export async function declineOffer(
  app: App,
  { actor, offerId, now }: Answering,
  why: string,
): Promise<Result<null, AnswerRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    const open = await openOffer(tx, { actor, offerId, now })
    if (!open.ok) return open
    const { offer, locked, one } = open.value
    if (locked.state === 'offer-declined') return ok(null)
    if (['accepted', 'placed'].includes(locked.state)) return refuse('answered-otherwise')
    const event = { event: 'declineOffer', by: actor, now, why, params: { offer: offerId } } as const
    const moved = await moveApplication(tx, locked, event)
    if (!moved.ok) return refuse('offer-gone', { contact: offer.contact ?? '' })
    await tx.updateTable('offers').set({ answeredAt: now }).where('id', '=', offerId).execute()
    await tellApplicant(app, tx, {
      one,
      kind: 'selection.declined',
      path: applicantPath(one.id),
      words: (mails, about) => mails.declined(about),
      now,
    })
    await tellOfficer(app, tx, { one, offer, isAccepted: false, now })
    return ok(null)
  })
}

/** Locks the application of an offer that was made to the asker; an older offer than the latest is gone. */
async function openOffer(tx: Tx, { actor, offerId }: Answering): Promise<Result<OpenOffer, AnswerRefusal>> {
  const seen = await offerById(tx, offerId)
  if (seen === null || !mayAnswerOffer(actor, seen)) return refuse('not-found')
  const locked = await lockApplication(tx, seen.applicationId)
  const one = await caseOf(tx, seen.applicationId)
  if (locked === null || one === null) return refuse('not-found')
  if (!seen.isLatest) return refuse('offer-gone', { contact: seen.contact ?? '' })
  return ok({ offer: seen, locked, one })
}

async function tellOfficer(
  app: App,
  tx: Tx,
  { one, offer, isAccepted, now }: { one: Case; offer: Offer; isAccepted: boolean; now: Instant },
): Promise<void> {
  await tellStaff(app, tx, {
    one,
    personId: offer.madeBy,
    kind: 'selection.answered',
    path: language => selectionPaths.case(language, one.id),
    words: (mails, about) => mails.answered(about, { applicant: one.name, isAccepted }),
    now,
  })
}
