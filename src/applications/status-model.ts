import type { Actor } from '../platform/actor/index.ts'
import { today, type Instant } from '../platform/clock/index.ts'
import { dayOfInstant, type PlainDate } from '../platform/days/index.ts'
import type { PastEvent } from '../platform/history/index.ts'
import { formatDay, formatDayIn, formatInstant, formatMonths } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/languages.ts'
import { noticePaths } from '../notices/index.ts'
import { challengedBy } from './challenged.ts'
import { tellFindings } from './findings.ts'
import { applicantLabel } from './labels.ts'
import { applicationPaths } from './paths.ts'
import type { OwnApplication } from './queries/own-application.ts'
import type { Interview, ReviewRequest, Status } from './queries/status.ts'
import {
  journeyStep,
  journeySteps,
  mayAskReview,
  mayRelease,
  mayRenew,
  mayWithdraw,
  renewableFrom,
  standingAgain,
  toNoticeAgain,
  turnOf,
} from './rules.ts'
import { inSelection, isFinal, states, type State } from './states.ts'
import { targetPlace, targetTitle } from './target-label.ts'
import type { StatusModel } from './views/status/status-page.tsx'
import type { OwnEvent } from './views/status/words.ts'

type Reader = { readonly actor: Actor; readonly language: Language; readonly now: Instant }

/** What the status page shows, in words of one language. `just` is what the reader has done a moment ago. */
export function statusModel(
  { actor, language, now }: Reader,
  own: OwnApplication,
  status: Status,
  just: StatusModel['just'],
): Omit<StatusModel, 'changed' | 'corrected'> {
  const { id, reference, state, target } = own
  const say = (day: PlainDate | null): string | null => (day === null ? null : formatDay(language, day))
  const isOpen = target.to !== 'notice' || target.notice.isOpenOn(today(now))
  const { assessed, internship } = status
  const hasBegun = internship === 'under-way' || internship === 'over'
  const isEnded = internship === 'cancelled' || (isFinal(state) && state !== 'placed')
  return {
    id,
    reference,
    title: targetTitle(language, target),
    place: targetPlace(language, target),
    state,
    stateLabel: applicantLabel(language, state, internship),
    internship,
    sentOn: own.submittedAt === null ? null : say(dayOfInstant(own.submittedAt)),
    step: hasBegun ? journeySteps.length : stepReached(own, status.events),
    isEnded,
    turn: isEnded || hasBegun ? 'nobody' : turnOf[state],
    by: say(dueDay(own, status)),
    answerBy: say(own.answerBy),
    interview: status.interview === null ? null : interviewText(language, status.interview),
    proposed: proposalOf(language, own),
    contactEmail: status.contactEmail,
    just,
    hasForm: own.submittedForm !== null,
    canRelease: mayRelease(actor, own) && isOpen,
    offerHref: state === 'offered' && status.offer !== null ? applicationPaths.offer(language, status.offer.id) : null,
    canRenew: mayRenew(actor, own, today(now)),
    canWithdraw: mayWithdraw(actor, own),
    canAskReview: mayAskReview(actor, own) && assessed !== null,
    reason: ['not-eligible', 'not-selected', 'reserve', 'offer-withdrawn'].includes(state) ? status.reason : null,
    told: assessed === null ? null : tellFindings(assessed, language, 'applicant'),
    log: logOf(language, own, status.events),
    after: isEnded || isFinal(state) ? waysOn(language, own) : [],
    standing: standingOf({ actor, language, now }, own),
    override:
      status.override === null ? null : { ...status.override, on: formatDayIn(language, status.override.at, 'UTC') },
    reviews: status.reviews.map(review => reviewTold(language, review, status)),
  }
}

/** What was challenged, as it stood then, beside the words of both. */
function reviewTold(language: Language, review: ReviewRequest, status: Status): StatusModel['reviews'][number] {
  const { wording, answer, askedAt, answeredAt, answeredBy } = review
  return {
    finding: review.finding,
    about: challengedBy(language, review, { assessed: status.assessments, facts: status.facts }),
    asked: formatDayIn(language, askedAt, 'UTC'),
    wording,
    answer:
      answer === null || answeredAt === null
        ? null
        : { words: answer, by: answeredBy ?? '', on: formatDayIn(language, answeredAt, 'UTC') },
  }
}

