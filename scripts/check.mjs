// `npm run check`: what a program can hold the code to, all at once, one line each. A finding says file, line, and what
// to do. `npm run check -- types imports` runs those two alone.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inHouseChecks } from './check/all.mjs'
import { format, lint, types } from './check/programs.mjs'

const root = join(import.meta.dirname, '..')

/** Told, not held: while the house is being built, a part may be there before its first user. */
const advice = new Set(['exports'])

/** The slow ones first: they run as programs of their own beside the rest. */
const checks = { lint, format, types, ...inHouseChecks }

/** @returns how many checks passed and failed */
export async function runChecks(names = Object.keys(checks), { strict = false } = {}) {
  const results = await Promise.all(names.map(name => runCheck(name, advice.has(name) && !strict)))
  return { passed: results.filter(ok => ok).length, failed: results.filter(ok => !ok).length }
}

async function runCheck(name, onlyAdvice) {
  const started = performance.now()
  const findings = await findingsOf(name)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const ok = findings.length === 0
  const line = `${name.padEnd(14)} ${seconds.padStart(5)} s`
  if (!ok && onlyAdvice) {
    console.log(`· ${line}   ${findings.length} to look at: npm run check -- ${name}`)
    return true
  }
  console.log(`${ok ? '✓' : '✗'} ${line}`)
  for (const finding of findings) console.log(`    ${wording(finding)}`)
  return ok
}

/** A check that breaks has found something too. */
async function findingsOf(name) {
  try {
    return await checks[name](root)
  } catch (error) {
    return error.stack.split('\n')
  }
}

/** Findings of other programs come as they word them, ours as { file, line, message }. */
function wording(finding) {
  return typeof finding === 'string' ? finding : `${finding.file}:${finding.line}  ${finding.message}`
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const names = process.argv.slice(2)
  const unknown = names.filter(name => !(name in checks))
  if (unknown.length > 0) {
    console.error(`no check is called ${unknown.join(' or ')}; there are: ${Object.keys(checks).join(', ')}`)
    process.exit(2)
  }
  const { failed } = await (names.length > 0 ? runChecks(names, { strict: true }) : runChecks())
  process.exitCode = failed > 0 ? 1 : 0
}
