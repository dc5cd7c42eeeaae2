import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf } from '../../test/client.ts'
import { askers, insertWorld, type Asker, type World } from '../../test/world.ts'

const world = useApp()
let records: World
let statusFor: (asker: Asker, path: string) => Promise<number>

beforeAll(async () => {
  records = await insertWorld(world.db.owner)
  const server = await testServerOf(world.app)
  statusFor = async (asker, path) => {
    const client = await clientOf(world.app, server, asker === 'visitor' ? null : records.people[asker])
    return (await client.get(`/en/administration/history/${path}`)).status
  }
})

async function readersOf(path: string): Promise<Asker[]> {
  const readers: Asker[] = []
  for (const asker of askers) if ((await statusFor(asker, path)) === 200) readers.push(asker)
  return readers
}

test('applications and placements have no history for the administrator; other records have', async () => {
  const { application = '', placement = '', office = '' } = records.params

  expect(await readersOf(`application/${application}`)).toEqual(['programme-manager', 'auditor'])
  expect(await readersOf(`placement/${placement}`)).toEqual(['programme-manager', 'auditor'])
  expect(await readersOf(`office/${office}`)).toEqual(['programme-manager', 'auditor', 'administrator'])
})

test('what is not released, not there or no record has no history', async () => {
  const { application = '' } = records.params
  await world.db.owner.query(`update applications set released_at = null where id = $1`, [application])

  expect(await readersOf(`application/${application}`)).toEqual([])
  for (const path of ['office/9999', 'office/x', 'token/1']) expect(await statusFor('auditor', path)).toBe(404)
})
