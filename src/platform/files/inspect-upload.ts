import { fileTypeFromBuffer } from 'file-type'
import { ok, refuse, type Result } from '../result/index.ts'
import { extensionOf, safeFileName } from './names.ts'
import { checkPdf } from './pdf-check.ts'
import { isWholeHeic, isWholeJpeg, isWholePng } from './picture-checks.ts'
import { checkWord } from './word-check.ts'
import { zipEnd } from './zip-directory.ts'

/** What people may give us; the first extension is the one added to a name that has none. */
export const uploadKinds = {
  pdf: { mime: 'application/pdf', extensions: ['pdf'] },
  jpeg: { mime: 'image/jpeg', extensions: ['jpg', 'jpeg', 'jpe'] },
  png: { mime: 'image/png', extensions: ['png'] },
  heic: { mime: 'image/heic', extensions: ['heic', 'heif'] },
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
  },
} as const
export type UploadKind = keyof typeof uploadKinds

/** One file, in bytes. */
export const largestUpload = 10 * 1024 * 1024

export type Inspected = {
  readonly kind: UploadKind
  readonly mime: string
  readonly extension: string
  readonly bytes: number
  readonly safeName: string
}

export type UploadRefusal = 'empty-file' | 'too-large' | 'type-not-allowed' | 'name-and-content-differ' | 'damaged'

type Found = Result<UploadKind, UploadRefusal>

/**
 * Whether a file may be kept, told by what it holds; its name must not say otherwise.
 *
 * @returns refusals carry `reason` where a code has several (`locked`, `active-content`, `two-files-in-one`,
 *   `unpacked`), and `named` beside `found` where name and content differ
 */
export async function inspectUpload(bytes: Uint8Array, name: string): Promise<Result<Inspected, UploadRefusal>> {
  if (bytes.length === 0) return refuse('empty-file')
  if (bytes.length > largestUpload) return refuse('too-large', { limit: String(largestUpload) })

  const found = await kindOf(bytes)
  if (!found.ok) return found

  const { mime, extensions } = uploadKinds[found.value]
  const cleaned = safeFileName(name)
  const named = extensionOf(cleaned)
  if (named !== '' && !(extensions as readonly string[]).includes(named)) {
    return refuse('name-and-content-differ', { named, found: found.value })
  }
  const safeName = named === '' ? safeFileName(`${cleaned}.${extensions[0]}`) : cleaned
  return ok({ kind: found.value, mime, extension: named || extensions[0], bytes: bytes.length, safeName })
}

async function kindOf(bytes: Uint8Array): Promise<Found> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return archive(bytes)
  if (zipEnd(bytes) >= 0) return refuse('type-not-allowed', { reason: 'two-files-in-one' })

  const type = await fileTypeFromBuffer(bytes)
  switch (type?.mime) {
    case 'application/pdf':
      return pdf(bytes)
    case 'image/jpeg':
      return isWholeJpeg(bytes) ? ok('jpeg') : refuse('damaged')
    case 'image/png':
      return isWholePng(bytes) ? ok('png') : refuse('damaged')
    case 'image/heic':
    case 'image/heif':
      return isWholeHeic(bytes) ? ok('heic') : refuse('damaged')
    default:
      return refuse('type-not-allowed')
  }
}

async function pdf(bytes: Uint8Array): Promise<Found> {
  const state = await checkPdf(bytes)
  if (state === 'opens') return ok('pdf')
  return refuse('damaged', state === 'locked' ? { reason: 'locked' } : {})
}

async function archive(bytes: Uint8Array): Promise<Found> {
  const state = await checkWord(bytes)
  switch (state) {
    case 'whole':
      return ok('docx')
    case 'damaged':
      return refuse('damaged')
    case 'unpacks-too-large':
      return refuse('too-large', { reason: 'unpacked' })
    case 'active-content':
      return refuse('type-not-allowed', { reason: 'active-content' })
    case 'not-word':
      return refuse('type-not-allowed')
  }
}
