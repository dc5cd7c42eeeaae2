import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'

import type { App } from '../src/platform/app/index.ts'
import { frozenClock } from '../src/platform/clock/index.ts'
import { folderStore, loadKeys, sealedStore } from '../src/platform/files/index.ts'
import { useDatabase, type TestDatabase } from './database.ts'

/** The moment at which tests happen, unless they say otherwise. */
export const testNow = '2026-03-02T09:00:00Z'

export type TestApp = { app: App; db: TestDatabase }

/** An application on a database and a folder of its own, its clock standing still. */
export function useApp(now = testNow): TestApp {
  const db = useDatabase()
  const holder = { db } as TestApp
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-files-'))
  beforeAll(async () => {
    const files = folderStore(join(folder, 'files'))
    holder.app = {
      database: db.database,
      clock: frozenClock(now),
      enqueue: db.enqueue,
      files,
      healthFiles: sealedStore(files, await loadKeys(join(folder, 'keys'))),
      publicUrl: 'http://passerelle.test',
    }
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return holder
}
