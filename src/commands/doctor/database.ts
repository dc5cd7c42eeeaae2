import { existsSync } from 'node:fs'

import pg from 'pg'

import { queues } from '../../assembly.ts'
import type { Config } from '../../platform/config/index.ts'
import { systemClock } from '../../platform/clock/index.ts'
import { migrationsFolder } from '../../platform/config/root.ts'
import { pendingMigrations } from '../../platform/db/index.ts'
import { openEmbedded, sayDataFolderInUse } from '../../platform/embedded/index.ts'
import { knownPlace } from '../../platform/embedded/place.ts'
import { bad, failedWith, good, type Check } from './check.ts'
import { checkReminders } from './reminders.ts'

const oldestServer = 15

/** The server and what is in it. The embedded one is started for this if it does not run, and ended again. */
export async function* checkDatabase(config: Config): AsyncGenerator<Check> {
  if (config.databaseUrl !== null) {
    yield* checkServer({ connectionString: config.databaseUrl, connectionTimeoutMillis: 5_000 })
    return
  }
  const what = 'embedded database'
  try {
    if (!existsSync(config.dataDir) || knownPlace(config.dataDir) === null) {
      yield good(`${what} (the first start makes it)`)
      return
    }
    const opened = await openEmbedded({ dataDir: config.dataDir, exclusive: false, log: () => undefined })
    if (!opened.ok) {
      yield bad(what, sayDataFolderInUse('en', opened.refusal.params))
      return
    }
    try {
      yield* checkServer(opened.value.connection('postgres', 'passerelle'))
    } finally {
      await opened.value.stop()
    }
  } catch (error) {
    yield failedWith(what, error)
  }
}

async function* checkServer(connection: pg.ClientConfig): AsyncGenerator<Check> {
  const client = new pg.Client(connection)
  // A connection that breaks while we look is told by the query that then fails.
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    yield failedWith('database', error, 'start the server, or correct DATABASE_URL')
    return
  }
  try {
    yield await checkVersion(client)
    yield await checkRole(client)
    const migrations = await checkMigrations(connection)
    yield migrations
    if (!migrations.ok) return
    yield await checkQueues(client)
    yield await checkReminders(client, systemClock.now())
  } finally {
    await client.end()
  }
}

async function checkVersion(client: pg.Client): Promise<Check> {
  const { rows } = await client.query<{ number: number; version: string }>(
    `select current_setting('server_version_num')::integer as number, current_setting('server_version') as version`,
  )
  const [server = { number: 0, version: 'unknown' }] = rows
  const what = `database answers: PostgreSQL ${server.version}`
  return server.number >= oldestServer * 10_000
    ? good(what)
    : bad(what, `PostgreSQL ${oldestServer} or later is needed: upgrade the server`)
}

type Role = {
  readonly is_super: boolean
  readonly bypasses: boolean
  readonly is_member: boolean
  readonly owns: boolean
}

/** Pages and jobs run as `passerelle_app`: row security holds for it only if it is neither superuser nor owner. */
async function checkRole(client: pg.Client): Promise<Check> {
  const { rows } = await client.query<Role>(`
    select r.rolsuper as is_super, r.rolbypassrls as bypasses, pg_has_role(current_user, r.oid, 'member') as is_member,
      exists (select from pg_tables where schemaname = 'public' and tableowner = r.rolname) as owns
    from pg_roles r where r.rolname = 'passerelle_app'`)
  const what = 'role passerelle_app'
  const [role] = rows
  if (role === undefined)
    return bad(
      what,
      'it is not there: run "bin/passerelle migrate", or let an administrator run: create role passerelle_app nologin',
    )
  if (role.is_super) return bad(what, 'it is a superuser and sees every row: alter role passerelle_app nosuperuser')
  if (role.bypasses) return bad(what, 'it passes by row security: alter role passerelle_app nobypassrls')
  if (role.owns)
    return bad(what, 'it owns tables: give them to the owner with "reassign owned by passerelle_app to the_owner"')
  if (!role.is_member) return bad(what, 'the user of DATABASE_URL may not act as it: grant passerelle_app to that user')
  return good(`${what}: neither superuser nor owner`)
}

async function checkMigrations(connection: pg.ClientConfig): Promise<Check> {
  const pending = await pendingMigrations(connection, migrationsFolder())
  if (pending.length === 0) return good('migrations: none pending')
  return bad(
    `migrations: ${pending.length} pending`,
    'run "bin/passerelle migrate" (on the embedded database, "serve" does so itself)',
  )
}

async function checkQueues(client: pg.Client): Promise<Check> {
  const { rows: known } = await client.query<{ there: boolean }>(
    `select to_regclass('jobs.queue') is not null as there`,
  )
  const names =
    known[0]?.there === true ? (await client.query<{ name: string }>('select name from jobs.queue')).rows : []
  const missing = queues.filter(queue => !names.some(({ name }) => name === queue))
  if (missing.length === 0) return good(`queues: ${queues.join(', ')}`)
  return bad(`queues: ${missing.join(', ')} missing`, 'run "bin/passerelle migrate"')
}
