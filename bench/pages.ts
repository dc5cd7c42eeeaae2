import autocannon from 'autocannon'
import fastify from 'fastify'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pino from 'pino'

import { openSession } from '../src/accounts/index.ts'
import { serverOf } from '../src/assembly.ts'
import { openInstallation, type Opened } from '../src/commands/open.ts'
import { loadDemonstration } from '../src/demo/index.ts'
import { system } from '../src/platform/actor/index.ts'
import { readConfig } from '../src/platform/config/index.ts'
import { recordQueries, replay, type Query } from './queries.ts'

// Three pages against the demonstration, each beside a bare fastify route that sends the same queries to the same
// database and returns their rows as JSON. The measure is the ratio: how much of the bare rate the page keeps.
const seconds = Number(process.argv[2] ?? 8)
const connections = 10

const dataDir = mkdtempSync(join(tmpdir(), 'passerelle-bench-'))
const installation = await openInstallation(readConfig({ DATA_DIR: dataDir }), { exclusive: true })
try {
  await loadDemonstration(installation.app, () => undefined)
  await measure(installation)
} finally {
  await installation.close()
  rmSync(dataDir, { recursive: true, force: true })
}

type Measured = { readonly rate: number; readonly p50: number; readonly p95: number; readonly p99: number }

async function measure({ app }: Opened): Promise<void> {
  const outside = { log: pino({ level: 'silent' }), isHttps: false, trustProxy: false, isQueueReady: async () => true }
  const server = await serverOf(app, outside)
  const url = await server.listen({ port: 0, host: '127.0.0.1' })
  for (const { name, path, cookie } of await pagesOf(app)) {
    const headers: Record<string, string> = cookie === null ? {} : { cookie }
    // Warm first, and still: what an earlier round left under way must not be taken for this page's own.
    await fetchOk(url + path, headers)
    await pause(1_000)
    const queries = await recordQueries(() => fetchOk(url + path, headers))
    const bare = await bareServer(app, queries)
    const rounds: { page: Measured; bare: Measured }[] = []
    for (let round = 0; round < 3; round += 1)
      rounds.push({ bare: await shoot(bare.url, {}), page: await shoot(url + path, headers) })
    report(name, queries.length, rounds)
    await bare.close()
  }
  await weigh(url, (await pagesOf(app))[0]?.path ?? '')
  await server.close()
}

type PageToMeasure = { readonly name: string; readonly path: string; readonly cookie: string | null }

async function pagesOf(app: Opened['app']): Promise<PageToMeasure[]> {
  return app.database.as(system).transaction(async tx => {
    const notice = await tx
      .selectFrom('notices')
      .where('state', '=', 'published')
      .select('id')
      .orderBy('id')
      .executeTakeFirstOrThrow()
    const application = await tx
      .selectFrom('applications')
      .where('state', '=', 'screening')
      .select(['id', 'personId'])
      .orderBy('id')
      .executeTakeFirstOrThrow()
    const officer = await tx
      .selectFrom('roleGrants')
      .where('role', '=', 'hr-officer')
      .select('personId')
      .orderBy('id')
      .executeTakeFirstOrThrow()
    const cookieOf = async (person: number): Promise<string> =>
      `session=${(await openSession(tx, person, app.clock.now())).secret}`
    return [
      { name: 'public notice', path: `/en/notices/${notice.id}`, cookie: null },
      {
        name: 'applicant’s status',
        path: `/en/applications/${application.id}`,
        cookie: await cookieOf(application.personId),
      },
      { name: 'officer’s queue', path: '/en/work', cookie: await cookieOf(officer.personId) },
    ]
  })
}

async function fetchOk(url: string, headers: Record<string, string>): Promise<void> {
  const response = await fetch(url, { headers, redirect: 'manual' })
  if (!response.ok) throw new Error(`${url} answers ${response.status}`)
  await response.text()
}

async function bareServer(
  app: Opened['app'],
  queries: readonly Query[],
): Promise<{ url: string; close(): Promise<void> }> {
  const bare = fastify()
  bare.get('/', () => replay(app.database.pool, queries))
  return { url: await bare.listen({ port: 0, host: '127.0.0.1' }), close: () => bare.close() }
}

async function shoot(url: string, headers: Record<string, string>): Promise<Measured> {
  const times: number[] = []
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon({ url, headers, connections, duration: seconds }, (error: Error | null, done) => {
      if (error) reject(error)
      else resolve(done)
    })
    run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds))
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} not OK, ${result.errors} errors`)
  times.sort((a, b) => a - b)
  const percentile = (part: number): number => Math.round(times[Math.floor(times.length * part)] ?? 0)
  return { rate: result.requests.average, p50: percentile(0.5), p95: percentile(0.95), p99: percentile(0.99) }
}

function report(name: string, queries: number, rounds: readonly { page: Measured; bare: Measured }[]): void {
  const middle = [...rounds].sort((a, b) => a.page.rate / a.bare.rate - b.page.rate / b.bare.rate)[1]
  if (middle === undefined) return
  const line = ({ rate, p50, p95, p99 }: Measured): string =>
    `${rate.toFixed(0).padStart(6)} requests/s  p50 ${p50} ms  p95 ${p95} ms  p99 ${p99} ms`
  const ratio = (middle.page.rate / middle.bare.rate).toFixed(2)
  process.stdout.write(
    `${name} (${queries} statements)\n  page ${line(middle.page)}\n  bare ${line(middle.bare)}\n  ratio ${ratio} (at least 0.40)\n`,
  )
}

/** All that a first visit to a notice sends, compressed: page and style. */
async function weigh(url: string, path: string): Promise<void> {
  const size = async (address: string): Promise<{ bytes: number; text: string }> => {
    const response = await fetch(address, { headers: { 'accept-encoding': 'identity' } })
    const text = await response.text()
    const { brotliCompressSync } = await import('node:zlib')
    return { bytes: brotliCompressSync(text, { params: { 0: 0, 1: 4 } }).length, text }
  }
  const page = await size(url + path)
  const style = /href="(\/style-[^"]+)"/.exec(page.text)?.[1] ?? ''
  const total = page.bytes + (await size(url + style)).bytes
  process.stdout.write(`first visit to a notice: ${(total / 1000).toFixed(1)} kB compressed (at most 40)\n`)
}
