// Installs what is missing before `npm start` and, with --test, before `npm test`. Runs under whatever Node the machine
// has (18 or later), before any package is there: it may import nothing but Node's own modules.
import { lstatSync, readFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { provideChromium } from './setup/chromium.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const forTests = process.argv.includes('--test')

installPackages()
if (forTests) provideChromium(root)

function installPackages() {
  const missing = whatIsMissing()
  if (missing === null) return
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.log(`node_modules is a link and is left as it is, though ${missing}`)
    return
  }
  console.log(`Installing packages, a minute or two the first time (${missing}) …`)
  const [command, ...args] = npm()
  const { status } = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error('npm ci did not succeed: see above. Is a package registry within reach?')
    process.exit(status ?? 1)
  }
}

/** @returns why packages must be installed, or null when those of the lock file are there */
function whatIsMissing() {
  const wanted = packagesIn('package-lock.json')
  // npm writes this file last: an installation that was cut short has none.
  const installed = packagesIn('node_modules/.package-lock.json')
  if (installed === null) return 'none are installed'
  for (const [path, { version, optional, dev }] of Object.entries(wanted ?? {})) {
    if (path === '' || (dev && !forTests)) continue
    const there = installed[path]
    if (there ? there.version !== version : !optional)
      return `${path.replace(/^.*node_modules\//, '')} ${version} is not`
  }
  return null
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

/** The npm that runs this script, if one does. */
function npm() {
  const own = process.env.npm_execpath
  return own?.endsWith('npm-cli.js') ? [process.execPath, own] : ['npm']
}
