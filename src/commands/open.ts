import { join } from 'node:path'

import pg from 'pg'

import { queues } from '../assembly.ts'
import { WrongPolicy } from '../eligibility/index.ts'
import type { App } from '../platform/app/index.ts'
import { systemClock } from '../platform/clock/index.ts'
import type { Config } from '../platform/config/index.ts'
import { migrationsFolder } from '../platform/config/root.ts'
import { migrate, openDatabase, pendingMigrations, type Database } from '../platform/db/index.ts'
import { openEmbedded, sayDataFolderInUse, type Connection } from '../platform/embedded/index.ts'
import { folderStore, loadKeys, sealedStore } from '../platform/files/index.ts'
import { openQueue, prepareQueues } from '../platform/jobs/index.ts'
import { refreshPolicies } from '../policies/index.ts'

export type Opened = {
  readonly app: App
  readonly boss: Awaited<ReturnType<typeof openQueue>>['boss']
  readonly place: string
  close(): Promise<void>
}

/** A reason not to start that a person can act on; printed as it is, without a stack. */
export class CannotOpen extends Error {}

const databaseName = 'passerelle'

/**
 * Opens the installation that a configuration names: database up to date, queues, files.
 *
 * @param exclusive whether this process serves (and so holds the data folder) or works beside a server
 * @throws CannotOpen with a sentence
 */
export async function openInstallation(config: Config, options: { exclusive: boolean }): Promise<Opened> {
  const server = await openServer(config, options)
  const database = openDatabase(server.web, config.databaseUrl === null ? 8 : 10)
  const closeDatabase = async (): Promise<void> => {
    await database.close()
    await server.stop()
  }
  try {
    await refuseSuperuser(database)
    await refusePoliciesOfOthers(database)
    const { boss, enqueue } = await openQueue(database)
    const files = folderStore(join(config.dataDir, 'files'))
    const keys = await loadKeys(join(config.dataDir, 'keys'), config.healthKey)
    const healthFiles = sealedStore(files, keys)
    const { publicUrl } = config
    return {
      app: { database, clock: systemClock, enqueue, files, healthFiles, publicUrl },
      boss,
      place: server.place,
      close: async () => {
        await boss.stop({ graceful: true, timeout: 1_500 })
        await closeDatabase()
      },
    }
  } catch (error) {
    await closeDatabase()
    throw error
  }
}

type OpenServer = {
  readonly web: pg.PoolConfig
  readonly place: string
  stop(): Promise<void>
}

async function openServer(config: Config, { exclusive }: { exclusive: boolean }): Promise<OpenServer> {
  if (config.databaseUrl !== null) return openNamed(config.databaseUrl)
  const opened = await openEmbedded({ dataDir: config.dataDir, exclusive, log: () => undefined })
  if (!opened.ok) throw new CannotOpen(sayDataFolderInUse('en', opened.refusal.params))
  const embedded = opened.value
  try {
    await createDatabase(embedded.connection('postgres', 'postgres'))
    const owner = embedded.connection('postgres', databaseName)
    await bringUpToDate(owner)
    return {
      web: embedded.connection('passerelle_app', databaseName),
      place: embedded.place,
      stop: () => embedded.stop(),
    }
  } catch (error) {
    await embedded.stop()
    throw error
  }
}

async function openNamed(url: string): Promise<OpenServer> {
  const connection = { connectionString: url }
  const pending = await pendingMigrations(connection, migrationsFolder())
  if (pending.length > 0)
    throw new CannotOpen(`the database lacks ${pending.length} migrations; run "bin/passerelle migrate" first`)
  return { web: connection, place: 'DATABASE_URL', stop: async () => undefined }
}

/** Migrates as owner and prepares the queues; on the embedded server the web role may then sign in by itself. */
export async function bringUpToDate(owner: pg.ClientConfig): Promise<readonly string[]> {
  const { applied } = await migrate(owner, migrationsFolder())
  await prepareQueues(owner, queues)
  return applied
}

async function createDatabase(admin: Connection): Promise<void> {
  const client = new pg.Client(admin)
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [databaseName])
    if (rowCount === 0) await client.query(`create database ${databaseName}`)
    await client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = 'passerelle_app') then create role passerelle_app login; end if;
    end $$`)
  } finally {
    await client.end()
  }
}

/** What was published here under a newer release, or other rules, and cannot be read: better not to serve. */
async function refusePoliciesOfOthers(database: Database): Promise<void> {
  try {
    await refreshPolicies({ database })
  } catch (error) {
    throw error instanceof WrongPolicy ? new CannotOpen(error.message) : error
  }
}

/** Row-level security does not hold for a superuser or an owner: better not to serve. */
async function refuseSuperuser(database: Database): Promise<void> {
  const { rows } = await database.pool.query<{ unguarded: boolean }>(
    `select rolsuper or rolbypassrls as unguarded from pg_roles where rolname = current_user`,
  )
  if (rows[0]?.unguarded !== false)
    throw new CannotOpen('the database role may see every row; run "bin/passerelle doctor" to see how to mend it')
}
