import pino from 'pino'
import { beforeAll, expect, test } from 'vitest'

import { serverOf } from '../assembly.ts'
import type { Server } from '../platform/http/index.ts'
import { useApp } from '../../test/app.ts'
import { clientOf, type Client, type Page } from '../../test/client.ts'
import { addNotice, noticeWorld, type NoticeWorld } from '../../test/notice-world.ts'
import { checksPerMinute } from './routes.ts'

const world = useApp()
const log: string[] = []
let server: Server
let places: NoticeWorld
let notice = 0
let visitor: Client

beforeAll(async () => {
  places = await noticeWorld(world)
  notice = await addNotice(world, { office: places.nairobi, title: 'Intern, shelter' })
  server = await serverOf(world.app, {
    log: pino({ level: 'trace' }, { write: (line: string) => void log.push(line) }),
    isHttps: false,
    trustProxy: false,
    isQueueReady: async () => true,
  })
  visitor = await clientOf(world.app, server, null)
})

const student = { status1: 'enrolled', level1: 'bachelor', finalYearFrom1: '2025-09-01', endsOn1: '2026-07-15' }
const ofPlace = (): string => `/en/notices/${notice}/check`
const heading = ({ html }: Page): string => html.querySelector('h1')?.text ?? ''
const carried = ({ html }: Page): Record<string, string> =>
  Object.fromEntries(
    (html.querySelector('main form')?.querySelectorAll('input[type=hidden]') ?? []).map(input => [
      input.getAttribute('name') ?? '',
      input.getAttribute('value') ?? '',
    ]),
  )

test('a place is checked one question a page, each page carrying the answers before it', async () => {
  const first = await visitor.get(ofPlace())
  const second = await visitor.post(ofPlace(), { ...carried(first), status1: 'enrolled' })
  const third = await visitor.post(ofPlace(), { ...carried(second), level1: 'bachelor' })

  expect([heading(first), heading(second), heading(third)]).toEqual([
    'Where do you stand in your studies?',
    'What level are these studies?',
    'When does, or did, your final year begin?',
  ])
  expect([first.status, second.status, third.status]).toEqual([200, 200, 200])
  expect(carried(third)).toEqual({ status1: 'enrolled', level1: 'bachelor', asked: 'finalYearFrom1' })
  expect(third.text).toContain('I am enrolled')
})

test('the answer gives each reason with its source, and the way to apply', async () => {
  const answer = await visitor.post(ofPlace(), { ...student, birthDate: '2003-01-01', relevantInterest: 'yes' })

  expect(heading(answer)).toBe('Yes, by the rules you may apply')
  expect(answer.text).toContain('You will be 23 years old on your first day, 4 May 2026')
  expect(answer.text).toContain('IOM, internship vacancy notices')
  expect(answer.html.querySelector('main a.button')?.getAttribute('href')).toBe(`/en/applications/new?notice=${notice}`)
})

test('who is not within the rules reads what they say, what would change it, and that one may apply all the same', async () => {
  const early = await visitor.post(ofPlace(), { ...student, finalYearFrom1: '2026-04-01', endsOn1: '2027-01-31' })
  const none = await visitor.post(ofPlace(), { status1: 'none' })
  const young = await visitor.post(ofPlace(), { ...student, birthDate: '2006-09-01', relevantInterest: 'yes' })

  expect(heading(early)).toBe('Is there another degree that you study for, or hold?')
  const later = await visitor.post(ofPlace(), { ...carried(early), status2: 'none' })
  expect(later.text).not.toMatch(/rejected|refused/i)
  expect([heading(none), heading(young)]).toEqual([
    'Not as things stand',
    'Not for this start, but from 1 September 2026',
  ])
  expect(none.html.querySelector('main')?.text.split('Not as things stand')).toHaveLength(2)
  for (const page of [none, young]) {
    expect(page.text).toContain('only a person does')
    expect(page.text).toContain('Apply all the same')
  }
})

