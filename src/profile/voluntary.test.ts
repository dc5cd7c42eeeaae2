import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import { insertWorld, type Asker, type World } from '../../test/world.ts'
import { actorOf } from '../accounts/index.ts'
import { system, type Actor } from '../platform/actor/index.ts'
import type { Server } from '../platform/http/index.ts'
import { voluntaryMessages } from './views/voluntary/messages.ts'

const world = useApp()
let server: Server
let records: World

beforeAll(async () => {
  records = await insertWorld(world.db.owner)
  server = await testServerOf(world.app)
})

const as = (asker: Exclude<Asker, 'visitor'>): Promise<Client> => clientOf(world.app, server, records.people[asker])
const actorAs = async (asker: Exclude<Asker, 'visitor'>): Promise<Actor> =>
  (await world.app.database.as(system).read(tx => actorOf(tx, records.people[asker])))!
const page = '/en/profile/voluntary'
const chosen = async (client: Client): Promise<string | null | undefined> =>
  (await client.get(page)).html.querySelector('input[checked]')?.getAttribute('value')

test('nothing is said until somebody says it, and what was said can be taken back without a trace', async () => {
  const applicant = await as('applicant')
  const events = async (): Promise<unknown> => (await world.db.owner.query('select count(*) from events')).rows
  const before = await events()

  expect(await chosen(applicant)).toBe('unsaid')
  expect((await applicant.post(page, { gender: 'woman' })).location).toBe(`${page}?saved=yes`)
  expect(await chosen(applicant)).toBe('woman')
  await applicant.post(page, { gender: 'another' })
  expect(await chosen(applicant)).toBe('another')
  await applicant.post(page, { gender: 'unsaid' })
  expect(await chosen(applicant)).toBe('unsaid')
  expect((await world.db.owner.query('select * from voluntary_answers')).rows).toEqual([])
  expect(await events()).toEqual(before)
})

test('what is not an answer is refused beside the question, and nothing is kept', async () => {
  const applicant = await as('applicant')
  const answer = await applicant.post(page, { gender: 'horoscope' })

  expect([answer.status, (await world.db.owner.query('select * from voluntary_answers')).rows]).toEqual([422, []])
})

test('nobody but the person reads it; the worker counts it', async () => {
  await (await as('applicant')).post(page, { gender: 'man' })
  const seenBy = (actor: Actor): Promise<unknown[]> =>
    world.app.database.as(actor).read(tx => tx.selectFrom('voluntaryAnswers').select('gender').execute())

  for (const asker of ['hr-officer', 'programme-manager', 'auditor', 'administrator'] as const) {
    expect([asker, await seenBy(await actorAs(asker))]).toEqual([asker, []])
  }
  expect(await seenBy(system)).toEqual([{ gender: 'man' }])
  const sent = await (await as('hr-officer')).get(`/en/work/applications/${records.params.application}`)
  expect([sent.status, sent.text.includes(voluntaryMessages.en.gender)]).toEqual([200, false])
})
