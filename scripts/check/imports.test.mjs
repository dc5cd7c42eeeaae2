import { describe, expect, test } from 'vitest'
import { treeOf } from '../fixture.mjs'
import { imports } from './imports.mjs'

/** What the check says of the import in `src/offers/<file>` of a small house. */
function saidOf(file, text, more = {}) {
  const root = treeOf({
    'package.json': '{ "dependencies": { "pg": "1.0.0", "zod": "4.0.0" }, "devDependencies": { "vitest": "1.0.0" } }',
    'src/platform/db/index.ts': "import pg from 'pg'\nexport const db = pg",
    'src/platform/days/index.ts': 'export const day = 1',
    'src/ui/button.tsx': 'export const button = 1',
    'src/offers/rules.ts': 'export const rule = 1',
    'src/offers/queries.ts': "import { db } from '../platform/db/index.ts'\nexport const query = db",
    'src/offers/messages.en.ts': 'export const en = 1',
    'src/people/index.ts': "export { person } from './rules.ts'",
    'src/people/rules.ts': 'export const person = 1',
    ...more,
    [file]: text,
  })
  return imports(root).map(({ file, line, message }) => `${file}:${line} ${message}`)
}

test('a house in which all imports point down has no findings', () => {
  const said = saidOf(
    'src/offers/actions.ts',
    "import { z } from 'zod'\nimport { rule } from './rules.ts'\nimport { query } from './queries.ts'\nimport { person } from '../people/index.ts'",
  )

  expect(said).toEqual([])
})

describe('layers of a slice', () => {
  test('rules may not import queries', () => {
    expect(saidOf('src/offers/states.ts', "\nimport { query } from './queries.ts'")).toEqual([
      'src/offers/states.ts:2 states come before queries: states.ts may not import it',
    ])
  })

  test('a file with a name of its own is no way round', () => {
    const more = { 'src/offers/letters.ts': "export { query } from './queries.ts'" }

    expect(saidOf('src/offers/states.ts', "import { query } from './letters.ts'", more)).toEqual([
      'src/offers/states.ts:1 states come before queries (src/offers/queries.ts, through it): states.ts may not import it',
    ])
  })

  test('a folder of actions is of the same layer as a file of them', () => {
    expect(saidOf('src/offers/queries/open.ts', "import { act } from '../actions/act.ts'", act)).toEqual([
      'src/offers/queries/open.ts:1 queries come before actions: open.ts may not import it',
    ])
  })

  test('a slice does not import its own door', () => {
    const door = { 'src/offers/index.ts': "export { rule } from './rules.ts'" }

    expect(saidOf('src/offers/routes.ts', "import { rule } from './index.ts'", door)).toEqual([
      'src/offers/routes.ts:1 a slice imports its own files, not its index.ts',
    ])
  })

  const act = { 'src/offers/actions/act.ts': 'export const act = 1' }
})

describe('views', () => {
  test('take components, words, and types of what they show', () => {
    const text = [
      "import { button } from '../../ui/button.tsx'",
      "import { en } from '../messages.en.ts'",
      "import { day } from '../../platform/days/index.ts'",
      "import type { query } from '../queries.ts'",
    ].join('\n')

    expect(saidOf('src/offers/views/list.tsx', text)).toEqual([])
  })

  test('take no code of queries', () => {
    expect(saidOf('src/offers/views/list.tsx', "import { query } from '../queries.ts'")).toEqual([
      'src/offers/views/list.tsx:1 a view imports types of queries, no code: put the value into its view-model',
    ])
  })

  test('take no code of rules through a file with a name of its own', () => {
    const more = { 'src/offers/tags.ts': "export { rule } from './rules.ts'" }

    expect(saidOf('src/offers/views/list.tsx', "import { rule } from '../tags.ts'", more)).toEqual([
      'src/offers/views/list.tsx:1 a view may not reach rules (src/offers/rules.ts, through it)',
    ])
  })
})

