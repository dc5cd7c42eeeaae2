import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client, type Page } from '../../test/client.ts'
import { insertWorld } from '../../test/world.ts'
import { guarded, readCsv, textOf } from './import/read-csv.ts'

const world = useApp()
let client: Client

beforeAll(async () => {
  const { people } = await insertWorld(world.db.owner)
  client = await clientOf(world.app, await testServerOf(world.app), people.administrator)
})

const look = (list: string): Promise<Page> => client.post('/en/administration/import', { list })

function hidden(page: Page, name: string): string {
  return page.html.querySelector(`input[name=${name}]`)?.getAttribute('value') ?? ''
}

const confirm = (page: Page, more: Record<string, string> = {}): Promise<Page> =>
  client.post('/en/administration/import/preview', {
    list: hidden(page, 'list'),
    stamp: hidden(page, 'stamp'),
    ...more,
  })

const outcomes = (page: Page): string[][] =>
  page.html.querySelectorAll('tbody tr').map(row => row.querySelectorAll('th, td').map(cell => cell.text.trim()))

async function names(table: 'offices' | 'units'): Promise<string[]> {
  const { rows } = await world.db.owner.query<{ name: string }>(`select name from ${table} order by id`)
  return rows.map(({ name }) => name)
}

test('a list is read in UTF-8 with or without its mark and in Windows-1252, with any of three separators', () => {
  const windows = Uint8Array.from(
    [...'name;city\r\nCaf'].map(letter => letter.charCodeAt(0)).concat([0xe9, 0x3b, 0x58]),
  )
  expect(textOf(windows)).toBe('name;city\r\nCafé;X')
  expect(textOf(new TextEncoder().encode('a;Ł'))).toBe('a;Ł')
  expect(textOf(Uint8Array.from([0x50, 0x4b, 3, 4, 0]))).toBeNull()
  for (const mark of [';', ',', '\t'])
    expect(readCsv(`\ufeffname${mark}city\n"a${mark}b"${mark} c \n\n`)).toEqual({
      ok: true,
      rows: [
        { line: 1, cells: ['name', 'city'] },
        { line: 2, cells: [`a${mark}b`, 'c'] },
      ],
    })
  expect(readCsv('name;city\n"never closed;x')).toEqual({ ok: false, fault: 'not-csv' })
  expect(readCsv('name;city\na;b"c"d')).toEqual({ ok: false, fault: 'not-csv' })
})

test('what a spreadsheet would take for a formula goes out as text and comes back as it was', () => {
  for (const cell of ['=1+1', '+41 22', '-x', '@sum', '\tx']) expect(guarded(cell)).toBe(`'${cell}`)
  expect(readCsv("name\n'=1+1").ok && readCsv("name\n'=1+1")).toMatchObject({ rows: [{}, { cells: ['=1+1'] }] })
})

test('a preview writes nothing; confirmed, what it showed is written, each line with its event', async () => {
  const before = await names('offices')
  const preview = await look(
    'name;kind;city;country;serves_country\nBogotá;country-office;Bogotá;CO;\nNairobi;country-office;Nairobi;KE;\nVientiane;country-office;Vientiane;LA;\n',
  )

  expect(outcomes(preview).map(([line, , outcome]) => [line, outcome])).toEqual([
    ['3', 'Changed'],
    ['2', 'Added'],
    ['4', 'Left as it is'],
  ])
  expect(await names('offices')).toEqual(before)
  expect((await confirm(preview)).location).toBe('/en/administration/import?added=1&changed=1')
  expect(await names('offices')).toEqual([...before, 'Bogotá'])
  const { rows } = await world.db.owner.query(
    `select event, from_state, to_state, params from events where subject = 'office' order by id`,
  )
  expect(rows).toEqual([
    { event: 'opened', from_state: null, to_state: null, params: {} },
    { event: 'office-changed', from_state: 'SO', to_state: null, params: { field: 'servesCountry' } },
  ])

  const again = await confirm(preview)
  expect([again.status, again.text.includes('nothing was written')]).toEqual([422, true])
})

