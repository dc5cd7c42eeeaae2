import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { pngFile, wordParts, zipFile } from '../../platform/files/fixtures/make.ts'
import { fileToText } from './file-to-text.ts'
import { htmlToText } from './html-to-text.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function pdf(lines: readonly string[]): Promise<Buffer> {
  const document = new PDFDocument()
  for (const line of lines) document.text(line)
  document.end()
  const chunks: Uint8Array[] = []
  for await (const chunk of document as AsyncIterable<Uint8Array>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function word(body: string): Buffer {
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const document = `<?xml version="1.0"?><w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`
  return zipFile({ ...wordParts(), 'word/document.xml': document })
}

test('text comes through in UTF-8, UTF-16 and Windows’ Latin', async () => {
  const latin = Uint8Array.from([0x44, 0x75, 0x72, 0xe9, 0x65])
  const utf16 = Uint8Array.from([0xff, 0xfe, 0x44, 0x00, 0xe9, 0x00])

  expect(await fileToText(bytes('Durée : 3 mois'), 'avis.txt')).toEqual({ ok: true, value: 'Durée : 3 mois' })
  expect(await fileToText(latin, 'avis.txt')).toEqual({ ok: true, value: 'Durée' })
  expect(await fileToText(utf16, 'avis.TXT')).toEqual({ ok: true, value: 'Dé' })
})

test('a page keeps its lines and lists and loses its scripts', () => {
  const page = `<!doctype html><head><title>x</title></head><body><script>var a = '<p>no</p>'</script>
    <h1>Intern&nbsp;&ndash; Wells</h1><p>Dur&eacute;e&#58; 3<br>mois &amp; plus</p><ul><li><p>Dig</p></li><li>Draw</ul><!-- c --></body>`

  expect(htmlToText(page)).toBe('Intern – Wells\n\nDurée: 3\nmois & plus\n\n• Dig\n\n• Draw')
})

test('a table’s row of two cells is a label with its value', () => {
  const table =
    '<table><tr><td><p>Duty Station</p></td><td><p>Lima</p></td></tr><tr><th>Closing date:</th><td>4 May</td></tr></table>'

  expect(htmlToText(table)).toBe('Duty Station: Lima\n\nClosing date: 4 May')
})

test('a PDF and a Word document give their lines', async () => {
  const lines = ['Position Title: Intern, Wells', 'Duty Station: Nairobi, Kenya']
  const paragraphs = lines.map(line => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')

  expect(await fileToText(await pdf(lines), 'notice.pdf')).toEqual({ ok: true, value: lines.join('\n') })
  expect(await fileToText(word(paragraphs), 'notice.docx')).toEqual({ ok: true, value: lines.join('\n\n') })
})

test('without a name the bytes say what the file is', async () => {
  const fromPdf = await fileToText(await pdf(['Intern, Wells']), '-')
  const fromPage = await fileToText(bytes('<html><p>Intern</p></html>'), '-')

  expect([fromPdf, fromPage]).toEqual([
    { ok: true, value: 'Intern, Wells' },
    { ok: true, value: 'Intern' },
  ])
})

test.each([
  ['an empty file', new Uint8Array(), 'a.txt', 'empty-file', {}],
  ['too much', new Uint8Array(10 * 1024 * 1024 + 1), 'a.txt', 'too-large', { limit: '10485760' }],
  ['a picture', pngFile(), 'a.png', 'kind-not-read', { named: 'png' }],
  ['a picture called text', pngFile(), 'a.txt', 'name-and-content-differ', {}],
  ['a picture called PDF', pngFile(), 'a.pdf', 'name-and-content-differ', {}],
  ['half a PDF', bytes('%PDF-1.7\nnothing else'), 'a.pdf', 'damaged', {}],
  ['blanks', bytes(' \n '), 'a.txt', 'no-text', {}],
] as const)('%s is refused', async (_, content, name, code, params) => {
  expect(await fileToText(content, name)).toEqual({ ok: false, refusal: { code, params } })
})

test('a scanned page without text is refused, not read as empty', async () => {
  expect(await fileToText(await pdf([]), 'scan.pdf')).toEqual({ ok: false, refusal: { code: 'no-text', params: {} } })
})
