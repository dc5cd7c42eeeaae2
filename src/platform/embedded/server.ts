import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { usableBinaries } from './binaries.ts'
import { prepareCluster } from './cluster.ts'
import { clusterIn, knownPlace, newPlace, type Place, rememberPlace } from './place.ts'
import { clearReusedNumber, findPostmaster, type Postmaster, readyPostmaster } from './postmaster.ts'
import { waitFor } from './processes.ts'
import { plainEnvironment } from './runner.ts'
import { type Durability, serverArguments } from './settings.ts'
import { prepareSocketDir } from './sockets.ts'

export type Log = (event: string, fields: Readonly<Record<string, unknown>>) => void

export type Running = { readonly postmaster: Postmaster; readonly adopted: boolean; readonly place: string }

const startLimitMs = 120_000
const logLimitBytes = 1_000_000

/** The server that runs on this data folder, left over or another process's; null if none is ready. */
export function findRunning(dataDir: string): Running | null {
  const place = knownPlace(dataDir)
  if (place === null) return null
  const postmaster = findPostmaster(clusterIn(place.base))
  return postmaster?.status === 'ready' ? { postmaster, adopted: true, place: place.base } : null
}

/** Adopts the server left running on this data folder, or starts one. The caller holds the lock. */
export async function startOrAdopt(dataDir: string, log: Log, durability: Durability = 'durable'): Promise<Running> {
  const place = knownPlace(dataDir) ?? newPlace(dataDir)
  const { base } = place
  if (base !== dataDir) log('database-kept-elsewhere', { place: base, dataDir })

  const left = await readyPostmaster(clusterIn(base))
  if (left) {
    log('database-adopted', { pid: left.mark.pid, place: base })
    return { postmaster: left, adopted: true, place: base }
  }
  const binaries = usableBinaries(base, place.runner)
  if (prepareCluster(place, binaries, durability)) log('database-created', { place: base })
  rememberPlace(dataDir, base)

  const postmaster = await start(place, binaries.postgres, durability, log)
  log('database-started', { pid: postmaster.mark.pid, place: base })
  return { postmaster, adopted: false, place: base }
}

async function start(place: Place, program: string, durability: Durability, log: Log): Promise<Postmaster> {
  const cluster = clusterIn(place.base)
  clearReusedNumber(cluster)
  const socketDir = prepareSocketDir(place.base, place.runner)
  const logPath = join(place.base, 'postgres.log')
  if (sizeOf(logPath) > logLimitBytes) renameSync(logPath, `${logPath}.1`)
  const from = sizeOf(logPath)

  const child = launch(program, serverArguments(cluster, socketDir, durability), place)
  const failed: { why?: string } = {}
  child.on('error', error => (failed.why = error.message))
  child.on('exit', (code, signal) => {
    failed.why ??= `it ended with ${signal ?? code}`
    if (code !== 0) log('database-ended', { pid: child.pid, code, signal })
  })
  const outcome = await waitFor(() => {
    const found = findPostmaster(cluster)
    if (found?.status === 'ready' && found.mark.pid === child.pid) return found
    return failed.why ? 'failed' : null
  }, startLimitMs)
  if (outcome !== null && outcome !== 'failed') return outcome
  throw new Error(explain(failed.why ?? 'it did not become ready', logPath, from))
}

/** In a process group of its own, which Ctrl-C in the terminal does not reach, and not keeping us from ending. */
function launch(program: string, args: string[], { base, runner }: Place): ChildProcess {
  const output = openSync(join(base, 'postgres.log'), 'a', 0o600)
  try {
    const child = spawn(program, args, {
      ...runner,
      cwd: clusterIn(base),
      env: plainEnvironment(),
      detached: true,
      stdio: ['ignore', output, output],
    })
    child.unref()
    return child
  } finally {
    closeSync(output)
  }
}

function explain(why: string, logPath: string, from: number): string {
  const said = existsSync(logPath) ? readFileSync(logPath).subarray(from).toString('utf8').trim().slice(-1_000) : ''
  const advice = said.includes('No space left on device')
    ? 'The disk is full: make room and start again; nothing stored is lost.'
    : `See ${logPath}.`
  return `The embedded PostgreSQL did not start: ${why}. ${advice}${said && `\n${said}`}`
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
