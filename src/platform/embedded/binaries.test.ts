import { chmodSync, existsSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyNative, findNative, makeLinks } from './binaries.ts'
import { defaultRunner, runAs } from './runner.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'binaries-'))
  chmodSync(folder, 0o711)
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('links that the install script was not allowed to make are made', () => {
  const native = join(folder, 'native')
  mkdirSync(join(native, 'lib'), { recursive: true })
  writeFileSync(
    join(native, 'pg-symlinks.json'),
    JSON.stringify([{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]),
  )

  const made = [makeLinks(native), makeLinks(native)]

  expect(made).toEqual([true, true])
  expect(readlinkSync(join(native, 'lib/libpq.so.5'))).toBe('libpq.so.5.18')
})

test('a copy of the programs runs for the user of the database, and replaces an earlier one', () => {
  mkdirSync(join(folder, 'postgresql-17.0'))
  const copy = join(folder, 'postgresql-18.4')

  copyNative(findNative().native, copy)

  expect(runAs(defaultRunner(), join(copy, 'bin/postgres'), ['--version']).stdout).toMatch(/PostgreSQL\) 18\./)
  expect(existsSync(join(folder, 'postgresql-17.0'))).toBe(false)
})
