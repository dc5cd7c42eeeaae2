import { beforeAll, expect, test } from 'vitest'

import { useDatabase } from '../../../test/database.ts'
import { isLetIn, whoMay, type Act } from '../../../test/second-wall.ts'
import { insertWorld, type World } from '../../../test/world.ts'

const db = useDatabase()
const at = new Date('2026-03-01T09:00:00Z')
let world: World
let application: number
let assessment: number
let decision: number

beforeAll(async () => {
  world = await insertWorld(db.owner)
  application = Number(world.params.application)
  const one = async (text: string, values: readonly unknown[]): Promise<number> =>
    (await db.owner.query<{ id: number }>(text, [...values])).rows[0]!.id
  assessment = await one('select id from assessments where application_id = $1', [application])
  decision = await one(
    `insert into decisions (application_id, kind, reason_code, reason, decided_by, decided_at)
     values ($1, 'reserve', 'x', 'x', $2, $3) returning id`,
    [application, world.people['programme-manager'], at],
  )
})

// There is one prepared decision at a time: who may, takes the other back first; who may not, changes nothing by it.
const decide: Act = async (tx, decidedBy) => {
  await takeBack(tx, decidedBy)
  return tx
    .insertInto('decisions')
    .values({
      applicationId: application,
      kind: 'not-selected',
      reasonCode: 'x',
      reason: 'x',
      decidedBy,
      decidedAt: at,
    })
    .execute()
}
const takeBack: Act = (tx, takenBackBy) =>
  tx.updateTable('decisions').set({ takenBackBy, takenBackAt: at }).where('id', '=', decision).returning('id').execute()
const tell: Act = (tx, releasedBy) =>
  tx.updateTable('decisions').set({ releasedBy, releasedAt: at }).where('id', '=', decision).returning('id').execute()
const checkFact: Act = (tx, checkedBy) =>
  tx
    .insertInto('factChecks')
    .values({ applicationId: application, fact: 'birthDate', outcome: 'confirmed', checkedBy, checkedAt: at })
    .execute()
const override =
  (role: string): Act =>
  (tx, decidedBy) =>
    tx
      .insertInto('ruleOverrides')
      .values({
        ...{ applicationId: application, assessmentId: assessment, findings: '[]' },
        ...{ role, reason: 'x', decidedBy, decidedAt: at },
      })
      .execute()
const keepAssessment: Act = tx =>
  tx
    .insertInto('assessments')
    .values({
      ...{ applicationId: application, policyId: 'iom-website', verdict: 'eligible', at },
      ...{ caseFacts: '{}', assessment: '{}' },
    })
    .execute()
const askReview: Act = tx =>
  tx
    .insertInto('reviewRequests')
    .values({ applicationId: application, finding: 'age', wording: 'x', askedAt: at })
    .execute()
const answerReview: Act = (tx, answeredBy) =>
  tx
    .updateTable('reviewRequests')
    .set({ answeredBy, answeredAt: at, answer: 'x' })
    .where('applicationId', '=', application)
    .returning('id')
    .execute()

const office = ['hr-officer', 'programme-manager']

test.each([
  ['a decision is added', decide, office],
  ['a decision is taken back', takeBack, office],
  ['a decision is told', tell, office],
  ['a fact is confirmed', checkFact, office],
  ['a review is answered', answerReview, office],
  ['an assessment is kept', keepAssessment, ['applicant', ...office]],
  ['a review is asked for', askReview, ['applicant']],
] as const)('%s by those whose act it is, not by everybody who reads the case', async (_, act, those) => {
  expect(await whoMay(db, world, act)).toEqual(those)
})

test.each(['hr-officer', 'programme-manager', 'hr-director'] as const)(
  'against the rules speaks as %s who is it; a reader’s own role makes nobody one',
  async role => {
    expect(await whoMay(db, world, override(role))).toEqual([role])
  },
)

test('no other role overrides the rules, be it one that its person has', async () => {
  expect(await whoMay(db, world, override('auditor'))).toEqual([])
})

test('nobody decides, checks or answers in another’s name, nor what was told already', async () => {
  const [officer, manager] = [world.people['hr-officer'], world.people['programme-manager']]
  const inOthersName =
    (act: Act): Act =>
    tx =>
      act(tx, manager)
  for (const act of [takeBack, tell, checkFact, answerReview, override('programme-manager')])
    expect(await isLetIn(db, world, 'hr-officer', inOthersName(act))).toBe(false)

  await db.owner.query('update decisions set released_by = $1, released_at = $2 where id = $3', [officer, at, decision])
  for (const act of [takeBack, tell]) expect(await whoMay(db, world, act)).toEqual([])
  await db.owner.query('update review_requests set answered_by = $1, answered_at = $2', [officer, at])
  expect(await whoMay(db, world, answerReview)).toEqual([])
})

test('an officer’s own case, and one that was not released yet, are not theirs to decide', async () => {
  await db.owner.query('update applications set person_id = $1 where id = $2', [
    world.people['hr-officer'],
    application,
  ])
  expect(await whoMay(db, world, checkFact)).toEqual(['programme-manager'])

  await db.owner.query('update applications set person_id = $1, released_at = null where id = $2', [
    world.people.applicant,
    application,
  ])
  expect(await whoMay(db, world, checkFact)).toEqual([])
})

test('of an application to an office category, each open office of that kind may decide', async () => {
  await db.owner.query(
    `update applications set released_at = $1, office_id = null, office_kind = 'country-office', notice_id = null where id = $2`,
    [at, application],
  )
  expect(await whoMay(db, world, checkFact)).toEqual(['hr-officer', 'hr-officer elsewhere', 'programme-manager'])

  await db.owner.query(`update offices set closed_on = '2026-02-01' where name = 'Vientiane'`)
  expect(await whoMay(db, world, checkFact)).toEqual(['hr-officer', 'programme-manager'])
})
