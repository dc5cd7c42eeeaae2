import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import { insertWorld, type Asker, type World } from '../../test/world.ts'
import type { Server } from '../platform/http/index.ts'

const world = useApp()
let server: Server
let records: World

beforeAll(async () => {
  records = await insertWorld(world.db.owner)
  server = await testServerOf(world.app)
})

const as = (asker: Asker): Promise<Client> =>
  clientOf(world.app, server, asker === 'visitor' ? null : records.people[asker])

test('the manager sees every version with what it is used for', async () => {
  const { status, html } = await (await as('programme-manager')).get('/en/policies')

  expect(status).toBe(200)
  const rows = html.querySelectorAll('main tbody tr').map(row => row.querySelectorAll('th, td').map(cell => cell.text))
  const website = rows.find(cells => cells.length === 5 && cells[0]?.startsWith('IOM internships: the programme page'))
  expect(website?.slice(1)).toEqual(['from 1 January 2024 to 31 December 2024', '1', '1', '2'])
})

test('the programme’s own versions stand apart from those to compare, and are found by words in the address', async () => {
  const manager = await as('programme-manager')
  const all = await manager.get('/fr/policies')
  const found = await manager.get('/fr/policies?words=SANTE+2014')
  const none = await manager.get('/en/policies?words=horoscope')

  expect(all.html.querySelectorAll('main h3').map(({ text }) => text.trim())).toEqual([
    'Ce programme',
    'Autres organisations, pour comparer',
  ])
  const compared = all.html.querySelectorAll('main table').at(-1)?.querySelectorAll('tbody tr') ?? []
  const organisations = compared.map(row => row.querySelectorAll('td')[0]?.text ?? '')
  expect(organisations).toHaveLength(20)
  expect(organisations).toEqual(organisations.toSorted((one, other) => one.localeCompare(other)))
  expect(found.html.querySelectorAll('main h3')).toHaveLength(0)
  expect((await manager.get('/fr/policies?words=OMS+2014')).html.querySelectorAll('main h3')).toHaveLength(1)
  expect((await manager.get('/fr/policies?words=health+2014')).text).toContain('1 version sur 26')
  expect(none.text).toContain('No version has these words.')
  expect(all.html.querySelectorAll('select optgroup')).toHaveLength(2 * (1 + new Set(organisations).size))
})

test('what a text says besides its conditions is told with its source, and what it says nothing of as well', async () => {
  const { html, text } = await (await as('visitor')).get('/en/policies/ilo')

  const rows = html.querySelectorAll('main tbody tr').map(row => row.querySelectorAll('th, td').map(cell => cell.text))
  expect(rows.find(([subject]) => subject === 'Stipend')?.slice(1)).toEqual([
    'Most interns are paid. Amount: CHF\u00a02\u202f200 a month; CHF\u00a045 a month. Less is paid for this: what another institution pays. In Geneva; the second amount is towards medical insurance. Only where no institution supports the intern.',
    'Stipends of the UN system as of the inspection report of 2018 (payyourintern.com, a secondary site) (2018), on ILO',
  ])
  expect(text).toContain('Not stated, which is not the same as no limit: Time since graduation, Experience, Languages,')
})

test('one version is public: each condition with its weight and where it is written, and not what it is used for', async () => {
  const visitor = await (await as('visitor')).get('/en/policies/iom-vacancy')
  const auditor = await (await as('auditor')).get('/en/policies/iom-vacancy')

  expect(visitor.status).toBe(200)
  const experience = visitor.html.querySelectorAll('main tbody tr').at(-1)!
  expect(experience.querySelectorAll('th, td').map(cell => cell.text)).toEqual([
    'Experience',
    'You have less than 24 months of relevant work experience.',
    'Preferred',
    'IOM, internship vacancy notices, “Internship Programme” (2025), § 1',
  ])
  expect(visitor.text).toContain('only the director of human resources may let a case go on')
  expect(visitor.text).not.toContain('Used for')
  expect(auditor.text).toContain('0 notices, 0 agreements, 0 applications')
})

test('the notice links to the whole of the rules that it names', async () => {
  const { html } = await (await as('visitor')).get(`/fr/notices/${records.params.notice}`)

  const link = html.querySelector('a[href="/fr/policies/iom-website"]')
  expect(link?.text).toBe('Ces règles en entier, avec leurs sources')
})

test('two versions are put side by side, each difference in a word', async () => {
  const { status, html, text } = await (
    await as('hr-director')
  ).get('/fr/policies/side-by-side?first=iom-website&second=iom-vacancy')

  expect(status).toBe(200)
  expect(text).toContain('7 conditions sur 7 ne sont pas les mêmes dans les deux.')
  const age = html.querySelectorAll('main tbody tr').find(row => row.querySelector('th')?.text === 'Âge')!
  expect(age.querySelectorAll('strong').map(({ text: word }) => word)).toEqual(['19', '20', 'Différente'])
})

test('until two known versions are chosen, the page asks which', async () => {
  const manager = await as('programme-manager')

  const one = await manager.get('/en/policies/side-by-side?first=iom-website')
  const wrong = await manager.get('/en/policies/side-by-side?first=iom-website&second=elsewhere')

  expect([one.status, wrong.status]).toEqual([200, 422])
  expect(wrong.text).toContain('Choose a version.')
  expect(wrong.html.querySelector('option[selected]')?.getAttribute('value')).toBe('iom-website')
})

test('an unknown version is not found; the list is for those who answer for the programme', async () => {
  expect((await (await as('visitor')).get('/en/policies/elsewhere')).status).toBe(404)
  expect((await (await as('hr-officer')).get('/en/policies')).status).toBe(403)
  expect((await (await as('applicant')).get('/en/policies/side-by-side')).status).toBe(403)
})
