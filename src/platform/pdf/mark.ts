import { hairline, river, unread, type Sheet } from './sheet.ts'

/** The mark: a footbridge in two strokes, an arc over a deck, 36 × 20 units. */
const bridge = 'M2 17C8 3 28 3 34 17M2 17h32'

/** @param width points, of the whole mark */
export function drawMark(sheet: Sheet, x: number, y: number, width: number): void {
  const { document } = sheet
  unread(sheet, 'Layout', () => {
    document
      .save()
      .translate(x, y)
      .scale(width / 36)
    document.path(bridge).lineWidth(2.5).lineCap('round').stroke(river)
    document.restore()
  })
}

/** The same two strokes, wide over a certificate: from `x` to `x + width`. */
export function drawWideBridge(sheet: Sheet, x: number, y: number, width: number): void {
  const { document } = sheet
  unread(sheet, 'Layout', () => {
    document
      .save()
      .translate(x, y)
      .scale(width / 672)
    document.path('M0 104C126 4 546 4 672 104').lineWidth(5).lineCap('round').stroke(river)
    document.path('M0 104h672').lineWidth(3).lineCap('round').stroke(hairline)
    document.restore()
  })
}

/** A line as wide as a column, a hair thick. */
export function drawRule(sheet: Sheet, x: number, width: number, color: string = hairline): void {
  const { document, y } = sheet
  unread(sheet, 'Layout', () => {
    document
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.75)
      .lineCap('butt')
      .stroke(color)
  })
}
