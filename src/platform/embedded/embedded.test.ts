import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { connectRunning, type Embedded, openEmbedded, startEmbedded } from './index.ts'
import { isAlive, waitFor } from './processes.ts'

const log = (): void => {}
const module = join(import.meta.dirname, 'index.ts')

let made = ''
let folder = ''
let opened: Embedded[] = []
let children: ChildProcess[] = []

// To make a database takes a second of work, and longer on a slow disk: made once, each test begins with a copy of it in
// `data`. Those that are about its making begin in `new`.
beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'embedded-'))
  chmodSync(made, 0o711)
  const server = await serve(join(made, 'data'))
  await server.stop()
})

afterAll(() => rmSync(made, { recursive: true, force: true }))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'embedded-'))
  chmodSync(folder, 0o711)
  execFileSync('cp', ['-a', join(made, 'data'), folder])
  opened = []
  children = []
})

afterEach(async () => {
  await Promise.all(children.map(kill))
  // What a killed child left running.
  for (const dataDir of [join(folder, 'data'), join(folder, 'new')])
    if (existsSync(dataDir) && connectRunning(dataDir)) await runBeside(dataDir)
  for (const server of opened) await server.stop()
  for (const path of [folder, ...opened.map(server => server.place)]) rmSync(path, { recursive: true, force: true })
})

async function serve(dataDir: string): Promise<Embedded> {
  const result = await startEmbedded({ dataDir, log })
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  opened.push(result.value)
  return result.value
}

async function runBeside(dataDir: string): Promise<Embedded> {
  const result = await openEmbedded({ dataDir, exclusive: false, log })
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  opened.push(result.value)
  return result.value
}

