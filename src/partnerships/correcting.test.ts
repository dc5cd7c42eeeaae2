import { beforeAll, expect, test } from 'vitest'

import { actorIn } from '../../test/placement-world.ts'
import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import { insertWorld, type Asker, type World } from '../../test/world.ts'
import type { Server } from '../platform/http/index.ts'
import { correctRound } from './actions/correct.ts'

const world = useApp()
let server: Server
let records: World

beforeAll(async () => {
  records = await insertWorld(world.db.owner)
  server = await testServerOf(world.app)
})

const as = (asker: Exclude<Asker, 'visitor'>): Promise<Client> => clientOf(world.app, server, records.people[asker])
const rows = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
  (await world.db.owner.query(text, [...values])).rows as Row[]

function days(fields: Readonly<Record<string, string>>): Record<string, string> {
  const boxes = Object.entries(fields).map(([name, iso]) => {
    const [year = '', month = '', day = ''] = iso.split('-')
    return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
  })
  return Object.assign({}, ...boxes) as Record<string, string>
}

const agreement = {
  title: 'Agreement of 2025',
  ...days({ signedOn: '2025-01-20', startsOn: '2025-02-01', endsOn: '2027-01-31' }),
  policyId: 'iom-vacancy',
  monthsMin: '5',
  monthsMax: '8',
  payer: 'partner',
  partnerSees: 'states',
  contactName: 'Cora Bell',
  contactEmail: 'cora@university.test',
}
const round = {
  name: 'Autumn',
  positions: '12',
  ...days({ opensOn: '2026-03-01', closesOn: '2026-04-30', answerBy: '2026-05-31' }),
}

const numberIn = (location: string | null): number => Number(/\/(\d+)\?saved$/.exec(location ?? '')?.[1])

async function newAgreement(title: string): Promise<number> {
  const manager = await as('programme-manager')
  const { location } = await manager.post(`/en/partnerships/${records.params.partner ?? ''}/agreements`, {
    ...agreement,
    title,
  })
  return numberIn(location)
}

async function newRound(agreementId: number, name: string): Promise<number> {
  const manager = await as('programme-manager')
  const { location } = await manager.post(`/en/partnerships/agreements/${agreementId}/rounds`, { ...round, name })
  return numberIn(location)
}

type Told = { event: string; from: string | null; to: string | null; field: string; why: string }

function changesOf(subject: string, id: number): Promise<Told[]> {
  return rows(
    `select event, from_state as "from", to_state as "to", params->>'field' as field, why from events
     where subject = $1 and subject_id = $2 and event not in ('signed', 'opened') order by id`,
    [subject, id],
  )
}

test('an agreement’s form comes filled in; a name is corrected without a word, a number with a reason', async () => {
  const manager = await as('programme-manager')
  const id = await newAgreement('To correct')
  const path = `/en/partnerships/agreements/${id}/correction`
  const form = await manager.get(path)
  const version = form.html.querySelector('[name=version]')?.getAttribute('value') ?? ''
  const typed = { ...agreement, title: 'Corrected', version }

  const name = await manager.post(path, typed)
  const again = await manager.post(path, typed)
  const silent = await manager.post(path, { ...typed, monthsMax: '9', version: '1' })
  const reasoned = await manager.post(path, { ...typed, monthsMax: '9', version: '1', why: 'As signed on page 3' })

  expect(form.html.querySelector('#startsOn-year')?.getAttribute('value')).toBe('2025')
  expect(form.html.querySelector('#policyId option[selected]')?.getAttribute('value')).toBe('iom-vacancy')
  expect([name.status, again.status, silent.status, reasoned.status]).toEqual([303, 303, 422, 303])
  expect(silent.html.querySelector('#why-error')).not.toBe(null)
  expect(await changesOf('agreement', id)).toEqual([
    { event: 'changed', from: 'To correct', to: 'Corrected', field: 'title', why: '' },
    { event: 'changed', from: '8', to: '9', field: 'monthsMax', why: 'As signed on page 3' },
  ])
  expect((await manager.get(`/en/partnerships/agreements/${id}`)).text).toContain('8 months → 9 months')
})

test('of two who correct at once the second is told what the first did, and keeps what was typed', async () => {
  const manager = await as('programme-manager')
  const id = await newAgreement('Two at once')
  const path = `/fr/partnerships/agreements/${id}/correction`
  const typed = { ...agreement, title: 'Two at once', version: '0' }

  const first = await manager.post(path, { ...typed, contactName: 'Dora Field' })
  const second = await manager.post(path, { ...typed, contactName: 'Ella Stone' })
  const version = second.html.querySelector('[name=version]')?.getAttribute('value') ?? ''
  const third = await manager.post(path, { ...typed, contactName: 'Ella Stone', version })

  expect([first.status, second.status, third.status]).toEqual([303, 409, 303])
  expect(second.text).toContain('Given programme-manager')
  expect(second.html.querySelector('#contactName')?.getAttribute('value')).toBe('Ella Stone')
  expect((await changesOf('agreement', id)).map(({ to }) => to)).toEqual(['Dora Field', 'Ella Stone'])
})

