import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heicFile, jpegFile, pdfFile, pngFile, wordParts, zipFile } from './fixtures/make.ts'
import { inspectUpload, largestUpload, type UploadRefusal } from './inspect-upload.ts'

type Case = [what: string, bytes: () => Uint8Array | Promise<Uint8Array>, name: string]

const accepted: [...Case, kind: string, safeName: string][] = [
  ['a PDF', pdfFile, 'Attestation d’inscription.pdf', 'pdf', 'Attestation d’inscription.pdf'],
  ['a PDF without an extension', pdfFile, 'Lettre', 'pdf', 'Lettre.pdf'],
  ['a PDF named after a day', pdfFile, 'Diploma 12.05.2024', 'pdf', 'Diploma 12.05.2024.pdf'],
  ['a JPEG', jpegFile, 'passport.JPG', 'jpeg', 'passport.JPG'],
  ['a JPEG with its other name', jpegFile, 'passport.jpeg', 'jpeg', 'passport.jpeg'],
  [
    'a phone picture with a film behind it',
    () => Buffer.concat([jpegFile(), Buffer.from('ftypmp42')]),
    'a.jpg',
    'jpeg',
    'a.jpg',
  ],
  ['a PNG', pngFile, 'visa.png', 'png', 'visa.png'],
  ['an iPhone picture', heicFile, 'IMG_0412.HEIC', 'heic', 'IMG_0412.HEIC'],
  ['an iPhone picture, formally', heicFile, 'IMG_0412.heif', 'heic', 'IMG_0412.heif'],
  [
    'a phone’s HEIC with its own data behind',
    async () => Buffer.concat([await heicFile(), Buffer.from('SEFT')]),
    'a.heic',
    'heic',
    'a.heic',
  ],
  ['a Word document', () => zipFile(wordParts()), 'CV Łukasz.docx', 'docx', 'CV Łukasz.docx'],
]

test.each(accepted)('%s is kept', async (_what, bytes, name, kind, safeName) => {
  const found = await inspectUpload(await bytes(), name)

  expect(found).toMatchObject({ ok: true, value: { kind, safeName } })
})

test('what is kept is described whole', async () => {
  const bytes = jpegFile()

  expect(await inspectUpload(bytes, '../passport.jpe')).toEqual({
    ok: true,
    value: { kind: 'jpeg', mime: 'image/jpeg', extension: 'jpe', bytes: bytes.length, safeName: 'passport.jpe' },
  })
})

