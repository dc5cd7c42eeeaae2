import { fromKysely, PgBoss } from 'pg-boss'
import pg from 'pg'

import type { Instant } from '../clock/index.ts'
import type { Database, Tx } from '../db/index.ts'

const schema = 'jobs'

/** A worker says so often that it is at its job; of one that was killed another takes the job up, and not after its last minute. */
const silentForSeconds = 30
const looksEverySeconds = 15

/** One kind of background work. It may run twice for one job and must not mind. */
export type Job = {
  readonly queue: string
  readonly handle: (data: Readonly<Record<string, number | string>>, now: Instant) => Promise<void>
  /** Besides what is put into its queue: asked for when a worker starts and then so often, once for all workers. */
  readonly everyMinutes?: number
}

/** Puts jobs into the transaction that causes them: rolled back with it, never lost after it. Several go in one statement. */
export type Enqueue = (tx: Tx, queue: string, data: JobData | readonly JobData[]) => Promise<void>
type JobData = Readonly<Record<string, number | string>>

export type Worker = { readonly isReady: () => Promise<boolean>; stop(): Promise<void> }

/** Creates the queue's tables and queues, as owner; safe to run again. */
export async function prepareQueues(connection: pg.ClientConfig, queues: readonly string[]): Promise<void> {
  const boss = new PgBoss({
    ...(connection as { connectionString?: string }),
    schema,
    supervise: false,
    schedule: false,
  })
  boss.on('error', () => undefined)
  await boss.start()
  for (const queue of queues) {
    await boss.createQueue(queue, { retryLimit: 12, retryDelay: 20, retryBackoff: true, retryDelayMax: 3600 })
    // A queue that was there before is left as it is by the line above.
    await boss.updateQueue(queue, { heartbeatSeconds: silentForSeconds })
  }
  await boss.stop({ graceful: false })
  const client = new pg.Client(connection)
  await client.connect()
  try {
    await client.query(`grant usage on schema ${schema} to passerelle_app;
      grant select, insert, update, delete on all tables in schema ${schema} to passerelle_app;
      grant usage on all sequences in schema ${schema} to passerelle_app;
      grant execute on all functions in schema ${schema} to passerelle_app`)
  } finally {
    await client.end()
  }
}

/** A queue that can only be fed: for web processes, tests and the command line. */
export async function openQueue(database: Database): Promise<{ enqueue: Enqueue; boss: PgBoss }> {
  const db = { executeSql: (text: string, values?: unknown[]) => database.pool.query(text, values) }
  const looks = { superviseIntervalSeconds: looksEverySeconds, monitorIntervalSeconds: looksEverySeconds }
  const boss = new PgBoss({ db, schema, migrate: false, createSchema: false, schedule: false, ...looks })
  boss.on('error', () => undefined)
  await boss.start()
  const enqueue: Enqueue = async (tx, queue, data) => {
    const jobs = [data].flat().map(one => ({ data: one }))
    if (jobs.length > 0) await boss.insert(queue, jobs, { db: fromKysely(tx) })
  }
  return { boss, enqueue }
}

/** Starts the worker: each queue one job at a time, looked for every second. */
export async function startWorker(boss: PgBoss, jobs: readonly Job[], now: () => Instant): Promise<Worker> {
  for (const job of jobs)
    await boss.work<Record<string, number | string>>(
      job.queue,
      { pollingIntervalSeconds: 1, batchSize: 1 },
      async batch => {
        for (const { data } of batch) await job.handle(data, now())
      },
    )
  const clocks = await Promise.all(
    jobs.flatMap(({ queue, everyMinutes }) => (everyMinutes === undefined ? [] : [repeat(boss, queue, everyMinutes)])),
  )
  return {
    isReady: async () => (await boss.getQueues()).length > 0,
    stop: () => {
      for (const clock of clocks) clearInterval(clock)
      return boss.stop({ graceful: true, timeout: 2_000 })
    },
  }
}

/** One job a slot of time, whoever asks: of several workers the first is heard. A database that is away is asked again later. */
async function repeat(boss: PgBoss, queue: string, everyMinutes: number): Promise<NodeJS.Timeout> {
  const ask = async (): Promise<unknown> => boss.send(queue, {}, { singletonSeconds: everyMinutes * 60 })
  await ask()
  return setInterval(() => void ask().catch(() => undefined), everyMinutes * 60_000)
}
