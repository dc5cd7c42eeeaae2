import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client, type Page } from '../../test/client.ts'
import {
  insertApplication,
  insertInterview,
  insertOffer,
  insertPerson,
  one,
  selectionWorld,
  type SelectionWorld,
} from '../../test/selection-world.ts'
import type { Server } from '../platform/http/index.ts'

const world = useApp()
let w: SelectionWorld
let server: Server
let officer: Client
let colleague: Client

beforeAll(async () => {
  w = await selectionWorld(world)
  server = await testServerOf(world.app)
  officer = await as(w.officer)
  colleague = await as(w.colleague)
})

const as = (personId: number): Promise<Client> => clientOf(world.app, server, personId)

async function application(state: string, name: string): Promise<number> {
  return insertApplication(world, w, { state, person: await insertPerson(world, name, 'fr') })
}

const seenOn = async (path: string): Promise<string> =>
  (await officer.get(path)).html.querySelector('input[name=seen]')?.getAttribute('value') ?? ''

const kept = (page: Page): string[] => page.html.querySelectorAll('textarea[readonly]').map(area => area.text.trim())

test('of two officers who decide at the same moment, the slower one keeps every word', async () => {
  const id = await application('screening', 'Ambra')
  const path = `/en/work/applications/${id}/not-selected`
  const form = { seen: await seenOn(path), reasonCode: 'skills', then: 'tell' }

  const answers = await Promise.all([
    officer.post(path, { ...form, reason: 'Words of Olga <1>' }),
    colleague.post(path, { ...form, reason: 'Words of Omar <2>' }),
  ])

  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
  const [slower, words] = answers[0].status === 409 ? [answers[0], 'Olga <1>'] : [answers[1], 'Omar <2>']
  expect(slower.text).toMatch(/O(lga|mar) Test was faster: “Not selected”/)
  expect(kept(slower).map(text => text.replace('&lt;', '<').replace('&gt;', '>'))).toEqual([`Words of ${words}`])
})

test('where the decision is still possible, the form comes back filled in and can be sent', async () => {
  const id = await application('screening', 'Bruna')
  const path = `/en/work/applications/${id}/not-selected`
  const form = { seen: await seenOn(path), reasonCode: 'dates', reason: 'Mai est complet.', then: 'tell' }
  await colleague.post(`/en/work/applications/${id}/shortlisting`, { seen: form.seen })

  const second = await officer.post(path, form)

  expect(second.status).toBe(409)
  expect(second.text).toContain('Omar Test was faster: “Shortlisted”')
  expect(second.html.querySelector('textarea[name=reason]')?.text.trim()).toBe('Mai est complet.')
  expect(second.html.querySelector('input[name=reasonCode][checked]')?.getAttribute('value')).toBe('dates')
  const seen = second.html.querySelector('input[name=seen]')?.getAttribute('value') ?? ''
  expect((await officer.post(path, { ...form, seen })).location).toBe(`/en/work/applications/${id}?done=told`)
})

test('an invitation and a cause that came too late are shown to be copied, days and all', async () => {
  const id = await application('shortlisted', 'Carla')
  const path = `/fr/work/applications/${id}/invitation`
  const seen = await seenOn(path)
  const no = `/en/work/applications/${id}/not-selected`
  await colleague.post(no, { seen, reasonCode: 'dates', reason: 'x', then: 'prepare' })

  const invitation = await officer.post(path, {
    seen,
    'on-day': '12',
    'on-month': '3',
    'on-year': '2026',
    time: '14:30',
    timeZone: 'Africa/Nairobi',
    minutes: '45',
    place: 'Salle 2',
    panel: String(w.interviewer),
  })

  expect([invitation.status, kept(invitation)]).toEqual([409, ['12 3 2026', '14:30', '45', 'Salle 2']])
  expect(invitation.text).toContain('Ce que vous aviez écrit')
  const offered = await application('offered', 'Carlotta')
  await insertOffer(world, w, offered)
  const withdrawal = `/en/work/applications/${offered}/offer-withdrawal`
  const cause = { seen: await seenOn(withdrawal), reason: 'The funds are gone.' }
  const both = await Promise.all([officer.post(withdrawal, cause), colleague.post(withdrawal, cause)])
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
  expect(both.flatMap(kept)).toEqual(['The funds are gone.'])
})

test('an interviewer’s note is not lost when the office decides or calls off meanwhile', async () => {
  const [id, other] = [await application('interview', 'Dora'), await application('interview', 'Delia')]
  const interviews = [
    await insertInterview(world, w, id, [w.interviewer]),
    await insertInterview(world, w, other, [w.interviewer]),
  ]
  await world.db.owner.query(`update interviews set at = '2026-03-05T10:00:00Z' where id = any ($1)`, [interviews])
  const interviewer = await as(w.interviewer)
  const seen = await seenOn(`/en/work/applications/${id}/not-selected`)
  const no = { seen, reasonCode: 'interview', reason: 'x', then: 'tell' }
  expect((await colleague.post(`/en/work/applications/${id}/not-selected`, no)).status).toBe(303)
  await colleague.post(`/en/work/interviews/${interviews[1]}/cancellation`)

  const late = await interviewer.post(`/en/work/interviews/${interviews[0]}`, { score: '4', note: 'Clear answers.' })
  const calledOff = await interviewer.post(`/en/work/interviews/${interviews[1]}`, { score: '2', note: 'Was late.' })

  expect([late.status, kept(late)]).toEqual([409, ['4', 'Clear answers.']])
  expect(late.text).toContain('Omar Test was faster: “Not selected”')
  expect([calledOff.status, kept(calledOff)]).toEqual([404, ['2', 'Was late.']])
})

test('of two who settle a condition, the second reads what the first said before it is replaced', async () => {
  const id = await application('accepted', 'Elsa')
  const offer = await insertOffer(world, w, id)
  const condition = await one(
    world.db.owner,
    `insert into offer_conditions (offer_id, kind, wording) values (${offer}, 'visa', '')`,
  )
  const path = `/en/work/conditions/${condition}`
  const seen = await seenOn(path)

  const both = await Promise.all([
    officer.post(path, { seen, state: 'met', why: 'Seen by Olga' }),
    colleague.post(path, { seen, state: 'unmet', why: 'Refused, says Omar' }),
  ])

  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
  const slower = both[0].status === 409 ? both[0] : both[1]
  expect(slower.text).toContain('was faster: “Condition of the offer settled”')
  expect(slower.html.querySelector('textarea[name=why]')?.text).toMatch(/Olga|Omar/)
})

test('of two answers to a request for review, one is mailed and the other kept for its writer', async () => {
  const id = await application('not-selected', 'Fina')
  const review = await one(
    world.db.owner,
    `insert into review_requests (application_id, wording, asked_at) values (${id}, 'Why?', '2026-02-25T09:00:00Z')`,
  )
  const path = `/en/work/reviews/${review}`

  const both = await Promise.all([
    officer.post(path, { answer: 'Answer of Olga' }),
    colleague.post(path, { answer: 'Answer of Omar' }),
  ])

  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
  expect(both.flatMap(kept)).toEqual([expect.stringMatching(/^Answer of O(lga|mar)$/)])
})
