import { createHash } from 'node:crypto'
import { readdir, readFile, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DamagedFile } from './faults.ts'
import { syncFolder, writeAtomically } from './write-atomically.ts'

/**
 * Bytes kept under the SHA-256 of what they are (64 lower-case hex digits): the same bytes are kept once.
 * Names, owners and rights live in the database, never here.
 */
export type FileStore = {
  /** @throws StorageFull */
  put(bytes: Uint8Array): Promise<{ sha256: string }>
  /** @returns null if there is no such file. @throws DamagedFile if it is not what was stored */
  get(sha256: string): Promise<Uint8Array | null>
  /** Removing what is not there is no mistake: jobs run twice. */
  remove(sha256: string): Promise<void>
}

export type FolderStore = FileStore & {
  /** Every address in the folder, in no order: for the nightly check, and to find what no row points to. */
  list(): AsyncIterable<string>
  /** Takes away what uploads cut short have left. @returns how many. @param before  one hour ago is safe */
  sweepUnfinished(before: Date): Promise<number>
}

/** A store in `folder` (usually `DATA_DIR/files`): `ab/cdef…` by the first two digits of the address. */
export function folderStore(folder: string): FolderStore {
  const incoming = join(folder, '.incoming')
  const place = (sha256: string): string => placeOf(folder, sha256)
  return {
    put: async bytes => {
      const sha256 = digest(bytes)
      const kept = await readIfThere(place(sha256))
      if (!kept || digest(kept) !== sha256) await writeAtomically(place(sha256), bytes, incoming)
      return { sha256 }
    },
    get: async sha256 => {
      const bytes = await readIfThere(place(sha256))
      if (bytes && digest(bytes) !== sha256) throw new DamagedFile(sha256, digest(bytes))
      return bytes
    },
    remove: sha256 => removeFile(place(sha256)),
    list: () => addresses(folder),
    sweepUnfinished: before => sweep(incoming, before),
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function placeOf(folder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('not the address of a file: expected 64 hex digits')
  return join(folder, sha256.slice(0, 2), sha256.slice(2))
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  return (await unlessMissing(readFile(path))) ?? null
}

async function removeFile(path: string): Promise<void> {
  const removed = await unlessMissing(unlink(path).then(() => true))
  if (removed) await syncFolder(dirname(path))
}

async function* addresses(folder: string): AsyncIterable<string> {
  for (const start of (await unlessMissing(readdir(folder))) ?? []) {
    if (!/^[0-9a-f]{2}$/.test(start)) continue
    for (const rest of await readdir(join(folder, start))) yield start + rest
  }
}

async function sweep(incoming: string, before: Date): Promise<number> {
  let swept = 0
  for (const name of (await unlessMissing(readdir(incoming))) ?? []) {
    const path = join(incoming, name)
    const found = await unlessMissing(stat(path))
    if (!found || found.mtimeMs >= before.getTime()) continue
    await removeFile(path)
    swept += 1
  }
  return swept
}

/** Undefined where a file or folder does not exist: an upload or a removal may be under way. */
async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
