import { hasRole, type Actor } from '../platform/actor/index.ts'
import type { PlainDate } from '../platform/days/index.ts'
import { ok, refuse, type Result } from '../platform/result/index.ts'

/** Reads funds with the people whom they pay for: those who run, pay or check the programme. */
export function mayReadFunds(actor: Actor): boolean {
  return hasRole(actor, 'programme-manager', 'hr-director', 'finance-officer', 'auditor')
}

/** Has a page of funds at all: also a funder, of the own ones and their figures only. */
export function mayOpenFunds(actor: Actor): boolean {
  return mayReadFunds(actor) || hasRole(actor, 'funder')
}

/** Adds funds and ties them to rounds. */
export function mayManageFunds(actor: Actor): boolean {
  return hasRole(actor, 'programme-manager')
}

/** Promises a part of a fund to a placement, or takes it back. */
export function mayPromise(actor: Actor): boolean {
  return hasRole(actor, 'programme-manager', 'finance-officer')
}

/** Reads the figures of one fund: a funder those of the own one. No names of people are among them. */
export function mayReadFigures(actor: Actor, fundId: number): boolean {
  return mayReadFunds(actor) || fundsGivenBy(actor).includes(fundId)
}

/** The funds that the actor gives. */
export function fundsGivenBy(actor: Actor): number[] {
  if (actor.kind !== 'person') return []
  const ids = actor.grants.filter(({ role }) => role === 'funder').map(({ fundId }) => fundId)
  return [...new Set(ids.filter(id => id !== null))]
}

export type Terms = {
  readonly amount: bigint
  readonly availableFrom: PlainDate
  readonly availableUntil: PlainDate | null
}

export type Wish = { readonly amount: bigint; readonly startOn: PlainDate }

export type PromiseObstacle = 'more-than-left' | 'not-available-then'

/**
 * Why a fund cannot promise an amount to a placement, or null.
 *
 * @param promised minor units that stand promised already; what was taken back is not among them
 */
export function obstacleToPromise(terms: Terms, promised: bigint, wish: Wish): PromiseObstacle | null {
  if (!isAvailableOn(terms, wish.startOn)) return 'not-available-then'
  return wish.amount > terms.amount - promised ? 'more-than-left' : null
}

const reliedOn: readonly string[] = ['amount', 'currency', 'terms', 'availableFrom', 'availableUntil']

/** Whether a correction of these facts of a fund needs a reason: others plan with its money and its days. */
export function needsReason(changed: readonly string[]): boolean {
  return changed.some(fact => reliedOn.includes(fact))
}

/** Whether a placement that begins on a day is one that the fund may pay for. */
export function isAvailableOn({ availableFrom, availableUntil }: Omit<Terms, 'amount'>, startOn: PlainDate): boolean {
  return startOn >= availableFrom && (availableUntil === null || startOn <= availableUntil)
}

export type PayingFund = {
  readonly id: number
  readonly name: string
  readonly left: bigint
  readonly availableUntil: PlainDate | null
}

type Share = { readonly fundId: number; readonly amount: bigint }

/**
 * Shares an amount among funds, each in turn as far as it reaches. A fund whose time ends before the last day pays nothing of it.
 *
 * @returns shares above zero; refusal `fund-ends` where no fund lasts, `fund-short` with what is missing, in minor units as text
 */
export function shareAmong(
  funds: readonly PayingFund[],
  { amount, endOn }: { readonly amount: bigint; readonly endOn: PlainDate },
): Result<readonly Share[], 'fund-short' | 'fund-ends'> {
  const names = (some: readonly PayingFund[]): string => some.map(({ name }) => name).join(', ')
  const lasting = funds.filter(({ availableUntil }) => availableUntil === null || availableUntil >= endOn)
  if (lasting.length === 0) {
    const until = funds.map(fund => fund.availableUntil ?? '').reduce((a, b) => (a > b ? a : b), '')
    return refuse('fund-ends', { funds: names(funds), until })
  }
  const shares: Share[] = []
  let open = amount
  for (const { id, left } of lasting) {
    const share = left < open ? left : open
    if (share <= 0n) continue
    shares.push({ fundId: id, amount: share })
    open -= share
  }
  const params = { funds: names(lasting), missing: String(open), left: String(amount - open) }
  return open > 0n ? refuse('fund-short', params) : ok(shares)
}
