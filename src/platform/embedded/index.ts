import { setTimeout as sleep } from 'node:timers/promises'
import { ok, refuse, type Result } from '../result/index.ts'
import { diskFull } from './cluster.ts'
import { hasUsers, type Holder, type Lock, type Purpose, registerUser, takeLock } from './lock.ts'
import { prepareDataFolder } from './place.ts'
import { endPostmaster } from './postmaster.ts'
import { findRunning, type Log, type Running, startOrAdopt } from './server.ts'
import { port } from './settings.ts'

export { sayDataFolderInUse } from './messages.ts'
export type { Log } from './server.ts'

/** For the pool of `pg`: `host` is the folder of the socket. */
export type Connection = {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly database: string
}

export type Embedded = {
  readonly socketDir: string
  readonly connection: (user: string, database: string) => Connection
  /** Ends the server within 5 s, or leaves it to those who still use it. Close your pools first. */
  readonly stop: () => Promise<void>
  /** Whether the server ran already: left by a process that was killed, or another process's. */
  readonly adopted: boolean
  /** The folder that holds the database: the data folder, unless its user could not enter there. */
  readonly place: string
}

export type Opened = Result<Embedded, 'data-folder-in-use'>

const patienceMs = 60_000

/**
 * The embedded database of a data folder: adopted if it runs, else started, else made and started.
 *
 * @param exclusive true for `serve`: one process at a time keeps the folder, and its `stop` ends the server.
 *   false for short commands: they run beside `serve` or each other, and the last one out ends what they started.
 * @returns refusal `data-folder-in-use` with pid, since (ISO instant, may be '') and dataDir of who keeps the folder
 * @throws Error in sentences for the operator: no binaries here, folder not writable, disk full, server does not start
 */
export async function openEmbedded(options: { dataDir: string; exclusive: boolean; log: Log }): Promise<Opened> {
  const dataDir = prepareDataFolder(options.dataDir)
  try {
    return await (options.exclusive ? keep(dataDir, options.log) : join(dataDir, options.log))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    throw new Error(diskFull(dataDir, (error as Error).message), { cause: error })
  }
}

/** `openEmbedded` for `serve`. */
export async function startEmbedded(options: { dataDir: string; log: Log }): Promise<Opened> {
  return openEmbedded({ ...options, exclusive: true })
}

/** The server that runs on this data folder, without a lock and without a say in its end; null if none runs. */
export function connectRunning(dataDir: string): Embedded | null {
  const running = findRunning(prepareDataFolder(dataDir))
  return running && embedded(running, async () => {})
}

async function keep(dataDir: string, log: Log): Promise<Opened> {
  const lock = await takePatiently(dataDir, 'serve')
  if (!lock.held) return inUse(dataDir, lock.by)
  try {
    const running = await startOrAdopt(dataDir, log)
    return ok(
      embedded(running, async () => {
        await end(running, log)
        lock.release()
      }),
    )
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Starts under the lock but does not keep it: `serve` may take the folder over while we work. */
async function join(dataDir: string, log: Log): Promise<Opened> {
  const leave = registerUser(dataDir)
  try {
    const deadline = performance.now() + patienceMs
    for (;;) {
      const lock = await takePatiently(dataDir, 'passing')
      const running = lock.held ? await startOrAdopt(dataDir, log).finally(lock.release) : findRunning(dataDir)
      if (running) return ok(embedded(running, () => lastOut(dataDir, leave, log)))
      if (!lock.held && performance.now() > deadline) {
        leave()
        return inUse(dataDir, lock.by)
      }
      await sleep(50)
    }
  } catch (error) {
    leave()
    throw error
  }
}

async function lastOut(dataDir: string, leave: () => void, log: Log): Promise<void> {
  leave()
  if (hasUsers(dataDir)) return
  const lock = await takePatiently(dataDir, 'passing')
  if (!lock.held) return
  try {
    const left = hasUsers(dataDir) ? null : findRunning(dataDir)
    if (left) await end(left, log)
  } finally {
    lock.release()
  }
}

async function end(running: Running, log: Log): Promise<void> {
  const how = await endPostmaster(running.postmaster)
  log('database-stopped', { pid: running.postmaster.mark.pid, how })
}

/** Waits for those who only pass; one that keeps the folder is the answer. */
async function takePatiently(dataDir: string, purpose: Purpose): Promise<Lock> {
  const deadline = performance.now() + patienceMs
  for (;;) {
    const lock = await takeLock(dataDir, purpose)
    if (lock.held || lock.by.purpose === 'serve' || performance.now() > deadline) return lock
    await sleep(20)
  }
}

function inUse(dataDir: string, by: Holder): Opened {
  return refuse('data-folder-in-use', { pid: String(by.pid), since: by.since, dataDir })
}

function embedded({ postmaster, adopted, place }: Running, end: () => Promise<void>): Embedded {
  let ending: Promise<void> | null = null
  return {
    socketDir: postmaster.socketDir,
    connection: (user, database) => ({ host: postmaster.socketDir, port, user, database }),
    stop: () => (ending ??= end()),
    adopted,
    place,
  }
}
