import { hasRole, type Actor } from '../platform/actor/index.ts'
import type { PlainDate } from '../platform/days/index.ts'

/** Reads partners, their agreements and rounds. */
export function mayReadPartnerships(actor: Actor): boolean {
  return hasRole(actor, 'programme-manager', 'hr-director', 'auditor')
}

/** Adds partners, agreements and rounds, and ties notices to rounds. */
export function mayManagePartnerships(actor: Actor): boolean {
  return hasRole(actor, 'programme-manager')
}

/** Has students: a coordinator of a partner. */
export function mayOpenStudents(actor: Actor): boolean {
  return hasRole(actor, 'partner-coordinator')
}

/** The partners that the actor coordinates for. */
export function partnersCoordinatedBy(actor: Actor): number[] {
  if (actor.kind !== 'person') return []
  const ids = actor.grants.filter(({ role }) => role === 'partner-coordinator').map(({ partnerId }) => partnerId)
  return [...new Set(ids.filter(id => id !== null))]
}

/** Gives a partner's word on an application to one of its exclusive notices, which its student has released. */
export function mayEndorse(
  actor: Actor,
  application: { readonly partnerId: number | null; readonly isReleased: boolean },
): boolean {
  const { partnerId, isReleased } = application
  return isReleased && partnerId !== null && partnersCoordinatedBy(actor).includes(partnerId)
}

export type Months = { readonly monthsMin: number; readonly monthsMax: number }

/**
 * The length of a notice under an agreement: what the notice says, within what the agreement allows; the agreement's own where
 * the two have no month in common. Whole months.
 */
export function monthsUnder(agreement: Months, notice: Months): Months {
  const monthsMin = Math.max(agreement.monthsMin, notice.monthsMin)
  const monthsMax = Math.min(agreement.monthsMax, notice.monthsMax)
  return monthsMin <= monthsMax
    ? { monthsMin, monthsMax }
    : { monthsMin: agreement.monthsMin, monthsMax: agreement.monthsMax }
}

/** Whether a round's days lie in its agreement: it opens neither before the start nor after the end. */
export function opensUnder(
  agreement: { readonly startsOn: PlainDate; readonly endsOn: PlainDate | null },
  opensOn: PlainDate,
): boolean {
  return opensOn >= agreement.startsOn && (agreement.endsOn === null || opensOn <= agreement.endsOn)
}

/** The facts that others plan with: whoever changes one says why. Names and contacts are corrected without a word. */
const reliedOn: readonly string[] = [
  ...['signedOn', 'startsOn', 'endsOn', 'policyId', 'monthsMin', 'monthsMax', 'payer', 'partnerSees'],
  ...['positions', 'opensOn', 'closesOn', 'answerBy'],
]

/** Whether a correction of these facts of an agreement or a round needs a reason. */
export function needsReason(changed: readonly string[]): boolean {
  return changed.some(fact => reliedOn.includes(fact))
}

export type Term = { readonly startsOn: PlainDate; readonly endsOn: PlainDate | null }

/** Where an agreement stands on a day: its first and last day are in force. */
export function standingOf({ startsOn, endsOn }: Term, on: PlainDate): 'ahead' | 'in-force' | 'over' {
  if (on < startsOn) return 'ahead'
  return endsOn !== null && on > endsOn ? 'over' : 'in-force'
}

/**
 * Whether saving would let the partner see more of its students than they were told before they applied.
 * @source domain.md, partner coordinator
 */
export function opensMoreToPartner(before: { partnerSees: string }, after: { partnerSees: string }): boolean {
  return before.partnerSees === 'states' && after.partnerSees === 'states-and-reasons'
}
