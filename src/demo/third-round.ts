import type { State } from '../applications/index.ts'
import { addDays, dayOfInstant } from '../platform/days/index.ts'
import { newApplicant, type Applicant, type Situation } from './applicants.ts'
import { walk, type Calendar, type Journey } from './journeys.ts'
import { targetOf } from './target.ts'
import type { Notice } from './notices.ts'
import { placeNames, type PlaceName, type Staff } from './places.ts'
import type { Partnership } from './partnership.ts'
import { decisionFor, interviewFor, offerFor, type Offer } from './selection.ts'
import { add, day, happened, rowOf, type World } from './world.ts'

/** How many applications to each exclusive notice are in which state: 120 in all, every state among them. */
const standing: Record<PlaceName, Partial<Record<State, number>>> = {
  bogota: { draft: 6, submitted: 5, released: 9, screening: 4, withdrawn: 1 },
  geneva: {
    released: 2,
    screening: 6,
    shortlisted: 5,
    interview: 3,
    recommended: 2,
    offered: 2,
    accepted: 1,
    'not-eligible': 2,
    'not-selected': 1,
    withdrawn: 1,
    reserve: 1,
    'offer-declined': 1,
  },
  nairobi: {
    screening: 2,
    shortlisted: 3,
    interview: 3,
    recommended: 1,
    offered: 1,
    accepted: 1,
    'not-eligible': 2,
    'not-selected': 2,
    withdrawn: 1,
    reserve: 1,
    'offer-expired': 1,
  },
  pemba: {
    interview: 1,
    recommended: 1,
    accepted: 1,
    placed: 1,
    'not-selected': 4,
    'not-eligible': 1,
    reserve: 1,
    withdrawn: 1,
  },
  vientiane: { recommended: 1, 'not-selected': 4, 'not-eligible': 1, 'offer-withdrawn': 1, withdrawn: 1 },
  coxs: {
    placed: 2,
    screening: 2,
    shortlisted: 1,
    'not-selected': 3,
    'not-eligible': 1,
    reserve: 1,
    'offer-declined': 1,
  },
  london: {
    placed: 1,
    screening: 1,
    shortlisted: 1,
    interview: 1,
    'not-selected': 2,
    'not-eligible': 1,
    'offer-expired': 1,
    reserve: 1,
  },
  yaounde: {
    offered: 1,
    released: 1,
    screening: 2,
    shortlisted: 2,
    interview: 2,
    recommended: 1,
    'not-eligible': 1,
    withdrawn: 1,
  },
}

const good: readonly Situation[] = ['final-year', 'graduate', 'master', 'final-year']
const bad: readonly Situation[] = ['too-old', 'graduated-long-ago', 'little-language']
const open: readonly Situation[] = ['graduation-not-known', 'languages-not-said']

/** What the rules say of somebody in this state: those who were chosen meet them, those at the beginning are of all kinds. */
function situationFor(state: State, index: number): Situation {
  if (state === 'not-eligible') return bad[index % bad.length] ?? 'too-old'
  const early = ['draft', 'submitted', 'released', 'screening'].includes(state)
  const list = early ? [...good, ...open, ...bad] : good
  return list[index % list.length] ?? 'final-year'
}

export type Selected = { readonly journey: Journey; readonly offer: Offer }
export type ThirdRound = { readonly journeys: readonly Journey[]; readonly selected: readonly Selected[] }

/** The round under selection: who applied, where each stands, and what waits for whom. */
export function fillThirdRound(
  world: World,
  notices: Record<PlaceName, Notice>,
  { staff, partnership }: { staff: Staff; partnership: Partnership },
): ThirdRound {
  const journeys: Journey[] = []
  const selected: Selected[] = []
  for (const place of placeNames)
    for (const [state, count] of Object.entries(standing[place]) as [State, number][])
      for (let index = 0; index < count; index += 1) {
        const journey = enter(world, notices[place], { state, index })
        journeys.push(journey)
        interviewFor(world, journey, staff)
        decisionFor(world, journey)
        const offer = offerFor(world, journey, state === 'offered' ? expiryOf(world, place, index) : null)
        if (offer !== null && ['accepted', 'placed'].includes(state)) selected.push({ journey, offer })
      }
  endorse(world, journeys, partnership)
  prepareDecisions(world, journeys)
  askForReview(world, journeys)
  return { journeys, selected }
}

