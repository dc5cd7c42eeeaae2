import { createHash } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { canEnter, defaultRunner, isRoot, type Runner, runnerOf } from './runner.ts'

/** Where the database is kept and who runs it: the data folder, unless its user could not enter there. */
export type Place = { readonly base: string; readonly runner: Runner }

const recordName = 'database-place'
const ownerRecordName = 'data-folder'

/**
 * The data folder, made if it is not there, as a path without links.
 * Private to us; as root others may pass through it, not read it, so that the database's own user reaches its part.
 * @throws Error when it cannot be made or written
 */
export function prepareDataFolder(dataDir: string): string {
  try {
    if (!existsSync(dataDir)) mkdirSync(dataDir, { recursive: true, mode: isRoot() ? 0o711 : 0o700 })
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
    return realpathSync(dataDir)
  } catch (cause) {
    throw new Error(
      `The data folder ${resolve(dataDir)} cannot be used: ${(cause as Error).message}. Everything Passerelle keeps ` +
        'is written there. Give it to the user who starts Passerelle, or name another folder: set DATA_DIR.',
      { cause },
    )
  }
}

export function clusterIn(base: string): string {
  return join(base, 'postgres')
}

/**
 * Where the database of this data folder is, or null when there is none yet.
 * @throws Error when it was kept elsewhere and is gone, or another data folder uses it: an empty one would hide the loss
 */
export function knownPlace(dataDir: string): Place | null {
  if (existsSync(clusterIn(dataDir))) return { base: dataDir, runner: runnerOf(clusterIn(dataDir)) }
  if (!existsSync(join(dataDir, recordName))) return null

  const base = readFileSync(join(dataDir, recordName), 'utf8').trim()
  if (!existsSync(clusterIn(base))) {
    throw new Error(
      `The database of ${dataDir} was kept in ${base}, because its user could not enter the data folder, and is not ` +
        `there any more. Bring that folder back; to begin anew with an empty database, remove ${join(dataDir, recordName)}.`,
    )
  }
  const runner = runnerOf(clusterIn(base))
  refuseCopiedFolder(dataDir, base)
  return { base, runner }
}

/**
 * Where a new database goes. Root's helper user may be unable to enter the data folder (a clone under /root): then
 * a folder named after the data folder, in a place that outlives a restart of the machine if there is one.
 */
export function newPlace(dataDir: string): Place {
  const runner = defaultRunner()
  if (canEnter(runner, dataDir)) return { base: dataDir, runner }

  const name = `passerelle-${shortHash(dataDir)}`
  const base = ['/var/lib', tmpdir(), '/tmp'].map(parent => join(parent, name)).find(path => opens(path, runner))
  if (base) return { base, runner }
  throw new Error(
    `PostgreSQL does not run as root, and its user (number ${runner?.uid}) can enter neither ${dataDir} nor a folder ` +
      'in /var/lib or /tmp. Start Passerelle as an ordinary user, or set DATA_DIR to a folder every user may enter.',
  )
}

/** Writes down where the database is, beside the data and at the place itself. */
export function rememberPlace(dataDir: string, base: string): void {
  if (base === dataDir) return
  writeFileSync(join(dataDir, recordName), `${base}\n`)
  writeFileSync(join(base, ownerRecordName), `${dataDir}\n`)
}

export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

function refuseCopiedFolder(dataDir: string, base: string): void {
  const owner = existsSync(join(base, ownerRecordName))
    ? readFileSync(join(base, ownerRecordName), 'utf8').trim()
    : dataDir
  if (owner === dataDir || !existsSync(join(owner, recordName))) return
  throw new Error(
    `${dataDir} seems to be a copy of ${owner}: both say that their database is in ${base}. Two cannot share one. ` +
      `To begin anew with an empty database here, remove ${join(dataDir, recordName)}.`,
  )
}

/** Makes a folder the runner may pass through; not one that somebody else laid in a folder open to all. */
function opens(path: string, runner: Runner): boolean {
  try {
    mkdirSync(path, { recursive: true })
    const found = lstatSync(path)
    if (!found.isDirectory() || found.uid !== process.getuid?.()) return false
    chmodSync(path, 0o711)
    return canEnter(runner, path)
  } catch {
    return false
  }
}
