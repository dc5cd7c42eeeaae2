import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import {
  actorIn,
  allVerified,
  handedIn,
  openedPlacement,
  placementWorld,
  type PlacementWorld,
} from '../../test/placement-world.ts'
import { certificatePdf } from '../platform/pdf/index.ts'
import { openClearance } from '../clearance/index.ts'
import { completePlacement } from './actions/complete.ts'
import { addGoal, confirmGoal, noteCheckIn } from './actions/goals.ts'
import { certificateOf, goalsOf } from './queries.ts'
import { certificateContent } from './routes/certificates.ts'

// The last day of a placement from 1 September 2025 to 28 February 2026 is past.
const world = useApp()

async function placed(options: Parameters<typeof placementWorld>[1] = {}): Promise<{
  made: PlacementWorld
  id: number
  as: (person: number | null) => Promise<Client>
}> {
  const made = await placementWorld(world, options)
  const id = await openedPlacement(world, made)
  const server = await testServerOf(world.app)
  return { made, id, as: person => clientOf(world.app, server, person) }
}

async function underWay(options: Parameters<typeof placementWorld>[1] = {}): ReturnType<typeof placed> {
  const all = await placed({ startOn: '2025-09-01', endOn: '2026-02-28', ...options })
  await openClearance(world.app, await actorIn(world, all.made.hr), all.id, world.app.clock.now())
  await allVerified(world, all.id)
  await world.db.owner.query(`update placements set state = 'active' where id = $1`, [all.id])
  return all
}

test('the intern’s page says what happens now, and no other person has it', async () => {
  const { made, id, as } = await placed({ language: 'fr' })
  const intern = await as(made.intern)

  const own = await intern.get('/fr/placement')
  expect(own.status).toBe(200)
  expect(own.text).toContain('Stage, politiques migratoires')
  expect(own.text).toContain('Le bureau ouvre maintenant les vérifications')
  for (const other of [made.hr, made.direct, made.otherHr, made.coordinator])
    expect((await (await as(other)).get(`/fr/placement/${id}`)).status).toBe(404)
  expect((await (await as(made.hr)).get('/fr/placement')).text).toContain('Vous n’avez pas encore de stage')
})

test('the officer opens clearance and is shown the list; the start is refused with it', async () => {
  const { made, id, as } = await placed()
  const hr = await as(made.hr)

  expect((await hr.get(`/en/work/placements/${id}`)).text).toContain('Open the clearance')
  expect((await hr.post(`/en/work/placements/${id}/opening`)).location).toBe(
    `/en/work/placements/${id}/clearance?saved`,
  )
  const refusedStart = await hr.post(`/en/work/placements/${id}/start`)
  expect(refusedStart.status).toBe(409)
  expect(refusedStart.text).toContain('Internship agreement, Medical certificate, Vaccination record')
  expect((await hr.get('/en/work/clearance')).text).toContain('Awa Ndiaye')
  expect((await (await as(made.otherHr)).get(`/en/work/placements/${id}/clearance`)).status).toBe(404)
  expect((await (await as(made.intern)).get('/en/work/clearance')).status).toBe(403)
})

test('the intern hands in insurance: dates that are too short come back beside the field, and nothing is lost', async () => {
  const { made, id, as } = await placed()
  await openClearance(world.app, await actorIn(world, made.hr), id, world.app.clock.now())
  const { rows } = await world.db.owner.query<{ id: number }>(
    `select id from clearance_items where placement_id = $1 and kind = 'medical-insurance'`,
    [id],
  )
  const path = `/fr/placement/${id}/papers/${rows[0]?.id ?? 0}`
  const intern = await as(made.intern)
  const dates = (until: string): Record<string, string> => {
    const [year = '', month = '', day = ''] = until.split('-')
    return {
      'validFrom-day': '4',
      'validFrom-month': '5',
      'validFrom-year': '2026',
      'validUntil-day': day,
      'validUntil-month': month,
      'validUntil-year': year,
    }
  }
  const document = await certificatePdf({
    language: 'fr',
    title: 'Assurance',
    name: 'Awa',
    statement: '.',
    facts: [],
    check: { url: 'https://x.test', caption: 'x' },
    now: world.app.clock.now(),
  })
  const file = { field: 'file', name: 'assurance.pdf', bytes: document }

  const short = await intern.upload(path, dates('2026-11-02'), file)
  expect(short.status).toBe(422)
  expect(short.text).toContain('la pièce doit valoir jusqu’au 3 novembre 2026')
  expect(short.html.querySelector('#validUntil-day')?.getAttribute('value')).toBe('02')
  const noFile = await intern.post(path, dates('2026-11-03'))
  expect(noFile.status).toBe(422)
  expect(noFile.text).toContain('Fichier')
  expect((await intern.upload(path, dates('2026-11-03'), file)).location).toBe(`/fr/placement/${id}/papers?saved`)
  expect((await intern.get(`/fr/placement/${id}/papers`)).text).toContain('En cours d’examen')
  expect((await (await as(made.direct)).upload(path, dates('2026-11-03'), file)).status).toBe(404)
})

