import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../../test/app.ts'
import { clientOf, testServerOf } from '../../../test/client.ts'
import { actorIn, allVerified, openedPlacement, placementWorld } from '../../../test/placement-world.ts'
import { frozenClock } from '../../platform/clock/index.ts'
import type { Server } from '../../platform/http/index.ts'
import { coveredUntil } from '../queries/items.ts'
import { placementOf } from '../../placements/index.ts'
import { extendPlacement } from './extend.ts'
import { openClearance } from './lifecycle.ts'

const world = useApp()
const summer = frozenClock('2026-07-01T08:00:00Z').now()
let server: Server

beforeAll(async () => {
  server = await testServerOf(world.app)
})

const sql = <T extends object = { id: number }>(text: string, values: readonly unknown[]): Promise<T[]> =>
  world.db.owner.query<T>(text, [...values]).then(({ rows }) => rows)

/** Under way from 4 May to 3 November 2026 with 600.00 a month, and what is left of a fund that pays it; null: none does. */
async function underWay(left: number | null, until: string | null = null) {
  const made = await placementWorld(world)
  const id = await openedPlacement(world, made)
  const hr = await actorIn(world, made.hr)
  await openClearance(world.app, hr, id, world.app.clock.now())
  await allVerified(world, id)
  await sql(`update placements set state = 'active' where id = $1`, [id])
  await sql(`update offers set allowance = 60000, currency = 'USD' where application_id = $1`, [made.application])
  if (left === null) return { made, id, hr, fund: 0 }
  const [fund] = await sql(
    `insert into funds (name, kind, currency, amount, available_from, available_until, created_at)
     values ($1, 'trust', 'USD', $2, '2026-01-01', $3, now()) returning id`,
    [`Fund ${id}`, 360_000 + left, until],
  )
  await sql(
    `insert into awards (fund_id, placement_id, amount, promised_by, promised_at) values ($1, $2, 360000, $3, now())`,
    [fund!.id, id, made.hr],
  )
  return { made, id, hr, fund: fund!.id }
}

const promisedBy = (fund: number): Promise<{ amount: string }[]> =>
  sql(`select amount::text from awards where fund_id = $1 and taken_back_at is null order by id`, [fund])

test('an extension promises what the added time costs from the fund that pays, in the same act', async () => {
  const { id, hr, fund } = await underWay(120_000)

  const extended = await extendPlacement(world.app, hr, { id, endOn: '2027-01-03', why: 'It goes on.' }, summer)

  expect(extended.ok).toBe(true)
  expect(await promisedBy(fund)).toEqual([{ amount: '360000' }, { amount: '120000' }])
  expect(
    await sql(`select subject, params from events where event = 'award-promised' and subject_id = $1`, [id]),
  ).toContainEqual({ subject: 'placement', params: { fund, amount: 120_000, currency: 'USD', extension: true } })
})

test('a fund with too little left refuses the extension, says how much is missing, and nothing is changed', async () => {
  const { id, hr, fund } = await underWay(100_000)

  const refused = await extendPlacement(world.app, hr, { id, endOn: '2027-01-03', why: 'It goes on.' }, summer)

  expect(refused).toEqual({
    ok: false,
    refusal: {
      code: 'fund-short',
      params: { funds: `Fund ${id}`, missing: '20000', left: '100000', currency: 'USD' },
    },
  })
  expect(await promisedBy(fund)).toEqual([{ amount: '360000' }])
  expect(await sql(`select state, end_on::text from placements where id = $1`, [id])).toEqual([
    { state: 'active', end_on: '2026-11-03' },
  ])
})

test('an extension does not outlive the fund that pays for it', async () => {
  const { id, hr } = await underWay(500_000, '2026-12-31')

  expect(await extendPlacement(world.app, hr, { id, endOn: '2027-01-03', why: 'It goes on.' }, summer)).toMatchObject({
    refusal: { code: 'fund-ends', params: { until: '2026-12-31' } },
  })
  expect(await extendPlacement(world.app, hr, { id, endOn: '2026-12-31', why: 'It goes on.' }, summer)).toMatchObject({
    ok: true,
  })
})

test('two extensions at once are not both paid with the money of one', async () => {
  const one = await underWay(120_000)
  const other = await underWay(null)
  await sql(
    `insert into awards (fund_id, placement_id, amount, promised_by, promised_at) values ($1, $2, 1, $3, now())`,
    [one.fund, other.id, other.made.hr],
  )
  await sql(`update funds set amount = amount + 1 where id = $1`, [one.fund])

  const results = await Promise.all(
    [one, other].map(({ hr, id }) =>
      extendPlacement(world.app, hr, { id, endOn: '2027-01-03', why: 'It goes on.' }, summer),
    ),
  )

  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'fund-short' } })
})

test('papers that the extension outlives hold it back from the old last day on, and no second extension is granted', async () => {
  const { made, id, hr } = await underWay(null)
  await extendPlacement(world.app, hr, { id, endOn: '2026-12-03', why: 'It goes on.' }, summer)
  const covered = (): Promise<string | null> =>
    world.app.database.as(hr).read(async tx => coveredUntil(tx, (await placementOf(tx, id))!))

  expect(await covered()).toBe('2026-11-03')
  expect(await extendPlacement(world.app, hr, { id, endOn: '2027-01-03', why: 'Once more.' }, summer)).toMatchObject({
    refusal: { code: 'extension-open' },
  })
  const staff = await (await clientOf(world.app, server, made.hr)).get(`/en/work/placements/${id}/clearance`)
  const own = await (await clientOf(world.app, server, made.intern)).get(`/en/placement/${id}`)
  expect(staff.text).toContain('They must be settled by 3 November 2026')
  expect(own.text).toContain('must be settled by 3 November 2026')

  await allVerified(world, id)
  expect(await covered()).toBeNull()
})

test('the page says what is paid, by which fund and what is left, and keeps what was typed when it is too little', async () => {
  const { made, id } = await underWay(10_000)
  const client = await clientOf(world.app, server, made.hr)

  const page = await client.get(`/en/work/placements/${id}/extension`)
  const refused = await client.post(`/en/work/placements/${id}/extension`, {
    'endOn-day': '3',
    'endOn-month': '12',
    'endOn-year': '2026',
    why: 'The survey goes on.',
  })

  expect(page.text).toContain('USD\u00a0600 a month')
  expect(page.text).toContain(`Fund ${id} pays it, and has USD\u00a0100 left.`)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('USD\u00a0500 is missing')
  expect(refused.html.querySelector('textarea')?.text).toContain('The survey goes on.')
})
