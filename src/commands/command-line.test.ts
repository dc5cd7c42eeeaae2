import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'passerelle-commands-'))
const launcher = join(import.meta.dirname, '../../bin/passerelle')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

async function run(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  const inherited = { ...process.env }
  delete inherited['DATABASE_URL']
  const child = spawn(launcher, args, { env: { ...inherited, DATA_DIR: join(folder, 'data'), ...env } })
  child.stdin.end()
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, stdout, stderr }
}

test('help has one line for each command', async () => {
  const { code, stdout } = await run(['help'])

  expect(code).toBe(0)
  expect(stdout.match(/^ {2}[a-z]+/gm)?.map(name => name.trim())).toEqual([
    'serve',
    'worker',
    'migrate',
    'demo',
    'user',
    'notice',
    'policy',
    'eligibility',
    'screen',
    'doctor',
    'help',
  ])
})

test('every command says how it is called when asked with --help or -h, and does nothing else', async () => {
  const { stdout: list } = await run(['help'])
  const names = [...list.matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name!)

  for (const [index, name] of names.entries()) {
    const { code, stdout, stderr } = await run([name, index % 2 === 0 ? '--help' : '-h'], { PORT: 'abc' })

    const usage = name === 'help' ? 'usage: passerelle COMMAND …' : `usage: passerelle ${name}`
    expect({ name, code, stdout: stdout.slice(0, usage.length), stderr }).toEqual({
      name,
      code: 0,
      stdout: usage,
      stderr: '',
    })
  }
  expect(existsSync(join(folder, 'data'))).toBe(false)
})

test('a command that takes no arguments refuses those that it would ignore', async () => {
  expect(await run(['serve', '--port', '80'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'passerelle: serve takes no arguments\nusage: passerelle serve\n',
  })
})

test('a command that is not there is wrong usage, also where JavaScript has something of that name', async () => {
  const { code, stderr } = await run(['constructor'])

  expect(code).toBe(2)
  expect(stderr.split('\n')[0]).toBe('passerelle: there is no command "constructor"; the commands are')
})

test('a setting that is wrong is one line, without a stack', async () => {
  const { code, stderr } = await run(['demo'], { PORT: 'abc' })

  expect(code).toBe(1)
  expect(stderr).toBe('passerelle: PORT is "abc"; it must be a number from 0 to 65535\n')
})

test('the doctor finds a database that does not answer, and says how to mend it', async () => {
  const { code, stdout, stderr } = await run(['doctor'], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' })

  expect(code).toBe(1)
  expect(stdout.split('\n').filter(line => line.startsWith('not ok'))).toEqual([
    'not ok   database: connect ECONNREFUSED 127.0.0.1:1; start the server, or correct DATABASE_URL',
  ])
  expect(stderr).toBe('passerelle: one thing is not ok\n')
})

test('what reads the output of a command may stop reading', async () => {
  const child = spawn('sh', [
    '-c',
    `"${launcher}" policy show iom-website --json | head -c 1; "${launcher}" help | true`,
  ])

  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])

  expect({ stdout, stderr }).toEqual({ stdout: '{', stderr: '' })
})

test.runIf(existsSync('/dev/full'))('a result that no disk has room for ends with 1 and one line', async () => {
  const child = spawn('sh', ['-c', `"${launcher}" policy list >/dev/full; echo "$?"`])

  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])

  expect({ stdout, stderr }).toEqual({
    stdout: '1\n',
    stderr: 'passerelle: the result cannot be written: ENOSPC: no space left on device, write\n',
  })
})
