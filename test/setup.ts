import pg from 'pg'
import type { TestProject } from 'vitest/node'

import { queues } from '../src/assembly.ts'
import { migrationsFolder } from '../src/platform/config/root.ts'
import { migrate } from '../src/platform/db/index.ts'
import { createDatabase, testServer } from '../src/platform/embedded/template.ts'
import { prepareQueues } from '../src/platform/jobs/index.ts'
import { templateName } from './database.ts'

/** Before all tests: one database server (a throw-away one, or DATABASE_URL's) with one migrated template. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const named = process.env.TEST_ON_SERVER === undefined ? undefined : process.env.DATABASE_URL
  const server = named === undefined ? await testServer() : null
  const connection: pg.ClientConfig = server?.connection ?? { connectionString: named }
  const template = await createTemplate(connection)
  await migrate(template, migrationsFolder())
  await prepareQueues(template, queues)
  project.provide('database', JSON.stringify(connection))
  return async () => void (await server?.stop())
}

async function createTemplate(connection: pg.ClientConfig): Promise<pg.ClientConfig> {
  if (connection.connectionString === undefined) return createDatabase(connection as never, templateName)
  const client = new pg.Client(connection)
  await client.connect()
  await client.query(`drop database if exists ${templateName} with (force)`)
  await client.query(`create database ${templateName}`)
  await client.end()
  const url = new URL(connection.connectionString)
  url.pathname = `/${templateName}`
  return { connectionString: url.href }
}
