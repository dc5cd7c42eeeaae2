import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { expect, test } from 'vitest'
import { certificatePdf, documentPdf, type CertificatePdf, type DocumentPdf } from './index.ts'

const now = new Date('2026-11-22T10:00:00Z')
const letter: DocumentPdf = { language: 'en', title: 'Letter of acceptance', content: [], now }

const certificate: CertificatePdf = {
  language: 'fr',
  title: 'Attestation de stage',
  name: 'Łukasz Nguyễn',
  statement: 'a accompli un stage à Nairobi.',
  facts: [['Du', '4 mai 2026']],
  signatures: ['Chef de mission', 'Lieu et date'],
  check: { url: 'https://stages.example.org/fr/verifier/AB12', caption: 'Chacun peut vérifier cette attestation.' },
  now,
}

test('a letter says all of its parts, in order', async () => {
  const bytes = await documentPdf({
    ...letter,
    reference: 'PS-2026-0418',
    issuer: 'Programme de stages',
    content: [
      { type: 'heading', text: 'Your place' },
      { type: 'paragraph', text: 'You start on 4 May.\nYou are welcome.' },
      { type: 'facts', items: [['Duty station', 'Nairobi, Kenya']] },
      { type: 'list', items: ['First point', 'Second point'], numbered: true },
      { type: 'table', columns: [{ title: 'Month' }, { title: 'Days', figures: true }], rows: [['May', '28']] },
      { type: 'spacer', points: 20 },
      { type: 'signatureLines', labels: ['Signature', 'Date'] },
    ],
    qr: { url: 'https://stages.example.org/v/AB12', caption: 'Check this letter here.' },
  })

  expect(await said(bytes)).toBe(
    'Programme de stages PS-2026-0418 Letter of acceptance Your place You start on 4 May. You are welcome. ' +
      'Duty station Nairobi, Kenya 1. First point 2. Second point Month Days May 28 Signature Date ' +
      'Check this letter here. https://stages.example.org/v/AB12 PS-2026-0418 Page 1 of 1',
  )
})

test.each([
  ['French', 'L’été où l’œuvre naïve s’achève, ça coûte 5 €'],
  ['Spanish', '¿Qué? ¡Mañana, señora Muñoz!'],
  ['Polish', 'Łukasz Żółć'],
  ['Vietnamese', 'Nguyễn Thị Đặng'],
  ['Romanian', 'Ștefan Țară'],
  ['Turkish', 'İğdır Şişli'],
  ['Yoruba', 'Ṣọlá Adébáyọ̀'],
  ['Cyrillic', 'Світлана Ђорђевић'],
  ['Greek', 'Αλέξανδρος'],
  ['Armenian', 'Արամ'],
  ['Georgian', 'გიორგი'],
  ['Arabic', 'محمد بن عبد الله'],
  ['Hebrew', 'דוד בן גוריון'],
])('a name or sentence in %s is written, with no box in it', async (_language, text) => {
  const words = await said(await documentPdf({ ...letter, content: [{ type: 'paragraph', text }] }))

  expect(words.normalize('NFC')).toContain(text.normalize('NFC'))
  expect(words).not.toContain('□')
})

test('a letter with two marks does not change the plain letters after it', async () => {
  const content = [{ type: 'paragraph', text: 'Adébáyọ̀ of Oyo' }] as const

  expect(await said(await documentPdf({ ...letter, content }))).toContain('of Oyo Page 1 of 1')
})

test('what no font of ours can write is a box for each character, and the rest is there', async () => {
  const content = [{ type: 'paragraph', text: '李明 (Li Ming) 🎉!' }] as const

  expect(await said(await documentPdf({ ...letter, content }))).toContain('□□ (Li Ming) □!')
})

test('what is never seen leaves no box', async () => {
  const content = [{ type: 'paragraph', text: 'co\u00ADop\u200Eer\u0007ate\r\nwith\tus' }] as const

  expect(await said(await documentPdf({ ...letter, content }))).toContain('acceptance cooperate with us Page')
})

test('every character of a word longer than a line is there', async () => {
  const url = `https://example.org/${'abcdefgh'.repeat(40)}`

  const words = await said(await documentPdf({ ...letter, content: [{ type: 'paragraph', text: url }] }))

  expect(words.replaceAll(' ', '')).toContain(url)
})