test('“I do not know” is an answer to every question and leads to an honest end', async () => {
  let page = await visitor.get(ofPlace())
  const asked: string[] = []
  while (carried(page).asked !== undefined) {
    const question = carried(page).asked ?? ''
    asked.push(question)
    expect(asked.length).toBeLessThan(20)
    const isDay = page.html.querySelector(`[name=${question}Unknown]`) !== null
    page = await visitor.post(ofPlace(), {
      ...carried(page),
      [isDay ? `${question}Unknown` : question]: isDay ? 'yes' : 'unknown',
    })
    expect(page.status).toBe(200)
  }

  expect(heading(page)).toBe('It depends on what is not known yet')
  expect(page.text).toContain('What we still need to know: ')
  expect(asked).toContain('birthDate')
})

test('of the programme as a whole the start may stay open: the answer says which days would do, and which places fit', async () => {
  const known = { ...student, relevantInterest: 'yes', birthDate: '1990-06-10' }
  const open = await visitor.post('/en/check', { ...known, startOn: 'unknown' })
  const late = await visitor.post('/en/check', { ...known, startOn: '2027-09-01' })
  const none = await visitor.post('/en/check', { status1: 'none' })
  const fit = await visitor.post('/en/check', { ...known, birthDate: '2003-01-01' })
  const unsure = await visitor.post('/en/check', { ...known, birthDate: 'unknown', startOn: 'unknown' })

  expect(heading(open)).toBe('Yes, if you start by 9 June 2027 at the latest')
  expect(heading(late)).toBe('Not for this start, but at the latest by 9 June 2027')
  expect(none.text).toContain('No place that is open today fits your answers.')
  expect(unsure.text).toContain('Whether an open place fits depends on what is not known yet.')
  expect(unsure.text).toContain('On no day for certain yet')
  expect(heading(fit)).toBe('On which day would you like to start?')
  const fitted = await visitor.post('/en/check', { ...known, birthDate: '2003-01-01', startOn: '2026-09-01' })
  expect(fitted.text).toContain('1 open place fits')
  expect(fitted.text).toContain('Intern, shelter')
})

test('one comes back to any earlier answer, finds it as it was, and goes on from there', async () => {
  const answers = { ...student, birthDate: '2003-01-01', relevantInterest: 'yes' }
  const back = await visitor.post(ofPlace(), { ...answers, back: 'birthDate' })
  const changed = await visitor.post(ofPlace(), {
    ...carried(back),
    ...{ 'birthDate-day': '1', 'birthDate-month': 'May', 'birthDate-year': '1980' },
  })

  expect(heading(back)).toBe('When were you born?')
  expect(back.html.querySelector('[name=birthDate-year]')?.getAttribute('value')).toBe('2003')
  expect(carried(back)).toEqual({ ...student, relevantInterest: 'yes', asked: 'birthDate' })
  expect(heading(changed)).toBe('Not as things stand')
})

test('another language takes the answers along, at any question and at the answer', async () => {
  const switchTo = async (page: Page): Promise<Page> => {
    const button = page.html.querySelector('header button[lang=fr]')
    const form = page.html.querySelector(`form#${button?.getAttribute('form') ?? ''}`)
    const held = (form?.querySelectorAll('input[type=hidden]') ?? []).map(
      input => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? ''] as const,
    )
    const sent = [button?.getAttribute('name') ?? '', button?.getAttribute('value') ?? ''] as const
    const fields = Object.fromEntries([...held, sent].filter(([name]) => name !== ''))
    return visitor.post(button?.getAttribute('formaction') ?? '', fields)
  }
  const first = await visitor.get(ofPlace())
  const asked = await visitor.post(ofPlace(), { ...student, birthDate: '2003-01-01', back: 'level1' })
  const answer = await visitor.post(ofPlace(), { ...student, birthDate: '2003-01-01', relevantInterest: 'yes' })

  const [askedInFrench, answeredInFrench] = [await switchTo(asked), await switchTo(answer)]

  expect(first.html.querySelector('header a[lang=fr]')?.getAttribute('href')).toContain('/fr/notices/')
  expect(heading(askedInFrench)).toBe('De quel niveau sont ces études\u202f?')
  expect(carried(askedInFrench)).toMatchObject({ status1: 'enrolled', birthDate: '2003-01-01', asked: 'level1' })
  expect(answeredInFrench.html.querySelector('html')?.getAttribute('lang')).toBe('fr')
  expect(answeredInFrench.html.querySelectorAll('dl.summary > div')).toHaveLength(
    answer.html.querySelectorAll('dl.summary > div').length,
  )
  expect(answeredInFrench.text).toContain('1er janvier 2003')
})

