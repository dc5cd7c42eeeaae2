import type { State } from '../applications/index.ts'
import { standingAnswerDays } from '../applications/rules.ts'
import { houseVersionOn } from '../eligibility/index.ts'
import type { State as PlacementState } from '../placements/states.ts'
import { addDays, type PlainDate } from '../platform/days/index.ts'
import { newApplicant, situations, type Applicant, type Situation } from './applicants.ts'
import { walk, type Calendar, type Journey } from './journeys.ts'
import { sentForm } from './sent-form.ts'
import { targetOf, type Target } from './target.ts'
import { firstOfMonth, type Notice, type OpenNotices, type Offices } from './notices.ts'
import { attach, attachCv } from './papers.ts'
import type { Placement } from './placement.ts'
import { place } from './placements.ts'
import type { PlaceName, Staff } from './places.ts'
import { decisionFor, interviewFor, offerFor } from './selection.ts'
import { day, link, rowOf, type World } from './world.ts'

type Entry = {
  readonly state: State
  readonly situation?: Situation
  readonly calendar: Calendar
  readonly ofPartner?: boolean
  readonly language?: 'en' | 'fr' | 'es'
  readonly placement?: PlacementState
  readonly months?: number
}

/** One application with what follows from its state. @returns its placement, if it led to one */
function enter(
  world: World,
  staff: Staff,
  target: Target,
  entry: Entry,
): { journey: Journey; placement: Placement | null } {
  const applicant = newApplicant(world, {
    situation: entry.situation ?? 'final-year',
    on: entry.calendar.sent,
    ofPartner: entry.ofPartner ?? false,
    ...(entry.language === undefined ? {} : { language: entry.language }),
  })
  const whole = { ...target, months: entry.months ?? target.months }
  const journey = walk(world, { applicant, target: whole, calendar: entry.calendar, state: entry.state })
  interviewFor(world, journey, staff)
  decisionFor(world, journey)
  const offer = offerFor(world, journey)
  const placement =
    offer !== null && entry.placement !== undefined ? place(world, { journey, offer }, entry.placement) : null
  return { journey, placement }
}

/** A round that is over: its interns, each from a notice with that many places, and some who were not selected. */
export function fillPastRound(
  world: World,
  notices: readonly (readonly [Notice, number])[],
  { staff, lastState, months }: { staff: Staff; lastState: PlacementState; months: number },
): Placement[] {
  const placements: Placement[] = []
  for (const [notice, interns] of notices) {
    const calendarOf = (): Calendar => ({
      sent: addDays(notice.closesOn ?? notice.answerBy, -world.random.between(2, 50)),
      from: addDays(notice.closesOn ?? notice.answerBy, 2),
      until: notice.answerBy,
    })
    for (let index = 0; index < interns; index += 1) {
      const isLast = notice === notices.at(-1)?.[0] && index === interns - 1
      const entry = {
        state: 'placed',
        calendar: calendarOf(),
        ofPartner: true,
        months,
        placement: isLast ? lastState : 'completed',
      } as const
      const { placement } = enter(world, staff, targetOf(notice), {
        ...entry,
        situation: index % 2 === 0 ? 'master' : 'final-year',
      })
      if (placement !== null) placements.push(placement)
    }
    for (let index = 0; index < 2; index += 1)
      enter(world, staff, targetOf(notice), { state: 'not-selected', calendar: calendarOf(), ofPartner: true })
  }
  return placements
}

/** Interns who came by notices open to all, in the states that the rounds do not show. */
const earlierInterns: readonly (readonly [PlacementState, number])[] = [
  ['active', 6],
  ['extended', 5],
  ['active', 6],
  ['postponed', 6],
  ['active', 6],
  ['cancelled', 6],
]

export function fillOpenNotices(world: World, { open, earlier }: OpenNotices, staff: Staff): Placement[] {
  const states: readonly State[] = ['released', 'screening', 'submitted', 'draft', 'shortlisted', 'released']
  for (const [index, notice] of open.entries())
    for (let nth = 0; nth < 4; nth += 1) {
      const sent = addDays(world.today, -Math.max(2, Math.min(3 + nth, 4 + index)))
      const calendar = { sent, from: sent, until: day(world, -1) }
      const state = states[(index + nth) % states.length] ?? 'released'
      const situation = situations[(index * 3 + nth) % situations.length] ?? 'final-year'
      enter(world, staff, targetOf(notice), { state, situation, calendar })
    }
  const placements = earlier.map((notice, index) => {
    const closed = notice.closesOn ?? notice.answerBy
    const [placement, months] = earlierInterns[index % earlierInterns.length] ?? (['active', 6] as const)
    const calendar = { sent: addDays(closed, -8 - index), from: addDays(closed, 2), until: notice.answerBy }
    const soon = placement === 'postponed' ? { startOn: firstOfMonth(world, 20) } : {}
    const target = { ...targetOf(notice), ...soon }
    return enter(world, staff, target, { state: 'placed', calendar, placement, months }).placement
  })
  return placements.filter(placement => placement !== null)
}

const standingOnes: readonly (readonly [PlaceName, 'office' | 'kind', State, number])[] = [
  ['nairobi', 'office', 'released', 84],
  ['geneva', 'kind', 'released', 30],
  ['bogota', 'office', 'screening', 61],
  ['yaounde', 'office', 'released', 9],
  ['coxs', 'kind', 'screening', 41],
  ['london', 'office', 'submitted', 5],
  ['vientiane', 'kind', 'released', 17],
  ['geneva', 'office', 'not-selected', 120],
]

/** Applications to no notice: all year round, answered within ninety days of release. */
export function addStanding(world: World, offices: Offices, staff: Staff): Journey[] {
  return standingOnes.map(([place, named, state, ago]) => {
    const sent = day(world, -ago)
    const target: Target = {
      office: offices[place],
      notice: null,
      named,
      policyId: houseVersionOn(sent).policy.id,
      partnerId: null,
      startOn: firstOfMonth(world, 100),
      months: 6,
      answerBy: addDays(sent, standingAnswerDays),
    }
    const until: PlainDate = addDays(sent, Math.min(70, ago - 1))
    return enter(world, staff, target, { state, calendar: { sent, from: addDays(sent, 1), until } }).journey
  })
}

/** Real files for some: a CV and, where it matters, the letter of the university. */
export function attachPapers(world: World, journeys: readonly Journey[]): void {
  for (const journey of journeys) {
    const applicant: Applicant = journey.applicant
    const at = new Date((rowOf(world, 'applications', journey.id).createdAt as Date).getTime() + 20 * 60_000)
    const cv = attachCv(world, applicant, at)
    const documents = [cv, attach(world, applicant.person, 'university-letter', at)]
    for (const sent of world.rows.sentProfiles ?? []) if (sent.applicationId === journey.id) sent.cvDocumentId = cv
    const row = rowOf(world, 'applications', journey.id)
    if (row.submittedForm !== null) row.submittedForm = sentForm(applicant, journey.target, true) as never
    for (const documentId of documents) link(world, 'applicationDocuments', { applicationId: journey.id, documentId })
  }
}
