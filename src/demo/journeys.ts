import { next, type Event, type State } from '../applications/index.ts'
import { advice, assess, policyById } from '../eligibility/index.ts'
import { noRecords, snapshotFrom } from '../profile/index.ts'
import { addDays, daysBetween, type PlainDate } from '../platform/days/index.ts'
import { coverLetter, type Applicant } from './applicants.ts'
import { sentForm } from './sent-form.ts'
import type { Target } from './target.ts'
import { referenceFor } from './references.ts'
import { add, happened, momentOn, workingDay, type World } from './world.ts'

export type Step = { readonly event: Event; readonly at: Date }
export type Journey = {
  readonly id: number
  readonly reference: string
  readonly applicant: Applicant
  readonly target: Target
  readonly state: State
  readonly steps: readonly Step[]
  /** When this happened on the way; null if it did not. */
  readonly when: (event: Event) => Date | null
}

/** When an application was begun and sent, and the days between which the office dealt with it. */
export type Calendar = { readonly sent: PlainDate; readonly from: PlainDate; readonly until: PlainDate }

const toRelease = ['submit', 'release'] as const
const toInterview = [...toRelease, 'takeUp', 'shortlist', 'inviteToInterview'] as const
const toOffer = [...toInterview, 'recommend', 'offer'] as const

/** The usual way to each state. */
const ways: Record<State, readonly Event[]> = {
  draft: [],
  submitted: ['submit'],
  released: toRelease,
  screening: [...toRelease, 'takeUp'],
  shortlisted: [...toRelease, 'takeUp', 'shortlist'],
  interview: toInterview,
  recommended: [...toInterview, 'recommend'],
  offered: toOffer,
  accepted: [...toOffer, 'accept'],
  placed: [...toOffer, 'accept', 'place'],
  withdrawn: [...toRelease, 'takeUp', 'withdraw'],
  'not-eligible': [...toRelease, 'takeUp', 'findNotEligible'],
  'not-selected': [...toInterview, 'decline'],
  reserve: [...toInterview, 'reserve'],
  'offer-declined': [...toOffer, 'declineOffer'],
  'offer-expired': [...toOffer, 'closeExpiredOffer'],
  'offer-withdrawn': [...toOffer, 'withdrawOffer'],
}

const byApplicant: readonly Event[] = ['submit', 'release', 'accept', 'withdraw', 'declineOffer']
const ownActs: readonly Event[] = ['submit', 'release']

/** An application with the whole way to its state: each event of the table, who and when. */
export function walk(
  world: World,
  { applicant, target, calendar, state }: { applicant: Applicant; target: Target; calendar: Calendar; state: State },
  way: readonly Event[] = ways[state],
): Journey {
  const steps = datedSteps(world, way, calendar)
  const begun = momentOn(world, addDays(calendar.sent, -world.random.between(1, 6)))
  const at = (event: Event): Date | null => steps.find(step => step.event === event)?.at ?? null
  const reference = referenceFor(world, 'PS', calendar.sent)
  const { office, named, notice } = target
  const id = add(world, 'applications', {
    reference,
    personId: applicant.person.id,
    noticeId: notice?.id ?? null,
    officeId: named === 'kind' ? null : office.id,
    officeKind: named === 'kind' ? office.kind : null,
    partnerId: target.partnerId,
    policyId: target.policyId,
    state,
    stateSince: steps.at(-1)?.at ?? begun,
    language: applicant.person.language,
    proposedStartOn: target.startOn,
    proposedMonths: target.months,
    areas: named === 'notice' ? '' : applicant.profile.sections.interests.answers.areas.join(', '),
    coverLetter: coverLetter(applicant, office.city),
    stepsDone: at('submit') === null ? ['dates'] : ['dates', 'areas', 'letter', 'documents'],
    submittedAt: at('submit'),
    submittedForm: at('submit') === null ? null : (sentForm(applicant, target, false) as never),
    releasedAt: at('release'),
    answerBy: at('release') === null && notice === null ? null : target.answerBy,
    createdAt: begun,
  })
  const journey = { id, reference, applicant, target, state, steps, when: at }
  tellHistory(world, journey, begun)
  if (at('submit') !== null) {
    storeAssessment(world, journey)
    keepProfile(world, journey)
  }
  return journey
}

/** What the applicant does, on the day of sending; what the office does, spread over its days, never before. */
function datedSteps(world: World, way: readonly Event[], { sent, from, until }: Calendar): Step[] {
  const steps: Step[] = []
  let after = 0
  const later = way.filter(event => !ownActs.includes(event)).length
  let done = 0
  for (const event of way) {
    if (!ownActs.includes(event)) done += 1
    const on = ownActs.includes(event)
      ? sent
      : workingDay(addDays(from, Math.round((daysBetween(from, until) * done) / later)))
    const wanted = momentOn(world, on).getTime()
    after = Math.max(wanted, after + 25 * 60_000)
    if (event === 'release' && steps.length > 0) after = (steps.at(-1)?.at.getTime() ?? 0) + 90_000
    steps.push({ event, at: new Date(after) })
  }
  return steps
}

function tellHistory(world: World, { id, applicant, target, steps }: Journey, begun: Date): void {
  const own = applicant.person.id
  happened(world, { subject: 'application', id, event: 'create', to: 'draft', by: own, at: begun })
  let from: State = 'draft'
  for (const { event, at } of steps) {
    const to = next(from, event)
    if (to === null) throw new Error(`${event} cannot follow ${from}`)
    const by = byApplicant.includes(event) ? own : target.office.officer.id
    const params = event === 'release' ? { answerBy: target.answerBy } : {}
    happened(world, { subject: 'application', id, event, from, to, by, at, params })
    from = to
  }
}

/** The profile as it was sent. The CV is added where the journey has papers. */
function keepProfile(world: World, { id, applicant, when }: Journey): void {
  const { person, profile } = applicant
  const { givenName, familyName, email, language } = person
  const snapshot = snapshotFrom({ givenName, familyName, email }, profile, noRecords)
  const at = when('submit') ?? world.now
  add(world, 'sentProfiles', { applicationId: id, profile: snapshot as never, language, cvDocumentId: null, at })
}

/** The machine's word, on the day of sending, stored as the programme stores it. */
function storeAssessment(world: World, { id, applicant, target, when }: Journey): void {
  const policy = policyById(target.policyId)
  const at = when('submit')
  if (policy === null || at === null) throw new Error(`no policy ${target.policyId}, or nothing was sent`)
  const appliedOn = at.toISOString().slice(0, 10)
  const { startOn, months, office } = target
  const application = { appliedOn, startOn, months, hostCountry: office.country }
  const given = { facts: applicant.facts, application }
  const assessment = assess(policy, given)
  add(world, 'assessments', {
    applicationId: id,
    policyId: policy.id,
    verdict: assessment.verdict,
    caseFacts: given as never,
    assessment: { ...assessment, advice: advice(policy, given, assessment) } as never,
    at,
  })
}
