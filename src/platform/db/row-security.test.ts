import { beforeAll, expect, test } from 'vitest'

import { useDatabase } from '../../../test/database.ts'
import { askers, insertWorld, type Asker, type World } from '../../../test/world.ts'
import { actorOf } from '../../accounts/index.ts' // -- composition root
import { system, visitor, type Actor } from '../actor/index.ts'

const db = useDatabase()
let world: World

beforeAll(async () => {
  world = await insertWorld(db.owner)
  const applicant = world.people.applicant
  const values = [applicant, '2026-03-01T09:00:00Z']
  await db.owner.query(
    `insert into profile_sections (person_id, section, answers, saved_at) values ($1, 'identity', '{}', $2)`,
    values,
  )
  await db.owner.query(
    `insert into applications (reference, person_id, office_id, policy_id, state, state_since, language, created_at)
     select 'PS-2026-0009', $1, id, 'iom-website', 'draft', $2, 'en', $2 from offices where name = 'Vientiane'`,
    values,
  )
})

async function seenBy(
  asker: Asker,
  table: 'applications' | 'profileSections' | 'documents' | 'placements',
): Promise<number> {
  const actor: Actor = asker === 'visitor' ? visitor : ((await actorIn(world.people[asker])) ?? visitor)
  const rows = await db.database.as(actor).read(tx => tx.selectFrom(table).selectAll().execute())
  return rows.length
}

function actorIn(person: number): Promise<Actor | null> {
  return db.database.as(system).read(tx => actorOf(tx, person))
}

async function whoSees(table: Parameters<typeof seenBy>[1]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const asker of askers) {
    const count = await seenBy(asker, table)
    if (count > 0) counts[asker] = count
  }
  return counts
}

test('an application is seen by its applicant, and once released by its office, its panel, its partner and the whole programme', async () => {
  expect(await whoSees('applications')).toEqual({
    applicant: 3,
    'hr-officer': 2,
    supervisor: 2,
    interviewer: 1,
    'programme-manager': 2,
    'hr-director': 2,
    coordinator: 2,
    auditor: 2,
  })
})

test('a profile is read by the programme, not by the partner who sees where the application stands', async () => {
  expect(await whoSees('profileSections')).toEqual({
    applicant: 1,
    'hr-officer': 1,
    supervisor: 1,
    interviewer: 1,
    'programme-manager': 1,
    'hr-director': 1,
    auditor: 1,
  })
})

test('a document is read by those who read the application that it is attached to', async () => {
  expect(Object.keys(await whoSees('documents'))).toEqual([
    'applicant',
    'hr-officer',
    'supervisor',
    'interviewer',
    'programme-manager',
    'hr-director',
    'auditor',
  ])
})

test('without a word of who asks, nothing that is guarded is in sight, and nothing can be written', async () => {
  expect(await seenBy('visitor', 'applications')).toBe(0)
  const write = db.database
    .as(visitor)
    .transaction(tx => tx.updateTable('applications').set({ state: 'withdrawn' }).returning('id').execute())
  expect(await write).toEqual([])
})

test('what has happened cannot be changed or removed by the application', async () => {
  const change = db.database.as(system).transaction(tx => tx.updateTable('events').set({ why: 'x' }).execute())
  await expect(change).rejects.toThrow('permission denied')

  const removal = db.database.as(system).transaction(tx => tx.deleteFrom('events').execute())
  await expect(removal).rejects.toThrow('permission denied')
})

test('a page that only reads cannot write, whatever its code does', async () => {
  const write = db.database.as(system).read(tx => tx.updateTable('persons').set({ givenName: 'x' }).execute())

  await expect(write).rejects.toThrow('read-only transaction')
})
