import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../../test/app.ts'
import {
  asker,
  insertApplication,
  insertOffer,
  insertPerson,
  selectionWorld,
  type SelectionWorld,
} from '../../../test/selection-world.ts'
import { withdraw } from '../../applications/actions/withdraw.ts'
import { system } from '../../platform/actor/index.ts'
import { caseOf, stampOf } from '../queries/case.ts'
import { acceptOffer } from './answer-offer.ts'
import type { CaseRequest } from './open-case.ts'
import { turnBack } from './turn-back.ts'

const world = useApp()
let w: SelectionWorld
const now = new Date('2026-03-02T09:00:00Z')

beforeAll(async () => {
  w = await selectionWorld(world)
})

async function accepted(name: string): Promise<{ id: number; person: number }> {
  const person = await insertPerson(world, name, 'fr')
  const id = await insertApplication(world, w, { state: 'offered', person })
  const offerId = await insertOffer(world, w, id)
  await acceptOffer(world.app, { actor: await asker(world, person), offerId, now })
  return { id, person }
}

async function request(personId: number, applicationId: number): Promise<CaseRequest> {
  const one = await world.app.database.as(system).read(tx => caseOf(tx, applicationId))
  return { actor: await asker(world, personId), applicationId, seen: one === null ? '' : stampOf(one), now }
}

async function states(id: number): Promise<unknown[]> {
  const { rows } = await world.db.owner.query(
    'select a.state, p.state as placement from applications a join placements p on p.application_id = a.id where a.id = $1',
    [id],
  )
  return rows
}

test('an accepted offer is withdrawn with its placement, with one mail and both histories saying why', async () => {
  const { id } = await accepted('Alma')
  const mailsBefore = await world.db.owner.query('select 1 from mails')

  const result = await turnBack(world.app, await request(w.officer, id), 'withdrawOffer', 'Le financement est retiré.')

  expect(result.ok).toBe(true)
  expect(await states(id)).toEqual([{ state: 'offer-withdrawn', placement: 'cancelled' }])
  const mails = await world.db.owner.query<{ kind: string; body_text: string }>(
    'select kind, body_text from mails order by id offset $1',
    [mailsBefore.rowCount],
  )
  expect(mails.rows.map(({ kind }) => kind)).toEqual(['selection.withdrawOffer'])
  expect(mails.rows[0]?.body_text).toContain('Le financement est retiré.')
  const { rows } = await world.db.owner.query(
    `select e.subject, e.event, e.by_person_id from events e where e.why = 'Le financement est retiré.' order by e.subject`,
  )
  expect(rows).toEqual([
    { subject: 'application', event: 'withdrawOffer', by_person_id: w.officer },
    { subject: 'placement', event: 'cancel', by_person_id: w.officer },
  ])
})

test('an internship that has begun is not cancelled from here: nothing changes', async () => {
  const { id } = await accepted('Bela')
  await world.db.owner.query(`update placements set state = 'active' where application_id = $1`, [id])

  const result = await turnBack(world.app, await request(w.officer, id), 'withdrawOffer', 'Trop tard.')

  expect(result).toMatchObject({ ok: false, refusal: { code: 'placement-open' } })
  expect(await states(id)).toEqual([{ state: 'accepted', placement: 'active' }])
})

test('of the office that withdraws and the intern who withdraws at once, one is done and both end alike', async () => {
  const { id, person } = await accepted('Cora')
  const [asOffice, intern] = [await request(w.officer, id), await asker(world, person)]

  const results = await Promise.all([
    turnBack(world.app, asOffice, 'withdrawOffer', 'Le bureau ferme.'),
    withdraw(world.app, intern, { id, why: 'Autre projet.' }, now),
  ])

  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  const [row] = (await states(id)) as { state: string; placement: string }[]
  expect(row?.placement).toBe('cancelled')
  expect(['offer-withdrawn', 'withdrawn']).toContain(row?.state)
})
