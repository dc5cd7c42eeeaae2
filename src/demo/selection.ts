import type { State } from '../applications/index.ts'
import type { Assessment, Case } from '../eligibility/index.ts'
import { addDays, addMonths, dayOfInstant, type PlainDate } from '../platform/days/index.ts'
import { unmetFindings } from '../selection/index.ts'
import type { Journey } from './journeys.ts'
import type { Staff } from './places.ts'
import { add, day, link, momentOn, rowOf, workingDay, type World } from './world.ts'

export type Offer = { readonly id: number; readonly startOn: PlainDate; readonly endOn: PlainDate }

const zones: Readonly<Record<string, string>> = {
  CH: 'Europe/Zurich',
  KE: 'Africa/Nairobi',
  MZ: 'Africa/Maputo',
  LA: 'Asia/Vientiane',
  BD: 'Asia/Dhaka',
  GB: 'Europe/London',
  CM: 'Africa/Douala',
  CO: 'America/Bogota',
}

const notes = [
  'Answers calmly, gives examples of their own work, says what they do not know.',
  'Strong on method; less sure when asked about working with communities.',
  'Has read our last report and asks good questions about it.',
  'Writes clearly. Would need support with spreadsheets in the first weeks.',
  'Convincing motive; availability on the proposed dates confirmed.',
]

/** The interview of an application that was invited to one: held between invitation and what followed, or still to come. */
export function interviewFor(world: World, journey: Journey, staff: Staff): void {
  const invited = journey.when('inviteToInterview')
  if (invited === null) return
  const following = journey.steps.find(step => step.at > invited)?.at ?? null
  const held = following === null ? upcoming(world, journey) : new Date((invited.getTime() + following.getTime()) / 2)
  const at = onTheHour(held)
  const { office } = journey.target
  const id = add(world, 'interviews', {
    applicationId: journey.id,
    at,
    timeZone: zones[office.country] ?? 'UTC',
    minutes: 45,
    place: 'Video call: the link comes by mail on the day before',
    arrangedBy: office.officer.id,
    arrangedAt: invited,
  })
  const isHeld = following !== null
  const panel = [office.direct.id, staff.interviewers[journey.id % 2]?.id ?? staff.interviewers[0].id]
  for (const [seat, personId] of panel.entries()) {
    // Of interviews held lately, the second note is still to come: that is what waits for an interviewer.
    const notedAt = new Date(at.getTime() + 70 * 60_000 + seat * 25 * 60_000)
    const noted = notedAt < world.now && (isHeld || seat === 0)
    link(world, 'interviewPanel', {
      interviewId: id,
      personId,
      score: noted ? scoreOf(world, journey.state) : null,
      note: noted ? world.random.pick(notes) : '',
      notedAt: noted ? notedAt : null,
    })
  }
}

function upcoming(world: World, { id }: Journey): Date {
  return momentOn(world, workingDay(day(world, [-2, 1, 2, 4][id % 4] ?? 1)))
}

function onTheHour(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / 3_600_000) * 3_600_000)
}

function scoreOf(world: World, state: State): number {
  return state === 'not-selected' ? world.random.between(2, 3) : world.random.between(3, 5)
}

const reasons = [
  [
    'others-closer',
    'Two candidates had already worked on the subject of the notice. Your file was among the five that we talked about longest.',
  ],
  [
    'languages',
    'The work is done mostly by telephone, in a language that you have begun to learn. In a year this may look different: do apply again.',
  ],
  [
    'dates',
    'We could not move the start to the day from which you are free, and a shorter stay would not have let you finish the work.',
  ],
  [
    'interview',
    'You know the subject well. We missed examples of how you have worked with others when something went wrong.',
  ],
] as const

