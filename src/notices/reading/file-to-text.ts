import { inspectUpload, largestUpload } from '../../platform/files/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { htmlToText } from './html-to-text.ts'

export type FileRefusal =
  'empty-file' | 'too-large' | 'kind-not-read' | 'name-and-content-differ' | 'damaged' | 'no-text'
type Kind = 'txt' | 'html' | 'pdf' | 'docx'

const kindByExtension: ReadonlyMap<string, Kind> = new Map([
  ['txt', 'txt'],
  ['text', 'txt'],
  ['md', 'txt'],
  ['html', 'html'],
  ['htm', 'html'],
  ['pdf', 'pdf'],
  ['docx', 'docx'],
])

/**
 * The text of a notice's file.
 *
 * @param name as the file is called; `-` or a name without an extension: told by what the bytes hold
 * @returns refusals carry `limit` (bytes) for `too-large`, `named` for `kind-not-read`
 */
export async function fileToText(bytes: Uint8Array, name: string): Promise<Result<string, FileRefusal>> {
  if (bytes.length === 0) return refuse('empty-file')
  if (bytes.length > largestUpload) return refuse('too-large', { limit: String(largestUpload) })

  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()
  const kind = extension === undefined ? kindOf(bytes) : kindByExtension.get(extension)
  if (kind === undefined) return refuse('kind-not-read', { named: extension ?? '' })

  const text = await textOf(bytes, kind)
  return text.ok && text.value.trim() === '' ? refuse('no-text') : text
}

function kindOf(bytes: Uint8Array): Kind | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).trimStart().toLowerCase()
  if (start.startsWith('%pdf-')) return 'pdf'
  if (start.startsWith('pk\u0003\u0004')) return 'docx'
  return /<(?:!doctype html|html|head|body)\b/.test(start) ? 'html' : 'txt'
}

async function textOf(bytes: Uint8Array, kind: Kind): Promise<Result<string, FileRefusal>> {
  if (kind === 'pdf' || kind === 'docx') return documentText(bytes, kind)
  const text = decoded(bytes)
  if (text === undefined) return refuse('name-and-content-differ')
  return ok(kind === 'html' ? htmlToText(text) : text)
}

async function documentText(bytes: Uint8Array, kind: 'pdf' | 'docx'): Promise<Result<string, FileRefusal>> {
  const inspected = await inspectUpload(bytes, `notice.${kind}`)
  if (!inspected.ok) {
    const { code } = inspected.refusal
    return refuse(code === 'type-not-allowed' || code === 'name-and-content-differ' ? 'name-and-content-differ' : code)
  }
  return kind === 'pdf' ? pdfText(bytes) : wordText(bytes)
}

/** Libraries fail on damaged documents in many ways; all of them mean the same to the person who brought the file. */
async function pdfText(bytes: Uint8Array): Promise<Result<string, FileRefusal>> {
  const { extractText } = await import('unpdf') // -- slow start
  const pages = await extractText(Uint8Array.from(bytes)).catch(() => undefined)
  return pages ? ok(pages.text.join('\n')) : refuse('damaged')
}

/** By way of HTML, so that list items keep their signs. */
async function wordText(bytes: Uint8Array): Promise<Result<string, FileRefusal>> {
  const { default: mammoth } = await import('mammoth') // -- slow start
  const html = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }).catch(() => undefined)
  return html ? ok(htmlToText(html.value)) : refuse('damaged')
}

/** UTF-8, UTF-16 with its mark, or else Windows' Latin; nothing for bytes that are no text. */
function decoded(bytes: Uint8Array): string | undefined {
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe && 'utf-16le') || (bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be')
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes)
    throw error
  }
}
