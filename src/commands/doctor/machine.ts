import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import type { Config } from '../../platform/config/index.ts'
import { findNative } from '../../platform/embedded/binaries.ts'
import { runAs } from '../../platform/embedded/runner.ts'
import { loadKeys } from '../../platform/files/index.ts'
import { bad, failedWith, good, type Check } from './check.ts'

const oldestNode = [22, 18] as const

export function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isNewEnough = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])
  const what = `Node ${version}`
  return isNewEnough ? good(what) : bad(what, `install Node ${oldestNode.join('.')} or later, or run "npm ci"`)
}

/** Others may not look into the data folder: papers of applicants and the keys of health papers are in it. */
export function checkDataFolder(dataDir: string): Check {
  const what = `data folder ${dataDir}`
  try {
    const there = nearest(dataDir)
    accessSync(there, constants.R_OK | constants.W_OK | constants.X_OK)
    if (there !== dataDir) return good(`${what} (the first start makes it)`)
    const mode = statSync(dataDir).mode & 0o777
    if ((mode & 0o066) === 0) return good(`${what}, mode ${mode.toString(8)}`)
    return bad(`${what}, mode ${mode.toString(8)}`, `others can read or write it: chmod 700 ${dataDir}`)
  } catch (error) {
    return failedWith(what, error, 'give it to the user who runs Passerelle, or name another with DATA_DIR')
  }
}

const leastFree = 1024 ** 3

export async function checkDisk(dataDir: string): Promise<Check> {
  const { bavail, bsize } = await statfs(nearest(dataDir))
  const free = bavail * bsize
  const what = `free disk: ${(free / leastFree).toFixed(1)} GB`
  return free >= leastFree ? good(what) : bad(what, 'make room: with a full disk nothing more can be saved')
}

/** The nearest folder on the way up that exists. */
export function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder))
}

export async function checkKeys({ dataDir, healthKey }: Config): Promise<Check> {
  const path = join(dataDir, 'keys')
  const what = 'keys of health papers'
  if (healthKey === undefined && !existsSync(path)) return good(`${what} (the first start makes one)`)
  try {
    const keys = await loadKeys(path, healthKey)
    return good(`${what}: ${keys.length}`)
  } catch (error) {
    return failedWith(what, error, 'without the key nobody reads the papers again: bring it back from its copy')
  }
}

export function checkBinaries(): Check {
  const what = 'embedded PostgreSQL'
  try {
    const { native, version } = findNative()
    const { status, stderr, error } = runAs(null, join(native, 'bin/postgres'), ['--version'])
    if (status === 0) return good(`${what} ${version}`)
    return bad(what, `${stderr?.trim() || String(error)}; set DATABASE_URL to a PostgreSQL server of your own`)
  } catch (error) {
    return failedWith(what, error)
  }
}
