const longestBytes = 180
const longestExtension = 5
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * A file's name as it can be shown and given back: without folders, control characters, or the invisible characters
 * that make `exe.pdf` of `fdp.exe`; any script is kept. At most 180 bytes, never empty.
 */
export function safeFileName(name: string): string {
  const base = name.toWellFormed().split(/[/\\]/u).at(-1) ?? ''
  const visible = base
    .replace(/(?!\u200C|\u200D)[\p{Cf}\p{Cc}]/gu, '') // Persian and emoji need the joiners; the rest is direction and hiding
    .replace(/\s+/gu, ' ')
    .normalize('NFC')
  const trimmed = visible.replace(/^[\s.]+|[\s.]+$/gu, '')
  return shortened(trimmed || 'document')
}

/** The letters after the last dot, in lower case; empty where a name has no extension ("Diploma 12.05.2024"). */
export function extensionOf(name: string): string {
  return (/\.([a-z0-9]{1,5})$/iu.exec(name)?.[1] ?? '').toLowerCase().replace(/^\d+$/u, '')
}

/** Cut at a whole character as a reader sees it, with the extension kept. */
function shortened(name: string): string {
  if (Buffer.byteLength(name) <= longestBytes) return name

  const extension = extensionOf(name)
  const ending = extension && `.${name.slice(-extension.length)}`
  let kept = ''
  for (const { segment } of graphemes.segment(ending ? name.slice(0, -ending.length) : name)) {
    if (Buffer.byteLength(kept + segment) > longestBytes - longestExtension - 1) break
    kept += segment
  }
  return (kept.trimEnd() || 'document') + ending
}
