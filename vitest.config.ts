import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

import { LongestFirst } from './test/longest-first.ts'

/** Starts the database server of the run once, for all workers. */
const setup = join(import.meta.dirname, 'test/setup.ts')

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['{src,policy,test,scripts}/**/*.test.{ts,tsx,mjs}'],
    exclude: ['**/node_modules/**', 'dist/**', 'data/**', '.cache/**'],
    globalSetup: existsSync(setup) ? [setup] : [],
    reporters: ['default', './scripts/reporter.mjs'],
    maxWorkers: 2,
    // A worker loads the program once, not once for each of its files: no test changes what a module keeps.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Long enough for two busy cores: a test that hangs is found all the same.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
