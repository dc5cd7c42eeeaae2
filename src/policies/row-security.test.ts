import { beforeAll, expect, test } from 'vitest'

import { useDatabase } from '../../test/database.ts'
import { insertWorld, type World } from '../../test/world.ts'
import { actorOf } from '../accounts/index.ts'
import { system, type Actor } from '../platform/actor/index.ts'
import type { Tx } from '../platform/db/index.ts'

const db = useDatabase()
const at = new Date('2026-03-01T09:00:00Z')
const readers = ['hr-director', 'auditor'] as const
let world: World

beforeAll(async () => {
  world = await insertWorld(db.owner)
  const manager = world.people['programme-manager']
  await db.owner.query(
    `insert into policy_versions (form_key, policy_id, content, based_on, created_by, created_at, changed_by, changed_at)
     values ('key', 'drafted', '{"id": "drafted"}', 'iom-vacancy', $1, $2, $1, $2)`,
    [manager, at],
  )
})

async function actorIn(person: number): Promise<Actor> {
  return (await db.database.as(system).read(tx => actorOf(tx, person)))!
}

/** The writes of this slice, as a program would try them that forgot to ask who may. */
const writes: Readonly<Record<string, (tx: Tx, by: number) => Promise<unknown>>> = {
  'a new draft': (tx, by) =>
    tx
      .insertInto('policyVersions')
      .values({
        ...{ formKey: `draft-${by}`, policyId: `draft-${by}`, content: JSON.stringify({ id: `draft-${by}` }) },
        ...{ basedOn: 'iom-vacancy', createdBy: by, createdAt: at, changedBy: by, changedAt: at },
      })
      .execute(),
  'the last day of a version': (tx, by) =>
    tx
      .insertInto('policyEnds')
      .values({ policyId: 'iom-vacancy', lastDay: '2026-12-31', why: 'x', setBy: by, setAt: at })
      .execute(),
  'a trial': (tx, by) =>
    tx
      .insertInto('policyTrials')
      .values({
        ...{ formKey: `trial-${by}`, policyId: 'iom-vacancy', roundIds: [], outsideRounds: true },
        ...{ askedBy: by, askedAt: at, cases: 0 },
      })
      .execute(),
}

test.each(Object.keys(writes))('%s is added by who writes policies, not by those who only read them', async what => {
  const manager = world.people['programme-manager']
  const write = writes[what]!
  for (const reader of readers) {
    const by = world.people[reader]
    const attempt = db.database.as(await actorIn(by)).transaction(tx => write(tx, by))
    await expect(attempt).rejects.toThrow('row-level security')
  }

  await db.database.as(await actorIn(manager)).transaction(tx => write(tx, manager))
})

test('a draft is changed by who writes policies, in their own name alone; by its readers it is not', async () => {
  const change = async (person: number, by: number): Promise<bigint> => {
    const [done] = await db.database.as(await actorIn(person)).transaction(tx =>
      tx
        .updateTable('policyVersions')
        .set({ content: JSON.stringify({ id: 'drafted', by }), changedBy: by })
        .where('policyId', '=', 'drafted')
        .execute(),
    )
    return done?.numUpdatedRows ?? 0n
  }
  const manager = world.people['programme-manager']

  for (const reader of readers) expect(await change(world.people[reader], world.people[reader])).toBe(0n)
  await expect(change(manager, world.people.auditor)).rejects.toThrow('row-level security')
  expect(await change(manager, manager)).toBe(1n)
})

test('what a trial found of an application goes with it, also where only its assessment goes; the numbers stay', async () => {
  const { application } = world.params
  const manager = world.people['programme-manager']
  const insert = async (text: string, values: readonly unknown[]): Promise<number> =>
    (await db.owner.query<{ id: number }>(`${text} returning id`, [...values])).rows[0]!.id
  const own = await insert(
    `insert into applications (reference, person_id, office_id, policy_id, state, state_since, language, created_at)
     select 'PS-2026-0077', $3, office_id, policy_id, 'draft', $2, 'en', $2 from applications where id = $1`,
    [application, at, world.people['hr-officer elsewhere']],
  )
  const trial = await insert(
    `insert into policy_trials (form_key, policy_id, round_ids, outside_rounds, asked_by, asked_at, cases, done)
     values ('past', 'iom-vacancy', '{}', true, $1, $2, 1, 1)`,
    [manager, at],
  )
  const assessed = (): Promise<number> =>
    insert(
      `insert into assessments (application_id, policy_id, verdict, case_facts, assessment, at)
       values ($1, 'iom-vacancy', 'eligible', '{}', '{}', $2)`,
      [own, at],
    )
  const found = async (heldAgainst: number | null): Promise<void> => {
    await db.owner.query(
      `insert into policy_trial_results (trial_id, application_id, from_verdict, to_verdict, because, held_against)
       values ($1, $2, 'eligible', 'eligible', '{}', $3)`,
      [trial, own, heldAgainst],
    )
  }
  const leftOf = async (text: string, id: number): Promise<number | null> => (await db.owner.query(text, [id])).rowCount
  const results = (): Promise<number | null> =>
    leftOf('select from policy_trial_results where application_id = $1', own)

  const assessment = await assessed()
  await found(assessment)
  expect(await results()).toBe(1)
  await db.owner.query('delete from assessments where id = $1', [assessment])
  expect(await results()).toBe(0)

  await found(null)
  await db.owner.query('delete from applications where id = $1', [own])
  expect(await results()).toBe(0)
  expect(await leftOf('select from policy_trials where id = $1', trial)).toBe(1)
})
