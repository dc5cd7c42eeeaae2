import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import {
  asker,
  insertApplication,
  insertPerson,
  one,
  selectionWorld,
  type SelectionWorld,
} from '../../test/selection-world.ts'
import { system } from '../platform/actor/index.ts'
import type { Server } from '../platform/http/index.ts'
import { prepareDecision } from './actions/decide.ts'
import type { Decision } from './decision.ts'
import { caseOf, stampOf } from './queries/case.ts'

const world = useApp()
let w: SelectionWorld
let server: Server
let officer: Client
let manager: Client
let unitElsewhere: number

beforeAll(async () => {
  w = await selectionWorld(world)
  unitElsewhere = await one(
    world.db.owner,
    `insert into units (office_id, name) values (${w.elsewhere}, 'Border Team')`,
  )
  server = await testServerOf(world.app)
  officer = await clientOf(world.app, server, w.officer)
  manager = await clientOf(world.app, server, w.manager)
})

/** An application to any country office that the programme manager took up and recommends: it is no office's yet. */
async function recommended(name: string): Promise<number> {
  const person = await insertPerson(world, name, 'en')
  const wish = { notice: null, office: null, kind: 'country-office', person, state: 'recommended' }
  return insertApplication(world, w, wish)
}

const pathOf = (id: number): string => `/en/work/applications/${id}/offer`

async function formOf(client: Client, id: number, unit: number): Promise<Record<string, string>> {
  const seen = (await client.get(pathOf(id))).html.querySelector('input[name=seen]')?.getAttribute('value') ?? ''
  return {
    ...{ 'startOn-day': '4', 'startOn-month': '5', 'startOn-year': '2026' },
    ...{ 'endOn-day': '3', 'endOn-month': '11', 'endOn-year': '2026' },
    ...{ 'expiresOn-day': '16', 'expiresOn-month': '3', 'expiresOn-year': '2026' },
    ...{ overallSupervisorId: String(w.supervisor), unitId: String(unit), pays: 'none' },
    ...{ reason: 'Words that took an hour.', seen },
  }
}

async function placeOf(id: number): Promise<{ state: string; office: number | null } | undefined> {
  const { rows } = await world.db.owner.query<{ state: string; office: number | null }>(
    'select state, office_id as office from applications where id = $1',
    [id],
  )
  return rows[0]
}

test('who offers a place of a whole office category chooses from the units of their own offices', async () => {
  const id = await recommended('Oda')
  const unitsOf = async (client: Client): Promise<string[]> =>
    (await client.get(pathOf(id))).html
      .querySelectorAll('select[name=unitId] option')
      .map(option => option.getAttribute('value') ?? '')
      .filter(value => value !== '')

  expect(await unitsOf(officer)).toEqual([String(w.unit)])
  expect((await officer.get(pathOf(id))).text).toContain('Units of your own offices.')
  expect(await unitsOf(manager)).toEqual([w.unit, unitElsewhere].map(String))
  expect((await manager.get(pathOf(id))).text).not.toContain('Units of your own offices.')
})

test('an offer of a unit of another office is refused beside the field, and everything typed stays', async () => {
  const id = await recommended('Olba')
  const form = await formOf(officer, id, unitElsewhere)

  const answers = [
    await officer.post(pathOf(id), { ...form, then: 'preview' }),
    await officer.post(pathOf(id), { ...form, then: 'tell' }),
    await officer.post(pathOf(id), { ...form, then: 'prepare' }),
  ]

  for (const page of answers) {
    expect(page.status).toBe(422)
    expect(page.text).toContain('Unit: choose a unit of one of your own offices')
    expect(page.html.querySelector('textarea[name=reason]')?.text).toContain('Words that took an hour.')
    expect(page.html.querySelector('input[name=endOn-month]')?.getAttribute('value')).toBe('11')
  }
  expect(await placeOf(id)).toEqual({ state: 'recommended', office: null })
  const own = await officer.post(pathOf(id), { ...form, unitId: String(w.unit), then: 'tell' })
  expect(own.status).toBe(303)
  expect(await placeOf(id)).toEqual({ state: 'offered', office: w.office })
})

test('an offer that was prepared for another office is told by that office or the programme manager, and by nobody else', async () => {
  const [id, another] = [await recommended('Omba'), await recommended('Onda')]
  for (const one of [id, another])
    await manager.post(pathOf(one), { ...(await formOf(manager, one, unitElsewhere)), then: 'prepare' })
  const { rows } = await world.db.owner.query<{ id: number; application: number }>(
    'select id, application_id as application from decisions where application_id = any ($1) and released_at is null',
    [[id, another]],
  )
  const release = (client: Client, of: number) =>
    client.post('/en/work/decisions/release', {
      chosen: `${of}-${rows.find(({ application }) => application === of)?.id}`,
      count: '1',
    })

  const refused = await release(officer, id)

  expect(refused.status).toBe(409)
  expect(refused.text).toContain('It offers a place in another office: an HR officer of that office tells it')
  expect(await placeOf(id)).toEqual({ state: 'recommended', office: null })
  expect((await release(await clientOf(world.app, server, w.officerElsewhere), id)).status).toBe(303)
  expect((await release(manager, another)).status).toBe(303)
  expect([await placeOf(id), await placeOf(another)]).toEqual([
    { state: 'offered', office: w.elsewhere },
    { state: 'offered', office: w.elsewhere },
  ])
})

test('whatever page it comes from, nobody prepares an offer of a place in an office that is not theirs', async () => {
  const id = await recommended('Orla')
  const found = await world.app.database.as(system).read(tx => caseOf(tx, id))
  const terms = {
    ...{ startOn: '2026-05-04', endOn: '2026-11-03', unitId: unitElsewhere, overallSupervisorId: w.supervisor },
    ...{ directSupervisorId: null, allowance: null, conditions: [], expiresOn: '2026-03-16' },
  }
  const decision: Decision = { kind: 'offer', reason: '', terms }
  const now = new Date('2026-03-02T09:00:00Z')
  const seen = found === null ? '' : stampOf(found)

  const prepared = await prepareDecision(
    world.app,
    { actor: await asker(world, w.officer), applicationId: id, seen, now },
    decision,
  )

  expect(prepared).toMatchObject({ ok: false, refusal: { code: 'unit-elsewhere' } })
})
