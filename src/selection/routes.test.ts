import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import {
  insertApplication,
  insertInterview,
  insertOffer,
  insertPerson,
  selectionWorld,
  type SelectionWorld,
} from '../../test/selection-world.ts'
import type { Server } from '../platform/http/index.ts'

const world = useApp()
let w: SelectionWorld
let server: Server
let officer: Client

beforeAll(async () => {
  w = await selectionWorld(world)
  server = await testServerOf(world.app)
  officer = await as(w.officer)
})

const as = (personId: number): Promise<Client> => clientOf(world.app, server, personId)

async function application(state: string, name: string, wish: object = {}): Promise<number> {
  return insertApplication(world, w, { state, person: await insertPerson(world, name, 'fr'), ...wish })
}

/** Applications of a crowd, the oldest clock last in; @returns their names, the oldest clock first */
async function selectionCrowd(size: number): Promise<string[]> {
  for (let n = size; n > 0; n -= 1) await application('released', `Crowd${n}`, { answerBy: `2026-05-${10 + n}` })
  return Array.from({ length: size }, (_, index) => `Crowd${index + 1} Test`)
}

const rowsOf = (html: { querySelectorAll: (css: string) => { text: string }[] }): string[] =>
  html.querySelectorAll('tbody th a').map(link => link.text)

async function seenOn(client: Client, path: string): Promise<string> {
  return (await client.get(path)).html.querySelector('input[name=seen]')?.getAttribute('value') ?? ''
}

test('the queue puts what is overdue first and says by when in working days', async () => {
  await application('screening', 'Overdue', { answerBy: '2026-02-26' })
  await application('shortlisted', 'Soon', { answerBy: '2026-03-05' })
  await application('released', 'Fresh', { answerBy: '2026-04-30' })
  await application('released', 'Foreign', { office: w.elsewhere, notice: null, answerBy: '2026-02-01' })

  const page = await officer.get('/en/work')

  const captions = page.html.querySelectorAll('caption').map(caption => caption.text.trim())
  expect(captions).toEqual(['Overdue 1', 'Due within five working days 1', 'Not looked at yet 1'])
  expect(page.text).toContain('26 February 2026, overdue by 2 working days')
  expect(page.text).toContain('5 March 2026, in 3 working days')
  expect(rowsOf(page.html)).toEqual(['Overdue Test', 'Soon Test', 'Fresh Test'])
})

test('the queue is each reader’s own', async () => {
  const [elsewhere, supervisor, other, interviewer, auditor] = await Promise.all(
    [w.officerElsewhere, w.supervisor, w.otherSupervisor, w.interviewer, w.auditor].map(as),
  )

  expect(rowsOf((await elsewhere!.get('/en/work')).html)).toEqual(['Foreign Test'])
  expect(rowsOf((await supervisor!.get('/en/work')).html)).toHaveLength(3)
  expect(rowsOf((await other!.get('/en/work')).html)).toEqual([])
  expect(rowsOf((await interviewer!.get('/en/work')).html)).toEqual([])
  expect(rowsOf((await auditor!.get('/en/work')).html)).toHaveLength(4)
  expect((await (await as(w.administrator)).get('/en/work')).status).toBe(403)
  expect((await (await as(w.applicant)).get('/en/work')).status).toBe(403)
})

test('the queue is narrowed by the address, and says to what', async () => {
  const page = await officer.get('/en/work?q=fresh&state=released')

  expect(rowsOf(page.html)).toEqual(['Fresh Test'])
  expect(page.html.querySelectorAll('.chips a').map(link => link.getAttribute('href'))).toEqual([
    '/en/work?state=released',
    '/en/work?q=fresh',
  ])
  expect((await officer.get('/en/work?state=%00&notice=x&page=-1&group=zzz&q=%25')).status).toBe(200)
})

test('of each group a handful is shown, with its whole count and a link to all of it', async () => {
  const crowd = await selectionCrowd(7)
  const page = await officer.get('/en/work?q=Crowd')

  expect(rowsOf(page.html)).toEqual(crowd.slice(0, 3))
  expect(page.html.querySelector('caption')?.text.trim()).toBe('Not looked at yet 7')
  expect(page.text).toContain('7 open applications')
  const href = page.html.querySelector('a[href*="group=new"]')?.getAttribute('href') ?? ''
  expect(rowsOf((await officer.get(href)).html)).toEqual(crowd)
})

test('every tab of a case opens for its office, in three languages, and is not there for others', async () => {
  const id = await application('interview', 'Tabea')
  await insertInterview(world, w, id, [w.interviewer])
  const foreign = await as(w.officerElsewhere)
  const panel = await as(w.interviewer)
  for (const tab of ['', '/as-sent', '/eligibility', '/interviews', '/history']) {
    for (const language of ['en', 'fr', 'es']) {
      const path = `/${language}/work/applications/${id}${tab}`
      expect([path, (await officer.get(path)).status]).toEqual([path, 200])
      expect([path, (await foreign.get(path)).status]).toEqual([path, 404])
      expect([path, (await panel.get(path)).status]).toEqual([path, 200])
    }
  }
  const page = await panel.get(`/en/work/applications/${id}`)
  expect(page.html.querySelectorAll('main form')).toEqual([])
  expect(page.text).toContain('Its office decides')
})

