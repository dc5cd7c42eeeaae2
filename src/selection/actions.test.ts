import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import {
  asker,
  insertApplication,
  insertInterview,
  insertOffer,
  insertPerson,
  selectionWorld,
  type SelectionWorld,
} from '../../test/selection-world.ts'
import { system } from '../platform/actor/index.ts'
import { answerReview, settleCondition } from './actions/answers.ts'
import { acceptOffer, declineOffer } from './actions/answer-offer.ts'
import { decideNow, prepareDecision, releaseDecisions } from './actions/decide.ts'
import { cancelInterview, inviteToInterview, noteInterview } from './actions/interviews.ts'
import type { CaseRequest } from './actions/open-case.ts'
import { takeBackDecision, takeStep } from './actions/steps.ts'
import { turnBack } from './actions/turn-back.ts'
import type { Decision } from './decision.ts'
import { caseOf, stampOf } from './queries/case.ts'
import { conditionPlace, conditionStamp } from './queries/offers.ts'

const world = useApp()
let w: SelectionWorld
const now = new Date('2026-03-02T09:00:00Z')

beforeAll(async () => {
  w = await selectionWorld(world)
})

async function request(personId: number, applicationId: number, seen?: string): Promise<CaseRequest> {
  const one = await world.app.database.as(system).read(tx => caseOf(tx, applicationId))
  return {
    actor: await asker(world, personId),
    applicationId,
    seen: seen ?? (one === null ? 'none.0.0' : stampOf(one)),
    now,
  }
}

async function application(state: string, name: string, wish: object = {}): Promise<number> {
  return insertApplication(world, w, { state, person: await insertPerson(world, name, 'fr'), ...wish })
}

async function stateOf(id: number): Promise<string | undefined> {
  const { rows } = await world.db.owner.query<{ state: string }>('select state from applications where id = $1', [id])
  return rows[0]?.state
}

async function mailsOf(id: number): Promise<{ kind: string; subject: string; body_text: string; person_id: number }[]> {
  const { rows } = await world.db.owner.query<{ kind: string; subject: string; body_text: string; person_id: number }>(
    'select kind, subject, body_text, person_id from mails where application_id = $1 order by id',
    [id],
  )
  return rows
}

const no: Decision = { kind: 'not-selected', reasonCode: 'skills', reason: 'Il manquait la saisie de données.' }
const offer: Decision = {
  kind: 'offer',
  reason: '',
  terms: {
    startOn: '2026-05-04',
    endOn: '2026-11-03',
    unitId: null,
    overallSupervisorId: 0,
    directSupervisorId: null,
    allowance: null,
    conditions: [{ kind: 'visa', wording: '' }],
    expiresOn: '2026-03-16',
  },
}
const offerBy = (supervisor: number): Decision =>
  offer.kind === 'offer' ? { ...offer, terms: { ...offer.terms, overallSupervisorId: supervisor } } : offer

test('the officer of the office takes up, shortlists and recommends; the history says who', async () => {
  const id = await application('released', 'Una')

  const taken = await takeStep(world.app, await request(w.officer, id), 'takeUp')
  const short = await takeStep(world.app, await request(w.officer, id), 'shortlist')
  const recommended = await takeStep(world.app, await request(w.manager, id), 'recommend')

  expect([taken.ok, short.ok, recommended.ok]).toEqual([true, true, true])
  const { rows } = await world.db.owner.query(
    `select event, from_state, to_state, by_person_id from events where subject = 'application' and subject_id = $1 order by id`,
    [id],
  )
  expect(rows).toEqual([
    { event: 'takeUp', from_state: 'released', to_state: 'screening', by_person_id: w.officer },
    { event: 'shortlist', from_state: 'screening', to_state: 'shortlisted', by_person_id: w.officer },
    { event: 'recommend', from_state: 'shortlisted', to_state: 'recommended', by_person_id: w.manager },
  ])
})

test('other offices, strangers and the applicant find no case; readers may not move it', async () => {
  const id = await insertApplication(world, w, { person: w.officer })
  const foreign = await application('released', 'Dua')
  const codeFor = async (personId: number, applicationId: number): Promise<string> => {
    const result = await takeStep(world.app, await request(personId, applicationId), 'takeUp')
    return result.ok ? 'ok' : result.refusal.code
  }

  expect(await codeFor(w.officer, id)).toBe('not-found')
  expect(await codeFor(w.officerElsewhere, foreign)).toBe('not-found')
  expect(await codeFor(w.stranger, foreign)).toBe('not-found')
  expect(await codeFor(w.administrator, foreign)).toBe('not-found')
  expect(await codeFor(w.otherSupervisor, foreign)).toBe('not-found')
  expect(await codeFor(w.interviewer, foreign)).toBe('not-found')
  expect(await codeFor(w.supervisor, foreign)).toBe('not-allowed')
  expect(await codeFor(w.auditor, foreign)).toBe('not-allowed')
  expect(await codeFor(w.director, foreign)).toBe('not-allowed')
  expect(await stateOf(foreign)).toBe('released')
})

