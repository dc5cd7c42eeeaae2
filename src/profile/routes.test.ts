import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import type { Server } from '../platform/http/index.ts'
import { system } from '../platform/actor/index.ts'
import { factsFrom } from './facts.ts'
import { profileOf } from './queries.ts'

const world = useApp()
let server: Server

beforeAll(async () => {
  server = await testServerOf(world.app)
})

let number = 0

/** The plainest applicant, of their own for each test. */
async function applicant(): Promise<{ id: number; client: Client }> {
  const { rows } = await world.db.owner.query<{ id: number }>(
    `insert into persons (given_name, family_name, email, language, created_at, email_confirmed_at)
     values ('Amina', 'Odhiambo', $1, 'en', now(), now()) returning id`,
    [`amina-${(number += 1)}@example.org`],
  )
  const id = rows[0]?.id ?? 0
  return { id, client: await clientOf(world.app, server, id) }
}

async function factsOf(id: number): Promise<unknown> {
  return world.app.database.as(system).read(async tx => factsFrom(await profileOf(tx, id), '2026-03-02'))
}

const identity = {
  'birthDate-day': '10',
  'birthDate-month': 'May',
  'birthDate-year': '2002',
  nationality: 'some',
  nationality1: 'KE',
  residence: 'GB',
  phone: '',
}

test('a new profile says that nothing is started and which part comes first', async () => {
  const { client } = await applicant()

  const page = await client.get('/en/profile')

  expect(page.status).toBe(200)
  expect(page.html.querySelectorAll('.tasks li').length).toBe(7)
  expect(page.html.querySelectorAll('.tasks .tag').map(tag => tag.text)).toEqual(Array(7).fill('Not started'))
  expect(page.html.querySelector('main a.button')?.getAttribute('href')).toBe('/en/profile/identity')
  expect(page.text).toContain('Nobody can see this yet.')
})

test('a part that was saved is complete, and there again on another device', async () => {
  const { id, client } = await applicant()

  const saved = await client.post('/en/profile/identity', identity)
  const other = await clientOf(world.app, server, id)
  const page = await other.get('/en/profile/identity')

  expect([saved.status, saved.location]).toEqual([303, '/en/profile?saved=identity'])
  expect(page.html.querySelector('#birthDate-month')?.getAttribute('value')).toBe('5')
  expect(page.html.querySelector('#nationality1 option[selected]')?.getAttribute('value')).toBe('KE')
  expect(await factsOf(id)).toEqual({ birthDate: '2002-05-10', nationalities: ['KE'], residence: 'GB' })
})

test('a part saved for later keeps what is there and stays incomplete', async () => {
  const { id, client } = await applicant()

  await client.post('/en/profile/identity', { residence: 'GB', phone: '', then: 'later' })

  const tasks = await client.get('/en/profile')
  expect(tasks.html.querySelector('.tasks .tag')?.text).toBe('Incomplete')
  const page = await client.get('/en/profile/identity')
  expect(page.html.querySelector('#residence option[selected]')?.getAttribute('value')).toBe('GB')
  expect(await factsOf(id)).toEqual({ residence: 'GB' })
})

test.each([
  ['a day that does not exist', { 'birthDate-day': '31', 'birthDate-month': '2' }, 'enter a day that exists'],
  ['a birth in the future', { 'birthDate-year': '2030' }, 'enter 2 March 2026 or an earlier day'],
])('%s is told beside the field, and everything typed is kept', async (_case, wrong, sentence) => {
  const { id, client } = await applicant()

  const page = await client.post('/en/profile/identity', { ...identity, phone: '+44 1 <b>', ...wrong })

  expect(page.status).toBe(422)
  expect(page.html.querySelector('title')?.text).toMatch(/^Error: /)
  expect(page.html.querySelector('#birthDate-error')?.text).toContain(sentence)
  expect(page.html.querySelector('.error-summary a')?.getAttribute('href')).toBe('#birthDate-day')
  expect(page.html.querySelector('#phone')?.getAttribute('value')).toBe('+44 1 <b>')
  expect(page.html.querySelector('#birthDate-year')?.getAttribute('value')).toBe(
    { ...identity, ...wrong }['birthDate-year'],
  )
  expect(await factsOf(id)).toEqual({})
})

test('another box for a nationality keeps what was typed and saves nothing', async () => {
  const { id, client } = await applicant()

  const page = await client.post('/en/profile/identity', { ...identity, then: 'more' })

  expect(page.status).toBe(200)
  expect(page.html.querySelector('#nationality1 option[selected]')?.getAttribute('value')).toBe('KE')
  expect(page.html.querySelector('#nationality2')).not.toBeNull()
  expect(await factsOf(id)).toEqual({})
})

const study = {
  level: 'master',
  status: 'enrolled',
  institution: 'University of Nowhere',
  field: 'International law',
  country: 'GB',
  'finalYearFrom-day': '1',
  'finalYearFrom-month': '9',
  'finalYearFrom-year': '2025',
  'endsOn-day': '15',
  'endsOn-month': '7',
  'endsOn-year': '2026',
}

