import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import { insertWorld, type Asker, type World } from '../../test/world.ts'
import type { Server } from '../platform/http/index.ts'

const world = useApp()
let server: Server
let records: World

beforeAll(async () => {
  records = await insertWorld(world.db.owner)
  server = await testServerOf(world.app)
})

const as = (asker: Exclude<Asker, 'visitor'>): Promise<Client> => clientOf(world.app, server, records.people[asker])
const record = (name: string): string => records.params[name] ?? ''

function days(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, iso]) => {
      const [year = '', month = '', day = ''] = iso.split('-')
      return [
        [`${name}-day`, day],
        [`${name}-month`, month],
        [`${name}-year`, year],
      ]
    }),
  )
}

const agreement = {
  title: 'Agreement of 2026',
  ...days({ signedOn: '2026-01-20', startsOn: '2026-02-01', endsOn: '2028-01-31' }),
  policyId: 'iom-vacancy',
  monthsMin: '5',
  monthsMax: '8',
  payer: 'partner',
  partnerSees: 'states-and-reasons',
  contactName: 'Cora Bell',
  contactEmail: 'cora@university.test',
}

const round = {
  name: 'Autumn',
  positions: '12',
  ...days({ opensOn: '2026-03-01', closesOn: '2026-04-30', answerBy: '2026-05-31' }),
}

async function eventsOf(subject: string, id: string): Promise<string[]> {
  const { rows } = await world.db.owner.query<{ event: string }>(
    'select event from events where subject = $1 and subject_id = $2 order by id',
    [subject, Number(id)],
  )
  return rows.map(({ event }) => event)
}

const numberIn = (location: string | null): string => /\/(\d+)\?saved$/.exec(location ?? '')?.[1] ?? ''

test('a partner is added once, and its name is shown as text', async () => {
  const manager = await as('programme-manager')
  const partner = { name: '<b>École</b> & 大学', kind: 'university', country: 'FR' }

  const first = await manager.post('/en/partnerships', partner)
  const second = await manager.post('/en/partnerships', partner)

  expect([first.status, second.status]).toEqual([303, 422])
  expect(second.html.querySelector('#name')?.getAttribute('value')).toBe(partner.name)
  const list = await manager.get('/en/partnerships')
  expect(list.html.querySelector('main b')).toBe(null)
  expect(list.text).toContain(partner.name)
})

test('an agreement is entered and read, with its first round and its history', async () => {
  const manager = await as('programme-manager')

  const made = await manager.post(`/en/partnerships/${record('partner')}/agreements`, agreement)
  const twice = await manager.post(`/en/partnerships/${record('partner')}/agreements`, agreement)
  const id = numberIn(made.location)
  const opened = await manager.post(`/en/partnerships/agreements/${id}/rounds`, round)
  const page = await (await as('auditor')).get(`/en/partnerships/agreements/${id}`)

  expect([made.status, twice.status, opened.status]).toEqual([303, 422, 303])
  for (const part of ['University', '20 January 2026', '5 to 8 months', 'cora@university.test', 'Autumn', '0 of 12'])
    expect(page.text).toContain(part)
  expect(page.html.querySelector('main a[href$="/rounds/new"]')).toBe(null)
  expect(await eventsOf('agreement', id)).toEqual(['signed'])
  expect(await eventsOf('round', numberIn(opened.location))).toEqual(['opened'])
})

test('an agreement that ends before it starts, or was signed tomorrow, is told so beside the field', async () => {
  const manager = await as('programme-manager')
  const wrong = {
    ...agreement,
    title: 'Wrong',
    ...days({ signedOn: '2026-03-03', endsOn: '2026-01-31' }),
    monthsMax: '3',
  }

  const signed = await manager.post(`/en/partnerships/${record('partner')}/agreements`, wrong)
  const ends = await manager.post(`/fr/partnerships/${record('partner')}/agreements`, {
    ...wrong,
    ...days({ signedOn: '2026-03-02' }),
  })

  expect([signed.status, ends.status]).toEqual([422, 422])
  expect(signed.html.querySelector('#signedOn-error')).not.toBe(null)
  for (const field of ['endsOn', 'monthsMax']) expect(ends.html.querySelector(`#${field}-error`)).not.toBe(null)
  expect(ends.html.querySelector('#title')?.getAttribute('value')).toBe('Wrong')
  expect(ends.html.querySelector('#endsOn-year')?.getAttribute('value')).toBe('2026')
})

