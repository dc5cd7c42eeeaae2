import { expect, test } from 'vitest'
import { treeOf } from '../fixture.mjs'
import { length } from './length.mjs'

const lines = count => 'const a = 1\n'.repeat(count)

test('a source file ends at 300 lines, a test at 500', () => {
  const root = treeOf({
    'src/offers/rules.ts': lines(300),
    'src/offers/actions.ts': lines(301),
    'src/offers/rules.test.ts': lines(500),
    'src/offers/actions.test.ts': lines(501),
  })

  expect(length(root)).toEqual([
    { file: 'src/offers/actions.test.ts', line: 501, message: '501 lines, of 500 at most: split it' },
    { file: 'src/offers/actions.ts', line: 301, message: '301 lines, of 300 at most: split it' },
  ])
})

test('messages, generated files and tables may be longer', () => {
  const root = treeOf({
    'src/offers/messages.fr.ts': lines(400),
    'src/platform/db/tables.generated.ts': lines(400),
    'src/places/countries.ts': '// table\n' + lines(400),
  })

  expect(length(root)).toEqual([])
})

test('a table holds no functions', () => {
  const root = treeOf({ 'src/places/countries.ts': '// table\nexport const a = () => 1\n' })

  expect(length(root)).toEqual([
    { file: 'src/places/countries.ts', line: 2, message: 'a file marked `// table` holds data, no functions' },
  ])
})