test('what is not released is seen by nobody', async () => {
  const id = await application('submitted', 'Tria', { isReleased: false })

  const result = await takeStep(world.app, await request(w.manager, id), 'takeUp')

  expect(result).toEqual({ ok: false, refusal: { code: 'not-found', params: {} } })
})

test('an application to an office category becomes the office’s whose officer takes it up', async () => {
  const id = await application('released', 'Quadra', { notice: null, office: null, kind: 'country-office' })

  await takeStep(world.app, await request(w.officerElsewhere, id), 'takeUp')

  const { rows } = await world.db.owner.query('select state, office_id from applications where id = $1', [id])
  expect(rows).toEqual([{ state: 'screening', office_id: w.elsewhere }])
  const late = await takeStep(world.app, await request(w.officer, id), 'shortlist')
  expect(late.ok).toBe(false)
})

test('of two officers who decide at once, the second is told what the first did', async () => {
  const id = await application('screening', 'Quina')
  const requests = [await request(w.officer, id), await request(w.colleague, id)] as const

  const results = await Promise.all([
    decideNow(world.app, requests[0], no),
    prepareDecision(world.app, requests[1], offerBy(w.supervisor)),
    takeStep(world.app, requests[1], 'shortlist'),
  ])

  const done = results.filter(result => result.ok)
  const told = results.flatMap(result => (result.ok ? [] : [result.refusal]))
  expect(done).toHaveLength(1)
  expect(told.map(({ code }) => code)).not.toContain('wrong-state')
  const faster = told.find(({ code }) => code === 'changed-meanwhile')
  expect(faster?.params.by).toMatch(/^(Olga|Omar) Test$/)
  expect(['decline', 'decision-prepared', 'shortlist']).toContain(faster?.params.what)
  expect(faster?.params.at).toBe('2026-03-02T09:00:00.000Z')
})

test('a form sent twice does one thing', async () => {
  const id = await application('screening', 'Sexta')
  const asked = await request(w.officer, id)

  const first = await decideNow(world.app, asked, no)
  const second = await decideNow(world.app, asked, no)

  expect(first.ok).toBe(true)
  expect(second).toEqual({ ok: false, refusal: { code: 'done-already', params: {} } })
  expect(await mailsOf(id)).toHaveLength(1)
})

test('a no is told in the person’s language, decision first, reason and words after', async () => {
  const id = await application('shortlisted', 'Septa')

  await decideNow(world.app, await request(w.officer, id), no)

  expect(await stateOf(id)).toBe('not-selected')
  const [mail] = await mailsOf(id)
  expect(mail?.subject).toMatch(/^Stages\u00a0: la décision sur votre candidature PS-/)
  expect(mail?.body_text.split('\n\n').slice(0, 4)).toEqual([
    'Bonjour Septa,',
    expect.stringMatching(/^Votre candidature pour Stage d’appui \(PS-.*\) n’a pas été retenue\.$/),
    'Le motif\u00a0: Les tâches demandent des compétences que votre candidature ne montrait pas.',
    'Il manquait la saisie de données.',
  ])
  expect(mail?.body_text).toContain('nairobi@example.org')
})

