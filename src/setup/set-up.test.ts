import { beforeEach, expect, test } from 'vitest'

import { clientOf, testServerOf } from '../../test/client.ts'
import { useApp } from '../../test/app.ts'
import { frozenClock } from '../platform/clock/index.ts'
import { setUpAddress } from './index.ts'

const holder = useApp()

beforeEach(async () => {
  await holder.db.owner.query('truncate organisation, persons, events, tokens restart identity cascade')
})

async function printedPath(): Promise<string> {
  const address = await setUpAddress(holder.app)
  return new URL(address ?? 'http://none.test/').pathname
}

const answers = {
  organisation: 'Organisation for the Test of Programmes',
  shortName: 'OTP',
  contactEmail: 'interns@otp.test',
  givenName: 'Ada',
  familyName: 'Okello',
  email: 'ada@otp.test',
  password: 'seven bridges at dawn',
}

test('the printed address founds the organisation and signs its first administrator in', async () => {
  const path = await printedPath()
  const visitor = await clientOf(holder.app, await testServerOf(holder.app), null)

  const shown = await visitor.get(path)
  const done = await visitor.post(path, { ...answers, isManager: 'yes' })

  expect([shown.status, done.status]).toEqual([200, 303])
  expect(String(done.headers['set-cookie'])).toContain('session=')
  const { rows: grants } = await holder.db.owner.query(
    'select p.email, g.role from role_grants g join persons p on p.id = g.person_id order by g.id',
  )
  expect(grants).toEqual([
    { email: 'ada@otp.test', role: 'administrator' },
    { email: 'ada@otp.test', role: 'programme-manager' },
  ])
  const { rows: events } = await holder.db.owner.query('select subject, event, to_state from events order by id')
  expect(events).toEqual([
    { subject: 'organisation', event: 'set-up', to_state: null },
    { subject: 'person', event: 'signed-up', to_state: null },
    { subject: 'person', event: 'role-granted', to_state: 'administrator' },
    { subject: 'person', event: 'role-granted', to_state: 'programme-manager' },
  ])
  expect(await setUpAddress(holder.app)).toBeNull()
})

test('without the tick the first administrator does not manage the programme', async () => {
  const path = await printedPath()
  const visitor = await clientOf(holder.app, await testServerOf(holder.app), null)

  await visitor.post(path, answers)

  const { rows } = await holder.db.owner.query('select role from role_grants')
  expect(rows).toEqual([{ role: 'administrator' }])
})

test('what is missing or wrong is said beside its field, and what was typed is kept, but for the password', async () => {
  const path = await printedPath()
  const visitor = await clientOf(holder.app, await testServerOf(holder.app), null)

  const answer = await visitor.post(path.replace('/en/', '/fr/'), {
    ...answers,
    organisation: '<b>’; drop table persons',
    email: 'nobody',
    password: 'short',
  })

  expect(answer.status).toBe(422)
  expect(answer.html.querySelector('#organisation')?.getAttribute('value')).toBe('<b>’; drop table persons')
  expect(answer.html.querySelector('#email-error')?.text).toContain('adresse électronique')
  expect(answer.html.querySelector('#password-error')?.text).toContain('10')
  expect(answer.html.querySelector('#password')?.getAttribute('value')).toBeUndefined()
})

test('the address works once: the second time it says so and changes nothing', async () => {
  const path = await printedPath()
  const visitor = await clientOf(holder.app, await testServerOf(holder.app), null)
  await visitor.post(path, answers)

  const shown = await visitor.get(path)
  const again = await visitor.post(path, { ...answers, email: 'eve@otp.test' })

  expect([shown.status, again.status]).toEqual([409, 409])
  expect(shown.text).toContain('This address was used already or is older than a day.')
  const { rows } = await holder.db.owner.query('select email from persons')
  expect(rows).toEqual([{ email: 'ada@otp.test' }])
})

test('the address works for a day, and no longer', async () => {
  const path = await printedPath()
  const last = { ...holder.app, clock: frozenClock('2026-03-03T08:59:59Z') }
  const late = { ...holder.app, clock: frozenClock('2026-03-03T09:00:00Z') }

  const inTime = await (await clientOf(last, await testServerOf(last), null)).get(path)
  const tooLate = await (await clientOf(late, await testServerOf(late), null)).post(path, answers)

  expect([inTime.status, tooLate.status]).toEqual([200, 409])
})

test('a new address makes the one before worthless', async () => {
  const before = await printedPath()
  const after = await printedPath()
  const visitor = await clientOf(holder.app, await testServerOf(holder.app), null)

  const statuses = [(await visitor.get(before)).status, (await visitor.get(after)).status]

  expect(statuses).toEqual([409, 200])
})

test('of two who set up at the same moment, one does', async () => {
  const path = await printedPath()
  const visitor = await clientOf(holder.app, await testServerOf(holder.app), null)

  const both = await Promise.all([
    visitor.post(path, answers),
    visitor.post(path, { ...answers, email: 'eve@otp.test' }),
  ])

  expect(both.map(answer => answer.status).sort((left, right) => left - right)).toEqual([303, 409])
  const { rows } = await holder.db.owner.query('select count(*)::int as count from persons')
  expect(rows).toEqual([{ count: 1 }])
})
