import { expect, test } from 'vitest'

import { useApp } from '../../../test/app.ts'
import { actorIn, allVerified, openedPlacement, placementWorld } from '../../../test/placement-world.ts'
import { itemsOf, type Item } from '../queries/items.ts'
import { openClearance } from './lifecycle.ts'
import { rederiveChecklists } from './rederive.ts'

const world = useApp()

async function cleared(nationalities: readonly string[]) {
  const made = await placementWorld(world, { nationalities, language: 'en' })
  const id = await openedPlacement(world, made)
  const hr = await actorIn(world, made.hr)
  await openClearance(world.app, hr, id, world.app.clock.now())
  await allVerified(world, id)
  await world.db.owner.query(`update placements set state = 'cleared' where id = $1`, [id])
  const item = async (kind: Item['kind']): Promise<Item | undefined> =>
    (await world.app.database.as(hr).read(tx => itemsOf(tx, id))).find(one => one.kind === kind)
  const facts = async (): Promise<unknown[]> =>
    (
      await world.db.owner.query(
        `select p.state, (select count(*)::integer from mails where placement_id = p.id and kind = 'placement.checklistChanged') as mails,
          (select count(*)::integer from events where subject = 'placement' and subject_id = p.id and event = 'checklist-changed') as events
         from placements p where p.id = $1`,
        [id],
      )
    ).rows
  return { made, id, item, facts }
}

const correct = (person: number, nationalities: readonly string[]): Promise<unknown> =>
  world.db.owner.query(
    `update profile_sections set answers = answers || $2::jsonb where person_id = $1 and section = 'identity'`,
    [person, JSON.stringify({ nationality: 'some', nationalities })],
  )

test('a nationality corrected to that of the host country closes what is asked of foreigners, with that reason', async () => {
  const { made, item, facts } = await cleared(['FR'])
  await correct(made.intern, ['FR', 'KE'])

  await rederiveChecklists(world.app, { person: made.intern }, world.app.clock.now())

  expect(await item('visa')).toMatchObject({ isRequired: false, reason: 'national-of-host' })
  expect(await item('medical-insurance')).toMatchObject({ isRequired: true, state: 'verified' })
  expect(await facts()).toEqual([{ state: 'cleared', mails: 1, events: 1 }])
  await rederiveChecklists(world.app, { person: made.intern }, world.app.clock.now())
  expect(await facts()).toEqual([{ state: 'cleared', mails: 1, events: 1 }])
})

test('a nationality corrected away from the host country asks for visa and evacuation, and clearance is open again', async () => {
  const { made, id, item, facts } = await cleared(['KE'])
  await world.db.owner.query(
    `update clearance_items set state = 'open', document_id = null where placement_id = $1 and not is_required`,
    [id],
  )
  await correct(made.intern, ['FR'])

  await rederiveChecklists(world.app, { person: made.intern }, world.app.clock.now())

  expect(await item('visa')).toMatchObject({ isRequired: true, reason: 'not-a-national' })
  expect(await item('conduct-course')).toMatchObject({ state: 'verified' })
  expect(await facts()).toEqual([{ state: 'clearance', mails: 1, events: 1 }])
})

test('an office that moves to another country asks anew of those who are not at home there, and draws the agreement up again', async () => {
  const { made, item, facts } = await cleared(['KE'])
  await world.db.owner.query(`update offices set country = 'UG', city = 'Kampala' where id = $1`, [made.office])

  await rederiveChecklists(world.app, { office: made.office }, world.app.clock.now())

  expect(await item('visa')).toMatchObject({ isRequired: true, params: { country: 'UG' } })
  expect(await item('internship-agreement')).toMatchObject({ state: 'open' })
  expect(await facts()).toEqual([{ state: 'clearance', mails: 1, events: 1 }])
})

test('an internship that has begun is not asked anew', async () => {
  const { made, id, item } = await cleared(['KE'])
  await world.db.owner.query(`update placements set state = 'active' where id = $1`, [id])
  await correct(made.intern, ['FR'])

  await rederiveChecklists(world.app, { person: made.intern }, world.app.clock.now())

  expect(await item('visa')).toMatchObject({ isRequired: false })
})
