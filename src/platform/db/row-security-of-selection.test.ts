import type { Insertable, Updateable } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'

import { useDatabase } from '../../../test/database.ts'
import { isLetIn, whoMay as whoOf, type Act } from '../../../test/second-wall.ts'
import { insertWorld, type Asker, type World } from '../../../test/world.ts'
import { finalStates, states, type State } from '../../applications/states.ts' // -- composition root
import type { DB } from './index.ts'

const db = useDatabase()
const at = new Date('2026-03-01T09:00:00Z')
const office: Asker[] = ['hr-officer', 'programme-manager']
let world: World
let application: number
let endorsement: number

beforeAll(async () => {
  world = await insertWorld(db.owner)
  application = numberOf('application')
  const { rows } = await db.owner.query<{ id: number }>(
    `insert into endorsements (application_id, partner_id, enrolled, funded, nominated, given_by, given_at)
     values ($1, $2, true, true, true, $3, $4) returning id`,
    [application, world.params.partner, world.people.coordinator, at],
  )
  endorsement = rows[0]!.id
})

beforeEach(() => standsAt('offered'))

const numberOf = (name: string): number => Number(world.params[name])
const whoMay = (act: Act): Promise<Asker[]> => whoOf(db, world, act)

async function standsAt(state: State): Promise<void> {
  await db.owner.query('update applications set state = $2, released_at = $3 where id = $1', [application, state, at])
}

/** In which states the act is let through at all, for somebody who may do it in one of them. */
async function statesIn(asker: Asker, act: Act): Promise<State[]> {
  const open: State[] = []
  for (const state of states) {
    await standsAt(state)
    if (await isLetIn(db, world, asker, act)) open.push(state)
  }
  return open
}

const makeOffer =
  (more: Partial<Insertable<DB['offers']>> = {}): Act =>
  (tx, madeBy) =>
    tx
      .insertInto('offers')
      .values({
        ...{ applicationId: application, startOn: '2026-05-04', endOn: '2026-11-03', expiresOn: '2026-03-20' },
        ...{ madeBy, madeAt: at, ...more },
      })
      .returning('id')
      .execute()

test('an offer is made by those who handle the case, in their own name, when it has come to one', async () => {
  expect(await whoMay(makeOffer())).toEqual(office)
  expect(await whoMay(makeOffer({ answeredAt: at }))).toEqual([])
  expect(await whoMay(makeOffer({ madeBy: world.people['programme-manager'] }))).toEqual(['programme-manager'])
  expect(await statesIn('hr-officer', makeOffer())).toEqual(['offered'])
})

const changeOffer =
  (values: Updateable<DB['offers']>): Act =>
  tx =>
    tx.updateTable('offers').set(values).where('id', '=', numberOf('offer')).returning('id').execute()

test('an offer is answered once, by the person to whom it is made; what it says is changed by nobody', async () => {
  const answer = changeOffer({ answeredAt: at })
  await standsAt('accepted')
  expect(await whoMay(answer)).toEqual(['applicant'])
  expect(await whoMay(changeOffer({ answeredAt: null }))).toEqual([])
  for (const values of [{ allowance: 1n, currency: 'USD' }, { expiresOn: '2027-01-01' }, { startOn: '2026-04-01' }])
    expect(await whoMay(changeOffer(values))).toEqual([])
  expect(await statesIn('applicant', answer)).toEqual(['accepted', 'offer-declined'])

  await db.owner.query('update offers set answered_at = $1', [at])
  await standsAt('accepted')
  expect(await whoMay(answer)).toEqual([])
  await db.owner.query('update offers set answered_at = null')
})

const conditionOf =
  (more: Partial<Insertable<DB['offerConditions']>>): Act =>
  tx =>
    tx
      .insertInto('offerConditions')
      .values({ offerId: numberOf('offer'), kind: 'visa', ...more })
      .returning('id')
      .execute()
