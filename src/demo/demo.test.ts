import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'

import { useApp, type TestApp } from '../../test/app.ts'
import { isTokenGood } from '../accounts/index.ts'
import { states as applicationStates } from '../applications/states.ts'
import { states as placementStates } from '../placements/states.ts'
import { system } from '../platform/actor/index.ts'
import { loadDemonstration, type DemoAccounts } from './index.ts'

const first = useApp()
const second = useApp()
let accounts: DemoAccounts = []

async function load({ app }: TestApp): Promise<DemoAccounts> {
  const loaded = await loadDemonstration(app, () => undefined)
  if (!loaded.ok) throw new Error(loaded.refusal.code)
  return loaded.value
}

async function rows<Row extends object>(text: string, { db }: TestApp = first): Promise<Row[]> {
  return (await db.owner.query(text)).rows as Row[]
}

async function count(text: string): Promise<number> {
  const [row] = await rows<{ count: string | bigint }>(text)
  return Number(row?.count)
}

/** Every value of a table but those that come from chance: seals of health papers. */
async function digestOf(table: string, at: TestApp): Promise<string> {
  const left =
    table === 'documents' ? `case when is_sealed then to_jsonb(t) - 'sha256' else to_jsonb(t) end` : 'to_jsonb(t)'
  const found = await rows<{ row: object }>(`select ${left} as row from ${table} t order by 1`, at)
  return createHash('sha256').update(JSON.stringify(found)).digest('hex')
}

beforeAll(async () => {
  accounts = await load(first)
}, 60_000)

test('it loads into an empty database only', async () => {
  const again = await loadDemonstration(first.app, () => undefined)

  expect(again).toEqual({ ok: false, refusal: { code: 'not-empty', params: {} } })
})

