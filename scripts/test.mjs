// `npm test`: what `npm run check` checks, then every test; the last line says how many passed and failed, both together.
// Other arguments go to vitest: `npm test -- src/eligibility`. With --server, the database tests use DATABASE_URL.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { runChecks } from './check.mjs'
import { closingLine } from './reporter.mjs'

const root = join(import.meta.dirname, '..')
const args = process.argv.slice(2)
const onServer = args.includes('--server')

if (onServer && !process.env.DATABASE_URL) {
  console.error('npm run test:server needs DATABASE_URL: postgres://user:password@host/database')
  process.exit(2)
}

const checks = await runChecks()
console.log('')
const tests = await runTests(args.filter(arg => arg !== '--server'))
const failed = checks.failed + tests.failed
console.log(closingLine({ passed: checks.passed + tests.passed, failed }))
process.exitCode = failed > 0 ? 1 : 0

/** The embedded database is tested unless a server is asked for: a DATABASE_URL left in the environment is no such wish. */
function runTests(filters) {
  const { DATABASE_URL, ...env } = process.env
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const child = spawn(process.execPath, [vitest, 'run', ...filters], {
    cwd: root,
    env: onServer ? { ...env, DATABASE_URL, TEST_ON_SERVER: '1' } : env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  let counts = null
  child.on('message', message => (counts = message))
  return new Promise(resolve => {
    child.on('close', exitCode => {
      const { passed, failed } = counts ?? { passed: 0, failed: 0 }
      // Vitest may end badly though no test failed, or before any ran: that is a failure of one.
      resolve({ passed, failed: exitCode === 0 ? failed : Math.max(1, failed) })
    })
  })
}
