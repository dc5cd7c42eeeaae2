import { randomUUID } from 'node:crypto'
import { link, mkdir, open, rename, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { storageFault } from './faults.ts'

/**
 * Puts bytes at a path so that, whatever fails and whenever, the path holds all of them or what it held before.
 *
 * @param incoming  folder for the unfinished file, on the same file system as the path
 * @throws StorageFull if there is no room
 */
export async function writeAtomically(path: string, bytes: Uint8Array, incoming: string): Promise<void> {
  await placeAtomically(path, bytes, incoming, rename)
}

/** As `writeAtomically`, but never over what is there. @returns false if the path was taken */
export async function createAtomically(path: string, bytes: Uint8Array, incoming: string): Promise<boolean> {
  try {
    await placeAtomically(path, bytes, incoming, linkThenUnlink)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

type Placing = (from: string, to: string) => Promise<void>

async function placeAtomically(path: string, bytes: Uint8Array, incoming: string, place: Placing): Promise<void> {
  const unfinished = join(incoming, randomUUID())
  try {
    await makeFolder(incoming)
    await makeFolder(dirname(path))
    await writeToDisk(unfinished, bytes)
    await place(unfinished, path)
    await syncFolder(dirname(path))
  } catch (error) {
    await unlink(unfinished).catch(() => undefined) // may not have come to exist; the first fault is the one to tell
    throw storageFault(error)
  }
}

async function linkThenUnlink(from: string, to: string): Promise<void> {
  await link(from, to)
  await unlink(from)
}

async function writeToDisk(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function makeFolder(path: string): Promise<void> {
  const firstMade = await mkdir(path, { recursive: true, mode: 0o700 })
  if (firstMade !== undefined) await syncFolder(dirname(firstMade))
}

/** A new name in a folder survives a power cut only once the folder itself is on disk. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
