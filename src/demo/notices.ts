import { addMonths, plainDate, type PlainDate } from '../platform/days/index.ts'
import { languages } from '../platform/i18n/languages.ts'
import { cameroon } from './texts/cameroon.ts'
import { colombia } from './texts/colombia.ts'
import { communications } from './texts/communications.ts'
import type { NoticeTexts } from './texts/notice-text.ts'
import { camps, displacementData, labour, policy, resettlement, shelter } from './texts/offices.ts'
import type { Partnership, Round } from './partnership.ts'
import type { Office, PlaceName } from './places.ts'
import { referenceFor } from './references.ts'
import { add, day, happened, link, momentOn, type World } from './world.ts'

export type Notice = {
  readonly id: number
  readonly office: Office
  readonly unit: number
  readonly texts: NoticeTexts
  readonly policyId: string
  readonly partnerId: number | null
  readonly roundId: number | null
  readonly publishedOn: PlainDate
  readonly closesOn: PlainDate | null
  readonly answerBy: PlainDate
  readonly startOn: PlainDate
  readonly months: number
}

export type Plan = {
  readonly place: PlaceName
  readonly texts: NoticeTexts
  readonly positions: number
  readonly unit?: 0 | 1
  readonly state?: 'draft' | 'published' | 'closed' | 'withdrawn'
  readonly allowance: 'monthly' | 'partner' | 'none'
  readonly months: readonly [number, number]
  readonly languages: readonly string[]
  readonly days: {
    readonly published: PlainDate
    readonly closes: PlainDate | null
    readonly answer: PlainDate
    readonly start: PlainDate
  }
  readonly round?: { readonly id: number; readonly partnership: Partnership }
}

export type Offices = Readonly<Record<PlaceName, Office>>

/** The subject on which each office takes interns, in the languages in which it writes. */
export const subjects: Record<PlaceName, NoticeTexts> = {
  geneva: { en: policy },
  nairobi: { en: displacementData },
  pemba: { en: shelter },
  vientiane: { en: labour },
  coxs: { en: camps },
  london: { en: resettlement },
  yaounde: cameroon,
  bogota: colombia,
}

/** The languages that the work asks for. */
const working: Partial<Record<PlaceName, readonly string[]>> = { yaounde: ['fr', 'en'], bogota: ['es'] }

export function publish(world: World, offices: Offices, plan: Plan): Notice {
  const office = offices[plan.place]
  const { days, state = 'published' } = plan
  const unit = office.units[plan.unit ?? 0]
  const policyId = plan.round?.partnership.policyId ?? 'iom-vacancy'
  const roundId = plan.round?.id ?? null
  const createdAt = momentOn(world, days.published)
  const id = add(world, 'notices', {
    reference: state === 'draft' ? `DRAFT-${plan.place}` : referenceFor(world, 'VN', days.published),
    state,
    officeId: office.id,
    unitId: unit,
    roundId,
    policyId,
    positions: plan.positions,
    startOn: days.start,
    monthsMin: plan.months[0],
    monthsMax: plan.months[1],
    allowance: plan.allowance,
    languages: [...plan.languages],
    overallSupervisorId: office.overall.id,
    directSupervisorId: office.direct.id,
    overallSupervisorTitle: 'Head of Programme',
    directSupervisorTitle: 'Project Officer',
    publishedOn: state === 'draft' ? null : days.published,
    closesOn: days.closes,
    answerBy: days.answer,
    createdBy: office.officer.id,
    createdAt,
    changedAt: createdAt,
  })
  tellHistory(world, id, office, plan)
  writeTexts(world, id, plan.texts)
  return {
    id,
    office,
    unit,
    texts: plan.texts,
    policyId,
    partnerId: plan.round?.partnership.partnerId ?? null,
    roundId,
    publishedOn: days.published,
    closesOn: days.closes,
    answerBy: days.answer,
    startOn: days.start,
    months: Math.min(6, plan.months[1]),
  }
}

function writeTexts(world: World, noticeId: number, texts: NoticeTexts): void {
  const written = languages.flatMap(language => {
    const text = texts[language]
    return text === undefined ? [] : [{ language, text }]
  })
  for (const { language, text } of written)
    link(world, 'noticeTexts', {
      noticeId,
      language,
      ...text,
      contribution: [...text.contribution],
      responsibilities: [...text.responsibilities],
      learningObjectives: [...text.learningObjectives],
      outputs: [...text.outputs],
      qualifications: [...text.qualifications],
    })
}

function tellHistory(world: World, id: number, { officer }: Office, { days, state = 'published' }: Plan): void {
  const created = momentOn(world, days.published)
  const published = new Date(created.getTime() + 95 * 60_000)
  const history = [
    { event: 'created', from: null, to: 'draft', at: created },
    { event: 'publish', from: 'draft', to: 'published', at: published },
    { event: 'close', from: 'published', to: 'closed', at: momentOn(world, days.closes ?? days.answer) },
    {
      event: 'withdraw',
      from: 'published',
      to: 'withdrawn',
      at: new Date(published.getTime() + 3 * 86_400_000),
      why: 'The project ended earlier than planned.',
    },
  ]
  const events = {
    draft: ['created'],
    published: ['created', 'publish'],
    closed: ['created', 'publish', 'close'],
    withdrawn: ['created', 'publish', 'withdraw'],
  }
  for (const told of history)
    if (events[state].includes(told.event)) happened(world, { subject: 'notice', id, by: officer.id, ...told })
}

