import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf } from '../../test/client.ts'
import { loadDemonstration } from '../demo/index.ts'
import { projectRoot } from '../platform/config/root.ts'
import { subjects, type Subject } from '../platform/history/index.ts'
import { languages } from '../platform/i18n/languages.ts'
import { historyStates } from './routes/history.ts'
import { actWords } from './routes/told.ts'
import { detailWords, wordOf } from './views/history/words.ts'

const world = useApp()

beforeAll(async () => {
  const loaded = await loadDemonstration(world.app, () => undefined)
  if (!loaded.ok) throw new Error(loaded.refusal.code)
}, 60_000)

async function rows<Row>(text: string): Promise<Row[]> {
  return (await world.db.owner.query(text)).rows as Row[]
}

type Code = { readonly subject: Subject; readonly code: string }

test('every act in the history of the demonstration has words in each language', async () => {
  const found = await rows<Code>(`select distinct subject, event as code from events`)

  const lacking = languages.flatMap(language =>
    found
      .filter(({ subject, code }) => wordOf(actWords(language, subject), code) === null)
      .map(one => ({ language, ...one })),
  )
  expect(found.length).toBeGreaterThan(20)
  expect(lacking).toEqual([])
})

test('every act that the code writes down has words in each language, also those that no demonstration shows', () => {
  const root = join(projectRoot(), 'src')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    path => /\.ts$/.test(path) && !/\.test\.ts$|^demo\//.test(path),
  )
  const written = files.flatMap(path => [
    ...readFileSync(join(root, path), 'utf8').matchAll(/\bevent: '([a-z]+-[a-z-]+)'/g),
  ])
  const acts = [...new Set(written.map(([, act]) => act ?? ''))]

  const lacking = languages.flatMap(language =>
    acts.filter(act => subjects.every(subject => wordOf(actWords(language, subject), act) === null)),
  )
  expect(acts).toContain('decision-prepared')
  expect(lacking).toEqual([])
})

test('every state and every name of a detail in it has words, too', async () => {
  const states = await rows<Code>(
    `select distinct subject, state as code from events, unnest(array[from_state, to_state]) state
     where state is not null and subject in ('application', 'placement', 'notice', 'office', 'person')`,
  )
  const details = await rows<{ code: string }>(`select distinct jsonb_object_keys(params) as code from events`)

  const lacking = languages.flatMap(language => [
    ...states.filter(({ subject, code }) => wordOf(historyStates(language, subject), code) === null),
    ...details.filter(({ code }) => detailWords(language, code) === null),
  ])
  expect(details.length).toBeGreaterThan(2)
  expect(lacking).toEqual([])
})

test('a code that nobody knows is shown as it is, apart from the words around it', async () => {
  const [auditor] = await rows<{ id: number }>(
    `select person_id as id from role_grants where role = 'auditor' and ended_at is null limit 1`,
  )
  await world.db.owner.query(
    `insert into events (subject, subject_id, event, at, why, params) values ('organisation', 1, 'moon-landed', now(), '', '{"crater": "Tycho"}')`,
  )
  const client = await clientOf(world.app, await testServerOf(world.app), Number(auditor?.id))

  const { status, html: shown } = await client.get('/fr/administration/history/organisation/1')

  const body = shown.toString()
  expect(status).toBe(200)
  expect(body).toContain('Service mis en place')
  expect(body).toContain('<bdi>moon-landed</bdi>')
  expect(body).toContain('<bdi>crater</bdi>')
})