test('HR reads of a health paper its state and nothing else; the medical officer judges it', async () => {
  const { made, id, as } = await placed()
  await openClearance(world.app, await actorIn(world, made.hr), id, world.app.clock.now())
  const { item, document } = await handedIn(world, id, { kind: 'medical-certificate', sealed: true })
  const path = `/en/work/placements/${id}/clearance/${item}`
  const medical = await as(made.medical)

  const forMedical = await medical.get(path)
  expect(forMedical.status).toBe(200)
  expect(forMedical.html.toString()).toContain(`/documents/${document}/opening`)
  expect((await medical.post(`${path}/refusal`, { why: 'out-of-date' })).status).toBe(303)
  const forHr = await (await as(made.hr)).get(path)
  expect(forHr.text).toContain('you see its state')
  expect(forHr.html.toString()).not.toContain(`/documents/${document}`)
  expect(forHr.text).not.toContain('out of date')
  const tab = await (await as(made.hr)).get(`/en/work/placements/${id}/clearance`)
  expect(tab.text).not.toContain('out of date')
  expect((await (await as(made.hr)).post(`${path}/verification`)).status).toBe(403)
  expect((await (await as(made.direct)).get(path)).status).toBe(403)
})

test('intern, office and partner each sign on their page; without the tick the form comes back', async () => {
  const { made, id, as } = await placed({ withPartner: true })
  await openClearance(world.app, await actorIn(world, made.hr), id, world.app.clock.now())
  const intern = await as(made.intern)

  const unticked = await intern.post(`/es/placement/${id}/agreement`, { typedName: 'Awa Ndiaye', version: '1' })
  expect(unticked.status).toBe(422)
  expect(unticked.text).toContain('Marque la casilla para firmar.')
  const signed = { typedName: 'A', version: '1', agree: 'yes' }
  expect((await intern.post(`/fr/placement/${id}/agreement`, signed)).status).toBe(303)
  expect((await (await as(made.hr)).post(`/en/work/placements/${id}/agreement`, signed)).status).toBe(303)
  const coordinator = await as(made.coordinator)
  const page = await coordinator.get(`/en/students/placements/${id}`)
  expect(page.text).toContain('Emergency contact')
  expect(page.text).not.toContain('Medical certificate')
  expect((await coordinator.post(`/en/students/placements/${id}`, signed)).status).toBe(303)
  expect((await coordinator.get(`/en/work/placements/${id}/clearance`)).status).toBe(403)
  const pdf = await intern.get(`/fr/placements/${id}/agreement.pdf`)
  expect(pdf.headers['content-type']).toBe('application/pdf')
})

const answers = { learning: '5', supervision: '4', welcome: '5', best: 'The team.', change: 'More time.' }
const supervisorAnswers = { objectives: '4', work: '5', together: '5', strengths: 'Care.', advice: 'Go on.' }

