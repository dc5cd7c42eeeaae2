import { expect, test } from 'vitest'

import { useApp } from '../../../test/app.ts'
import {
  actorIn,
  allVerified,
  handedIn,
  openedPlacement,
  placementWorld,
  type PlacementWorld,
} from '../../../test/placement-world.ts'
import { frozenClock } from '../../platform/clock/index.ts'
import { latestAgreement } from '../queries/agreements.ts'
import { itemsOf } from '../queries/items.ts'
import { excuseItem, refuseItem, verifyItem } from './items.ts'
import { extendPlacement } from './extend.ts'
import { openClearance, postponePlacement, startPlacement } from './lifecycle.ts'
import { signAgreement } from './sign-agreement.ts'

const world = useApp()
const firstDay = frozenClock('2026-05-04T08:00:00Z').now()

async function inClearance(
  options: Parameters<typeof placementWorld>[1] = {},
): Promise<{ made: PlacementWorld; id: number }> {
  const made = await placementWorld(world, options)
  const id = await openedPlacement(world, made)
  expect(await openClearance(world.app, await actorIn(world, made.hr), id, world.app.clock.now())).toEqual({
    ok: true,
    value: 'clearance',
  })
  return { made, id }
}

async function stateOf(id: number): Promise<string> {
  const { rows } = await world.db.owner.query<{ state: string }>('select state from placements where id = $1', [id])
  return rows[0]?.state ?? ''
}

async function mailsOf(id: number, person: number): Promise<string[]> {
  const { rows } = await world.db.owner.query<{ subject: string }>(
    'select subject from mails where placement_id = $1 and person_id = $2 order by id',
    [id, person],
  )
  return rows.map(row => row.subject)
}

test('opening clearance places the application, draws the agreement up in the intern’s language and derives the list', async () => {
  const { made, id } = await inClearance()

  const application = await world.db.owner.query('select state from applications where id = $1', [made.application])
  expect(application.rows).toEqual([{ state: 'placed' }])
  const hr = await actorIn(world, made.hr)
  const { agreement, items } = await world.app.database
    .as(hr)
    .read(async tx => ({ agreement: await latestAgreement(tx, id), items: await itemsOf(tx, id) }))
  expect(agreement).toMatchObject({
    version: 1,
    language: 'fr',
    text: { title: 'Convention de stage' },
    signatures: [],
  })
  expect(items.map(item => [item.kind, item.state])).toContainEqual(['accident-cover', 'verified'])
  expect(items.filter(item => item.isRequired && item.state === 'open')).toHaveLength(8)
  expect(await mailsOf(id, made.intern)).toEqual(['Stages\u00a0: pièces à remettre avant le 4 mai 2026'])
})

test('clearance is opened by an officer of the office, once, and not for an application that was withdrawn', async () => {
  const made = await placementWorld(world)
  const id = await openedPlacement(world, made)
  const now = world.app.clock.now()

  for (const [person, code] of [
    [made.intern, 'not-allowed'],
    [made.direct, 'not-allowed'],
    [made.otherHr, 'not-found'],
  ] as const)
    expect(await openClearance(world.app, await actorIn(world, person), id, now)).toMatchObject({
      ok: false,
      refusal: { code },
    })
  await world.db.owner.query(`update applications set state = 'withdrawn' where id = $1`, [made.application])
  const hr = await actorIn(world, made.hr)
  expect(await openClearance(world.app, hr, id, now)).toMatchObject({ refusal: { code: 'application-not-accepted' } })
  await world.db.owner.query(`update applications set state = 'accepted' where id = $1`, [made.application])
  const both = await Promise.all([openClearance(world.app, hr, id, now), openClearance(world.app, hr, id, now)])
  expect(both.map(result => (result.ok ? result.value : result.refusal.code)).sort()).toEqual([
    'clearance',
    'wrong-state',
  ])
})

test('the start is refused while an item is open, with the list, and before the first day', async () => {
  const { made, id } = await inClearance({ nationalities: ['KE'] })
  const hr = await actorIn(world, made.hr)

  const refusedStart = await startPlacement(world.app, hr, id, firstDay)

  expect(refusedStart).toEqual({
    ok: false,
    refusal: {
      code: 'items-open',
      params: {
        items:
          'internship-agreement medical-certificate vaccination-record medical-insurance security-course conduct-course',
      },
    },
  })
  await allVerified(world, id)
  await world.db.owner.query(`update placements set state = 'cleared' where id = $1`, [id])
  await world.db.owner.query(
    `update clearance_items set valid_until = '2026-11-02' where placement_id = $1 and kind = 'medical-insurance'`,
    [id],
  )
  expect(await startPlacement(world.app, hr, id, firstDay)).toMatchObject({
    refusal: { code: 'items-open', params: { items: 'medical-insurance' } },
  })
  await allVerified(world, id)
  expect(await startPlacement(world.app, hr, id, world.app.clock.now())).toMatchObject({
    refusal: { code: 'before-first-day' },
  })
  expect(await startPlacement(world.app, await actorIn(world, made.direct), id, firstDay)).toMatchObject({
    refusal: { code: 'not-allowed' },
  })
  expect(await startPlacement(world.app, hr, id, firstDay)).toEqual({ ok: true, value: 'active' })
  expect(await mailsOf(id, made.intern)).toContain('Stages\u00a0: bienvenue')
})

