import type { Instant } from '../platform/clock/index.ts'
import type { RoleName } from '../platform/actor/index.ts'
import { award } from './awards.ts'
import { addMails } from './mails.ts'
import { publishOpenNotices, publishPastRound, publishThirdRound } from './notices.ts'
import { addStanding, attachPapers, fillOpenNotices, fillPastRound } from './others.ts'
import { makePartnership } from './partnership.ts'
import { place } from './placements.ts'
import { foundOrganisation, openOffices, type PlaceName } from './places.ts'
import { fillThirdRound, type ThirdRound } from './third-round.ts'
import { emptyWorld, type Person, type World } from './world.ts'

/** Every role that has pages of its own: those that are granted, and the two that come by applying. */
export type DemoRole = 'applicant' | 'intern' | RoleName

export type Built = { readonly world: World; readonly accounts: Readonly<Record<DemoRole, Person>> }

const secondRound: readonly (readonly [PlaceName, number])[] = [
  ['geneva', 3],
  ['pemba', 2],
  ['vientiane', 2],
  ['coxs', 1],
  ['nairobi', 1],
  ['london', 2],
]
const firstRound: readonly (readonly [PlaceName, number])[] = [
  ['geneva', 2],
  ['nairobi', 1],
  ['pemba', 1],
  ['london', 2],
]

/** The whole demonstration as it stands at a moment: the same moment gives the same. Nothing is written. */
export function buildDemonstration(now: Instant): Built {
  const world = emptyWorld(now)
  const staff = foundOrganisation(world)
  const offices = openOffices(world, staff)
  const partnership = makePartnership(world, staff)
  const { first, second } = partnership.rounds
  const past = (
    round: typeof first,
    starts: number,
    positions: typeof firstRound,
  ): (readonly [ReturnType<typeof publishPastRound>[number], number])[] =>
    publishPastRound(world, { offices, partnership, round, starts }, positions).map((notice, index) => [
      notice,
      positions[index]?.[1] ?? 1,
    ])
  const earliest = fillPastRound(world, past(first, 630, firstRound), { staff, lastState: 'ended-early', months: 6 })
  const earlier = fillPastRound(world, past(second, 330, secondRound), { staff, lastState: 'completed', months: 9 })
  const exclusive = publishThirdRound(world, offices, partnership)
  const round = fillThirdRound(world, exclusive, { staff, partnership })
  const later = round.selected.map((selected, index) => place(world, selected, stateOf(selected.journey.state, index)))
  award(world, [...earliest, ...earlier, ...later], partnership, staff.finance.id)
  const notices = publishOpenNotices(world, offices)
  const interns = fillOpenNotices(world, notices, staff)
  const standing = addStanding(world, offices, staff)
  attachPapers(world, someOf(round, standing))
  addMails(world, [...round.journeys.filter(({ id }) => id % 2 === 0), ...standing])
  const intern = interns.find(({ state }) => state === 'active')?.journey.applicant.person
  const applicant = round.journeys.find(({ state, target }) => state === 'offered' && target.office.place === 'yaounde')
    ?.applicant.person
  if (intern === undefined || applicant === undefined)
    throw new Error('the demonstration lacks an intern or an applicant')
  return {
    world,
    accounts: {
      applicant,
      intern,
      'hr-officer': offices.nairobi.officer,
      supervisor: offices.nairobi.direct,
      'programme-manager': staff.manager,
      'hr-director': staff.director,
      'medical-officer': staff.medical,
      'finance-officer': staff.finance,
      'partner-coordinator': partnership.coordinator,
      funder: partnership.funder,
      interviewer: staff.interviewers[0],
      auditor: staff.auditor,
      administrator: staff.administrator,
    },
  }
}

/** Of those selected this year: the accepted wait for clearance to be opened, the placed are under way, one is through. */
function stateOf(state: string, index: number): 'agreed' | 'clearance' | 'cleared' {
  if (state === 'accepted') return 'agreed'
  return index % 3 === 0 ? 'cleared' : 'clearance'
}

function someOf({ journeys }: ThirdRound, standing: ThirdRound['journeys']): ThirdRound['journeys'] {
  return [
    ...journeys.filter(
      ({ target, state }) => state !== 'draft' && (state === 'offered' || target.office.place === 'nairobi'),
    ),
    ...standing.slice(0, 3),
  ]
}
