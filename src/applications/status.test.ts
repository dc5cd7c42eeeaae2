import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { fillProfile, writeDraft } from '../../test/application-world.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import { addNotice, noticeWorld, signedIn, type NoticeWorld } from '../../test/notice-world.ts'
import { languages } from '../platform/i18n/languages.ts'
import { frozenClock } from '../platform/clock/index.ts'
import { stateLabels } from './labels.ts'
import { studentsOfPartners } from './queries/students.ts'
import { renew } from './actions/renew.ts'
import { states } from './states.ts'
import { statusMessages } from './views/status/words.ts'

const world = useApp()
let people: NoticeWorld
let awa: Client

beforeAll(async () => {
  people = await noticeWorld(world)
  await fillProfile(world, people.applicant)
  awa = await clientOf(world.app, await testServerOf(world.app), people.applicant)
})

const idIn = (path: string): number => Number(path.split('/').at(-1))

test('every state but a draft has its page in each language: its headline, its word and, while it is open, a step of the bridge', async () => {
  const notice = await addNotice(world, { office: people.nairobi })
  const path = await writeDraft(awa, { notice: String(notice) })
  await awa.post(`/en${path}/submission`, { release: 'now' })

  for (const state of states.filter(other => other !== 'draft'))
    for (const language of languages) {
      await world.db.owner.query('update applications set state = $1 where id = $2', [state, idIn(path)])
      const { status, text, html } = await awa.get(`/${language}${path}`)
      expect([state, status]).toEqual([state, 200])
      expect(text).toContain(statusMessages[language].states[state].title)
      expect(text).toContain(stateLabels[language].applicant[state])
      expect([state, html.querySelector('.panel h2') === null]).toEqual([state, false])
    }
})

test('a place that was arranged says what became of the internship, on its page and in the list', async () => {
  const notice = await addNotice(world, { office: people.nairobi })
  const path = await writeDraft(awa, { notice: String(notice) })
  await awa.post(`/en${path}/submission`, { release: 'now' })
  const id = idIn(path)
  await world.db.owner.query(`update applications set state = 'placed' where id = $1`, [id])
  await world.db.owner.query(
    `insert into placements (application_id, person_id, office_id, policy_id, title, state_since, start_on, end_on, created_at)
     select a.id, a.person_id, n.office_id, a.policy_id, 'Intern', now(), '2026-05-04', '2026-11-03', now()
     from applications a join notices n on n.id = a.notice_id where a.id = $1`,
    [id],
  )
  const tell = async (state: string): Promise<string[]> => {
    await world.db.owner.query('update placements set state = $1 where application_id = $2', [state, id])
    const [own, list] = [await awa.get(`/en${path}`), await awa.get('/en/applications')]
    const row = list.html.querySelectorAll('main li, main tr').find(({ innerHTML }) => innerHTML.includes(`${path}"`))
    return [own.html.querySelector('.panel h2')?.text ?? '', row?.text.match(/Internship [a-z ]+/)?.[0].trim() ?? '']
  }

  expect(await tell('clearance')).toEqual(['Your internship is arranged', 'Internship arranged'])
  expect(await tell('active')).toEqual(['Your internship is under way', 'Internship under way'])
  expect(await tell('completed')).toEqual(['Your internship is over', 'Internship over'])
  expect(await tell('cancelled')).toEqual(['Your internship was cancelled', 'Internship cancelled'])
  const closed = await awa.get(`/en${path}`)
  expect(closed.text).toContain('Nobody has anything to do any more')
  expect(closed.html.querySelector('.panel a[href="/en/placement"]')).not.toBeNull()
})

