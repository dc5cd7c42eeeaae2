import { existsSync } from 'node:fs'
import pg from 'pg'
import { expect, test } from 'vitest'
import { testServer } from './template.ts'

test('a run of tests has one server, a database for each worker from a template, and leaves nothing', async () => {
  const server = await testServer()
  const template = await server.createDatabase('template')
  await query(template, 'create table offices (name text)')
  await query(template, `insert into offices values ('Nairobi')`)

  const [first, second] = [await server.createDatabase('w1', 'template'), await server.createDatabase('w2', 'template')]
  await query(first, 'delete from offices')

  expect(await query(first, 'select name from offices')).toEqual([])
  expect(await query(second, 'select name from offices')).toEqual([{ name: 'Nairobi' }])
  await server.stop()
  expect(existsSync(server.connection.host)).toBe(false)
})

async function query(connection: pg.ClientConfig, text: string): Promise<unknown[]> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}