test('prepared decisions change nothing and tell nobody, until they are released together', async () => {
  const [first, second] = [await application('screening', 'Octa'), await application('recommended', 'Nona')]
  await prepareDecision(world.app, await request(w.officer, first), no)
  await prepareDecision(world.app, await request(w.officer, second), offerBy(w.supervisor))
  expect([await stateOf(first), await stateOf(second)]).toEqual(['screening', 'recommended'])
  expect([...(await mailsOf(first)), ...(await mailsOf(second))]).toEqual([])

  const { rows } = await world.db.owner.query<{ application_id: number; id: number }>(
    'select application_id, id from decisions where application_id in ($1, $2) order by id desc',
    [first, second],
  )
  const chosen = rows.map(row => ({ applicationId: row.application_id, decisionId: row.id }))
  const elsewhere = await releaseDecisions(world.app, { actor: await asker(world, w.officerElsewhere), chosen, now })
  const released = await releaseDecisions(world.app, { actor: await asker(world, w.colleague), chosen, now })

  expect(elsewhere).toEqual({ ok: false, refusal: { code: 'not-found', params: {} } })
  expect(released).toEqual({ ok: true, value: 2 })
  expect([await stateOf(first), await stateOf(second)]).toEqual(['not-selected', 'offered'])
  expect((await mailsOf(second)).map(({ kind }) => kind)).toEqual(['selection.offer'])
  const offers = await world.db.owner.query(
    `select o.start_on::text, o.expires_on::text, c.kind, c.state from offers o join offer_conditions c on c.offer_id = o.id where o.application_id = $1`,
    [second],
  )
  expect(offers.rows).toEqual([{ start_on: '2026-05-04', expires_on: '2026-03-16', kind: 'visa', state: 'open' }])
  const again = await releaseDecisions(world.app, { actor: await asker(world, w.officer), chosen, now })
  expect(again.ok).toBe(false)
  expect(await mailsOf(first)).toHaveLength(1)
})

test('when one of a release cannot be told, nobody is', async () => {
  const [first, second] = [await application('screening', 'Deca'), await application('screening', 'Elva')]
  for (const id of [first, second]) await prepareDecision(world.app, await request(w.officer, id), no)
  await world.db.owner.query(`update applications set state = 'withdrawn' where id = $1`, [second])
  const { rows } = await world.db.owner.query<{ application_id: number; id: number }>(
    'select application_id, id from decisions where application_id in ($1, $2)',
    [first, second],
  )
  const chosen = rows.map(row => ({ applicationId: row.application_id, decisionId: row.id }))

  const result = await releaseDecisions(world.app, { actor: await asker(world, w.officer), chosen, now })

  expect(result).toMatchObject({ ok: false, refusal: { code: 'wrong-state', params: { state: 'withdrawn' } } })
  expect(await stateOf(first)).toBe('screening')
  expect(await mailsOf(first)).toEqual([])
})

test('a prepared decision is taken back, and another can be made', async () => {
  const id = await application('screening', 'Tolva')
  await prepareDecision(world.app, await request(w.officer, id), no)
  const second = await prepareDecision(world.app, await request(w.colleague, id), no)

  const back = await takeBackDecision(world.app, await request(w.colleague, id))
  const anew = await decideNow(world.app, await request(w.colleague, id), no)

  expect([second.ok, back.ok, anew.ok]).toEqual([false, true, true])
})

test('a number on the reserve list of a notice is given once', async () => {
  const [first, second] = [await application('screening', 'Reva'), await application('screening', 'Rova')]
  const reserve: Decision = { kind: 'reserve', terms: { rank: 1, until: '2026-06-30' }, reason: '' }

  const one = await decideNow(world.app, await request(w.officer, first), reserve)
  const two = await decideNow(world.app, await request(w.officer, second), reserve)

  expect([one.ok, two]).toEqual([true, { ok: false, refusal: { code: 'rank-taken', params: {} } }])
  expect([await stateOf(first), await stateOf(second)]).toEqual(['reserve', 'screening'])
})

test('only a person finds somebody not eligible, and the findings are told as they were', async () => {
  const id = await application('screening', 'Neva')
  const sentence = { en: 'Age. Too young.', fr: 'Âge. Trop jeune.', es: 'Edad. Demasiado joven.' }

  await decideNow(world.app, await request(w.officer, id), {
    kind: 'not-eligible',
    findings: [{ rule: 'age', sentence }],
    reason: 'Vérifié sur le passeport.',
  })

  const { rows } = await world.db.owner.query(
    'select kind, reason_code, decided_by from decisions where application_id = $1',
    [id],
  )
  expect(rows).toEqual([{ kind: 'not-eligible', reason_code: 'age', decided_by: w.officer }])
  expect((await mailsOf(id))[0]?.body_text).toContain('Âge. Trop jeune.')
  await turnBack(world.app, await request(w.director, id), 'reopen', 'Le passeport était mal lu.')
  expect(await stateOf(id)).toBe('screening')
})

