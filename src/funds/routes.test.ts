import { beforeAll, expect, test } from 'vitest'

import { actorIn } from '../../test/placement-world.ts'
import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import { insertWorld, type Asker, type World } from '../../test/world.ts'
import type { Server } from '../platform/http/index.ts'
import { promiseAward, takeBackAward } from './actions/promise.ts'

const world = useApp()
let server: Server
let records: World

beforeAll(async () => {
  records = await insertWorld(world.db.owner)
  server = await testServerOf(world.app)
})

const as = (asker: Exclude<Asker, 'visitor'>): Promise<Client> => clientOf(world.app, server, records.people[asker])

const fund = {
  name: 'Lake Trust',
  kind: 'trust',
  amount: '1 000.50',
  currency: 'GBP',
  terms: 'For placements abroad',
  'availableFrom-day': '1',
  'availableFrom-month': '1',
  'availableFrom-year': '2026',
  'availableUntil-day': '',
  'availableUntil-month': '',
  'availableUntil-year': '',
  acknowledgedAs: '',
}

async function fundNamed(name: string): Promise<number> {
  const manager = await as('programme-manager')
  const { location } = await manager.post('/en/funds', { ...fund, name })
  return Number(/\/funds\/(\d+)/.exec(location ?? '')?.[1])
}

test('the manager adds a fund; sent twice, it is one fund, and the second is told', async () => {
  const manager = await as('programme-manager')

  const first = await manager.post('/en/funds', fund)
  const second = await manager.post('/en/funds', fund)

  expect(first.status).toBe(303)
  const page = await manager.get(first.location ?? '')
  expect(page.text).toContain('Lake Trust')
  expect(page.text.replace(/\s/g, ' ')).toContain('GBP 1 000.50')
  expect(second.status).toBe(422)
  expect(second.text).toContain('A fund has this name already')
  const { rows } = await world.db.owner.query(`select event from events where subject = 'fund' and event = 'created'`)
  expect(rows).toHaveLength(1)
})

test('wrong days and amounts are told beside their fields, and what was typed is kept', async () => {
  const manager = await as('programme-manager')
  const until = { 'availableUntil-day': '31', 'availableUntil-month': '12', 'availableUntil-year': '2025' }

  const early = await manager.post('/fr/funds', { ...fund, name: 'Fonds du lac', ...until })
  const none = await manager.post('/fr/funds', { ...fund, amount: 'much', 'availableFrom-day': '32' })

  expect(early.status).toBe(422)
  expect(early.html.querySelector('#availableUntil-error')).not.toBe(null)
  expect(early.html.querySelector('#name')?.getAttribute('value')).toBe('Fonds du lac')
  expect(none.status).toBe(422)
  expect(none.html.querySelector('#amount')?.getAttribute('value')).toBe('much')
  expect(none.html.querySelector('#availableFrom-day')?.getAttribute('value')).toBe('32')
})

test('HTML in a name is shown as text', async () => {
  const manager = await as('programme-manager')

  const { location } = await manager.post('/en/funds', { ...fund, name: '<img src=x onerror=alert(1)>' })
  const page = await manager.get(location ?? '')

  expect(page.html.querySelector('main img')).toBe(null)
  expect(page.html.querySelector('h1')?.text).toContain('<img src=x')
})

test('a funder reads figures of the own fund, names of nobody, and nothing of other funds', async () => {
  const other = await fundNamed('Not theirs')
  const funder = await as('funder')

  const list = await funder.get('/en/funds')
  const own = await funder.get(`/en/funds/${records.params.fund ?? ''}`)

  expect(list.text).toContain('Fund')
  expect(list.text).not.toContain('Not theirs')
  expect(own.text.replace(/\s/g, ' ')).toContain('GBP 900')
  expect(own.text).not.toContain('Given applicant')
  expect((await funder.get(`/en/funds/${other}`)).status).toBe(404)
  expect((await (await as('programme-manager')).get(`/en/funds/${records.params.fund ?? ''}`)).text).toContain(
    'Given applicant',
  )
  expect((await (await as('coordinator')).get('/en/funds')).status).toBe(403)
})

