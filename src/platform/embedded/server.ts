import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, fchownSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { usableBinaries } from './binaries.ts'
import { diskFull, isDiskFull, prepareCluster } from './cluster.ts'
import { clusterIn, knownPlace, newPlace, type Place, rememberPlace } from './place.ts'
import { disownLeftFiles, endPostmaster, findPostmaster, type Postmaster, readyPostmaster } from './postmaster.ts'
import { waitFor } from './processes.ts'
import { plainEnvironment } from './runner.ts'
import { type Durability, serverArguments } from './settings.ts'
import { answersIn, prepareSocketDir } from './sockets.ts'

export type Log = (event: string, fields: Readonly<Record<string, unknown>>) => void

export type Running = { readonly postmaster: Postmaster; readonly adopted: boolean; readonly place: string }

const startLimitMs = 120_000
/** PostgreSQL's own processes notice within seconds that their server is gone. */
const leaveLimitMs = 10_000
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
  if (left && (await answersIn(left.socketDir))) {
    log('database-adopted', { pid: left.mark.pid, place: base })
    return { postmaster: left, adopted: true, place: base }
  }
  if (left) await endPostmaster(left)
  if (sizeOf(logOf(place)) > logLimitBytes) renameSync(logOf(place), `${logOf(place)}.1`)
  const binaries = usableBinaries(base, place.runner)
  if (prepareCluster(place, binaries, durability)) log('database-created', { place: base })
  rememberPlace(dataDir, base)

  const postmaster = await start(place, binaries.postgres, durability, log)
  log('database-started', { pid: postmaster.mark.pid, place: base })
  return { postmaster, adopted: false, place: base }
}

/** Tries again while processes of a server that was killed are still leaving. */
async function start(place: Place, program: string, durability: Durability, log: Log): Promise<Postmaster> {
  const end = performance.now() + leaveLimitMs
  for (;;) {
    const from = sizeOf(logOf(place))
    const outcome = await attempt(place, program, durability, log)
    if (typeof outcome !== 'string') return outcome

    const said = textFrom(logOf(place), from)
    const leaving = said.includes('pre-existing shared memory block')
    if (!leaving || performance.now() > end) throw new Error(explain(outcome, logOf(place), said))
    await sleep(100)
  }
}

/** @returns the server once it is ready, or why it is not */
async function attempt(place: Place, program: string, durability: Durability, log: Log): Promise<Postmaster | string> {
  const cluster = clusterIn(place.base)
  const socketDir = prepareSocketDir(place.base, place.runner)
  disownLeftFiles(cluster, socketDir)

  const child = launch(program, serverArguments(cluster, socketDir, durability), place)
  const ended: { why?: string } = {}
  child.on('error', error => (ended.why = error.message))
  child.on('exit', (code, signal) => (ended.why = `it ended with ${signal ?? code}`))
  const ready = (): Postmaster | false => {
    const found = findPostmaster(cluster)
    return found?.status === 'ready' && found.mark.pid === child.pid && found
  }
  const outcome = await waitFor(() => ready() || (ended.why ?? null), startLimitMs)
  if (outcome === null) return 'it did not become ready'
  if (typeof outcome !== 'string') {
    child.on('exit', (code, signal) => code !== 0 && log('database-ended', { pid: child.pid, code, signal }))
  }
  return outcome
}

/** In a process group of its own, which Ctrl-C in the terminal does not reach, and not keeping us from ending. */
function launch(program: string, args: string[], { base, runner }: Place): ChildProcess {
  const output = openSync(logOf({ base, runner }), 'a', 0o600)
  try {
    // A log made by root would keep the user of the database from starting without root.
    if (runner) fchownSync(output, runner.uid, runner.gid)
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

function explain(why: string, logPath: string, said: string): string {
  if (isDiskFull(said)) return diskFull(dirname(logPath), said)
  return `The embedded PostgreSQL did not start: ${why}. See ${logPath}.${said && `\n${said}`}`
}

function logOf(place: Place): string {
  return join(place.base, 'postgres.log')
}

function textFrom(path: string, from: number): string {
  return existsSync(path) ? readFileSync(path).subarray(from).toString('utf8').trim().slice(-1_000) : ''
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