test('a round’s days run forward and begin within the agreement', async () => {
  const manager = await as('programme-manager')
  const path = `/en/partnerships/agreements/${record('agreement')}/rounds`

  const backward = await manager.post(path, { ...round, ...days({ closesOn: '2026-02-01', answerBy: '2026-01-01' }) })
  const early = await manager.post(path, { ...round, ...days({ opensOn: '2022-01-31' }) })
  const none = await manager.post(path, { ...round, positions: '0' })

  expect([backward.status, early.status, none.status]).toEqual([422, 422, 422])
  expect(backward.html.querySelectorAll('[id$="-error"]').map(({ id }) => id)).toEqual([
    'closesOn-error',
    'answerBy-error',
  ])
  expect(early.html.querySelector('#opensOn-error')?.text).toContain('The agreement is not in force on this day')
  expect(none.html.querySelector('#positions-error')).not.toBe(null)
})

test('a draft notice tied to a round has the agreement’s policy and months; what is published stays', async () => {
  const manager = await as('programme-manager')
  const { rows } = await world.db.owner.query<{ id: number }>(
    `insert into notices (reference, office_id, policy_id, months_min, months_max, allowance, created_at, changed_at)
     values ('DRAFT-1', $1, 'iom-vacancy', 2, 6, 'monthly', now(), now()) returning id`,
    [Number(record('office'))],
  )
  const notice = String(rows[0]?.id)
  const here = `/en/partnerships/rounds/${record('round')}`
  const stored = async (): Promise<unknown> => {
    const found = await world.db.owner.query(
      'select round_id, policy_id, months_min, months_max from notices where id = $1',
      [Number(notice)],
    )
    return found.rows[0]
  }

  expect((await manager.post(`${here}/notices`, { notice })).status).toBe(303)
  expect((await manager.post(`${here}/notices`, { notice })).status).toBe(303)
  expect(await stored()).toEqual({
    round_id: Number(record('round')),
    policy_id: 'iom-website',
    months_min: 4,
    months_max: 6,
  })
  expect((await manager.get(here)).text).toContain('Without a title')

  expect((await manager.post(`${here}/notices/${notice}/untying`)).status).toBe(422)
  expect((await manager.post(`${here}/notices/${notice}/untying`, { why: 'Open to all' })).status).toBe(303)
  expect(await stored()).toMatchObject({ round_id: null })
  expect((await manager.post(`${here}/notices/${record('notice')}/untying`, { why: 'No' })).status).toBe(409)
  expect((await manager.post(`${here}/notices`, { notice: '999' })).status).toBe(422)
  expect(await eventsOf('round', record('round'))).toEqual(['notice-tied', 'notice-untied'])
  expect(await eventsOf('notice', notice)).toEqual(['facts-changed', 'facts-changed'])
})

test('an agreement’s page shows its notices, its placements, and its money in whole currency', async () => {
  const page = await (await as('programme-manager')).get(`/en/partnerships/agreements/${record('agreement')}`)

  const text = page.text.replace(/\s/g, ' ')
  for (const part of ['VN-2026-0001', 'Given applicant', 'GBP 900', 'GBP 9 100']) expect(text).toContain(part)
  expect(text).not.toMatch(/90000|minor/)
})

test('a round’s page shows its notice, its cohort and its funds', async () => {
  const page = await (await as('hr-director')).get(`/en/partnerships/rounds/${record('round')}`)

  expect(page.status).toBe(200)
  for (const part of ['1 of 15', 'VN-2026-0001', 'Given applicant', 'Fund']) expect(page.text).toContain(part)
  expect(page.html.querySelectorAll('main form')).toHaveLength(0)
})

