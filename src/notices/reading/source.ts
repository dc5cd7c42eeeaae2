import type { Read, Span } from './notice-reading.ts'

/**
 * A notice's text with a second form for matching: lower case, no accents, plain quotes and hyphens.
 * Both have the same length, so that an offset in one is an offset in the other.
 */
export type Source = { readonly text: string; readonly folded: string; readonly lines: readonly Line[] }

/** One line without its outer blanks; `body` is where the text begins after a list sign or Markdown's stars. */
export type Line = { readonly start: number; readonly body: number; readonly end: number; readonly bullet: boolean }

const bulletSign = /(?:[-–—•·▪●◦‣*]|\d{1,2}[.)]|[a-z][.)]|\([a-z]\)|\((?:i{1,3}|iv|v|vi{1,3})\))[ \t]+/y
const markdown = /(?:#{1,6}[ \t]+|\*\*)/y

export function sourceOf(raw: string): Source {
  const text = repair(raw)
  return { text, folded: fold(text), lines: linesOf(text) }
}

/** Line ends, blanks and hyphens that look alike become alike; what cannot be seen goes. */
export function repair(raw: string): string {
  return raw
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029\f\v]/g, '\n')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '')
}

/** Same length, for matching only. */
export function fold(text: string): string {
  return text.replace(/[^\u0000-\u007f]/g, foldUnit).toLowerCase()
}

function foldUnit(unit: string): string {
  if ('’‘´`ʼ'.includes(unit)) return "'"
  if ('–—−'.includes(unit)) return '-'
  if ('“”«»'.includes(unit)) return '"'
  const plain = (unit.normalize('NFD')[0] ?? unit).toLowerCase()
  return plain.length === 1 ? plain : unit
}

function linesOf(text: string): Line[] {
  let at = 0
  return text.split('\n').map(line => {
    const start = at + (line.length - line.trimStart().length)
    const end = Math.max(start, at + line.trimEnd().length)
    at += line.length + 1
    const afterBullet = skip(text, bulletSign, start)
    const body = skip(text, markdown, afterBullet)
    return { start, body: Math.min(body, end), end, bullet: afterBullet > start && afterBullet < end }
  })
}

function skip(text: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : from
}

export function isBlank(line: Line): boolean {
  return line.start >= line.end
}

/** The printed text between two offsets, outer blanks and stray separators off, inner blanks single; nothing if empty. */
export function readText(source: Source, from: number, to: number): Read<string> | undefined {
  // Counted by hand: a pattern for "blanks before the end" takes quadratic time on a long run of blanks.
  const outer = (at: number): boolean => /[\s*|]/.test(source.text[at] ?? '')
  let [start, end] = [from, Math.min(to, source.text.length)]
  while (start < end && outer(start)) start += 1
  while (end > start && outer(end - 1)) end -= 1
  const span: Span = [start, end]
  if (span[0] >= span[1]) return undefined
  return { value: singleSpaced(source.text.slice(...span)), span }
}

/** How a printed text that breaks over lines is told in one. */
export function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** Drops the keys that are not known, so that a missing key is a missing key. */
export function known<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

/** The same, or nothing when nothing is known. */
export function knownOrNothing<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } | undefined {
  const some = known(values)
  return Object.keys(some).length > 0 ? some : undefined
}
