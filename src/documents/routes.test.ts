import { randomBytes } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client, type Page } from '../../test/client.ts'
import { heicFile, jpegFile, pdfFile, pngFile, wordParts, zipFile } from '../platform/files/fixtures/make.ts'
import { StorageFull } from '../platform/files/index.ts'
import type { Server } from '../platform/http/index.ts'

const world = useApp()
let server: Server
let office = 0
let otherOffice = 0

beforeAll(async () => {
  server = await testServerOf(world.app)
  office = await insert(
    `insert into offices (name, kind, city, country) values ('Nairobi', 'country-office', 'Nairobi', 'KE')`,
  )
  otherOffice = await insert(
    `insert into offices (name, kind, city, country) values ('Geneva', 'headquarters', 'Geneva', 'CH')`,
  )
})

async function insert(statement: string, values: readonly unknown[] = []): Promise<number> {
  const { rows } = await world.db.owner.query<{ id: number }>(`${statement} returning id`, [...values])
  return rows[0]?.id ?? 0
}

let number = 0

async function person(role?: string, inOffice?: number): Promise<{ id: number; client: Client }> {
  const id = await insert(
    `insert into persons (given_name, family_name, email, language, created_at, email_confirmed_at)
     values ('Dao', 'Keomany', $1, 'en', now(), now())`,
    [`person-${(number += 1)}@example.org`],
  )
  if (role !== undefined)
    await insert(
      `insert into role_grants (person_id, role, office_id, granted_by, granted_at) values ($1, $2, $3, $1, now())`,
      [id, role, inOffice ?? null],
    )
  return { id, client: await clientOf(world.app, server, id) }
}

async function give(client: Client, kind: string, file: { name: string; bytes: Uint8Array }): Promise<Page> {
  return client.upload('/en/documents/new', { kind }, { field: 'file', ...file })
}

/** The number of a person's only document, after it was given. */
async function given(owner: { id: number; client: Client }, kind: string, bytes: Uint8Array): Promise<number> {
  const page = await give(owner.client, kind, { name: 'letter.pdf', bytes })
  expect(page.location).toBe('/en/documents?added')
  const { rows } = await world.db.owner.query<{ id: number }>(
    'select id from documents where person_id = $1 and removed_at is null order by id desc limit 1',
    [owner.id],
  )
  return rows[0]?.id ?? 0
}

async function applicationOf(personId: number, documentId: number): Promise<number> {
  const id = await insert(
    `insert into applications (reference, person_id, office_id, policy_id, state, state_since, language,
       proposed_start_on, proposed_months, submitted_at, created_at)
     values ($1, $2, $3, 'iom-website', 'submitted', now(), 'en', '2026-06-01', 6, now(), now())`,
    [`PS-2026-${(number += 1)}`, personId, office],
  )
  await world.db.owner.query('insert into application_documents values ($1, $2)', [id, documentId])
  return id
}

async function release(applicationId: number): Promise<void> {
  await world.db.owner.query(`update applications set released_at = now(), state = 'released' where id = $1`, [
    applicationId,
  ])
}

/** A placement in Nairobi for whose clearance the document was handed in. */
async function handedIn(personId: number, documentId: number, kind: string): Promise<void> {
  const application = await applicationOf(personId, documentId)
  await world.db.owner.query('delete from application_documents where application_id = $1', [application])
  const placement = await insert(
    `insert into placements (application_id, person_id, office_id, policy_id, title, state_since, start_on, end_on, created_at)
     values ($1, $2, $3, 'iom-website', 'Intern', now(), '2026-06-01', '2026-11-30', now())`,
    [application, personId, office],
  )
  await insert(
    `insert into clearance_items (placement_id, kind, is_required, reason_code, document_id) values ($1, $2, true, 'x', $3)`,
    [placement, kind, documentId],
  )
}

const statusFor = async (reader: { client: Client }, id: number): Promise<number> =>
  (await reader.client.get(`/en/documents/${id}`)).status

