import { hasRole, hasRoleIn, type Actor } from '../platform/actor/index.ts'
import { addDays, type PlainDate } from '../platform/days/index.ts'
import type { State } from './states.ts'

/** Who has a page of notices at all; which of them is asked again for each. */
export function mayWorkOnNotices(actor: Actor): boolean {
  return hasRole(actor, 'hr-officer', 'programme-manager', 'auditor')
}

/** Who may begin a notice, of one office at least. */
export function mayWriteNotices(actor: Actor): boolean {
  return hasRole(actor, 'hr-officer', 'programme-manager')
}

/** Who reads an office's drafts, remarks and history of notices. */
export function maySeeNotices(actor: Actor, officeId: number): boolean {
  return hasRole(actor, 'programme-manager', 'auditor') || hasRoleIn(actor, officeId, 'hr-officer')
}

/** Who writes, publishes, closes and withdraws the notices of an office. */
export function mayWriteNoticesOf(actor: Actor, officeId: number): boolean {
  return hasRole(actor, 'programme-manager') || hasRoleIn(actor, officeId, 'hr-officer')
}

/** Whether one may apply on this day: published, and its closing day, which is included, not past. */
export function isOpen(notice: { state: State; closesOn: PlainDate | null }, day: PlainDate): boolean {
  return notice.state === 'published' && (notice.closesOn === null || notice.closesOn >= day)
}

/**
 * Since which day nobody can apply to a published notice; null while one can. The stored state stays: clocks decide nothing.
 */
export function closedSince(notice: { state: State; closesOn: PlainDate | null }, day: PlainDate): PlainDate | null {
  const { state, closesOn } = notice
  return state === 'published' && closesOn !== null && closesOn < day ? addDays(closesOn, 1) : null
}

/** The state as staff read it on a day: what closed by its day stands with what was closed by a person. */
export function stateOn(notice: { state: State; closesOn: PlainDate | null }, day: PlainDate): State {
  return closedSince(notice, day) === null ? notice.state : 'closed'
}

export type Obstacle = 'no-text' | 'no-answer-day' | 'answer-day-past' | 'closing-day-past'

/** What must be mended before a notice can be published at all: it promises an answer, on a day that can be kept. */
export function obstaclesToPublishing(
  notice: { texts: object; closesOn: PlainDate | null; answerBy: PlainDate | null },
  today: PlainDate,
): Obstacle[] {
  const obstacles: Obstacle[] = []
  if (Object.keys(notice.texts).length === 0) obstacles.push('no-text')
  if (notice.answerBy === null) obstacles.push('no-answer-day')
  else if (notice.answerBy < today) obstacles.push('answer-day-past')
  if (notice.closesOn !== null && notice.closesOn < today) obstacles.push('closing-day-past')
  return obstacles
}
