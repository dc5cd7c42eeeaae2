import { create } from 'qrcode'
import { element, ink, marked, type Sheet } from './sheet.ts'

/**
 * A QR code of an address, as rectangles that stay sharp at any size, beginning at `x`: the white border that readers need lies
 * around it, on the empty paper.
 *
 * @param side  points: 70 or more (2.5 cm) is read from paper by any phone
 * @param alt   what a person who cannot see it is told
 */
export function drawQr(sheet: Sheet, url: string, { x, side, alt }: { x: number; side: number; alt: string }): void {
  const { document, y } = sheet
  const { size, data } = create(url, { errorCorrectionLevel: 'M' }).modules
  const module = side / size
  const figure = element(sheet, 'Figure', sheet.root, { alt, bbox: [x, y, x + side, y + side] })
  marked(sheet, figure, () => {
    for (let row = 0; row < size; row += 1) {
      for (const [from, length] of darkRuns(data.subarray(row * size, (row + 1) * size))) {
        document.rect(x + from * module, y + row * module, length * module, module)
      }
    }
    document.fill(ink)
  })
  figure.node.end()
}

/** Neighbouring dark modules as one rectangle: no white hairs between them on paper. */
function darkRuns(row: Uint8Array): [from: number, length: number][] {
  const runs: [number, number][] = []
  for (const [index, dark] of row.entries()) {
    const last = runs.at(-1)
    if (dark && last && last[0] + last[1] === index) last[1] += 1
    else if (dark) runs.push([index, 1])
  }
  return runs
}
