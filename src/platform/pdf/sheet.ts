import PDFDocument from 'pdfkit'
import type { Language } from '../i18n/languages.ts'
import { registerFaces } from './fonts.ts'
import { linesOf, widthOf, type Line, type Piece, type TextStyle } from './lines.ts'

export const ink = '#14262e'
export const inkSoft = '#4a5a61'
export const river = '#0b5c7a'
export const hairline = '#c9d3d6'

/**
 * A4 in points, with margins that leave the text whole on Letter, which is 50 points shorter and 17 wider: a printer
 * that does not scale cuts below, one that centres cuts 25 points above and below.
 */
export const page = { width: 595.28, height: 841.89, left: 62, right: 533.28, top: 64, bottom: 745 } as const
export const textWidth = page.right - page.left

/** A document being written: what comes next stands at `y`, under `root` in the structure that screen readers read. */
export type Sheet = {
  readonly document: PDFKit.PDFDocument
  readonly root: Element
  y: number
}

/** A part of that structure: a heading, a paragraph, a cell. */
export type Element = { readonly tag: string; readonly node: PDFKit.PDFStructureElement }

type SheetOptions = { readonly language: Language; readonly title: string; readonly issuer: string; now: Date }

export function newSheet({ language, title, issuer, now }: SheetOptions): Sheet {
  const document = new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    bufferPages: true,
    font: '', // no standard font: they cannot write our names, and are not embedded
    info: { Title: title, Author: issuer, Creator: issuer, Producer: 'Passerelle', CreationDate: now },
  })
  escapeMetadata(document)
  registerFaces(document)
  const root = document.struct('Document')
  document.addStructure(root)
  return { document, root: { tag: 'Document', node: root }, y: page.top }
}

/** pdfkit writes the title into XML as it is: "Research & Data" would make that part unreadable. */
function escapeMetadata(document: PDFKit.PDFDocument): void {
  const inner = document as unknown as { endMetadata(): void }
  const endMetadata = inner.endMetadata.bind(document)
  inner.endMetadata = () => {
    for (const key of ['Title', 'Author', 'Creator'] as const) document.info[key] = escaped(document.info[key] ?? '')
    endMetadata()
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** @returns the finished file. Call once. */
export async function finished({ document, root }: Sheet): Promise<Uint8Array> {
  root.node.end()
  document.end()
  const chunks: Uint8Array[] = []
  for await (const chunk of document as AsyncIterable<Uint8Array>) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

/** Goes on to a new page unless so many points are left on this one. @returns whether it did */
export function needRoom(sheet: Sheet, height: number): boolean {
  if (sheet.y + height <= page.bottom || sheet.y === page.top) return false
  sheet.document.addPage()
  sheet.y = page.top
  return true
}

export function lineHeight({ face, size }: TextStyle): number {
  return size * (face === 'serif' ? 1.25 : 1.45)
}

export type Box = { readonly x: number; readonly width: number; readonly align?: 'left' | 'right' | 'center' }

const wholeLine: Box = { x: page.left, width: textWidth }

export function heightOf(sheet: Sheet, text: string, style: TextStyle, width: number): number {
  return linesOf(sheet.document, text, style, width).length * lineHeight(style)
}

type ElementOptions = {
  alt?: string
  actual?: string
  bbox?: [number, number, number, number]
  scope?: 'Column' | 'Row'
}

/** A new element (`P`, `H2`, `LI`…) under another; `end` it when nothing more comes into it. */
export function element(
  { document, root }: Sheet,
  tag: string,
  parent: Element = root,
  options: ElementOptions = {},
): Element {
  const node = document.struct(tag, options)
  parent.node.add(node)
  return { tag, node }
}

/** Writes a text into an element, at `sheet.y` and downwards, over as many pages as it takes. */
export function write(sheet: Sheet, into: Element, text: string, { style, box = wholeLine }: Written): void {
  for (const line of linesOf(sheet.document, text, style, box.width)) {
    needRoom(sheet, lineHeight(style))
    drawLine(sheet, line, { style, box }, into)
    sheet.y += lineHeight(style)
  }
}

type Written = { readonly style: TextStyle; readonly box?: Box }

/** What is drawn inside belongs to the element: each piece of a page by itself, so that a page may end in between. */
export function marked({ document }: Sheet, into: Element, inside: () => void, actual?: string): void {
  const content = document.markStructureContent(into.tag, actual === undefined ? {} : { actual })
  inside()
  document.endMarkedContent()
  into.node.add(content)
}

/** What is drawn inside is decoration or repeats: not read aloud. */
export function unread({ document }: Sheet, type: 'Layout' | 'Pagination', inside: () => void): void {
  document.markContent('Artifact', { type })
  inside()
  document.endMarkedContent()
}

/** As `write`, inside `unread`: at `sheet.y` and downwards, on this page. */
export function draw(sheet: Sheet, text: string, { style, box = wholeLine }: Written): void {
  for (const line of linesOf(sheet.document, text, style, box.width)) {
    drawLine(sheet, line, { style, box })
    sheet.y += lineHeight(style)
  }
}

function drawLine(sheet: Sheet, line: Line, { style, box }: Required<Written>, into?: Element): void {
  const { x, width, align = 'left' } = box
  let at = x + { left: 0, center: (width - line.width) / 2, right: width - line.width }[align]
  for (const piece of line.pieces) {
    const left = at
    const inside = (): void => drawPiece(sheet, piece, style, left)
    if (!into) inside()
    else if (piece.actual === undefined) marked(sheet, into, inside)
    else speltOut(sheet, into, inside, { ...piece, actual: piece.actual })
    at += piece.width
  }
}

type SpeltOut = { readonly actual: string; readonly turned?: boolean }

/** Said twice, for programs that follow the structure and for those that copy what is on the page. */
function speltOut(sheet: Sheet, into: Element, inside: () => void, { actual, turned }: SpeltOut): void {
  const span = element(sheet, 'Span', into, { actual })
  marked(sheet, span, inside, turned ? undefined : actual)
  span.node.end()
}

function drawPiece(sheet: Sheet, piece: Piece, style: TextStyle, left: number): void {
  const { document, y } = sheet
  const { size, color } = style
  const baseline = y + (lineHeight(style) + size * 0.7) / 2
  const { turned = false } = piece
  let x = left
  for (const run of piece.runs) {
    document.font(run.face, size).fillColor(color)
    const shaping = turned ? { features: [] } : {}
    document.text(run.text, x, baseline, { lineBreak: false, baseline: 'alphabetic', ...shaping })
    x += widthOf(document, run, { size, turned })
  }
}