test('a decision is filled in, read as a mail, then prepared and released by typing the number of people', async () => {
  const id = await application('screening', 'Priya')
  const path = `/en/work/applications/${id}/not-selected`
  const seen = await seenOn(officer, path)

  const wrong = await officer.post(path, { seen, reasonCode: '', reason: 'Words that must be kept', then: 'preview' })
  expect(wrong.status).toBe(422)
  expect(wrong.html.querySelector('textarea')?.text).toContain('Words that must be kept')
  const form = { seen, reasonCode: 'dates', reason: '<b>Mai</b> est complet.' }
  const preview = await officer.post(path, { ...form, then: 'preview' })
  expect(preview.status).toBe(200)
  expect(preview.html.querySelector('.panel')?.getAttribute('lang')).toBe('fr')
  expect(preview.text).toContain('<b>Mai</b> est complet.')
  const prepared = await officer.post(path, { ...form, then: 'prepare' })
  expect(prepared.location).toBe(`/en/work/applications/${id}?done=prepared`)
  expect((await officer.get(`/en/work/applications/${id}`)).text).toContain('Decided, not told yet')

  const list = await officer.get('/en/work/decisions')
  const chosen = list.html.querySelector('input[name=chosen]')?.getAttribute('value') ?? ''
  expect((await officer.post('/en/work/decisions/confirmation')).status).toBe(422)
  expect((await officer.post('/en/work/decisions/confirmation', { chosen })).text).toContain('1 person is written to')
  expect((await officer.post('/en/work/decisions/release', { chosen, count: '2' })).status).toBe(422)
  const elsewhere = await as(w.officerElsewhere)
  expect((await elsewhere.post('/en/work/decisions/release', { chosen, count: '1' })).status).toBe(404)
  expect((await (await as(w.supervisor)).post('/en/work/decisions/release', { chosen, count: '1' })).status).toBe(403)
  const told = await officer.post('/en/work/decisions/release', { chosen, count: '1' })
  expect(told.location).toBe('/en/work/decisions?told=1')
  expect((await officer.get(`/en/work/applications/${id}`)).text).toContain('The dates that you proposed do not fit')
})

test('who comes second is told what the first did, on a page', async () => {
  const id = await application('screening', 'Secunda')
  const path = `/fr/work/applications/${id}/shortlisting`
  const seen = await seenOn(officer, `/fr/work/applications/${id}`)
  await (await as(w.colleague)).post(path, { seen })

  const second = await officer.post(path, { seen })

  expect(second.status).toBe(409)
  expect(second.text).toContain('Omar Test a agi avant vous')
  expect(second.text).toContain('Présélectionnée')
})

test('an offer keeps to the policy’s months and comes back whole when it does not', async () => {
  const id = await application('recommended', 'Offa')
  const path = `/en/work/applications/${id}/offer`
  const page = await officer.get(path)
  expect(page.html.querySelector('input[name=startOn-month]')?.getAttribute('value')).toBe('5')
  const day = (name: string, y: string, m: string, d: string): Record<string, string> => ({
    [`${name}-year`]: y,
    [`${name}-month`]: m,
    [`${name}-day`]: d,
  })
  const form = {
    seen: await seenOn(officer, path),
    ...day('startOn', '2026', '5', '4'),
    ...day('endOn', '2027', '6', '4'),
    ...day('expiresOn', '2026', '3', '16'),
    overallSupervisorId: String(w.supervisor),
    pays: 'monthly',
    amount: '600',
    currency: 'USD',
    conditions: ['visa', 'other'],
    otherWording: 'a laptop is there',
  }

  const long = await officer.post(path, { ...form, then: 'tell' })
  expect(long.status).toBe(422)
  expect(long.text).toContain('enter 4 February 2027 or an earlier day')
  expect(long.html.querySelector('input[value=other]')?.hasAttribute('checked')).toBe(true)
  const told = await officer.post(path, { ...form, ...day('endOn', '2026', '11', '3'), then: 'tell' })
  expect(told.location).toBe(`/en/work/applications/${id}?done=told`)
  const { rows } = await world.db.owner.query(
    'select allowance::text, currency from offers where application_id = $1',
    [id],
  )
  expect(rows).toEqual([{ allowance: '60000', currency: 'USD' }])
  expect((await officer.get(`/es/work/applications/${id}`)).text).toContain('a laptop is there')
})

