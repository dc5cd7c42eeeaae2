import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../../test/app.ts'
import { clientOf, testServerOf, type Client, type Page } from '../../../test/client.ts'
import { addNotice, noticeWorld, type NoticeWorld } from '../../../test/notice-world.ts'
import { unanswered, unreleased } from '../../applications/index.ts'
import { correctionJob } from '../jobs.ts'

const world = useApp()
let places: NoticeWorld
let hr: Client
let visitor: Client
let auditor: Client
let manager: Client

beforeAll(async () => {
  places = await noticeWorld(world)
  const server = await testServerOf(world.app)
  const as = (person: number | null): Promise<Client> => clientOf(world.app, server, person)
  hr = await as(places.hr)
  auditor = await as(places.auditor)
  manager = await as(places.manager)
  visitor = await as(null)
})

const path = (id: number): string => `/en/work/notices/${id}/corrections`
const hidden = ({ html }: Page): string => html.querySelector('input[name=version]')?.getAttribute('value') ?? ''

async function form(id: number, changes: Record<string, string> = {}): Promise<Record<string, string>> {
  const page = await hr.get(path(id))
  return { version: hidden(page), ...facts, ...changes }
}

const facts = {
  ...{ 'closesOn-day': '15', 'closesOn-month': '3', 'closesOn-year': '2026' },
  ...{ 'answerBy-day': '10', 'answerBy-month': '4', 'answerBy-year': '2026' },
  ...{ 'startOn-day': '4', 'startOn-month': '5', 'startOn-year': '2026' },
  monthsMin: '6',
  monthsMax: '6',
  allowance: 'monthly',
  languages: 'en',
  why: 'The budget came late.',
}

let number = 0
async function apply(
  notice: number,
  state: string,
  language = 'fr',
  answerBy: string | null = '2026-04-10',
): Promise<number> {
  number += 1
  const { rows } = await world.db.owner.query<{ id: number }>(
    `with p as (insert into persons (given_name, family_name, email, language, created_at)
        values ($1, 'Test', $1 || '@opm.test', $2, now()) returning id)
      insert into applications (reference, person_id, notice_id, office_id, policy_id, state, state_since, language, answer_by,
        submitted_at, released_at, created_at, proposed_start_on, proposed_months)
      select 'PS-' || $1, p.id, $3, $4, 'iom-vacancy', $5::application_state, now(), $2::language, $6::date, now(),
        case when $5 = 'submitted' then null else now() end, now(), '2026-05-04', 6 from p returning id`,
    [`Person${number}`, language, notice, places.nairobi, state, answerBy],
  )
  return rows[0]?.id ?? 0
}

/** Runs what the last correction put into the queue, twice: a job may run twice and must not mind. */
async function tell(notice: number): Promise<void> {
  const { rows } = await world.db.owner.query<{ data: Record<string, string> }>(
    `select data from jobs.job where name = 'notice.corrected' and (data->>'notice')::int = $1 order by created_on desc limit 1`,
    [notice],
  )
  for (let run = 0; run < 2; run += 1)
    await correctionJob(world.app, { unanswered, unreleased }).handle(rows[0]?.data ?? {}, world.app.clock.now())
}

async function mails(notice: number): Promise<{ to: string; subject: string; text: string }[]> {
  const { rows } = await world.db.owner.query<{ to: string; subject: string; text: string }>(
    `select m.to_address as to, m.subject, m.body_text as text from mails m join applications a on a.id = m.application_id
      where a.notice_id = $1 and m.kind = 'notice.corrected' order by m.id`,
    [notice],
  )
  return rows
}

test('a corrected fact stands on the public page with its day, and in the history with who, why, from and to', async () => {
  const id = await addNotice(world, { office: places.nairobi })

  const saved = await hr.post(path(id), await form(id, { 'startOn-month': '6', monthsMin: '4' }))

  expect(saved.location).toBe(`/en/work/notices/${id}?saved`)
  const page = await visitor.get(`/en/notices/${id}`)
  expect(page.text).toContain('Changed on 2 March 2026')
  expect(page.text).toContain('Starts: 4 May 2026 → 4 June 2026')
  expect(page.text).toContain('Months, at least: 6 → 4')
  expect(page.text).not.toContain('The budget came late.')
  expect((await visitor.get(`/fr/notices/${id}`)).text).toContain('4 mai 2026 → 4 juin 2026')
  const history = await hr.get(`/en/work/notices/${id}`)
  expect(history.text).toContain('The budget came late.')
  expect(history.text).toContain('Starts: 4 May 2026 → 4 June 2026')
})