test('two officers verify at once: the second is told what the first did', async () => {
  const { made, id } = await inClearance()
  const { item } = await handedIn(world, id, { kind: 'security-course' })
  const hr = await actorIn(world, made.hr)
  const verify = (): ReturnType<typeof verifyItem> =>
    verifyItem(world.app, hr, { placementId: id, itemId: item }, world.app.clock.now())

  const results = await Promise.all([verify(), verify()])

  expect(results.filter(result => result.ok)).toHaveLength(1)
  expect(results.find(result => !result.ok)).toEqual({
    ok: false,
    refusal: { code: 'already-settled', params: { state: 'verified', by: 'Hal Okoro' } },
  })
})

test('a health paper is verified by the medical officer alone, and HR cannot even see its row', async () => {
  const { made, id } = await inClearance()
  const { item, document } = await handedIn(world, id, { kind: 'medical-certificate', sealed: true })
  const of = { placementId: id, itemId: item }
  const [hr, medical] = [await actorIn(world, made.hr), await actorIn(world, made.medical)]
  const now = world.app.clock.now()
  const rowsFor = (actor: typeof hr): Promise<unknown[]> =>
    world.app.database
      .as(actor)
      .read(tx => tx.selectFrom('documents').where('id', '=', document).select('name').execute())

  expect(await verifyItem(world.app, hr, of, now)).toMatchObject({ refusal: { code: 'not-allowed' } })
  expect(await rowsFor(hr)).toEqual([])
  expect(await rowsFor(await actorIn(world, made.direct))).toEqual([])
  expect(await rowsFor(medical)).toEqual([{ name: 'paper.pdf' }])
  expect(await refuseItem(world.app, medical, { ...of, why: 'unreadable' }, now)).toEqual({
    ok: true,
    value: 'refused',
  })
  const { rows } = await world.db.owner.query<{ body_text: string }>(
    'select body_text from mails where placement_id = $1 order by id desc limit 1',
    [id],
  )
  expect(rows[0]?.body_text).toContain('la pièce n’est pas lisible')
  await expect(refuseItem(world.app, medical, { ...of, why: 'asthma' }, now)).rejects.toThrow('by a code')
})

test('insurance that ends the day before the end cannot be verified; with the last item the placement is cleared', async () => {
  const { made, id } = await inClearance()
  const hr = await actorIn(world, made.hr)
  await allVerified(world, id)
  const short = await handedIn(world, id, {
    kind: 'medical-insurance',
    validFrom: '2026-05-04',
    validUntil: '2026-11-02',
  })
  const of = { placementId: id, itemId: short.item }

  expect(await verifyItem(world.app, hr, of, world.app.clock.now())).toMatchObject({
    refusal: { code: 'does-not-cover' },
  })
  await handedIn(world, id, { kind: 'medical-insurance', validFrom: '2026-05-04', validUntil: '2026-11-03' })
  expect(await verifyItem(world.app, hr, of, world.app.clock.now())).toMatchObject({ ok: true })

  expect(await stateOf(id)).toBe('cleared')
  expect(await mailsOf(id, made.intern)).toContain('Stages\u00a0: vous pouvez commencer le 4 mai 2026')
  expect(
    await refuseItem(world.app, hr, { ...of, why: 'The name is another person’s.' }, world.app.clock.now()),
  ).toMatchObject({ ok: true })
  expect(await stateOf(id)).toBe('clearance')
})

test('an officer may say that no visa is needed; nobody may say it of insurance', async () => {
  const { made, id } = await inClearance()
  const hr = await actorIn(world, made.hr)
  const items = await world.app.database.as(hr).read(tx => itemsOf(tx, id))
  const idOf = (kind: string): number => items.find(item => item.kind === kind)?.id ?? 0
  const excuse = (kind: string): ReturnType<typeof excuseItem> =>
    excuseItem(
      world.app,
      hr,
      { placementId: id, itemId: idOf(kind), why: 'Resident permit since 2019.' },
      world.app.clock.now(),
    )

  expect(await excuse('medical-insurance')).toMatchObject({ refusal: { code: 'not-allowed' } })
  expect(await excuse('visa')).toMatchObject({ ok: true })
  const visa = (await world.app.database.as(hr).read(tx => itemsOf(tx, id))).find(item => item.kind === 'visa')
  expect(visa).toMatchObject({
    isRequired: false,
    reason: 'excused',
    why: 'Resident permit since 2019.',
    settledBy: 'Hal Okoro',
  })
})