test('an interview is told to the person and the panel; each writes their own note, nobody another’s', async () => {
  const id = await application('shortlisted', 'Iva')
  const at = new Date('2026-03-12T11:30:00Z')
  const interview = {
    at,
    timeZone: 'Africa/Nairobi',
    minutes: 45,
    place: 'Salle 2',
    panel: [w.interviewer, w.supervisor],
  }

  const invited = await inviteToInterview(world.app, await request(w.officer, id), interview)
  const interviewId = invited.ok ? invited.value : 0
  const noteBy = async (personId: number): Promise<string> => {
    const asked = { actor: await asker(world, personId), interviewId, now }
    const result = await noteInterview(world.app, asked, { score: 4, note: 'Knows the tools.' })
    return result.ok ? 'ok' : result.refusal.code
  }

  expect((await mailsOf(id)).map(({ kind, person_id }) => [kind, person_id])).toEqual([
    ['selection.interview', (await mailsOf(id))[0]?.person_id],
    ['selection.panel', w.interviewer],
    ['selection.panel', w.supervisor],
  ])
  expect((await mailsOf(id))[0]?.body_text).toContain(
    '12 mars 2026 à 14\u00a0h\u00a030 (Africa/Nairobi), soit 11\u00a0h\u00a030 UTC',
  )
  expect(await noteBy(w.interviewer)).toBe('ok')
  expect(await noteBy(w.officer)).toBe('not-allowed')
  expect(await noteBy(w.otherInterviewer)).toBe('not-found')
  expect(await noteBy(w.auditor)).toBe('not-allowed')
  const recommended = await takeStep(world.app, await request(w.interviewer, id), 'recommend')
  expect(recommended).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } })
  const cancelled = await cancelInterview(world.app, { actor: await asker(world, w.officer), interviewId, now })
  expect(cancelled.ok).toBe(true)
  expect(await noteBy(w.interviewer)).toBe('not-found')
  const { rows } = await world.db.owner.query<{ kind: string; calendar: string }>(
    'select kind, calendar from mails where application_id = $1 and calendar is not null order by id',
    [id],
  )
  const told = rows.map(({ kind, calendar }) => [kind, ...(calendar.match(/(?<=^(METHOD|UID|SEQUENCE):).*/gm) ?? [])])
  const uid = `interview-${interviewId}@passerelle.test`
  expect(told).toEqual([
    ['selection.interview', 'REQUEST', uid, '0'],
    ['selection.panel', 'REQUEST', uid, '0'],
    ['selection.panel', 'REQUEST', uid, '0'],
    ['selection.interview-cancelled', 'CANCEL', uid, '1'],
    ['selection.panel-cancelled', 'CANCEL', uid, '1'],
    ['selection.panel-cancelled', 'CANCEL', uid, '1'],
  ])
})

test('an offer accepted twice at once opens one placement', async () => {
  const id = await application('offered', 'Acca')
  const offerId = await insertOffer(world, w, id)
  const actor = await asker(world, (await mailOwner(id)) ?? 0)

  const results = await Promise.all([
    acceptOffer(world.app, { actor, offerId, now }),
    acceptOffer(world.app, { actor, offerId, now }),
  ])

  expect(results.map(({ ok }) => ok)).toEqual([true, true])
  expect(await stateOf(id)).toBe('accepted')
  const { rows } = await world.db.owner.query(
    'select start_on::text, state from placements where application_id = $1',
    [id],
  )
  expect(rows).toEqual([{ start_on: '2026-05-04', state: 'agreed' }])
  expect((await mailsOf(id)).map(({ kind }) => kind).filter(kind => kind.startsWith('selection.'))).toEqual([
    'selection.accepted',
    'selection.answered',
  ])
})

async function mailOwner(id: number): Promise<number | undefined> {
  const { rows } = await world.db.owner.query<{ person_id: number }>(
    'select person_id from applications where id = $1',
    [id],
  )
  return rows[0]?.person_id
}

test('after the last day nothing is decided by a clock: accepting is refused with the contact, closing is a person’s', async () => {
  const id = await application('offered', 'Lata')
  const offerId = await insertOffer(world, w, id, '2026-03-01')
  const actor = await asker(world, (await mailOwner(id)) ?? 0)

  const accepted = await acceptOffer(world.app, { actor, offerId, now })
  const stranger = await acceptOffer(world.app, { actor: await asker(world, w.stranger), offerId, now })

  expect(accepted).toEqual({
    ok: false,
    refusal: { code: 'offer-late', params: { contact: 'nairobi@example.org', on: '2026-03-01' } },
  })
  expect(stranger).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
  expect(await stateOf(id)).toBe('offered')
  await turnBack(world.app, await request(w.officer, id), 'closeOffer', 'Sans réponse.')
  expect(await stateOf(id)).toBe('offer-expired')
})

