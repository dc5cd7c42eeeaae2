import { expect, test } from 'vitest'
import { treeOf } from '../fixture.mjs'
import { exports } from './exports.mjs'

test('an export that no other file imports is told, with its line', () => {
  const root = treeOf({
    'src/offers/rules.ts': 'export const used = 1\nexport const unused = 2\nexport function idle() {}',
  })

  expect(exports(root)).toEqual([
    { file: 'src/offers/rules.ts', line: 1, message: 'nobody imports used' },
    { file: 'src/offers/rules.ts', line: 2, message: 'nobody imports unused' },
    { file: 'src/offers/rules.ts', line: 3, message: 'nobody imports idle' },
  ])
})

test('tests, doors, renamed and whole imports count as users; exports of a door need none', () => {
  const root = treeOf({
    'src/offers/a.ts': 'export const a = 1',
    'src/offers/b.ts': 'export type b = 1',
    'src/offers/c.ts': 'export const c = 1',
    'src/offers/d.ts': 'const d = 1\nexport { d }',
    'src/offers/a.test.ts': "import { a as other } from './a.ts'",
    'src/offers/routes.ts': "import type { b } from './b.ts'\nconst whole = import('./c.ts')",
    'src/offers/index.ts': "export { d as door } from './d.ts'",
  })

  expect(exports(root)).toEqual([])
})
