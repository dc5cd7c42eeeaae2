import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { changedFacts, lastChangeOf, recordChanges } from '../../platform/history/changes.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import type { NewFund } from '../forms.ts'
import { promisedOf } from '../queries.ts'
import { isAvailableOn, mayManageFunds, needsReason } from '../rules.ts'

/** `version`: of the facts that the form was filled in with (`lastChangeOf`). */
export type Correction = {
  readonly id: number
  readonly facts: NewFund
  readonly why: string
  readonly version: string
}
export type CorrectionRefusal =
  | 'not-allowed'
  | 'not-found'
  | 'taken'
  | 'reason-missing'
  | 'changed-meanwhile'
  | 'below-promised'
  | 'currency-in-use'
  | 'awards-outside'

/** The events that change the facts of a fund. */
export const factEvents = ['changed'] as const

/**
 * Corrects a fund, each fact an event with what it was and is. Sent twice, it is done once. What is promised stays covered: by the
 * amount, in its currency, within the fund's days.
 *
 * @returns `below-promised` with `promised` in minor units; `changed-meanwhile` says `by` whom and `at`
 */
export async function correctFund(
  app: App,
  actor: Actor,
  { id, facts, why, version }: Correction,
  now: Instant,
): Promise<Result<number, CorrectionRefusal>> {
  if (!mayManageFunds(actor)) return refuse('not-allowed')
  return app.database.as(actor).transaction(async tx => {
    const before = await lockFacts(tx, id)
    if (before === null) return refuse('not-found')
    const changed = changedFacts(before, facts)
    if (changed.length === 0) return ok(id)
    const last = await lastChangeOf(tx, 'fund', id, factEvents)
    if (last.version !== version) return refuse('changed-meanwhile', { by: last.by, at: last.at })
    if (needsReason(changed) && why === '') return refuse('reason-missing')
    const promised = await promisedOf(tx, id)
    if (facts.amount < promised) return refuse('below-promised', { promised: String(promised) })
    const starts = await startsOfAwards(tx, id)
    if (facts.currency !== before.currency && starts.length > 0) return refuse('currency-in-use')
    if (starts.some(({ startOn, stands }) => stands && !isAvailableOn(facts, startOn))) return refuse('awards-outside')

    const saved = await tx
      .updateTable('funds')
      .set(facts)
      .where('id', '=', id)
      .where(eb =>
        eb.not(
          eb.exists(
            eb.selectFrom('funds as f').select('f.id').where('f.name', '=', facts.name).where('f.id', '<>', id),
          ),
        ),
      )
      .returning('id')
      .executeTakeFirst()
    if (saved === undefined) return refuse('taken')
    const told = { subject: 'fund', id, event: 'changed', why, params: { currency: facts.currency } } as const
    await recordChanges(tx, { ...told, before, after: facts }, actor, now)
    return ok(id)
  })
}

async function lockFacts(tx: Tx, id: number): Promise<NewFund | null> {
  const fund = await tx
    .selectFrom('funds')
    .where('id', '=', id)
    .select(['name', 'kind', 'amount', 'currency', 'terms', 'availableFrom', 'availableUntil', 'acknowledgedAs'])
    .forUpdate()
    .executeTakeFirst()
  return fund ?? null
}

/** The first days of the placements that were ever promised an award of the fund, and whether it stands. */
async function startsOfAwards(tx: Tx, fundId: number): Promise<{ startOn: string; stands: boolean }[]> {
  const awards = await tx
    .selectFrom('awards as a')
    .innerJoin('placements as p', 'p.id', 'a.placementId')
    .where('a.fundId', '=', fundId)
    .select(['p.startOn', 'a.takenBackAt'])
    .execute()
  return awards.map(({ startOn, takenBackAt }) => ({ startOn, stands: takenBackAt === null }))
}
