import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import type { NewFund } from '../forms.ts'
import { mayManageFunds } from '../rules.ts'

/** Adds a fund. @returns its number; `taken` where a fund has this name: the form sent twice adds one */
export async function addFund(
  app: App,
  actor: Actor,
  fund: NewFund,
  now: Instant,
): Promise<Result<number, 'not-allowed' | 'taken'>> {
  if (!mayManageFunds(actor)) return refuse('not-allowed')
  return app.database.as(actor).transaction(async tx => {
    const made = await tx
      .insertInto('funds')
      .values({ ...fund, createdAt: now })
      .onConflict(conflict => conflict.column('name').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made === undefined) return refuse('taken')
    await recordEvent(tx, { subject: 'fund', id: made.id, event: 'created' }, actor, now)
    return ok(made.id)
  })
}

export type Tie = { readonly fundId: number; readonly roundId: number }
export type TieRefusal = 'not-found' | 'not-allowed' | 'has-awards'

/** Opens a fund to the placements of a round. Tied already: nothing happens. */
export async function tieToRound(app: App, actor: Actor, tie: Tie, now: Instant): Promise<Result<null, TieRefusal>> {
  if (!mayManageFunds(actor)) return refuse('not-allowed')
  return app.database.as(actor).transaction(async tx => {
    if (!(await lockBoth(tx, tie))) return refuse('not-found')
    const made = await tx
      .insertInto('fundRounds')
      .values(tie)
      .onConflict(conflict => conflict.doNothing())
      .returning('fundId')
      .executeTakeFirst()
    if (made !== undefined) await tell(tx, 'round-tied', tie, { actor, now })
    return ok(null)
  })
}

/** Closes a fund to a round to whose placements it has promised nothing. Not tied: nothing happens. */
export async function untieFromRound(
  app: App,
  actor: Actor,
  tie: Tie,
  now: Instant,
): Promise<Result<null, TieRefusal>> {
  if (!mayManageFunds(actor)) return refuse('not-allowed')
  return app.database.as(actor).transaction(async tx => {
    if (!(await lockBoth(tx, tie))) return refuse('not-found')
    if (await hasAwards(tx, tie)) return refuse('has-awards')
    const removed = await tx
      .deleteFrom('fundRounds')
      .where('fundId', '=', tie.fundId)
      .where('roundId', '=', tie.roundId)
      .returning('fundId')
      .executeTakeFirst()
    if (removed !== undefined) await tell(tx, 'round-untied', tie, { actor, now })
    return ok(null)
  })
}

/** The fund's row is what promises wait for too, so that none slips in between. */
async function lockBoth(tx: Tx, { fundId, roundId }: Tie): Promise<boolean> {
  const fund = await tx.selectFrom('funds').where('id', '=', fundId).select('id').forUpdate().executeTakeFirst()
  const round = await tx.selectFrom('rounds').where('id', '=', roundId).select('id').executeTakeFirst()
  return fund !== undefined && round !== undefined
}

async function hasAwards(tx: Tx, { fundId, roundId }: Tie): Promise<boolean> {
  const award = await tx
    .selectFrom('awards as a')
    .innerJoin('placements as p', 'p.id', 'a.placementId')
    .where('a.fundId', '=', fundId)
    .where('p.roundId', '=', roundId)
    .where('a.takenBackAt', 'is', null)
    .select('a.id')
    .executeTakeFirst()
  return award !== undefined
}

async function tell(
  tx: Tx,
  event: 'round-tied' | 'round-untied',
  { fundId, roundId }: Tie,
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): Promise<void> {
  await recordEvent(tx, { subject: 'fund', id: fundId, event, params: { round: roundId } }, actor, now)
  const mirrored = event === 'round-tied' ? 'fund-tied' : 'fund-untied'
  await recordEvent(tx, { subject: 'round', id: roundId, event: mirrored, params: { fund: fundId } }, actor, now)
}