test('on the same day it is the same, to the last value of every table', async () => {
  await load(second)

  const tables = await rows<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('tokens', 'schema_migrations')`,
  )
  for (const { name } of tables)
    expect([name, await digestOf(name, second)]).toEqual([name, await digestOf(name, first)])
})

describe('what the issue asks for is there', () => {
  test('the second round has eleven interns: nine abroad, two in London', async () => {
    const found = await rows(`
      select o.city = 'London' as in_london, count(*)::integer as interns from placements p
      join offices o on o.id = p.office_id join rounds r on r.id = p.round_id
      where r.id = 2 and p.state = 'completed' group by 1 order by 1`)

    expect(found).toEqual([
      { in_london: false, interns: 9 },
      { in_london: true, interns: 2 },
    ])
  })

  test('the third has 15 positions and 120 applicants, in every state', async () => {
    const ofRound = 'from applications a join notices n on n.id = a.notice_id where n.round_id = 3'

    expect(await count('select sum(positions) as count from notices where round_id = 3')).toBe(15)
    expect(await count('select positions as count from rounds where id = 3')).toBe(15)
    expect(await count(`select count(distinct a.person_id) ${ofRound}`)).toBe(120)
    const found = await rows<{ state: string }>(`select distinct a.state::text ${ofRound} order by 1`)
    expect(found.map(({ state }) => state)).toEqual([...applicationStates].toSorted())
  })

  test('no notice promises more places than it has', async () => {
    expect(
      await rows(`select n.reference from notices n join applications a on a.notice_id = n.id
        where a.state in ('offered', 'accepted', 'placed') group by n.id having count(*) > n.positions`),
    ).toEqual([])
  })

  test('placements are in every state', async () => {
    const found = await rows<{ state: string }>('select distinct state::text from placements order by 1')

    expect(found.map(({ state }) => state)).toEqual([...placementStates].toSorted())
  })

  test('offices of three kinds in eight countries; one of them serves another', async () => {
    const found = await rows('select distinct kind::text from offices order by 1')
    const countries = await rows<{ country: string }>('select country from offices order by 1')

    expect(found).toEqual([{ kind: 'country-office' }, { kind: 'field-mission' }, { kind: 'headquarters' }])
    expect(countries.map(({ country }) => country)).toEqual(['BD', 'CH', 'CM', 'CO', 'GB', 'KE', 'LA', 'MZ'])
    expect(await rows('select country, serves_country from offices where serves_country is not null')).toEqual([
      { country: 'KE', serves_country: 'SO' },
    ])
  })

  test('an agreement of January 2022, four funds, none promised more than it has', async () => {
    expect(await rows('select signed_on::text from agreements')).toEqual([{ signed_on: '2022-01-17' }])
    expect(await rows('select kind::text from funds order by id')).toEqual([
      { kind: 'outward-mobility' },
      { kind: 'trust' },
      { kind: 'donor' },
      { kind: 'bursary' },
    ])
    expect(
      await rows(
        `select f.name from funds f join awards a on a.fund_id = f.id group by f.id having sum(a.amount) > f.amount`,
      ),
    ).toEqual([])
  })

  test('the rules find people eligible, not eligible, and lacking facts', async () => {
    const found = await rows('select distinct verdict::text from assessments order by 1')

    expect(found).toEqual([{ verdict: 'eligible' }, { verdict: 'needs-information' }, { verdict: 'not-eligible' }])
  })

  test('whoever is not eligible was told the rules that were not met, each in three languages', async () => {
    const bare = `select id from decisions where kind = 'not-eligible' and (terms is null or jsonb_array_length(terms) = 0
      or reason_code = '' or exists (select 1 from jsonb_array_elements(terms) each where each->'sentence'->>'es' is null))`
    expect(await rows(bare)).toEqual([])
    expect(await count(`select count(*) from decisions where kind = 'not-eligible'`)).toBeGreaterThan(0)
  })

  test('answers are due today, in three days, and one is overdue', async () => {
    const open = `state in ('released', 'screening', 'shortlisted', 'interview', 'recommended', 'reserve')`
    const due = (days: number): Promise<number> =>
      count(`select count(*) from applications where ${open} and answer_by = date '2026-03-02' + ${days}`)

    expect(await due(-1)).toBe(1)
    expect(await due(0)).toBeGreaterThan(0)
    expect(await due(3)).toBeGreaterThan(0)
  })
})

describe('it tells a whole story', () => {
  test('nothing happened after now, and nobody acted before they were there', async () => {
    expect(await count(`select count(*) from events where at > '2026-03-02T09:00Z'`)).toBe(0)
    expect(
      await count('select count(*) from events e join persons p on p.id = e.by_person_id where p.created_at > e.at'),
    ).toBe(0)
  })

  test('the last event of each application and placement leads to its state', async () => {
    for (const [table, subject] of [
      ['applications', 'application'],
      ['placements', 'placement'],
    ])
      expect(
        await rows(`select t.id from ${table} t where t.state::text <> (
          select e.to_state from events e where e.subject = '${subject}' and e.subject_id = t.id and e.to_state is not null
          order by e.id desc limit 1)`),
      ).toEqual([])
  })

  test('whoever started was cleared before: everything required is verified, and holds to the last day', async () => {
    expect(
      await rows(`select p.id, c.kind from placements p join clearance_items c on c.placement_id = p.id
        where p.state in ('cleared', 'active', 'extended', 'completed', 'ended-early') and c.is_required
          and (c.state <> 'verified' or c.valid_until < p.end_on or c.valid_from > p.start_on)`),
    ).toEqual([])
  })

  test('all addresses are of example.org', async () => {
    const found = await rows<{ address: string }>(`
      select email as address from persons union select to_address from mails union select contact_email from offices
      union select contact_email from agreements union select contact_email from organisation`)

    expect(found.filter(({ address }) => !address.endsWith('@example.org'))).toEqual([])
  })

  test('every paper is there, and health papers open with the key alone', async () => {
    const papers = await rows<{ id: number; sha256: string; bytes: number; is_sealed: boolean }>(
      'select * from documents',
    )

    for (const { id, sha256, bytes, is_sealed } of papers) {
      const { files, healthFiles } = first.app
      const paper = await (is_sealed ? healthFiles.get(sha256, `health/${id}`) : files.get(sha256))
      expect(paper?.length).toBe(bytes)
    }
    expect(papers.length).toBeGreaterThan(50)
  })

  test('the programme goes on counting where the demonstration ended', async () => {
    expect(
      await rows(`select c.series from reference_counters c where c.last_number <> (
        select count(*) from (select reference from applications union select reference from notices
          union select number from certificates) r(reference) where r.reference like c.series || '-%')`),
    ).toEqual([])
    const { id } = await first.app.database
      .as(system)
      .transaction(tx =>
        tx
          .insertInto('partners')
          .values({ name: 'Another', kind: 'ministry', country: 'KE' })
          .returning('id')
          .executeTakeFirstOrThrow(),
      )
    expect(id).toBe(2)
  })
})

test('each role has an account, with an address that signs in', async () => {
  expect(accounts.map(({ role }) => role)).toEqual([
    'applicant',
    'intern',
    'hr-officer',
    'supervisor',
    'programme-manager',
    'hr-director',
    'medical-officer',
    'finance-officer',
    'partner-coordinator',
    'funder',
    'interviewer',
    'auditor',
    'administrator',
  ])
  for (const { signIn } of accounts) {
    const secret = signIn.split('/').at(-1) ?? ''
    const isGood = await first.app.database
      .as(system)
      .read(tx => isTokenGood(tx, 'sign-in', secret, new Date('2026-03-03T08:59:00Z')))
    expect(isGood).toBe(true)
  }
})
