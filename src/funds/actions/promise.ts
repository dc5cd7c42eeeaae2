import { isFinal } from '../../placements/index.ts'
import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { promisedOf } from '../queries.ts'
import { mayPromise, obstacleToPromise, type PromiseObstacle } from '../rules.ts'
import { tellOfTakingBack } from './tell-of-award.ts'

export type Promised = { readonly fundId: number; readonly placementId: number; readonly amount: bigint }
export type PromiseRefusal =
  PromiseObstacle | 'not-allowed' | 'not-found' | 'not-of-the-round' | 'already-promised' | 'already-taken-back'

/**
 * Promises a part of a fund to one placement of a round that the fund is tied to. The fund's row is locked first: of two promises
 * at once the second is measured against what the first has left.
 *
 * @returns the award's number; refusal `more-than-left` with `left` in minor units and its `currency`
 */
export async function promiseAward(
  app: App,
  actor: Actor,
  { fundId, placementId, amount }: Promised,
  now: Instant,
): Promise<Result<number, PromiseRefusal>> {
  if (!mayPromise(actor)) return refuse('not-allowed')
  return app.database.as(actor).transaction(async tx => {
    const fund = await lockFund(tx, fundId)
    if (fund === null) return refuse('not-found')
    const placement = await placementForFund(tx, fundId, placementId)
    if (placement === null || isFinal(placement.state)) return refuse('not-of-the-round')
    if (placement.isPromised) return refuse('already-promised')
    const promised = await promisedOf(tx, fundId)
    const obstacle = obstacleToPromise(fund, promised, { amount, startOn: placement.startOn })
    if (obstacle !== null) return refuse(obstacle, { left: String(fund.amount - promised), currency: fund.currency })

    const { id } = await tx
      .insertInto('awards')
      .values({ fundId, placementId, amount, promisedBy: personOf(actor) ?? 0, promisedAt: now })
      .returning('id')
      .executeTakeFirstOrThrow()
    const event = 'award-promised'
    const money = { amount: Number(amount), currency: fund.currency }
    const params = { placement: placementId, ...money }
    await recordEvent(tx, { subject: 'fund', id: fundId, event, params }, actor, now)
    const mirrored = { subject: 'placement', id: placementId, event, params: { fund: fundId, ...money } } as const
    await recordEvent(tx, mirrored, actor, now)
    return ok(id)
  })
}

/**
 * Takes a promise back: the row stays, with the moment; its amount is left again; those who relied on it are told why.
 *
 * @returns the number of the fund
 */
export async function takeBackAward(
  app: App,
  actor: Actor,
  { awardId, why }: { readonly awardId: number; readonly why: string },
  now: Instant,
): Promise<Result<number, 'not-allowed' | 'not-found' | 'already-taken-back'>> {
  if (!mayPromise(actor)) return refuse('not-allowed')
  return app.database.as(actor).transaction(async tx => {
    const found = await tx.selectFrom('awards').where('id', '=', awardId).select('fundId').executeTakeFirst()
    const fund = found === undefined ? null : await lockFund(tx, found.fundId)
    if (fund === null) return refuse('not-found')
    const award = await tx
      .updateTable('awards')
      .set({ takenBackAt: now })
      .where('id', '=', awardId)
      .where('takenBackAt', 'is', null)
      .returning(['fundId', 'placementId', 'amount'])
      .executeTakeFirst()
    if (award === undefined) return refuse('already-taken-back')

    const { fundId, placementId: placement } = award
    const amount = Number(award.amount)
    const event = 'award-taken-back'
    const { currency } = fund
    const paid = { amount, currency }
    await recordEvent(tx, { subject: 'fund', id: fundId, event, why, params: { placement, ...paid } }, actor, now)
    const mirrored = { subject: 'placement', id: placement, event, why, params: { fund: fundId, ...paid } } as const
    await recordEvent(tx, mirrored, actor, now)
    await tellOfTakingBack(app, tx, { placementId: placement, amount: award.amount, currency, why }, now)
    return ok(fundId)
  })
}

type LockedFund = {
  readonly amount: bigint
  readonly currency: string
  readonly availableFrom: string
  readonly availableUntil: string | null
}

async function lockFund(tx: Tx, id: number): Promise<LockedFund | null> {
  const fund = await tx
    .selectFrom('funds')
    .where('id', '=', id)
    .select(['amount', 'currency', 'availableFrom', 'availableUntil'])
    .forUpdate()
    .executeTakeFirst()
  return fund ?? null
}

async function placementForFund(
  tx: Tx,
  fundId: number,
  placementId: number,
): Promise<{ state: Parameters<typeof isFinal>[0]; startOn: string; isPromised: boolean } | null> {
  const placement = await tx
    .selectFrom('placements as p')
    .innerJoin('fundRounds as r', 'r.roundId', 'p.roundId')
    .where('r.fundId', '=', fundId)
    .where('p.id', '=', placementId)
    .select(['p.state', 'p.startOn'])
    .executeTakeFirst()
  if (placement === undefined) return null
  const standing = await tx
    .selectFrom('awards')
    .where('fundId', '=', fundId)
    .where('placementId', '=', placementId)
    .where('takenBackAt', 'is', null)
    .select('id')
    .executeTakeFirst()
  return { ...placement, isPromised: standing !== undefined }
}
