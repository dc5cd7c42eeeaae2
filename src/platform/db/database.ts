import { CamelCasePlugin, Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'

import { system, type Actor } from '../actor/index.ts'
import { actorSettings, type ActorSettings } from './actor-settings.ts'
import type { DB } from './schema.generated.ts'

/** An open transaction in which an asker's rows are in sight, and no others. */
export type Tx = Transaction<DB>
/** The same, of a transaction that cannot write. Queries take this; actions take `Tx`. */
export type ReadTx = Tx

/** The database as one asker sees it. */
export type Db = {
  /** Reads only: PostgreSQL refuses a write, so that a GET cannot change anything. */
  read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T>
  /** All or nothing. A thrown error rolls back; so does nothing else: a refusal comes before the first write. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
}

export type Database = {
  as(actor: Actor): Db
  /** The pool, for what is not Kysely: the job queue, health checks, COPY. */
  readonly pool: pg.Pool
  close(): Promise<void>
}

// Days stay text, money and counts stay whole: `date` is not a moment and `bigint` is not a double.
pg.types.setTypeParser(pg.types.builtins.DATE, text => text)
pg.types.setTypeParser(pg.types.builtins.INT8, text => BigInt(text))

const appRole = 'passerelle_app'

/**
 * Opens a pool whose every connection acts as the application's role, which is neither owner nor superuser:
 * row-level security holds for it.
 *
 * @param size connections at most; the default leaves room for a worker and a terminal beside it
 */
export function openDatabase(connection: pg.PoolConfig, size = 10): Database {
  const pool = new pg.Pool({
    ...connection,
    max: size,
    // Short queries behind row policies look dear to the planner: compiling them would take longer than running them.
    options: `-c role=${appRole} -c timezone=UTC -c jit=off -c statement_timeout=15s -c lock_timeout=4s -c idle_in_transaction_session_timeout=30s`,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
  })
  // An idle connection that breaks (the server restarted) is dropped by the pool; the next request opens another.
  pool.on('error', () => undefined)
  const kysely = new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  return { as: actor => dbAs(kysely, actor), pool, close: () => kysely.destroy() }
}

function dbAs(kysely: Kysely<DB>, actor: Actor): Db {
  const settings = actorSettings(actor)
  const introduce = async (tx: Tx): Promise<void> => (settings === null ? undefined : say(tx, settings))
  return {
    read: work =>
      kysely
        .transaction()
        .setAccessMode('read only')
        .execute(async tx => {
          await introduce(tx)
          return work(tx)
        }),
    transaction: work =>
      kysely.transaction().execute(async tx => {
        await introduce(tx)
        return work(tx)
      }),
  }
}

async function say(tx: Tx, settings: ActorSettings): Promise<void> {
  await sql`select set_config('passerelle.person', ${settings.person}, true),
    set_config('passerelle.reach', ${settings.reach}, true),
    set_config('passerelle.offices', ${settings.offices}, true),
    set_config('passerelle.partners', ${settings.partners}, true),
    set_config('passerelle.placements', ${settings.placements}, true),
    set_config('passerelle.health', ${settings.health}, true),
    set_config('passerelle.accounts', ${settings.accounts}, true),
    set_config('passerelle.policies', ${settings.policies}, true),
    set_config('passerelle.roles', ${settings.roles}, true),
    set_config('passerelle.hr_offices', ${settings.hrOffices}, true)`.execute(tx)
}

/**
 * One question that a rule must ask of more rows than its asker may see (is every paper verified?): the answer comes out, the
 * rows do not. The asker's own sight is back before anything else is done.
 */
export async function askAsSystem<T>(tx: Tx, asker: Actor, question: (tx: ReadTx) => Promise<T>): Promise<T> {
  const [own, all] = [actorSettings(asker), actorSettings(system)]
  if (own === null || all === null) throw new RangeError('a visitor takes no part in a rule')
  await say(tx, all)
  const answer = await question(tx)
  await say(tx, own)
  return answer
}
