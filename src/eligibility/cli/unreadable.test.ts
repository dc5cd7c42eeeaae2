import { createReadStream, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Command } from '../../platform/command/index.ts'
import { eligibilityCommand, policyCommand, screenCommand } from '../cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'passerelle-unreadable-'))
const socket = createServer()

beforeAll(async () => {
  writeFileSync(join(folder, 'ok.json'), '{}')
  symlinkSync('round', join(folder, 'about'))
  symlinkSync('about', join(folder, 'round'))
  mkdirSync(join(folder, 'inside'))
  await new Promise<void>(resolve => socket.listen(join(folder, 'socket'), resolve))
})

afterAll(() => {
  socket.close()
  rmSync(folder, { recursive: true, force: true })
})

type Ran = { readonly code: number; readonly out: string; readonly err: string }

async function run(command: Command, args: readonly string[], stdin: Readable = Readable.from([])): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const read = Promise.all([text(stdout), text(stderr)])
  const code = await command(args, { stdin, stdout, stderr })
  stdout.end()
  stderr.end()
  const [out, err] = await read
  return { code, out, err }
}

const commands: readonly (readonly [string, Command, readonly string[]])[] = [
  ['eligibility', eligibilityCommand, ['--policy', 'iom-website']],
  ['screen', screenCommand, ['--policy', 'iom-website']],
  ['policy check', policyCommand, ['check']],
  ['policy compare', policyCommand, ['compare', '--from', 'iom-website', '--to', 'iom-vacancy']],
]
const files = [
  ['none.json', 'no such file'],
  ['ok.json/x', 'no such file: its path leads through something that is no folder'],
  ['round', 'its links lead in a circle'],
  ['n'.repeat(300), 'its name is too long'],
  ['inside', 'is a folder'],
  ['socket', 'cannot be read (ENXIO)'],
] as const

test.each(commands)('%s says in one line why a file cannot be read', async (_, command, args) => {
  for (const [name, reason] of files) {
    const file = join(folder, name)

    expect(await run(command, [...args, file])).toEqual({ code: 1, out: '', err: `${file}: ${reason}\n` })
  }
})

test.each(commands)('%s says so of standard input, too', async (_, command, args) => {
  const stdin = createReadStream('', { fd: openSync(join(folder, 'inside'), 'r') })

  expect(await run(command, [...args, '-'], stdin)).toEqual({ code: 1, out: '', err: 'standard input: is a folder\n' })
})
