import { noticeForApplying, wasPublished } from '../../notices/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import type { Wish } from '../forms.ts'
import { targetOf, type Office, type Target } from './own-application.ts'

export type TargetForStart = { readonly target: Target; readonly isOpen: boolean }

/** What a person is about to apply for. @returns null where there is none; drafts of notices are nobody's to see here */
export async function targetForStart(tx: ReadTx, wish: Wish, on: PlainDate): Promise<TargetForStart | null> {
  if (wish.to === 'kind') return { target: { to: 'kind', kind: wish.kind }, isOpen: true }
  if (wish.to === 'notice') {
    const notice = await noticeForApplying(tx, wish.id)
    if (notice === null || !wasPublished(notice.state)) return null
    const target = await targetOf(tx, { noticeId: wish.id, officeId: null, officeKind: null })
    return { target, isOpen: notice.isOpenOn(on) }
  }
  const office = await tx.selectFrom('offices').where('id', '=', wish.id).select('closedOn').executeTakeFirst()
  if (office === undefined) return null
  const target = await targetOf(tx, { noticeId: null, officeId: wish.id, officeKind: null })
  return { target, isOpen: office.closedOn === null || office.closedOn > on }
}

/** Offices to which one may apply on a day, by name. */
export async function openOffices(tx: ReadTx, on: PlainDate): Promise<Office[]> {
  return tx
    .selectFrom('offices')
    .where(eb => eb.or([eb('closedOn', 'is', null), eb('closedOn', '>', on)]))
    .orderBy('name')
    .select(['id', 'name', 'kind', 'city', 'country', 'servesCountry', 'contactEmail'])
    .execute()
}
