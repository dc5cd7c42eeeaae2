import PDFDocument from 'pdfkit'
import pino from 'pino'
import { beforeAll, expect, test } from 'vitest'

import { routesOf, serverOf } from '../src/assembly.ts'
import type { Server } from '../src/platform/http/index.ts'
import { useApp } from './app.ts'
import { clientOf } from './client.ts'
import { askers, insertWorld, type World } from './world.ts'

/** A word that no page has by itself: where it turns up, something of a person's health has got out. */
const canary = 'Quorvexil'

const world = useApp()
const log: string[] = []
let server: Server
let records: World
let item = 0

beforeAll(async () => {
  records = await insertWorld(world.db.owner)
  const { sha256 } = await world.app.files.put(Buffer.from('%PDF-1.7'))
  await world.db.owner.query('update documents set sha256 = $1', [sha256])
  server = await serverOf(world.app, {
    log: pino({ level: 'trace' }, { write: (line: string) => void log.push(line) }),
    isHttps: false,
    trustProxy: false,
    isQueueReady: async () => true,
  })
  await world.db.owner.query(
    `insert into clearance_items (placement_id, kind, is_required, reason_code)
     values ($1, 'medical-certificate', true, 'everybody') on conflict do nothing`,
    [records.params.placement],
  )
  const { rows } = await world.db.owner.query<{ id: number }>(
    `update clearance_items set state = 'open', document_id = null
     where placement_id = $1 and kind = 'medical-certificate' returning id`,
    [records.params.placement],
  )
  item = rows[0]!.id
})

/** A medical certificate that says the word in its name and, for whoever reads the bytes, inside. */
async function certificate(): Promise<Buffer> {
  const document = new PDFDocument({ compress: false, info: { Title: canary } })
  const parts: Buffer[] = []
  const whole = new Promise<Buffer>(resolve => {
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => resolve(Buffer.concat(parts)))
  })
  document.text('Medical certificate')
  document.end()
  return whole
}

test('what a health paper says is on no page, in no list, mail, log or history of anybody but its person and the medical officer', async () => {
  const { placement } = records.params
  const own = await clientOf(world.app, server, records.people.applicant)
  const medical = await clientOf(world.app, server, records.people['medical-officer'])
  const paper = `/en/placement/${placement}/papers/${item}`
  const name = `${canary}.pdf`
  const broken = await own.upload(paper, {}, { field: 'file', name, bytes: Buffer.from('MZ') })
  const given = await own.upload(paper, {}, { field: 'file', name, bytes: await certificate() })
  expect([broken.status, given.status]).toEqual([422, 303])
  const { rows } = await world.db.owner.query<{ id: number; sha256: string }>(
    'select d.id, d.sha256 from documents d join clearance_items c on c.document_id = d.id where c.id = $1',
    [item],
  )
  const { id, sha256 } = rows[0]!
  const check = `/en/work/placements/${placement}/clearance/${item}`
  const opened = await medical.post(`/en/documents/${id}/opening`)
  const inWords = await medical.post(`${check}/refusal`, { why: `${canary} is not treated` })
  const byCode = await medical.post(`${check}/refusal`, { why: 'unreadable' })
  expect([opened.status, opened.headers['content-type'], inWords.status, byCode.status]).toEqual([
    200,
    'application/pdf',
    422,
    303,
  ])

  expect((await own.get('/en/documents')).text).toContain(canary)
  expect(await pagesWithIt(id)).toEqual([])
  expect(await tablesWithIt()).toEqual(['documents.name'])
  expect(Buffer.from((await world.app.files.get(sha256))!).includes(canary)).toBe(false)
  expect(log.filter(line => line.includes(canary))).toEqual([])
  expect(log.length).toBeGreaterThan(0)
}, 240_000)

/** Every address of the site, as everybody else: the paper, its item and its placement are what the addresses name. */
async function pagesWithIt(document: number): Promise<string[]> {
  const found: string[] = []
  const { placement } = records.params
  const named = { number: 'CERT-2026-0001', list: 'people', subject: 'placement', id: placement ?? '' }
  const params: Readonly<Record<string, string>> = {
    ...named,
    ...records.params,
    document: String(document),
    item: String(item),
  }
  for (const asker of askers) {
    if (asker === 'applicant' || asker === 'medical-officer') continue
    const client = await clientOf(world.app, server, asker === 'visitor' ? null : records.people[asker])
    for (const { method, path } of routesOf(world.app)) {
      if (method !== 'GET') continue
      const address = `/en${path.replace(/:(\w+)/g, (_, part: string) => params[part] ?? '1')}`
      const { html } = await client.get(address)
      if (html.toString().includes(canary)) found.push(`${asker}: ${address}`)
    }
    const opening = await client.post(`/en/documents/${document}/opening`)
    if (opening.status === 200 || opening.html.toString().includes(canary)) found.push(`${asker}: opening`)
  }
  return found
}

/** Columns of the whole database, mails, history and jobs among them, in which the word stands. */
async function tablesWithIt(): Promise<string[]> {
  const { rows } = await world.db.owner.query<{ schema: string; table: string; column: string }>(
    `select table_schema as schema, table_name as table, column_name as column from information_schema.columns
     where table_schema in ('public', 'jobs') and data_type in ('text', 'jsonb', 'json', 'character varying')
     order by 1, 2, 3`,
  )
  const found: string[] = []
  for (const { schema, table, column } of rows) {
    const { rowCount } = await world.db.owner.query(
      `select 1 from "${schema}"."${table}" where "${column}"::text like '%${canary}%' limit 1`,
    )
    if (rowCount !== 0) found.push(`${table}.${column}`)
  }
  return found
}
