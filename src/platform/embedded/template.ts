import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Connection } from './index.ts'
import { clusterIn } from './place.ts'
import { endPostmaster, findPostmaster } from './postmaster.ts'
import { markOf, runs } from './processes.ts'
import { startOrAdopt } from './server.ts'
import { port } from './settings.ts'

export type TestServer = {
  /** Plain data: a vitest globalSetup may `provide` it to its workers. */
  readonly connection: Connection
  /** Makes an empty database, or a copy of `template` (0.1 s; nobody may be connected to the template). */
  readonly createDatabase: (name: string, template?: string) => Promise<Connection>
  readonly stop: () => Promise<void>
}

const prefix = 'passerelle-test-'

/**
 * One throw-away server for a whole run of tests, in a temporary folder, without fsync: never for data anyone needs.
 * Removes what earlier runs left that were killed.
 */
export async function testServer(): Promise<TestServer> {
  await sweep()
  const { pid, start } = markOf(process.pid)
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${pid}-${start}-`))
  // Otherwise, as root, the database's user could not enter.
  chmodSync(folder, 0o711)
  const running = await startOrAdopt(folder, () => {}, 'throw-away')
  const connection = { host: running.postmaster.socketDir, port, user: 'postgres', database: 'postgres' }
  return {
    connection,
    createDatabase: (name, template) => createDatabase(connection, name, template),
    stop: async () => {
      await endPostmaster(running.postmaster)
      for (const path of [folder, running.place]) rmSync(path, { recursive: true, force: true })
    },
  }
}

/** `TestServer.createDatabase` for a worker, which has only the connection. An older database of that name goes. */
export async function createDatabase(connection: Connection, name: string, template?: string): Promise<Connection> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
    const copied = template ? ` template ${pg.escapeIdentifier(template)}` : ''
    await client.query(`create database ${pg.escapeIdentifier(name)}${copied}`)
    return { ...connection, database: name }
  } finally {
    await client.end()
  }
}

async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter(name => name.startsWith(prefix))) {
    const [pid, start] = name.slice(prefix.length).split('-')
    if (runs({ pid: Number(pid), start: start ?? '0' })) continue
    const folder = join(tmpdir(), name)
    if (statSync(folder).uid !== process.getuid?.()) continue
    const left = findPostmaster(clusterIn(folder))
    if (left) await endPostmaster(left)
    rmSync(folder, { recursive: true, force: true })
  }
}
