import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { house, treeOf } from './fixture.mjs'

const lock = {
  'node_modules/pg': { version: '2.0.0' },
  'node_modules/vitest': { version: '1.0.0', dev: true },
  'node_modules/only-on-macs': { version: '1.0.0', optional: true },
}

/** A house with those packages, in which npm only writes down how it was called. */
function houseWithPackages(installed) {
  const root = treeOf({
    'package-lock.json': JSON.stringify({ packages: { '': { name: 'house' }, ...lock } }),
    'fake/npm-cli.js': "require('node:fs').writeFileSync('called', process.argv.slice(2).join(' '))",
    'fake/package.json': '{ "type": "commonjs" }',
  })
  for (const path of ['scripts/setup.mjs', 'scripts/setup'])
    cpSync(join(house, path), join(root, path), { recursive: true })
  if (installed) {
    mkdirSync(join(root, 'node_modules'))
    writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }))
  }
  return root
}

function setup(root, args = [], env = {}) {
  const { stdout, status } = spawnSync(process.execPath, [join(root, 'scripts/setup.mjs'), ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, npm_execpath: join(root, 'fake/npm-cli.js'), ...env },
  })
  const called = join(root, 'called')
  return { said: stdout, status, npm: existsSync(called) ? readFileSync(called, 'utf8').split(' ')[0] : null }
}

test('a fresh clone gets its packages, and says so', () => {
  const { said, npm } = setup(houseWithPackages(null))

  expect(npm).toBe('ci')
  expect(said).toBe('Installing packages, a minute or two the first time (none are installed) …\n')
})

test('packages of another version are replaced', () => {
  const { said, npm } = setup(houseWithPackages({ 'node_modules/pg': { version: '1.0.0' } }))

  expect(npm).toBe('ci')
  expect(said).toBe('Installing packages, a minute or two the first time (pg 2.0.0 is not) …\n')
})

test('when all is there nothing is done; packages for other systems and extra ones do not matter', () => {
  const root = houseWithPackages({
    ...lock,
    'node_modules/only-on-macs': undefined,
    'node_modules/own': { version: '1' },
  })

  expect(setup(root)).toEqual({ said: '', status: 0, npm: null })
})

test('a start needs no packages for development, tests do', () => {
  const installed = { 'node_modules/pg': { version: '2.0.0' } }

  expect(setup(houseWithPackages(installed)).npm).toBe(null)
  expect(setup(houseWithPackages(installed), ['--test'], { CHROMIUM: chromiumIn(houseWithPackages(lock)) }).npm).toBe(
    'ci',
  )
})

test('the tests are told the Chromium that CHROMIUM names, if it starts', () => {
  const root = houseWithPackages(lock)
  const path = chromiumIn(root)

  setup(root, ['--test'], { CHROMIUM: path })

  expect(readFileSync(join(root, '.cache/chromium-path'), 'utf8')).toBe(`${path}\n`)
})

function chromiumIn(root) {
  const path = join(root, 'fake/chromium')
  writeFileSync(path, '#!/bin/sh\necho Chromium 1.0\n')
  chmodSync(path, 0o755)
  return path
}
