import { beforeAll, beforeEach, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { fillProfile, writeDraft } from '../../test/application-world.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import { addNotice, noticeWorld, type NoticeWorld } from '../../test/notice-world.ts'
import { publishStrictPolicy } from '../../test/strict-policy.ts'
import type { Server } from '../platform/http/index.ts'

const world = useApp()
let server: Server
let people: NoticeWorld
let hal: Client
let awa: Client
let id: number

beforeAll(async () => {
  people = await noticeWorld(world)
  await publishStrictPolicy(world, people.manager)
  server = await testServerOf(world.app)
  hal = await clientOf(world.app, server, people.hr)
})

/** Enrolled at a recognised school after two years, living in Kenya; of earlier work nothing was said. */
const studies = {
  items: [
    {
      ...{ key: 'a', level: 'bachelor', status: 'enrolled', institution: 'University of Nairobi', field: 'Law' },
      ...{ country: 'KE', finalYearFrom: '2025-09-01', endsOn: '2026-12-15', yearsCompleted: 2, accredited: 'yes' },
    },
  ],
}

let number = 0
beforeEach(async () => {
  const { rows } = await world.db.owner.query<{ id: number }>(
    `insert into persons (given_name, family_name, email, language, created_at, email_confirmed_at)
     values ('Awa', 'Ndiaye', $1, 'en', now(), now()) returning id`,
    [`awa-${(number += 1)}@records.test`],
  )
  id = rows[0]!.id
  awa = await clientOf(world.app, server, id)
  await fillProfile(world, id, { studies })
})

async function strictDraft(): Promise<string> {
  const notice = await addNotice(world, { office: people.nairobi, policy: 'strict' })
  return writeDraft(awa, { notice: String(notice) })
}

/** The facts of the newest assessment. */
async function caseOf(application: string): Promise<{ facts: Record<string, unknown>; application: object }> {
  const { rows } = await world.db.owner.query<{ case_facts: never }>(
    'select case_facts from assessments where application_id = $1 order by id desc limit 1',
    [application.split('/').at(-1)],
  )
  return rows[0]!.case_facts
}

/** An internship of this person that is over. */
async function served(from: string, to: string): Promise<void> {
  const one = async (insert: string, values: readonly unknown[]): Promise<number> =>
    (await world.db.owner.query<{ id: number }>(`${insert} returning id`, [...values])).rows[0]!.id
  const application = await one(
    `insert into applications (reference, person_id, office_id, policy_id, state, state_since, language, proposed_start_on,
       proposed_months, submitted_at, released_at, created_at)
     values ($1, $2, $3, 'iom-website', 'placed', '2023-12-01', 'en', $4, 6, '2023-11-01', '2023-11-01', '2023-10-01')`,
    [`OLD-${id}`, id, people.nairobi, from],
  )
  await one(
    `insert into placements (application_id, person_id, office_id, policy_id, title, state, state_since, start_on, end_on, created_at)
     values ($1, $2, $3, 'iom-website', 'Intern', 'completed', '2024-09-01', $4, $5, '2023-12-01')`,
    [application, id, people.nairobi, from, to],
  )
}

test('earlier work is asked where a rule of one’s own draft reads it, and nobody else is asked', async () => {
  const before = await awa.get('/en/profile')
  const path = await strictDraft()

  const tasks = await awa.get('/en/profile')
  const draft = await awa.get(`/en${path}`)
  const check = await awa.get(`/en${path}/check`)
  expect(before.text).not.toContain('Earlier work here')
  expect(tasks.text).toContain('Earlier work here')
  expect(tasks.text).toContain('7 of 8 parts are complete.')
  expect(draft.text).toContain('1 part')
  expect(check.html.querySelectorAll('main a').map(link => link.getAttribute('href'))).toContain('/en/profile/service')
})

test('of studies, the years and the institution are asked where a rule reads them', async () => {
  await fillProfile(world, id, { studies: { items: [] } })
  const before = await awa.get('/en/profile/studies/items/another')
  await strictDraft()

  const asked = await awa.get('/en/profile/studies/items/another')
  expect([before, asked].map(page => page.html.querySelector('#yearsCompleted') !== null)).toEqual([false, true])
  expect([before, asked].map(page => page.html.querySelector('#accredited-unknown') !== null)).toEqual([false, true])
})

test('what was answered of studies and earlier work is kept, and told again in the form', async () => {
  await strictDraft()
  const study = {
    ...{ level: 'bachelor', status: 'enrolled', institution: 'A', field: 'Law', country: '' },
    ...{ finalYearFromUnknown: 'yes', endsOnUnknown: 'yes', yearsCompleted: '3', accredited: 'unknown' },
  }
  await awa.post('/en/profile/studies/items/another', study)
  await awa.post('/en/profile/service/items/former', {
    ...{ kind: 'volunteering', fromUnknown: 'yes' },
    ...{ 'to-day': '30', 'to-month': '6', 'to-year': '2025' },
  })
  const wrong = await awa.post('/en/profile/service/items/wrong-one', { kind: 'emperor' })

  const form = await awa.get('/en/profile/studies/items/another')
  const list = await awa.get('/en/profile/service')
  expect(form.html.querySelector('#yearsCompleted')?.getAttribute('value')).toBe('3')
  expect(form.html.querySelector('#accredited-unknown')?.hasAttribute('checked')).toBe(true)
  expect(list.text).toContain('Volunteer service')
  expect(list.text).toContain('first day not known, until 30 June 2025')
  expect(wrong.status).toBe(422)
  expect(wrong.html.querySelectorAll('.error-summary a').map(link => link.getAttribute('href'))).toEqual([
    ...['#kind-internship'],
  ])
})

test('what is sent is judged on the office’s country, the home, the papers, earlier work and earlier applications', async () => {
  const path = await strictDraft()
  await awa.post('/en/profile/service', {})
  await awa.post(`/en${path}/submission`, { release: 'now', knows: 'yes' })

  const { facts, application } = await caseOf(path)
  expect(application).toEqual({ appliedOn: '2026-03-02', startOn: '2026-05-04', months: 6, hostCountry: 'KE' })
  expect(facts).toMatchObject({
    residence: 'KE',
    formerService: [],
    formerApplications: { ever: 0, round: 0 },
    documents: [{ document: 'application-form' }, { document: 'cover-letter', words: 9 }, { document: 'cv' }],
  })
  expect((await awa.get(`/en${path}`)).text).toContain('You live in Kenya')
})

test('an internship that the organisation knows of counts, whatever is said of it', async () => {
  await served('2024-01-08', '2024-07-05')
  const path = await strictDraft()
  const open = await awa.get(`/en${path}/check`)
  await awa.post('/en/profile/service', {})
  await awa.post(`/en${path}/submission`, { release: 'now', knows: 'yes' })

  const { facts } = await caseOf(path)
  expect(open.text).toContain('You have had an earlier internship with the organisation')
  expect(facts.formerService).toEqual([{ kind: 'internship', from: '2024-01-08', to: '2024-07-05' }])
  expect(facts.formerApplications).toEqual({ ever: 1, round: 0 })
})

test('an earlier application to the same notice is one of its round', async () => {
  const path = await strictDraft()
  await awa.post(`/en${path}/submission`, { release: 'now', knows: 'yes' })
  await awa.post(`/en${path}/withdrawal`, { why: '' })
  const { rows } = await world.db.owner.query<{ notice_id: number }>(
    'select notice_id from applications where person_id = $1',
    [id],
  )
  const again = await writeDraft(awa, { notice: String(rows[0]!.notice_id) })
  await awa.post(`/en${again}/submission`, { release: 'now', knows: 'yes' })

  expect((await caseOf(again)).facts.formerApplications).toEqual({ ever: 1, round: 1 })
})

test('an officer corrects the home and earlier work, beside what the organisation knows', async () => {
  await served('2024-01-08', '2024-07-05')
  const path = await strictDraft()
  await awa.post('/en/profile/service/items/former', {
    ...{ kind: 'employment', fromUnknown: 'yes', goesOn: 'yes' },
  })
  await awa.post('/en/profile/service', {})
  await awa.post(`/en${path}/submission`, { release: 'now', knows: 'yes' })
  const work = `/en/work${path}/facts`
  const correct = async (fact: string, form: Record<string, string>): Promise<number> => {
    const page = await hal.get(`${work}/${fact}`)
    const seen = page.html.querySelector('input[name=seen]')?.getAttribute('value') ?? ''
    return (await hal.post(`${work}/${fact}`, { seen, outcome: 'corrected', why: 'Seen.', ...form })).status
  }

  expect(await correct('residence', { residence: 'FR' })).toBe(303)
  expect(
    await correct('service.former', {
      ...{ kind: 'consultancy', fromUnknown: 'yes' },
      ...{ 'to-day': '1', 'to-month': '2', 'to-year': '2026' },
    }),
  ).toBe(303)
  const { facts } = await caseOf(path)
  const tab = await hal.get(`/en/work${path}/eligibility`)
  expect(facts.residence).toBe('FR')
  expect(facts.formerService).toEqual([
    { kind: 'internship', from: '2024-01-08', to: '2024-07-05' },
    { kind: 'consultancy', to: '2026-02-01' },
  ])
  expect(tab.text).toContain('Consultancy, first day not known, until 1 February 2026')
  expect(tab.text).toContain('2 years completed')
})
