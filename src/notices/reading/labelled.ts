import { languages } from '../../platform/i18n/languages.ts'
import { headingIn } from './heading-lines.ts'
import { labelKinds, labels, type LabelKind } from './labels.ts'
import type { Span } from './notice-reading.ts'
import { isBlank, type Line, type Source } from './source.ts'

/**
 * A label and the place of its value. `loose` values stand after a label without a colon: only a value that
 * can be nothing else (a date, a length) may be taken from them. A label with nothing after it has no value.
 */
export type Labelled = {
  readonly kind: LabelKind
  readonly label: Span
  readonly value?: Span
  readonly loose: boolean
}

type Found = { readonly kind: LabelKind; readonly label: Span; readonly from: number; readonly form: Form }
type Form = 'colon' | 'alone' | 'glued' | 'spaced'

const kindByLabel = new Map<string, LabelKind>(
  labelKinds.flatMap(kind => languages.flatMap(language => labels[kind][language].map(word => [word, kind] as const))),
)
const words = [...kindByLabel.keys()].sort((a, b) => b.length - a.length).map(escaped)
const bracket = '(?: *\\([^()\\n]{1,60}\\))?'
const label = new RegExp(`(?<word>${words.join('|')})(?<tail>${bracket}[ *]*(?<colon>:)?)`, 'y')
const innerLabel = new RegExp(`(?<=\\s)(?<word>${words.join('|')})(?=${bracket} *:)`, 'g')

const longestValueOnNextLine = 80
const longestValueBeforeProse = 120

/** All labels of a notice in the order of the text, with the places of their values. */
export function labelledValues(source: Source): readonly Labelled[] {
  return source.lines.flatMap((line, index) => labelsOfLine(source, line, index))
}

/** Whether a line opens with a label: such a line is nobody's value. */
export function opensWithLabel(source: Source, line: Line): boolean {
  return labelAt(source, line.body, line.end) !== undefined
}

function labelsOfLine(source: Source, line: Line, index: number): Labelled[] {
  const first = labelAt(source, line.body, line.end)
  if (!first) return []
  if (first.form === 'alone' || first.from >= line.end) return withNextLine(source, first, index)
  if (first.form !== 'colon')
    return [{ ...placed(source, first, [first.from, line.end]), loose: first.form === 'spaced' }]

  const all = [first, ...innerLabels(source, first.from, line.end)]
  return all.map((found, n) => {
    const to = all[n + 1]?.label[0] ?? line.end
    const runsIntoProse = n > 0 && to === line.end && to - found.from > longestValueBeforeProse
    return { ...placed(source, found, [found.from, to]), loose: runsIntoProse }
  })
}

function labelAt(source: Source, from: number, lineEnd: number): Found | undefined {
  label.lastIndex = from
  const match = label.exec(source.folded.slice(0, lineEnd))
  const word = match?.groups?.['word']
  const kind = word === undefined ? undefined : kindByLabel.get(word)
  if (!match || word === undefined || kind === undefined) return undefined
  const end = from + word.length
  const form = formOf(source.text, { match, end, lineEnd })
  return form && { kind, label: [from, end], from: from + match[0].length, form }
}

function formOf(text: string, at: { match: RegExpExecArray; end: number; lineEnd: number }): Form | undefined {
  const after = at.match.index + at.match[0].length
  if (at.match.groups?.['colon'] !== undefined) return 'colon'
  if (after >= at.lineEnd) return 'alone'
  const glued = /[\p{Ll})]/u.test(text[after - 1] ?? '') && /[\p{Lu}\d]/u.test(text[after] ?? '')
  if (glued) return 'glued'
  return / /.test(text[at.end] ?? '') ? 'spaced' : undefined
}

function innerLabels(source: Source, from: number, to: number): Found[] {
  const folded = source.folded.slice(0, to)
  return [...folded.slice(from).matchAll(innerLabel)].flatMap(match => {
    const found = labelAt(source, from + match.index, to)
    return found?.form === 'colon' && /\p{Lu}/u.test(source.text[found.label[0]] ?? '') ? [found] : []
  })
}

/**
 * The value may stand on the next line, one blank line and one remark in brackets between; further off is not its value.
 * A word without a colon above a paragraph is a heading, not a label.
 */
function withNextLine(source: Source, found: Found, index: number): Labelled[] {
  const none = { kind: found.kind, label: found.label, loose: false }
  let blanks = 0
  for (const line of source.lines.slice(index + 1, index + 5)) {
    const printed = source.text.slice(line.start, line.end)
    if (isBlank(line)) blanks += 1
    else if (!/^\([^()]*\)$/.test(printed)) {
      if (blanks <= 1 && mayBeValue(source, line)) return [{ ...none, value: [line.body, line.end] }]
      return found.form === 'alone' && blanks <= 1 && isProse(printed) ? [] : [none]
    }
  }
  return [none]
}

function isProse(printed: string): boolean {
  return printed.length > longestValueOnNextLine || /[.:;]$/.test(printed)
}

function mayBeValue(source: Source, line: Line): boolean {
  const printed = source.text.slice(line.body, line.end)
  const labelled = /^[^:]{2,40}:(?:\s|$)/.test(printed)
  const says = !isProse(printed) && !placeholder.test(source.folded.slice(line.body, line.end))
  return says && !line.bullet && !labelled && !opensWithLabel(source, line) && !headingIn(source, line)
}

/** "N/A" fills a form's place and says nothing. */
const placeholder =
  /^[\s*]*(?:n\/?a|tbd|tbc|to be (?:determined|confirmed|defined|announced)|none|-+|_+|\.{2,}|not applicable|various|a (?:determiner|definir|confirmar|determinar)|sans objet|neant|no aplica|por definir)[\s.*]*$/

function placed(source: Source, found: Found, [from, to]: Span): { kind: LabelKind; label: Span; value?: Span } {
  const { kind, label } = found
  const said = from < to && (kind === 'stipend' || !placeholder.test(source.folded.slice(from, to)))
  return said ? { kind, label, value: [from, to] } : { kind, label }
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, ' +')
}
