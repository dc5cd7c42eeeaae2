import { unpackEntry, zipEntries, type ZipEntry } from './zip-directory.ts'

const mostEntries = 2_000
const mostUnpackedBytes = 50 * 1024 * 1024
const wordDocument = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** Parts that run: macros, controls, and packaged objects that may hold a program. */
const activePart = /(^|\/)(vba[^/]*\.(bin|xml)|activex\d*\.(bin|xml)|oleobject[^/]*\.bin)$/iu

/**
 * What an archive is, to us. Sizes are read from its directory first and unpacking stops at them, so that a small file
 * that unpacks to a large one costs nothing.
 */
export async function checkWord(
  bytes: Uint8Array,
): Promise<'whole' | 'unpacks-too-large' | 'not-word' | 'active-content' | 'damaged'> {
  const entries = zipEntries(bytes)
  if (!entries) return 'damaged'
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (entries.length > mostEntries || unpacked > mostUnpackedBytes) return 'unpacks-too-large'

  const types = entries.find(entry => entry.name === '[Content_Types].xml')
  if (!types || !entries.some(entry => entry.name === 'word/document.xml')) return 'not-word'
  if (entries.some(entry => activePart.test(entry.name))) return 'active-content'
  return checkParts(bytes, entries, types)
}

async function checkParts(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  types: ZipEntry,
): Promise<'whole' | 'not-word' | 'active-content' | 'damaged'> {
  for (const entry of entries) {
    const content = await unpackEntry(bytes, entry)
    if (!content) return 'damaged'
    if (!/\.(xml|rels)$/iu.test(entry.name)) continue

    const text = asciiOf(content)
    if (/<!DOCTYPE|<!ENTITY/iu.test(text)) return 'active-content' // Word writes neither: entities only harm a reader
    if (entry !== types) continue
    if (/macroEnabled/iu.test(text)) return 'active-content'
    if (!text.includes(wordDocument)) return 'not-word'
  }
  return 'whole'
}

/** Enough to find markup in, whether the part is UTF-8 or UTF-16. */
function asciiOf(content: Uint8Array): string {
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1').replaceAll('\0', '')
}