test('what is closed says that nobody has anything to do, how far it came, and where to go from here', async () => {
  const notice = await addNotice(world, { office: people.nairobi })
  const path = await writeDraft(awa, { notice: String(notice) })
  await awa.post(`/en${path}/submission`, { release: 'now' })
  const close = async (state: string, from: string): Promise<void> => {
    await world.db.owner.query('update applications set state = $1 where id = $2', [state, idIn(path)])
    await world.db.owner.query(
      `insert into events (subject, subject_id, event, from_state, to_state, at) values ('application', $1, 'x', $2, $3, now())`,
      [idIn(path), from, state],
    )
  }

  await close('not-selected', 'interview')
  const no = await awa.get(`/en${path}`)
  await close('offer-declined', 'offered')
  const declined = await awa.get(`/en${path}`)

  const linksOf = ({ html }: typeof no): string[] =>
    html.querySelectorAll('.panel a').map(link => link.getAttribute('href') ?? '')
  const doneIn = ({ html }: typeof no): number => html.querySelectorAll('.journey li.done').length
  expect(no.text).toContain('Nobody has anything to do any more.')
  expect([linksOf(no), doneIn(no)]).toEqual([['/en/notices'], 3])
  expect([linksOf(declined), doneIn(declined)]).toEqual([['/en/notices', `/en/applications/new?notice=${notice}`], 4])
})

test('a draft that was taken back says nothing of sending', async () => {
  const notice = await addNotice(world, { office: people.nairobi })
  const begun = await awa.post('/en/applications', { notice: String(notice) })
  await awa.post(`${begun.location}/withdrawal`, {})

  const { text } = await awa.get(begun.location!)

  expect(text).toContain('You withdrew this application')
  expect(text).not.toContain('sent ')
  expect(text).not.toContain('You proposed')
})

test('the reason of a no is shown once it was told, in the words of the person who decided, and not before', async () => {
  const notice = await addNotice(world, { office: people.nairobi })
  const path = await writeDraft(awa, { notice: String(notice) })
  await awa.post(`/en${path}/submission`, { release: 'now' })
  await world.db.owner.query(
    `insert into decisions (application_id, kind, reason_code, reason, decided_by, decided_at)
    values ($1, 'not-selected', 'experience', 'Others had worked with data before.', $2, now())`,
    [idIn(path), people.hr],
  )

  const prepared = await awa.get(`/en${path}`)
  await world.db.owner.query(`update applications set state = 'not-selected' where id = $1`, [idIn(path)])
  await world.db.owner.query(
    `update decisions set released_at = now(), released_by = decided_by where application_id = $1`,
    [idIn(path)],
  )
  const told = await awa.get(`/en${path}`)

  expect(prepared.text).not.toContain('Others had worked with data before.')
  expect(told.text).toContain('Others had worked with data before.')
})

test('what an office notes for itself is not in the applicant’s log', async () => {
  const notice = await addNotice(world, { office: people.nairobi })
  const path = await writeDraft(awa, { notice: String(notice) })
  await awa.post(`/en${path}/submission`, { release: 'now' })
  await world.db.owner.query(
    `insert into events (subject, subject_id, event, by_person_id, at, why)
    values ('application', $1, 'prepare-decision', $2, now(), 'secret'), ('application', $1, 'takeUp', $2, now(), 'secret')`,
    [idIn(path), people.hr],
  )

  const { html, text } = await awa.get(`/en${path}`)

  const log = html.querySelectorAll('.log li strong').map(entry => entry.text)
  expect(log).toEqual([
    'A person began to check it',
    'You sent and released your application',
    'You began this application',
  ])
  expect(text).not.toContain('secret')
})

test('a standing application goes to its office within 90 days and can be renewed in the last two weeks, once at a time', async () => {
  const path = await writeDraft(awa, { office: String(people.nairobi) })
  await awa.post(`/en${path}/submission`, { release: 'now' })
  const actor = await signedIn(world, people.applicant)
  const on = (day: string): Date => frozenClock(`${day}T09:00:00Z`).now()

  const early = await renew(world.app, actor, idIn(path), on('2026-05-16'))
  const both = await Promise.all([1, 2].map(() => renew(world.app, actor, idIn(path), on('2026-05-17'))))

  expect(early).toEqual({ ok: false, refusal: { code: 'not-to-renew', params: {} } })
  expect(both.map(({ ok }) => ok).sort((a, b) => Number(a) - Number(b))).toEqual([false, true])
  const { rows } = await world.db.owner.query('select state, answer_by::text from applications where id = $1', [
    idIn(path),
  ])
  expect(rows).toEqual([{ state: 'released', answer_by: '2026-08-29' }])
  expect((await awa.post(`/en${path}/renewal`)).status).toBe(409)
})