/** What a person decided, for the states that a decision leads to. */
export function decisionFor(world: World, journey: Journey): void {
  const { target } = journey
  const by = target.office.officer.id
  const told =
    journey.when('findNotEligible') ?? journey.when('decline') ?? journey.when('reserve') ?? journey.when('offer')
  if (told === null) return
  const decided = {
    decidedBy: by,
    decidedAt: new Date(told.getTime() - 3 * 3_600_000),
    releasedBy: by,
    releasedAt: told,
  }
  const say = (
    kind: 'not-eligible' | 'not-selected' | 'reserve',
    reasonCode: string,
    reason: string,
    terms: object | null = null,
  ): void => {
    add(world, 'decisions', { applicationId: journey.id, kind, reasonCode, reason, terms: terms as never, ...decided })
  }
  if (journey.when('findNotEligible') !== null) {
    const findings = unmetOf(world, journey)
    const words =
      'The facts in your profile do not meet this condition of the notice. If one of them is wrong, tell us: a person will look again.'
    say('not-eligible', findings.map(({ rule }) => rule).join(' '), words, findings)
  }
  if (journey.when('decline') !== null) {
    const [code, words] = world.random.pick(reasons)
    say('not-selected', code, words)
  }
  if (journey.when('reserve') !== null) {
    const terms = { rank: 1, until: addDays(target.startOn, 30) }
    say('reserve', '', 'You are first on the reserve list: if the place becomes free, it is yours.', terms)
    const application = rowOf(world, 'applications', journey.id)
    application.reserveRank = terms.rank
    application.reserveUntil = terms.until
  }
}

/** What the officer confirmed: all that the rules found not met. */
function unmetOf({ rows }: World, { id }: Journey): ReturnType<typeof unmetFindings> {
  const found = rows.assessments?.find(({ applicationId }) => applicationId === id)
  if (found === undefined) throw new Error(`application ${id} was not assessed`)
  const { assessment, caseFacts } = found as unknown as { assessment: Assessment; caseFacts: Case }
  return unmetFindings({ assessment, case: caseFacts })
}

/** The offer of an application that got one, with its conditions and the decision that it comes from. */
export function offerFor(world: World, journey: Journey, expires: PlainDate | null = null): Offer | null {
  const at = journey.when('offer')
  if (at === null) return null
  const { target } = journey
  const { office } = target
  const startOn = target.startOn
  const endOn = addDays(addMonths(startOn, target.months), -1)
  const terms = {
    startOn,
    endOn,
    unitId: target.notice?.unit ?? null,
    overallSupervisorId: office.overall.id,
    directSupervisorId: office.direct.id,
    expiresOn: expires ?? addDays(dayOfInstant(at), 10),
  }
  const paid = target.partnerId === null
  const answeredAt = journey.when('accept') ?? journey.when('declineOffer')
  const allowance = paid ? { allowance: 90_000, currency: 'USD' } : { allowance: null, currency: null }
  const made = { madeBy: office.officer.id, madeAt: at, answeredAt }
  const id = add(world, 'offers', { applicationId: journey.id, ...terms, ...allowance, ...made })
  addConditions(world, journey, id)
  const conditions = conditionsOf(journey).map(([kind, wording]) => ({ kind, wording }))
  const money = paid ? { amount: '90000', currency: 'USD' } : null
  decideOffer(world, journey, { at, terms: { ...terms, allowance: money, conditions } })
  return { id, startOn, endOn }
}

// Without words of their own, as the form leaves them: each reader has the sentence of the kind in their language.
const clearanceCondition = ['clearance', ''] as const
const fundingCondition = ['funding', ''] as const

function conditionsOf({ target }: Journey): (typeof clearanceCondition | typeof fundingCondition)[] {
  return target.partnerId === null ? [clearanceCondition] : [clearanceCondition, fundingCondition]
}

function addConditions(world: World, journey: Journey, offerId: number): void {
  const isMet = journey.state === 'placed'
  for (const [kind, wording] of conditionsOf(journey))
    add(world, 'offerConditions', {
      offerId,
      kind,
      wording,
      state: isMet ? 'met' : 'open',
      decidedBy: isMet ? journey.target.office.officer.id : null,
      decidedAt: isMet ? journey.when('place') : null,
    })
}

function decideOffer(world: World, { id, target }: Journey, { at, terms }: { at: Date; terms: object }): void {
  const by = target.office.officer.id
  add(world, 'decisions', {
    applicationId: id,
    kind: 'offer',
    reasonCode: '',
    reason: 'The panel was unanimous.',
    terms: terms as never,
    decidedBy: by,
    decidedAt: new Date(at.getTime() - 2 * 3_600_000),
    releasedBy: by,
    releasedAt: at,
  })
}
