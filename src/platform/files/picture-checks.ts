import { crc32 } from 'node:zlib'

/** Whether a PNG is whole: each part's checksum, from the first to the last. */
export function isWholePng(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 8, first = true; at + 12 <= view.length; first = false) {
    const length = view.readUInt32BE(at)
    const name = view.toString('latin1', at + 4, at + 8)
    const end = at + 8 + length
    if (first !== (name === 'IHDR') || end + 4 > view.length) return false
    if (crc32(view.subarray(at + 4, end)) !== view.readUInt32BE(end)) return false
    if (name === 'IEND') return true
    at = end + 4
  }
  return false
}

const startOfScan = 0xda
const framesWithSize = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])

/** Whether a JPEG is whole: its segments up to the picture, a size, and an end after it. Phones may add more behind. */
export function isWholeJpeg(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let sized = false
  for (let at = 2; at + 9 < view.length;) {
    if (view[at] !== 0xff) return false
    const marker = view[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1 // fill bytes are allowed between segments
      continue
    }
    if (framesWithSize.has(marker)) sized = view.readUInt16BE(at + 5) > 0 && view.readUInt16BE(at + 7) > 0
    const next = at + 2 + view.readUInt16BE(at + 2)
    if (marker === startOfScan) return sized && view.indexOf(Buffer.from([0xff, 0xd9]), next) > 0
    at = next
  }
  return false
}

/** Whether a HEIC's description (`meta`) and data (`mdat`) are there, whole. Phones may add what is no box behind. */
export function isWholeHeic(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = new Set<string>()
  for (let at = 0; at + 8 <= view.length;) {
    const next = at + boxSize(view, at)
    if (next < at + 8 || next > view.length) break
    whole.add(view.toString('latin1', at + 4, at + 8))
    at = next
  }
  return whole.has('meta') && whole.has('mdat')
}

/** A size of 1 means that the true one follows in 8 bytes; 0 means up to the end. */
function boxSize(view: Buffer, at: number): number {
  const size = view.readUInt32BE(at)
  if (size === 0) return view.length - at
  if (size !== 1) return size
  return at + 16 <= view.length ? Number(view.readBigUInt64BE(at + 8)) : 0
}