test.each([
  ['a PDF', 'letter.pdf', () => pdfFile()],
  ['a photograph', 'IMG_1.jpg', async () => jpegFile()],
  ['a screenshot', 'Bildschirm.png', async () => pngFile()],
  ['a telephone’s HEIC', 'IMG_0001.HEIC', () => heicFile()],
  ['a Word document', 'cv.docx', async () => zipFile(wordParts())],
])('%s is taken, listed, and given back as an attachment with the same bytes', async (_kind, name, make) => {
  const owner = await person()
  const bytes = await make()

  const added = await give(owner.client, 'other', { name, bytes })
  const list = await owner.client.get('/en/documents')
  const href = list.html.querySelector('.entries a')?.getAttribute('href') ?? ''
  const raw = await server.inject({ url: href, headers: await cookieOf(owner.id) })

  expect(added.location).toBe('/en/documents?added')
  expect(list.html.querySelector('.entries bdi')?.text).toBe(name)
  expect(raw.rawPayload.equals(bytes)).toBe(true)
  expect(raw.headers['content-disposition']).toMatch(/^attachment; filename=/)
  expect(raw.headers['content-security-policy']).toBe("sandbox; default-src 'none'")
  expect(raw.headers['x-content-type-options']).toBe('nosniff')
})

async function cookieOf(personId: number): Promise<Record<string, string>> {
  const { openSession } = await import('../accounts/index.ts')
  const { system } = await import('../platform/actor/index.ts')
  const session = await world.app.database
    .as(system)
    .transaction(tx => openSession(tx, personId, world.app.clock.now()))
  return { cookie: `session=${session.secret}` }
}

