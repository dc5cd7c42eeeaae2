import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { systemClock } from '../clock/index.ts'
import { markOf, runs } from './processes.ts'

/** `serve` keeps the folder for as long as it runs; `passing` only while a server is started or stopped. */
export type Purpose = 'serve' | 'passing'

/** Who has the folder, since when (ISO instant; '' if not told yet). */
export type Holder = { readonly pid: number; readonly since: string; readonly purpose: Purpose }

export type Lock = { readonly held: true; readonly release: () => void } | { readonly held: false; readonly by: Holder }

const contentionLimitMs = 5_000
let sequence = 0

/**
 * Takes the folder for this process, or says who has it.
 *
 * Each taker first leaves a file of its own name, then looks for others: of two that start together at least one
 * sees the other. No file is ever taken over, only those of ended processes are removed, so that no moment exists
 * in which a late taker removes the file of a newer holder. Of takers still undecided, the first by name goes on.
 */
export async function takeLock(dataDir: string, purpose: Purpose): Promise<Lock> {
  const folder = runFolder(dataDir)
  const own = ownName()
  const end = performance.now() + contentionLimitMs
  for (;;) {
    writeFileSync(join(folder, `claim-${own}`), '', { flag: 'a', mode: 0o600 })
    const others = living(folder, 'claim').filter(name => name !== own)
    if (others.length === 0) return hold(folder, own, purpose)

    const by = others.map(name => holder(folder, name)).find(found => found !== null)
    const late = performance.now() >= end
    if (by || late || others.some(name => name < own)) rmSync(join(folder, `claim-${own}`), { force: true })
    if (by) return { held: false, by }
    if (late) return { held: false, by: { pid: pidIn(others[0]), since: '', purpose: 'serve' } }
    await sleep(10)
  }
}

/** Notes that this process uses the server of the folder; the function returned takes the note away. */
export function registerUser(dataDir: string): () => void {
  const path = join(runFolder(dataDir), `user-${ownName()}`)
  writeFileSync(path, '', { mode: 0o600 })
  return () => rmSync(path, { force: true })
}

/** Whether any living process uses the server of the folder beside its owner. */
export function hasUsers(dataDir: string): boolean {
  return living(runFolder(dataDir), 'user').length > 0
}

function hold(folder: string, own: string, purpose: Purpose): Lock {
  const by: Holder = { pid: process.pid, since: systemClock.now().toISOString(), purpose }
  // Renamed into place, so that nobody reads half of it.
  writeFileSync(join(folder, `new-${own}`), JSON.stringify(by), { mode: 0o600 })
  renameSync(join(folder, `new-${own}`), join(folder, `held-${own}`))
  return {
    held: true,
    release: () => {
      rmSync(join(folder, `held-${own}`), { force: true })
      rmSync(join(folder, `claim-${own}`), { force: true })
    },
  }
}

function holder(folder: string, name: string): Holder | null {
  try {
    return JSON.parse(readFileSync(join(folder, `held-${name}`), 'utf8')) as Holder
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Names (without the kind) of the files of one kind whose process lives; the others' files are removed. */
function living(folder: string, kind: string): string[] {
  const names = readdirSync(folder)
  for (const file of names.filter(file => !isLiving(file))) rmSync(join(folder, file), { force: true })
  return names.filter(file => file.startsWith(`${kind}-`) && isLiving(file)).map(file => file.slice(kind.length + 1))
}

function isLiving(file: string): boolean {
  const [, pid, start] = file.split('-')
  return runs({ pid: Number(pid), start: start ?? '0' })
}

function ownName(): string {
  const { pid, start } = markOf(process.pid)
  return `${pid}-${start}-${++sequence}`
}

function pidIn(name: string | undefined): number {
  return Number(name?.split('-')[0])
}

function runFolder(dataDir: string): string {
  const folder = join(dataDir, 'running')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}
