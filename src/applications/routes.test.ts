import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { fillProfile, goodDates, writeDraft } from '../../test/application-world.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import { addNotice, noticeWorld, signedIn, type NoticeWorld } from '../../test/notice-world.ts'
import type { Server } from '../platform/http/index.ts'

const world = useApp()
let server: Server
let people: NoticeWorld
let awa: Client

beforeAll(async () => {
  people = await noticeWorld(world)
  server = await testServerOf(world.app)
  await fillProfile(world, people.applicant)
  awa = await clientOf(world.app, server, people.applicant)
})

const personNamed = async (name: string): Promise<number> => {
  const { rows } = await world.db.owner.query<{ id: number }>(
    `insert into persons (given_name, family_name, email, language, created_at) values ($1, 'Test', $2, 'fr', now()) returning id`,
    [name, `${name.toLowerCase()}@apply.test`],
  )
  return rows[0]!.id
}

const idIn = (path: string): number => Number(path.split('/').at(-1))

test('an application goes from the notice to the office, and its page says who must act and by when', async () => {
  const notice = await addNotice(world, { office: people.nairobi })

  const start = await awa.get(`/en/applications/new?notice=${notice}`)
  expect(start.text).toContain('15 March 2026, 23:59 UTC')
  const path = await writeDraft(awa, { notice: String(notice) })
  const tasks = await awa.get(`/en${path}`)
  expect(tasks.text).toContain('Nobody can see this yet.')
  const check = await awa.get(`/en${path}/check`)
  expect(check.text).toContain('4 May 2026')
  expect(check.text).toContain('You will be 23 years old on your first day')
  expect(check.text).toContain('Source: IOM, internship vacancy notices')
  const sent = await awa.post(`/en${path}/submission`, { release: 'now' })
  expect([sent.status, sent.location]).toEqual([303, `/en${path}?just=now`])

  const page = await awa.get(sent.location!)
  expect(page.text).toContain('The office has your application')
  expect(page.text).toContain('You hear from us by 10 April 2026.')
  expect(page.text).toContain('You sent and released your application')
  expect(page.html.querySelector('.here')?.text).toContain('Step 2 of 6')
  const { rows } = await world.db.owner.query(
    `select event, from_state, to_state, by_person_id from events where subject = 'application' and subject_id = $1 order by id`,
    [idIn(path)],
  )
  expect(rows).toEqual([
    { event: 'create', from_state: null, to_state: 'draft', by_person_id: people.applicant },
    { event: 'submit', from_state: 'draft', to_state: 'submitted', by_person_id: people.applicant },
    { event: 'release', from_state: 'submitted', to_state: 'released', by_person_id: people.applicant },
  ])
})

test('beginning twice, also at once, leads to one application', async () => {
  const notice = await addNotice(world, { office: people.nairobi })

  const answers = await Promise.all([1, 2, 3].map(() => awa.post('/en/applications', { notice: String(notice) })))

  expect(new Set(answers.map(({ location }) => location)).size).toBe(1)
  const { rows } = await world.db.owner.query('select id from applications where notice_id = $1', [notice])
  expect(rows).toHaveLength(1)
})

test('sending twice, also at once, sends and mails once', async () => {
  const notice = await addNotice(world, { office: people.nairobi })
  const path = await writeDraft(awa, { notice: String(notice) })

  const answers = await Promise.all([1, 2].map(() => awa.post(`/en${path}/submission`, { release: 'now' })))
  const again = await awa.post(`/en${path}/submission`, { release: 'now' })

  expect([...answers, again].map(({ status }) => status)).toEqual([303, 303, 303])
  const mails = await world.db.owner.query('select kind from mails where application_id = $1', [idIn(path)])
  expect(mails.rows).toEqual([{ kind: 'application.released' }])
  const assessments = await world.db.owner.query('select id from assessments where application_id = $1', [idIn(path)])
  expect(assessments.rows).toHaveLength(1)
})

test('after sending, the back button finds no form, and what was sent stays as it was', async () => {
  const notice = await addNotice(world, { office: people.nairobi })
  const path = await writeDraft(awa, { notice: String(notice) })
  await awa.post(`/en${path}/submission`, { release: 'now' })

  const step = await awa.get(`/en${path}/letter`)
  const late = await awa.post(`/en${path}/letter`, { coverLetter: 'Something else.' })
  const sent = await awa.get(`/en${path}/sent`)

  expect([step.status, step.location]).toEqual([303, `/en${path}`])
  expect(late.status).toBe(409)
  expect(late.text).toContain('You have sent this application already.')
  expect(sent.text).toContain('I would like to learn how a project begins.')
  expect(sent.text).toContain('On which day would you like to start?')
})