test('completion says what is missing, then issues a certificate that anybody can check', async () => {
  const { made, id, as } = await underWay({ language: 'es' })
  const [hr, direct, intern] = [await as(made.hr), await as(made.direct), await as(made.intern)]
  const early = await hr.post(`/en/work/placements/${id}/completion`)
  expect(early.status).toBe(409)
  expect(early.text).toContain(
    'each objective and output to be confirmed as met or not met, the intern’s evaluation, a supervisor’s evaluation',
  )

  for (const goal of await world.app.database.as(await actorIn(world, made.direct)).read(tx => goalsOf(tx, id)))
    expect(
      (await direct.post(`/en/work/placements/${id}/goals/${goal.id}`, { met: 'yes', note: '', seen: 'open' })).status,
    ).toBe(303)
  expect((await intern.post(`/es/placement/${id}/evaluation`, { ...answers, best: '' })).status).toBe(422)
  expect((await intern.post(`/es/placement/${id}/evaluation`, answers)).status).toBe(303)
  expect((await intern.post(`/es/placement/${id}/evaluation`, answers)).status).toBe(409)
  expect((await direct.post(`/en/work/placements/${id}/evaluation`, supervisorAnswers)).status).toBe(303)
  expect((await direct.get(`/en/work/placements/${id}/evaluation`)).text).not.toContain('More time.')
  expect((await hr.get(`/en/work/placements/${id}/evaluation`)).text).toContain('More time.')
  expect((await hr.post(`/en/work/placements/${id}/completion`)).status).toBe(303)

  const certificate = await world.app.database.as(await actorIn(world, made.intern)).read(tx => certificateOf(tx, id))
  expect(certificate).toMatchObject({ number: expect.stringMatching(/^CERT-2026-\d{4}$/), language: 'es' })
  const visitor = await as(null)
  const check = await visitor.get(`/fr/certificates/${certificate?.number ?? ''}`)
  expect(check.text).toContain('Cette attestation est authentique')
  expect(check.text).not.toContain('Ndiaye')
  expect((await visitor.get('/en/certificates/CERT-2026-9999')).status).toBe(404)
  expect((await (await as(made.coordinator)).get(`/en/placements/${id}/certificate.pdf`)).status).toBe(404)
  expect((await intern.get(`/es/placements/${id}/certificate.pdf`)).status).toBe(200)
})

test.each([
  ['fr', 'Attestation de stage', '1er septembre 2025', '2 sur 2'],
  ['es', 'Certificado de pasantía', '1 de septiembre de 2025', '2 de 2'],
] as const)('the certificate is written in %s', async (language, title, day, count) => {
  const { made, id } = await underWay({ language })
  const direct = await actorIn(world, made.direct)
  for (const goal of await world.app.database.as(direct).read(tx => goalsOf(tx, id)))
    await confirmGoal(
      world.app,
      direct,
      { placementId: id, goalId: goal.id, isMet: true, note: '', seen: 'open' },
      world.app.clock.now(),
    )
  for (const side of ['intern', 'supervisor'])
    await world.db.owner.query(
      `insert into evaluations (placement_id, side, person_id, answers, at) values ($1, $2, $3, '{}', now())`,
      [id, side, made.direct],
    )
  const done = await completePlacement(world.app, await actorIn(world, made.hr), id, world.app.clock.now())
  const certificate = await world.app.database.as(direct).read(tx => certificateOf(tx, id))
  if (!done.ok || certificate === null) throw new Error('the certificate was not issued')

  const pdf = await certificatePdf(certificateContent(certificate, 'https://opm.test'))
  const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: true })

  const plain = text.replace(/\s+/g, ' ')
  for (const part of [
    title,
    'Awa Ndiaye',
    day,
    count,
    done.value,
    `https://opm.test/${language}/certificates/${done.value}`,
  ])
    expect(plain).toContain(part)
})

test('goals are confirmed by a supervisor; a colleague’s word in between is not overwritten', async () => {
  const { made, id } = await underWay()
  const [overall, direct, hr] = [
    await actorIn(world, made.overall),
    await actorIn(world, made.direct),
    await actorIn(world, made.hr),
  ]
  const now = world.app.clock.now()
  const goal = (await world.app.database.as(direct).read(tx => goalsOf(tx, id)))[0]?.id ?? 0
  const confirm = (actor: typeof direct, isMet: boolean): ReturnType<typeof confirmGoal> =>
    confirmGoal(world.app, actor, { placementId: id, goalId: goal, isMet, note: '', seen: 'open' }, now)

  expect(await confirm(hr, true)).toMatchObject({ refusal: { code: 'not-allowed' } })
  const both = await Promise.all([confirm(direct, true), confirm(overall, false)])
  expect(both.filter(result => result.ok)).toHaveLength(1)
  expect(both.find(result => !result.ok)).toMatchObject({ refusal: { code: 'already-confirmed' } })
  expect(await addGoal(world.app, direct, { placementId: id, kind: 'output', wording: 'A map' }, now)).toMatchObject({
    ok: true,
  })
})