const refused: [...Case, code: UploadRefusal, params: Record<string, string>][] = [
  ['nothing at all', () => new Uint8Array(), 'a.pdf', 'empty-file', {}],
  ['one byte too much', () => new Uint8Array(largestUpload + 1), 'a.pdf', 'too-large', { limit: '10485760' }],
  ['a program named as a PDF', () => Buffer.from('MZ\x90\0\x03\0\0\0'), 'diploma.pdf', 'type-not-allowed', {}],
  ['a script named as a PDF', () => Buffer.from('#!/bin/sh\nexit 0\n'), 'diploma.pdf', 'type-not-allowed', {}],
  [
    'an SVG',
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    'a.svg',
    'type-not-allowed',
    {},
  ],
  ['an SVG named as a PNG', () => Buffer.from('<?xml version="1.0"?><svg/>'), 'a.png', 'type-not-allowed', {}],
  ['a web page', () => Buffer.from('<!doctype html><script>1</script>'), 'a.html', 'type-not-allowed', {}],
  ['a GIF', () => Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'), 'a.gif', 'type-not-allowed', {}],
  ['a PDF named as a picture', pdfFile, 'a.jpg', 'name-and-content-differ', { named: 'jpg', found: 'pdf' }],
  ['a PDF named as a program', pdfFile, 'diploma.pdf.exe', 'name-and-content-differ', { named: 'exe', found: 'pdf' }],
  ['a web page that begins like a PDF', () => Buffer.from('%PDF-1.4\n<html></html>'), 'a.pdf', 'damaged', {}],
  ['a PDF cut off', async () => (await pdfFile()).subarray(0, -60), 'a.pdf', 'damaged', {}],
  ['an end without a PDF', () => Buffer.from('%PDF-1.4\nnothing\nstartxref\n9\n%%EOF'), 'a.pdf', 'damaged', {}],
  ['a PDF with a password', () => pdfFile({ userPassword: 'x' }), 'a.pdf', 'damaged', { reason: 'locked' }],
  ['a JPEG cut off', () => jpegFile().subarray(0, -2), 'a.jpg', 'damaged', {}],
  ['the first bytes of a JPEG', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'a.jpg', 'damaged', {}],
  ['a PNG cut off', () => pngFile().subarray(0, -12), 'a.png', 'damaged', {}],
  ['a PNG with a flipped bit', () => flipped(pngFile(), 45), 'a.png', 'damaged', {}],
  ['a HEIC cut off', async () => (await heicFile()).subarray(0, -9), 'a.heic', 'damaged', {}],
  [
    'a picture that is an archive too',
    () => Buffer.concat([pngFile(), zipFile({ a: 'b' })]),
    'a.png',
    'type-not-allowed',
    { reason: 'two-files-in-one' },
  ],
]

const macroType = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const bomb = Buffer.alloc(60 * 1024 * 1024)
const external =
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><w:document>&b;</w:document>'

const refusedArchives: typeof refused = [
  ['an archive named as Word', () => zipFile({ 'a.txt': 'a' }), 'a.docx', 'type-not-allowed', {}],
  [
    'a spreadsheet named as Word',
    () => zipFile({ ...wordParts('x'), 'xl/workbook.xml': '' }),
    'a.docx',
    'type-not-allowed',
    {},
  ],
  ['Word with macros', () => zipFile(wordParts(macroType)), 'a.docm', 'type-not-allowed', { reason: 'active-content' }],
  [
    'macros hidden in a docx',
    () => zipFile({ ...wordParts(), 'word/vbaProject.bin': 'x' }),
    'a.docx',
    'type-not-allowed',
    { reason: 'active-content' },
  ],
  [
    'a packaged program',
    () => zipFile({ ...wordParts(), 'word/embeddings/oleObject1.bin': 'x' }),
    'a.docx',
    'type-not-allowed',
    { reason: 'active-content' },
  ],
  [
    'Word that reads our files',
    () => zipFile({ ...wordParts(), 'word/document.xml': external }),
    'a.docx',
    'type-not-allowed',
    { reason: 'active-content' },
  ],
  [
    'the same in UTF-16',
    () => zipFile({ ...wordParts(), 'word/x.xml': Buffer.from(external, 'utf16le') }),
    'a.docx',
    'type-not-allowed',
    { reason: 'active-content' },
  ],
  [
    'a small file that unpacks to a large one',
    () => zipFile({ ...wordParts(), 'word/media/a.bmp': bomb }),
    'a.docx',
    'too-large',
    { reason: 'unpacked' },
  ],
  [
    'the same, lying about it',
    () => zipFile({ ...wordParts(), 'word/media/a.bmp': bomb }, 500),
    'a.docx',
    'damaged',
    {},
  ],
  [
    'three thousand parts',
    () => zipFile(Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`p${n}`, '']))),
    'a.docx',
    'too-large',
    { reason: 'unpacked' },
  ],
  ['Word cut off', () => zipFile(wordParts()).subarray(0, -30), 'a.docx', 'damaged', {}],
  ['Word with a flipped bit', () => flipped(zipFile(wordParts()), 80), 'a.docx', 'damaged', {}],
]

test.each([...refused, ...refusedArchives])('%s is refused', async (_what, bytes, name, code, params) => {
  expect(await inspectUpload(await bytes(), name)).toEqual({ ok: false, refusal: { code, params } })
})

test('a file of exactly the limit is not too large', async () => {
  const jpeg = jpegFile()
  const bytes = Buffer.concat([jpeg, Buffer.alloc(largestUpload - jpeg.length)])

  expect((await inspectUpload(bytes, 'a.jpg')).ok).toBe(true)
})

test('inspecting leaves the bytes as they were', async () => {
  const bytes = await pdfFile()
  const before = Buffer.from(bytes)

  await inspectUpload(bytes, 'a.pdf')

  expect(bytes.equals(before)).toBe(true)
})

test('whatever happened to a file on its way, the answer is a refusal or what it is, and never a fault', async () => {
  const whole = [jpegFile(), pngFile(), await heicFile(), zipFile(wordParts())]
  const change = fc.record({ at: fc.nat(), to: fc.uint8Array({ maxLength: 6 }), cut: fc.nat() })

  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...whole), fc.array(change, { maxLength: 3 }), async (file, changes) => {
      const bytes = changes.reduce((now, { at, to, cut }) => {
        const start = at % (now.length + 1)
        return Buffer.concat([now.subarray(0, start), to, now.subarray(start + (cut % 4))])
      }, file)

      const found = await inspectUpload(bytes, 'a')

      expect(found.ok ? found.value.bytes : found.refusal.code).toBeTruthy()
    }),
    { numRuns: 500 },
  )
})

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}
