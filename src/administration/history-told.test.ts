import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { insertWorld, type World } from '../../test/world.ts'
import { system } from '../platform/actor/index.ts'
import { subjects, type PastEvent, type Subject } from '../platform/history/index.ts'
import { languages } from '../platform/i18n/languages.ts'
import { namesIn } from './queries/named.ts'
import { historyStates } from './routes/history.ts'
import { actWords, tellEvent, type ToldEvent } from './routes/told.ts'

const world = useApp()
let records: World

beforeAll(async () => {
  records = await insertWorld(world.db.owner)
})

const blank = {
  fromState: null,
  toState: null,
  at: new Date('2026-03-02T09:00:00Z'),
  why: '',
  byPersonId: null,
  byName: null,
}

async function told(subject: Subject, id: string | undefined, event: Partial<PastEvent>): Promise<ToldEvent[]> {
  const past = { ...blank, event: '', params: {}, ...event }
  const fund = subject === 'fund' ? Number(id) : null
  const names = await world.app.database.as(system).read(tx => namesIn(tx, [past], fund))
  return languages.map(language =>
    tellEvent({ language, subject, id: Number(id), states: historyStates(language, subject), names }, past),
  )
}

const enumOf = async (name: string): Promise<string[]> =>
  (await world.db.owner.query<{ value: string }>(`select unnest(enum_range(null::${name}))::text as value`)).rows.map(
    ({ value }) => value,
  )

const english = (lines: readonly ToldEvent[]): string[] => (lines[0]?.details ?? []).map(({ value }) => value)

test('every act that has a word is told without its code, in each language', async () => {
  for (const subject of subjects)
    for (const act of Object.keys(actWords('en', subject)))
      for (const line of await told(subject, '1', { event: act })) expect(line.act).not.toBe(act)
})

test('every code that a detail can have is told in words', async () => {
  const codes: Record<string, readonly string[]> = {
    item: await enumOf('clearance_kind'),
    kind: [...(await enumOf('goal_kind')), ...(await enumOf('decision_kind'))],
    side: await enumOf('evaluation_side'),
    party: await enumOf('agreement_party'),
    endedBy: ['intern', 'organisation', 'partner', 'both'],
    state: await enumOf('condition_state'),
    purpose: ['invitation', 'reset-password'],
    section: ['identity', 'studies', 'languages', 'experience', 'sponsorship', 'interests', 'relatives'],
    language: [...languages],
    finding: ['age', 'graduation', 'situation', 'mandatory-internship'],
  }

  for (const [name, values] of Object.entries(codes))
    for (const value of values) {
      const lines = await told('placement', records.params.placement, { params: { [name]: value } })
      for (const { details } of lines) expect(details).toHaveLength(1)
      // An English word may be spelt like its code; those of the others are not.
      for (const { details } of lines.slice(1)) expect([name, details[0]?.value]).not.toEqual([name, value])
    }
})

test('facts that changed are told as they are read on their form: days, rules, money, offices', async () => {
  const change = (field: string, fromState: string | null, toState: string): Partial<PastEvent> => ({
    event: 'changed',
    fromState,
    toState,
    params: { field, currency: 'GBP' },
  })
  const inEnglish = async (subject: Subject, event: Partial<PastEvent>): Promise<string[]> => {
    const [line] = await told(subject, '1', event)
    return [line?.from ?? '', line?.to ?? '', ...english(line === undefined ? [] : [line])].map(text =>
      text.replace(/\s/g, ' '),
    )
  }

  expect(await inEnglish('agreement', change('endsOn', null, '2027-01-31'))).toEqual([
    'no end',
    '31 January 2027',
    'Ends on',
  ])
  const policy = await inEnglish('agreement', change('policyId', 'iom-website', 'iom-vacancy'))
  expect(policy.filter(text => text.startsWith('iom-'))).toEqual([])
  expect(await inEnglish('agreement', change('payer', 'partner', 'shared'))).toEqual([
    'The partner',
    'Both share',
    'Who pays the interns',
  ])
  expect(await inEnglish('round', change('positions', '15', '13'))).toEqual(['15', '13', 'Positions'])
  expect(await inEnglish('fund', change('amount', '1000000', '90050'))).toEqual(['GBP 10 000', 'GBP 900.50', 'Amount'])
  expect(await inEnglish('fund', change('kind', 'trust', 'bursary'))).toEqual(['Trust', 'Bursary', 'Kind'])
  expect(await inEnglish('office', change('country', 'KE', 'SO'))).toEqual(['Kenya', 'Somalia', 'Country'])
  expect(await inEnglish('office', change('kind', 'headquarters', 'country-office'))).toEqual([
    'Headquarters',
    'Country office',
    'Kind of office',
  ])
})

test('what a notice was and is after its correction is told in words, both sides', async () => {
  const params = {
    closesOn: '2026-04-01 → 2026-04-15',
    allowance: 'monthly → none',
    languages: 'en → en fr',
    startOn: ' → 2026-05-04',
  }

  expect(english(await told('notice', records.params.notice, { event: 'corrected', params }))).toEqual([
    '1 April 2026 → 15 April 2026',
    'a monthly allowance → none',
    'English → English and Français',
    'none → 4 May 2026',
  ])
})

test('awards are told in their currency, also those from before it was written down; records by their names', async () => {
  const { fund, placement, round, notice, partner, office } = records.params
  const params = { fund: Number(fund), amount: 90_050 }

  const ofPlacement = english(await told('placement', placement, { event: 'award-promised', params }))
  const ofFund = english(
    await told('fund', fund, { event: 'award-promised', params: { placement: Number(placement), amount: 90_000 } }),
  )
  const others = english(
    await told('round', round, {
      params: {
        round: Number(round),
        notice: Number(notice),
        partnerId: Number(partner),
        officeId: Number(office),
        goal: 7,
      },
    }),
  )

  expect(ofPlacement.map(text => text.replace(/\s/g, ' '))).toEqual(['Fund', 'GBP 900.50'])
  expect(ofFund.map(text => text.replace(/\s/g, ' '))).toEqual(['Given applicant, Nairobi', 'GBP 900'])
  expect(others).toEqual(['2026', expect.stringContaining('VN-2026-0001'), 'University', 'Nairobi'])
})