const settle =
  (state: 'open' | 'met' | 'unmet' | 'waived', name?: Asker): Act =>
  (tx, by) =>
    tx
      .updateTable('offerConditions')
      .set({
        state,
        why: 'x',
        decidedAt: at,
        decidedBy: name === undefined || name === 'visitor' ? by : world.people[name],
      })
      .where('id', '=', numberOf('condition'))
      .returning('id')
      .execute()

test('an offer’s conditions are set with it, by whoever made it', async () => {
  expect(await whoMay(conditionOf({}))).toEqual(['hr-officer'])
  expect(await whoMay(conditionOf({ state: 'met' }))).toEqual([])
  expect(await statesIn('hr-officer', conditionOf({}))).toEqual(['offered'])
})

test('whether a condition is met says who handles the case; that it is waived, the Director of HR; by name', async () => {
  for (const state of ['met', 'unmet'] as const) expect(await whoMay(settle(state))).toEqual(office)
  expect(await whoMay(settle('waived'))).toEqual(['hr-director'])
  expect(await whoMay(settle('open'))).toEqual([])
  expect(await whoMay(settle('met', 'hr-officer'))).toEqual(['hr-officer'])
  for (const [asker, state] of [
    ['hr-officer', 'met'],
    ['hr-director', 'waived'],
  ] as const)
    expect([asker, await statesIn(asker, settle(state))]).toEqual([asker, ['offered', 'accepted', 'placed']])
})

test('a condition keeps its kind, its words and its offer', async () => {
  for (const values of [{ kind: 'x' }, { wording: 'x' }, { offerId: 1 }] as const)
    expect(
      await whoMay(tx =>
        tx
          .updateTable('offerConditions')
          .set({ ...values, decidedBy: world.people['hr-officer'], decidedAt: at, state: 'met' })
          .returning('id')
          .execute(),
      ),
    ).toEqual([])
})

const arrange =
  (more: Partial<Insertable<DB['interviews']>> = {}): Act =>
  (tx, arrangedBy) =>
    tx
      .insertInto('interviews')
      .values({
        ...{ applicationId: application, at, timeZone: 'Africa/Nairobi', minutes: 30, place: 'x' },
        ...{ arrangedBy, arrangedAt: at, ...more },
      })
      .returning('id')
      .execute()
const changeInterview =
  (values: Updateable<DB['interviews']>): Act =>
  tx =>
    tx.updateTable('interviews').set(values).where('id', '=', numberOf('interview')).returning('id').execute()

test('an interview is arranged by those who handle the case, in their own name, in the state of that name', async () => {
  await standsAt('interview')
  expect(await whoMay(arrange())).toEqual(office)
  expect(await whoMay(arrange({ arrangedBy: world.people['hr-officer'] }))).toEqual(['hr-officer'])
  expect(await whoMay(arrange({ cancelledAt: at }))).toEqual([])
  expect(await statesIn('hr-officer', arrange())).toEqual(['interview'])
})

test('an interview is called off once, by those who handle the case; it is not moved', async () => {
  expect(await whoMay(changeInterview({ cancelledAt: at }))).toEqual(office)
  expect(await whoMay(changeInterview({ place: 'x' }))).toEqual([])
  expect(await statesIn('hr-officer', changeInterview({ cancelledAt: at }))).toEqual(states)

  await db.owner.query('update interviews set cancelled_at = $1', [at])
  for (const values of [{ cancelledAt: at }, { cancelledAt: null }])
    expect(await whoMay(changeInterview(values))).toEqual([])
  await db.owner.query('update interviews set cancelled_at = null')
})

const askOnto =
  (personId: number, more: Partial<Insertable<DB['interviewPanel']>> = {}): Act =>
  tx =>
    tx
      .insertInto('interviewPanel')
      .values({ interviewId: numberOf('interview'), personId, ...more })
      .returning('personId')
      .execute()
const note =
  (whose: Asker | 'own', score = 5): Act =>
  (tx, by) =>
    tx
      .updateTable('interviewPanel')
      .set({ score, note: 'x', notedAt: at })
      .where('personId', '=', whose === 'own' || whose === 'visitor' ? by : world.people[whose])
      .returning('personId')
      .execute()

