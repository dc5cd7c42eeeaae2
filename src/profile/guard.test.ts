import { expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import type { Actor, Grant } from '../platform/actor/index.ts'
import { saveAnswers } from './actions/save-section.ts'
import { profileOf } from './queries.ts'

const world = useApp()

async function insert(statement: string, values: readonly unknown[] = []): Promise<number> {
  const { rows } = await world.db.owner.query<{ id: number }>(`${statement} returning id`, [...values])
  return rows[0]?.id ?? 0
}

let number = 0

async function actor(...grants: readonly Partial<Grant>[]): Promise<Actor & { personId: number }> {
  const personId = await insert(
    `insert into persons (given_name, family_name, email, language, created_at) values ('A', 'B', $1, 'en', now())`,
    [`guard-${(number += 1)}@example.org`],
  )
  const whole = grants.map(
    grant => ({ role: 'hr-officer', officeId: null, partnerId: null, fundId: null, ...grant }) as Grant,
  )
  return { kind: 'person', personId, name: 'A B', language: 'en', grants: whole }
}

async function hasRead(reader: Actor, personId: number): Promise<boolean> {
  const profile = await world.app.database.as(reader).read(tx => profileOf(tx, personId))
  return profile.sections.interests.answers.areas.length > 0
}

test('a profile is read by its person, and by an office from the release of an application on; the database says so too', async () => {
  const office = await insert(
    `insert into offices (name, kind, city, country) values ('Vientiane', 'country-office', 'Vientiane', 'LA')`,
  )
  const other = await insert(
    `insert into offices (name, kind, city, country) values ('Bogotá', 'country-office', 'Bogotá', 'CO')`,
  )
  const owner = await actor()
  const readers = [
    owner,
    await actor(),
    await actor({ officeId: office }),
    await actor({ officeId: other }),
    await actor({ role: 'programme-manager' }),
    await actor({ role: 'administrator' }),
    await actor({ role: 'medical-officer' }),
    { kind: 'visitor' } as const,
  ]
  const answers = { areas: ['health'], relevantInterest: 'yes' } as const
  await saveAnswers(world.app, owner, { section: 'interests', answers, completed: true }, world.app.clock.now())
  const application = await insert(
    `insert into applications (reference, person_id, office_id, policy_id, state_since, language, proposed_start_on,
       proposed_months, submitted_at, created_at)
     values ('PS-2026-0001', $1, $2, 'iom-website', now(), 'en', '2026-06-01', 6, now(), now())`,
    [owner.personId, office],
  )

  const before = await Promise.all(readers.map(reader => hasRead(reader, owner.personId)))
  await world.db.owner.query('update applications set released_at = now() where id = $1', [application])
  const after = await Promise.all(readers.map(reader => hasRead(reader, owner.personId)))

  expect(before).toEqual([true, false, false, false, false, false, false, false])
  expect(after).toEqual([true, false, true, false, true, false, false, false])
})

test('nobody writes into the profile of another, were the code to forget it', async () => {
  const owner = await actor()
  const manager = await actor({ role: 'programme-manager' })
  const row = { personId: owner.personId, section: 'identity', answers: '{}', savedAt: world.app.clock.now() }

  const writing = world.app.database
    .as(manager)
    .transaction(tx => tx.insertInto('profileSections').values(row).execute())

  await expect(writing).rejects.toThrow(/row-level security/)
})

test('whoever rests on a nationality is told when it is corrected, and of nothing else', async () => {
  const owner = await actor()
  const save = (nationalities: readonly string[], phone: string): Promise<unknown> => {
    const answers = { birthDate: null, nationality: 'some', nationalities, residence: null, phone } as const
    return saveAnswers(world.app, owner, { section: 'identity', answers, completed: true }, world.app.clock.now())
  }

  await save(['KE'], '')
  await save(['KE'], '+254')
  await save(['KE', 'FR'], '+254')

  const { rows } = await world.db.owner.query(
    `select data from jobs.job where name = 'placement-facts' and data->>'person' = $1`,
    [String(owner.personId)],
  )
  expect(rows).toEqual([{ data: { person: owner.personId } }, { data: { person: owner.personId } }])
})
