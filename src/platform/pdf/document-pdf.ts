import type { Language } from '../i18n/languages.ts'
import { placeText, small, writeBlock, writeTitle, type Block } from './blocks.ts'
import type { TextStyle } from './lines.ts'
import { drawMark } from './mark.ts'
import { messages } from './messages.ts'
import { drawQr } from './qr.ts'
import {
  draw,
  element,
  finished,
  ink,
  needRoom,
  newSheet,
  page,
  textWidth,
  unread,
  write,
  type Sheet,
} from './sheet.ts'

/** An address to check a paper at, and the sentence beside its code that says so. */
export type Check = { readonly url: string; readonly caption: string }

export type DocumentPdf = {
  readonly language: Language
  readonly title: string
  readonly content: readonly Block[]
  /** printed at the head and at the foot of every page */
  readonly reference?: string
  readonly qr?: Check
  /** who sends it, beside the mark; the name of the programme's system unless given */
  readonly issuer?: string
  /** the day of the file; the same input at the same moment gives the same bytes */
  readonly now: Date
}

const title: TextStyle = { face: 'serif', size: 22, color: ink }
const brand: TextStyle = { face: 'serif', size: 12, color: ink }
const footAt = 762
export const qrSide = 80

/**
 * A letter, form or report as PDF: A4, prints whole on Letter, tagged for screen readers, with its own fonts in it.
 * A character that no font of ours has is a box on paper and itself in the text of the file.
 *
 * @throws RangeError if a table's row has not one cell for each column
 */
export async function documentPdf(input: DocumentPdf): Promise<Uint8Array> {
  const issuer = input.issuer ?? 'Passerelle'
  const sheet = newSheet({ language: input.language, title: input.title, issuer, now: input.now })
  writeHead(sheet, issuer, input.reference)
  writeTitle(sheet, input.title, title)
  sheet.y += 14
  for (const block of input.content) writeBlock(sheet, block)
  if (input.qr) writeCheck(sheet, input.qr, input.language)
  writeFeet(sheet, input)
  return finished(sheet)
}

export function writeHead(sheet: Sheet, issuer: string, reference?: string): void {
  drawMark(sheet, page.left, 44, 34)
  sheet.y = 46
  const box = { x: page.left + 42, width: textWidth - 42 }
  unread(sheet, 'Pagination', () => draw(sheet, issuer, { style: brand, box }))
  if (reference) placeText(sheet, reference, 47, 'right')
  sheet.y = 96
}

/** The code with its sentence and address beside it: who has no phone can type. */
export function writeCheck(sheet: Sheet, { url, caption }: Check, language: Language): void {
  sheet.y += 16
  needRoom(sheet, qrSide)
  const start = sheet.y
  drawQr(sheet, url, { x: page.left, side: qrSide, alt: messages[language].qr(url) })
  const box = { x: page.left + qrSide + 16, width: textWidth - qrSide - 16 }
  sheet.y = start + 22
  for (const text of [caption, url]) write(sheet, element(sheet, 'P'), text, { style: small, box })
  sheet.y = Math.max(sheet.y, start + qrSide)
}

function writeFeet(sheet: Sheet, { language, reference }: DocumentPdf): void {
  const { count } = sheet.document.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    sheet.document.switchToPage(index)
    if (reference) placeText(sheet, reference, footAt, 'left')
    placeText(sheet, messages[language].pageOf(index + 1, count), footAt, 'right')
  }
}