test('an agreement keeps its rounds within it, and shows the partner no more than students were told', async () => {
  const manager = await as('programme-manager')
  const id = await newAgreement('With a round')
  await newRound(id, 'Spring')
  const late = { ...agreement, title: 'With a round', ...days({ startsOn: '2026-03-02' }), version: '0', why: 'Late' }
  const told = await manager.post(`/en/partnerships/agreements/${records.params.agreement ?? ''}/correction`, {
    ...agreement,
    ...days({ signedOn: '2022-01-20', startsOn: '2022-02-01', endsOn: '' }),
    title: 'Agreement',
    partnerSees: 'states-and-reasons',
    version: '0',
    why: 'They asked',
  })

  const outside = await manager.post(`/en/partnerships/agreements/${id}/correction`, late)

  expect([outside.status, told.status]).toEqual([422, 422])
  expect(outside.html.querySelector('#startsOn-error')?.text).toContain('Spring')
  expect(told.html.querySelector('#partnerSees-error')).not.toBe(null)
  expect(await changesOf('agreement', id)).toEqual([])
})

test('an agreement is renewed once, ended before its last day, and the coordinators are told of both', async () => {
  const manager = await as('programme-manager')
  const id = await newAgreement('Renewable')
  const here = `/en/partnerships/agreements/${id}`
  const until = (endsOn: string): Record<string, string> => ({ ...days({ endsOn }), why: 'Letter of 1 March' })

  const renewed = await manager.post(`${here}/renewal`, until('2028-01-31'))
  const twice = await manager.post(`${here}/renewal`, until('2028-01-31'))
  const earlier = await manager.post(`${here}/renewal`, until('2027-06-30'))
  await newRound(id, 'Open round')
  const underway = await manager.post(`${here}/ending`, until('2026-04-01'))
  const ended = await manager.post(`${here}/ending`, until('2026-04-30'))

  expect([renewed, twice, earlier, underway, ended].map(({ status }) => status)).toEqual([303, 303, 422, 422, 303])
  expect(underway.html.querySelector('#endsOn-error')?.text).toContain('Open round')
  expect((await changesOf('agreement', id)).map(({ event, from, to }) => [event, from, to])).toEqual([
    ['renewed', '2027-01-31', '2028-01-31'],
    ['ended', '2028-01-31', '2026-04-30'],
  ])
  expect(await rows(`select person_id, kind from mails where kind like 'partnership.%' order by id`)).toEqual([
    { person_id: records.people.coordinator, kind: 'partnership.renewed' },
    { person_id: records.people.coordinator, kind: 'partnership.ended' },
  ])
})

test('a round keeps the positions that are taken; where it gives up others, the coordinators are told why', async () => {
  const manager = await as('programme-manager')
  const path = `/en/partnerships/rounds/${records.params.round ?? ''}/correction`
  const typed = {
    ...days({ opensOn: '2026-01-01', closesOn: '2026-04-01', answerBy: '2026-05-01' }),
    ...{ name: '2026', version: '0', why: 'Two offices have no room' },
  }
  await world.db.owner.query(`delete from mails where kind like 'partnership.%'`)

  const none = await manager.post(path, { ...typed, positions: '0' })
  const fewer = await manager.post(path, { ...typed, positions: '13' })

  expect([none.status, fewer.status]).toEqual([422, 303])
  const mails = await rows<{ body_text: string }>(
    `select body_text from mails where kind = 'partnership.fewerPositions'`,
  )
  expect(mails).toHaveLength(1)
  expect(mails[0]?.body_text).toMatch(/now has 13 positions for your students; it had 15[^]*Two offices have no room/)
})

test('a round is completed when nothing in it is open, opened again with a reason, and not corrected between', async () => {
  const manager = await as('programme-manager')
  const busy = `/en/partnerships/rounds/${records.params.round ?? ''}/completion`
  const id = await newRound(await newAgreement('With an empty round'), 'Empty')
  const here = `/en/partnerships/rounds/${id}`

  const shown = await manager.get(busy)
  const refused = await manager.post(busy)
  const done = await manager.post(`${here}/completion`)
  const corrected = await manager.post(`${here}/correction`, { ...round, name: 'Other', version: '0' })
  const reopened = await manager.post(`${here}/reopening`, { why: 'One more placement' })

  expect(shown.text).toMatch(/1 notice is not closed[^]*1 application has no answer yet[^]*1 placement is not over/)
  expect(shown.html.querySelector('main form')).toBe(null)
  expect([refused, done, corrected, reopened].map(({ status }) => status)).toEqual([409, 303, 409, 303])
  expect(await changesOf('round', id)).toEqual([
    { event: 'completed', from: 'open', to: 'completed', field: null, why: '' },
    { event: 'reopened', from: 'completed', to: 'open', field: null, why: 'One more placement' },
  ])
})

test('of two corrections of one round at the same moment one is done', async () => {
  const id = await newRound(await newAgreement('Raced'), 'Raced')
  const actor = await actorIn(world, records.people['programme-manager'])
  const facts = { name: 'Raced', positions: 10, opensOn: '2026-03-01', closesOn: '2026-04-30', answerBy: '2026-05-31' }
  const correction = { id, facts, why: 'Fewer', version: '0' }

  const results = await Promise.all(
    [10, 11].map(positions =>
      correctRound(world.app, actor, { ...correction, facts: { ...facts, positions } }, world.app.clock.now()),
    ),
  )

  expect(results.map(result => (result.ok ? 'done' : result.refusal.code)).toSorted()).toEqual([
    'changed-meanwhile',
    'done',
  ])
})

test('nobody else corrects anything', async () => {
  for (const asker of ['auditor', 'hr-director', 'finance-officer', 'coordinator', 'hr-officer'] as const) {
    const client = await as(asker)
    const answers = [
      await client.get(`/en/partnerships/agreements/${records.params.agreement ?? ''}/correction`),
      await client.post(`/en/partnerships/agreements/${records.params.agreement ?? ''}/ending`, { why: 'no' }),
      await client.post(`/en/partnerships/rounds/${records.params.round ?? ''}/completion`),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
  }
})
