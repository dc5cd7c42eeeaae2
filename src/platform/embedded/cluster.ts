import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import type { Binaries } from './binaries.ts'
import { clusterIn, type Place } from './place.ts'
import { runAs } from './runner.ts'
import { makePrivate } from './sockets.ts'
import type { Durability } from './settings.ts'

/**
 * Makes an empty database folder if there is none. Made aside and renamed: one that was broken off is made again.
 * Only the local socket is let in, and the socket's folder only lets its user in.
 * @throws Error saying what the system said, what is likely wrong, and what to do
 */
export function prepareCluster({ base, runner }: Place, binaries: Binaries, durability: Durability): boolean {
  const cluster = clusterIn(base)
  if (existsSync(cluster)) {
    refuseOtherVersion(cluster, binaries)
    return false
  }
  const unfinished = `${cluster}.new`
  const complaints: string[] = []
  for (const locale of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
    rmSync(unfinished, { recursive: true, force: true })
    makePrivate(unfinished, runner)
    const { status, stderr, error } = runAs(runner, binaries.initdb, initdbArguments(unfinished, locale, durability))
    if (status === 0) {
      renameSync(unfinished, cluster)
      return true
    }
    complaints.push(stderr?.trim() || String(error))
    if (!stderr?.includes('locale')) break
  }
  rmSync(unfinished, { recursive: true, force: true })
  throw new Error(explain(base, complaints.at(-1) ?? ''))
}

/** Sorting by Unicode's own order (ICU, no country's), the same on every machine; letters as the system's UTF-8 has them. */
function initdbArguments(folder: string, locale: string, durability: Durability): string[] {
  return [
    ...['-D', folder, '-U', 'postgres', '--encoding=UTF8', '--locale-provider=icu', '--icu-locale=und'],
    ...[`--locale=${locale}`, '--lc-messages=C', '--auth-local=trust', '--auth-host=reject', '--no-instructions'],
    ...['-c', 'shared_buffers=16MB', '-c', 'max_connections=20', ...(durability === 'throw-away' ? ['--no-sync'] : [])],
  ]
}

function refuseOtherVersion(cluster: string, binaries: Binaries): void {
  const written = readFileSync(`${cluster}/PG_VERSION`, 'utf8').trim()
  const ours = /\) (\d+)/.exec(runAs(null, binaries.postgres, ['--version']).stdout)?.[1]
  if (written === ours) return
  throw new Error(
    `The database in ${cluster} was written by PostgreSQL ${written}; this release of Passerelle brings ${ours}, which ` +
      'cannot read it. Start the earlier release, take a dump, and load it into a new data folder; see CHANGELOG.md.',
  )
}

function explain(base: string, complaint: string): string {
  const said =
    complaint
      .split('\n')
      .filter(line => /error|fatal|could not|hint/i.test(line))
      .join(' ') || complaint
  if (isDiskFull(complaint)) return diskFull(base, said)
  if (/Permission denied|Read-only file system/.test(complaint)) {
    return `A database cannot be made in ${base}, because it may not be written. Give the folder to the user who starts Passerelle, or set DATA_DIR. (${said})`
  }
  return `A database could not be made in ${base}. Look at what PostgreSQL says, or name a server of your own: set DATABASE_URL. (${said})`
}

export function isDiskFull(said: string): boolean {
  return /No space left on device|Check free disk space/.test(said)
}

export function diskFull(folder: string, said: string): string {
  return (
    `The disk is full, so that the database in ${folder} cannot start: a new one needs 60 MB, and as much again where ` +
    `its programs must be copied. Make room and start again; nothing stored is lost. (${said})`
  )
}