test('what is sent and not released is seen by nobody, and released later', async () => {
  const notice = await addNotice(world, { office: people.nairobi })
  const path = await writeDraft(awa, { notice: String(notice) })
  await awa.post(`/en${path}/submission`, { release: 'later' })
  const officer = await signedIn(world, people.hr)
  const seen = (): Promise<unknown[]> =>
    world.app.database
      .as(officer)
      .read(tx => tx.selectFrom('applications').where('id', '=', idIn(path)).select('id').execute())

  const before = await awa.get(`/en${path}`)
  expect(before.text).toContain('Nobody can see this yet.')
  expect(before.text).toContain('Release it by 15 March 2026')
  expect(await seen()).toEqual([])
  const released = await awa.post(`/en${path}/release`)
  expect(released.location).toBe(`/en${path}?just=released`)
  expect(await seen()).toEqual([{ id: idIn(path) }])
  const twice = await awa.post(`/en${path}/release`)
  expect(twice.status).toBe(409)
})

test('nobody else finds the application by its address: not another applicant, not an officer', async () => {
  const notice = await addNotice(world, { office: people.nairobi })
  const path = await writeDraft(awa, { notice: String(notice) })
  await awa.post(`/en${path}/submission`, { release: 'now' })
  const others = [await personNamed('Ben'), people.hr, people.manager]

  for (const person of others) {
    const client = await clientOf(world.app, server, person)
    for (const page of ['', '/sent', '/dates', '/check', '/rules', '/withdrawal', '/review'])
      expect([page, (await client.get(`/en${path}${page}`)).status]).toEqual([page, 404])
    expect((await client.post(`/en${path}/withdrawal`, {})).status).toBe(404)
    expect((await client.post(`/en${path}/release`)).status).toBe(404)
    expect((await client.post(`/en${path}/submission`, { release: 'now' })).status).toBe(404)
  }
})

test('days that do not exist or lie before today are said beside the field, and what was typed stays', async () => {
  const notice = await addNotice(world, { office: people.nairobi })
  const path = (await awa.post('/en/applications', { notice: String(notice) })).location!

  const none = await awa.post(`${path}/dates`, {
    ...goodDates,
    'proposedStartOn-day': '31',
    'proposedStartOn-month': '2',
  })
  const past = await awa.post(`${path}/dates`, { ...goodDates, 'proposedStartOn-year': '2025', proposedMonths: 'six' })

  expect(none.status).toBe(422)
  expect(none.text).toContain('First day: enter a day that exists')
  expect(none.html.querySelector('#proposedStartOn-day')?.getAttribute('value')).toBe('31')
  expect(past.status).toBe(422)
  expect(past.text).toContain('enter 2 March 2026 or a later day')
  expect(past.text).toContain('Months: enter a whole number')
  expect(past.html.querySelector('#proposedMonths')?.getAttribute('value')).toBe('six')
})

test('a closed notice takes nothing, and the draft stays', async () => {
  const notice = await addNotice(world, { office: people.nairobi })
  const path = await writeDraft(awa, { notice: String(notice) })
  await world.db.owner.query(`update notices set closes_on = '2026-03-01' where id = $1`, [notice])

  const check = await awa.get(`/en${path}/check`)
  const sent = await awa.post(`/en${path}/submission`, { release: 'now' })
  const tasks = await awa.get(`/en${path}`)

  expect(check.text).toContain('The notice is closed.')
  expect(check.html.querySelector('button[name=release]')).toBeNull()
  expect(sent.status).toBe(409)
  expect(sent.text).toContain('days end at midnight UTC')
  expect(tasks.text).toContain('It stays here as long as you want it.')
  const ben = await clientOf(world.app, server, await personNamed('Late'))
  expect((await ben.post('/en/applications', { notice: String(notice) })).status).toBe(409)
})

