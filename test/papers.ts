import PDFDocument from 'pdfkit'

/** A paper of one page, as somebody would hand one in. */
export async function pdf(title: string): Promise<Buffer> {
  const document = new PDFDocument()
  const parts: Buffer[] = []
  const whole = new Promise<Buffer>(resolve => {
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => resolve(Buffer.concat(parts)))
  })
  document.text(title)
  document.end()
  return whole
}
