// `npm run bench:eligibility`: how many cases a second, beside a function that hard-codes the rules and beside other engines, on the same
// cases in the same run; then the whole `screen` command beside a program that only reads and prints the same lines, and a version
// tried on stored applications beside one COPY of what that stores.
import { build } from 'esbuild'
import { basename, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { casesFrom, withGaps } from './cases.mjs'
import { byHand, inCel, inJsonRules, inZen } from './others.mjs'
import { screenTimes } from './screen.mjs'

const root = join(import.meta.dirname, '../..')
const rounds = 5
const turns = 100
const { assess, policyById } = await bundled('src/eligibility/index.ts')
const policy = policyById('iom-website')
const cases = casesFrom(2026, 10_000)
const contenders = [
  { name: 'Passerelle, with findings', atOnce: 10_000, yes: given => assess(policy, given).verdict === 'eligible' },
  { name: 'by hand, yes or no', atOnce: 20_000, yes: byHand },
  { name: '@marcbachmann/cel-js', atOnce: 2_000, yes: inCel() },
  { name: '@gorules/zen-engine', atOnce: 100, yes: inZen() },
  { name: 'json-rules-engine', atOnce: 100, yes: inJsonRules() },
]

const expected = cases.map(byHand)
for (const { name, yes } of contenders) {
  const answers = []
  for (const given of cases) answers.push(await yes(given))
  const other = answers.findIndex((answer, index) => answer !== expected[index])
  if (other !== -1) throw new Error(`${name} says ${answers[other]} of ${JSON.stringify(cases[other])}`)
}
console.log(`${cases.length} cases, ${expected.filter(Boolean).length} of them met: all say the same.\n`)

const rates = contenders.map(() => [])
for (let round = 0; round < rounds; round += 1)
  for (const [index, rate] of (await ratesOfOneRound()).entries()) rates[index].push(rate)
const median = list => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]
const [own, limit, ...others] = rates.map(median)

const line = (name, rate, wanted = '') =>
  console.log(`${name.padEnd(28)}${Math.round(rate).toLocaleString('en').padStart(12)} a second${wanted}`)
line(contenders[0].name, own, `   (at least 1,000,000 wanted)`)
line(contenders[1].name, limit, `   ours reach ${(own / limit).toFixed(2)} of it (at least 0.33 wanted)`)
for (const [index, wanted] of [2, 50, 50].entries())
  line(
    contenders[index + 2].name,
    others[index],
    `   ours are ${(own / others[index]).toFixed(1)} × (at least ${wanted} wanted)`,
  )

// Not before: cases of many shapes are read more slowly, by each of the two.
for (const given of withGaps(cases, 7))
  if ((assess(policy, given).verdict === 'eligible') !== byHand(given))
    throw new Error(`by hand: ${JSON.stringify(given)}`)

await screenTimes(Number(process.argv[2] ?? 1_000_000))
const { reassessTimes } = await bundled('bench/eligibility/reassess.mjs')
await reassessTimes(root, Number(process.argv[3] ?? 100_000))

/** They take turns of a few milliseconds, so that a machine that changes its speed changes it for all of them. */
async function ratesOfOneRound() {
  const spent = contenders.map(() => 0)
  for (let turn = 0; turn < turns; turn += 1)
    for (const [index, contender] of contenders.entries()) spent[index] += await secondsOf(contender, turn)
  return contenders.map(({ atOnce }, index) => (turns * atOnce) / spent[index])
}

/** Seconds of a core, all threads together: what else the machine does at the time is left out. */
async function secondsOf({ yes, atOnce }, turn) {
  const begun = process.cpuUsage()
  for (let number = turn * atOnce; number < (turn + 1) * atOnce; number += 1) {
    const answer = yes(cases[number % cases.length])
    // Awaited only where it must be: a wait would be most of the time of a quick answer.
    if ((typeof answer === 'boolean' ? answer : await answer) !== expected[number % cases.length])
      throw new Error('another answer than before')
  }
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1e6
}

/** Bundled as the program itself is: its files call each other more slowly while each is a module of its own. */
async function bundled(file) {
  const outfile = join(root, '.cache', 'bench', `${basename(file, extname(file))}.mjs`)
  await build({
    entryPoints: [join(root, file)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  })
  return import(pathToFileURL(outfile).href)
}
