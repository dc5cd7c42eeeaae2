import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../../test/app.ts'
import { clientOf, testServerOf } from '../../../test/client.ts'
import { actorIn, openedPlacement, placementWorld } from '../../../test/placement-world.ts'
import type { Server } from '../../platform/http/index.ts'
import { withdraw } from './withdraw.ts'

const world = useApp()
let server: Server

beforeAll(async () => {
  server = await testServerOf(world.app)
})

test('an intern who withdraws after accepting leaves no placement behind, and office and supervisors hear why', async () => {
  const made = await placementWorld(world, { language: 'en' })
  const id = await openedPlacement(world, made)
  const awa = await clientOf(world.app, server, made.intern)

  const placement = await awa.get(`/en/placement/${id}`)
  const page = await awa.get(`/en/applications/${made.application}/withdrawal`)
  const done = await awa.post(`/en/applications/${made.application}/withdrawal`, { why: 'I found a job.' })

  expect(placement.html.querySelector(`a[href="/en/applications/${made.application}/withdrawal"]`)).not.toBeNull()
  expect(page.text).toContain('Withdraw from this internship?')
  expect(done.status).toBe(303)
  const { rows } = await world.db.owner.query(
    `select p.state as placement, a.state as application from placements p join applications a on a.id = p.application_id
     where p.id = $1`,
    [id],
  )
  expect(rows).toEqual([{ placement: 'cancelled', application: 'withdrawn' }])
  const events = await world.db.owner.query(
    `select subject, event, why, by_person_id from events where subject_id in ($1, $2) and event in ('cancel', 'withdraw') order by id`,
    [id, made.application],
  )
  expect(events.rows).toEqual([
    { subject: 'application', event: 'withdraw', why: 'I found a job.', by_person_id: made.intern },
    { subject: 'placement', event: 'cancel', why: 'I found a job.', by_person_id: made.intern },
  ])
  const mails = await world.db.owner.query<{ person_id: number }>(
    `select person_id from mails where kind = 'placement.intern-withdrew' and placement_id = $1 order by person_id`,
    [id],
  )
  expect(mails.rows.map(row => row.person_id)).toEqual([made.hr, made.overall, made.direct].sort((a, b) => a - b))
  expect((await awa.get(`/en/placement/${id}`)).text).toContain('You withdrew')
})

test('once clearance was opened the office cancels, and a withdrawal says so and changes nothing', async () => {
  const made = await placementWorld(world, { language: 'en' })
  const id = await openedPlacement(world, made)
  await world.db.owner.query(`update applications set state = 'placed' where id = $1`, [made.application])
  await world.db.owner.query(`update placements set state = 'clearance' where id = $1`, [id])

  const actor = await actorIn(world, made.intern)
  const refused = await withdraw(world.app, actor, { id: made.application, why: '' }, world.app.clock.now())

  expect(refused).toMatchObject({ ok: false, refusal: { code: 'too-late-to-withdraw' } })
  const { rows } = await world.db.owner.query('select state from placements where id = $1', [id])
  expect(rows).toEqual([{ state: 'clearance' }])
})
