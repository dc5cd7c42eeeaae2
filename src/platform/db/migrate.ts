import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import pg from 'pg'

export type MigrationReport = { readonly applied: readonly string[]; readonly version: string }

const lockKey = 7_276_100

/**
 * Brings the database up to date: files of `folder` in the order of their names, each in one transaction, each once.
 * Two processes that migrate at once wait for each other.
 *
 * @param connection of the owner, who may create tables and roles
 * @throws Error if a file fails (its transaction is rolled back) or the database holds a migration that `folder` does not
 */
export async function migrate(connection: pg.ClientConfig, folder: string): Promise<MigrationReport> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await prepare(client)
    const applied = await applyPending(client, folder)
    await client.query(await readFile(join(folder, '..', 'grants.sql'), 'utf8'))
    const { rows } = await client.query<{ name: string }>('select max(name) as name from schema_migrations')
    return { applied, version: rows[0]?.name ?? '' }
  } finally {
    await client.end()
  }
}

/** Which migrations of a folder the database lacks; all of them where it has none. Needs no rights but to read. */
export async function pendingMigrations(connection: pg.ClientConfig, folder: string): Promise<string[]> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    const files = (await readdir(folder)).filter(name => name.endsWith('.sql')).sort()
    const { rows } = await client.query<{ known: boolean }>(
      `select to_regclass('schema_migrations') is not null as known`,
    )
    if (rows[0]?.known !== true) return files
    const applied = await client.query<{ name: string }>('select name from schema_migrations')
    const done = new Set(applied.rows.map(row => row.name))
    return files.filter(name => !done.has(name))
  } finally {
    await client.end()
  }
}

/** The application's role: created here where the owner may; `doctor` says how where not. */
async function prepare(client: pg.Client): Promise<void> {
  await client.query(`
    do $$ begin
      if not exists (select from pg_roles where rolname = 'passerelle_app') then
        create role passerelle_app nologin;
      end if;
      if not pg_has_role(current_user, 'passerelle_app', 'member') then
        execute format('grant passerelle_app to %I', current_user);
      end if;
    end $$;
    create table if not exists schema_migrations (name text primary key, applied_at timestamptz not null default now())`)
}

async function applyPending(client: pg.Client, folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter(name => name.endsWith('.sql')).sort()
  const { rows } = await client.query<{ name: string }>('select name from schema_migrations')
  const done = new Set(rows.map(row => row.name))
  const unknown = [...done].filter(name => !files.includes(name))
  if (unknown.length > 0) throw new Error(`the database was migrated by a newer release: ${unknown.join(', ')}`)

  const pending = files.filter(name => !done.has(name))
  for (const name of pending) await applyOne(client, folder, name)
  return pending
}

async function applyOne(client: pg.Client, folder: string, name: string): Promise<void> {
  const text = await readFile(join(folder, name), 'utf8')
  await client.query('begin')
  try {
    await client.query(text)
    await client.query('insert into schema_migrations (name) values ($1)', [name])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${name} failed`, { cause: error })
  }
}
