import { houseVersionOn, type Facts } from '../eligibility/index.ts'
import { isSelf, type Actor } from '../platform/actor/index.ts'
import { addDays, type PlainDate } from '../platform/days/index.ts'
import { inSelection, next, type State } from './states.ts'
import type { State as PlacementState } from '../placements/states.ts'

/** Days between the release of a standing application and the promised answer; each renewal adds as many. */
export const standingAnswerDays = 90

/** How long before the promised answer a standing application may be renewed. */
const renewalWindowDays = 14

/**
 * The version of the rules under which an application is judged that is sent on a day: a notice's own; without one, the
 * programme's of that day.
 */
export function policyIdOn(
  { noticeId, policyId }: { readonly noticeId: number | null; readonly policyId: string },
  day: PlainDate,
): string {
  return noticeId === null ? houseVersionOn(day).policy.id : policyId
}

type Whose = { readonly personId: number; readonly state: State }

/** A draft is its author's alone, and changes until it is sent. */
export function mayEdit(actor: Actor, application: Whose): boolean {
  return isSelf(actor, application.personId) && next(application.state, 'submit') !== null
}

export function mayRelease(actor: Actor, application: Whose): boolean {
  return isSelf(actor, application.personId) && next(application.state, 'release') !== null
}

export function mayWithdraw(actor: Actor, application: Whose): boolean {
  return isSelf(actor, application.personId) && next(application.state, 'withdraw') !== null
}

type Clocked = Whose & { readonly noticeId: number | null; readonly answerBy: PlainDate | null }

/** A standing application that waits for an answer may be renewed in the two weeks before the promised day, and after it. */
export function mayRenew(actor: Actor, application: Clocked, today: PlainDate): boolean {
  const { noticeId, answerBy, state, personId } = application
  if (!isSelf(actor, personId) || noticeId !== null || answerBy === null) return false
  return isInSelection(state) && today >= renewableFrom(answerBy)
}

/** The first day on which a standing application may be renewed. */
export function renewableFrom(answerBy: PlainDate): PlainDate {
  return addDays(answerBy, -renewalWindowDays)
}

/** The new promise after a renewal: from the old one, or from today where that has passed. */
export function renewedUntil(answerBy: PlainDate, today: PlainDate): PlainDate {
  return addDays(answerBy > today ? answerBy : today, standingAnswerDays)
}

/** What the rules said may be challenged from the moment that it is kept: when the application was sent, until it is withdrawn. */
export function mayAskReview(actor: Actor, application: Whose): boolean {
  return isSelf(actor, application.personId) && !['draft', 'withdrawn', 'placed'].includes(application.state)
}

function isInSelection(state: State): boolean {
  return (inSelection as readonly State[]).includes(state)
}

/**
 * Whether a letter of the sponsor or the university belongs to the application: where a scholarship, a sponsor or a
 * mandatory internship is named in the profile.
 */
export function asksForLetter({ scholarship, internshipMandatory, sponsor }: Facts): boolean {
  return scholarship === true || internshipMandatory === true || (sponsor !== undefined && sponsor !== null)
}

const letterKinds = ['sponsor-letter', 'university-letter'] as const

export function hasLetter(attached: readonly { readonly kind: string }[]): boolean {
  return attached.some(({ kind }) => (letterKinds as readonly string[]).includes(kind))
}

/** What an applicant may attach: nothing that concerns health is asked for before an offer. */
export const attachableKinds = [
  'cv',
  ...letterKinds,
  'degree-certificate',
  'transcript',
  'language-certificate',
  'recommendation',
  'academic-reference',
  'essay',
  'other',
] as const
export type AttachableKind = (typeof attachableKinds)[number]

type Draft = {
  readonly noticeId: number | null
  readonly proposedStartOn: PlainDate | null
  readonly proposedMonths: number | null
  readonly coverLetter: string
  readonly stepsDone: readonly string[]
}

/** The steps of this draft, in order, and whether each is complete. */
export function stepsOf(draft: Draft, letter: { asked: boolean; attached: boolean }): StepState[] {
  const documents = draft.stepsDone.includes('documents') && (!letter.asked || letter.attached)
  return [
    { step: 'dates', isDone: draft.proposedStartOn !== null && draft.proposedMonths !== null },
    ...(draft.noticeId === null ? [{ step: 'areas', isDone: draft.stepsDone.includes('areas') } as const] : []),
    { step: 'letter', isDone: draft.coverLetter !== '' },
    { step: 'documents', isDone: documents },
  ]
}

export type StepState = { readonly step: 'dates' | 'areas' | 'letter' | 'documents'; readonly isDone: boolean }

/** The steps of the bridge on the status page. */
export const journeySteps = ['sent', 'checked', 'interview', 'decision', 'papers', 'start'] as const

/** Which step of the bridge is now, by state; of a closed application, how far it came at least. */
export const journeyStep: Readonly<Record<State, number>> = {
  draft: 0,
  submitted: 0,
  released: 1,
  screening: 1,
  shortlisted: 2,
  interview: 2,
  recommended: 3,
  reserve: 3,
  offered: 3,
  accepted: 4,
  placed: 4,
  withdrawn: 0,
  'not-eligible': 1,
  'not-selected': 3,
  'offer-declined': 3,
  'offer-expired': 3,
  'offer-withdrawn': 3,
}

/** What became of the internship that an application led to. */
export type Internship = 'ahead' | 'under-way' | 'over' | 'cancelled'

const became: Readonly<Record<PlacementState, Internship>> = {
  agreed: 'ahead',
  clearance: 'ahead',
  cleared: 'ahead',
  postponed: 'ahead',
  active: 'under-way',
  extended: 'under-way',
  completed: 'over',
  'ended-early': 'over',
  cancelled: 'cancelled',
}

/** @returns null before there is one, and where the application itself was taken out of selection and says so */
export function internshipOf(state: State, placement: PlacementState | null): Internship | null {
  if (placement === null || (state !== 'accepted' && state !== 'placed')) return null
  return became[placement]
}

/** Who must act in each state. */
export const turnOf: Readonly<Record<State, 'applicant' | 'office' | 'nobody'>> = {
  draft: 'applicant',
  submitted: 'applicant',
  released: 'office',
  screening: 'office',
  shortlisted: 'office',
  interview: 'office',
  recommended: 'office',
  reserve: 'office',
  offered: 'applicant',
  accepted: 'office',
  placed: 'office',
  withdrawn: 'nobody',
  'not-eligible': 'nobody',
  'not-selected': 'nobody',
  'offer-declined': 'nobody',
  'offer-expired': 'nobody',
  'offer-withdrawn': 'nobody',
}

/** After these one may apply to the same notice again. The unique index of the table says the same. */
export const toNoticeAgain = ['withdrawn', 'offer-declined', 'offer-expired'] as const satisfies readonly State[]

/** After these one may apply to the same office, or kind of office, again; the table's index says the same. */
export const standingAgain = [...toNoticeAgain, 'not-selected', 'not-eligible'] as const satisfies readonly State[]
