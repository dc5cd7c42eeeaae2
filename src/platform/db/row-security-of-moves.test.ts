import type { Updateable } from 'kysely'
import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'

import { useDatabase } from '../../../test/database.ts'
import { actorIn, isLetIn, whoMay, type Act } from '../../../test/second-wall.ts'
import { askers, insertWorld, type Asker, type World } from '../../../test/world.ts'
import { events, states, type State } from '../../applications/states.ts' // -- composition root
import { system } from '../actor/index.ts'
import type { DB } from './index.ts'

const db = useDatabase()
const at = new Date('2026-03-01T09:00:00Z')
const office: Asker[] = ['hr-officer', 'programme-manager']
let world: World
let application: number

// The applicant's own, with office, notice, partner and panel; and with a placement, as it has one when it is placed.
beforeAll(async () => {
  world = await insertWorld(db.owner)
  application = Number(world.params.application)
  await db.owner.query(
    `insert into placements (application_id, person_id, office_id, policy_id, title, state_since, start_on, end_on, created_at)
     select id, person_id, office_id, policy_id, 'Intern', $2, '2026-05-04', '2026-11-03', $2 from applications where id = $1`,
    [application, at],
  )
  // Their other one stands in the way of none to the same office.
  await db.owner.query(`update applications set state = 'withdrawn' where id <> $1`, [application])
  await db.owner.query(`
    create function moves_tried(an_application integer) returns application_state[] language plpgsql as $$
    declare
      becomes application_state;
      moves application_state[] = '{}';
    begin
      foreach becomes in array enum_range(null::application_state) loop
        begin
          update applications set state = becomes, state_since = now() where id = an_application and state <> becomes;
          if found then
            moves = moves || becomes;
          end if;
          raise exception 'undone';
        exception when raise_exception or insufficient_privilege then null;
        end;
      end loop;
      return moves;
    end $$;
    grant execute on function moves_tried to passerelle_app`)
})

beforeEach(() => standsAt('offered'))

/** Puts the application into a state, with what else is said of it. */
async function standsAt(state: State, also = 'office_kind = null'): Promise<void> {
  await db.owner.query(
    `update applications set state = $2, submitted_at = $3, released_at = $3, answer_by = '2026-05-01', notice_id = $4, office_id = $5
     where id = $1`,
    [application, state, at, world.params.notice, world.params.office],
  )
  await db.owner.query(`update applications set ${also} where id = $1`, [application])
}

const change =
  (values: Updateable<DB['applications']>): Act =>
  tx =>
    tx.updateTable('applications').set(values).where('id', '=', application).returning('id').execute()

/** Every state that this asker can bring the application to from the one it is in; each tried, and undone. */
async function movesOf(asker: Asker): Promise<State[]> {
  const { rows } = await db.database
    .as(await actorIn(db, world, asker))
    .transaction(tx => sql<{ moves: State[] }>`select moves_tried(${application})::text[] as moves`.execute(tx))
  return rows[0]?.moves ?? []
}

/** What the table of states says: the Director of HR may besides reopen, and place as whoever manages placements. */
function movesInTable(asker: Asker, from: State): State[] {
  const movers = (event: string, by: string): Asker[] => {
    if (by === 'applicant') return ['applicant']
    return event === 'reopen' || event === 'place' ? [...office, 'hr-director'] : office
  }
  const own: State[] = Object.entries(events)
    .filter(([event, edge]) => (edge.from as readonly State[]).includes(from) && movers(event, edge.by).includes(asker))
    .map(([, { to }]) => to)
  return states.filter(state => own.includes(state))
}

test.each(states)('from %s an application goes where its table says, by those whom it names', async from => {
  await standsAt(from)
  for (const asker of askers) expect([asker, await movesOf(asker)]).toEqual([asker, movesInTable(asker, from)])
})

test('who has an application of their own moves it as its person, not as its officer', async () => {
  await standsAt('released', `person_id = ${world.people['hr-officer']}`)
  expect(await movesOf('hr-officer')).toEqual(['withdrawn'])
  await standsAt('not-eligible', `person_id = ${world.people['hr-director']}`)
  expect(await movesOf('hr-director')).toEqual([])
  await standsAt('offered', `person_id = ${world.people.applicant}`)
})

test('what was not sent is not submitted; what was not released is nobody’s but its person’s', async () => {
  await standsAt('draft', 'submitted_at = null, released_at = null')
  expect(await whoMay(db, world, change({ state: 'submitted' }))).toEqual([])
  expect(await whoMay(db, world, change({ state: 'submitted', submittedAt: at }))).toEqual(['applicant'])
  await standsAt('submitted', 'released_at = null')
  expect(await whoMay(db, world, change({ state: 'released' }))).toEqual([])
  expect(await whoMay(db, world, change({ releasedAt: at, answerBy: '2026-05-01' }))).toEqual(['applicant'])
})

const letter = { coverLetter: 'Another letter' }
const asSent = {
  policyId: 'iom-vacancy',
  submittedForm: '{}',
  submittedAt: new Date('2026-03-02'),
  stepsDone: ['dates'],
}

