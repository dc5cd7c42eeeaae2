import { execFileSync } from 'node:child_process'
import { chownSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { pdfFile } from '../src/platform/files/fixtures/make.ts'
import { folderStore } from '../src/platform/files/index.ts'
import { useApp } from './app.ts'
import { clientOf, testServerOf, type Client } from './client.ts'

// A disk of one megabyte, really mounted: only root may do so.
const isRoot = process.getuid?.() === 0
const world = useApp()
const disk = mkdtempSync(join(tmpdir(), 'passerelle-small-'))
const tablespace = `small_${process.pid}`
let client: Client

beforeAll(async () => {
  if (!isRoot) return
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk])
  const { rows } = await world.db.owner.query<{ id: number }>(
    `insert into persons (given_name, family_name, email, language, created_at, email_confirmed_at)
     values ('Ana', 'Ruiz', 'ana@example.org', 'en', now(), now()) returning id`,
  )
  const app = { ...world.app, files: folderStore(join(disk, 'files')) }
  client = await clientOf(app, await testServerOf(app), rows[0]?.id ?? 0)
})

afterAll(async () => {
  if (isRoot) {
    await world.db.owner.query('alter table events set tablespace pg_default')
    await world.db.owner.query(`drop tablespace if exists ${tablespace}`)
    // The server may still hold files open that are gone: the mount goes with the last of them.
    execFileSync('umount', ['--lazy', disk])
  }
  rmSync(disk, { recursive: true, force: true })
})

const count = async (table: string): Promise<number> => (await world.db.owner.query(`select from ${table}`)).rows.length

test.skipIf(!isRoot)(
  'when the disk of files is full the page says so, and neither a row nor a history is left',
  async () => {
    const small = await pdfFile()
    const large = Buffer.concat([small.subarray(0, 9), Buffer.alloc(2_000_000, '%x\n'), small.subarray(9)])
    const give = (bytes: Uint8Array) =>
      client.upload('/en/documents/new', { kind: 'cv' }, { field: 'file', name: 'cv.pdf', bytes })

    const full = await give(large)

    expect([full.status, full.headers['retry-after']]).toEqual([503, '60'])
    expect([await count('documents'), await count('events')]).toEqual([0, 0])
    expect((await give(small)).location).toBe('/en/documents?added')
  },
)

test.skipIf(!isRoot)('when the disk of the database is full the page says so, and nothing is half saved', async () => {
  await fillTheDatabase()
  const events = await count('events')

  const full = await client.post('/en/account', { givenName: 'Other', familyName: 'Name', language: 'en' })

  expect([full.status, full.headers['retry-after']]).toEqual([503, '60'])
  const { rows } = await world.db.owner.query('select given_name from persons')
  expect(rows).toEqual([{ given_name: 'Ana' }])
  expect(await count('events')).toBe(events)
})

/** The history moves to the small disk, which is then filled to its last page. */
async function fillTheDatabase(): Promise<void> {
  const { rows } = await world.db.owner.query<{ folder: string }>(`select current_setting('data_directory') as folder`)
  const { uid, gid } = statSync(rows[0]?.folder ?? '/')
  const place = join(disk, 'table')
  mkdirSync(place)
  for (const path of [disk, place]) chownSync(path, uid, gid)
  await world.db.owner.query(`create tablespace ${tablespace} location '${place}'`)
  await world.db.owner.query(`alter table events set tablespace ${tablespace}`)
  // Pages first, then the room that is left in them. Versions of PostgreSQL word it differently; the code is that of a full disk.
  for (const length of [1_900, 100, 0]) await expect(fill(length)).rejects.toMatchObject({ code: '53100' })
}

async function fill(length: number): Promise<never> {
  const row = `insert into events (subject, subject_id, event, at, why) values ('office', 1, 'x', now(), repeat('y', $1))`
  for (;;) await world.db.owner.query(row, [length])
}
