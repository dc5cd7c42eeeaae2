import { beforeAll, beforeEach, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import {
  actorIn,
  allVerified,
  handedIn,
  openedPlacement,
  placementWorld,
  type PlacementWorld,
} from '../../test/placement-world.ts'
import { openClearance } from '../clearance/index.ts'
import { runMornings } from './actions/run-morning.ts'

const holder = useApp()
let world: PlacementWorld
let placement: number
beforeAll(async () => {
  world = await placementWorld(holder, { withPartner: true })
  placement = await openedPlacement(holder, world)
  const officer = await actorIn(holder, world.hr)
  const opened = await openClearance(holder.app, officer, placement, holder.app.clock.now())
  expect(opened.ok).toBe(true)
})
beforeEach(async () => {
  await holder.db.owner.query('truncate reminders, reminder_runs, mails')
  await holder.db.owner.query(
    `update clearance_items set state = 'open', document_id = null, valid_until = null, handed_in_at = null`,
  )
  await setState('clearance')
})

async function setState(state: string): Promise<void> {
  await holder.db.owner.query('update placements set state = $2::placement_state where id = $1', [placement, state])
  await holder.db.owner.query(
    `update check_ins set held_on = case when $1 = 'clearance' then planned_on end, noted_at = null`,
    [state],
  )
}

type Mail = { name: string; kind: string; body: string }

async function morning(day: string): Promise<Mail[]> {
  const { rows: before } = await holder.db.owner.query('select from mails')
  await runMornings(holder.app, new Date(`${day}T09:00:00Z`))
  const { rows } = await holder.db.owner.query<Mail>(
    'select p.given_name as name, m.kind, m.body_text as body from mails m join persons p on p.id = m.person_id order by m.id',
  )
  return rows.slice(before.length)
}

const whom = (list: readonly Mail[]): [string, string][] => list.map(({ name, kind }) => [name, kind])

test('papers that are asked for are reminded of four weeks before the first day, how many and not which', async () => {
  const [mail, ...more] = (await morning('2026-04-06')).filter(({ kind }) => kind === 'reminder.papers')

  expect(more).toEqual([])
  expect(mail?.name).toBe('Awa')
  expect(mail?.body).toContain('7 documents vous sont encore demandés')
  expect(mail?.body).toContain(`/fr/placement/${placement}/papers`)
  expect(mail?.body).not.toMatch(/médical|vaccin|assurance|visa/i)
})

test('papers that are all in hand are not reminded of', async () => {
  await allVerified(holder, placement)

  expect(whom(await morning('2026-04-06'))).not.toContainEqual(['Awa', 'reminder.papers'])
})

test('a placement that was cancelled reminds nobody', async () => {
  await setState('cancelled')

  for (const day of ['2026-04-06', '2026-04-27', '2026-10-28']) expect(await morning(day)).toEqual([])
})

test('a paper that was handed in is on the officer’s list, a health paper on the medical officer’s alone', async () => {
  await handedIn(holder, placement, { kind: 'visa' })
  const health = await handedIn(holder, placement, { kind: 'medical-certificate', sealed: true })
  await holder.db.owner.query(`update clearance_items set handed_in_at = '2026-03-02T10:00Z' where state = 'handed-in'`)

  const list = (await morning('2026-03-05')).filter(({ kind }) => kind === 'reminder.digest')
  expect(whom(list)).toEqual([
    ['Hal', 'reminder.digest'],
    ['Mia', 'reminder.digest'],
  ])
  const [officers, medical] = list
  expect(officers?.body).toContain('Check a paper that was handed in: 9 March 2026')
  expect(officers?.body).not.toContain('health')
  expect(medical?.body).toContain(`/en/work/placements/${placement}/clearance/${health.item}`)
  expect(medical?.body).not.toContain('PS-')
  expect(medical?.body).not.toContain('Awa')
})

test('a talk that was not held is on the supervisors’ list, and after three weeks on the office’s', async () => {
  await setState('active')
  await holder.db.owner.query(`update check_ins set held_on = planned_on where planned_on <= '2026-06-01'`)

  const lists = async (day: string): Promise<string[]> =>
    (await morning(day)).filter(({ body }) => /talk/i.test(body)).map(({ name }) => name)
  expect(await lists('2026-06-04')).toEqual([])
  expect(await lists('2026-06-05')).toEqual(['Olga', 'Dan'])
  expect(await lists('2026-06-07')).toEqual([])
  expect(await lists('2026-06-26')).toEqual(['Olga', 'Dan'])
  expect(await lists('2026-06-29')).toEqual(['Hal', 'Olga', 'Dan'])
})

test('at the end the intern is asked for the evaluation a week before, then three and ten days after', async () => {
  await setState('active')

  const asked = async (day: string): Promise<boolean> =>
    (await morning(day)).some(({ name, kind }) => name === 'Awa' && kind === 'reminder.evaluation')
  const days = ['2026-10-26', '2026-10-27', '2026-10-28', '2026-11-05', '2026-11-06', '2026-11-07', '2026-11-13']
  const found: boolean[] = []
  for (const day of days) found.push(await asked(day))
  expect(found).toEqual([false, true, false, false, true, false, true])
})

test('a cover that ends before the last day is reminded of three weeks and one week before', async () => {
  await setState('active')
  await allVerified(holder, placement)
  await holder.db.owner.query(
    `update clearance_items set valid_until = '2026-08-31', settled_at = '2026-05-01' where kind = 'medical-insurance'`,
  )

  const asked = async (day: string): Promise<boolean> =>
    (await morning(day)).some(({ name, kind }) => name === 'Awa' && kind === 'reminder.cover-ends')
  const found: boolean[] = []
  for (const day of ['2026-08-09', '2026-08-10', '2026-08-11', '2026-08-24', '2026-09-01']) found.push(await asked(day))
  expect(found).toEqual([false, true, false, true, false])
})

test('a coordinator reads of their own students once a week, and daily when the day is near', async () => {
  await holder.db.owner.query(
    `insert into applications (reference, person_id, office_id, partner_id, policy_id, state, state_since, language,
      proposed_start_on, proposed_months, submitted_at, released_at, answer_by, created_at)
     select 'PS-2026-9000', $1, $2, $3, 'iom-website', 'screening', now(), 'en', '2026-07-01', 6, '2026-03-02', '2026-03-02',
       '2026-03-26', '2026-03-02'`,
    [world.intern, world.office, world.partner],
  )

  const lists = async (day: string): Promise<number> =>
    (await morning(day)).filter(({ name, body }) => name === 'Cora' && body.includes('PS-2026-9000')).length
  const days = ['2026-03-18', '2026-03-19', '2026-03-23', '2026-03-24', '2026-03-25', '2026-03-27', '2026-03-30']
  const found: number[] = []
  for (const day of days) found.push(await lists(day))
  expect(found).toEqual([0, 0, 1, 1, 1, 0, 1])
})
