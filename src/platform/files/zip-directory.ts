import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'

/** One file of an archive as the archive's directory describes it; sizes in bytes. */
export type ZipEntry = {
  readonly name: string
  readonly method: 'stored' | 'deflated'
  readonly packed: number
  readonly unpacked: number
  readonly crc: number
  /** where its packed bytes begin */
  readonly at: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const endBytes = 22
const entryBytes = 46
const localBytes = 30
const longestComment = 0xffff
const methods: ReadonlyMap<number, ZipEntry['method']> = new Map([
  [0, 'stored'],
  [8, 'deflated'],
])

/** Where an archive's end record lies, or -1: other kinds of file that have one are two files in one. */
export function zipEnd(bytes: Uint8Array): number {
  const view = bufferOf(bytes)
  const last = view.length - endBytes
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    const reachesEnd = at + endBytes + view.readUInt16LE(at + 20) === view.length
    if (reachesEnd && view.readUInt32LE(at) === endSignature) return at
  }
  return -1
}

/**
 * The archive's directory, without unpacking anything.
 *
 * @returns null if it contradicts itself: cut off, overlapping, locked, split, or larger than the classic format allows
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = bufferOf(bytes)
  const end = zipEnd(view)
  if (end < 0) return null

  const count = view.readUInt16LE(end + 10)
  const directoryAt = view.readUInt32LE(end + 16)
  const entries: ZipEntry[] = []
  let at = directoryAt
  for (let index = 0; index < count; index += 1) {
    if (at + entryBytes > end || view.readUInt32LE(at) !== entrySignature) return null
    const entry = entryAt(view, at)
    if (!entry) return null
    entries.push(entry)
    at += entryBytes + view.readUInt16LE(at + 28) + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  }
  return at <= end && !overlap(entries, directoryAt) ? entries : null
}

function entryAt(view: Buffer, at: number): ZipEntry | null {
  const locked = (view.readUInt16LE(at + 8) & 1) !== 0
  const method = methods.get(view.readUInt16LE(at + 10))
  const local = view.readUInt32LE(at + 42)
  if (locked || !method || local + localBytes > view.length || view.readUInt32LE(local) !== localSignature) return null

  const name = view.toString('utf8', at + entryBytes, at + entryBytes + view.readUInt16LE(at + 28))
  const dataAt = local + localBytes + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28)
  const [crc, packed, unpacked] = [view.readUInt32LE(at + 16), view.readUInt32LE(at + 20), view.readUInt32LE(at + 24)]
  if (dataAt + packed > view.length || (method === 'stored' && packed !== unpacked)) return null
  return { name, method, packed, unpacked, crc, at: dataAt }
}

/** Small archives that unpack to petabytes let many entries share the same bytes. */
function overlap(entries: readonly ZipEntry[], directoryAt: number): boolean {
  const inOrder = [...entries].sort((a, b) => a.at - b.at)
  return inOrder.some((entry, index) => entry.at + entry.packed > (inOrder[index + 1]?.at ?? directoryAt))
}

const inflate = promisify(inflateRaw)

/** The bytes of one entry, or null if they are not what the directory says: never more than it says. */
export async function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array | null> {
  const packed = bufferOf(bytes).subarray(entry.at, entry.at + entry.packed)
  const unpacked = entry.method === 'stored' ? packed : await inflated(packed, entry.unpacked)
  return unpacked?.length === entry.unpacked && crc32(unpacked) === entry.crc ? unpacked : null
}

async function inflated(packed: Uint8Array, limit: number): Promise<Uint8Array | null> {
  try {
    return await inflate(packed, { maxOutputLength: Math.max(1, limit) })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE') return null
    throw error
  }
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