/** One offer lapsed two days ago and waits for the office, the others for the person. */
function expiryOf(world: World, place: PlaceName, index: number): string {
  if (place === 'geneva' && index === 1) return day(world, -2)
  return day(world, place === 'geneva' ? 1 : 6)
}

function enter(world: World, notice: Notice, { state, index }: { state: State; index: number }): Journey {
  const calendar = calendarFor(world, notice)
  const wish = { situation: situationFor(state, index), on: calendar.sent, ofPartner: true }
  const applicant: Applicant = newApplicant(world, wish)
  return walk(world, { applicant, target: targetOf(notice), calendar, state })
}

function calendarFor(world: World, { closesOn }: Notice): Calendar {
  const { random } = world
  const closes = closesOn ?? world.today
  if (closes >= world.today) {
    const sent = day(world, -random.between(2, 14))
    return { sent, from: sent, until: day(world, -1) }
  }
  return {
    sent: addDays(closes, -random.between(1, 40)),
    from: addDays(closes, 1),
    until: day(world, -random.between(1, 3)),
  }
}

/** The university's word for its students: most are confirmed, some are ranked. */
function endorse(world: World, journeys: readonly Journey[], { partnerId, coordinator }: Partnership): void {
  for (const [index, journey] of journeys.entries()) {
    const released = journey.when('release')
    if (released === null || index % 3 === 2) continue
    const givenOn = addDays(dayOfInstant(released), 2)
    if (givenOn >= world.today) continue
    add(world, 'endorsements', {
      applicationId: journey.id,
      partnerId,
      enrolled: true,
      funded: index % 2 === 0,
      nominated: index % 4 !== 1,
      rank: null,
      note: '',
      givenBy: coordinator.id,
      givenAt: new Date(released.getTime() + 47 * 3_600_000),
    })
  }
}

/** Decided and not yet told: four answers wait to be released together in Geneva, one in Nairobi. */
function prepareDecisions(world: World, journeys: readonly Journey[]): void {
  const waiting = journeys.filter(
    ({ state, target }) => state === 'shortlisted' && ['geneva', 'nairobi'].includes(target.office.place),
  )
  for (const journey of waiting.slice(0, 5)) {
    const since = rowOf(world, 'applications', journey.id).stateSince as Date
    const decidedBy = journey.target.office.officer.id
    const decidedAt = new Date(since.getTime() + 40 * 60_000)
    add(world, 'decisions', {
      applicationId: journey.id,
      kind: 'not-selected',
      reasonCode: 'others-closer',
      reason:
        'Others had more of the experience that the notice asks for. Your letter was good: please apply again next year.',
      terms: null,
      decidedBy,
      decidedAt,
    })
    const what = { subject: 'application', id: journey.id, event: 'decision-prepared' } as const
    happened(world, { ...what, by: decidedBy, at: decidedAt, params: { kind: 'not-selected' } })
  }
}

/** Two who were found not eligible ask a person to look again; one has an answer. */
function askForReview(world: World, journeys: readonly Journey[]): void {
  const refused = journeys.filter(({ state }) => state === 'not-eligible')
  for (const [index, { id, applicant, target, when }] of refused.slice(0, 2).entries()) {
    const told = when('findNotEligible')
    if (told === null) continue
    const finding = 'situation'
    const askedAt = new Date(Math.min(told.getTime() + 5 * 3_600_000, world.now.getTime() - 3_600_000))
    const isAnswered = index === 1
    add(world, 'reviewRequests', {
      applicationId: id,
      finding,
      wording: 'My degree was awarded later than the register says: the diploma is attached to my profile.',
      askedAt,
      answeredBy: isAnswered ? target.office.officer.id : null,
      answeredAt: isAnswered ? new Date(askedAt.getTime() + 40 * 60_000) : null,
      answer: isAnswered
        ? 'We looked at the diploma: its day is the one that the rule was held against. The answer stands.'
        : null,
    })
    const what = { subject: 'application', id } as const
    happened(world, { ...what, event: 'ask-review', by: applicant.person.id, at: askedAt, params: { finding } })
    if (isAnswered)
      happened(world, {
        ...what,
        event: 'review-answered',
        by: target.office.officer.id,
        at: new Date(askedAt.getTime() + 40 * 60_000),
      })
  }
}