/** Round three by office: how many places, and when its notice closed and is answered, in days from today. */
const thirdRound: readonly { place: PlaceName; positions: number; closes: number; answer: number }[] = [
  { place: 'bogota', positions: 3, closes: 6, answer: 24 },
  { place: 'geneva', positions: 3, closes: -16, answer: 12 },
  { place: 'nairobi', positions: 2, closes: -18, answer: 3 },
  { place: 'pemba', positions: 2, closes: -24, answer: 0 },
  { place: 'vientiane', positions: 1, closes: -25, answer: -1 },
  { place: 'coxs', positions: 2, closes: -22, answer: 8 },
  { place: 'london', positions: 1, closes: -20, answer: 10 },
  { place: 'yaounde', positions: 1, closes: -15, answer: 14 },
]

export function publishThirdRound(world: World, offices: Offices, partnership: Partnership): Record<PlaceName, Notice> {
  const round = partnership.rounds.third
  const notices = {} as Record<PlaceName, Notice>
  for (const { place, positions, closes, answer } of thirdRound) {
    const days = {
      published: round.opensOn,
      closes: day(world, closes),
      answer: day(world, answer),
      start: firstOfMonth(world, 75),
    }
    const state = closes < 0 ? 'closed' : 'published'
    const plan = exclusive(place, positions, { id: round.id, partnership })
    notices[place] = publish(world, offices, { ...plan, days, state })
    linkFunds(world, notices[place], partnership)
  }
  return notices
}

/** @param starts  how many days before today their interns began */
export function publishPastRound(
  world: World,
  { offices, partnership, round, starts }: { offices: Offices; partnership: Partnership; round: Round; starts: number },
  positions: readonly (readonly [PlaceName, number])[],
): Notice[] {
  const days = {
    published: round.opensOn,
    closes: round.closesOn,
    answer: round.answerBy,
    start: firstOfMonth(world, -starts),
  }
  return positions.map(([place, count]) => {
    const plan = exclusive(place, count, { id: round.id, partnership })
    const notice = publish(world, offices, { ...plan, days, state: 'closed' })
    linkFunds(world, notice, partnership)
    return notice
  })
}

function exclusive(place: PlaceName, positions: number, round: NonNullable<Plan['round']>): Omit<Plan, 'days'> {
  const languages = working[place] ?? ['en']
  return { place, texts: subjects[place], positions, allowance: 'partner', months: [4, 9], languages, round }
}

function linkFunds(world: World, notice: Notice, { funds }: Partnership): void {
  const abroad = notice.office.place === 'london' ? [] : [funds.mobility, funds.gift]
  for (const fundId of [...abroad, funds.trust, funds.bursary])
    link(world, 'noticeFunds', { noticeId: notice.id, fundId })
}

/** The first day of the month that holds the day so many days from today. */
export function firstOfMonth(world: World, days: number): PlainDate {
  const [year, month] = day(world, days).split('-').map(Number) as [number, number]
  return addMonths(plainDate(year, month, 1), days < 0 ? 0 : 1)
}

export type OpenNotices = { readonly open: readonly Notice[]; readonly earlier: readonly Notice[] }

/** Notices open to all: those that one can apply to today, one draft, one withdrawn, and earlier ones with their interns. */
export function publishOpenNotices(world: World, offices: Offices): OpenNotices {
  const soon = (published: number, closes: number | null): Plan['days'] => ({
    published: day(world, published),
    closes: closes === null ? null : day(world, closes),
    answer: day(world, (closes ?? 30) + 30),
    start: firstOfMonth(world, 80),
  })
  const make = (place: PlaceName, texts: NoticeTexts, days: Plan['days'], more: Partial<Plan> = {}): Notice =>
    publish(world, offices, {
      place,
      texts,
      positions: 1,
      allowance: 'monthly',
      months: [3, 6],
      languages: working[place] ?? ['en'],
      days,
      ...more,
    })
  const open = [
    make('yaounde', cameroon, soon(-12, 21), { months: [6, 6] }),
    make('geneva', communications, soon(-9, 18), {
      positions: 2,
      unit: 1,
      languages: ['en', 'fr'],
    }),
    make('bogota', { es: colombia.es! }, soon(-5, 33)),
    make('nairobi', { en: displacementData }, soon(-20, 9), { unit: 1, positions: 2 }),
    make('coxs', { en: camps }, soon(-3, 40), { unit: 1 }),
    make('london', { en: resettlement }, soon(-16, 12), { allowance: 'none', months: [2, 4] }),
  ]
  make('vientiane', { en: labour }, soon(-2, 30), { state: 'draft' })
  make('pemba', { en: shelter }, soon(-40, 5), { state: 'withdrawn' })
  const past = {
    published: day(world, -290),
    closes: day(world, -250),
    answer: day(world, -225),
    start: firstOfMonth(world, -120),
  }
  const earlier = (['geneva', 'nairobi', 'bogota', 'yaounde', 'coxs', 'vientiane'] as const).map(place =>
    make(place, subjects[place], past, { state: 'closed', positions: 2, months: [4, 6] }),
  )
  return { open, earlier }
}
