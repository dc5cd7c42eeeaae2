import { runsOf, type Face, type Run } from './fonts.ts'

/** `size` in points. */
export type TextStyle = { readonly face: Face; readonly size: number; readonly color: string }

/**
 * Runs as they stand on the paper, from left to right; width in points. `actual` is what they say, where a reader of
 * the file could not tell from the glyphs: right-to-left words, signs that change places, boxes for missing characters.
 */
export type Piece = {
  readonly runs: readonly Run[]
  readonly width: number
  readonly actual?: string
  /** programs that read a page's glyphs put such words right by themselves, and wrong if told twice */
  readonly turned?: boolean
}

export type Line = { readonly pieces: readonly Piece[]; readonly width: number }

type Word = Piece & { readonly text: string }

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const reordering = /\p{Script=Devanagari}/u
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A text broken at spaces into lines no wider than `width`; a word wider than a line is broken inside. */
export function linesOf(document: PDFKit.PDFDocument, text: string, style: TextStyle, width: number): Line[] {
  return text.split(/\r?\n|[\u2028\u2029]/u).flatMap(paragraph => {
    const words = paragraph.split(/[ \t]+/u).filter(word => word !== '')
    const fitting = words.flatMap(word => broken(document, word, style, width))
    const space = measured(document, ' ', style)
    return filled(fitting, space, width).map(line => joined(turned(document, line, style), space))
  })
}

function filled(words: readonly Word[], space: Word, width: number): Word[][] {
  const lines: Word[][] = [[]]
  let used = 0
  for (const word of words) {
    const line = lines.at(-1) ?? []
    if (line.length > 0 && used + space.width + word.width > width) {
      lines.push([word])
      used = word.width
    } else {
      line.push(word)
      used += (line.length > 1 ? space.width : 0) + word.width
    }
  }
  return lines
}

function broken(document: PDFKit.PDFDocument, text: string, style: TextStyle, width: number): Word[] {
  const whole = measured(document, text, style)
  if (whole.width <= width) return [whole]

  const parts: string[] = []
  let used = Infinity
  for (const { segment } of graphemes.segment(text)) {
    const sign = measured(document, segment, style).width
    used = used + sign <= width ? used + sign : sign
    if (used === sign) parts.push(segment)
    else parts.push((parts.pop() ?? '') + segment)
  }
  return parts.map(part => measured(document, part, style))
}

function measured(document: PDFKit.PDFDocument, text: string, { face, size }: TextStyle): Word {
  const turned = rightToLeft.test(text)
  const logical = runsOf(document, text, face)
  const runs = turned ? inReverse(logical) : logical
  const width = runs.reduce((sum, run) => sum + widthOf(document, run, { size, turned }), 0)
  if (turned) return { text, runs, width, actual: text, turned }
  return reordering.test(text) || runs.some(run => run.missing)
    ? { text, runs, width, actual: text }
    : { text, runs, width }
}

/** In points. A `turned` run is shaped whole, its words in reverse; pdfkit shapes others word by word. */
export function widthOf(
  document: PDFKit.PDFDocument,
  { face, text }: Run,
  { size, turned }: { size: number; turned: boolean },
): number {
  return document.font(face, size).widthOfString(text, turned ? { features: [] } : {})
}

/**
 * Words in a right-to-left script stand in reverse when they follow each other; each is shaped and reversed inside by
 * the font. Enough for names within our languages, which all run left to right.
 */
function turned(document: PDFKit.PDFDocument, words: readonly Word[], style: TextStyle): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  while (at < words.length) {
    const stretch = words.slice(at, endOfStretch(words, at))
    const [word] = stretch
    if (stretch.length === 1 && word) pieces.push(word)
    else pieces.push(measured(document, stretch.map(({ text }) => text).join(' '), style))
    at += Math.max(1, stretch.length)
  }
  return pieces
}

/** From left to right; the space after a number stands on its left, too. */
function inReverse(runs: readonly Run[]): Run[] {
  return runs.toReversed().map(run => {
    const moves = run.text.endsWith(' ') && !rightToLeft.test(run.text)
    return moves ? { ...run, text: ` ${run.text.trimEnd()}` } : run
  })
}

/** Numbers and signs between two right-to-left words belong to them; after the last they do not. */
function endOfStretch(words: readonly Word[], start: number): number {
  if (!rightToLeft.test(words[start]?.text ?? '')) return start + 1
  let last = start
  for (let at = start; at < words.length; at += 1) {
    const text = words[at]?.text ?? ''
    if (rightToLeft.test(text)) last = at
    else if (/\p{L}/u.test(text)) break
  }
  return last + 1
}

/** Neighbours become one piece, so that a reader of the file finds sentences and not single words. */
function joined(pieces: readonly Piece[], space: Piece): Line {
  const placed: Piece[] = []
  for (const [index, piece] of pieces.entries()) {
    for (const next of index === 0 ? [piece] : [space, piece]) {
      const last = placed.at(-1)
      const plain = last && last.actual === undefined && next.actual === undefined
      if (plain) placed[placed.length - 1] = { runs: merged(last.runs, next.runs), width: last.width + next.width }
      else placed.push(next.actual === undefined ? { runs: next.runs, width: next.width } : next)
    }
  }
  return { pieces: placed, width: placed.reduce((sum, piece) => sum + piece.width, 0) }
}

function merged(before: readonly Run[], after: readonly Run[]): readonly Run[] {
  const [last, first] = [before.at(-1), after[0]]
  if (!last || !first || last.face !== first.face) return [...before, ...after]
  return [...before.slice(0, -1), { face: last.face, text: last.text + first.text }, ...after.slice(1)]
}
