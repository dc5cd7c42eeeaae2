import { expect, test } from 'vitest'
import { treeOf } from '../fixture.mjs'
import { dependencies } from './dependencies.mjs'

test('the list of dependencies names each package once, with a reason and its licence', () => {
  const root = treeOf({
    'package.json':
      '{ "dependencies": { "pg": "1.0.0", "zod": "1.0.0", "pino": "1.0.0" }, "devDependencies": { "eslint": "1.0.0" } }',
    'bench/eligibility/package.json': '{ "dependencies": { "other-engine": "1.0.0" } }',
    'node_modules/pg/package.json': '{ "license": "MIT" }',
    'node_modules/zod/package.json': '{ "license": "GPL-3.0" }',
    'docs/dependencies.md': [
      '| package | for | licence |',
      '| --- | --- | --- |',
      '| pg | speaks to PostgreSQL | MIT |',
      '| zod | checks input | MIT |',
      '| pino |  | MIT |',
      '| pg | again | MIT |',
      '| left-pad | pads | MIT |',
    ].join('\n'),
  })

  expect(dependencies(root).map(({ line, message }) => `${line} ${message}`)).toEqual([
    '1 lacks eslint: say what it is for, and its licence',
    '1 lacks other-engine: say what it is for, and its licence',
    '4 zod is under GPL-3.0, not MIT',
    '5 say what pino is for',
    '6 pg is listed twice',
    '7 left-pad is not in package.json',
  ])
})
