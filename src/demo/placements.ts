import { addDays, addMonths, dayOfInstant, type PlainDate } from '../platform/days/index.ts'
import { next, type Event, type State } from '../placements/states.ts'
import { clear, type Progress } from './clearance.ts'
import type { Journey } from './journeys.ts'
import type { Selected } from './third-round.ts'
import { evaluate, supervise } from './supervision.ts'
import { wordingFor } from './target.ts'
import type { Placement } from './placement.ts'
import { signAgreement } from './agreements.ts'
import { add, day, happened, link, momentOn, rowOf, workingDay, type World } from './world.ts'

/** The way to each state. */
const ways: Record<State, readonly Event[]> = {
  agreed: [],
  clearance: ['openClearance'],
  cleared: ['openClearance', 'clear'],
  active: ['openClearance', 'clear', 'start'],
  extended: ['openClearance', 'clear', 'start', 'extend'],
  postponed: ['openClearance', 'postpone'],
  completed: ['openClearance', 'clear', 'start', 'complete'],
  'ended-early': ['openClearance', 'clear', 'start', 'endEarly'],
  cancelled: ['openClearance', 'cancel'],
}

const why: Partial<Record<Event, string>> = {
  extend: 'The survey ends a month later than planned; the insurance was prolonged first.',
  postpone: 'The visa takes longer than usual: the first day moves by a month.',
  endEarly: 'Took up a post at a ministry; two weeks’ notice was given and agreed.',
  cancel: 'Could not leave the family at this time; the place was given back with thanks.',
}

/** A placement from the accepted offer to its state, with everything that belongs to it. */
export function place(world: World, { journey, offer }: Selected, state: State): Placement {
  const openedAt = journey.when('accept')
  if (openedAt === null) throw new Error('a placement follows from an accepted offer')
  const { target, applicant } = journey
  const { startOn, endOn } = offer
  const steps = datedSteps(world, { way: ways[state], startOn, endOn, openedAt, placedAt: journey.when('place') })
  const id = add(world, 'placements', {
    applicationId: journey.id,
    personId: applicant.person.id,
    noticeId: target.notice?.id ?? null,
    officeId: target.office.id,
    unitId: target.notice?.unit ?? target.office.units[0],
    partnerId: target.partnerId,
    roundId: target.notice?.roundId ?? null,
    policyId: target.policyId,
    title: wordingFor(target, applicant.person.language)?.title ?? 'Internship',
    state,
    stateSince: steps.at(-1)?.at ?? openedAt,
    startOn: offer.startOn,
    endOn: offer.endOn,
    emergencyContact: ['agreed', 'cancelled'].includes(state) ? null : emergencyContact(journey),
    createdAt: openedAt,
  })
  for (const kind of ['overall', 'direct'] as const)
    link(world, 'placementSupervisors', { placementId: id, personId: target.office[kind].id, kind })
  const placement = { id, journey, state, startOn: offer.startOn, endOn: offer.endOn, openedAt }
  tellHistory(world, placement, steps)
  changeDates(world, placement)
  const begins = steps.find(step => step.event === 'openClearance')?.at
  if (begins !== undefined) {
    const signed = signAgreement(world, placement, { begins, isWhole: progressOf(state) === 'whole' })
    clear(world, placement, { begins, signed, progress: progressOf(state) })
  }
  supervise(world, placement)
  if (state === 'completed') evaluate(world, placement)
  return placement
}

function emergencyContact({ applicant: { person } }: Journey): { name: string; relation: string; phone: string } {
  return { name: `Robin ${person.familyName}`, relation: 'parent', phone: '+44 1632 960077' }
}

function progressOf(state: State): Progress {
  if (state === 'clearance' || state === 'cancelled' || state === 'postponed') return 'under-way'
  return 'whole'
}

type Step = { readonly event: Event; readonly at: Date }
type Dates = {
  readonly way: readonly Event[]
  readonly startOn: PlainDate
  readonly endOn: PlainDate
  readonly openedAt: Date
  readonly placedAt: Date | null
}

function datedSteps(world: World, { way, startOn, endOn, openedAt, placedAt }: Dates): Step[] {
  const days: Partial<Record<Event, PlainDate>> = {
    openClearance: addDays(dayOfInstant(openedAt), 1),
    clear: addDays(startOn, -9),
    start: startOn,
    extend: day(world, -6),
    postpone: day(world, -4),
    complete: addDays(endOn, 2),
    endEarly: addDays(endOn, -40),
    cancel: addDays(startOn, -20),
  }
  let after = openedAt.getTime()
  return way.map(event => {
    // Opening clearance places the application: one act, one moment.
    if (event === 'openClearance' && placedAt !== null) {
      after = placedAt.getTime()
      return { event, at: placedAt }
    }
    const on = workingDay(days[event] ?? world.today)
    // What is prepared long before a distant first day is done by yesterday at the latest.
    const wanted = momentOn(world, on < world.today ? on : day(world, -1)).getTime()
    after = Math.max(wanted, after + 40 * 60_000)
    return { event, at: new Date(after) }
  })
}

function tellHistory(world: World, { id, journey }: Placement, steps: readonly Step[]): void {
  const { applicant, target } = journey
  const intern = applicant.person.id
  const at = journey.when('accept') ?? world.now
  happened(world, { subject: 'placement', id, event: 'open', to: 'agreed', by: intern, at })
  let from: State = 'agreed'
  for (const { event, at: when } of steps) {
    const to = next(from, event)
    if (to === null) throw new Error(`${event} cannot follow ${from}`)
    const by = target.office.officer.id
    happened(world, { subject: 'placement', id, event, from, to, by, at: when, why: why[event] ?? '' })
    from = to
  }
}

/** An extension lengthens, a postponement moves, an early end shortens: the row holds the days that hold now. */
function changeDates(world: World, { id, state, journey, startOn, endOn }: Placement): void {
  const row = rowOf(world, 'placements', id)
  const grantedBy = journey.target.office.officer.id
  if (state === 'ended-early') row.endOn = addDays(endOn, -40)
  if (state === 'postponed') {
    row.startOn = addMonths(startOn, 1)
    row.endOn = addDays(addMonths(addDays(endOn, 1), 1), -1)
  }
  if (state === 'extended') {
    const toEndOn = addDays(addMonths(addDays(endOn, 1), 1), -1)
    row.endOn = toEndOn
    const grantedAt = momentOn(world, workingDay(day(world, -6)))
    add(world, 'extensions', {
      placementId: id,
      fromEndOn: endOn,
      toEndOn,
      why: why.extend ?? '',
      grantedBy,
      grantedAt,
    })
  }
}