test('partnerships are shut to everybody else', async () => {
  for (const asker of ['hr-officer', 'supervisor', 'coordinator', 'funder', 'applicant', 'administrator'] as const) {
    const client = await as(asker)
    const answers = [
      await client.get('/en/partnerships'),
      await client.get(`/en/partnerships/rounds/${record('round')}`),
      await client.post('/en/partnerships', { name: 'Not theirs', kind: 'university', country: 'FR' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
  }
  expect((await (await as('auditor')).post('/en/partnerships', { name: 'No' })).status).toBe(403)
})

test('a coordinator sees own students and their placements, and nothing of health, letters or other partners', async () => {
  await world.db.owner.query(`update placements set emergency_contact = $2 where id = $1`, [
    Number(record('placement')),
    JSON.stringify({ name: 'Ida', relation: 'aunt', phone: '+254 700 000' }),
  ])
  await world.db.owner.query(`update applications set cover_letter = 'a private letter' where id = $1`, [
    Number(record('application')),
  ])

  const coordinator = await as('coordinator')
  const [own, placed] = [await coordinator.get('/en/students'), await coordinator.get('/en/students/placements')]
  const elsewhere = await as('coordinator elsewhere')
  const others = [await elsewhere.get('/en/students'), await elsewhere.get('/en/students/placements')]

  for (const part of ['Given applicant', 'Has an offer to answer']) expect(own.text).toContain(part)
  for (const part of ['Nairobi', 'Papers being gathered', 'Ida (aunt), +254 700 000'])
    expect(placed.text).toContain(part)
  for (const page of [own, placed]) expect(page.text).not.toMatch(/private letter|medical|visa/i)
  for (const page of others) {
    expect(page.status).toBe(200)
    expect(page.text).not.toMatch(/Given applicant|Ida/)
  }
})

test('students are found by name, round and state, fifty on a page', async () => {
  const coordinator = await as('coordinator')
  const names = async (query: string): Promise<(string | undefined)[]> =>
    (await coordinator.get(`/en/students${query}`)).html.querySelectorAll('tbody tr span[dir]').map(({ text }) => text)
  const before = (await names('')).length
  await world.db.owner.query(
    `with people as (insert into persons (given_name, family_name, email, language, created_at)
       select 'Many', 'Student ' || n, 'many' || n || '@example.org', 'en', now() from generate_series(1, 60) n returning id)
     insert into applications (reference, person_id, notice_id, office_id, partner_id, policy_id, state, state_since, language,
       submitted_at, released_at, answer_by, proposed_start_on, proposed_months, created_at)
     select 'PS-MANY-' || p.id, p.id, a.notice_id, a.office_id, a.partner_id, a.policy_id, 'interview', now(), 'en', now(), now(), a.answer_by, a.proposed_start_on, 6, now()
     from people p, applications a where a.reference = 'PS-2026-0001'`,
  )

  expect(await names('')).toHaveLength(50)
  expect(await names('?page=2')).toHaveLength(10 + before)
  expect(await names('?q=student+many+17')).toEqual(['Many Student 17'])
  expect(await names('?q=%25')).toEqual([])
  expect(await names('?state=offered')).toEqual(['Given applicant'])
  expect(await names(`?round=${record('round')}&state=interview&page=2`)).toHaveLength(10)
  expect(await names('?round=99&state=draft')).toEqual([])
  expect(
    (await coordinator.get('/fr/students?state=interview')).html.querySelector('nav.pages a')?.getAttribute('href'),
  ).toBe('/fr/students?state=interview&page=2')
  await world.db.owner.query(`delete from applications where reference like 'PS-MANY-%'`)
})

test('a coordinator gives the word for own students; the same word twice is kept once; others have no such page', async () => {
  const path = `/en/students/applications/${record('application')}/endorsement`
  const answers = { enrolled: 'yes', funded: 'no', nominated: 'yes', rank: '2', note: '<i>Ready</i>' }
  const coordinator = await as('coordinator')

  const missing = await coordinator.post(path, { ...answers, funded: '', rank: 'first' })
  const given = await coordinator.post(path, answers)
  await coordinator.post(path, answers)

  expect(missing.status).toBe(422)
  expect(missing.html.querySelector('#rank')?.getAttribute('value')).toBe('first')
  expect(missing.html.querySelector('#enrolled-yes')?.hasAttribute('checked')).toBe(true)
  expect(given.status).toBe(303)
  const { rows } = await world.db.owner.query(
    'select enrolled, funded, nominated, rank, note from endorsements where application_id = $1',
    [Number(record('application'))],
  )
  expect(rows).toEqual([{ enrolled: true, funded: false, nominated: true, rank: 2, note: '<i>Ready</i>' }])
  expect(await eventsOf('application', record('application'))).toEqual(['endorsed'])
  expect((await coordinator.get('/en/students')).text).toContain('Enrolled, Nominated and Rank 2')
  const form = await coordinator.get(path)
  expect(form.html.querySelector('textarea')?.text).toContain('<i>Ready</i>')

  const elsewhere = await as('coordinator elsewhere')
  expect((await elsewhere.get(path)).status).toBe(404)
  expect((await elsewhere.post(path, answers)).status).toBe(404)
  expect((await (await as('programme-manager')).post(path, answers)).status).toBe(403)
})

test('after the end of an application its word stays, and an unreleased one cannot be spoken for', async () => {
  const coordinator = await as('coordinator')
  const { rows } = await world.db.owner.query<{ id: number }>(
    `select id from applications where reference = 'PS-2026-0002'`,
  )
  const placed = `/en/students/applications/${rows[0]?.id ?? 0}/endorsement`
  const answers = { enrolled: 'yes', funded: 'yes', nominated: 'yes', rank: '', note: '' }

  expect((await coordinator.post(placed, answers)).status).toBe(409)
  await world.db.owner.query('update applications set released_at = null where id = $1', [rows[0]?.id])
  expect((await coordinator.post(placed, answers)).status).toBe(404)
})