test('an award is promised to a placement of a tied round, once; taken back, its amount is left again', async () => {
  const id = await fundNamed('Tied fund')
  const manager = await as('programme-manager')
  const placement = records.params.placement ?? ''

  const untied = await manager.post(`/en/funds/${id}/awards`, { placement, amount: '500' })
  await manager.post(`/en/funds/${id}/rounds`, { round: records.params.round ?? '' })
  const tooMuch = await manager.post(`/en/funds/${id}/awards`, { placement, amount: '1000.51' })
  const given = await manager.post(`/en/funds/${id}/awards`, { placement, amount: '500' })
  const twice = await manager.post(`/en/funds/${id}/awards`, { placement, amount: '500' })

  expect([untied.status, tooMuch.status, given.status, twice.status]).toEqual([422, 422, 303, 409])
  expect(tooMuch.html.querySelector('#amount-error')?.text.replace(/\s/g, ' ')).toContain('Only GBP 1 000.50 is left')
  expect(tooMuch.html.querySelector('#amount')?.getAttribute('value')).toBe('1000.51')
  expect((await manager.post(`/en/funds/${id}/rounds/${records.params.round ?? ''}/untying`)).status).toBe(409)

  const { rows } = await world.db.owner.query<{ id: number }>('select id from awards where fund_id = $1', [id])
  const path = `/en/funds/awards/${rows[0]?.id ?? 0}/taking-back`
  const silent = await manager.post(path)
  const back = await manager.post(path, { why: 'The donor gave less' })
  const again = await manager.post(path, { why: 'The donor gave less' })

  expect([rows.length, silent.status, back.status, again.status]).toEqual([1, 422, 303, 409])
  expect((await manager.get(path)).text.replace(/\s/g, ' ')).toContain('GBP 500 towards the placement at Nairobi')
  expect((await manager.post(`/en/funds/${id}/rounds/${records.params.round ?? ''}/untying`)).status).toBe(303)
  const events = await world.db.owner.query<{ event: string }>(
    `select event from events where subject = 'fund' and subject_id = $1 order by id`,
    [id],
  )
  expect(events.rows.map(({ event }) => event)).toEqual([
    'created',
    'round-tied',
    'award-promised',
    'award-taken-back',
    'round-untied',
  ])
})

test('of ten promises at once that a fund cannot all keep, it keeps those that fit and refuses the rest', async () => {
  const id = await fundNamed('Small fund') // 1 000.50
  await (await as('programme-manager')).post(`/en/funds/${id}/rounds`, { round: records.params.round ?? '' })
  const actor = await actorIn(world, records.people['programme-manager'])
  const placements = await Promise.all(Array.from({ length: 10 }, (_, index) => anotherPlacement(index)))

  const results = await Promise.all(
    placements.map(placementId =>
      promiseAward(world.app, actor, { fundId: id, placementId, amount: 30_000n }, world.app.clock.now()),
    ),
  )

  const { rows } = await world.db.owner.query<{ sum: string }>('select sum(amount) from awards where fund_id = $1', [
    id,
  ])
  expect(String(rows[0]?.sum)).toBe('90000')
  expect(results.filter(({ ok }) => ok)).toHaveLength(3)
  expect(results.flatMap(result => (result.ok ? [] : [result.refusal.code]))).toEqual(
    Array.from({ length: 7 }, () => 'more-than-left'),
  )
})

test('who may not promise is refused by the action itself', async () => {
  const now = world.app.clock.now()
  for (const asker of ['auditor', 'hr-director', 'funder', 'coordinator', 'hr-officer', 'applicant'] as const) {
    const actor = await actorIn(world, records.people[asker])
    const promised = await promiseAward(world.app, actor, { fundId: 1, placementId: 1, amount: 1n }, now)
    const taken = await takeBackAward(world.app, actor, { awardId: Number(records.params.award), why: 'No' }, now)

    expect([promised, taken].map(result => (result.ok ? 'done' : result.refusal.code))).toEqual([
      'not-allowed',
      'not-allowed',
    ])
  }
})

async function anotherPlacement(index: number): Promise<number> {
  const { rows } = await world.db.owner.query<{ id: number }>(
    `with a as (insert into applications (reference, person_id, office_id, partner_id, policy_id, state, state_since, language, created_at)
       select $2, person_id, office_id, partner_id, policy_id, 'withdrawn', state_since, language, created_at
       from applications where reference = 'PS-2026-0002' returning id)
     insert into placements (application_id, person_id, office_id, partner_id, round_id, policy_id, title, state, state_since, start_on, end_on, created_at)
     select a.id, p.person_id, p.office_id, p.partner_id, p.round_id, p.policy_id, p.title, p.state, p.state_since, p.start_on, p.end_on, p.created_at
     from placements p, a where p.id = $1 returning id`,
    [Number(records.params.placement), `PS-2026-01${String(index).padStart(2, '0')}`],
  )
  return rows[0]?.id ?? 0
}
