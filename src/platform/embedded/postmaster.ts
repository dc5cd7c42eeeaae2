import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf, isAlive, markOf, type ProcessMark, runs, waitFor } from './processes.ts'
import { port } from './settings.ts'

/** A server that runs on a cluster, as its own `postmaster.pid` tells. */
export type Postmaster = { readonly mark: ProcessMark; readonly socketDir: string; readonly status: string }

/** A restart after a power cut replays up to `max_wal_size`, slowly on a slow disk. */
const startLimitMs = 120_000

/** The server of a cluster, or null if none runs. A number that now belongs to another program is not one. */
export function findPostmaster(cluster: string): Postmaster | null {
  const lines = linesOf(join(cluster, 'postmaster.pid'))
  const pid = Number(lines?.[0])
  if (!lines || !Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return null
  if (commandOf(pid)?.includes(cluster) === false) return null
  return { mark: markOf(pid), socketDir: lines[4] ?? '', status: (lines[7] ?? '').trim() }
}

/** Waits while a server is starting or stopping. Null: none runs, or it has ended. */
export async function readyPostmaster(cluster: string): Promise<Postmaster | null> {
  const settled = await waitFor(() => {
    const found = findPostmaster(cluster)
    return found === null || found.status === 'ready' ? { found } : null
  }, startLimitMs)
  if (settled) return settled.found
  throw new Error(`The PostgreSQL server on ${cluster} neither becomes ready nor ends. See postgres.log beside it.`)
}

/**
 * PostgreSQL takes over what a server left that ended by force, but not when the left number is that of some living
 * program by now, or of its own remains that nobody has collected yet. Our number in its place tells it so, and its
 * check for processes left over still happens. The caller holds the lock of the folder.
 */
export function disownLeftFiles(cluster: string, socketDir: string): void {
  if (findPostmaster(cluster)) return
  for (const path of [join(cluster, 'postmaster.pid'), join(socketDir, `.s.PGSQL.${port}.lock`)]) {
    const lines = linesOf(path)
    if (lines) writeFileSync(path, [String(process.pid), ...lines.slice(1)].join('\n'))
  }
}

/**
 * Ends a server: first so that it writes everything to its files, at the limit so that it leaves at once and
 * repairs itself at the next start, at last by force. Nothing committed is lost either way.
 * @returns how it ended
 */
export async function endPostmaster({ mark }: Postmaster): Promise<'in order' | 'at once' | 'by force'> {
  const steps = [
    { signal: 'SIGINT', limitMs: 3_000, how: 'in order' },
    { signal: 'SIGQUIT', limitMs: 1_000, how: 'at once' },
    { signal: 'SIGKILL', limitMs: 500, how: 'by force' },
  ] as const
  for (const { signal, limitMs, how } of steps) {
    if (!send(mark, signal)) return how
    if (await waitFor(() => !runs(mark), limitMs)) return how
  }
  throw new Error(`The PostgreSQL server (process ${mark.pid}) does not end, not even by force. Look at it with ps.`)
}

function send(mark: ProcessMark, signal: NodeJS.Signals): boolean {
  if (!runs(mark)) return false
  try {
    return process.kill(mark.pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
    throw error
  }
}

function linesOf(path: string): string[] | null {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