test('a standing application is judged by the version in force on the day on which it is sent, not when it was begun', async () => {
  const path = await writeDraft(awa, { kind: 'headquarters' })
  const id = idIn(path)
  const versions = async (): Promise<unknown> =>
    (
      await world.db.owner.query(
        `select a.policy_id as application, array(select s.policy_id from assessments s where s.application_id = a.id) as assessed
         from applications a where a.id = $1`,
        [id],
      )
    ).rows[0]
  await world.db.owner.query(`update applications set policy_id = 'iom-website' where id = $1`, [id])

  const check = await awa.get(`/en${path}/check`)
  await awa.post(`/en${path}/submission`, { release: 'now' })

  expect(check.text).toContain('under “IOM internships: the text of vacancy notices”')
  expect(await versions()).toEqual({ application: 'iom-vacancy', assessed: ['iom-vacancy'] })
})

test('the offer’s own page is one click away while an answer to it is awaited', async () => {
  const notice = await addNotice(world, { office: people.nairobi })
  const path = await writeDraft(awa, { notice: String(notice) })
  await awa.post(`/en${path}/submission`, { release: 'now' })
  const { rows } = await world.db.owner.query<{ id: number }>(
    `insert into offers (application_id, start_on, end_on, expires_on, made_by, made_at)
    values ($1, '2026-05-04', '2026-11-03', '2026-03-20', $2, now()) returning id`,
    [idIn(path), people.hr],
  )
  await world.db.owner.query(`update applications set state = 'offered' where id = $1`, [idIn(path)])

  const { html, text } = await awa.get(`/en${path}`)

  expect(html.querySelector('.panel a.button')?.getAttribute('href')).toBe(`/en/offers/${rows[0]?.id}`)
  expect(text).toContain('accept or decline it by 20 March 2026')
})

test('a partner sees released applications to its own notices: names, states, dates, and reasons only where agreed', async () => {
  const partner = await world.db.owner.query<{ partnerId: number; agreementId: number }>(
    `select a.partner_id as "partnerId", a.id as "agreementId" from agreements a join rounds r on r.agreement_id = a.id where r.id = $1`,
    [people.round],
  )
  const { partnerId, agreementId } = partner.rows[0]!
  const coordinator = await world.db.owner.query<{ id: number }>(
    `insert into persons (given_name, family_name, email, language, created_at) values ('Cleo', 'Test', 'cleo@r.test', 'en', now()) returning id`,
  )
  const cleo = coordinator.rows[0]!.id
  await world.db.owner.query(
    `insert into role_grants (person_id, role, partner_id, granted_at) values ($1, 'partner-coordinator', $2, now())`,
    [cleo, partnerId],
  )
  const titles = ['Released', 'Only sent', 'Open to all']
  const paths: string[] = []
  for (const title of titles) {
    const round = title === 'Open to all' ? {} : { round: people.round }
    const notice = await addNotice(world, { office: people.nairobi, title, ...round })
    const path = await writeDraft(awa, { notice: String(notice) })
    await awa.post(`/en${path}/submission`, { release: title === 'Only sent' ? 'later' : 'now' })
    paths.push(path)
  }
  await world.db.owner.query(
    `insert into decisions (application_id, kind, reason_code, reason, decided_by, decided_at, released_at)
    values ($1, 'not-selected', 'x', 'The reason.', $2, now(), now())`,
    [idIn(paths[0]!), people.hr],
  )
  const actor = await signedIn(world, cleo)
  const all = { partners: [partnerId], text: '', roundId: null, state: null, page: 1 }
  const seen = async (): Promise<unknown[]> =>
    (await world.app.database.as(actor).read(tx => studentsOfPartners(tx, all))).students.map(row => [
      row.givenName,
      row.titles.en,
      row.state,
      row.answerBy,
      row.reason,
    ])

  expect(await seen()).toEqual([['Awa', 'Released', 'released', '2026-04-10', null]])
  await world.db.owner.query(`update agreements set partner_sees = 'states-and-reasons' where id = $1`, [agreementId])
  expect(await seen()).toEqual([['Awa', 'Released', 'released', '2026-04-10', 'The reason.']])
})