test('an invitation wants a time to come, a place and a panel', async () => {
  const id = await application('shortlisted', 'Inga')
  const path = `/en/work/applications/${id}/invitation`
  const page = await officer.get(path)
  expect(page.html.querySelector('option[selected]')?.getAttribute('value')).toBe('Africa/Nairobi')
  const form = {
    seen: await seenOn(officer, path),
    'on-year': '2026',
    'on-month': 'March',
    'on-day': '12',
    time: '25:00',
    timeZone: 'Africa/Nairobi',
    minutes: '45',
    place: 'Room <2>',
  }

  const wrong = await officer.post(path, form)
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('enter a time like 14:30')
  const past = await officer.post(path, { ...form, 'on-day': '2', time: '11:59', panel: String(w.interviewer) })
  expect(past.status).toBe(422)
  const sent = await officer.post(path, { ...form, time: '14h30', panel: String(w.interviewer) })
  expect(sent.location).toBe(`/en/work/applications/${id}?done=invited`)
  const { rows } = await world.db.owner.query<{ id: number; at: Date }>(
    'select id, at from interviews where application_id = $1',
    [id],
  )
  expect(rows[0]?.at.toISOString()).toBe('2026-03-12T11:30:00.000Z')
  const noted = await (
    await as(w.interviewer)
  ).post(`/en/work/interviews/${rows[0]?.id ?? 0}`, { score: '4', note: 'Good' })
  expect(noted.status).toBe(303)
  expect((await officer.get(`/en/work/applications/${id}/interviews`)).text).toContain('4 of 5')
  expect((await officer.get(`/en/work/interviews/${rows[0]?.id ?? 0}`)).status).toBe(403)
})

test('the applicant reads the offer and the interview; nobody else does', async () => {
  const person = await insertPerson(world, 'Owna', 'en')
  const id = await insertApplication(world, w, { state: 'offered', person })
  const offer = await insertOffer(world, w, id)
  const interview = await insertInterview(world, w, id, [w.interviewer])
  const [own, stranger] = await Promise.all([as(person), as(w.stranger)])

  for (const path of [
    `/en/offers/${offer}`,
    `/fr/offers/${offer}/acceptance`,
    `/es/offers/${offer}/refusal`,
    `/fr/interviews/${interview}`,
  ]) {
    expect([path, (await own.get(path)).status]).toEqual([path, 200])
    expect([path, (await stranger.get(path)).status]).toEqual([path, 404])
    expect([path, (await officer.get(path)).status]).toEqual([path, 404])
  }
  expect((await stranger.post(`/en/offers/${offer}/acceptance`)).status).toBe(404)
  expect((await own.post(`/en/offers/${offer}/acceptance`)).location).toBe(`/en/offers/${offer}`)
  expect((await own.get(`/en/offers/${offer}`)).text).toContain('You accepted this offer.')
})

test('days are counted in the working days of the office, its holidays left out', async () => {
  const id = await application('screening', 'Holly', { answerBy: '2026-03-06' })
  await world.db.owner.query(
    `insert into office_holidays (office_id, day, name, added_at) values ($1, '2026-03-04', 'Holiday', now())`,
    [w.office],
  )

  const [queue, one] = [await officer.get('/en/work?q=Holly'), await officer.get(`/en/work/applications/${id}`)]
  expect(queue.text).toContain('6 March 2026, in 3 working days')
  expect(one.text).toContain('in 3 working days')
  await world.db.owner.query('delete from office_holidays')
})

test('an interview is put into the calendar of the applicant, the panel and the office, and of nobody else', async () => {
  const person = await insertPerson(world, 'Cala', 'en')
  const id = await insertApplication(world, w, { state: 'interview', person })
  const interview = await insertInterview(world, w, id, [w.interviewer])
  const path = `/fr/interviews/${interview}/calendar.ics`
  const statusFor = async (reader: number): Promise<number> => (await (await as(reader)).get(path)).status

  expect(await Promise.all([person, w.officer, w.interviewer].map(statusFor))).toEqual([200, 200, 200])
  expect(await Promise.all([w.stranger, w.officerElsewhere, w.otherInterviewer].map(statusFor))).toEqual([
    404, 404, 404,
  ])
  const page = await (await as(person)).get(`/fr/interviews/${interview}`)
  expect(page.html.querySelectorAll('main a').map(link => link.getAttribute('href'))).toContain(path)
  const file = await server.inject({ url: path, cookies: {} })
  expect(file.statusCode).toBe(303)
  const own = await (await as(person)).get(path)
  expect(own.headers['content-type']).toBe('text/calendar; charset=utf-8')
  expect(own.html.text).toContain(`UID:interview-${interview}@passerelle.test`)
  expect(own.html.text).not.toContain('Cala')
})

test('an offer whose last day has passed says whom to write to', async () => {
  const person = await insertPerson(world, 'Latte', 'en')
  const id = await insertApplication(world, w, { state: 'offered', person })
  const offer = await insertOffer(world, w, id, '2026-02-27')
  const own = await as(person)

  expect((await own.get(`/en/offers/${offer}`)).text).toContain('Write to nairobi@example.org')
  const late = await own.post(`/en/offers/${offer}/acceptance`)
  expect([late.status, late.text.includes('27 February 2026')]).toEqual([409, true])
  expect((await officer.get('/en/work?q=Latte')).text).toContain('The offer’s last day has passed')
})
