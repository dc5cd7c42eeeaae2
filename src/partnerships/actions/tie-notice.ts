import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { mayManagePartnerships, monthsUnder } from '../rules.ts'
import { lockRound } from './lock.ts'

export type Tie = { readonly roundId: number; readonly noticeId: number }
export type TieRefusal = 'not-allowed' | 'not-found' | 'not-a-draft' | 'tied-elsewhere' | 'round-completed'
type Done = Promise<Result<null, TieRefusal>>

/**
 * Makes a draft notice exclusive to a round: from now on the agreement's policy and months hold for it. Tied to it already:
 * nothing happens. What is published was promised to its readers, so only drafts are tied.
 */
export async function tieNotice(app: App, actor: Actor, { roundId, noticeId }: Tie, now: Instant): Done {
  if (!mayManagePartnerships(actor)) return refuse('not-allowed')
  return app.database.as(actor).transaction(async tx => {
    const isThere = (await lockRound(tx, roundId)) !== null
    const notice = await lockNotice(tx, noticeId)
    const round = await tx
      .selectFrom('rounds as r')
      .innerJoin('agreements as a', 'a.id', 'r.agreementId')
      .where('r.id', '=', roundId)
      .select(['r.completedOn', 'a.policyId', 'a.monthsMin', 'a.monthsMax'])
      .executeTakeFirst()
    if (!isThere || notice === null || round === undefined) return refuse('not-found')
    if (notice.roundId === roundId) return ok(null)
    if (notice.state !== 'draft') return refuse('not-a-draft')
    if (notice.roundId !== null) return refuse('tied-elsewhere')
    if (round.completedOn !== null) return refuse('round-completed')

    await tx
      .updateTable('notices')
      .set({ roundId, policyId: round.policyId, ...monthsUnder(round, notice), changedAt: now })
      .where('id', '=', noticeId)
      .execute()
    await tell(tx, 'notice-tied', { roundId, noticeId, why: '' }, { actor, now })
    return ok(null)
  })
}

/** Opens a draft to everybody again; policy and months stay as they are, to be looked at by its writer. */
export async function untieNotice(
  app: App,
  actor: Actor,
  { roundId, noticeId, why }: Tie & { readonly why: string },
  now: Instant,
): Done {
  if (!mayManagePartnerships(actor)) return refuse('not-allowed')
  return app.database.as(actor).transaction(async tx => {
    const notice = await lockNotice(tx, noticeId)
    if (notice === null) return refuse('not-found')
    if (notice.roundId === null) return ok(null)
    if (notice.roundId !== roundId) return refuse('tied-elsewhere')
    if (notice.state !== 'draft') return refuse('not-a-draft')

    await tx.updateTable('notices').set({ roundId: null, changedAt: now }).where('id', '=', noticeId).execute()
    await tell(tx, 'notice-untied', { roundId, noticeId, why }, { actor, now })
    return ok(null)
  })
}

type LockedNotice = {
  readonly state: string
  readonly roundId: number | null
  readonly monthsMin: number
  readonly monthsMax: number
}

async function lockNotice(tx: Tx, id: number): Promise<LockedNotice | null> {
  const notice = await tx
    .selectFrom('notices')
    .where('id', '=', id)
    .select(['state', 'roundId', 'monthsMin', 'monthsMax'])
    .forUpdate()
    .executeTakeFirst()
  return notice ?? null
}

async function tell(
  tx: Tx,
  event: 'notice-tied' | 'notice-untied',
  { roundId, noticeId, why }: Tie & { readonly why: string },
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): Promise<void> {
  const params = { round: event === 'notice-tied' ? roundId : null }
  await recordEvent(tx, { subject: 'notice', id: noticeId, event: 'facts-changed', why, params }, actor, now)
  await recordEvent(tx, { subject: 'round', id: roundId, event, why, params: { notice: noticeId } }, actor, now)
}