test('the same form sent twice adds one entry, and the list is a fact once it is called whole', async () => {
  const { id, client } = await applicant()
  const list = await client.get('/en/profile/studies')
  const add = list.html.querySelector('main a.button')?.getAttribute('href') ?? ''

  await client.post(add, study)
  await client.post(add, study)

  expect(await factsOf(id)).toEqual({})
  await client.post('/en/profile/studies')
  expect(await factsOf(id)).toEqual({
    studies: [{ level: 'master', status: 'enrolled', finalYearFrom: '2025-09-01', endsOn: '2026-07-15' }],
  })
})

test('an end before the start is told beside the end', async () => {
  const { client } = await applicant()

  const page = await client.post('/en/profile/studies/items/abcdefgh', { ...study, 'endsOn-year': '2024' })

  expect(page.status).toBe(422)
  expect(page.html.querySelectorAll('p.error').map(error => error.id)).toEqual(['endsOn-error'])
  expect(page.html.querySelector('#institution')?.getAttribute('value')).toBe('University of Nowhere')
})

test('a language is given once', async () => {
  const { client } = await applicant()
  await client.post('/fr/profile/languages/items/first-one', { code: 'en', level: 'C1' })

  const page = await client.post('/fr/profile/languages/items/second-one', { code: 'en', level: 'B1' })

  expect(page.status).toBe(422)
  expect(page.html.querySelector('#code-error')).not.toBeNull()
})

test('removing the last entry asks again whether there is none', async () => {
  const { id, client } = await applicant()
  await client.post('/en/profile/relatives/items/uncle-one', { kinship: 'other', name: 'Juma', sameOffice: 'unknown' })
  await client.post('/en/profile/relatives')
  expect(await factsOf(id)).toEqual({ relatives: [{ kinship: 'other' }] })

  await client.post('/en/profile/relatives/items/uncle-one/removal')
  expect(await factsOf(id)).toEqual({})
  await client.post('/en/profile/relatives')

  expect(await factsOf(id)).toEqual({ relatives: [] })
})

test('from the check one changes an answer and is back at the check', async () => {
  const { client } = await applicant()
  await client.post('/es/profile/identity', identity)
  const check = await client.get('/es/profile/check')
  const change = check.html.querySelector('dd.change a')?.getAttribute('href') ?? ''
  const page = await client.get(change)

  const from = page.html.querySelector('input[name=from]')?.getAttribute('value') ?? ''
  const saved = await client.post('/es/profile/identity', { ...identity, from })

  expect(change).toBe('/es/profile/identity?from=check')
  expect(saved.location).toBe('/es/profile/check?saved=identity')
})

test('two devices that add at once lose neither entry', async () => {
  const { client } = await applicant()

  await Promise.all([
    client.post('/en/profile/languages/items/device-one', { code: 'en', level: 'C1' }),
    client.post('/en/profile/languages/items/device-two', { code: 'fr', level: 'B2' }),
  ])

  const list = await client.get('/en/profile/languages')
  expect(
    list.html
      .querySelectorAll('.entries strong')
      .map(entry => entry.text)
      .sort(),
  ).toEqual(['English', 'French'])
})

test('the CV is a PDF that is downloaded, never shown as a page', async () => {
  const { client } = await applicant()
  await client.post('/en/profile/studies/items/abcdefgh', study)

  const cv = await client.get('/fr/profile/cv')

  expect(cv.status).toBe(200)
  expect(cv.headers['content-type']).toBe('application/pdf')
  expect(cv.headers['content-disposition']).toContain('attachment; filename="CV Amina Odhiambo.pdf"')
})

test('a visitor is led to sign in, and a profile shows nobody else', async () => {
  const { client } = await applicant()
  await client.post('/en/profile/interests', { areas: 'Secret interest', relevantInterest: 'yes' })
  const stranger = await applicant()
  const visitor = await clientOf(world.app, server, null)

  expect((await visitor.get('/en/profile')).location).toBe('/en/sign-in?next=%2Fen%2Fprofile')
  expect((await stranger.client.get('/en/profile/check')).text).not.toContain('Secret interest')
  expect((await stranger.client.get('/en/profile/interests')).text).not.toContain('Secret interest')
})

test('10,000 characters in a name are told, and text of any script is kept as it is', async () => {
  const { client } = await applicant()
  const job = {
    title: 'x'.repeat(10_000),
    organisation: 'منظمة <script>alert(1)</script> 🌉',
    'from-day': '1',
    'from-month': '1',
    'from-year': '2025',
    toUnknown: 'yes',
    relevant: 'yes',
    summary: "Robert'); drop table persons;--",
  }

  const wrong = await client.post('/en/profile/experience/items/job-one', job)
  await client.post('/en/profile/experience/items/job-one', { ...job, title: 'Assistant' })

  expect(wrong.status).toBe(422)
  expect(wrong.html.querySelector('#title')?.getAttribute('value')?.length).toBe(10_000)
  const list = await client.get('/en/profile/experience')
  expect(list.html.querySelector('.entries strong')?.text).toContain('منظمة <script>alert(1)</script> 🌉')
})
