import { hasRole, hasRoleIn, isSelf, type Actor } from '../platform/actor/index.ts'
import { addDays, addMonths, type PlainDate } from '../platform/days/index.ts'
import type { Policy } from '../eligibility/index.ts'

/** What a permission depends on. */
export type Permitted = {
  readonly personId: number
  readonly officeId: number
  readonly partnerId: number | null
  readonly supervisorIds: readonly number[]
}

/** Opens clearance, signs for the organisation, starts, changes dates, ends: HR of the office, and the programme's managers. */
export function mayManagePlacement(actor: Actor, { officeId }: Permitted): boolean {
  return hasRoleIn(actor, officeId, 'hr-officer', 'programme-manager', 'hr-director')
}

/** Confirms goals, evaluates: one of the two supervisors, and nobody else. */
export function maySupervise(actor: Actor, { supervisorIds }: Permitted): boolean {
  return actor.kind === 'person' && supervisorIds.includes(actor.personId)
}

/** Reads the staff's pages of a placement. */
export function mayReadPlacement(actor: Actor, placement: Permitted): boolean {
  return mayManagePlacement(actor, placement) || maySupervise(actor, placement) || hasRole(actor, 'auditor')
}

/** The partner's coordinator: name, office, dates, emergency contact and agreement; nothing medical. */
export function mayCoordinate(actor: Actor, { partnerId }: Permitted): boolean {
  return (
    actor.kind === 'person' &&
    partnerId !== null &&
    actor.grants.some(grant => grant.role === 'partner-coordinator' && grant.partnerId === partnerId)
  )
}

/** The intern's own placement. */
export function isOwnPlacement(actor: Actor, { personId }: Permitted): boolean {
  return isSelf(actor, personId)
}

/** Who finds "Placements" among their pages. */
export function worksWithPlacements(actor: Actor): boolean {
  return hasRole(actor, 'supervisor', 'hr-officer', 'programme-manager', 'hr-director', 'auditor')
}

const weekDays = 7

/**
 * When intern and supervisors talk: each week from the acceptance to the first day, each week of the first month, then every
 * second week to the end. Ascending, no day twice, none on the day of acceptance.
 *
 * @source document 1 (weekly meetings before the start), document 3 (regular check-ins)
 */
export function checkInPlan(acceptedOn: PlainDate, startOn: PlainDate, endOn: PlainDate): PlainDate[] {
  const firstMonthEnds = addMonths(startOn, 1)
  const days: PlainDate[] = []
  for (let day = addDays(acceptedOn, weekDays); day < startOn; day = addDays(day, weekDays)) days.push(day)
  for (let day = startOn; day <= endOn; day = addDays(day, day < firstMonthEnds ? weekDays : 2 * weekDays))
    days.push(day)
  return days
}

/** The most that any placement lasts where neither policy nor agreement says less. @source document 2, "Duration": nine at most */
const mostMonths = 9

/**
 * The longest that a placement may last, in calendar months: the smallest of what its policy and its partnership agreement allow.
 *
 * @param agreementMonths null where the placement has no round
 */
export function longestMonths(policy: Policy | null, agreementMonths: number | null): number {
  const limits = (policy?.rules ?? []).map(maxMonthsOf).filter(max => max !== null)
  return Math.min(mostMonths, ...limits, ...(agreementMonths === null ? [] : [agreementMonths]))
}

function maxMonthsOf(rule: Policy['rules'][number]): number | null {
  if (!('rule' in rule) || rule.rule !== 'duration' || rule.weight !== 'must') return null
  return (rule.parameters as { readonly max: number | null }).max
}

/** The last day that a placement of so many calendar months may have: both days are served. */
export function lastDayAfter(startOn: PlainDate, months: number): PlainDate {
  return addDays(addMonths(startOn, months), -1)
}
