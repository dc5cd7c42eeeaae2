import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import { insertWorld, type World } from '../../test/world.ts'
import type { Server } from '../platform/http/index.ts'
import { parseHolidays } from './forms.ts'

const world = useApp()
let server: Server
let made: World
let client: Client
let path: string

beforeAll(async () => {
  made = await insertWorld(world.db.owner)
  server = await testServerOf(world.app)
  client = await clientOf(world.app, server, made.people.administrator)
  path = `/en/administration/offices/${made.params.office}/holidays`
})

async function days(): Promise<string[]> {
  const { rows } = await world.db.owner.query<{ day: string }>(
    `select day::text || ' ' || name as day from office_holidays order by day`,
  )
  return rows.map(({ day }) => day)
}

test('an office’s holidays are added many at once, a day twice is one day, and removed one by one', async () => {
  const added = await client.post(path, {
    holidays: '2026-12-25 Christmas Day\r\n\r\n2026-06-01, Madaraka\n2026-06-01 Madaraka Day',
  })
  expect(added.location).toBe(`${path}?added`)
  expect(await days()).toEqual(['2026-06-01 Madaraka Day', '2026-12-25 Christmas Day'])

  const page = await client.get(path)
  expect(page.text).toContain('Friday 25 December 2026')
  await client.post(`${path}/removal`, { day: '2026-06-01' })
  await client.post(`${path}/removal`, { day: '2026-06-01' })
  expect(await days()).toEqual(['2026-12-25 Christmas Day'])
  const { rows } = await world.db.owner.query(
    `select event, coalesce(to_state, from_state) as day from events where subject = 'office' order by id`,
  )
  expect(rows).toEqual([
    { event: 'holiday-added', day: '2026-12-25' },
    { event: 'holiday-added', day: '2026-06-01' },
    { event: 'holiday-removed', day: '2026-06-01' },
  ])
})

test('a line that is no holiday is named, nothing is added and every line is kept', async () => {
  const before = await days()
  const typed = '2026-08-01 Day\n31 February, no day'
  const page = await client.post(path, { holidays: typed })

  expect(page.status).toBe(422)
  expect(page.text).toContain('This line is no holiday: “31 February, no day”')
  expect(page.html.querySelector('textarea')?.text).toBe(typed)
  expect(await days()).toEqual(before)
})

test('a day that the calendar does not have is no holiday', () => {
  const wrong = (holidays: string): unknown => {
    const parsed = parseHolidays({ fields: new Map([['holidays', [holidays]]]), files: new Map() })
    return parsed.ok && parsed.values.wrong
  }

  expect(['2026-02-29 Leap day', '2028-02-29 Leap day', '2026-12-25'].map(wrong)).toEqual([
    '2026-02-29 Leap day',
    null,
    '2026-12-25',
  ])
})

test('only an administrator keeps holidays, whatever the code forgets', async () => {
  const officer = await clientOf(world.app, server, made.people['hr-officer'])

  expect((await officer.get(path)).status).toBe(403)
  expect((await officer.post(path, { holidays: '2026-07-01 Day off' })).status).toBe(403)
  expect(await days()).not.toContain('2026-07-01 Day off')
})