test('an offer on its last day is accepted; before its end nobody closes it', async () => {
  const id = await application('offered', 'Tama')
  const offerId = await insertOffer(world, w, id, '2026-03-02')
  const actor = await asker(world, (await mailOwner(id)) ?? 0)

  const closed = await turnBack(world.app, await request(w.officer, id), 'closeOffer', 'Trop tôt.')
  const accepted = await acceptOffer(world.app, { actor, offerId, now })

  expect(closed).toMatchObject({ ok: false, refusal: { code: 'wrong-state' } })
  expect(accepted.ok).toBe(true)
})

test('an offer is declined once, and then no longer accepted', async () => {
  const id = await application('offered', 'Dena')
  const offerId = await insertOffer(world, w, id)
  const actor = await asker(world, (await mailOwner(id)) ?? 0)

  const declined = await declineOffer(world.app, { actor, offerId, now }, 'Another place')
  const again = await declineOffer(world.app, { actor, offerId, now }, '')
  const accepted = await acceptOffer(world.app, { actor, offerId, now })

  expect([declined.ok, again.ok, accepted]).toEqual([
    true,
    true,
    { ok: false, refusal: { code: 'answered-otherwise', params: {} } },
  ])
})

test('an offer is withdrawn with its cause, and then gone', async () => {
  const id = await application('offered', 'Wina')
  const offerId = await insertOffer(world, w, id)
  const actor = await asker(world, (await mailOwner(id)) ?? 0)

  await turnBack(world.app, await request(w.officer, id), 'withdrawOffer', 'Le bureau ferme en mai.')

  expect((await mailsOf(id))[0]?.body_text).toContain('Le bureau ferme en mai.')
  expect(await acceptOffer(world.app, { actor, offerId, now })).toMatchObject({
    ok: false,
    refusal: { code: 'offer-gone' },
  })
})

test('the office says whether a condition is met; only the Director of HR waives it', async () => {
  const id = await application('offered', 'Cona')
  const offerId = await insertOffer(world, w, id)
  const { rows } = await world.db.owner.query<{ id: number }>(
    `insert into offer_conditions (offer_id, kind) values ($1, 'visa') returning id`,
    [offerId],
  )
  const condition = rows[0]?.id ?? 0
  const settle = async (personId: number, state: 'met' | 'unmet' | 'waived'): Promise<string> => {
    const by = { actor: await asker(world, personId), now }
    const place = await world.app.database.as(system).read(tx => conditionPlace(tx, condition))
    const seen = place === null ? '' : conditionStamp(place)
    const result = await settleCondition(world.app, by, { id: condition, state, why: 'Seen.', seen })
    return result.ok ? 'ok' : result.refusal.code
  }

  expect(await settle(w.officer, 'waived')).toBe('not-allowed')
  expect(await settle(w.director, 'met')).toBe('not-allowed')
  expect(await settle(w.officerElsewhere, 'met')).toBe('not-found')
  expect(await settle(w.officer, 'unmet')).toBe('ok')
  expect(await settle(w.director, 'waived')).toBe('ok')
  const settled = await world.db.owner.query('select state, decided_by, why from offer_conditions where id = $1', [
    condition,
  ])
  expect(settled.rows).toEqual([{ state: 'waived', decided_by: w.director, why: 'Seen.' }])
})

test('a request for review is answered once, by the office, and mailed', async () => {
  const id = await application('not-eligible', 'Reka')
  const { rows } = await world.db.owner.query<{ id: number }>(
    `insert into review_requests (application_id, wording, asked_at) values ($1, 'My birth date was wrong', '2026-02-27T09:00:00Z') returning id`,
    [id],
  )
  const review = { id: rows[0]?.id ?? 0, answer: 'Nous avons relu le passeport.' }

  const foreign = await answerReview(world.app, { actor: await asker(world, w.officerElsewhere), now }, review)
  const answered = await answerReview(world.app, { actor: await asker(world, w.officer), now }, review)
  const again = await answerReview(world.app, { actor: await asker(world, w.colleague), now }, review)

  expect([foreign.ok, answered.ok, again.ok]).toEqual([false, true, false])
  expect((await mailsOf(id)).map(({ body_text }) => body_text.includes('Nous avons relu le passeport.'))).toEqual([
    true,
  ])
})

test('a panel member sees the case of their interview and no other', async () => {
  const mine = await application('interview', 'Mina')
  const other = await application('interview', 'Onna')
  await insertInterview(world, w, mine, [w.otherInterviewer])
  const actor = await asker(world, w.otherInterviewer)

  const seen = await world.app.database
    .as(actor)
    .read(async tx => [await caseOf(tx, mine), await caseOf(tx, other)].map(one => one?.id ?? null))

  expect(seen).toEqual([mine, null])
})