test('lines that cannot be are refused, each with its reason, and never written', async () => {
  const before = await names('offices')
  const page = await look(
    [
      'name,kind,city,country,contact_email',
      'Twice,country-office,X,KE,',
      'TWICE,country-office,X,KE,',
      ',country-office,X,KE,',
      'Moon,base,X,KE,',
      'Nowhere,country-office,X,ZZ,',
      'Mail,country-office,X,KE,not-an-address',
      'Wide,country-office,X,KE,,,more',
    ].join('\n'),
  )

  expect(outcomes(page).map(([line, , outcome, why]) => [line, outcome, why])).toEqual([
    ['3', 'Refused', 'The same stands on line 2'],
    ['4', 'Refused', 'name: enter an answer'],
    ['5', 'Refused', 'kind: choose one of the answers on the page'],
    ['6', 'Refused', 'country: choose one of the answers on the page'],
    ['7', 'Refused', expect.stringContaining('contact_email: enter an e-mail address')],
    ['8', 'Refused', 'The line has more cells than the first line has columns'],
    ['2', 'Added', ''],
  ])
  await confirm(page)
  expect(await names('offices')).toEqual([...before, 'Twice'])
})

test('a list without its columns, an empty one, a workbook and nothing at all: said beside the field, the text kept', async () => {
  const wrong = await look('title;town\nA;B')
  expect([wrong.status, wrong.html.querySelector('textarea')?.text]).toEqual([422, 'title;town\nA;B'])
  expect(wrong.text).toContain('title, town')
  expect((await look(' ')).status).toBe(422)
  expect((await look('name;name;kind;city;country\nA;A;x;y;z')).status).toBe(422)
  for (const bytes of [new Uint8Array(0), Uint8Array.from([0x50, 0x4b, 3, 4, 0]), new Uint8Array(1_100_000).fill(97)])
    expect((await client.upload('/en/administration/import', {}, { field: 'file', name: 'a.csv', bytes })).status).toBe(
      422,
    )
})

test('hostile cells are shown and stored as text', async () => {
  const cell = `<script>alert(1)</script>'); drop table offices; --`
  const preview = await look(`office;unit\nNairobi;"${cell}"\nNairobi;=cmd|'/c calc'!A0`)

  expect(preview.html.querySelectorAll('main script')).toEqual([])
  await confirm(preview)
  expect(await names('units')).toEqual([cell, `=cmd|'/c calc'!A0`])
  const exported = await client.get('/en/administration/export/units')
  expect(String(exported.headers['content-type'])).toContain('text/csv')
  expect(exported.html.toString()).toContain(`;'=cmd|'/c calc'!A0`)
})

test('people come with their roles: one account for several lines, invited only if wanted', async () => {
  const preview = await look(
    [
      'given_name;family_name;email;language;role;place',
      'Ana;Pérez;ana@example.org;es;hr-officer;nairobi',
      'Ana;Pérez;ANA@example.org;es;auditor;',
      'Anna;Pérez;ana@example.org;es;interviewer;',
      'Bo;Li;bo@example.org;en;supervisor;',
      'Bo;Li;bo@example.org;en;finance-officer;Nairobi',
      'Bo;Li;bo@example.org;en;king;',
    ].join('\n'),
  )

  expect(outcomes(preview).map(([line, , outcome]) => [line, outcome])).toEqual([
    ['4', 'Refused'],
    ['5', 'Refused'],
    ['6', 'Refused'],
    ['7', 'Refused'],
    ['2', 'Added'],
    ['3', 'Added'],
  ])
  await confirm(preview, { invitations: 'yes' })
  const { rows } = await world.db.owner.query(
    `select g.role from persons p join role_grants g on g.person_id = p.id where p.email = 'ana@example.org' order by g.id`,
  )
  expect(rows).toEqual([{ role: 'hr-officer' }, { role: 'auditor' }])
  const mails = await world.db.owner.query(`select kind from mails where to_address = 'ana@example.org'`)
  expect(mails.rows).toEqual([{ kind: 'account.invitation' }])
  expect((await client.get('/en/administration/export/people')).html.toString()).not.toContain('applicant@example.org')
})

test('five thousand people are looked at and brought in within seconds', async () => {
  const lines = Array.from({ length: 5_000 }, (_, n) => `Given${n};Family${n};person${n}@example.org;fr;interviewer;`)
  const started = performance.now()
  const preview = await look(['given_name;family_name;email;language;role;place', ...lines].join('\n'))
  expect(preview.status).toBe(200)
  expect((await confirm(preview)).location).toBe('/en/administration/import?added=5000&changed=0')

  expect((performance.now() - started) / 1000).toBeLessThan(60)
}, 90_000)