test.each([
  ['of zero bytes', 'empty.pdf', new Uint8Array(), 'the file is empty'],
  ['of 40 MB', 'large.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(40_000_000)]), 'larger than 10 MB'],
  [
    'that is a renamed executable',
    'letter.pdf',
    Buffer.concat([Buffer.from('MZ'), randomBytes(4_000)]),
    'must be a PDF',
  ],
  ['that is a PDF by name alone', 'letter.pdf', Buffer.from('%PDF-1.7 and nothing more'), 'cannot be opened'],
  ['that is a web page', 'letter.pdf', Buffer.from('<!doctype html><script>alert(1)</script>'), 'must be a PDF'],
  ['whose name says another kind', 'letter.pdf', jpegFile(), 'says one kind and its content is another'],
])('a file %s is refused beside its field, and what was chosen stays chosen', async (_case, name, bytes, sentence) => {
  const { id, client } = await person()

  const page = await give(client, 'transcript', { name, bytes })

  expect(page.status).toBe(422)
  expect(page.html.querySelector('#file-error')?.text).toContain(sentence)
  expect(page.html.querySelector('.error-summary a')?.getAttribute('href')).toBe('#file')
  expect(page.html.querySelector('#kind option[selected]')?.getAttribute('value')).toBe('transcript')
  expect(await countOf(id)).toBe(0)
})

async function countOf(personId: number): Promise<number> {
  const { rows } = await world.db.owner.query('select from documents where person_id = $1', [personId])
  return rows.length
}

test('no file and no kind are both told', async () => {
  const { client } = await person()

  const page = await client.upload('/fr/documents/new', {}, { field: 'file', name: '', bytes: new Uint8Array() })

  expect(page.status).toBe(422)
  expect(page.html.querySelectorAll('p.error').map(error => error.id)).toEqual(['kind-error', 'file-error'])
})

test('the same form sent twice is one document', async () => {
  const owner = await person()
  const bytes = await pdfFile()

  await Promise.all([1, 2].map(() => give(owner.client, 'cv', { name: 'cv.pdf', bytes })))
  await give(owner.client, 'vaccination-record', { name: 'v.pdf', bytes })
  await give(owner.client, 'vaccination-record', { name: 'v.pdf', bytes })

  expect(await countOf(owner.id)).toBe(2)
})

test('an upload that breaks off keeps nothing and breaks nothing', async () => {
  const { id } = await person()
  const headers = {
    ...(await cookieOf(id)),
    'sec-fetch-site': 'same-origin',
    'content-type': 'multipart/form-data; boundary=x',
  }

  const broken = await server.inject({
    method: 'POST',
    url: '/en/documents/new',
    headers,
    payload: '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7 half',
  })

  expect(broken.statusCode).toBeGreaterThanOrEqual(400)
  expect(broken.statusCode).toBeLessThan(500)
  expect(await countOf(id)).toBe(0)
})

test('a full disk is told as 503, and no document is listed that is not there', async () => {
  const { id, client } = await person()
  const { files } = world.app
  const full = { ...files, put: () => Promise.reject(new StorageFull('no room')) }
  const fullServer = await testServerOf({ ...world.app, files: full })
  const fullClient = await clientOf({ ...world.app, files: full }, fullServer, id)

  const page = await give(fullClient, 'cv', { name: 'cv.pdf', bytes: await pdfFile() })

  expect([page.status, page.headers['retry-after']]).toEqual([503, '60'])
  expect((await client.get('/en/documents')).html.querySelectorAll('.entries li')).toEqual([])
})

test('a document is its person’s alone until an application that has it is released, and then its office’s', async () => {
  const owner = await person()
  const officer = await person('hr-officer', office)
  const elsewhere = await person('hr-officer', otherOffice)
  const [manager, administrator, stranger] = [
    await person('programme-manager'),
    await person('administrator'),
    await person(),
  ]
  const id = await given(owner, 'university-letter', await pdfFile())
  const application = await applicationOf(owner.id, id)
  const readers = [owner, officer, elsewhere, manager, administrator, stranger]

  const before = await Promise.all(readers.map(reader => statusFor(reader, id)))
  await release(application)
  const after = await Promise.all(readers.map(reader => statusFor(reader, id)))

  expect(before).toEqual([200, 404, 404, 404, 404, 404])
  expect(after).toEqual([200, 200, 404, 200, 404, 404])
})

test('a health paper that was handed in is opened by its person and the medical officer, and by nobody else', async () => {
  const owner = await person()
  const medical = await person('medical-officer')
  const officer = await person('hr-officer', office)
  const manager = await person('programme-manager')
  const auditor = await person('auditor')
  const readers = [owner, medical, officer, manager, auditor, await person()]
  const id = await given(owner, 'medical-certificate', await pdfFile())
  const beforeHandingIn = await statusFor(medical, id)
  await handedIn(owner.id, id, 'medical-certificate')

  const pages = await Promise.all(readers.map(reader => statusFor(reader, id)))
  const posts = await Promise.all(readers.map(reader => reader.client.post(`/en/documents/${id}/opening`)))

  expect(beforeHandingIn).toBe(404)
  expect(pages).toEqual([200, 200, 404, 404, 404, 404])
  expect(posts.map(post => post.status)).toEqual([200, 200, 404, 404, 404, 404])
  expect(posts[1]?.headers['content-type']).toBe('application/pdf')
})

test('each opening of a health paper is written down and shown to its person; looking at its page is none', async () => {
  const owner = await person()
  const medical = await person('medical-officer')
  const id = await given(owner, 'vaccination-record', await pdfFile())
  await handedIn(owner.id, id, 'vaccination-record')
  await medical.client.get(`/en/documents/${id}`)
  expect((await owner.client.get('/en/documents')).text).not.toContain('Who opened')

  await medical.client.post(`/en/documents/${id}/opening`)

  const list = await owner.client.get('/en/documents')
  expect(list.text).toContain('Who opened your health papers')
  expect(list.html.querySelectorAll('.log li').length).toBe(1)
})

test('on disk a health paper cannot be read', async () => {
  const owner = await person()
  const bytes = await pdfFile()
  const id = await given(owner, 'medical-certificate', bytes)

  const { rows } = await world.db.owner.query<{ sha256: string }>('select sha256 from documents where id = $1', [id])
  const stored = Buffer.from((await world.app.files.get(rows[0]?.sha256 ?? '')) ?? [])

  expect(stored.includes('%PDF')).toBe(false)
  expect((await owner.client.post(`/en/documents/${id}/opening`)).status).toBe(200)
})

test('papers for clearance, health papers apart, are read by the officers of the placement’s office', async () => {
  const owner = await person()
  const officer = await person('hr-officer', office)
  const elsewhere = await person('hr-officer', otherOffice)
  const id = await given(owner, 'medical-insurance', await pdfFile())
  await handedIn(owner.id, id, 'medical-insurance')

  expect([await statusFor(officer, id), await statusFor(elsewhere, id)]).toEqual([200, 404])
})

test('a document that was given with a released application is not removed; any other is', async () => {
  const owner = await person()
  const id = await given(owner, 'cv', await pdfFile())
  const application = await applicationOf(owner.id, id)
  await release(application)

  const kept = await owner.client.post(`/en/documents/${id}/removal`)
  const free = await given(owner, 'other', await pdfFile({ size: 'A5' }))
  const removed = await owner.client.post(`/en/documents/${free}/removal`)

  expect([kept.status, await statusFor(owner, id)]).toEqual([409, 200])
  expect([removed.status, await statusFor(owner, free)]).toEqual([303, 404])
})

test('a removed document leaves the application that was not released', async () => {
  const owner = await person()
  const id = await given(owner, 'cv', await pdfFile())
  await applicationOf(owner.id, id)

  await owner.client.post(`/en/documents/${id}/removal`)

  const { rows } = await world.db.owner.query('select from application_documents where document_id = $1', [id])
  expect(rows).toEqual([])
})

test('nobody removes another person’s document', async () => {
  const owner = await person()
  const stranger = await person()
  const manager = await person('programme-manager')
  const id = await given(owner, 'cv', await pdfFile())

  const answers = await Promise.all([stranger, manager].map(who => who.client.post(`/en/documents/${id}/removal`)))

  expect(answers.map(answer => answer.status)).toEqual([404, 404])
  expect(await statusFor(owner, id)).toBe(200)
})

test('the same bytes of two people are there until both have removed them', async () => {
  const [first, second] = [await person(), await person()]
  const bytes = await pdfFile({ size: 'A3' })
  const [one, two] = [await given(first, 'other', bytes), await given(second, 'other', bytes)]
  const { rows } = await world.db.owner.query<{ sha256: string }>('select sha256 from documents where id = $1', [one])
  const address = rows[0]?.sha256 ?? ''

  await first.client.post(`/en/documents/${one}/removal`)
  expect(await statusFor(second, two)).toBe(200)
  await second.client.post(`/en/documents/${two}/removal`)

  expect(await world.app.files.get(address)).toBeNull()
})

test('one person removes what another gives at the same moment, and it is there', async () => {
  const [first, second] = [await person(), await person()]
  const bytes = await pdfFile({ size: 'A6' })
  const one = await given(first, 'other', bytes)

  await Promise.all([
    first.client.post(`/en/documents/${one}/removal`),
    give(second.client, 'other', { name: 'a.pdf', bytes }),
  ])

  const list = await second.client.get('/en/documents')
  const href = list.html.querySelector('.entries a')?.getAttribute('href') ?? ''
  expect((await second.client.get(href)).status).toBe(200)
})

test('a telephone’s picture is shown as JPEG to whom asks for it', async () => {
  const owner = await person()
  await give(owner.client, 'other', { name: 'IMG_0001.HEIC', bytes: await heicFile() })
  const list = await owner.client.get('/en/documents')
  const href = list.html.querySelectorAll('.entries a')[1]?.getAttribute('href') ?? ''

  const raw = await server.inject({ url: href, headers: await cookieOf(owner.id) })

  expect(raw.headers['content-type']).toBe('image/jpeg')
  expect(raw.headers['content-disposition']).toContain('IMG_0001.jpg')
  expect(raw.rawPayload.subarray(0, 2).toString('hex')).toBe('ffd8')
})