test('an answer that has lost its sense goes with the one that gave it sense', async () => {
  const graduate = {
    status1: 'graduated',
    level1: 'bachelor',
    endsOn1: '2025-07-15',
    more1: 'no',
    birthDate: '2003-01-01',
  }
  const changes = ({ text }: Page): string[] => text.split('\n').filter(line => line.startsWith('Change '))
  const before = await visitor.post(ofPlace(), graduate)
  const page = await visitor.post(ofPlace(), { ...graduate, status1: 'none' })

  expect(changes(before)).toContain('Change Graduation')
  expect(changes(page)).toEqual(['Change Studies', 'Change Date of birth'])
  expect(page.html.querySelectorAll('main input[type=hidden]').map(input => input.getAttribute('name'))).toEqual([
    'status1',
    'birthDate',
  ])
})

test('a wrong value is told beside its field, whether typed or tampered with, and the rest is kept', async () => {
  const nothing = await visitor.post(ofPlace(), { asked: 'status1' })
  const typed = await visitor.post(ofPlace(), {
    ...{ ...student, asked: 'birthDate' },
    ...{ 'birthDate-day': '31', 'birthDate-month': '2', 'birthDate-year': '2003' },
  })
  const tampered = await visitor.post(ofPlace(), { ...student, status1: 'emperor', birthDate: '2003-01-01' })
  const ahead = await visitor.post(ofPlace(), { ...student, status1: 'graduated', asked: 'status1' })

  expect([nothing, typed, tampered, ahead].map(({ status }) => status)).toEqual([422, 422, 422, 422])
  expect(typed.html.querySelector('#birthDate-error')?.text).toContain('enter a day that exists')
  expect(typed.html.querySelector('[name=birthDate-day]')?.getAttribute('value')).toBe('31')
  expect(carried(typed)).toEqual({ ...student, asked: 'birthDate' })
  expect(tampered.html.querySelector('#status1-error')?.text).toContain('choose one of the answers')
  expect(heading(ahead)).toBe('When did you graduate?')
  expect(ahead.html.querySelector('#endsOn1-error')?.text).toContain('or an earlier day')
  for (const { html } of [nothing, typed, tampered, ahead])
    expect(html.querySelector('title')?.text).toMatch(/^Error: /)
})

test('strange questions, doubled and endless values are no fault', async () => {
  for (const fields of [
    { asked: '__proto__', back: 'constructor', status1: 'none' },
    { asked: ['status1', 'birthDate'], status1: ['enrolled', 'none'] },
    { asked: 'birthDate', birthDate: 'unknown', 'birthDate-year': '9'.repeat(400) },
    { 'language-xx': 'C2', 'language-en': 'C3', months: '-1', endsOn9: 'x' },
  ])
    for (const path of [ofPlace(), '/fr/check', '/es/check'])
      expect([200, 422]).toContain((await visitor.post(path, fields)).status)
})

test('drafts are nobody’s to check; of a closed place one may ask, but no longer apply', async () => {
  const draft = await addNotice(world, { office: places.nairobi, state: 'draft' })
  const closed = await addNotice(world, { office: places.nairobi, state: 'closed' })
  const over = await visitor.post(`/en/notices/${closed}/check`, { status1: 'none' })

  expect((await visitor.get(`/en/notices/${draft}/check`)).status).toBe(404)
  expect((await visitor.post('/en/notices/999999/check', {})).status).toBe(404)
  expect(over.text).toContain('Nobody can apply for this place any more.')
  expect(over.text).not.toContain('Apply all the same')
})

