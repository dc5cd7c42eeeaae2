import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { fillProfile, writeDraft } from '../../test/application-world.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import { addNotice, noticeWorld, signedIn, type NoticeWorld } from '../../test/notice-world.ts'
import type { Server } from '../platform/http/index.ts'
import { askReview } from './actions/ask-review.ts'

const world = useApp()
let server: Server
let people: NoticeWorld
let awa: Client
let hal: Client

beforeAll(async () => {
  people = await noticeWorld(world)
  server = await testServerOf(world.app)
  await fillProfile(world, people.applicant)
  awa = await clientOf(world.app, server, people.applicant)
  hal = await clientOf(world.app, server, people.hr)
})

async function sent(): Promise<{ id: number; path: string }> {
  const notice = await addNotice(world, { office: people.nairobi })
  const path = await writeDraft(awa, { notice: String(notice) })
  await awa.post(`/en${path}/submission`, { release: 'now' })
  return { id: Number(path.split('/').at(-1)), path }
}

type Request = { readonly id: number; readonly finding: string | null; readonly wording: string }

async function requests(application: number): Promise<Request[]> {
  const { rows } = await world.db.owner.query<Request>(
    'select id, finding, wording from review_requests where application_id = $1 order by id',
    [application],
  )
  return rows
}

test('a second request about the same, in other words, waits for the answer: told when the first was sent, the words kept', async () => {
  const { id, path } = await sent()
  await awa.post(`/en${path}/review`, { finding: 'age', wording: 'My birth date is wrong.' })

  const second = await awa.post(`/en${path}/review`, { finding: 'age', wording: 'It really is wrong.' })
  const third = await awa.post(`/fr${path}/review`, { finding: 'age', wording: 'Elle est fausse.' })
  const fourth = await awa.post(`/es${path}/review`, { finding: 'age', wording: 'No es correcta.' })

  expect([second, third, fourth].map(({ status }) => status)).toEqual([422, 422, 422])
  expect(second.html.querySelector('#finding-error')?.text).toContain('You asked about this on 2 March 2026')
  expect(third.text).toContain('une personne doit encore vous répondre')
  expect(fourth.text).toContain('una persona todavía debe responder')
  expect(second.html.querySelector('textarea')?.text).toBe('It really is wrong.')
  expect(second.html.querySelector('#finding-age')?.hasAttribute('checked')).toBe(true)
  expect(await requests(id)).toMatchObject([{ finding: 'age', wording: 'My birth date is wrong.' }])
})

test('on their own page no reference of an application breaks across lines, and no span of clauses in what was found', async () => {
  const { path } = await sent()
  await awa.post(`/en${path}/review`, { finding: 'motive', wording: 'Look again.' })

  const { html } = await awa.get(`/en${path}`)

  expect(html.querySelector('.lede .whole')?.text).toMatch(/^PS-\d{4}-\d{4}$/)
  expect(html.querySelectorAll('.inset .whole').map(({ text }) => text)).toEqual(['a)–c)'])
})

test('two groups of conditions are told apart by what is in them', async () => {
  const { path } = await sent()

  const page = await awa.get(`/en${path}/review`)
  const labels = page.html.querySelectorAll('label').map(({ text }) => text.trim())

  expect(labels.some(label => /^Relevant interest or studies, Scholarship.* or Sponsor$/.test(label))).toBe(true)
  expect(labels).toContain('Studies or Graduation')
  expect(labels).not.toContain('One of these is enough')
})

test('the page says beforehand what waits already; something else, and the whole, may be asked about besides', async () => {
  const { id, path } = await sent()
  await awa.post(`/en${path}/review`, { finding: 'age', wording: 'My birth date is wrong.' })

  const page = await awa.get(`/en${path}/review?finding=age`)
  const whole = await awa.post(`/en${path}/review`, { finding: 'all', wording: 'Please look.' })
  const again = await awa.post(`/en${path}/review`, { finding: 'all', wording: 'Please do look.' })

  expect(page.html.querySelector('#finding-age-hint')?.text).toContain('You asked on 2 March 2026')
  expect(page.html.querySelector('#finding-all-hint')).toBeNull()
  expect([whole.status, again.status]).toEqual([303, 422])
  expect((await requests(id)).map(({ finding }) => finding)).toEqual(['age', null])
})

test('after the answer one may ask again, in the same words or in others', async () => {
  const { id, path } = await sent()
  await awa.post(`/en${path}/review`, { finding: 'age', wording: 'My birth date is wrong.' })
  const [first] = await requests(id)
  const answered = await hal.post(`/en/work/reviews/${first!.id}`, { answer: 'We looked: it stands.' })

  const again = await awa.post(`/en${path}/review`, { finding: 'age', wording: 'My birth date is wrong.' })

  expect([answered.status, again.status]).toEqual([303, 303])
  expect(await requests(id)).toHaveLength(2)
})

test('of two requests at once about the same one is taken; the database takes no second one either', async () => {
  const { id } = await sent()
  const actor = await signedIn(world, people.applicant)
  const now = world.app.clock.now()
  const ask = async (wording: string): Promise<string> => {
    const asked = await askReview(world.app, actor, { id, finding: null, wording }, now)
    return asked.ok ? 'ok' : `${asked.refusal.code} ${asked.refusal.params.at ?? ''}`
  }

  const both = await Promise.all([ask('One.'), ask('Other.')])
  expect(both.toSorted()).toEqual([`asked-already ${now.toISOString()}`, 'ok'])
  const past = world.app.database
    .as(actor)
    .transaction(tx =>
      tx
        .insertInto('reviewRequests')
        .values({ applicationId: id, finding: null, wording: 'Past the action.', askedAt: now })
        .execute(),
    )
  await expect(past).rejects.toThrow('one_open_review_of_a_finding')
})

test('where several wait from before this was so, they become one that holds the words of all', async () => {
  const { id } = await sent()
  const add = (finding: string | null, wording: string, answer: string | null = null): Promise<unknown> =>
    world.db.owner.query(
      `insert into review_requests (application_id, finding, wording, asked_at, answer, answered_by, answered_at)
       values ($1, $2, $3, '2026-03-01T09:00Z', $4, $5, $6)`,
      [id, finding, wording, answer, ...(answer === null ? [null, null] : [people.hr, '2026-03-01T10:00Z'])],
    )
  await world.db.owner.query('drop index one_open_review_of_a_finding')
  for (const [finding, wording, answer] of [
    ['age', 'Answered.', 'It stands.'],
    ['age', 'One.'],
    [null, 'The whole.'],
    ['age', 'Two.'],
    ['age', 'Three.'],
    [null, 'The whole, again.'],
    ['situation', 'Alone.'],
  ] as const)
    await add(finding, wording, answer)

  await world.db.owner.query(readFileSync('db/migrations/0026_ask_one_review_at_a_time.sql', 'utf8'))

  expect((await requests(id)).map(({ finding, wording }) => [finding, wording])).toEqual([
    ['age', 'Answered.'],
    ['age', 'One.\n\nTwo.\n\nThree.'],
    [null, 'The whole.\n\nThe whole, again.'],
    ['situation', 'Alone.'],
  ])
})