test('where the rules speak against it, a page says which, what would change it and who decides, and lets one send', async () => {
  const older = await personNamed('Old')
  await fillProfile(world, older, {
    identity: { birthDate: '1980-01-01', nationality: 'some', nationalities: ['KE'], residence: 'KE', phone: '' },
  })
  const client = await clientOf(world.app, server, older)
  const notice = await addNotice(world, { office: people.nairobi })
  const path = await writeDraft(client, { notice: String(notice) })

  const stopped = await client.post(`/en${path}/submission`, { release: 'now' })
  expect(stopped.location).toBe(`/en${path}/rules`)
  const rules = await client.get(`/fr${path}/rules`)
  expect(rules.text).toContain('Une personne décide, et non cette page.')
  expect(rules.text).toContain('46 ans')
  expect(rules.text).toContain('Source\u00a0:')
  const sent = await client.post(`/fr${path}/submission`, { release: 'now', knows: 'yes' })
  expect(sent.location).toBe(`/fr${path}?just=now`)
  const page = await client.get(`/es${path}`)
  expect(page.text).toContain('46 años')
  expect(page.text).toContain('Fuente:')
  const { rows } = await world.db.owner.query<{ verdict: string; subject: string }>(
    `select a.verdict, m.subject from assessments a join mails m using (application_id) where application_id = $1`,
    [idIn(path)],
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]?.verdict).toBe('not-eligible')
  expect(rows[0]?.subject).toMatch(
    /^Stages\u00a0: le bureau a votre candidature PS-2026-\d{4}, réponse au plus tard le 10 avril 2026$/,
  )
})

test('facts that the rules lack are asked for, with the way there, and nothing else is', async () => {
  const vague = await personNamed('Vague')
  await fillProfile(world, vague, { identity: null })
  const client = await clientOf(world.app, server, vague)
  const notice = await addNotice(world, { office: people.nairobi })
  const path = await writeDraft(client, { notice: String(notice) })

  const check = await client.get(`/es${path}/check`)

  const links = check.html.querySelectorAll('main ul a').map(link => link.getAttribute('href'))
  expect(links).toEqual(['/es/profile/identity'])
})

test('a letter is asked for where a sponsor or a mandatory internship is named', async () => {
  const funded = await personNamed('Funded')
  await fillProfile(world, funded, {
    sponsorship: { scholarship: 'yes', internshipMandatory: 'no', sponsor: 'none', relevantArea: null },
  })
  const client = await clientOf(world.app, server, funded)
  const notice = await addNotice(world, { office: people.nairobi })
  const path = await writeDraft(client, { notice: String(notice) })

  const without = await client.post(`/en${path}/documents`, { then: 'continue' })
  const early = await client.post(`/en${path}/submission`, { release: 'now' })
  const fake = await client.upload(
    `/en${path}/documents`,
    { then: 'add', kind: 'sponsor-letter' },
    { field: 'file', name: 'letter.pdf', bytes: Buffer.from('not a PDF') },
  )
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const given = await client.upload(
    `/en${path}/documents`,
    { then: 'continue', kind: 'sponsor-letter' },
    { field: 'file', name: 'letter.png', bytes: png },
  )

  expect([without.status, early.status, fake.status, given.status]).toEqual([422, 409, 422, 303])
  const sent = await client.post(`/en${path}/submission`, { release: 'now' })
  expect(sent.location).toBe(`/en${path}?just=now`)
  expect((await client.get(`/en${path}/sent`)).text).toContain('Letter of the sponsor, letter.png')
})

test('a paper of somebody else, or one about health, cannot be attached by its number', async () => {
  const notice = await addNotice(world, { office: people.nairobi })
  const path = await writeDraft(awa, { notice: String(notice) })
  const other = await personNamed('Paper')
  const add = async (person: number, kind: string): Promise<number> => {
    const { rows } = await world.db.owner.query<{ id: number }>(
      `insert into documents (person_id, kind, name, mime, bytes, sha256, uploaded_by, uploaded_at)
      values ($1, $2, 'x.pdf', 'application/pdf', 3, repeat('a', 64), $1, now()) returning id`,
      [person, kind],
    )
    return rows[0]!.id
  }
  const foreign = await add(other, 'cv')
  const health = await add(people.applicant, 'medical-certificate')

  for (const id of [foreign, health])
    expect((await awa.post(`/en${path}/documents`, { documents: String(id), then: 'continue' })).status).toBe(422)
  const { rows } = await world.db.owner.query('select * from application_documents where application_id = $1', [
    idIn(path),
  ])
  expect(rows).toEqual([])
})

