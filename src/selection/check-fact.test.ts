import { beforeAll, beforeEach, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { fillProfile, writeDraft } from '../../test/application-world.ts'
import { clientOf, testServerOf, type Client, type Page } from '../../test/client.ts'
import { addNotice, noticeWorld, signedIn, type NoticeWorld } from '../../test/notice-world.ts'
import type { Server } from '../platform/http/index.ts'

const world = useApp()
let server: Server
let people: NoticeWorld
let awa: Client
let hal: Client

beforeAll(async () => {
  people = await noticeWorld(world)
  server = await testServerOf(world.app)
  awa = await clientOf(world.app, server, people.applicant)
  hal = await clientOf(world.app, server, people.hr)
})

beforeEach(() => fillProfile(world, people.applicant))

/** Sent and released to the office of Hal, found eligible: graduated in July 2025. @returns its number */
async function sent(): Promise<number> {
  const notice = await addNotice(world, { office: people.nairobi })
  const path = await writeDraft(awa, { notice: String(notice) })
  await awa.post(`/fr${path}/submission`, { release: 'now', knows: 'yes' })
  return Number(path.split('/').at(-1))
}

const factOf = (id: number, fact: string): string => `/en/work/applications/${id}/facts/${fact}`
const seenOn = (page: Page): string => page.html.querySelector('input[name=seen]')?.getAttribute('value') ?? ''

/** A correction of the degree: it was obtained in July 2021. */
const longAgo = {
  outcome: 'corrected',
  level: 'bachelor',
  status: 'graduated',
  'endsOn-day': '15',
  'endsOn-month': '7',
  'endsOn-year': '2021',
  why: 'The certificate says <b>2021</b>.',
}

async function correct(client: Client, id: number, form: Record<string, string> = longAgo): Promise<Page> {
  const path = factOf(id, 'studies.a')
  return client.post(path, { seen: seenOn(await hal.get(path)), ...form })
}

async function rows<Row extends object>(text: string, id: number): Promise<Row[]> {
  return (await world.db.owner.query<Row>(text, [id])).rows
}
const verdictsOf = async (id: number): Promise<string[]> =>
  (
    await rows<{ verdict: string; policy_id: string }>(
      'select verdict, policy_id from assessments where application_id = $1 order by id',
      id,
    )
  ).map(({ verdict, policy_id: policy }) => `${policy} ${verdict}`)
const checksOf = (id: number): Promise<{ fact: string; outcome: string; checked_by: number; why: string }[]> =>
  rows('select fact, outcome, checked_by, why from fact_checks where application_id = $1 order by id', id)
const mailsOf = (id: number): Promise<{ language: string; subject: string; body_text: string }[]> =>
  rows(
    `select language, subject, body_text from mails where application_id = $1 and kind = 'selection.fact-corrected'`,
    id,
  )

test('the eligibility tab shows each fact that the rules read as it was sent, and opens it for its office alone', async () => {
  const id = await sent()
  await fillProfile(world, people.applicant, { experience: { items: [], statedMonths: 77 } })
  const supervisor = await clientOf(world.app, server, people.supervisor)

  const tab = await hal.get(`/en/work/applications/${id}/eligibility`)
  const read = await supervisor.get(`/en/work/applications/${id}/eligibility`)

  const terms = tab.html.querySelectorAll('dl.facts a[href*="/facts/"]').map(link => link.getAttribute('href'))
  expect(terms).toContain(factOf(id, 'studies.a'))
  expect(terms).not.toContain(factOf(id, 'relatives'))
  expect(tab.text).toContain('10 May 2002')
  expect(tab.text).toContain('3 months')
  expect(tab.text).not.toContain('77 months')
  expect(tab.text).toContain('As stated')
  expect(read.html.querySelectorAll('a[href*="/facts/"]')).toEqual([])
})

test('a confirmed fact says by whom and when; nothing else changes', async () => {
  const id = await sent()
  const path = factOf(id, 'birthDate')

  const confirmed = await hal.post(path, { seen: seenOn(await hal.get(path)), outcome: 'confirmed' })

  const tab = await hal.get(confirmed.location ?? '')
  expect(confirmed.status).toBe(303)
  expect(tab.text).toContain('Confirmed')
  expect(tab.text).toMatch(/Hal \w+, 2 March 2026/)
  expect(await checksOf(id)).toEqual([{ fact: 'birthDate', outcome: 'confirmed', checked_by: people.hr, why: '' }])
  expect(await verdictsOf(id)).toHaveLength(1)
  expect((await awa.get(`/en/applications/${id}`)).text).not.toContain('Facts that the office corrected')
})

test('a corrected fact is assessed anew under the same policy, beside the earlier assessment, and the state stays', async () => {
  const id = await sent()

  const corrected = await correct(hal, id)

  expect(corrected.location).toBe(`/en/work/applications/${id}/eligibility?done=fact-corrected`)
  const [first] = await verdictsOf(id)
  expect(await verdictsOf(id)).toEqual([first, `${first?.split(' ')[0]} not-eligible`])
  expect(await rows('select state from applications where id = $1', id)).toEqual([{ state: 'released' }])
  const tab = await hal.get(`/en/work/applications/${id}/eligibility`)
  expect(tab.text).toContain('graduated on 15 July 2021')
  expect(tab.text).toContain('graduated on 15 July 2025')
  expect(tab.text).toContain('Why: The certificate says <b>2021</b>.')
  expect(tab.text).toContain('What the rules said before')
  expect((await hal.get(`/en/work/applications/${id}/as-sent`)).text).toContain('graduated on 15 July 2025')
  expect((await hal.get(`/en/work/applications/${id}/history`)).text).toContain('A fact corrected')
})

test('the applicant is written to in their language when the answer changes, sees what was corrected and why, and objects', async () => {
  const id = await sent()
  await correct(hal, id)

  const page = await awa.get(`/en/applications/${id}`)
  const [mail, ...more] = await mailsOf(id)
  const challenge = page.html.querySelector('a[href*="fact%3Astudies.a"]')?.getAttribute('href') ?? ''
  const form = await awa.get(challenge)
  const asked = await awa.post(`/en/applications/${id}/review`, {
    finding: form.html.querySelector('input[name=finding][checked]')?.getAttribute('value') ?? '',
    wording: 'That was another degree.',
  })

  expect(more).toEqual([])
  expect(mail?.body_text).toContain('<b>2021</b>')
  // Neither what was said nor what was found: they are on the page.
  expect(mail?.body_text).not.toMatch(/University|Bachelor|Licence|15 (July|juillet|de julio)/)
  expect(page.text).toContain('Facts that the office corrected')
  expect(page.text).toContain('You sent: Bachelor')
  expect(page.text).toContain('Why: The certificate says <b>2021</b>.')
  expect(page.text).toContain('What the rules said before the correction')
  expect(asked.location).toBe(`/en/applications/${id}?just=asked`)
  const waiting = await awa.get(`/en/applications/${id}`)
  expect(waiting.text).toContain('You objected on 2 March 2026; a person has still to answer.')
  expect(waiting.html.querySelectorAll('a[href*="fact%3Astudies.a"]')).toEqual([])
  const tab = await hal.get(`/en/work/applications/${id}/eligibility`)
  expect(tab.text).toContain('The office corrected it to: Bachelor')
  expect(tab.text).toContain('That was another degree.')
  const action = tab.html.querySelector('form[action*="/work/reviews/"]')?.getAttribute('action') ?? ''
  await hal.post(action, { answer: 'We have looked again: it stands.' })
  expect((await awa.get(`/en/applications/${id}`)).text).toMatch(/Hal \w+ answered on 2 March 2026/)
})

test('a correction that changes no answer is not mailed; an entry that is not true can be left out', async () => {
  const id = await sent()
  const path = factOf(id, 'languages.a')

  const better = { outcome: 'corrected', level: 'C2', why: 'The certificate says C2.' }
  expect((await hal.post(path, { seen: seenOn(await hal.get(path)), ...better })).status).toBe(303)
  expect(await mailsOf(id)).toEqual([])
  const none = { outcome: 'corrected', leaveOut: 'yes', why: 'Nobody of that name sat the test.' }
  expect((await hal.post(path, { seen: seenOn(await hal.get(path)), ...none })).status).toBe(303)

  expect((await verdictsOf(id)).map(text => text.split(' ')[1])).toHaveLength(3)
  expect((await hal.get(path)).text).toContain('no longer counted')
})

test('an entry that was left out can be put back, as it was sent or otherwise, and then counts again', async () => {
  const id = await sent()
  const path = factOf(id, 'studies.a')
  const none = { outcome: 'corrected', leaveOut: 'yes', why: 'No such degree.' }

  await correct(hal, id, none)
  const form = await hal.get(path)
  const back = await correct(hal, id, { ...longAgo, 'endsOn-year': '2025', why: 'It was found after all.' })

  expect(form.html.querySelector('input[name=leaveOut]')?.hasAttribute('checked')).toBe(true)
  expect(form.html.querySelector('#endsOn-year')?.getAttribute('value')).toBe('2025')
  expect(back.status).toBe(303)
  expect((await verdictsOf(id)).map(text => text.split(' ')[1])).toEqual(['eligible', 'not-eligible', 'eligible'])
})

test('what is wrong in a correction is said beside its field, with every word kept', async () => {
  const id = await sent()
  const future = { ...longAgo, 'endsOn-year': '2030' }

  const late = await correct(hal, id, future)
  const silent = await correct(hal, id, { ...longAgo, why: '' })
  const same = await correct(hal, id, { ...longAgo, 'endsOn-year': '2025' })
  const hostile = await correct(hal, id, { ...longAgo, level: 'wizard', why: '\u0000' })
  const path = factOf(id, 'sponsor')
  const sponsor = await hal.post(path, {
    seen: seenOn(await hal.get(path)),
    outcome: 'corrected',
    sponsor: 'ngo',
    why: 'x',
  })

  expect([late, silent, same, hostile, sponsor].map(({ status }) => status)).toEqual([422, 422, 422, 422, 422])
  expect(late.html.querySelector('textarea')?.text).toContain('The certificate says')
  expect(late.html.querySelector('#endsOn-year')?.getAttribute('value')).toBe('2030')
  expect(same.text).toContain('this is what counts already')
  expect(await checksOf(id)).toEqual([])
})

test('sent twice it is one correction; of two officers at once the second is told what the first did', async () => {
  const id = await sent()
  const path = factOf(id, 'studies.a')
  const form = { seen: seenOn(await hal.get(path)), ...longAgo }
  const manager = await clientOf(world.app, server, people.manager)

  const twice = await Promise.all([hal.post(path, form), hal.post(path, form)])
  const other = await manager.post(path, { ...form, 'endsOn-year': '2020', why: 'My own words.' })

  expect(twice.map(({ status }) => status)).toEqual([303, 303])
  expect(await checksOf(id)).toHaveLength(1)
  expect(other.status).toBe(409)
  expect(other.text).toContain('A fact corrected')
  expect(other.html.querySelector('textarea')?.text).toContain('My own words.')
})

test('others find no fact to correct, and the rows are read with the application, added by officers, changed by nobody', async () => {
  const id = await sent()
  const path = factOf(id, 'studies.a')
  await correct(hal, id)
  const [elsewhere, auditor, stranger] = await Promise.all(
    [people.otherHr, people.auditor, people.applicant].map(person => clientOf(world.app, server, person)),
  )

  const statuses = await Promise.all([elsewhere!, auditor!, stranger!].map(client => client.post(path, longAgo)))
  expect(statuses.map(({ status }) => status)).toEqual([404, 403, 403])
  expect((await hal.get(factOf(id, 'studies.zzzzzz'))).status).toBe(404)
  const reads = async (person: number): Promise<number> => {
    const actor = await signedIn(world, person)
    const found = await world.app.database
      .as(actor)
      .read(tx => tx.selectFrom('factChecks').where('applicationId', '=', id).select('id').execute())
    return found.length
  }
  expect(await Promise.all([people.hr, people.applicant, people.otherHr].map(reads))).toEqual([1, 1, 0])
  const row = {
    applicationId: id,
    fact: 'birthDate',
    outcome: 'confirmed',
    checkedAt: new Date('2026-03-02T09:00:00Z'),
  } as const
  const own = world.app.database.as(await signedIn(world, people.applicant)).transaction(tx =>
    tx
      .insertInto('factChecks')
      .values({ ...row, checkedBy: people.applicant })
      .execute(),
  )
  await expect(own).rejects.toThrow('row-level security')
  const change = world.app.database
    .as(await signedIn(world, people.hr))
    .transaction(tx => tx.updateTable('factChecks').set({ why: 'x' }).where('applicationId', '=', id).execute())
  await expect(change).rejects.toThrow('permission denied')
})