async function query(server: Embedded, text: string): Promise<unknown[]> {
  const client = new pg.Client(server.connection('postgres', 'postgres'))
  await client.connect()
  try {
    const [before, last] = text.split(/;(?=[^;]*$)/)
    if (last) await client.query(before!)
    return (await client.query({ text: last ?? before!, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

/** Another process of ours that keeps the folder until it is killed; resolves with what it first says. */
async function serveInChild(dataDir: string): Promise<{ child: ChildProcess; said: string }> {
  const program = `const { startEmbedded } = await import(${JSON.stringify(module)})
    const opened = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, log: () => {} })
    console.log(opened.ok ? 'kept' : 'refused ' + opened.refusal.params.pid)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const [said] = (await once(createInterface(child.stdout), 'line')) as [string]
  return { child, said }
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

function postmasterPid(server: Embedded): number {
  return Number(readFileSync(join(server.place, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
}

test('what was stored is there after a restart, in a database that sorts as people do and writes to disk', async () => {
  const first = await serve(join(folder, 'data'))
  await query(first, `create table letters (name text); insert into letters values ('Zoé'), ('émile'), ('Eva')`)
  await first.stop()

  const second = await serve(join(folder, 'data'))

  expect(await query(second, 'select name from letters order by name')).toEqual(['émile', 'Eva', 'Zoé'].sort(und))
  expect(await query(second, `select current_setting('fsync'), current_setting('listen_addresses')`)).toEqual([
    'on',
    '',
  ])
  expect(second.adopted).toBe(false)
})

test('the extensions that searches stand on are there, and know letters with accents', async () => {
  const server = await serve(join(folder, 'data'))

  await query(server, 'create extension pg_trgm; create extension unaccent; create extension btree_gist')

  expect(await query(server, `select show_trgm('é') = show_trgm('É'), unaccent('Élève'), upper('é')`)).toEqual([
    true,
    'Eleve',
    'É',
  ])
  expect(await query(server, `select to_tsvector('simple', 'Éric’s élève')::text`)).toEqual([
    "'s':2 'élève':3 'éric':1",
  ])
})

test('a second start on the same folder is refused, and says who keeps it since when', async () => {
  await serve(join(folder, 'data'))

  const second = await startEmbedded({ dataDir: join(folder, 'data'), log })

  expect(second).toEqual({
    ok: false,
    refusal: {
      code: 'data-folder-in-use',
      params: { pid: String(process.pid), since: expect.stringMatching(/^\d{4}-.*Z$/), dataDir: join(folder, 'data') },
    },
  })
})

test('of several starts at the same moment one keeps the folder and the others name it', async () => {
  const started = await Promise.all([1, 2, 3].map(() => serveInChild(join(folder, 'new'))))

  const keeper = started.filter(({ said }) => said === 'kept')
  expect(keeper.length).toBe(1)
  expect(started.filter(({ said }) => said === `refused ${keeper[0]?.child.pid}`).length).toBe(2)
})

test('after its process was killed the server lives on; the next start adopts it with all that was committed', async () => {
  const dataDir = join(folder, 'data')
  const { child } = await serveInChild(dataDir)
  await query(connectRunning(dataDir)!, `create table sent (id int); insert into sent values (7)`)
  await kill(child)

  const next = await serve(dataDir)

  expect(next.adopted).toBe(true)
  expect(await query(next, 'select id from sent')).toEqual([7])
})

test('a server that was killed too is started anew with all that was committed', async () => {
  const dataDir = join(folder, 'data')
  const { child } = await serveInChild(dataDir)
  const first = connectRunning(dataDir)!
  await query(first, `create table sent (id int); insert into sent values (7)`)
  await kill(child)
  const pid = postmasterPid(first)
  process.kill(pid, 'SIGKILL')
  await waitFor(() => !isAlive(pid), 2_000)

  const next = await serve(dataDir)

  expect(next.adopted).toBe(false)
  expect(await query(next, 'select id from sent')).toEqual([7])
})

test('a server left running whose socket was swept away is ended and started anew', async () => {
  const dataDir = join(folder, 'data')
  const { child } = await serveInChild(dataDir)
  rmSync(join(connectRunning(dataDir)!.socketDir, '.s.PGSQL.5432'))
  await kill(child)

  const next = await serve(dataDir)

  expect(next.adopted).toBe(false)
  expect(await query(next, 'select 1')).toEqual([1])
})

test('the number of a killed server may belong to another program by now, which is left alone', async () => {
  const first = await serve(join(folder, 'data'))
  const pidFile = join(first.place, 'postgres/postmaster.pid')
  const left = readFileSync(pidFile, 'utf8')
  process.kill(postmasterPid(first), 'SIGKILL')
  await first.stop()
  const stranger = spawn('sleep', ['60'])
  children.push(stranger)
  writeFileSync(pidFile, left.replace(/^\d+/, String(stranger.pid)))

  const next = await serve(join(folder, 'data'))

  expect(await query(next, 'select 1')).toEqual([1])
  expect(isAlive(stranger.pid!)).toBe(true)
})

test('stop ends the server within five seconds, also one that a client still uses', async () => {
  const server = await serve(join(folder, 'data'))
  const pid = postmasterPid(server)
  const client = new pg.Client(server.connection('postgres', 'postgres'))
  client.on('error', () => {})
  await client.connect()

  const from = performance.now()
  await server.stop()

  expect(performance.now() - from).toBeLessThan(5_000)
  expect(isAlive(pid)).toBe(false)
  expect(existsSync(join(server.socketDir, '.s.PGSQL.5432'))).toBe(false)
})

test('short commands run beside the server, and leave it when they end', async () => {
  const server = await serve(join(folder, 'data'))
  const command = await runBeside(join(folder, 'data'))

  expect(command.socketDir).toBe(server.socketDir)
  await command.stop()

  expect(await query(server, 'select 1')).toEqual([1])
})

test('of short commands without a server the first starts one and the last ends it', async () => {
  const [first, second] = await Promise.all([runBeside(join(folder, 'new')), runBeside(join(folder, 'new'))])
  const pid = postmasterPid(first!)

  await first!.stop()
  expect(await query(second!, 'select 1')).toEqual([1])
  await second!.stop()

  expect(isAlive(pid)).toBe(false)
  expect(connectRunning(join(folder, 'new'))).toBeNull()
})

test('a server started while a short command works stays when the command ends', async () => {
  const command = await runBeside(join(folder, 'data'))
  const server = await serve(join(folder, 'data'))

  await command.stop()

  expect(server.adopted).toBe(true)
  expect(await query(server, 'select 1')).toEqual([1])
})

test('a path too long for a socket puts the socket, not the data, into a short private folder', async () => {
  const dataDir = join(folder, 'a-rather-long-name-for-a-folder'.repeat(3), 'data')
  mkdirSync(join(dataDir, '..'), { recursive: true })

  const server = await serve(dataDir)

  expect(server.place).toBe(dataDir)
  expect(server.socketDir.length).toBeLessThan(90)
  expect(await query(server, 'select 1')).toEqual([1])
  await server.stop()
  rmSync(server.socketDir, { recursive: true })
})

test.runIf(process.getuid?.() === 0)(
  'as root, a folder closed to others has its database elsewhere, for good',
  async () => {
    const dataDir = join(folder, 'closed/data')
    mkdirSync(join(folder, 'closed'), { mode: 0o700 })
    const first = await serve(dataDir)
    await query(first, `create table sent (id int); insert into sent values (7)`)
    await first.stop()
    chmodSync(join(folder, 'closed'), 0o755)

    const second = await serve(dataDir)

    expect(second.place).toMatch(/^\/var\/lib\/passerelle-[0-9a-f]{12}$/)
    expect(await query(second, 'select id from sent')).toEqual([7])
    await second.stop()
    rmSync(second.place, { recursive: true })
    await expect(startEmbedded({ dataDir, log })).rejects.toThrow(/is not there any more/)
  },
)

test.runIf(process.getuid?.() === 0)('as root, a folder open to others keeps its database', async () => {
  const server = await serve(join(folder, 'new'))

  expect(server.place).toBe(join(folder, 'new'))
})

test('a server that ends by itself is told to the log', async () => {
  const told: string[] = []
  const result = await startEmbedded({ dataDir: join(folder, 'new'), log: event => told.push(event) })
  if (!result.ok) throw new Error('refused')
  opened.push(result.value)

  process.kill(postmasterPid(result.value), 'SIGKILL')
  await waitFor(() => told.includes('database-ended'), 2_000)

  expect(told).toEqual(['database-created', 'database-started', 'database-ended'])
})

const und = new Intl.Collator('und').compare
