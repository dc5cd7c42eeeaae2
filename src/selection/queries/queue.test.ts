import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../../test/app.ts'
import {
  asker,
  insertApplication,
  insertInterview,
  insertPerson,
  selectionWorld,
  type SelectionWorld,
} from '../../../test/selection-world.ts'
import type { Actor } from '../../platform/actor/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import { mayReadCase } from '../rules.ts'
import { caseOf, factsOf } from './case.ts'
import { groups, queueChoices, workQueue, type QueueFilter } from './queue.ts'

const world = useApp()
let w: SelectionWorld
const all: QueueFilter = { notice: null, office: null, state: null, text: '', group: null, page: 1 }
const when = { now: new Date('2026-03-02T09:00:00Z'), today: '2026-03-02', language: 'en' } as const

beforeAll(async () => {
  w = await selectionWorld(world)
})

async function countQueries(work: (tx: ReadTx) => Promise<unknown>): Promise<number> {
  const actor = await asker(world, w.officer)
  let queries = 0
  await world.app.database.as(actor).read(async tx => {
    const counting = new Proxy(tx.getExecutor(), {
      get: (target, key, receiver) => {
        if (key === 'executeQuery') queries += 1
        const value: unknown = Reflect.get(target, key, receiver)
        return typeof value === 'function' ? (value.bind(target) as unknown) : value
      },
    })
    const counted = new Proxy(tx, {
      get: (target, key, receiver) =>
        key === 'getExecutor' ? () => counting : (Reflect.get(target, key, receiver) as unknown),
    })
    await work(counted)
  })
  return queries
}

async function everyGroup(tx: ReadTx, actor: Actor): Promise<number[]> {
  const ids: number[] = []
  for (const group of groups) for (const { id } of await workQueue(tx, actor, { ...all, group }, when)) ids.push(id)
  return ids
}

test('a list and the case’s own rule agree on who sees what', async () => {
  const person = await insertPerson(world, 'Paul')
  const ids = [
    await insertApplication(world, w, { person }),
    await insertApplication(world, w, { person, notice: null, office: w.elsewhere }),
    await insertApplication(world, w, { person, notice: null, office: null, kind: 'country-office' }),
    await insertApplication(world, w, { person, notice: null, isReleased: false, state: 'submitted' }),
    await insertApplication(world, w, { person: w.officer, notice: null }),
    await insertApplication(world, w, { person: w.manager, state: 'interview' }),
  ]
  await insertInterview(world, w, ids[5]!, [w.interviewer])
  for (const role of [
    'officer',
    'officerElsewhere',
    'manager',
    'director',
    'supervisor',
    'otherSupervisor',
    'interviewer',
    'auditor',
    'administrator',
    'applicant',
  ] as const) {
    const actor = await asker(world, w[role])
    const { listed, allowed } = await world.app.database.as(actor).read(async tx => {
      const cases = []
      for (const id of ids) cases.push(await caseOf(tx, id))
      return {
        listed: (await everyGroup(tx, actor)).sort((a, b) => a - b),
        allowed: cases.filter(one => one !== null && mayReadCase(actor, factsOf(one))).map(one => one?.id),
      }
    })
    expect([role, listed]).toEqual([role, allowed])
  }
})

test('the queue takes as many queries for three applications as for one', async () => {
  const before = await countQueries(async tx => {
    await workQueue(tx, await asker(world, w.officer), all, when)
    await queueChoices(tx, await asker(world, w.officer))
  })
  for (const name of ['Quo', 'Qua', 'Qui'])
    await insertApplication(world, w, { person: await insertPerson(world, name) })

  const after = await countQueries(async tx => {
    await workQueue(tx, await asker(world, w.officer), all, when)
    await queueChoices(tx, await asker(world, w.officer))
  })

  expect([before, after]).toEqual([2, 2])
})

test('three of each group come first, then one group by pages of fifty, and thousands are found quickly', async () => {
  await world.db.owner.query(
    `insert into persons (given_name, family_name, email, language, created_at)
      select 'Many', 'N' || n, 'many' || n || '@example.org', 'en', now() from generate_series(1, 3000) n`,
  )
  await world.db.owner.query(
    `insert into applications (reference, person_id, notice_id, office_id, policy_id, state, state_since, language, proposed_start_on,
        proposed_months, submitted_at, released_at, answer_by, created_at)
      select 'PX-' || p.id, p.id, $1, $2, 'iom-website', 'released', now(), 'en', '2026-05-04', 6, now(), now(), '2026-06-30', now()
      from persons p where p.given_name = 'Many'`,
    [w.notice, w.office],
  )
  await world.db.owner.query('analyze')
  const actor = await asker(world, w.officer)
  const started = performance.now()

  const rows = await world.app.database.as(actor).read(tx => workQueue(tx, actor, all, when))
  const took = performance.now() - started
  const second = await world.app.database
    .as(actor)
    .read(tx => workQueue(tx, actor, { ...all, group: 'new', page: 2, text: 'Many' }, when))

  const first = rows.filter(({ group }) => group === 'new')
  expect([first.length, first[0]?.inGroup]).toEqual([3, expect.any(Number)])
  expect(first[0]?.inGroup).toBeGreaterThanOrEqual(3000)
  expect(second).toHaveLength(50)
  expect(second[0]?.inGroup).toBe(3000)
  expect(took).toBeLessThan(1_500)
})