test('a lecture hall behind one address goes on, a flood waits: its page comes back with every answer, the rules unasked', async () => {
  // A person whose address nobody else of this file has.
  const { rows: added } = await world.db.owner.query<{ id: number }>(
    `insert into persons (id, given_name, family_name, email, language, created_at) overriding system value
     values (201, 'Many', 'Test', 'many@check.test', 'en', now()) returning id`,
  )
  const many = await clientOf(world.app, server, added[0]!.id)
  const statuses = new Set<number>()
  for (let n = 0; n < checksPerMinute; n += 1)
    statuses.add((await many.post(ofPlace(), { ...student, back: 'status1' })).status)
  const day = { 'birthDate-day': '31', 'birthDate-month': '2', 'birthDate-year': '2003' }

  const typed = await many.post(ofPlace(), { ...student, asked: 'birthDate', ...day })
  const french = await many.post(ofPlace().replace('/en/', '/fr/'), { ...student, asked: 'birthDate', ...day })
  const answered = await many.post(ofPlace(), { ...student, birthDate: '2003-01-01', relevantInterest: 'yes' })
  const back = await many.post(ofPlace(), { ...student, birthDate: '2003-01-01', back: 'birthDate' })
  const empty = await many.post(ofPlace(), { asked: '__proto__' })
  const forged = await many.post(ofPlace(), { ...student, _csrf: 'x' })

  expect([...statuses]).toEqual([200])
  expect([typed, french, answered, back, empty].map(({ status }) => status)).toEqual([429, 429, 429, 429, 429])
  expect(Number(typed.headers['retry-after'])).toBeGreaterThan(0)
  expect(typed.text).toContain('What you typed is still here: wait a minute, then continue.')
  expect(french.text).toContain('attendez une minute, puis continuez')
  expect(typed.html.querySelector('[name=birthDate-day]')?.getAttribute('value')).toBe('31')
  expect(carried(typed)).toEqual({ _csrf: expect.any(String), ...student, asked: 'birthDate' })
  expect(heading(answered)).toBe('Are your studies or interests related to migration?')
  expect(answered.html.querySelector('#relevantInterest-yes')?.hasAttribute('checked')).toBe(true)
  expect(carried(answered)).toMatchObject({ ...student, birthDate: '2003-01-01', asked: 'relevantInterest' })
  expect(back.html.querySelector('[name=birthDate-year]')?.getAttribute('value')).toBe('2003')
  expect(heading(empty)).toBe('Where do you stand in your studies?')
  expect(forged.status).toBe(403)
  expect((await visitor.post(ofPlace(), { ...student, back: 'status1' })).status).toBe(200)
})

test('nothing is stored: no cookie, no row, no line of the log, nothing in an address; the way back is kept', async () => {
  const before = await rows()
  const applicant = await clientOf(world.app, server, places.applicant)
  const sessions = await rows()
  const answers = { ...student, birthDate: '1997-11-13', relevantInterest: 'yes' }
  const answer = await visitor.post(ofPlace(), answers)
  const signedIn = await applicant.post(ofPlace(), answers)

  expect([answer.status, signedIn.status]).toEqual([200, 200])
  expect(answer.headers['set-cookie']).toBeUndefined()
  expect([answer, signedIn].map(({ headers }) => headers['cache-control'])).toEqual([
    'private, no-cache',
    'private, no-cache',
  ])
  const links = answer.html
    .querySelectorAll('a, form, link')
    .map(one => one.getAttribute('href') ?? one.getAttribute('action'))
  expect(links.filter(link => /1997|enrolled|bachelor/.test(link ?? ''))).toEqual([])
  expect(answer.html.querySelector('main')?.innerHTML).toContain('1997-11-13')
  // The whole day, since a year alone may stand by chance in a line's time or number.
  expect(log.filter(line => /1997-11-13|enrolled|bachelor|birthDate/.test(line))).toEqual([])
  expect(log.length).toBeGreaterThan(0)
  expect(sessions - before).toBe(1)
  expect(await rows()).toBe(sessions)
})

/** Of the whole database, jobs and mails among them. */
async function rows(): Promise<number> {
  const { rows: tables } = await world.db.owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'jobs')`,
  )
  const counts = tables.map(({ name }) => `(select count(*) from ${name})`)
  const { rows: found } = await world.db.owner.query<{ n: string }>(`select ${counts.join(' + ')} as n`)
  return Number(found[0]?.n)
}