test('a talk is noted once, after it was held', async () => {
  const { made, id, as } = await underWay()
  const direct = await actorIn(world, made.direct)
  const { rows } = await world.db.owner.query<{ id: number }>(
    'select id from check_ins where placement_id = $1 order by planned_on limit 1',
    [id],
  )
  const checkInId = rows[0]?.id ?? 0
  const hold = (heldOn: string): ReturnType<typeof noteCheckIn> =>
    noteCheckIn(
      world.app,
      direct,
      { placementId: id, checkInId, heldOn, note: 'The interviews are planned.' },
      world.app.clock.now(),
    )

  expect(await hold('2026-03-03')).toMatchObject({ refusal: { code: 'in-the-future' } })
  expect(await hold('2026-03-02')).toMatchObject({ ok: true })
  expect(await hold('2026-03-02')).toMatchObject({ refusal: { code: 'already-noted' } })
  expect((await (await as(made.intern)).get('/en/placement')).text).toContain('The interviews are planned.')
})

test('an internship is cancelled before its start and ended after it, with the reason, by an officer', async () => {
  const before = await placed()
  const hr = await before.as(before.made.hr)
  expect((await hr.post(`/en/work/placements/${before.id}/cancellation`, { why: '' })).status).toBe(422)
  expect((await hr.post(`/en/work/placements/${before.id}/cancellation`, { why: 'No visa.' })).status).toBe(303)
  expect((await hr.post(`/en/work/placements/${before.id}/cancellation`, { why: 'No visa.' })).status).toBe(409)
  expect((await (await before.as(before.made.direct)).post(`/en/work/placements/${before.id}/end`, {})).status).toBe(
    403,
  )

  const after = await underWay()
  const officer = await after.as(after.made.hr)
  const ending = (month: string): Record<string, string> => ({
    endedBy: 'intern',
    why: 'A job.',
    'noticeOn-day': '1',
    'noticeOn-month': '1',
    'noticeOn-year': '2026',
    'lastDay-day': '15',
    'lastDay-month': month,
    'lastDay-year': '2026',
  })
  const late = await officer.post(`/en/work/placements/${after.id}/end`, ending('3'))
  expect(late.status).toBe(422)
  expect(late.text).toContain('before the planned end')
  expect((await officer.post(`/en/work/placements/${after.id}/end`, ending('1'))).status).toBe(303)
  const { rows } = await world.db.owner.query('select state, end_on from placements where id = $1', [after.id])
  expect(rows).toEqual([{ state: 'ended-early', end_on: '2026-01-15' }])
})

test('the emergency contact is given by the intern and read by office and partner', async () => {
  const { made, id, as } = await placed({ withPartner: true })
  const intern = await as(made.intern)

  expect(
    (await intern.post(`/en/placement/${id}/emergency-contact`, { name: 'Ami', relation: '', phone: '+221 1' })).status,
  ).toBe(422)
  expect(
    (await intern.post(`/en/placement/${id}/emergency-contact`, { name: 'Ami', relation: 'mother', phone: '+221 1' }))
      .status,
  ).toBe(303)

  expect((await (await as(made.coordinator)).get(`/en/students/placements/${id}`)).text).toContain(
    'Ami (mother), +221 1',
  )
  expect((await (await as(made.hr)).get(`/en/work/placements/${id}`)).text).toContain('Ami (mother), +221 1')
  expect(
    (await (await as(made.hr)).post(`/en/placement/${id}/emergency-contact`, { name: 'x', relation: 'y', phone: '1' }))
      .status,
  ).toBe(404)
})

test('supervisors list the placements that they supervise, officers those of their offices', async () => {
  const { made, as } = await placed()
  const mine = await placed()

  const list = await (await as(made.direct)).get('/en/work/placements')
  expect(list.html.querySelectorAll('tbody tr')).toHaveLength(1)
  expect(
    (await (await mine.as(mine.made.hr)).get('/en/work/placements')).html.querySelectorAll('tbody tr'),
  ).toHaveLength(1)
  expect((await (await as(made.intern)).get('/en/work/placements')).status).toBe(403)
})
