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
const rows = async <Row>(text: string): Promise<Row[]> => (await world.db.owner.query(text)).rows as Row[]
const here = (): string => `/en/funds/${records.params.fund ?? ''}`

/** The fund of the test's records, as its form is filled in. */
const asEntered = {
  ...{ name: 'Fund', kind: 'trust', amount: '10000', currency: 'GBP', terms: '', acknowledgedAs: '' },
  ...{ 'availableFrom-day': '1', 'availableFrom-month': '1', 'availableFrom-year': '2026' },
  version: '0',
}

test('a fund’s form comes filled in, and what it has promised stays covered', async () => {
  const manager = await as('programme-manager')
  const path = `${here()}/correction`

  const form = await manager.get(path)
  const nothing = await manager.post(path, asEntered)
  const less = await manager.post(path, { ...asEntered, amount: '899.99', why: 'A typing error' })
  const euros = await manager.post(path, { ...asEntered, currency: 'EUR', why: 'A typing error' })
  const later = await manager.post(path, { ...asEntered, 'availableFrom-month': '6', why: 'Given in June' })
  const silent = await manager.post(path, { ...asEntered, amount: '900' })

  expect(form.html.querySelector('#amount')?.getAttribute('value')).toBe('10000')
  expect([nothing, less, euros, later, silent].map(({ status }) => status)).toEqual([303, 422, 422, 422, 422])
  expect(less.html.querySelector('#amount-error')?.text.replace(/\s/g, ' ')).toContain('GBP 900 is promised')
  expect(less.html.querySelector('#amount')?.getAttribute('value')).toBe('899.99')
  for (const [page, field] of [
    [euros, 'currency'],
    [later, 'availableFrom'],
    [silent, 'why'],
  ] as const)
    expect(page.html.querySelector(`#${field}-error`)).not.toBe(null)
  expect(await rows(`select id from events where event = 'changed'`)).toEqual([])
})

test('an amount is corrected down to what is promised, with a reason; the history tells it in money', async () => {
  const manager = await as('programme-manager')
  const path = `${here()}/correction`
  const lowered = { ...asEntered, amount: '900', why: 'The donor gave less' }

  const done = await manager.post(path, lowered)
  const twice = await manager.post(path, lowered)
  const slow = await manager.post(path, { ...asEntered, amount: '950', why: 'Another reading' })
  const page = (await manager.get(here())).text.replace(/\s/g, ' ')

  expect([done.status, twice.status, slow.status]).toEqual([303, 303, 409])
  expect(slow.text).toContain('Given programme-manager corrected this')
  expect(page).toContain('Amount: GBP 10 000 → GBP 900. The donor gave less')
  expect(await rows(`select from_state, to_state, params from events where event = 'changed'`)).toEqual([
    { from_state: '1000000', to_state: '90000', params: { field: 'amount', currency: 'GBP' } },
  ])
})

test('the name of another fund is not taken', async () => {
  const manager = await as('programme-manager')
  await manager.post('/en/funds', { ...asEntered, name: 'Other fund' })

  const taken = await manager.post(`${here()}/correction`, {
    ...asEntered,
    amount: '900',
    name: 'Other fund',
    version: '1',
  })

  expect(taken.status).toBe(422)
  expect(taken.html.querySelector('#name-error')).not.toBe(null)
})

test('an award is taken back with a reason, told to its intern and the coordinators, and to nobody of a placement that is over', async () => {
  const path = `/en/funds/awards/${records.params.award ?? ''}/taking-back`

  const done = await (await as('finance-officer')).post(path, { why: 'The donor gave less' })

  expect(done.status).toBe(303)
  const mails = await rows<{ person_id: number; body_text: string }>(
    `select person_id, body_text from mails where kind = 'award.taken-back' order by id`,
  )
  expect(mails.map(({ person_id }) => person_id)).toEqual([records.people.applicant, records.people.coordinator])
  for (const { body_text } of mails) expect(body_text.replace(/\s/g, ' ')).toMatch(/GBP 900 .*The donor gave less/)
  expect(await rows(`select why from events where event = 'award-taken-back'`)).toEqual([
    { why: 'The donor gave less' },
    { why: 'The donor gave less' },
  ])

  await world.db.owner.query(`update awards set taken_back_at = null`)
  await world.db.owner.query(`update placements set state = 'completed'`)
  await (await as('finance-officer')).post(path, { why: 'Settled' })
  expect(await rows(`select id from mails where kind = 'award.taken-back'`)).toHaveLength(2)
})

test('nobody else corrects a fund', async () => {
  for (const asker of ['auditor', 'hr-director', 'finance-officer', 'funder', 'coordinator'] as const) {
    const client = await as(asker)
    expect((await client.get(`${here()}/correction`)).status).toBe(403)
    expect((await client.post(`${here()}/correction`, asEntered)).status).toBe(403)
  }
})
