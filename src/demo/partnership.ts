import { addMonths, plainDate, type PlainDate } from '../platform/days/index.ts'
import { newPerson } from './names.ts'
import { employ, grant, university, type Staff } from './places.ts'
import { add, day, happened, link, momentOn, type Person, type World } from './world.ts'

export type Round = {
  readonly id: number
  readonly opensOn: PlainDate
  readonly closesOn: PlainDate
  readonly answerBy: PlainDate
}

export type Partnership = {
  readonly partnerId: number
  readonly agreementId: number
  readonly policyId: string
  readonly coordinator: Person
  readonly funder: Person
  readonly funds: { readonly mobility: number; readonly trust: number; readonly gift: number; readonly bursary: number }
  readonly rounds: { readonly first: Round; readonly second: Round; readonly third: Round }
}

/** The partner: one university, its agreement, three rounds and four funds. */
export function makePartnership(world: World, staff: Staff): Partnership {
  const partnerId = add(world, 'partners', { name: university, kind: 'university', country: 'GB' })
  const coordinator = employ(
    world,
    'partner-coordinator',
    { partnerId, by: staff.administrator.id },
    { language: 'en', country: 'GB' },
  )
  const signedOn = plainDate(2022, 1, 17)
  const policyId = 'iom-website'
  const at = momentOn(world, signedOn)
  const agreementId = add(world, 'agreements', {
    partnerId,
    title: `Partnership agreement with ${university}`,
    signedOn,
    startsOn: plainDate(2022, 2, 1),
    endsOn: addMonths(world.today, 26),
    policyId,
    monthsMin: 4,
    monthsMax: 9,
    payer: 'partner',
    partnerSees: 'states-and-reasons',
    contactName: `${coordinator.givenName} ${coordinator.familyName}`,
    contactEmail: coordinator.email,
    createdAt: at,
  })
  happened(world, { subject: 'partner', id: partnerId, event: 'created', by: staff.manager.id, at })
  happened(world, { subject: 'agreement', id: agreementId, event: 'signed', by: staff.manager.id, at })
  const rounds = makeRounds(world, agreementId, staff)
  const funds = makeFunds(world, partnerId, rounds, staff)
  const funder = newPerson(world, day(world, -900), { language: 'en', country: 'GB' })
  grant(world, funder, 'funder', { fundId: funds.trust, by: staff.administrator.id })
  return { partnerId, agreementId, policyId, coordinator, funder, funds, rounds }
}

/** Two years back, one year back, and now: named for the year in which their interns start. */
function makeRounds(world: World, agreementId: number, staff: Staff): Partnership['rounds'] {
  const year = Number(world.today.slice(0, 4))
  const make = (name: string, positions: number, opened: number, completed: number | null): Round => {
    const round = {
      opensOn: day(world, opened),
      closesOn: day(world, opened + 78),
      answerBy: day(world, opened + 96),
    }
    const completedOn = completed === null ? null : day(world, completed)
    const id = add(world, 'rounds', { agreementId, name, positions, ...round, completedOn })
    const at = momentOn(world, round.opensOn)
    happened(world, { subject: 'round', id, event: 'opened', by: staff.manager.id, at })
    if (completedOn !== null)
      happened(world, {
        subject: 'round',
        id,
        event: 'completed',
        by: staff.manager.id,
        at: momentOn(world, completedOn),
      })
    return { id, ...round }
  }
  return {
    first: make(`Round ${year - 2}`, 6, -72 - 730, -400),
    second: make(`Round ${year - 1}`, 11, -72 - 400, -20),
    third: make(`Round ${year}`, 15, -72, null),
  }
}

type FundTerms = {
  readonly name: string
  readonly kind: 'outward-mobility' | 'trust' | 'donor' | 'bursary'
  readonly pounds: number
  readonly terms: string
  readonly acknowledgedAs: string | null
}

const fundTerms: Record<keyof Partnership['funds'], FundTerms> = {
  mobility: {
    name: 'Ashcombe Outward Mobility Resources',
    kind: 'outward-mobility',
    pounds: 64_000,
    terms: 'For placements abroad of four months or more: travel, visa and insurance first, then living costs.',
    acknowledgedAs: null,
  },
  trust: {
    name: 'Tallow Lane Trust',
    kind: 'trust',
    pounds: 48_000,
    terms: 'For students of any nationality whose household could not otherwise meet the costs of a placement abroad.',
    acknowledgedAs: 'The Tallow Lane Trust',
  },
  gift: {
    name: 'Gift of an alumna of 1994',
    kind: 'donor',
    pounds: 25_000,
    terms: 'One placement a round in Africa or Asia; the donor wishes to remain unnamed.',
    acknowledgedAs: 'An alumna of 1994',
  },
  bursary: {
    name: 'Open Horizons Bursary',
    kind: 'bursary',
    pounds: 18_000,
    terms:
      'For students who are the first of their family at a university, who care for others, or who have a disability.',
    acknowledgedAs: 'Open Horizons Bursary',
  },
}

function makeFunds(world: World, partnerId: number, rounds: Partnership['rounds'], staff: Staff): Partnership['funds'] {
  const { first, second, third } = rounds
  const make = (fund: keyof Partnership['funds'], forRounds: readonly Round[]): number => {
    const id = makeFund(world, fundTerms[fund], partnerId, staff)
    for (const round of forRounds) link(world, 'fundRounds', { fundId: id, roundId: round.id })
    return id
  }
  return {
    mobility: make('mobility', [first, second, third]),
    trust: make('trust', [second, third]),
    gift: make('gift', [second, third]),
    bursary: make('bursary', [first, second, third]),
  }
}

function makeFund(world: World, { pounds, ...fund }: FundTerms, partnerId: number, staff: Staff): number {
  const availableFrom = plainDate(2022, 2, 14)
  const at = momentOn(world, availableFrom)
  const id = add(world, 'funds', {
    ...fund,
    currency: 'GBP',
    amount: pounds * 100,
    availableFrom,
    availableUntil: addMonths(world.today, 20),
    partnerId,
    createdAt: at,
  })
  happened(world, { subject: 'fund', id, event: 'created', by: staff.manager.id, at })
  return id
}
