import { expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Page } from '../../test/client.ts'
import { openedPlacement, placementWorld } from '../../test/placement-world.ts'

const world = useApp()

const rows = ({ html }: Page): number => html.querySelectorAll('tbody tr').length

test('the board is read by pages of fifty, and counts whoever waits', async () => {
  const made = await placementWorld(world)
  const first = await openedPlacement(world, made)
  await world.db.owner.query(
    `with people as (insert into persons (given_name, family_name, email, language, created_at)
        select 'Many', 'N' || n, 'many' || n || '@example.org', 'en', now() from generate_series(1, 60) n returning id),
      a as (insert into applications (reference, person_id, office_id, policy_id, state, state_since, language,
          proposed_start_on, proposed_months, submitted_at, released_at, created_at)
        select 'PX-' || people.id, people.id, p.office_id, p.policy_id, 'placed', now(), 'en', p.start_on, 6, now(), now(), now()
        from people, placements p where p.id = $1 returning id, person_id)
    insert into placements (application_id, person_id, office_id, policy_id, title, state, state_since, start_on, end_on, created_at)
    select a.id, a.person_id, p.office_id, p.policy_id, p.title, 'clearance', now(), p.start_on, p.end_on, now()
    from a, placements p where p.id = $1`,
    [first],
  )
  const officer = await clientOf(world.app, await testServerOf(world.app), made.hr)

  const one = await officer.get('/en/work/clearance')
  const two = await officer.get('/en/work/clearance?page=2')
  const beyond = await officer.get('/en/work/clearance?page=99')

  expect([rows(one), rows(two), rows(beyond)]).toEqual([50, 11, 11])
  expect(one.html.querySelector('caption')?.text).toContain('61')
  expect(one.html.querySelector('.pages a[rel=next]')?.getAttribute('href')).toBe('/en/work/clearance?page=2')
})
