// `npm run bench:eligibility`: how many cases a second, beside a function that hard-codes the rules and beside other engines, on the same
// cases in the same run; then the whole `screen` command beside a program that only reads and prints the same lines, and a version
// tried on stored applications beside one COPY of what that stores.
import { build } from 'esbuild'
import { basename, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { cheapestFirst, inOrder } from './by-hand.mjs'
import { casesFrom, withGaps } from './cases.mjs'
import { inCel, inJsonRules, inZen } from './others.mjs'
import { screenTimes } from './screen.mjs'

const root = join(import.meta.dirname, '../..')
const rounds = 5
const turns = 100
const { assess, policyById } = await bundled('src/eligibility/index.ts')
const policy = policyById('iom-website')
// As in a program that has run for a moment. V8 judges by the first few hundred answers whether answers live long, and if its
// first large collection of garbage, which ten thousand cases bring about, falls among them, it takes all for long-lived.
for (const given of casesFrom(1, 200)) for (let time = 0; time < 100; time += 1) assess(policy, given)
const cases = casesFrom(2026, 10_000)
const own = {
  name: 'Passerelle, with findings',
  atOnce: 10_000,
  yes: given => assess(policy, given).verdict === 'eligible',
}
const byHand = [
  { name: 'by hand, in the text’s order', atOnce: 20_000, yes: inOrder },
  { name: 'by hand, the cheapest first', atOnce: 20_000, yes: cheapestFirst },
]
const others = [
  { name: '@marcbachmann/cel-js', atOnce: 2_000, yes: inCel(), wanted: 2 },
  { name: '@gorules/zen-engine', atOnce: 100, yes: inZen(), wanted: 50 },
  { name: 'json-rules-engine', atOnce: 100, yes: inJsonRules(), wanted: 50 },
]

const expected = cases.map(inOrder)
for (const { name, yes } of [own, ...byHand, ...others])
  for (const [index, given] of cases.entries()) {
    const answer = await yes(given)
    if (answer !== expected[index]) throw new Error(`${name} says ${answer} of ${JSON.stringify(given)}`)
  }
console.log(`${cases.length} cases, ${expected.filter(Boolean).length} of them met: all say the same.\n`)

const line = (name, rate, wanted) =>
  console.log(`${name.padEnd(30)}${Math.round(rate).toLocaleString('en').padStart(12)} a second   ${wanted}`)

const [rate, ordered, cheapest] = await ratesOf([own, ...byHand])
line(own.name, rate, '(at least 1,000,000 wanted)')
line(byHand[0].name, ordered, `ours reach ${(rate / ordered).toFixed(2)} of it (at least 0.33 wanted)`)
line(byHand[1].name, cheapest, `ours reach ${(rate / cheapest).toFixed(2)} of it`)
// Each beside ours alone: what some of them leave to be done later would be counted to the next.
for (const other of others) {
  const [beside, rateOfOther] = await ratesOf([own, other])
  const times = (beside / rateOfOther).toFixed(1)
  line(other.name, rateOfOther, `ours are ${times} × (at least ${other.wanted} wanted)`)
}

// Not before: cases of many shapes are read more slowly, by all of these.
for (const given of withGaps(cases, 7)) {
  const isEligible = own.yes(given)
  if ([inOrder, cheapestFirst].some(yes => yes(given) !== isEligible)) throw new Error(JSON.stringify(given))
}

await screenTimes(Number(process.argv[2] ?? 1_000_000))
const { reassessTimes } = await bundled('bench/eligibility/reassess.mjs')
await reassessTimes(root, Number(process.argv[3] ?? 100_000))

/**
 * How many each does a second, the medians of five rounds. They take turns of a few milliseconds, so that a machine that changes
 * its speed changes it for all of them.
 */
async function ratesOf(contenders) {
  const rates = contenders.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    const spent = contenders.map(() => 0)
    for (let turn = 0; turn < turns; turn += 1)
      for (const [index, contender] of contenders.entries()) spent[index] += await secondsOf(contender, turn)
    for (const [index, { atOnce }] of contenders.entries()) rates[index].push((turns * atOnce) / spent[index])
  }
  return rates.map(list => list.toSorted((a, b) => a - b)[Math.floor(rounds / 2)])
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
