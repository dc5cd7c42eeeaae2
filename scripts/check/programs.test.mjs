import { expect, test } from 'vitest'
import { houseWith } from '../fixture.mjs'
import { format, generated, lint, types } from './programs.mjs'

const config = ['eslint.config.mjs', 'tsconfig.json', 'scripts/check/eslint-lines.mjs', '.prettierrc.json']

test('the linter refuses what the house style forbids, with file and line', async () => {
  const root = houseWith(config, {
    'src/offers/rules.ts': [
      'export enum Kind { Open }',
      'export default 1',
      'export const now = new Date()',
      'export const then = Date.now()',
      'export const luck = Math.random()',
      'export const loose: any = 1',
      'export function open() { return 1 }',
      'export async function later(): Promise<void> {}',
      'later()',
      'export function many(a: 1, b: 2, c: 3, d: 4, e: 5): number { return a + b + c + d + e }',
      'console.log(1)',
      "export function word(state: 'open' | 'closed'): void { switch (state) { case 'open': } }",
      '[1].forEach(async () => { await later() })',
    ].join('\n'),
    'src/offers/states.ts': 'export const town = process.env.TOWN\n',
    'src/offers/rules.test.ts': "import { test } from 'vitest'\n\ntest.only('one', () => {}) // TODO: more\n",
    'src/offers/long.ts': `export function long(): void {\n${'  void 0\n'.repeat(50)}}\n`,
    'src/offers/views/page.tsx':
      'export const a = <p style="color: red" />\nexport const b = <p dangerouslySetInnerHTML={{ __html: "" }} />\n',
  })

  const said = await lint(root)

  expect(said.map(line => line.replace(/:\d+ .*\((.*)\)$/, ' $1'))).toEqual([
    'src/offers/long.ts:1 max-lines-per-function',
    'src/offers/rules.test.ts:3 no-restricted-syntax',
    'src/offers/rules.test.ts:3 no-warning-comments',
    'src/offers/rules.ts:1 no-restricted-syntax',
    'src/offers/rules.ts:2 no-restricted-syntax',
    'src/offers/rules.ts:3 no-restricted-syntax',
    'src/offers/rules.ts:4 no-restricted-syntax',
    'src/offers/rules.ts:5 no-restricted-syntax',
    'src/offers/rules.ts:6 @typescript-eslint/no-explicit-any',
    'src/offers/rules.ts:7 @typescript-eslint/explicit-module-boundary-types',
    'src/offers/rules.ts:9 @typescript-eslint/no-floating-promises',
    'src/offers/rules.ts:10 max-params',
    'src/offers/rules.ts:11 no-console',
    'src/offers/rules.ts:12 @typescript-eslint/switch-exhaustiveness-check',
    'src/offers/rules.ts:13 @typescript-eslint/no-misused-promises',
    'src/offers/states.ts:1 no-restricted-globals',
    'src/offers/views/page.tsx:1 no-restricted-syntax',
    'src/offers/views/page.tsx:2 no-restricted-syntax',
  ])
})

test('the linter lets the clock read the time, and only the clock and ids', async () => {
  const root = houseWith(config, {
    'src/platform/clock/index.ts': 'export const now = new Date()\n',
    'src/platform/ids/index.ts': 'export const id = [Date.now(), Math.random()]\n',
    'src/ui/page/json-ld.tsx': 'export const b = <script dangerouslySetInnerHTML={{ __html: "" }} />\n',
  })

  expect(await lint(root)).toEqual([])
})

test('the type checker tells file and line', async () => {
  const root = houseWith(config, { 'src/offers/rules.ts': "\nexport const a: number = 'one'\n" })

  expect(await types(root)).toEqual([
    "src/offers/rules.ts(2,14): error TS2322: Type 'string' is not assignable to type 'number'.",
  ])
})

test('a file that is not laid out is told', async () => {
  const root = houseWith(config, { 'src/offers/rules.ts': 'export const a = 1;\n' })

  expect((await format(root))[0]).toBe('[warn] src/offers/rules.ts')
})

test('what generation says is stale is told; without a generator there is nothing to be stale', async () => {
  const stale = "console.log('docs/states.md is stale: npm run generate')\nprocess.exitCode = 1\n"

  expect(await generated(houseWith([], {}))).toEqual([])
  expect(await generated(houseWith([], { 'scripts/generate.mjs': stale }))).toEqual([
    'docs/states.md is stale: npm run generate',
  ])
})