test.each([
  ['its letter', letter, 'draft', '', ['applicant']],
  ['its letter', letter, 'submitted', '', []],
  ['its letter', letter, 'interview', '', []],
  ['what is kept as it is sent', asSent, 'draft', '', ['applicant']],
  ['what is kept as it is sent', asSent, 'submitted', '', []],
  [
    'the promised day, of one without a notice',
    { answerBy: '2026-06-01' },
    'screening',
    'notice_id = null',
    ['applicant'],
  ],
  ['the promised day, to an earlier one', { answerBy: '2026-04-01' }, 'screening', 'notice_id = null', []],
  ['the promised day, when it was answered', { answerBy: '2026-06-01' }, 'offered', 'notice_id = null', []],
  ['the promised day that a notice names', { answerBy: '2026-06-01' }, 'screening', '', []],
  ['its place on the reserve list', { reserveRank: 1, reserveUntil: '2026-06-01' }, 'reserve', '', office],
  ['its place on a list where it is not', { reserveRank: 1, reserveUntil: '2026-06-01' }, 'interview', '', []],
  ['whose it is', { personId: 2 }, 'draft', '', []],
  ['its reference', { reference: 'PS-2026-0099' }, 'offered', '', []],
  ['its notice', { noticeId: null }, 'draft', '', []],
  ['the partner who sees it', { partnerId: null }, 'released', '', []],
  [
    'since when it stands where it does',
    { stateSince: at },
    'interview',
    "state_since = submitted_at - interval '1 day'",
    [],
  ],
] as const)('%s is changed as %o in %s (%s) by %o alone', async (_, values, state, also, those) => {
  await standsAt(state, also === '' ? 'office_kind = null' : also)
  expect(await whoMay(db, world, change({ ...values } as Updateable<DB['applications']>))).toEqual(those)
})

test('of an application to an office category an office takes hold once, when it takes it up or offers a place', async () => {
  const toKind = `office_id = null, notice_id = null, office_kind = 'country-office'`
  const claim = change({ officeId: Number(world.params.office) })
  for (const state of ['released', 'offered'] as const) {
    await standsAt(state, toKind)
    expect([state, await whoMay(db, world, claim)]).toEqual([state, office])
  }
  await standsAt('screening', toKind)
  expect(await whoMay(db, world, claim)).toEqual([])
  await standsAt('released', `notice_id = null, office_id = null, office_kind = 'headquarters'`)
  expect(await whoMay(db, world, claim)).toEqual([])
})

test('everybody begins drafts of their own; nobody for another, nor one that was sent already', async () => {
  const begin =
    (more: { personId?: number; state?: State; submittedAt?: Date; releasedAt?: Date }): Act =>
    (tx, by) =>
      tx
        .insertInto('applications')
        .values({
          ...{
            reference: 'PS-2026-0077',
            personId: by,
            officeId: Number(world.params.office),
            policyId: 'iom-website',
          },
          ...{ stateSince: at, language: 'en', createdAt: at, proposedStartOn: '2026-05-04', proposedMonths: 4 },
          ...more,
        })
        .returning('id')
        .execute()

  const people = askers.filter(asker => asker !== 'visitor')
  expect(await whoMay(db, world, begin({}))).toEqual(people)
  expect(await whoMay(db, world, begin({ personId: world.people['other applicant'] }))).toEqual(['other applicant'])
  for (const more of [{ state: 'accepted' }, { submittedAt: at }, { submittedAt: at, releasedAt: at }] as const)
    expect(await whoMay(db, world, begin(more))).toEqual([])
})

test('nobody removes an application; the system moves a promised day', async () => {
  const remove: Act = tx => tx.deleteFrom('applications').where('id', '=', application).returning('id').execute()
  expect(await whoMay(db, world, remove)).toEqual([])

  const moved = await db.database.as(system).transaction(tx => change({ answerBy: '2026-05-02' })(tx, 0))
  expect(moved).toHaveLength(1)
})

test('who only reads a case may hold it while they write elsewhere, and leaves it as it is', async () => {
  const lock: Act = tx => tx.selectFrom('applications').where('id', '=', application).select('id').forUpdate().execute()
  expect(await isLetIn(db, world, 'interviewer', lock)).toBe(true)
  expect(await isLetIn(db, world, 'interviewer', change({ areas: 'x' }))).toBe(false)
})

test('while an old program still serves that does not say its askers’ roles, applicants go on and offices wait', async () => {
  const movedByOld = async (asker: 'applicant' | 'hr-officer', state: State): Promise<string> => {
    const client = await db.database.pool.connect()
    const settings = { person: world.people[asker], reach: 'none', offices: `{${world.params.office}}` }
    try {
      await client.query('begin')
      for (const [name, value] of Object.entries(settings))
        await client.query(`select set_config($1, $2, true)`, [`passerelle.${name}`, String(value)])
      const { rowCount } = await client.query('update applications set state = $1 where id = $2', [state, application])
      return String(rowCount)
    } catch (error) {
      return String(error)
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  expect(await movedByOld('applicant', 'accepted')).toBe('1')
  expect(await movedByOld('hr-officer', 'offer-withdrawn')).toContain('row-level security')
})