describe('I/O', () => {
  test('rules may not import a package that does it', () => {
    expect(saidOf('src/offers/states.ts', "import pg from 'pg'")).toEqual([
      'src/offers/states.ts:1 states may do no I/O: this leads to pg',
    ])
  })

  test('rules may not reach it at a distance', () => {
    const more = { 'src/ui/files.ts': "import { readFileSync } from 'node:fs'" }

    expect(saidOf('src/offers/forms.ts', "import { read } from '../ui/files.ts'", more)).toEqual([
      'src/offers/forms.ts:1 forms may do no I/O: this leads to src/ui/files.ts, then node:fs',
    ])
  })

  test('its types are free', () => {
    expect(saidOf('src/offers/states.ts', "import type { db } from '../platform/db/index.ts'")).toEqual([])
  })

  test('a policy does none either', () => {
    expect(saidOf('policy/first.ts', "import { readFileSync } from 'node:fs'")).toEqual([
      'policy/first.ts:1 a policy may do no I/O: this leads to node:fs',
    ])
  })
})

describe('slices', () => {
  test('are entered through their door alone', () => {
    expect(saidOf('src/offers/routes.ts', "import type { person } from '../people/rules.ts'")).toEqual([
      'src/offers/routes.ts:1 another slice is imported through src/people/index.ts alone',
    ])
  })

  test('show their state table at a door of its own, for the rules of others', () => {
    const more = { 'src/people/states.ts': 'export const next = 1' }

    expect(saidOf('src/offers/rules.ts', "import { next } from '../people/states.ts'", more)).toEqual([])
  })

  test('are unknown to platform and ui', () => {
    expect(saidOf('src/ui/card.tsx', "import type { person } from '../people/index.ts'")).toEqual([
      'src/ui/card.tsx:1 ui knows no slice and no policy',
    ])
  })

  test('are all known to main', () => {
    expect(saidOf('src/main.ts', "import { query } from './offers/queries.ts'")).toEqual([])
  })

  test('are known to commands, through their doors', () => {
    const more = { 'src/assembly.ts': 'export const all = 1' }
    const text = "import { all } from '../assembly.ts'\nimport { rule } from '../offers/rules.ts'"

    expect(saidOf('src/commands/serve.ts', text, more)).toEqual([
      'src/commands/serve.ts:2 another slice is imported through src/offers/index.ts alone',
    ])
  })

  test('do not import the demonstration', () => {
    const more = { 'src/demo/load.ts': 'export const load = 1' }

    expect(saidOf('src/offers/routes.ts', "import { load } from '../demo/load.ts'", more)).toEqual([
      'src/offers/routes.ts:1 nothing imports what puts the house together',
    ])
  })

  test('form no ring, type-only imports included', () => {
    const more = {
      'src/offers/index.ts': "export { rule } from './rules.ts'",
      'src/people/actions.ts': "import type { rule } from '../offers/index.ts'",
    }

    expect(saidOf('src/offers/actions.ts', "import { person } from '../people/index.ts'", more)).toEqual([
      'src/people/actions.ts:1 slices in a ring: offers → people → offers',
    ])
  })
})

test('files form no ring, type-only imports included', () => {
  const more = { 'src/ui/a.ts': "import type { b } from './b.ts'\nexport type a = b" }

  expect(saidOf('src/ui/b.ts', "import type { a } from './a.ts'\nexport type b = a", more)).toEqual([
    'src/ui/b.ts:1 files in a ring: src/ui/a.ts → src/ui/b.ts → src/ui/a.ts',
  ])
})

describe('an exception', () => {
  test('carries a reason of the closed list on its line', () => {
    expect(saidOf('src/offers/states.ts', "const query = import('./queries.ts') // -- slow start")).toEqual([])
  })

  test('for any other reason is none', () => {
    expect(saidOf('src/offers/states.ts', "import { query } from './queries.ts' // -- it was quicker")).toEqual([
      'src/offers/states.ts:1 "it was quicker" is no reason: slow start, optional dependency, composition root are',
    ])
  })
})

describe('packages', () => {
  test('are named in package.json', () => {
    expect(saidOf('src/offers/routes.ts', "import x from 'left-pad/deep'")).toEqual([
      'src/offers/routes.ts:1 package.json does not name left-pad',
    ])
  })

  test('for development are for tests', () => {
    expect(saidOf('src/offers/routes.test.ts', "import { test } from 'vitest'")).toEqual([])
    expect(saidOf('src/offers/routes.ts', "import { test } from 'vitest'")).toEqual([
      'src/offers/routes.ts:1 vitest is for development: it may not be installed where this runs',
    ])
  })
})

test('a file that is not there is found missing', () => {
  expect(saidOf('src/offers/routes.ts', "import { gone } from './gone.ts'")).toEqual([
    'src/offers/routes.ts:1 ./gone.ts is not there',
  ])
})