test('a panel is asked by whoever arranged the interview; nobody sits on one about themselves, or comes with a score', async () => {
  await standsAt('interview')
  const { supervisor, applicant } = world.people
  expect(await whoMay(askOnto(supervisor))).toEqual(['hr-officer'])
  expect(await whoMay(askOnto(applicant))).toEqual([])
  expect(await whoMay(askOnto(supervisor, { score: 5 }))).toEqual([])
  expect(await statesIn('hr-officer', askOnto(supervisor))).toEqual(['interview'])
})

test('a score is its panel member’s own, while the case is being selected', async () => {
  await standsAt('interview')
  expect(await whoMay(note('own'))).toEqual(['interviewer'])
  expect(await whoMay(note('interviewer'))).toEqual(['interviewer'])
  expect(await statesIn('interviewer', note('own'))).toEqual(['interview', 'recommended'])
})

test.each(['offers', 'offerConditions', 'interviews', 'interviewPanel'] as const)(
  'of %s nothing is removed',
  async table => {
    const remove: Act = async tx => {
      const { numDeletedRows } = await tx.deleteFrom(table).executeTakeFirst()
      return numDeletedRows > 0n ? [1] : []
    }
    expect(await whoMay(remove)).toEqual([])
  },
)

const endorse =
  (more: Partial<Insertable<DB['endorsements']>> = {}): Act =>
  (tx, givenBy) =>
    tx
      .insertInto('endorsements')
      .values({
        ...{ applicationId: application, partnerId: numberOf('partner'), enrolled: true, funded: true },
        ...{ nominated: true, givenBy, givenAt: at, ...more },
      })
      .returning('id')
      .execute()

test('a partner’s word is given by its own coordinator, for its own student, until the application is over', async () => {
  expect(await whoMay(endorse())).toEqual(['coordinator'])
  expect(await whoMay(endorse({ givenBy: world.people.applicant }))).toEqual([])
  // The other partner's coordinator does not see that there is such a student.
  expect(await whoMay(endorse({ partnerId: numberOf('partner') + 1 }))).toEqual([])
  const over: readonly State[] = finalStates
  expect(await statesIn('coordinator', endorse())).toEqual(states.filter(state => !over.includes(state)))

  await db.owner.query(`update applications set state = 'submitted', released_at = null where id = $1`, [application])
  expect(await whoMay(endorse())).toEqual([])
})

test('a word that was given is neither changed nor removed', async () => {
  const change: Act = tx =>
    tx.updateTable('endorsements').set({ nominated: false }).where('id', '=', endorsement).returning('id').execute()
  const remove: Act = tx => tx.deleteFrom('endorsements').where('id', '=', endorsement).returning('id').execute()
  for (const act of [change, remove]) expect(await whoMay(act)).toEqual([])
})

const attach: Act = tx =>
  tx
    .insertInto('applicationDocuments')
    .values({ applicationId: application, documentId: numberOf('document') })
    .returning('documentId')
    .execute()
const detach: Act = tx =>
  tx.deleteFrom('applicationDocuments').where('applicationId', '=', application).returning('documentId').execute()
const sendProfile: Act = tx =>
  tx
    .insertInto('sentProfiles')
    .values({ applicationId: application, profile: '{}', language: 'en', at })
    .returning('id')
    .execute()

test('what is sent with an application is its person’s, and stays as it was once it is released', async () => {
  for (const act of [detach, sendProfile]) expect(await whoMay(act)).toEqual([])
  await db.owner.query(`update applications set state = 'draft', released_at = null where id = $1`, [application])
  for (const act of [detach, sendProfile]) expect(await whoMay(act)).toEqual(['applicant'])

  await db.owner.query('delete from application_documents where application_id = $1', [application])
  expect(await whoMay(attach)).toEqual(['applicant'])
  expect(await statesIn('applicant', attach)).toEqual(['draft', 'submitted'])
  await db.owner.query('update documents set person_id = $1', [world.people['other applicant']])
  await standsAt('draft')
  expect(await whoMay(attach)).toEqual([])
})
