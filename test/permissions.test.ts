import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'

import { routesOf } from '../src/assembly.ts'
import { projectRoot } from '../src/platform/config/root.ts'
import type { Route, Server } from '../src/platform/http/index.ts'
import { useApp } from './app.ts'
import { clientOf, testServerOf, type Client } from './client.ts'
import { askers, insertWorld, type Asker, type World } from './world.ts'

// The table of who may open which page is docs/permissions.md: changed by hand, or by UPDATE_PERMISSIONS=1 and a careful
// look at the difference. A route that is not in it fails.
const file = join(projectRoot(), 'docs', 'permissions.md')
const world = useApp()
let server: Server
let records: World
const clients = new Map<Asker, Client>()

beforeAll(async () => {
  records = await insertWorld(world.db.owner)
  const { sha256 } = await world.app.files.put(Buffer.from('%PDF-1.7'))
  await world.db.owner.query('update documents set sha256 = $1', [sha256])
  server = await testServerOf(world.app)
  for (const asker of askers)
    clients.set(asker, await clientOf(world.app, server, asker === 'visitor' ? null : records.people[asker]))
})

test('each page and form opens to those whom the table names, and to nobody else', async () => {
  const rows: string[] = []
  for (const route of routesOf(world.app)) rows.push(await rowOf(route))
  const table = page(rows)

  if (process.env.UPDATE_PERMISSIONS !== undefined) writeFileSync(file, table)
  const known = existsSync(file) ? readFileSync(file, 'utf8') : ''
  expect(rows).toEqual(known.split('\n').filter(line => line.startsWith('| `')))
}, 300_000)

async function rowOf(route: Route): Promise<string> {
  const cells: string[] = []
  for (const asker of askers) cells.push((await opens(route, asker)) ? '✓' : '–')
  return `| \`${route.method} ${route.path}\` | ${cells.join(' | ')} |`
}

async function opens(route: Route, asker: Asker): Promise<boolean> {
  const path = `/en${route.path.replace(/:(\w+)/g, (_, name: string) => paramOf(route, name))}`
  if (route.method === 'POST') return isLetIn(route, asker, path)
  const { status, location } = await clientFor(asker).get(path)
  if (status >= 500) throw new Error(`${path} as ${asker} answers ${status}`)
  return status < 400 && !(location ?? '').includes('/sign-in?next=')
}

/**
 * Forms are asked with a token that is not the session's: who may send them is told so, who may not is refused before.
 * Nothing is done either way; what a form does to one record is tested in its slice.
 */
async function isLetIn(route: Route, asker: Asker, path: string): Promise<boolean> {
  if (asker === 'visitor') return route.who({ kind: 'visitor' })
  const { status, html } = await clientFor(asker).post(path, { _csrf: 'not the token' })
  expect(`${path} as ${asker}: ${status}`).toBe(`${path} as ${asker}: 403`)
  return html.querySelector('h1')?.text === 'Send the form again'
}

function clientFor(asker: Asker): Client {
  const client = clients.get(asker)
  if (client === undefined) throw new Error(`nobody is ${asker}`)
  return client
}

function paramOf(route: Route, name: string): string {
  const fixed: Record<string, string> = {
    secret: 'not-a-secret',
    language: 'en',
    number: 'CERT-2026-0001',
    list: 'offices',
    subject: 'office',
    id: '1',
  }
  const value = records.params[name] ?? fixed[name]
  if (value === undefined) throw new Error(`${route.path}: say in test/world.ts which record :${name} is`)
  return value
}

function page(rows: readonly string[]): string {
  return [
    '# Who may open what',
    '',
    'One of everything stands in the test’s database: the applicant’s released application and placement in the office of the',
    'officer and supervisor, for the coordinator’s university, with the interviewer on its panel. “Elsewhere” is another office or',
    'university. A page shows ✓ if it opens; a form, if the role may send it at all: what it may do to this one record its own tests',
    'say. Held by `test/permissions.test.ts`.',
    '',
    `| route | ${askers.join(' | ')} |`,
    `| --- | ${askers.map(() => ':-:').join(' | ')} |`,
    ...rows,
    '',
  ].join('\n')
}
