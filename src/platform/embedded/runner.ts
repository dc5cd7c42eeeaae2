import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { statSync } from 'node:fs'

/** The user PostgreSQL runs as when we are root, which it refuses; null: as ourselves. */
export type Runner = { readonly uid: number; readonly gid: number } | null

const nobody = { uid: 65_534, gid: 65_534 }

export function isRoot(): boolean {
  return process.getuid?.() === 0
}

export function defaultRunner(): Runner {
  return isRoot() ? nobody : null
}

/**
 * The user an existing database belongs to, so that what an ordinary user began root can carry on.
 * @throws Error if it belongs to someone else and we are not root
 */
export function runnerOf(cluster: string): Runner {
  const { uid, gid } = statSync(cluster)
  if (isRoot()) return uid === 0 ? nobody : { uid, gid }
  if (uid === process.getuid?.()) return null
  throw new Error(
    `The database in ${cluster} belongs to the user with number ${uid}, and this process runs as number ` +
      `${process.getuid?.()}: it may have been started by root before. Start it as that user or as root.`,
  )
}

/** Runs a program to its end as the runner, with nothing of our environment: secrets stay with us. */
export function runAs(runner: Runner, program: string, args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(program, args, { ...runner, cwd: '/', env: plainEnvironment(), encoding: 'utf8' })
}

export function plainEnvironment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/local/bin:/usr/bin:/bin', LC_MESSAGES: 'C', TZ: 'UTC' }
}

/** Whether the runner may pass through a folder, asked of the system: modes alone do not tell of access lists. */
export function canEnter(runner: Runner, folder: string): boolean {
  return runner === null || runAs(runner, '/bin/sh', ['-c', 'cd "$1"', 'sh', folder]).status === 0
}
