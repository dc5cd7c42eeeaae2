import { houseVersionOn } from '../../eligibility/index.ts'
import { noticeForApplying } from '../../notices/index.ts'
import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { today, type Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { nextReference, recordEvent } from '../../platform/history/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import type { Wish } from '../forms.ts'
import { standingAgain, toNoticeAgain } from '../rules.ts'

type CreateRefusal = 'not-allowed' | 'not-found' | 'notice-closed' | 'office-closed'

/** Where a new application goes and under which rules, as its row holds it. */
type Destination = {
  readonly noticeId: number | null
  readonly officeId: number | null
  readonly officeKind: 'headquarters' | 'field-mission' | 'country-office' | null
  readonly partnerId: number | null
  readonly policyId: string
}

/**
 * Begins an application, or finds the one that there is: a form posted twice leads to one draft, also at once.
 *
 * @returns the application's number, new or not
 */
export async function createDraft(
  app: App,
  actor: Actor,
  { wish, language }: { wish: Wish; language: Language },
  now: Instant,
): Promise<Result<number, CreateRefusal>> {
  const personId = personOf(actor)
  if (personId === null) return refuse('not-allowed')
  return app.database.as(actor).transaction(async tx => {
    // One at a time for one person: the second of two posts finds what the first made, and no reference is lost.
    await tx.selectFrom('persons').where('id', '=', personId).select('id').forUpdate().execute()
    const destination = await destinationOf(tx, wish, now)
    if (!destination.ok) return destination
    const existing = await existingApplication(tx, personId, destination.value)
    if (existing !== null) return ok(existing.id)
    if (!destination.value.isOpen) return refuse(wish.to === 'notice' ? 'notice-closed' : 'office-closed')

    const { isOpen: _, ...where } = destination.value
    const reference = await nextReference(tx, 'PS', today(now).slice(0, 4))
    const { id } = await tx
      .insertInto('applications')
      .values({ reference, personId, language, ...where, stateSince: now, createdAt: now })
      .returning('id')
      .executeTakeFirstOrThrow()
    await recordEvent(tx, { subject: 'application', id, event: 'create', to: 'draft' }, actor, now)
    return ok(id)
  })
}

type Found = Result<Destination & { readonly isOpen: boolean }, 'not-found'>

async function destinationOf(tx: Tx, wish: Wish, now: Instant): Promise<Found> {
  const standing = { noticeId: null, partnerId: null, policyId: houseVersionOn(today(now)).policy.id }
  if (wish.to === 'kind') return ok({ ...standing, officeId: null, officeKind: wish.kind, isOpen: true })
  if (wish.to === 'office') {
    const office = await tx.selectFrom('offices').where('id', '=', wish.id).select('closedOn').executeTakeFirst()
    if (office === undefined) return refuse('not-found')
    const isOpen = office.closedOn === null || office.closedOn > today(now)
    return ok({ ...standing, officeId: wish.id, officeKind: null, isOpen })
  }
  const notice = await noticeForApplying(tx, wish.id)
  if (notice === null || notice.state === 'draft') return refuse('not-found')
  const { officeId, partnerId, policyId } = notice
  const isOpen = notice.isOpenOn(today(now))
  return ok({ noticeId: notice.id, officeId, officeKind: null, partnerId, policyId, isOpen })
}

/** The application that stands in the way of a second one, by the same two rules as the unique indexes of the table. */
async function existingApplication(
  tx: Tx,
  personId: number,
  { noticeId, officeId, officeKind }: Destination,
): Promise<{ id: number } | null> {
  const mine = tx.selectFrom('applications').where('personId', '=', personId).select('id')
  const row =
    noticeId === null
      ? await mine
          .where('noticeId', 'is', null)
          .where('officeId', 'is not distinct from', officeId)
          .where('officeKind', 'is not distinct from', officeKind)
          .where('state', 'not in', standingAgain)
          .executeTakeFirst()
      : await mine.where('noticeId', '=', noticeId).where('state', 'not in', toNoticeAgain).executeTakeFirst()
  return row ?? null
}
