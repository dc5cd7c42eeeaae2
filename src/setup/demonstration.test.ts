import { createHash } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import { loadDemonstration } from '../demo/index.ts'
import { demonstrationJob, demonstrationQueue, setUpAddress } from './index.ts'

const holder = useApp()
let visitor: Client
let path = ''

beforeEach(async () => {
  await holder.db.owner.query('truncate organisation, persons, tokens restart identity cascade')
  await holder.db.owner.query('delete from jobs.job')
  path = new URL((await setUpAddress(holder.app)) ?? 'http://none.test/').pathname
  visitor = await clientOf(holder.app, await testServerOf(holder.app), null)
})

/** The jobs that wait, as the worker would be given them. */
async function waiting(): Promise<{ token: string }[]> {
  const { rows } = await holder.db.owner.query<{ data: { token: string } }>(
    'select data from jobs.job where name = $1',
    [demonstrationQueue],
  )
  return rows.map(row => row.data)
}

test('the button of the printed address asks for the demonstration once, however often it is pressed', async () => {
  const shown = await visitor.get(path)
  const action = shown.html.querySelectorAll('form').at(-1)?.getAttribute('action') ?? ''

  const both = await Promise.all([visitor.post(action), visitor.post(action)])
  const setUpAfter = await visitor.post(path, {})

  expect(both.map(answer => [answer.status, answer.location])).toEqual([
    [303, `${path}/demonstration`],
    [303, `${path}/demonstration`],
  ])
  expect(setUpAfter.status).toBe(409)
  const secret = path.split('/').at(-1) ?? ''
  expect(await waiting()).toEqual([{ token: createHash('sha256').update(secret).digest('hex') }])
})

test('while it is loaded the page says how far it is and asks again; then it shows one address for every role', async () => {
  await visitor.post(`${path}/demonstration`)
  const before = await visitor.get(`${path}/demonstration`.replace('/en/', '/fr/'))
  expect([before.status, before.headers.refresh]).toEqual([200, '3'])
  expect(before.html.querySelector('label')?.text).toBe('0\u202f% effectués')

  const [data] = await waiting()
  await demonstrationJob(holder.app, loadDemonstration).handle(data ?? {}, holder.app.clock.now())
  const after = await visitor.get(`${path}/demonstration`)

  expect([after.status, after.headers.refresh]).toEqual([200, undefined])
  const links = after.html.querySelectorAll('main tbody a').map(link => link.getAttribute('href') ?? '')
  expect(links).toHaveLength(13)
  const signedIn = await visitor.post(links.at(-1) ?? '')
  expect([signedIn.status, String(signedIn.headers['set-cookie']).startsWith('session=')]).toEqual([303, true])

  // The same job again, as after a crash: nothing is loaded twice, the addresses stay in sight.
  const count = async (): Promise<unknown> =>
    (await holder.db.owner.query('select count(*)::int as people from persons')).rows
  const people = await count()
  await demonstrationJob(holder.app, loadDemonstration).handle(data ?? {}, holder.app.clock.now())
  expect(await count()).toEqual(people)
  const again = await visitor.get(`${path}/demonstration`)
  expect(again.html.querySelectorAll('main tbody a')).toHaveLength(13)
}, 60_000)

test('nobody without the printed address sees how far it is or whom one can be', async () => {
  await visitor.post(`${path}/demonstration`)

  const guessed = await visitor.get('/en/set-up/guessed/demonstration')
  const asked = await visitor.post('/en/set-up/guessed/demonstration')

  expect([guessed.status, asked.status]).toEqual([409, 409])
  expect(await waiting()).toHaveLength(1)
})

test('an address that was not used for the demonstration has no such page, before and after the set-up', async () => {
  const before = await visitor.get(`${path}/demonstration`)
  await visitor.post(path, {
    organisation: 'Organisation',
    shortName: 'Org',
    contactEmail: 'a@org.test',
    givenName: 'Ada',
    familyName: 'Okello',
    email: 'ada@org.test',
    password: 'seven bridges at dawn',
  })
  const after = await visitor.get(`${path}/demonstration`)
  const asked = await visitor.post(`${path}/demonstration`)

  expect([before.status, after.status, asked.status]).toEqual([409, 409, 409])
  expect(await waiting()).toEqual([])
})

test('where somebody has an account already it is refused, and the address can still set up the organisation', async () => {
  await holder.db.owner.query(
    `insert into persons (given_name, family_name, email, language, created_at) values ('Eve', 'Early', 'eve@early.test', 'en', now())`,
  )

  const asked = await visitor.post(`${path}/demonstration`)
  const shown = await visitor.get(path)

  expect([asked.status, shown.status]).toEqual([409, 200])
  expect(asked.text).toContain('needs an empty database')
  expect(await waiting()).toEqual([])
})

test('a job whose address was replaced when the server started anew does nothing', async () => {
  await visitor.post(`${path}/demonstration`)
  const [data] = await waiting()
  await setUpAddress(holder.app)

  await demonstrationJob(holder.app, loadDemonstration).handle(data ?? {}, holder.app.clock.now())

  const { rows } = await holder.db.owner.query('select count(*)::int as people from persons')
  expect(rows).toEqual([{ people: 0 }])
})
