import type { App } from '../../platform/app/index.ts'
import { today } from '../../platform/clock/index.ts'
import { nextReference } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { noticeForWork } from '../queries/work.ts'
import { remarksOf } from '../remarks.ts'
import { obstaclesToPublishing } from '../rules.ts'
import { lockForWriting, moveNotice, type Writing, type WritingRefusal } from './lock.ts'

/**
 * Offers a notice to the public, under a reference of its own. The officer's word that the remarks were read is kept in
 * the history, with what they were.
 *
 * @param remarksRead the officer ticked that the remarks on the page were read
 */
export async function publishNotice(
  app: App,
  writing: Writing,
  remarksRead: boolean,
): Promise<Result<string, WritingRefusal | 'not-ready' | 'remarks-not-read'>> {
  const { actor, id, now } = writing
  return app.database.as(actor).transaction(async tx => {
    const locked = await lockForWriting(tx, writing, ['draft'])
    if (!locked.ok) return locked
    const notice = await noticeForWork(tx, id)
    if (notice === null) return refuse('not-found')
    if (obstaclesToPublishing(notice, today(now)).length > 0) return refuse('not-ready')
    const remarks = remarksOf(notice, Object.values(notice.texts), notice.source)
    if (remarks.length > 0 && !remarksRead) return refuse('remarks-not-read')

    const reference = await nextReference(tx, 'VN', today(now).slice(0, 4))
    const codes = [...new Set(remarks.map(remark => remark.code))].join(' ')
    const params = remarks.length === 0 ? {} : { remarksRead: codes }
    await moveNotice(
      tx,
      locked.value,
      { event: 'publish', by: actor, now, params },
      { reference, publishedOn: today(now) },
    )
    return ok(reference)
  })
}

/** Takes no more applications from now on. The answer date stands. */
export async function closeNotice(app: App, writing: Writing): Promise<Result<null, WritingRefusal>> {
  const { actor, now } = writing
  return app.database.as(actor).transaction(async tx => {
    const locked = await lockForWriting(tx, writing, ['published'])
    if (!locked.ok) return locked
    const { closesOn } = locked.value
    const isEarly = closesOn === null || closesOn > today(now)
    await moveNotice(tx, locked.value, { event: 'close', by: actor, now }, isEarly ? { closesOn: today(now) } : {})
    return ok(null)
  })
}

/** Takes a notice back, with a reason that stays in its history. It can still be read. */
export async function withdrawNotice(app: App, writing: Writing, why: string): Promise<Result<null, WritingRefusal>> {
  const { actor, now } = writing
  return app.database.as(actor).transaction(async tx => {
    const locked = await lockForWriting(tx, writing, ['published', 'closed'])
    if (!locked.ok) return locked
    await moveNotice(tx, locked.value, { event: 'withdraw', by: actor, now, why })
    return ok(null)
  })
}

/** Puts a draft aside that nobody will publish, with a reason that stays in its history. */
export async function discardDraft(app: App, writing: Writing, why: string): Promise<Result<null, WritingRefusal>> {
  const { actor, now } = writing
  return app.database.as(actor).transaction(async tx => {
    const locked = await lockForWriting(tx, writing, ['draft'])
    if (!locked.ok) return locked
    await moveNotice(tx, locked.value, { event: 'discard', by: actor, now, why })
    return ok(null)
  })
}
