import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../../test/app.ts'
import { clientOf, testServerOf, type Client, type Page } from '../../../test/client.ts'
import { addNotice, noticeWorld, type NoticeWorld } from '../../../test/notice-world.ts'

const world = useApp()
let places: NoticeWorld
let hr: Client
let manager: Client
let visitor: Client
let auditor: Client

beforeAll(async () => {
  places = await noticeWorld(world)
  const server = await testServerOf(world.app)
  const as = (person: number | null): Promise<Client> => clientOf(world.app, server, person)
  hr = await as(places.hr)
  manager = await as(places.manager)
  auditor = await as(places.auditor)
  visitor = await as(null)
})

const list = '/en/work/notices'
const begun = (page: Page): string[] =>
  page.html.querySelectorAll('a[href*="/readings/"]:not([href$=discarding])').map(link => link.text)
const value = (page: Page, name: string): string | undefined =>
  page.html.querySelector(`#${name}`)?.getAttribute('value')

async function read(source: string): Promise<string> {
  const { status, location } = await hr.post(`${list}/new/reading`, { source })
  expect(status).toBe(303)
  return location ?? ''
}

test('a text that was read is found again after the page was closed, with what was typed and could not be saved', async () => {
  const path = await read('Position Title: Intern, Maps\nDuration: 5 months\n')

  expect(begun(await hr.get(list))).toEqual(['Position Title: Intern, Maps'])
  const page = await hr.get(path)
  expect([value(page, 'title'), value(page, 'monthsMin')]).toEqual(['Intern, Maps', '5'])
  const key = page.html.querySelector('input[name=key]')?.getAttribute('value') ?? ''
  const source = page.html.querySelector('input[name=source]')?.getAttribute('value') ?? ''
  const wrong = { key, source, title: 'Intern, <Maps & more>', monthsMin: 'x', languages: ['en', 'fr'] }
  expect((await hr.post(list, wrong)).status).toBe(422)

  const again = await hr.get(path)
  expect([value(again, 'title'), value(again, 'monthsMin')]).toEqual(['Intern, <Maps & more>', 'x'])
  expect(again.html.querySelectorAll('input[name=languages][checked]')).toHaveLength(2)
  expect(begun(await hr.get(list))).toEqual(['Intern, <Maps & more>'])
  expect((await manager.get(path)).status).toBe(404)
  expect(begun(await manager.get(list))).toEqual([])
})

test('an empty page that could not be saved is kept too; two clicks keep one text', async () => {
  await hr.post(list, { key: 'blank-key', source: '', title: 'Intern, Nothing else yet' })
  expect(begun(await hr.get(list))).toContain('Intern, Nothing else yet')

  const source = 'Title: Intern, Twice\n'
  const both = await Promise.all([read(source), read(source)])

  expect(both[0]).toBe(both[1])
})

test('what was read leaves the list when it is saved, and leads to its draft', async () => {
  const path = await read('Title: Intern, Saved\n')
  const page = await hr.get(path)
  const saved = await hr.post(list, {
    key: page.html.querySelector('input[name=key]')?.getAttribute('value') ?? '',
    source: 'Title: Intern, Saved\n',
    textLanguage: 'en',
    title: 'Intern, Saved',
    officeId: String(places.nairobi),
    policyId: 'iom-vacancy',
    positions: '1',
    monthsMin: '6',
    monthsMax: '6',
    allowance: 'none',
  })

  expect(saved.status).toBe(303)
  expect((await hr.get(path)).location).toBe(saved.location?.replace('?saved', ''))
  expect(begun(await hr.get(list))).not.toContain('Title: Intern, Saved')
})

test('what was begun is discarded by its writer alone, after a page that asks', async () => {
  const path = await read('Title: Intern, Unwanted\n')

  expect((await hr.get(`${path}/discarding`)).text).toContain('Title: Intern, Unwanted')
  expect((await manager.post(`${path}/discarding`)).status).toBe(404)
  expect((await auditor.post(`${path}/discarding`)).status).toBe(403)
  expect((await hr.post(`${path}/discarding`)).location).toBe(`${list}?discarded`)
  expect((await hr.get(path)).status).toBe(404)
  expect(begun(await hr.get(list))).not.toContain('Title: Intern, Unwanted')
})

test('a draft is discarded with a reason; it stays out of sight, and its history says who and why', async () => {
  const id = await addNotice(world, { office: places.nairobi, state: 'draft' })
  const path = `/en/work/notices/${id}/discarding`
  const version = (await hr.get(path)).html.querySelector('input[name=version]')?.getAttribute('value') ?? ''

  expect((await hr.post(path, { version, why: ' ' })).status).toBe(422)
  expect((await auditor.post(path, { version, why: 'No.' })).status).toBe(403)
  expect((await hr.post(path, { version, why: 'The unit wrote another.' })).status).toBe(303)

  const page = await hr.get(`/en/work/notices/${id}`)
  expect(page.text).toContain('The unit wrote another.')
  expect(page.html.querySelectorAll('a[href$=publication], a[href$=facts]')).toEqual([])
  expect((await visitor.get(`/en/notices/${id}`)).status).toBe(404)
  expect((await hr.get(`/en/applications/new?notice=${id}`)).status).toBe(404)
  expect((await hr.post(`/en/work/notices/${id}/publication`, { version })).status).toBe(409)
})

test('the page of a draft says once that it is one', async () => {
  const id = await addNotice(world, { office: places.nairobi, state: 'draft' })

  const page = await hr.get(`/en/work/notices/${id}`)

  expect(page.html.querySelector('.identity')?.text.match(/Draft/g)).toHaveLength(1)
})

test('a notice whose day has passed stands with the closed ones, and says since when', async () => {
  const id = await addNotice(world, { office: places.nairobi, title: 'Intern, Late', closesOn: '2026-02-28' })
  const open = await addNotice(world, { office: places.nairobi, title: 'Intern, Last day', closesOn: '2026-03-02' })

  const page = await hr.get(list)

  const groupOf = (notice: number): string | undefined =>
    page.html
      .querySelectorAll('table')
      .find(table => table.querySelector(`a[href$="/notices/${notice}"]`) !== null)
      ?.querySelector('caption')
      ?.text.trim()
  expect([groupOf(id), groupOf(open)]).toEqual([expect.stringMatching(/^Closed/), expect.stringMatching(/^Published/)])
  expect(page.text).toContain('Closed since 1 March 2026')
  expect((await hr.get(`/en/work/notices/${id}`)).html.querySelector('.tag')?.text).toBe('Closed since 1 March 2026')
})