test('those who wait for an answer are written to once, in their language, and their promise moves', async () => {
  const id = await addNotice(world, { office: places.nairobi, title: 'Intern, Promise' })
  const waiting = await apply(id, 'screening', 'fr')
  await apply(id, 'submitted', 'es', null)
  await apply(id, 'not-selected', 'en')
  await apply(id, 'draft', 'en', null)
  await apply(await addNotice(world, { office: places.nairobi }), 'screening', 'en')

  await hr.post(path(id), await form(id, { 'answerBy-day': '20' }))
  await tell(id)

  const sent = await mails(id)
  expect(sent.map(({ subject }) => subject)).toEqual([
    expect.stringContaining('l’avis de votre candidature'),
    expect.stringContaining('se corrigió el aviso'),
  ])
  expect(sent[0]?.text).toContain('10 avril 2026 → 20 avril 2026')
  expect(sent[0]?.text).toContain('The budget came late.')
  const { rows } = await world.db.owner.query('select answer_by::text from applications where id = $1', [waiting])
  expect(rows).toEqual([{ answer_by: '2026-04-20' }])
})

test('of a closing day only those are told who must still release by it', async () => {
  const id = await addNotice(world, { office: places.nairobi })
  await apply(id, 'screening', 'fr')
  await apply(id, 'submitted', 'en', null)

  await hr.post(path(id), await form(id, { 'closesOn-day': '20' }))
  await tell(id)

  expect((await mails(id)).map(({ text }) => text)).toEqual([
    expect.stringContaining('Closes: 15 March 2026 → 20 March 2026'),
  ])
})

test('a day is moved to one that is still to come; a promise that has passed stays; a reason is asked', async () => {
  const id = await addNotice(world, { office: places.nairobi })
  const wrong = await hr.post(path(id), await form(id, { 'closesOn-day': '1', why: '' }))
  expect(wrong.status).toBe(422)
  expect(wrong.html.querySelector('#why-error')).not.toBeNull()
  const early = await hr.post(path(id), await form(id, { 'closesOn-day': '1' }))
  expect([early.status, early.html.querySelector('#closesOn-error')?.text]).toEqual([
    422,
    'Closes on: enter 2 March 2026 or a later day',
  ])
  const past = await hr.post(path(id), await form(id, { 'answerBy-month': '3', 'answerBy-day': '10' }))
  expect(past.html.querySelector('#answerBy-error')?.text).toContain('15 March 2026')
  expect((await hr.post(path(id), await form(id))).text).toContain('Change at least one fact')

  const closed = await addNotice(world, { office: places.nairobi, closesOn: '2026-02-20', answerBy: '2026-02-27' })
  expect((await hr.get(path(closed))).text).toContain('The promised day of the answer, 27 February 2026, has passed')
  const again = { 'closesOn-month': '', 'closesOn-day': '', 'closesOn-year': '' }
  expect((await hr.post(path(closed), await form(closed, again))).status).toBe(303)
  const { rows } = await world.db.owner.query('select closes_on, answer_by::text from notices where id = $1', [closed])
  expect(rows).toEqual([{ closes_on: null, answer_by: '2026-02-27' }])
})

test('a text that is corrected asks a reason, says which parts, and writes only where the officer says so', async () => {
  const id = await addNotice(world, { office: places.nairobi })
  await apply(id, 'screening', 'en')
  const url = `/en/work/notices/${id}/texts/en`
  const page = await hr.get(url)
  const text = {
    version: hidden(page),
    title: 'Intern, Programme Support Unit',
    background: 'New.',
    responsibilities: 'Draft reports.',
    learningObjectives: 'How a project begins.',
    outputs: 'One report.',
  }

  expect((await hr.post(url, text)).status).toBe(422)
  expect((await hr.post(url, { ...text, why: 'A slip.', tells: 'yes' })).status).toBe(303)
  await tell(id)

  expect((await visitor.get(`/en/notices/${id}`)).text).toContain('Text in English: background')
  expect((await mails(id)).map(mail => mail.text)).toEqual([expect.stringContaining('What changed is in its text.')])
})

test('of two who correct at once the second sees who was first, with everything typed; readers correct nothing', async () => {
  const id = await addNotice(world, { office: places.nairobi })
  const fields = await form(id)

  const both = await Promise.all([
    hr.post(path(id), { ...fields, monthsMin: '5', why: 'Hal’s reason' }),
    manager.post(path(id), { ...fields, monthsMin: '4', why: 'Mia’s reason' }),
  ])

  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
  const slower = both[0].status === 409 ? both[0] : both[1]
  expect(slower.html.querySelector('textarea[name=why]')?.text).toMatch(/^(Hal|Mia)’s reason$/)
  expect((await auditor.post(path(id), fields)).status).toBe(403)
  const draft = await addNotice(world, { office: places.nairobi, state: 'draft' })
  expect((await hr.get(path(draft))).status).toBe(409)
})
