import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import { insertWorld, type World } from '../../test/world.ts'
import type { Server } from '../platform/http/index.ts'

const world = useApp()
let server: Server
let records: World

beforeAll(async () => {
  records = await insertWorld(world.db.owner)
  server = await testServerOf(world.app)
})

const administrator = (): Promise<Client> => clientOf(world.app, server, records.people.administrator)
const rows = async <Row>(text: string): Promise<Row[]> => (await world.db.owner.query(text)).rows as Row[]
const typed = { givenName: 'Ada', familyName: 'Bell', email: 'supervisor@example.org', language: 'fr', why: 'Misspelt' }

test('names are corrected with a reason, and are not copied into the history', async () => {
  const id = records.people.supervisor
  const client = await administrator()
  const path = `/en/administration/people/${id}/correction`

  const form = await client.get(path)
  const silent = await client.post(path, { ...typed, why: '' })
  const done = await client.post(path, typed)
  await client.post(path, typed)

  expect(form.html.querySelector('#email')?.getAttribute('value')).toBe('supervisor@example.org')
  expect([silent.status, done.status]).toEqual([422, 303])
  expect(await rows(`select given_name, family_name, email, language from persons where id = ${id}`)).toEqual([
    { given_name: 'Ada', family_name: 'Bell', email: 'supervisor@example.org', language: 'fr' },
  ])
  expect(
    await rows(`select event, from_state, to_state, why from events where subject = 'person' and subject_id = ${id}`),
  ).toEqual([{ event: 'account-changed', from_state: null, to_state: null, why: 'Misspelt' }])
})

test('a new address is confirmed from there, the old one is told without it, and sessions end', async () => {
  const id = records.people['hr-officer']
  await world.db.owner.query(`update persons set password_hash = 'x' where id = ${id}`)
  const officer = await clientOf(world.app, server, id)
  const wish = { ...typed, language: 'en', email: 'new@example.org' }

  const done = await (await administrator()).post(`/en/administration/people/${id}/correction`, wish)

  expect(done.status).toBe(303)
  expect((await officer.get('/en/account')).status).not.toBe(200)
  const mails = await rows<{ to_address: string; body_text: string }>(
    `select to_address, body_text from mails order by id desc limit 2`,
  )
  expect(mails.map(({ to_address }) => to_address).toSorted()).toEqual(['hr-officer@example.org', 'new@example.org'])
  const old = mails.find(({ to_address }) => to_address === 'hr-officer@example.org')
  expect(old?.body_text).not.toMatch(/new@example|http/)
  const secret = /confirm\/(\S+)/.exec(mails.find(mail => mail !== old)?.body_text ?? '')?.[1]
  await (await clientOf(world.app, server, null)).post(`/en/confirm/${secret ?? ''}`)
  expect(await rows(`select email, email_confirmed_at is not null as confirmed from persons where id = ${id}`)).toEqual(
    [{ email: 'new@example.org', confirmed: true }],
  )
})

test('an address that is taken, and that of the last administrator, are not given; nobody else corrects', async () => {
  const client = await administrator()
  const own = records.people.administrator

  const taken = await client.post(`/en/administration/people/${records.people.auditor}/correction`, {
    ...typed,
    email: 'FUNDER@example.org',
  })
  const last = await client.post(`/en/administration/people/${own}/correction`, {
    ...typed,
    email: 'other@example.org',
  })
  const manager = await clientOf(world.app, server, records.people['programme-manager'])

  for (const { status, html } of [taken, last]) {
    expect(status).toBe(422)
    expect(html.querySelector('#email-error')).not.toBe(null)
  }
  expect((await manager.post(`/en/administration/people/${own}/correction`, typed)).status).toBe(403)
})
