import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync, mkdtempSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { casesFrom } from './cases.mjs'

const root = join(import.meta.dirname, '../..')
const rounds = 5

/** The command on so many cases, and a program that only reads and prints the same lines, one after the other, five times. */
export async function screenTimes(count) {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-bench-'))
  try {
    const file = join(folder, 'cases.ndjson')
    write(file, count)
    const screen = [join(root, 'bin/passerelle'), ['screen', '--policy', 'iom-website', file]]
    const plain = [process.execPath, [join(import.meta.dirname, 'parse-and-print.mjs'), file]]
    // Builds first what is stale.
    await run(join(root, 'bin/passerelle'), ['policy', 'list'])
    const times = { screen: [], plain: [], megabytes: 0 }
    for (let round = 0; round < rounds; round += 1) {
      const own = await run(...screen)
      times.screen.push(own.seconds)
      times.megabytes = Math.max(times.megabytes, own.megabytes)
      times.plain.push((await run(...plain)).seconds)
    }
    const [own, bare] = [times.screen, times.plain].map(list => list.toSorted((a, b) => a - b)[Math.floor(rounds / 2)])
    console.log(
      `\nscreen of ${count.toLocaleString('en')} cases: ${own.toFixed(1)} s, ${times.megabytes} MB (under 300 wanted); ` +
        `reading and printing alone ${bare.toFixed(1)} s: ${(own / bare).toFixed(2)} × (at most 2.50 wanted)`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function write(file, count) {
  const descriptor = openSync(file, 'w')
  const kept = casesFrom(7, 10_000).map(given => JSON.stringify(given).slice(1))
  let piece = ''
  for (let number = 0; number < count; number += 1) {
    piece += `{"id":"case-${number}",${kept[number % kept.length]}\n`
    if (piece.length > 1_000_000) {
      writeSync(descriptor, piece)
      piece = ''
    }
  }
  writeSync(descriptor, piece)
  closeSync(descriptor)
}

/** What it prints goes where nothing is kept, as of any other program. */
function run(command, args) {
  const sink = openSync('/dev/null', 'w')
  const begun = process.hrtime.bigint()
  const child = spawn(command, args, { stdio: ['ignore', sink, 'inherit'] })
  let megabytes = 0
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      megabytes = Math.max(megabytes, Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024))
    } catch {
      // It has ended, or this is no Linux: then the figure is 0.
    }
  }, 100)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => {
      clearInterval(watch)
      closeSync(sink)
      const seconds = Number(process.hrtime.bigint() - begun) / 1e9
      if (code === 0) resolve({ seconds, megabytes })
      else reject(new Error(`${command} ended with ${code}`))
    })
  })
}
