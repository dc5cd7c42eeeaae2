import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, readdirSync, rmSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { houseWith } from './fixture.mjs'

const main = "const { greeting } = await import('./greeting.tsx')\nconsole.log(greeting(process.argv.slice(2)))\n"
const greeting = [
  "import { renderToString } from 'preact-render-to-string'",
  'export const greeting = (words: string[]): string => renderToString(<p>{words.join()}</p>)',
].join('\n')

function smallHouse(more = {}) {
  return houseWith(['bin/passerelle', 'scripts/build.mjs', 'tsconfig.json'], {
    'src/main.ts': main,
    'src/greeting.tsx': greeting,
    'src/ui/style.css': "@import './colours.css';\np { margin: 0 }\n",
    'src/ui/colours.css': 'a { color: red }\n',
    ...more,
  })
}

/** Runs the launcher from another folder, as a person would. */
function passerelle(root, ...words) {
  const { stdout, stderr, status } = spawnSync(join(root, 'bin/passerelle'), words, { cwd: tmpdir(), encoding: 'utf8' })
  return { stdout, stderr, status }
}

/** Times are kept to the millisecond: what changes in the same one as the build would look as old as it. */
function change(root, file, text) {
  writeFileSync(join(root, file), text)
  const later = Date.now() / 1000 + 1
  utimesSync(join(root, file), later, later)
}

test('the launcher builds what is not there and passes words on as they are', () => {
  expect(passerelle(smallHouse(), 'two words', '*')).toEqual({ stdout: '<p>two words,*</p>\n', stderr: '', status: 0 })
})

test('the launcher is found through a link, and runs on the pinned Node', () => {
  const root = smallHouse({ 'src/main.ts': 'console.log(process.version)' })
  symlinkSync('bin/passerelle', join(root, 'link'))
  const { stdout } = spawnSync(join(root, 'link'), { cwd: tmpdir(), encoding: 'utf8' })

  const pinned = spawnSync(join(root, 'node_modules/.bin/node'), ['--version'], { encoding: 'utf8' }).stdout

  expect(stdout).toBe(pinned)
})

test('a change of the source, and a file taken away, are in the next run', () => {
  const root = smallHouse()
  passerelle(root)

  change(root, 'src/main.ts', "console.log('changed')")
  const changed = passerelle(root).stdout
  change(root, 'src/main.ts', main)
  passerelle(root)
  unlinkSync(join(root, 'src/greeting.tsx'))
  const later = Date.now() / 1000 + 2
  utimesSync(join(root, 'src'), later, later)
  const taken = passerelle(root)

  expect(changed).toBe('changed\n')
  expect(taken.status).toBe(1)
  expect(taken.stderr).toContain('src/main.ts:1:34')
})

test('an unchanged house is not built again', () => {
  const root = smallHouse()
  passerelle(root)
  rmSync(join(root, 'scripts/build.mjs'))

  expect(passerelle(root, 'a').stdout).toBe('<p>a</p>\n')
})

test('several that start at once on stale source all run', async () => {
  const root = smallHouse()

  const outputs = await Promise.all(['a', 'b', 'c'].map(word => outputOf(spawn(join(root, 'bin/passerelle'), [word]))))

  expect(outputs).toEqual(['<p>a</p>\n', '<p>b</p>\n', '<p>c</p>\n'])
  expect(readdirSync(join(root, 'dist')).filter(file => file.startsWith('.'))).toEqual([])
})

test('the style sheet is one small file whose name changes with it, and the older one stays for open pages', () => {
  const root = smallHouse()
  passerelle(root)
  const first = manifestOf(root).style

  change(root, 'src/ui/colours.css', 'a { color: blue }\n')
  passerelle(root)
  const second = manifestOf(root).style

  expect(second).not.toBe(first)
  expect(readFileSync(join(root, 'dist', second), 'utf8')).toMatch(/^a\{color:#00f\}p\{margin:0\}/)
  expect(readdirSync(join(root, 'dist'))).toContain(first)
})

test('an error tells the place in the source', () => {
  const root = smallHouse({ 'src/main.ts': "\n\nthrow new Error('stop')" })

  expect(passerelle(root).stderr).toContain('src/main.ts:3:7')
})

test('a signal reaches the program itself', async () => {
  const root = smallHouse({
    'src/main.ts': "process.on('SIGTERM', () => process.exit(7))\nconsole.log('up')\nsetInterval(() => {}, 1000)",
  })
  const child = spawn(join(root, 'bin/passerelle'))
  child.stdout.once('data', () => child.kill('SIGTERM'))

  const status = await new Promise(resolve => child.on('close', resolve))

  expect(status).toBe(7)
})

test('without packages the launcher says what to do', () => {
  const root = smallHouse()
  unlinkSync(join(root, 'node_modules'))

  expect(passerelle(root)).toEqual({
    stdout: '',
    stderr: `passerelle: its packages are not installed yet: run "npm ci" in ${root}\n`,
    status: 1,
  })
})

function manifestOf(root) {
  return JSON.parse(readFileSync(join(root, 'dist/manifest.json'), 'utf8'))
}

async function outputOf(child) {
  let said = ''
  for await (const text of child.stdout) said += text
  return said
}