test('a letter carries its language, title and structure for screen readers', async () => {
  const bytes = await documentPdf({
    ...letter,
    language: 'es',
    title: 'Datos <I&D>',
    content: [
      { type: 'heading', text: 'Hechos' },
      { type: 'facts', items: [['Ciudad', 'Nairobi']] },
      { type: 'table', columns: [{ title: 'Mes' }], rows: [['Mayo']] },
    ],
    qr: { url: 'https://example.org/v', caption: 'Aquí' },
  })

  const { info, metadata } = await getMeta(new Uint8Array(bytes))
  expect(info).toMatchObject({ Title: 'Datos <I&D>', Language: 'es', CreationDate: 'D:20261122100000Z' })
  expect(metadata.get('dc:title')).toBe('Datos <I&D>')
  expect(await outline(bytes)).toBe(
    'Document(H1 H2 L(LI(Lbl LBody)) Table(TR(TH) TR(TD)) Figure[Código que lleva a https://example.org/v] P P)',
  )
})

test('a right-to-left name is spelt out in its own order for screen readers', async () => {
  const bytes = await documentPdf({ ...letter, content: [{ type: 'paragraph', text: 'Ms سارة علي, here' }] })

  expect(await outline(bytes)).toBe('Document(H1 P(Span[سارة علي,]))')
})

test('a long table keeps its rows whole and shows its head on every page', async () => {
  const rows = Array.from({ length: 90 }, (_, index) => [`Row ${index + 1}`, 'x'])
  const bytes = await documentPdf({
    ...letter,
    content: [{ type: 'table', columns: [{ title: 'Name of row' }, { title: 'X' }], rows }],
  })

  const pages = await saidByPage(bytes)
  expect(pages.length).toBeGreaterThan(2)
  for (const [index, page] of pages.entries()) {
    expect(page).toContain('Name of row X Row')
    expect(page).toContain(`Page ${index + 1} of ${pages.length}`)
  }
  expect(pages.join(' ').match(/Row \d+ x/g)).toHaveLength(90)
})

test('a cell or a fact longer than a page is written to its end', async () => {
  const long = Array.from({ length: 1_500 }, (_, index) => `word${index}`).join(' ')
  const bytes = await documentPdf({
    ...letter,
    content: [
      { type: 'facts', items: [['Label', long]] },
      { type: 'table', columns: [{ title: 'A' }, { title: 'B' }], rows: [['a', long]] },
      { type: 'paragraph', text: 'The end.' },
    ],
  })

  const words = await said(bytes)
  expect(words.match(/word1499\b/g)).toHaveLength(2)
  expect(words).toContain('The end.')
})

test('a row with a cell too few is a mistake of ours', async () => {
  const columns = [{ title: 'A' }, { title: 'B' }]

  await expect(documentPdf({ ...letter, content: [{ type: 'table', columns, rows: [['a']] }] })).rejects.toThrow(
    RangeError,
  )
})

test('the same letter or certificate at the same moment is the same file', async () => {
  const input: DocumentPdf = { ...letter, content: [{ type: 'paragraph', text: 'Łukasz سارة' }] }

  expect(Buffer.from(await documentPdf(input)).equals(await documentPdf(input))).toBe(true)
  expect(Buffer.from(await certificatePdf(certificate)).equals(await certificatePdf(certificate))).toBe(true)
})

test('a certificate is one page with the name, the facts and the address to check it', async () => {
  const pages = await saidByPage(await certificatePdf(certificate))

  expect(pages).toEqual([
    'Passerelle Attestation de stage Łukasz Nguyễn a accompli un stage à Nairobi. Du 4 mai 2026 ' +
      'Chef de mission Lieu et date Chacun peut vérifier cette attestation. https://stages.example.org/fr/verifier/AB12',
  ])
})

test('more facts make a certificate’s print smaller, and too many are refused', async () => {
  const facts = (count: number): CertificatePdf['facts'] => Array.from({ length: count }, () => ['Label', 'Value'])

  expect(await saidByPage(await certificatePdf({ ...certificate, facts: facts(11) }))).toHaveLength(1)
  await expect(certificatePdf({ ...certificate, facts: facts(40) })).rejects.toThrow('40 facts')
})

async function saidByPage(bytes: Uint8Array): Promise<string[]> {
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: false })
  return text.map(page => page.replace(/\s+/g, ' ').trim())
}

async function said(bytes: Uint8Array): Promise<string> {
  return (await saidByPage(bytes)).join(' ')
}

type Node = { role?: string; alt?: string; children?: readonly Node[] }

/** The first page's structure as `Role[alt](children)`; pdf.js wraps it in a root. */
async function outline(bytes: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const tree = (await (await document.getPage(1)).getStructTree()) as Node
  const written = ({ role, alt, children = [] }: Node): string => {
    const inner = children
      .filter(child => child.role)
      .map(written)
      .join(' ')
    return `${role}${alt ? `[${alt}]` : ''}${inner ? `(${inner})` : ''}`
  }
  return (tree.children ?? []).map(written).join(' ')
}
