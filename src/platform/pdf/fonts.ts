import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'

/** The faces of our papers. `wide` and `wideBold` only step in for what the others cannot write. */
export type Face = 'sans' | 'sansBold' | 'serif' | 'wide' | 'wideBold'

const packages: Record<Face, string> = {
  sans: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  sansBold: '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  serif: '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
  wide: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  wideBold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
}

/** Where a face has no such character, the next is asked. */
const substitutes: Record<Face, readonly Face[]> = {
  sans: ['sans', 'wide'],
  sansBold: ['sansBold', 'wideBold', 'wide'],
  serif: ['serif', 'sans', 'wide'],
  wide: ['wide'],
  wideBold: ['wideBold', 'wide'],
}

/** Stands for a character that no face has: seen by the reader, where nothing would pass for a shorter name. */
const replacement = '\u25A1'

const { resolve } = createRequire(import.meta.url)
const opened = new Map<Face, object>()

// Half a megabyte each, the same for every paper: read once, at the first; so are its rules for pairs and marks, which
// take longer than to write a page.
function openedFace(face: Face): object {
  const font = opened.get(face) ?? fontOf(new PDFDocument({ autoFirstPage: false }).font(resolve(packages[face])))
  opened.set(face, font)
  return font
}

/**
 * Makes the faces known to a document; only those that write something are put into it, and of those a subset. What a
 * glyph stood for first is noted in the font: each document has notes of its own, not those of the papers before it.
 */
export function registerFaces(document: PDFKit.PDFDocument): void {
  for (const face of Object.keys(packages) as Face[]) {
    const own = Object.assign(Object.create(openedFace(face)) as object, { _glyphs: {} })
    // An opened font is taken too; pdfkit's types do not say so.
    document.registerFont(face, own as unknown as Buffer)
  }
}

/** A stretch of text in one face; `missing` where a box stands for a character that no face can write. */
export type Run = { readonly face: Face; readonly text: string; readonly missing?: boolean }

// Never seen on paper, so that no box need stand for them: direction marks, soft hyphens, control characters.
const invisible = /(?!\u200C|\u200D)[\p{Cc}\p{Cf}]/gu
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A text in the faces that can write it, in its own order; nothing is left out. */
export function runsOf(document: PDFKit.PDFDocument, text: string, wanted: Face): readonly Run[] {
  const runs: Run[] = []
  for (const { segment } of graphemes.segment(text.normalize('NFC').replace(invisible, ''))) {
    const last = runs.at(-1)
    const stays = segment === ' ' && last && !last.missing // in a right-to-left word the space belongs to its left
    const face = stays ? last.face : substitutes[wanted].find(candidate => writes(document, candidate, segment))
    if (face === undefined) {
      runs.push({ face: 'wide', text: replacement, missing: true })
    } else if (last?.face === face && !last.missing) {
      runs[runs.length - 1] = { face, text: last.text + segment }
    } else {
      runs.push({ face, text: segment })
    }
  }
  for (const run of runs) if (/\P{ASCII}/u.test(run.text)) learnPlainLetters(document, run)
  return runs
}

// Joiners and variation selectors shape their neighbours and need no glyph of their own.
const shaping = /[\u200C\u200D\uFE0E\uFE0F]/gu

type Font = { hasGlyphForCodePoint(code: number): boolean }

/** The font that a document writes in: pdfkit's types do not show it. */
function fontOf(document: PDFKit.PDFDocument): Font {
  return (document as unknown as { _font: { font: Font } })._font.font
}

function writes(document: PDFKit.PDFDocument, face: Face, grapheme: string): boolean {
  const font = fontOf(document.font(face))
  return [...grapheme.replace(shaping, '')].every(sign => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))
}

/**
 * A letter with two marks is drawn as a plain letter and its marks. A glyph is noted with what it stood for first, so
 * each must have stood for itself before: otherwise every later "o" of the paper is read and copied as "ọ".
 */
function learnPlainLetters(document: PDFKit.PDFDocument, { face, text }: Run): void {
  for (const sign of text.normalize('NFD')) document.font(face).widthOfString(sign)
}
