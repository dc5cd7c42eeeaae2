import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { fillProfile, graduatedOn, writeDraft } from '../../test/application-world.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import { addNotice, noticeWorld, type NoticeWorld } from '../../test/notice-world.ts'

const world = useApp()
let people: NoticeWorld
let awa: Client
let hal: Client

const longAgo = graduatedOn('2021-07-15')

beforeAll(async () => {
  people = await noticeWorld(world)
  const server = await testServerOf(world.app)
  awa = await clientOf(world.app, server, people.applicant)
  hal = await clientOf(world.app, server, people.hr)
  await fillProfile(world, people.applicant, { studies: longAgo })
})

/** Sent and released although a rule is not met. @returns its path without the language */
async function sentAnyway(policy = 'iom-vacancy'): Promise<string> {
  const notice = await addNotice(world, { office: people.nairobi, policy })
  const path = await writeDraft(awa, { notice: String(notice) })
  await awa.post(`/en${path}/submission`, { release: 'now', knows: 'yes' })
  return path
}

async function reviewsOf(path: string): Promise<number[]> {
  const { rows } = await world.db.owner.query<{ id: number }>(
    'select id from review_requests where application_id = $1 order by id',
    [path.split('/').at(-1)],
  )
  return rows.map(({ id }) => id)
}

test('what was asked about says so at the finding until it is answered; the answer stands in what happened', async () => {
  const path = await sentAnyway()
  const challenge = 'a[href*="review?finding=situation"]'
  const before = await awa.get(`/en${path}`)
  await awa.post(`/en${path}/review`, { finding: 'situation', wording: 'I study again.' })

  const waiting = await awa.get(`/en${path}`)
  const [review] = await reviewsOf(path)
  await hal.post(`/en/work/reviews/${review}`, { answer: 'Your new studies count.' })
  const answered = await awa.get(`/en${path}`)

  expect(before.html.querySelectorAll(challenge)).toHaveLength(1)
  expect(waiting.html.querySelectorAll(challenge)).toHaveLength(0)
  expect(waiting.text).toContain('You asked about this on 2 March 2026; a person has still to answer.')
  expect(answered.html.querySelectorAll(challenge)).toHaveLength(1)
  expect(answered.text).toContain('A person answered your request')
})

test('the office reads on every tab of a case that its person waits for an answer, with the way there', async () => {
  const path = await sentAnyway()
  const before = await hal.get(`/en/work${path}`)
  await awa.post(`/en${path}/review`, { finding: 'all', wording: 'Please look again.' })

  const [summary, history, eligibility] = [
    await hal.get(`/en/work${path}`),
    await hal.get(`/en/work${path}/history`),
    await hal.get(`/en/work${path}/eligibility`),
  ]

  const said = 'The applicant asks that a person look again, and has no answer yet.'
  expect([before, summary, history, eligibility].map(page => page.text.includes(said))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(summary.html.querySelector('aside a.button')?.getAttribute('href')).toBe(`/en/work${path}/eligibility`)
})

test('what the program found is told to the office with its clauses whole, as everywhere', async () => {
  const path = await sentAnyway('iom-website')
  await awa.post(`/en${path}/review`, { finding: 'situation', wording: 'I study again.' })

  const { html } = await hal.get(`/en/work${path}/eligibility`)

  const found = html.querySelectorAll('main p').find(({ text }) => text.startsWith('The program found: '))
  expect(found?.querySelectorAll('.whole').map(({ text }) => text)).toEqual(['1–4'])
})

test('of several requests on one page each has a field of its own, and an error is led to the one it is about', async () => {
  const path = await sentAnyway()
  await awa.post(`/en${path}/review`, { finding: 'all', wording: 'Please look again.' })
  await awa.post(`/en${path}/review`, { finding: 'situation', wording: 'I study again.' })
  const [first, second] = await reviewsOf(path)

  const page = await hal.post(`/en/work/reviews/${second}`, { answer: '' })

  expect(page.status).toBe(422)
  const fields = page.html.querySelectorAll('main textarea').map(field => field.getAttribute('id'))
  expect(new Set(fields)).toEqual(new Set([`answer-${first}`, `answer-${second}`]))
  expect(fields).toHaveLength(2)
  expect(page.html.querySelector('.error-summary a')?.getAttribute('href')).toBe(`#answer-${second}`)
  expect(page.html.querySelector(`#answer-${second}-error`)).not.toBeNull()
})

test('after a refusal the page does not say that a person has still to decide; asked to look again, it is the office’s turn', async () => {
  const path = await sentAnyway()
  const seen = (await hal.get(`/en/work${path}/not-eligible`)).html
    .querySelector('input[name=seen]')
    ?.getAttribute('value')
  const words = { findings: 'situation', reason: 'You may apply again.', seen: seen ?? '', then: 'tell' }
  await hal.post(`/en/work${path}/not-eligible`, words)

  const refused = await awa.get(`/en${path}`)
  await awa.post(`/en${path}/review`, { finding: 'situation', wording: 'I study again.' })
  const asked = await awa.get(`/en${path}`)

  expect(refused.text).toContain('a rule is not met')
  expect(refused.text).not.toContain('Only a person decides')
  expect([refused, asked].map(({ text }) => text.includes('Nobody: it is closed'))).toEqual([true, false])
})