test('an application is withdrawn with or without a reason, once, and the notice may be applied to again', async () => {
  const notice = await addNotice(world, { office: people.nairobi })
  const path = await writeDraft(awa, { notice: String(notice) })
  await awa.post(`/en${path}/submission`, { release: 'now' })

  const asked = await awa.get(`/en${path}/withdrawal`)
  expect(asked.text).toContain('it cannot be undone')
  const done = await awa.post(`/en${path}/withdrawal`, { why: 'I found another place.' })
  expect(done.location).toBe(`/en${path}?just=withdrawn`)
  const twice = await awa.post(`/en${path}/withdrawal`, {})
  expect(twice.status).toBe(409)

  const page = await awa.get(`/en${path}`)
  expect(page.text).toContain('You withdrew this application')
  const { rows } = await world.db.owner.query(
    `select event, why from events where subject = 'application' and subject_id = $1 and event = 'withdraw'`,
    [idIn(path)],
  )
  expect(rows).toEqual([{ event: 'withdraw', why: 'I found another place.' }])
  const again = await awa.post('/en/applications', { notice: String(notice) })
  expect(again.location).not.toBe(`/en${path}`)
})

test('what was found can be challenged once sent, and the same words twice are one request', async () => {
  const notice = await addNotice(world, { office: people.nairobi })
  const path = await writeDraft(awa, { notice: String(notice) })
  const early = await awa.post(`/en${path}/review`, { finding: 'age', wording: 'My birth date is wrong.' })
  await awa.post(`/en${path}/submission`, { release: 'now' })

  const empty = await awa.post(`/en${path}/review`, { finding: 'age', wording: ' ' })
  const odd = await awa.post(`/en${path}/review`, { finding: 'shoe-size', wording: 'My birth date is wrong.' })
  const sent = await awa.post(`/en${path}/review`, { finding: 'age', wording: 'My birth date is wrong.' })
  await awa.post(`/en${path}/review`, { finding: 'age', wording: 'My birth date is wrong.' })

  expect([early.status, empty.status, odd.status, sent.location]).toEqual([404, 422, 422, `/en${path}?just=asked`])
  expect(odd.html.querySelector('textarea')?.text).toBe('My birth date is wrong.')
  const { rows } = await world.db.owner.query(
    'select finding, wording from review_requests where application_id = $1',
    [idIn(path)],
  )
  expect(rows).toEqual([{ finding: 'age', wording: 'My birth date is wrong.' }])
  expect((await awa.get(`/en${path}`)).text).toContain('Not answered yet.')
})

test('what people type is shown as they typed it, whatever it is', async () => {
  const notice = await addNotice(world, { office: people.nairobi })
  const path = await writeDraft(awa, { notice: String(notice) })
  const odd = `<script>alert(1)</script> '; drop table applications; -- 🌍 مرحبا`
  await awa.post(`/en${path}/letter`, { coverLetter: odd })

  const check = await awa.get(`/en${path}/check`)
  const long = await awa.post(`/en${path}/letter`, { coverLetter: 'a'.repeat(10_000) })

  expect(check.html.querySelector('main script')).toBeNull()
  expect(check.text).toContain(odd)
  expect(long.status).toBe(422)
  expect(long.text).toContain('shorten your text to 6000 characters or fewer; it has 10000')
})

test('the list names each application with its state and whose turn it is, in one query', async () => {
  const mira = await personNamed('Mira')
  await fillProfile(world, mira)
  const client = await clientOf(world.app, server, mira)
  expect((await client.get('/fr/applications')).text).toContain('Vous n’avez encore postulé à rien.')
  const notice = await addNotice(world, { office: people.nairobi, title: 'Intern, Data' })
  await writeDraft(client, { notice: String(notice) })
  const standing = await writeDraft(client, { office: String(people.vientiane) })
  await client.post(`/en${standing}/submission`, { release: 'now' })

  const list = await client.get('/fr/applications')

  expect(list.text).toContain('Intern, Data')
  expect(list.text).toContain('Pas encore envoyée')
  expect(list.text).toContain('C’est à vous d’agir, au plus tard le 15 mars 2026')
  expect(list.text).toContain('Laos office')
  expect(list.text).toContain('Réponse au plus tard le 31 mai 2026.')
})
