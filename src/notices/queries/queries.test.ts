import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../../test/app.ts'
import { addNotice, noticeWorld, signedIn, type NoticeWorld } from '../../../test/notice-world.ts'
import { visitor } from '../../platform/actor/index.ts'
import { answeredInTimeOf } from '../answered-in-time.ts'
import { filterOf } from '../filters.ts'
import { noticeForApplying } from './for-applying.ts'
import { openNotices } from './public-list.ts'
import { noticeForWork, noticesForOfficer } from './work.ts'

const world = useApp()
let places: NoticeWorld
let first = 0

beforeAll(async () => {
  places = await noticeWorld(world)
  first = await addNotice(world, { office: places.nairobi })
})

async function statements(work: () => Promise<unknown>): Promise<number> {
  let count = 0
  const pool = world.app.database.pool
  const clients = new Set<object>()
  const spy = (client: { query: (...args: never[]) => unknown }): void => {
    if (clients.has(client)) return
    clients.add(client)
    const query = client.query.bind(client)
    client.query = (...args) => {
      count += 1
      return query(...args)
    }
  }
  pool.on('acquire', spy as never)
  await work()
  pool.removeListener('acquire', spy as never)
  return count
}

test('lists ask the same number of questions of 1 notice and of 3', async () => {
  const actor = await signedIn(world, places.hr)
  const list = (): Promise<unknown> =>
    world.app.database
      .as(visitor)
      .read(tx => openNotices(tx, filterOf(new URLSearchParams()), { language: 'en', today: '2026-03-02' }))
  const work = (): Promise<unknown> => world.app.database.as(actor).read(tx => noticesForOfficer(tx, actor, 'en'))
  const ofOne = [await statements(list), await statements(work)]
  await addNotice(world, { office: places.nairobi })
  await addNotice(world, { office: places.nairobi })

  // Beside the queries: begin, for an officer who they are, commit.
  expect(ofOne).toEqual([4, 4])
  expect([await statements(list), await statements(work)]).toEqual(ofOne)
})

test('pages hold twenty, and say how many there are', async () => {
  for (let number = 0; number < 21; number += 1) await addNotice(world, { office: places.vientiane })
  const pageOf = (query: string): Promise<{ shown: number; total: number; pages: number }> =>
    world.app.database.as(visitor).read(async tx => {
      const { cards, total, pages } = await openNotices(tx, filterOf(new URLSearchParams(query)), {
        language: 'en',
        today: '2026-03-02',
      })
      return { shown: cards.length, total, pages }
    })

  expect(await pageOf('country=LA')).toEqual({ shown: 20, total: 21, pages: 2 })
  expect(await pageOf('country=LA&page=2')).toEqual({ shown: 1, total: 21, pages: 2 })
})

test('applying is told the title in one’s language, and until which day the notice is open', async () => {
  const notice = await world.app.database.as(visitor).read(tx => noticeForApplying(tx, first))

  expect(notice?.title('fr')).toBe('Intern, Programme Support Unit')
  expect([notice?.isOpenOn('2026-03-15'), notice?.isOpenOn('2026-03-16')]).toEqual([true, false])
  expect(notice?.languages).toEqual(['en'])
  const whole = await world.app.database.as(visitor).read(tx => noticeForWork(tx, first))
  expect(whole?.texts.en?.outputs).toEqual(['One report.'])
})

test('the record of answers counts those told by the promised day, and says nothing of fewer than five', async () => {
  const tell = async (number: number, office: number, told: string | null, state = 'not-selected'): Promise<void> => {
    const { rows } = await world.db.owner.query<{ id: number }>(
      `insert into applications (reference, person_id, office_id, notice_id, policy_id, state, state_since, language,
        proposed_start_on, proposed_months, submitted_at, released_at, answer_by, created_at)
      values ($1, $2, $3, $4, 'iom-vacancy', $5, now(), 'en', '2026-05-04', 6, '2025-09-01', '2025-09-01', '2025-12-01', now())
      returning id`,
      [`A-${number}`, places.applicant, office, await addNotice(world, { office, state: 'closed' }), state],
    )
    if (told !== null)
      await world.db.owner.query(
        `insert into decisions (application_id, kind, reason_code, reason, decided_by, decided_at, released_at)
        values ($1, 'not-selected', 'x', 'x', $2, $3, $3)`,
        [rows[0]?.id, places.hr, told],
      )
  }
  for (let number = 0; number < 4; number += 1) await tell(number, places.nairobi, '2025-12-01T23:00:00Z')
  await tell(4, places.nairobi, '2025-12-02T00:30:00Z')
  await tell(5, places.nairobi, null, 'released')
  await tell(6, places.nairobi, null, 'withdrawn')
  await tell(7, places.vientiane, '2025-11-01T00:00:00Z')

  const answered = answeredInTimeOf(world.app)
  const now = world.app.clock.now()

  expect(await answered(now, places.nairobi)).toEqual({ told: 4, of: 6 })
  expect(await answered(now, places.vientiane)).toBeNull()
  expect(await answered(now)).toEqual({ told: 5, of: 7 })
})