test('intern, organisation and partner sign the version they have read; with the last signature the items are verified', async () => {
  const { made, id } = await inClearance({ withPartner: true })
  const [intern, hr, coordinator] = [
    await actorIn(world, made.intern),
    await actorIn(world, made.hr),
    await actorIn(world, made.coordinator),
  ]
  const now = world.app.clock.now()
  const sign = (
    actor: typeof intern,
    party: 'intern' | 'organisation' | 'partner',
    version = 1,
  ): ReturnType<typeof signAgreement> =>
    signAgreement(world.app, actor, { placementId: id, party, version, typedName: actor.name }, now)

  expect(await sign(intern, 'organisation')).toMatchObject({ refusal: { code: 'not-allowed' } })
  expect(await sign(hr, 'partner')).toMatchObject({ refusal: { code: 'not-allowed' } })
  expect(await sign(intern, 'intern', 2)).toMatchObject({ refusal: { code: 'newer-version' } })
  expect(await sign(intern, 'intern')).toEqual({ ok: true, value: ['intern'] })
  expect(await sign(intern, 'intern')).toMatchObject({ refusal: { code: 'signed-already' } })
  expect(await sign(hr, 'organisation')).toMatchObject({ ok: true })
  expect(await sign(coordinator, 'partner')).toMatchObject({ ok: true })

  const items = await world.app.database.as(hr).read(tx => itemsOf(tx, id))
  const verified = items.filter(item => item.state === 'verified').map(item => item.kind)
  expect(verified).toEqual(['internship-agreement', 'accident-cover', 'partner-confirmation'])
})

async function active(): Promise<{ made: PlacementWorld; id: number; hr: Awaited<ReturnType<typeof actorIn>> }> {
  const { made, id } = await inClearance()
  await allVerified(world, id)
  await world.db.owner.query(`update placements set state = 'active' where id = $1`, [id])
  return { made, id, hr: await actorIn(world, made.hr) }
}

test('an extension reaches the policy’s nine months to the day, and not one day more', async () => {
  const { id, hr, made } = await active()
  const extend = (endOn: string): ReturnType<typeof extendPlacement> =>
    extendPlacement(world.app, hr, { id, endOn, why: 'The survey goes on.' }, firstDay)

  expect(await extend('2027-02-04')).toEqual({
    ok: false,
    refusal: { code: 'beyond-maximum', params: { months: '9', lastDay: '2027-02-03' } },
  })
  expect(await extend('2026-11-03')).toMatchObject({ refusal: { code: 'not-later' } })
  expect(await extend('2027-02-03')).toEqual({
    ok: true,
    value: ['internship-agreement', 'medical-insurance', 'evacuation-cover', 'visa'],
  })

  expect(await stateOf(id)).toBe('extended')
  const agreement = await world.app.database.as(hr).read(tx => latestAgreement(tx, id))
  expect(agreement).toMatchObject({ version: 2, facts: { endOn: '2027-02-03' }, signatures: [] })
  expect((await mailsOf(id, made.intern)).at(-1)).toBe('Stages\u00a0: prolongation jusqu’au 3 février 2027')
  const items = await world.app.database.as(hr).read(tx => itemsOf(tx, id))
  expect(items.find(item => item.kind === 'accident-cover')).toMatchObject({
    state: 'verified',
    validUntil: '2027-02-03',
  })
})

test('a postponement before the start asks for clearance again; papers that still cover the new days stay verified', async () => {
  const { made, id } = await inClearance()
  const hr = await actorIn(world, made.hr)
  await allVerified(world, id)
  await world.db.owner.query(
    `update clearance_items set valid_until = '2027-12-31' where placement_id = $1 and kind = 'visa'`,
    [id],
  )
  const now = world.app.clock.now()
  const postpone = (startOn: string, endOn: string): ReturnType<typeof postponePlacement> =>
    postponePlacement(world.app, hr, { id, startOn, endOn, why: 'The office moves.' }, now)

  expect(await postpone('2026-05-01', '2026-10-31')).toMatchObject({ refusal: { code: 'not-later' } })
  expect(await postpone('2026-06-01', '2026-11-30')).toEqual({ ok: true, value: 'postponed' })
  expect(await openClearance(world.app, hr, id, now)).toEqual({ ok: true, value: 'clearance' })

  const items = await world.app.database.as(hr).read(tx => itemsOf(tx, id))
  const open = items.filter(item => item.state === 'open' && item.isRequired).map(item => item.kind)
  expect(open).toEqual(['internship-agreement', 'medical-insurance', 'evacuation-cover'])
})
