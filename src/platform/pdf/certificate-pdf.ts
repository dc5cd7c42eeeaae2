import type { Language } from '../i18n/languages.ts'
import { factHeight, writeFacts, writeSignatureLines, writeTitle, type Fact } from './blocks.ts'
import { qrSide, writeCheck, writeHead, type Check } from './document-pdf.ts'
import type { TextStyle } from './lines.ts'
import { drawWideBridge } from './mark.ts'
import { element, finished, heightOf, ink, inkSoft, newSheet, page, textWidth, write, type Sheet } from './sheet.ts'

export type CertificatePdf = {
  readonly language: Language
  /** what it certifies, as a heading: "Certificate of internship" */
  readonly title: string
  /** the person's name, as they write it */
  readonly name: string
  /** one or two sentences that name what was done */
  readonly statement: string
  readonly facts: readonly Fact[]
  readonly signatures?: readonly string[]
  readonly check: Check
  readonly reference?: string
  readonly issuer?: string
  readonly now: Date
}

const heading: TextStyle = { face: 'serif', size: 28, color: ink }
const nameStyle: TextStyle = { face: 'serif', size: 22, color: ink }
const statementStyle: TextStyle = { face: 'sans', size: 11, color: inkSoft }
const factSizes = [11, 10, 9, 8]

/**
 * A certificate on one page: the bridge, the name, the facts, and a code that leads to where it can be checked.
 *
 * @throws RangeError if the facts do not fit on the page at a size that can still be read
 */
export async function certificatePdf(input: CertificatePdf): Promise<Uint8Array> {
  const { language, title, now, issuer = 'Passerelle' } = input
  const sheet = newSheet({ language, title, issuer, now })
  writeHead(sheet, issuer, input.reference)
  drawWideBridge(sheet, page.left, 104, textWidth)
  sheet.y = 208
  writeTitle(sheet, title, heading)
  sheet.y += 16
  paragraph(sheet, input.name, nameStyle)
  sheet.y += 6
  paragraph(sheet, input.statement, statementStyle)
  sheet.y += 20

  const foot = footHeight(sheet, input.signatures ?? [])
  writeFacts(sheet, input.facts, { ...statementStyle, size: fittingSize(sheet, input.facts, foot), color: ink })
  writeSignatureLines(sheet, input.signatures ?? [])
  sheet.y = page.bottom - qrSide - 16
  writeCheck(sheet, input.check, language)
  return finished(sheet)
}

function paragraph(sheet: Sheet, text: string, style: TextStyle): void {
  const made = element(sheet, 'P')
  write(sheet, made, text, { style })
  made.node.end()
}

function footHeight(sheet: Sheet, signatures: readonly string[]): number {
  const labels = signatures.map(label => heightOf(sheet, label, { ...statementStyle, size: 8.5 }, textWidth / 2 - 14))
  const pairs = Math.ceil(signatures.length / 2)
  return qrSide + 34 + pairs * (44 + Math.max(0, ...labels)) + 9
}

function fittingSize(sheet: Sheet, facts: readonly Fact[], foot: number): number {
  const room = page.bottom - sheet.y - foot - 9
  const size = factSizes.find(candidate => {
    const style = { ...statementStyle, size: candidate }
    return facts.reduce((sum, fact) => sum + factHeight(sheet, fact, style), 0) <= room
  })
  if (size === undefined) throw new RangeError(`${facts.length} facts do not fit on a certificate`)
  return size
}
