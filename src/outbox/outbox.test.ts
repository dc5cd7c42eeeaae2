import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import { insertWorld } from '../../test/world.ts'
import { mailLink } from '../accounts/actions/sign-up.ts'

const world = useApp()
let visitor: Client
let administrator: Client

beforeAll(async () => {
  const { people } = await insertWorld(world.db.owner)
  const server = await testServerOf(world.app)
  visitor = await clientOf(world.app, server, null)
  administrator = await clientOf(world.app, server, people.administrator)
  await mailLink(world.app, 'applicant@example.org', 'sign-in', world.app.clock.now())
})

async function lastMail(): Promise<number> {
  const { rows } = await world.db.owner.query<{ id: number }>('select max(id) as id from mails')
  return rows[0]?.id ?? 0
}

const demonstration = (is: boolean): Promise<unknown> =>
  world.db.owner.query('update organisation set is_demonstration = $1', [is])

test('outside the demonstration nobody reads mail, administrators included', async () => {
  await demonstration(false)
  const mail = await lastMail()
  expect(mail).toBeGreaterThan(0)

  for (const client of [visitor, administrator]) {
    const answers = [await client.get('/en/mail'), await client.get(`/en/mail/${mail}`)]
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
    expect(answers.map(({ text }) => text).join()).not.toMatch(/applicant@example\.org|sign-in\/link\/use/)
  }
})

test('in the demonstration anybody reads the latest mail and follows its link', async () => {
  await demonstration(true)

  const list = await visitor.get('/fr/mail')
  expect(list.text).toContain('applicant@example.org')
  const mail = await visitor.get(`/en/mail/${await lastMail()}`)
  const link = mail.html.querySelector('.prose a')?.getAttribute('href') ?? ''
  expect(link).toMatch(/^\/en\/sign-in\/link\/use\//)
  expect((await visitor.get(link)).status).toBe(200)
})

test('a mail that is not there, a page past the last and a page that is no number', async () => {
  await demonstration(true)

  expect((await visitor.get('/en/mail/99999')).status).toBe(404)
  expect((await visitor.get('/en/mail/x')).status).toBe(404)
  expect((await visitor.get('/en/mail?page=77')).status).toBe(200)
  expect((await visitor.get('/en/mail?page=-1')).status).toBe(200)
})

test('what others typed into a mail is text: no link leads away and no markup runs', async () => {
  await demonstration(true)
  await world.db.owner.query(
    `insert into mails (message_id, to_address, language, kind, subject, body_text, body_html, queued_at)
     values ('<x@x>', 'a@example.org', 'en', 'test', '<b>Hi</b>', $1, '', now())`,
    ['See https://evil.example/x\nand http://passerelle.test//evil.example and <script>alert(1)</script>'],
  )

  const mail = await visitor.get(`/en/mail/${await lastMail()}`)

  expect(mail.html.querySelectorAll('.prose a')).toEqual([])
  expect(mail.html.querySelectorAll('main script, h1 b')).toEqual([])
  expect(mail.html.querySelector('h1')?.text).toBe('<b>Hi</b>')
})
