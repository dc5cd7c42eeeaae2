import { beforeAll, expect, test } from 'vitest'

import { routesOf } from '../src/assembly.ts'
import { pdfFile } from '../src/platform/files/fixtures/make.ts'
import type { Route, Server } from '../src/platform/http/index.ts'
import { useApp } from './app.ts'
import { clientOf, testServerOf, type Client, type Page } from './client.ts'
import { addressOf, everyForm, type SiteForm } from './every-form.ts'
import { askers, insertWorld, type Asker, type World } from './world.ts'

const world = useApp()
let server: Server
let records: World
let forms: ReadonlyMap<string, SiteForm>
const clients = new Map<Asker, Client>()
/** Between them they meet every form that there is about these records. */
const walkers: readonly Asker[] = ['applicant', 'hr-officer', 'supervisor', 'medical-officer', 'programme-manager']

// Those who stand in some relation to the records of test/world.ts. What each of them may do with a record is told by the
// tests of its slice; everybody else is a stranger to it.
const programme = ['hr-officer', 'programme-manager', 'hr-director'] as const
const caseOf = ['applicant', 'supervisor', 'interviewer', 'coordinator', ...programme] as const
const placementOf = [
  'applicant',
  'supervisor',
  'coordinator',
  'medical-officer',
  'finance-officer',
  ...programme,
] as const
const known: Readonly<Record<string, readonly Asker[]>> = {
  notice: ['applicant', 'other applicant', 'supervisor', ...programme],
  reading: ['hr-officer'],
  application: caseOf,
  interview: caseOf,
  offer: caseOf,
  condition: caseOf,
  review: caseOf,
  document: ['applicant', 'medical-officer'],
  placement: placementOf,
  item: placementOf,
  checkIn: placementOf,
  goal: placementOf,
  office: ['administrator', 'programme-manager'],
  partner: ['programme-manager', 'coordinator'],
  round: ['programme-manager', 'coordinator'],
  agreement: ['programme-manager', 'coordinator'],
  fund: ['programme-manager', 'finance-officer', 'funder', 'hr-director'],
  award: ['programme-manager', 'finance-officer'],
  policy: ['programme-manager'],
  draft: ['programme-manager'],
  person: ['administrator'],
}

beforeAll(async () => {
  records = await insertWorld(world.db.owner)
  server = await testServerOf(world.app)
  for (const asker of askers)
    clients.set(asker, await clientOf(world.app, server, asker === 'visitor' ? null : records.people[asker]))
  forms = await everyForm(routesOf(world.app), records.params, walkers.map(clientFor))
}, 180_000)

/** POST routes about one record; entries of one's own profile are found below the asker and nowhere else. */
/** Of what is published: everybody may ask, and nothing is stored. */
const everybodys: readonly string[] = ['/notices/:notice/check']

function formRoutes(): { route: Route; record: string }[] {
  return routesOf(world.app).flatMap(route => {
    const record = /:(\w+)/.exec(route.path)?.[1]
    const isOfRecord = record !== undefined && record !== 'secret' && !route.path.startsWith('/profile/')
    return route.method === 'POST' && isOfRecord && !everybodys.includes(route.path) ? [{ route, record }] : []
  })
}

test('for each kind of record it is said who is no stranger to it', () => {
  const unknown = formRoutes().flatMap(({ record }) => (record in known ? [] : [record]))

  expect([...new Set(unknown)]).toEqual([])
})

test('a form about a record of others is answered as if the record were not there, and changes nothing', async () => {
  const [before, letter] = [await everyRow(), await pdfFile()]
  const wrong: string[] = []
  for (const { route, record } of formRoutes())
    for (const asker of askers.filter(candidate => !(known[record] ?? []).includes(candidate))) {
      const page = await sendAs(asker, addressOf(route, records.params), letter)
      if (!isTurnedAway(page)) wrong.push(`${asker}: POST ${route.path} answers ${page.status}`)
    }

  expect(wrong).toEqual([])
  expect(await everyRow()).toEqual(before)
}, 180_000)

function clientFor(asker: Asker): Client {
  const client = clients.get(asker)
  if (client === undefined) throw new Error(`nobody is ${asker}`)
  return client
}

function sendAs(asker: Asker, address: string, letter: Uint8Array): Promise<Page> {
  const client = clientFor(asker)
  const form = forms.get(address)
  const fields = Object.fromEntries(form?.fields ?? [['why', 'A plausible sentence of some length.']])
  if (form === undefined || form.file === null) return client.post(address, fields)
  return client.upload(address, fields, { field: form.file, name: 'letter.pdf', bytes: letter })
}

function isTurnedAway({ status, location }: Page): boolean {
  return [403, 404].includes(status) || (status === 303 && (location ?? '').includes('/sign-in?next='))
}

/** A digest of each table; of sessions and guesses only what a page may not touch is left out. */
async function everyRow(): Promise<Record<string, string>> {
  const { rows: tables } = await world.db.owner.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'sessions' order by 1`,
  )
  const digests: Record<string, string> = {}
  for (const { name } of tables) {
    const { rows } = await world.db.owner.query<{ digest: string }>(
      `select count(*) || ' ' || md5(coalesce(string_agg(t::text, '' order by t::text), '')) as digest from ${name} t`,
    )
    digests[name] = rows[0]?.digest ?? ''
  }
  return digests
}
