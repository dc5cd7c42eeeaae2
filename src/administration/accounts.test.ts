import { beforeAll, beforeEach, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import { askers, insertWorld, type World } from '../../test/world.ts'
import { actorOf } from '../accounts/index.ts'
import { system, type Actor } from '../platform/actor/index.ts'
import type { Server } from '../platform/http/index.ts'
import { disable, invite, sendLink } from './actions/people.ts'
import { endRole, grantRole } from './actions/roles.ts'

const world = useApp()
let server: Server
let people: World['people']
let client: Client
let administrator: Actor

beforeAll(async () => {
  people = (await insertWorld(world.db.owner)).people
  server = await testServerOf(world.app)
  client = await clientOf(world.app, server, people.administrator)
  administrator = await actor(people.administrator)
})

beforeEach(() => world.db.owner.query('update persons set disabled_at = null'))

async function actor(id: number): Promise<Actor> {
  const found = await world.app.database.as(system).read(tx => actorOf(tx, id))
  if (found === null) throw new Error(`person ${id} is disabled or not there`)
  return found
}

const now = (): Date => world.app.clock.now()

async function rows(text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  return (await world.db.owner.query<Record<string, unknown>>(text, values)).rows
}

async function grantOf(personId: number, role = 'administrator'): Promise<number> {
  const text = 'select id from role_grants where person_id = $1 and role = $2 and ended_at is null'
  return Number((await rows(text, [personId, role]))[0]?.id)
}

const wish = (role: 'administrator' | 'auditor') =>
  ({ role, officeId: null, partnerId: null, fundId: null, why: '' }) as const

const linkIn = (text: unknown): string => new URL(/https?:\S+/.exec(String(text))?.[0] ?? '').pathname

test('an invited person chooses a password by the link of the mail, once, and has the roles that were granted', async () => {
  const fields = { givenName: 'Nadège', familyName: 'Ōkubo', email: 'nadege@example.org', language: 'fr' }
  const invited = await client.post('/en/administration/people/new', fields)
  expect(invited.location).toMatch(/^\/en\/administration\/people\/\d+\?invited$/)
  const page = await client.get(invited.location ?? '')
  expect(page.text).toContain('Nadège Ōkubo')
  expect(page.text).toContain('Address not confirmed')

  const id = Number(/\d+/.exec(invited.location ?? '')?.[0])
  const office = String((await rows('select min(id) as id from offices'))[0]?.id)
  const granted = await client.post(`/en/administration/people/${id}/roles`, { role: 'hr-officer', office })
  expect(granted.location).toBe(`/en/administration/people/${id}?granted`)
  expect((await actor(id)).kind === 'person').toBe(true)

  const [mail] = await rows('select kind, language, body_text from mails where person_id = $1', [id])
  expect([mail?.kind, mail?.language]).toEqual(['account.invitation', 'fr'])
  const visitor = await clientOf(world.app, server, null)
  const link = linkIn(mail?.body_text)
  expect((await visitor.post(link, { password: 'quatre mots bien longs' })).status).toBe(303)
  expect((await visitor.post(link, { password: 'quatre mots bien longs' })).status).toBe(409)

  const events = await rows(
    `select event, to_state, by_person_id from events where subject = 'person' and subject_id = $1 order by id`,
    [id],
  )
  expect(events).toEqual([
    { event: 'account-opened', to_state: null, by_person_id: people.administrator },
    { event: 'role-granted', to_state: 'hr-officer', by_person_id: people.administrator },
    { event: 'password-set', to_state: null, by_person_id: null },
  ])
})

test('a new link makes the one before it worthless', async () => {
  const wished = { givenName: 'Two', familyName: 'Links', email: 'two-links@example.org', language: 'en' } as const
  const made = await invite(world.app, administrator, wished, now())
  const id = made.ok ? made.value : 0
  await sendLink(world.app, administrator, id, now())

  const mails = await rows('select body_text from mails where person_id = $1 order by id', [id])
  const visitor = await clientOf(world.app, server, null)
  const answers = []
  for (const { body_text } of mails) answers.push((await visitor.get(linkIn(body_text))).status)
  expect(answers).toEqual([409, 200])
})

test('an address that has an account, in any case of letters, and a form sent twice: said beside the field', async () => {
  const fields = { givenName: 'A', familyName: 'B', email: 'APPLICANT@Example.org', language: 'en' }
  const page = await client.post('/fr/administration/people/new', fields)

  expect(page.status).toBe(422)
  expect(page.html.querySelector('#email-error')?.text).toContain('Cette adresse a déjà un compte')
  expect(page.html.querySelector('#email')?.getAttribute('value')).toBe('APPLICANT@Example.org')
  expect((await rows(`select id from persons where lower(email) = 'applicant@example.org'`)).length).toBe(1)
})

test('every field that is wrong is said, and what was typed is kept', async () => {
  const typed = { givenName: 'x'.repeat(10_000), familyName: ' ', email: 'a@b', language: 'de' }
  const page = await client.post('/en/administration/people/new', typed)

  expect(page.status).toBe(422)
  expect(page.html.querySelectorAll('.error-summary li').length).toBe(4)
  expect(page.html.querySelector('#givenName')?.getAttribute('value')).toHaveLength(10_000)
})

test('a role that holds in one place is not granted without the place, and not twice', async () => {
  const path = `/en/administration/people/${people['other applicant']}/roles`
  for (const [role, field] of [
    ['supervisor', 'office'],
    ['partner-coordinator', 'partner'],
    ['funder', 'fund'],
  ] as const) {
    const page = await client.post(path, { role, [field]: '' })
    expect([page.status, page.html.querySelector('.error-summary a')?.getAttribute('href')]).toEqual([422, `#${field}`])
    expect((await client.post(path, { role, [field]: '9999' })).status).toBe(422)
  }
  const twice = [await client.post(path, { role: 'auditor' }), await client.post(path, { role: 'auditor' })]
  expect(twice.map(({ status }) => status)).toEqual([303, 409])
  expect(twice[1]?.text).toContain('has this role there already')
})

test('whoever is disabled is out at once and cannot come in; enabled again, with the roles of before', async () => {
  const id = people['hr-officer']
  const officer = await clientOf(world.app, server, id)
  expect((await officer.get('/en/work')).status).toBe(200)
  const without = await client.post(`/en/administration/people/${id}/disabling`, { why: ' ' })
  expect(without.status).toBe(422)

  const done = await client.post(`/en/administration/people/${id}/disabling`, { why: 'Left the organisation' })
  expect(done.location).toBe(`/en/administration/people/${id}?disabled`)
  expect((await officer.get('/en/work')).location).toContain('/en/sign-in')
  expect(await rows('select 1 from sessions where person_id = $1', [id])).toEqual([])
  expect((await client.post(`/en/administration/people/${id}/disabling`, { why: 'Again' })).status).toBe(409)
  expect((await client.post(`/en/administration/people/${id}/link`)).status).toBe(409)

  await client.post(`/en/administration/people/${id}/enabling`)
  const again = await clientOf(world.app, server, id)
  expect((await again.get('/en/work')).status).toBe(200)
  const events = await rows(
    `select event, from_state, to_state, why from events where subject = 'person' and subject_id = $1 order by id`,
    [id],
  )
  expect(events).toEqual([
    { event: 'account-disabled', from_state: 'enabled', to_state: 'disabled', why: 'Left the organisation' },
    { event: 'account-enabled', from_state: 'disabled', to_state: 'enabled', why: '' },
  ])
})

test('the last administrator is neither disabled nor stripped of the role; one who never came in does not count', async () => {
  const id = people.administrator
  await world.db.owner.query(`update persons set email_confirmed_at = null where id = $1`, [people.funder])
  await grantRole(world.app, administrator, { personId: people.funder, wish: wish('administrator') }, now())

  const page = await client.post(`/es/administration/people/${id}/roles/${await grantOf(id)}/end`, { why: 'x' })
  expect(page.status).toBe(409)
  expect(page.text).toContain('Es la última persona que puede administrar')
  expect((await client.post(`/en/administration/people/${id}/disabling`, { why: 'x' })).status).toBe(409)
  const ended = { personId: people.funder, grantId: await grantOf(people.funder), why: 'x' }
  expect(await endRole(world.app, administrator, ended, now())).toEqual({ ok: true, value: 'ended' })
})

test('two administrators who take each other’s role away at once: one of them stays', async () => {
  const other = people.auditor
  await grantRole(world.app, administrator, { personId: other, wish: wish('administrator') }, now())
  const second = await actor(other)
  const mine = await grantOf(people.administrator)
  const theirs = await grantOf(other)

  const results = await Promise.all([
    endRole(world.app, administrator, { personId: other, grantId: theirs, why: 'race' }, now()),
    disable(world.app, second, { personId: people.administrator, why: 'race' }, now()),
  ])

  expect(results.map(result => (result.ok ? 'done' : result.refusal.code)).toSorted()).toEqual([
    'done',
    'last-administrator',
  ])
  await world.db.owner.query('update role_grants set ended_at = null, ended_by = null where id = $1', [mine])
})

test('nobody but an administrator opens an account, grants, ends or disables', async () => {
  for (const asker of askers) {
    if (asker === 'visitor' || asker === 'administrator') continue
    const by = { kind: 'person', personId: 0, name: '', language: 'en', grants: [] } as const
    const who = asker === 'auditor' ? by : await actor(people[asker])
    const person = { personId: people.applicant, why: 'x' }
    const wished = { givenName: 'A', familyName: 'B', email: 'no@example.org', language: 'en' } as const
    const results = [
      await invite(world.app, who, wished, now()),
      await disable(world.app, who, person, now()),
      await grantRole(world.app, who, { personId: people.applicant, wish: wish('administrator') }, now()),
      await endRole(world.app, who, { ...person, grantId: 1 }, now()),
    ]
    expect(results.map(result => (result.ok ? 'done' : result.refusal.code))).toEqual(Array(4).fill('not-allowed'))
  }
  expect(await rows(`select 1 from persons where email = 'no@example.org'`)).toEqual([])
})

test('the list finds by any words of name and address, takes wildcards as text, and counts queries alike for few and many', async () => {
  const found = await client.get('/en/administration?q=given%20MEDICAL')
  expect(found.html.querySelectorAll('tbody tr').length).toBe(1)
  expect((await client.get('/en/administration?q=%25')).text).toContain('Nobody is found')
  expect((await client.get("/en/administration?q='%3B%20drop%20table%20persons")).status).toBe(200)
  expect((await client.get('/en/administration?page=99')).status).toBe(200)
  expect((await client.get('/en/administration?role=medical-officer')).html.querySelectorAll('tbody tr').length).toBe(1)
})

test('an administrator sees accounts and no application of anybody', async () => {
  const page = await client.get(`/en/administration/people/${people.applicant}`)

  expect(page.status).toBe(200)
  expect(page.html.toString()).not.toMatch(/PS-2026|applications|placement/)
})
