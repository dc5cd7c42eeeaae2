import pg from 'pg'
import { afterAll, beforeAll, inject, vi } from 'vitest'

import { openDatabase, type Database } from '../src/platform/db/index.ts'
import { openQueue, type Enqueue } from '../src/platform/jobs/index.ts'

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- vitest's own interface is merged into
  interface ProvidedContext {
    database: string
  }
}

export const templateName = 'passerelle_template'

export type TestDatabase = { database: Database; enqueue: Enqueue; owner: pg.Pool }

let number = 0

/** A database of its own for a test file, copied from the migrated template; gone at the file's end. */
export function useDatabase(): TestDatabase {
  const name = `passerelle_test_${process.pid}_${(number += 1)}`
  const holder = {} as TestDatabase & { close: () => Promise<void> }
  beforeAll(async () => {
    const server = JSON.parse(inject('database')) as pg.ClientConfig
    await withClient(server, client =>
      client.query(`create database ${name} template ${templateName} strategy file_copy`),
    )
    const connection = databaseOn(server, name)
    const database = openDatabase(connection, 5)
    const { boss, enqueue } = await openQueue(database)
    const owner = new pg.Pool({ ...connection, max: 2 })
    owner.on('error', () => undefined)
    Object.assign(holder, {
      database,
      enqueue,
      owner,
      close: async () => {
        await forgetPublished(owner)
        await boss.stop({ graceful: false })
        await database.close()
        await owner.end()
        await withClient(server, client => client.query(`drop database ${name} with (force)`))
      },
    })
  })
  afterAll(() => holder.close())
  return holder
}

/** Versions of rules that a file published are kept in memory: the next file of this worker begins without them. */
async function forgetPublished(owner: pg.Pool): Promise<void> {
  const { rows } = await owner.query<{ stamp: number }>('select stamp from policy_stamp')
  if (rows[0]?.stamp !== 0) vi.resetModules()
}

async function withClient(server: pg.ClientConfig, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(server)
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

function databaseOn(server: pg.ClientConfig, name: string): pg.ClientConfig {
  if (server.connectionString === undefined) return { ...server, database: name }
  const url = new URL(server.connectionString)
  url.pathname = `/${name}`
  return { connectionString: url.href }
}