/** Other places, and the same again where the rules of the table let one apply again. */
function waysOn(language: Language, { state, target }: OwnApplication): StatusModel['after'] {
  const again: readonly State[] = target.to === 'notice' ? toNoticeAgain : standingAgain
  const same =
    target.to === 'notice'
      ? { notice: target.notice.id }
      : target.to === 'office'
        ? { office: target.office.id }
        : { kind: target.kind }
  const find = { to: 'find', href: noticePaths.list(language) } as const
  return again.includes(state) ? [find, { to: 'again', href: applicationPaths.start(language, same) }] : [find]
}

function standingOf({ actor, language, now }: Reader, own: OwnApplication): StatusModel['standing'] {
  const { noticeId, answerBy, state } = own
  const isWaiting = noticeId === null && (inSelection as readonly State[]).includes(state)
  if (!isWaiting || answerBy === null || mayRenew(actor, own, today(now))) return null
  return { until: formatDay(language, answerBy), renewFrom: formatDay(language, renewableFrom(answerBy)) }
}

function proposalOf(language: Language, { proposedStartOn, proposedMonths }: OwnApplication): StatusModel['proposed'] {
  if (proposedStartOn === null || proposedMonths === null) return null
  return { day: formatDay(language, proposedStartOn), months: formatMonths(language, proposedMonths) }
}

/** The day by which whoever's turn it is must act; null where there is none. Days end at midnight UTC. */
function dueDay(
  { state, target, answerBy, reserveUntil }: Pick<OwnApplication, 'state' | 'target' | 'answerBy' | 'reserveUntil'>,
  { offer }: Pick<Status, 'offer'>,
): PlainDate | null {
  if (state === 'draft' || state === 'submitted') return target.to === 'notice' ? target.notice.closesOn : null
  if (state === 'offered') return offer?.expiresOn ?? null
  if (state === 'reserve') return reserveUntil
  return turnOf[state] === 'office' && state !== 'accepted' && state !== 'placed' ? answerBy : null
}

/**
 * Of a closed application, how many steps were taken: up to the furthest that it was in; that one too, unless the applicant broke it
 * off.
 */
function stepReached({ state, submittedAt }: OwnApplication, events: readonly PastEvent[]): number {
  if (!isFinal(state) || state === 'placed') return journeyStep[state]
  const been = events
    .map(({ fromState }) => states.find(known => known === fromState))
    .filter(from => from !== undefined)
  const furthest = Math.max(0, ...been.map(from => journeyStep[from]))
  return state === 'withdrawn' ? Math.max(furthest, submittedAt === null ? 0 : 1) : furthest + 1
}

function interviewText(language: Language, { at, timeZone, place }: Interview): string {
  const when = formatInstant(language, at, timeZone)
  return place === '' ? when : `${when} (${place})`
}

const told: readonly string[] = [
  'create',
  'submit',
  'release',
  'takeUp',
  'shortlist',
  'inviteToInterview',
  'recommend',
  'offer',
  'accept',
  'place',
  'withdraw',
  'findNotEligible',
  'decline',
  'reserve',
  'declineOffer',
  'closeExpiredOffer',
  'withdrawOffer',
  'reopen',
  'renew',
  'ask-review',
  'review-answered',
  'fact-corrected',
  'rules-overridden',
] satisfies OwnEvent[]

/** Newest first. Events that are not the applicant's to know are left out; sending and releasing at once is one entry. */
function logOf(language: Language, { personId }: OwnApplication, events: readonly PastEvent[]): StatusModel['log'] {
  const entries: { event: OwnEvent; at: Instant; by: 'you' | 'office' | 'program' }[] = []
  for (const { event, at, byPersonId } of events) {
    if (!told.includes(event)) continue
    const by = byPersonId === personId ? 'you' : byPersonId === null ? 'program' : 'office'
    const last = entries.at(-1)
    if (event === 'release' && last?.event === 'submit' && last.at.getTime() === at.getTime())
      last.event = 'submit+release'
    else entries.push({ event: event as OwnEvent, at, by })
  }
  return entries.reverse().map(({ event, at, by }) => ({ event, when: formatInstant(language, at), by }))
}
