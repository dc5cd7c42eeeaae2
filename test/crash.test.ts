import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'

import { projectRoot } from '../src/platform/config/root.ts'
import { connectRunning } from '../src/platform/embedded/index.ts'

const rounds = 20
const dataDir = mkdtempSync(join(tmpdir(), 'passerelle-crash-'))
const port = 20_000 + (process.pid % 10_000)
const url = `http://127.0.0.1:${port}`
let running: ChildProcess | null = null

afterAll(async () => {
  await endWith('SIGINT')
  rmSync(dataDir, { recursive: true, force: true })
})

test(`after ${rounds} kills in the midst of writing, everything that was acknowledged is there, whole`, async () => {
  const acknowledged: string[] = []
  for (let round = 0; round < rounds; round += 1) {
    await start()
    const before = acknowledged.length
    const writers = [0, 1, 2].map(writer => write(round, writer, acknowledged))
    // On a busy machine the first answer may take longer than all that is waited afterwards.
    while (acknowledged.length === before) await pause(5)
    await pause((round * 137) % 350)
    await endWith('SIGKILL')
    await Promise.all(writers)
  }
  await start()

  expect(acknowledged.length).toBeGreaterThanOrEqual(rounds)
  expect(await missing(acknowledged)).toEqual([])
  expect(await halfDone()).toEqual([])
}, 300_000)

async function start(): Promise<void> {
  const { DATABASE_URL: _, ...outer } = process.env
  const env = { ...outer, DATA_DIR: dataDir, PORT: String(port), TRUST_PROXY: '127.0.0.1', LOG_LEVEL: 'fatal' }
  running = spawn(join(projectRoot(), 'bin/passerelle'), ['serve'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    if (await isReady()) return
    if (running.exitCode !== null) throw new Error(`serve ended with ${running.exitCode}`)
    await pause(50)
  }
  throw new Error('serve did not become ready in a minute')
}

function isReady(): Promise<boolean> {
  return fetch(`${url}/readyz`).then(
    response => response.ok,
    () => false,
  )
}

async function endWith(signal: 'SIGINT' | 'SIGKILL'): Promise<void> {
  const child = running
  if (child === null || child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise(resolve => child.once('close', resolve))
  child.kill(signal)
  await ended
}

/** Signs people up until the server is gone; notes those whose form was answered. */
async function write(round: number, writer: number, acknowledged: string[]): Promise<void> {
  for (let number = 0; ; number += 1) {
    const email = `r${round}w${writer}n${number}@example.org`
    const body = new URLSearchParams({
      givenName: 'Given',
      familyName: 'Family',
      email,
      password: 'long enough a word',
    })
    // Each from an address of its own: forms are limited by address.
    const headers = { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': `10.${round}.${writer}.${number % 250}` }
    const status = await fetch(`${url}/en/sign-up`, { method: 'POST', body, headers, redirect: 'manual' }).then(
      response => response.status,
      () => null,
    )
    if (status === null) return
    if (status === 303) acknowledged.push(email)
  }
}

async function ask<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
  const embedded = connectRunning(dataDir)
  if (embedded === null) throw new Error('no database runs')
  const client = new pg.Client(embedded.connection('postgres', 'passerelle'))
  await client.connect()
  try {
    return (await client.query<Row>(text, values)).rows
  } finally {
    await client.end()
  }
}

async function missing(emails: readonly string[]): Promise<string[]> {
  const rows = await ask<{ email: string }>('select email from persons where email = any ($1)', [emails])
  const there = new Set(rows.map(row => row.email))
  return emails.filter(email => !there.has(email))
}

/** People without their event, their link, their mail or the job that sends it: half an act. */
async function halfDone(): Promise<string[]> {
  const rows = await ask<{ email: string }>(`
    select p.email from persons p
    where not exists (select from events e where e.subject = 'person' and e.subject_id = p.id and e.event = 'signed-up')
       or not exists (select from tokens t where t.person_id = p.id)
       or not exists (select from mails m join jobs.job j on j.data->>'messageId' = m.message_id where m.person_id = p.id)`)
  return rows.map(row => row.email)
}
