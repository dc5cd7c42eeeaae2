import fc from 'fast-check'
import { expect, test } from 'vitest'
import { downloadHeaders } from './download-headers.ts'
import { extensionOf, safeFileName } from './names.ts'

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\amina\\CV.pdf', 'CV.pdf'],
  ['diploma\0.pdf', 'diploma.pdf'],
  ['line\r\nbreak.pdf', 'linebreak.pdf'],
  ['diploma\u202Efdp.exe', 'diplomafdp.exe'],
  ['\u2066a\u2069\u200F\uFEFF.pdf', 'a.pdf'],
  ['.htaccess', 'htaccess'],
  ['...', 'document'],
  ['', 'document'],
  ['name. ', 'name'],
  ['  Lettre   de  motivation.pdf', 'Lettre de motivation.pdf'],
  ['Nguyễn Łukasz سيرة 简历.pdf', 'Nguyễn Łukasz سيرة 简历.pdf'],
  ['می‌خواهم.pdf', 'می‌خواهم.pdf'],
  ['👩🏽‍⚕️ certificate.pdf', '👩🏽‍⚕️ certificate.pdf'],
  ['\uD800lonely.pdf', '\uFFFDlonely.pdf'],
])('%j becomes %j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe)
})

test('a name too long is cut at a whole character and keeps its extension', () => {
  expect(safeFileName(`${'a'.repeat(300)}.pdf`)).toBe(`${'a'.repeat(174)}.pdf`)
  expect(safeFileName(`${'👩🏽‍⚕️'.repeat(100)}.pdf`)).toBe(`${'👩🏽‍⚕️'.repeat(10)}.pdf`)
})

const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom('a', '.', '/', '\\', '\0', ' ', '\u202E', '\u200D', 'é', '\uD800', '😀', '\n'),
    maxLength: 400,
  }),
)

test('whatever a name was, it is safe afterwards, and stays as it is', () => {
  fc.assert(
    fc.property(anyName, name => {
      const safe = safeFileName(name)

      expect(safe).not.toMatch(/[/\\\p{Cc}\u202A-\u202E\u2066-\u2069\u200E\u200F\u2028\u2029\p{Cs}]|^[.\s]|^$/u)
      expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(180)
      expect(safeFileName(safe)).toBe(safe)
    }),
    { numRuns: 2_000 },
  )
})

test('a name that was safe is kept letter by letter', () => {
  const letters = fc.constantFrom(...'abcÉłñ ễ简سд-_(),’0'.normalize('NFC'))
  fc.assert(
    fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 40 }), middle => {
      const name = `a${middle.replace(/ +/g, ' ')}b.pdf`
      expect(safeFileName(name)).toBe(name)
    }),
  )
})

test.each([
  ['CV.PDF', 'pdf'],
  ['archive.tar.gz', 'gz'],
  ['Diploma 12.05.2024', ''],
  ['Dr. Okafor', ''],
  ['none', ''],
])('the extension of %j is %j', (name, extension) => {
  expect(extensionOf(name)).toBe(extension)
})

test('a file leaves to be saved, never to be run', () => {
  expect(downloadHeaders({ mime: 'application/pdf', name: 'Łukasz "CV" (été)%\r\nX: y.pdf' })).toEqual({
    'content-type': 'application/pdf',
    'content-disposition':
      'attachment; filename="_ukasz _CV_ (ete)_X: y.pdf"; ' +
      "filename*=UTF-8''%C5%81ukasz%20%22CV%22%20%28%C3%A9t%C3%A9%29%25X%3A%20y.pdf",
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  })
})

test('no name can add a header or end the quotes', () => {
  fc.assert(
    fc.property(anyName, name => {
      const disposition = downloadHeaders({ mime: 'image/png', name })['content-disposition']
      expect(disposition).toMatch(/^attachment; filename="[^"\\\p{Cc}]*"; filename\*=UTF-8''[\w.!~%-]+$/u)
    }),
  )
})
