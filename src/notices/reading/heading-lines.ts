import { languages } from '../../platform/i18n/languages.ts'
import { headings, type HeadingKind } from './headings.ts'
import { isBlank, type Line, type Source } from './source.ts'

/** `contentFrom` is where the text goes on in the heading's own line, when it is glued to it or follows its colon. */
type HeadingFound = { readonly kind: HeadingKind; readonly contentFrom: number }

const kindByHeading = new Map<string, HeadingKind>(
  (Object.keys(headings) as HeadingKind[]).flatMap(kind =>
    languages.flatMap(language => headings[kind][language].map(words => [words, kind] as const)),
  ),
)
const longestFirst = [...kindByHeading.keys()].sort((a, b) => b.length - a.length)
const numbering = /(?:(?:[ivx]{1,5}|\d{1,2})[.)] +)?/y

/** A known heading: a line of its own, or one that lost its line end ("Learning ObjectivesThe internship …"). */
export function headingIn(source: Source, line: Line): HeadingFound | undefined {
  if (isBlank(line)) return undefined
  numbering.lastIndex = line.body
  const from = numbering.test(source.folded) ? numbering.lastIndex : line.body
  const words = longestFirst.find(
    heading => source.folded.startsWith(heading, from) && ends(source, line, from + heading.length),
  )
  const kind = words === undefined ? undefined : kindByHeading.get(words)
  if (words === undefined || kind === undefined) return undefined
  return { kind, contentFrom: Math.min(line.end, afterSigns(source, from + words.length, line.end)) }
}

/** A short line that stands alone and looks like a heading, though none that is known: it ends a section. */
export function looksLikeHeading(source: Source, index: number): boolean {
  const line = source.lines[index]
  if (!line || isBlank(line) || line.bullet) return false
  const printed = source.text.slice(line.body, line.end)
  if (printed.length > 60 || /[.;,]$/.test(printed) || !/^[\p{Lu}\d*]/u.test(printed)) return false
  const before = source.lines[index - 1]
  const shouted = /\p{Lu}{4}/u.test(printed) && printed === printed.toUpperCase()
  return (
    shouted || (printed.endsWith(':') && printed.split(' ').length <= 4) || (before !== undefined && isBlank(before))
  )
}

function ends(source: Source, line: Line, at: number): boolean {
  if (afterSigns(source, at, line.end) >= line.end) return true
  const glued = /\p{Ll}/u.test(source.text[at - 1] ?? '') && /\p{Lu}/u.test(source.text[at] ?? '')
  return glued || /^ ?: +\S/.test(source.text.slice(at, line.end))
}

function afterSigns(source: Source, at: number, end: number): number {
  const signs = /^[\s:*]*/.exec(source.text.slice(at, end))?.[0].length ?? 0
  return at + signs
}
