import { sql } from 'kysely'

import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import { askAsSystem, type Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { shareAmong, type PayingFund } from '../rules.ts'

/** An allowance for added time: minor units, and the last day that it is for. */
export type ExtensionCost = {
  readonly placementId: number
  readonly amount: bigint
  readonly currency: string
  readonly endOn: PlainDate
}
export type ExtensionRefusal = 'fund-short' | 'fund-ends'

/**
 * The funds that have promised to this placement, in one currency, the first promise first, with what each has left. Whoever extends a
 * placement need not see the awards of others: the sums are asked for them.
 */
export async function fundsPaying(
  tx: Tx,
  asker: Actor,
  { placementId, currency }: Pick<ExtensionCost, 'placementId' | 'currency'>,
): Promise<PayingFund[]> {
  return askAsSystem(tx, asker, async all => {
    const { rows } = await sql<PayingFund>`
      select f.id, f.name, f.available_until,
        f.amount - coalesce((select sum(w.amount) from awards w
          where w.fund_id = f.id and w.taken_back_at is null), 0)::bigint as left
      from funds f
      where f.currency = ${currency} and exists (
        select from awards a where a.fund_id = f.id and a.placement_id = ${placementId} and a.taken_back_at is null)
      order by (select min(a.id) from awards a
        where a.fund_id = f.id and a.placement_id = ${placementId} and a.taken_back_at is null)`.execute(all)
    return rows
  })
}

/**
 * Promises the allowance of an extension from the funds that pay for the placement, in the caller's transaction. The funds' rows are
 * locked first, in one order: of two extensions at once the second is measured against what the first has left. Without a fund that
 * pays in this currency, the organisation's own budget does: nothing is promised.
 *
 * @returns what each fund promised; refusal `fund-short` with `missing` and `left`, `fund-ends` with `until`, `funds` by name
 */
export async function promiseForExtension(
  tx: Tx,
  actor: Actor,
  cost: ExtensionCost,
  now: Instant,
): Promise<Result<readonly { readonly fundId: number; readonly amount: bigint }[], ExtensionRefusal>> {
  const { placementId, currency } = cost
  const ids = (await fundsPaying(tx, actor, cost)).map(({ id }) => id)
  if (ids.length === 0) return ok([])
  await tx.selectFrom('funds').where('id', 'in', ids).orderBy('id').select('id').forUpdate().execute()
  const shared = shareAmong(await fundsPaying(tx, actor, cost), cost)
  if (!shared.ok) return refuse(shared.refusal.code, { ...shared.refusal.params, currency })

  for (const { fundId, amount } of shared.value) {
    await tx
      .insertInto('awards')
      .values({ fundId, placementId, amount, promisedBy: personOf(actor) ?? 0, promisedAt: now })
      .execute()
    const event = { event: 'award-promised', why: '' } as const
    const money = { amount: Number(amount), currency, extension: true }
    await recordEvent(
      tx,
      { ...event, subject: 'fund', id: fundId, params: { placement: placementId, ...money } },
      actor,
      now,
    )
    await recordEvent(
      tx,
      { ...event, subject: 'placement', id: placementId, params: { fund: fundId, ...money } },
      actor,
      now,
    )
  }
  return shared
}
