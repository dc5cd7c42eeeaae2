import { expect, test } from 'vitest'

import { useApp } from '../../../test/app.ts'
import { actorIn, placementWorld } from '../../../test/placement-world.ts'
import { system } from '../../platform/actor/index.ts'
import { placementOf } from '../queries.ts'
import { openPlacement } from './open-placement.ts'

const world = useApp()

test('an accepted offer becomes a placement with its dates, supervisors, goals and plan of check-ins', async () => {
  const { app, db } = world
  const made = await placementWorld(world)
  const by = await actorIn(world, made.intern)

  const id = await app.database
    .as(by)
    .transaction(tx =>
      openPlacement(app, tx, { applicationId: made.application, offerId: made.offer, by }, app.clock.now()),
    )

  const placement = await app.database.as(by).read(tx => placementOf(tx, id))
  expect(placement).toMatchObject({
    title: 'Stage, politiques migratoires',
    state: 'agreed',
    startOn: '2026-05-04',
    endOn: '2026-11-03',
    officeId: made.office,
    policyId: 'iom-website',
    supervisorIds: [made.overall, made.direct],
  })
  const goals = await db.owner.query('select kind, position, wording from goals where placement_id = $1 order by id', [
    id,
  ])
  expect(goals.rows).toEqual([
    { kind: 'objective', position: 1, wording: 'Lire une note de politique' },
    { kind: 'objective', position: 2, wording: 'Mener un entretien' },
    { kind: 'output', position: 1, wording: 'Une note de pays' },
  ])
  const plan = await db.owner.query('select planned_on from check_ins where placement_id = $1 order by id', [id])
  expect(plan.rows).toHaveLength(8 + 5 + 11)
  const mails = await db.owner.query('select to_address, kind from mails where placement_id = $1', [id])
  expect(mails.rows).toHaveLength(2)
})

test('the same acceptance arriving twice at once opens one placement', async () => {
  const { app, db } = world
  const made = await placementWorld(world)
  const by = await actorIn(world, made.intern)
  const open = (): Promise<number> =>
    app.database
      .as(by)
      .transaction(tx =>
        openPlacement(app, tx, { applicationId: made.application, offerId: made.offer, by }, app.clock.now()),
      )

  const [first, second] = await Promise.all([open(), open()])

  expect(first).toBe(second)
  const { rows } = await db.owner.query('select state from placements where application_id = $1', [made.application])
  expect(rows).toEqual([{ state: 'agreed' }])
  const goals = await db.owner.query('select 1 from goals where placement_id = $1', [first])
  expect(goals.rowCount).toBe(3)
})

test('a placement is in sight of its intern, its office, its supervisors; not of another office', async () => {
  const { app } = world
  const made = await placementWorld(world)
  const by = await actorIn(world, made.intern)
  const id = await app.database
    .as(by)
    .transaction(tx =>
      openPlacement(app, tx, { applicationId: made.application, offerId: made.offer, by }, app.clock.now()),
    )

  const sees = async (person: number): Promise<boolean> => {
    const actor = await actorIn(world, person)
    return (await app.database.as(actor).read(tx => placementOf(tx, id))) !== null
  }

  expect(await sees(made.hr)).toBe(true)
  expect(await sees(made.direct)).toBe(true)
  expect(await sees(made.otherHr)).toBe(false)
  expect(await sees(made.coordinator)).toBe(false)
  expect(await app.database.as(system).read(tx => placementOf(tx, id))).not.toBeNull()
})
