import type { TextStyle } from './lines.ts'
import { drawRule } from './mark.ts'
import { draw, element, heightOf, ink, inkSoft, needRoom, page, textWidth, unread, write } from './sheet.ts'
import type { Box, Element, Sheet } from './sheet.ts'

/** `share` of the width beside the other columns' shares, 1 unless said; figures are set to the right. */
export type Column = { readonly title: string; readonly share?: number; readonly figures?: boolean }

const cell: TextStyle = { face: 'sans', size: 9.5, color: ink }
const head: TextStyle = { face: 'sansBold', size: 9.5, color: inkSoft }
const between = 10
const inside = 4

/**
 * A table whose head comes again on every page, and whose rows are not cut.
 *
 * @throws RangeError if a row has not one cell for each column
 */
export function writeTable(sheet: Sheet, columns: readonly Column[], rows: readonly (readonly string[])[]): void {
  const boxes = boxesOf(columns)
  const titles = columns.map(column => column.title)
  const table = element(sheet, 'Table')

  needRoom(sheet, rowHeight(sheet, titles, boxes, head) + rowHeight(sheet, rows[0] ?? [], boxes, cell))
  writeRow(sheet, titles, boxes, { style: head, table, cells: 'TH' })
  for (const row of rows) {
    if (row.length !== columns.length) throw new RangeError(`a row of ${row.length} cells in ${columns.length} columns`)
    if (needRoom(sheet, rowHeight(sheet, row, boxes, cell))) repeatHead(sheet, titles, boxes)
    writeRow(sheet, row, boxes, { style: cell, table, cells: 'TD' })
  }
  table.node.end()
  sheet.y += 9
}

function boxesOf(columns: readonly Column[]): readonly Box[] {
  const shares = columns.map(column => column.share ?? 1)
  const unit = (textWidth - between * (columns.length - 1)) / shares.reduce((sum, share) => sum + share, 0)
  let x: number = page.left
  return columns.map((column, index) => {
    const width = (shares[index] ?? 1) * unit
    const box: Box = { x, width, align: column.figures ? 'right' : 'left' }
    x += width + between
    return box
  })
}

function rowHeight(sheet: Sheet, row: readonly string[], boxes: readonly Box[], style: TextStyle): number {
  const heights = row.map((text, index) => heightOf(sheet, text, style, boxes[index]?.width ?? textWidth))
  return Math.max(0, ...heights) + 2 * inside
}

type RowOptions = { readonly style: TextStyle; readonly table: Element; readonly cells: 'TH' | 'TD' }

/** A row that no page could hold has its cells below each other. */
function writeRow(sheet: Sheet, row: readonly string[], boxes: readonly Box[], options: RowOptions): void {
  const { style, table, cells } = options
  const line = element(sheet, 'TR', table)
  const height = rowHeight(sheet, row, boxes, style)
  const stacked = height > page.bottom - page.top - 60
  const start = sheet.y + inside
  for (const [index, text] of row.entries()) {
    const box = stacked ? { x: page.left, width: textWidth } : boxes[index]
    if (!stacked) sheet.y = start
    const one = element(sheet, cells, line, cells === 'TH' ? { scope: 'Column' } : {})
    write(sheet, one, text, box ? { style, box } : { style })
    one.node.end()
  }
  line.node.end()
  sheet.y = stacked ? sheet.y + inside : start - inside + height
  drawRule(sheet, page.left, textWidth)
}

function repeatHead(sheet: Sheet, titles: readonly string[], boxes: readonly Box[]): void {
  const start = sheet.y
  unread(sheet, 'Pagination', () => {
    for (const [index, text] of titles.entries()) {
      sheet.y = start + inside
      draw(sheet, text, { style: head, box: boxes[index] ?? { x: page.left, width: textWidth } })
    }
  })
  sheet.y = start + rowHeight(sheet, titles, boxes, head)
  drawRule(sheet, page.left, textWidth)
}
