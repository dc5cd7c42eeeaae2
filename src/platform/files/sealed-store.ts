import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { SealBroken } from './faults.ts'
import type { FileStore } from './folder-store.ts'
import type { Key, Keys } from './keys.ts'

/**
 * A store whose files only we can read. `purpose` binds a file to what it is for (`health/<document id>`): put in the
 * place of another person's file, it does not open. The address is that of the sealed bytes, so it tells nothing of
 * the content, and the same content stored twice has two addresses.
 */
export type SealedStore = {
  /** @throws StorageFull */
  put(bytes: Uint8Array, purpose: string): Promise<{ sha256: string }>
  /** @returns null if there is no such file. @throws DamagedFile; SealBroken for another purpose or an unknown key */
  get(sha256: string, purpose: string): Promise<Uint8Array | null>
  remove(sha256: string): Promise<void>
}

// The header: mark and version, key id, nonce. It is authenticated with the content.
const mark = Buffer.from('PSL1')
const keyIdBytes = 8
const nonceBytes = 12
const tagBytes = 16
const headerBytes = mark.length + keyIdBytes + nonceBytes

/** AES-256-GCM around a store: `keys[0]` seals, any of them opens. */
export function sealedStore(store: FileStore, keys: Keys): SealedStore {
  return {
    put: (bytes, purpose) => store.put(seal(bytes, keys[0], purpose)),
    get: async (sha256, purpose) => {
      const sealed = await store.get(sha256)
      return sealed && unseal(sealed, keys, purpose)
    },
    remove: sha256 => store.remove(sha256),
  }
}

function seal(bytes: Uint8Array, key: Key, purpose: string): Uint8Array {
  const nonce = randomBytes(nonceBytes)
  const header = Buffer.concat([mark, Buffer.from(key.id, 'hex'), nonce])
  const cipher = createCipheriv('aes-256-gcm', key.secret, nonce)
  cipher.setAAD(boundTo(header, purpose))
  return Buffer.concat([header, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

function unseal(sealed: Uint8Array, keys: Keys, purpose: string): Uint8Array {
  const bytes = Buffer.from(sealed)
  if (bytes.length < headerBytes + tagBytes || !bytes.subarray(0, mark.length).equals(mark)) {
    throw new SealBroken('this file was not sealed by us')
  }
  const id = bytes.toString('hex', mark.length, mark.length + keyIdBytes)
  const key = keys.find(candidate => candidate.id === id)
  if (!key) throw new SealBroken(`this file was sealed with key ${id}, which is not among ours`)

  const header = bytes.subarray(0, headerBytes)
  const decipher = createDecipheriv('aes-256-gcm', key.secret, header.subarray(-nonceBytes), {
    authTagLength: tagBytes,
  })
  decipher.setAAD(boundTo(header, purpose))
  decipher.setAuthTag(bytes.subarray(-tagBytes))
  const opened = decipher.update(bytes.subarray(headerBytes, -tagBytes))
  try {
    return Buffer.concat([opened, decipher.final()])
  } catch (error) {
    throw new SealBroken('this file was sealed for another purpose, or changed', { cause: error })
  }
}

function boundTo(header: Uint8Array, purpose: string): Uint8Array {
  return Buffer.concat([header, Buffer.from(purpose)])
}
