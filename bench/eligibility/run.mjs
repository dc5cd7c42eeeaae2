// `npm run bench:eligibility`: how many cases a second, beside a function that hard-codes the rules and beside other engines, on the same
// cases in the same run; then the whole `screen` command beside a program that only reads and prints the same lines, and a version
// tried on stored applications beside one COPY of what that stores.
import { build } from 'esbuild'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { assess, policyById } from '../../src/eligibility/index.ts'
import { casesFrom } from './cases.mjs'
import { byHand, inCel, inJsonRules, inZen } from './others.mjs'
import { screenTimes } from './screen.mjs'

const root = join(import.meta.dirname, '../..')
const rounds = 5
const policy = policyById('iom-website')
const cases = casesFrom(2026, 10_000)
const cel = inCel()
const contenders = [
  { name: 'Passerelle, with findings', times: 30, yes: given => assess(policy, given).verdict === 'eligible' },
  { name: 'by hand, yes or no', times: 30, yes: byHand },
  { name: '@marcbachmann/cel-js', times: 3, yes: cel },
  { name: '@gorules/zen-engine', times: 1, some: 2_000, yes: inZen() },
  { name: 'json-rules-engine', times: 1, some: 2_000, yes: inJsonRules() },
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
  for (const [index, contender] of contenders.entries()) rates[index].push(await rateOf(contender))
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

await screenTimes(Number(process.argv[2] ?? 1_000_000))
const { reassessTimes } = await bundled('reassess.mjs')
await reassessTimes(root, Number(process.argv[3] ?? 100_000))

async function rateOf({ yes, times, some = cases.length }) {
  const chosen = cases.slice(0, some)
  const begun = process.hrtime.bigint()
  let met = 0
  for (let time = 0; time < times; time += 1)
    for (const given of chosen) {
      const answer = yes(given)
      // Awaited only where it must be: a wait would be most of the time of a quick answer.
      if (typeof answer === 'boolean' ? answer : await answer) met += 1
    }
  if (met === 0) throw new Error('nobody met the rules')
  return (times * some) / (Number(process.hrtime.bigint() - begun) / 1e9)
}

/** A file of this folder that reads parts of the program which have pages, bundled as the program itself is. */
async function bundled(name) {
  const outfile = join(root, '.cache', 'bench', name)
  await build({
    entryPoints: [join(import.meta.dirname, name)],
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
