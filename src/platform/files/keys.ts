import { createHash, randomBytes } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createAtomically } from './write-atomically.ts'

/** `id` is public: it stands in the header of every file that the key sealed. */
export type Key = { readonly id: string; readonly secret: Uint8Array }

/** New files are sealed with the first; files of the others can still be opened. */
export type Keys = readonly [Key, ...Key[]]

const secretBytes = 32

/**
 * The keys that seal health papers: those of the environment, if it has any, then the one of the file.
 * A rotation is a new key put before the old one; papers sealed before stay readable.
 *
 * @param path         made with a new key when neither it nor the environment has one
 * @param environment  `HEALTH_KEY`: base64 of 32 bytes, or several separated by commas, the current one first
 * @throws Error if a key has another length, or its file can be read by others
 */
export async function loadKeys(path: string, environment?: string): Promise<Keys> {
  const given = (environment ?? '').split(',').filter(text => text.trim() !== '')
  const [first, ...others] = given.map(text => keyFrom(Buffer.from(text, 'base64'), 'HEALTH_KEY'))
  if (!first) return [await loadOrCreateKey(path)]

  const kept = await readKey(path)
  return kept && ![first, ...others].some(key => key.id === kept.id) ? [first, ...others, kept] : [first, ...others]
}

/** The key in a file, made there (32 random bytes, readable by the owner only) if there is none. */
export async function loadOrCreateKey(path: string): Promise<Key> {
  const kept = await readKey(path)
  if (kept) return kept

  const secret = randomBytes(secretBytes)
  const created = await createAtomically(path, secret, dirname(path))
  return created ? keyFrom(secret, path) : loadOrCreateKey(path)
}

async function readKey(path: string): Promise<Key | null> {
  try {
    const { mode } = await stat(path)
    if ((mode & 0o077) !== 0) throw new Error(`${path} can be read by others (mode ${mode.toString(8)}): chmod 600 it`)
    return keyFrom(await readFile(path), path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function keyFrom(secret: Uint8Array, source: string): Key {
  if (secret.length !== secretBytes) throw new Error(`${source}: a key has 32 bytes, this one has ${secret.length}`)
  return { id: createHash('sha256').update('key id').update(secret).digest('hex').slice(0, 16), secret }
}
