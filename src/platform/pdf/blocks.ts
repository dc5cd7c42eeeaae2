import type { TextStyle } from './lines.ts'
import { drawRule } from './mark.ts'
import { draw, element, heightOf, ink, inkSoft, lineHeight, needRoom, page, textWidth, unread, write } from './sheet.ts'
import type { Box, Sheet } from './sheet.ts'
import { writeTable, type Column } from './table.ts'

export type Fact = readonly [label: string, value: string]

/** What a document is made of, from top to bottom. `\n` in a text begins a new line. */
export type Block =
  | { readonly type: 'heading'; readonly text: string; readonly level?: 2 | 3 }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'facts'; readonly items: readonly Fact[] }
  | { readonly type: 'list'; readonly items: readonly string[]; readonly numbered?: boolean }
  | { readonly type: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  | { readonly type: 'signatureLines'; readonly labels: readonly string[] }
  | { readonly type: 'spacer'; readonly points: number }

const body: TextStyle = { face: 'sans', size: 10.5, color: ink }
export const small: TextStyle = { face: 'sans', size: 8.5, color: inkSoft }
const headings: Record<2 | 3, TextStyle> = {
  2: { face: 'sansBold', size: 13, color: ink },
  3: { face: 'sansBold', size: 11, color: ink },
}

const gap = 9

export function writeBlock(sheet: Sheet, block: Block): void {
  switch (block.type) {
    case 'heading':
      return writeHeading(sheet, block.text, block.level ?? 2)
    case 'paragraph':
      return writeParagraph(sheet, block.text)
    case 'facts':
      return writeFacts(sheet, block.items, body)
    case 'list':
      return writeList(sheet, block.items, block.numbered ?? false)
    case 'table':
      return writeTable(sheet, block.columns, block.rows)
    case 'signatureLines':
      return writeSignatureLines(sheet, block.labels)
    case 'spacer':
      sheet.y += block.points
  }
}

/** A heading stays with the lines that follow it. */
function writeHeading(sheet: Sheet, text: string, level: 2 | 3): void {
  const style = headings[level]
  if (sheet.y > page.top) sheet.y += gap
  needRoom(sheet, heightOf(sheet, text, style, textWidth) + 4 * lineHeight(body))
  const heading = element(sheet, `H${level}`)
  write(sheet, heading, text, { style })
  heading.node.end()
  sheet.y += gap / 3
}

function writeParagraph(sheet: Sheet, text: string): void {
  const paragraph = element(sheet, 'P')
  write(sheet, paragraph, text, { style: body })
  paragraph.node.end()
  sheet.y += gap
}

/** Labels on the left, values beside them; a pair stays on one page. */
export function writeFacts(sheet: Sheet, items: readonly Fact[], style: TextStyle): void {
  const list = element(sheet, 'L')
  for (const [label, text] of items) {
    needRoom(sheet, factHeight(sheet, [label, text], style))
    drawRule(sheet, page.left, textWidth)
    sheet.y += 4
    const item = element(sheet, 'LI', list)
    const end = sheet.y + heightOf(sheet, label, style, labelBox.width)
    beside(sheet, () => write(sheet, element(sheet, 'Lbl', item), label, { style: soft(style), box: labelBox }))
    const before = sheet.document.page
    write(sheet, element(sheet, 'LBody', item), text, { style: bold(style), box: valueBox })
    sheet.y = (sheet.document.page === before ? Math.max(sheet.y, end) : sheet.y) + 4
    item.node.end()
  }
  drawRule(sheet, page.left, textWidth)
  list.node.end()
  sheet.y += gap
}

const labelBox: Box = { x: page.left, width: textWidth * 0.32 }
const valueBox: Box = { x: page.left + textWidth * 0.32 + 12, width: textWidth * 0.68 - 12 }
const soft = (style: TextStyle): TextStyle => ({ ...style, color: inkSoft })
const bold = (style: TextStyle): TextStyle => ({ ...style, face: 'sansBold' })

/** What is written inside leaves the place as it was: something comes beside it. */
function beside(sheet: Sheet, inside: () => void): void {
  const { y } = sheet
  inside()
  sheet.y = y
}

export function factHeight(sheet: Sheet, [label, value]: Fact, style: TextStyle): number {
  const labelHeight = heightOf(sheet, label, style, labelBox.width)
  return Math.max(labelHeight, heightOf(sheet, value, bold(style), valueBox.width)) + 8
}

const bulletBox: Box = { x: page.left + 4, width: 22 }
const itemBox: Box = { x: page.left + 26, width: textWidth - 26 }

function writeList(sheet: Sheet, items: readonly string[], numbered: boolean): void {
  const list = element(sheet, 'L')
  for (const [index, text] of items.entries()) {
    needRoom(sheet, lineHeight(body))
    const item = element(sheet, 'LI', list)
    const bullet = numbered ? `${index + 1}.` : '•'
    beside(sheet, () => write(sheet, element(sheet, 'Lbl', item), bullet, { style: body, box: bulletBox }))
    write(sheet, element(sheet, 'LBody', item), text, { style: body, box: itemBox })
    item.node.end()
    sheet.y += 3
  }
  list.node.end()
  sheet.y += gap - 3
}

/** Lines to sign on, two beside each other, each with its label below. */
export function writeSignatureLines(sheet: Sheet, labels: readonly string[]): void {
  const between = 28
  const width = (textWidth - between) / 2
  for (let index = 0; index < labels.length; index += 2) {
    const pair = labels.slice(index, index + 2)
    const below = Math.max(...pair.map(label => heightOf(sheet, label, small, width)))
    needRoom(sheet, 44 + below)
    sheet.y += 40
    const start = sheet.y
    for (const [column, label] of pair.entries()) {
      sheet.y = start
      const box = { x: page.left + column * (width + between), width }
      drawRule(sheet, box.x, width, ink)
      sheet.y += 4
      write(sheet, element(sheet, 'P'), label, { style: small, box })
    }
    sheet.y = start + 4 + below
  }
  sheet.y += gap
}

/** The one title of a paper. */
export function writeTitle(sheet: Sheet, text: string, style: TextStyle): void {
  const title = element(sheet, 'H1')
  write(sheet, title, text, { style })
  title.node.end()
}

/** Puts a line into the head or foot of a page: not read aloud, since it comes again on each. */
export function placeText(sheet: Sheet, text: string, y: number, align: 'left' | 'right'): void {
  beside(sheet, () => {
    sheet.y = y
    unread(sheet, 'Pagination', () =>
      draw(sheet, text, { style: small, box: { x: page.left, width: textWidth, align } }),
    )
  })
}
