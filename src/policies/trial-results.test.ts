import { beforeAll, beforeEach, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf } from '../../test/client.ts'
import { insertWorld, type World } from '../../test/world.ts'
import { assess, policyById } from '../eligibility/index.ts'
import { runTrial } from './actions/run-trial.ts'

const world = useApp()
let records: World

/** Too young for the vacancy text, and old enough. */
const cases = ['2006-06-01', '2000-06-01', '2007-01-01', '1999-01-01', '2006-07-01'].map(birthDate => ({
  facts: {
    birthDate,
    nationalities: ['KE'],
    languages: [{ code: 'en', level: 'C1' as const }],
    studies: [
      { level: 'bachelor' as const, status: 'enrolled' as const, finalYearFrom: '2025-09-01', endsOn: '2026-07-15' },
    ],
    relevantInterest: true,
  },
  application: { appliedOn: '2026-01-10', startOn: '2026-05-04', months: 6 },
}))
const [decidedUnder, tried] = [policyById('iom-website')!, policyById('iom-vacancy')!]

beforeAll(async () => {
  records = await insertWorld(world.db.owner)
  await world.db.owner
    .query(`delete from policy_trials; delete from assessments; update applications set released_at = null;
    insert into applications (reference, person_id, office_id, policy_id, state, state_since, language, submitted_at, released_at,
      proposed_start_on, proposed_months, created_at)
    select 'T-' || n, person_id, office_id, policy_id, 'not-selected', now(), 'en', now(), now(), '2026-05-04', 6, now()
      from generate_series(1, ${cases.length}) n, applications where id = ${records.params.application}`)
  for (const [index, given] of cases.entries())
    await world.db.owner.query(
      `insert into assessments (application_id, policy_id, verdict, case_facts, assessment, at)
       select id, 'iom-website', $2, $3, $4, now() from applications where reference = $1`,
      [
        `T-${index + 1}`,
        assess(decidedUnder, given).verdict,
        JSON.stringify(given),
        JSON.stringify({ ...assess(decidedUnder, given), advice: [] }),
      ],
    )
})

beforeEach(async () => {
  await world.db.owner.query('delete from policy_trials')
})

async function trial(): Promise<number> {
  const { rows } = await world.db.owner.query<{ id: number }>(
    `insert into policy_trials (form_key, policy_id, round_ids, outside_rounds, asked_by, asked_at, cases)
     values (gen_random_uuid()::text, 'iom-vacancy', '{}', true, $1, now(), $2) returning id`,
    [records.people['programme-manager'], cases.length],
  )
  return rows[0]!.id
}

async function kept(id: number): Promise<unknown[]> {
  const { rows } = await world.db.owner.query<Record<string, unknown>>(
    `select reference, from_verdict, to_verdict, direction, because, r.assessment, s.case_facts
     from policy_trial_results r join applications a on a.id = r.application_id left join assessments s on s.id = held_against
     where trial_id = $1 order by r.application_id`,
    [id],
  )
  return rows
}

async function summaryOf(id: number): Promise<unknown> {
  const { rows } = await world.db.owner.query<{ summary: unknown }>('select summary from policy_trials where id = $1', [
    id,
  ])
  return rows[0]?.summary
}

test('of each case it keeps what the version says, the facts it was held against, and which way the verdict goes', async () => {
  const id = await trial()

  await runTrial(world.app, id)

  expect(await kept(id)).toEqual(
    cases.map((given, index) => {
      const isTooYoung = given.facts.birthDate > '2006-05-04'
      return {
        reference: `T-${index + 1}`,
        from_verdict: 'eligible',
        to_verdict: isTooYoung ? 'not-eligible' : 'eligible',
        direction: isTooYoung ? 'loses' : null,
        because: isTooYoung ? ['age'] : [],
        assessment: assess(tried, given),
        case_facts: given,
      }
    }),
  )
})

test('stopped in the middle of its cases it goes on from there, and comes to the same as one that was never stopped', async () => {
  const [whole, stopped] = [await trial(), await trial()]
  await runTrial(world.app, whole)

  // The second write fails, as if the program had been ended there.
  await world.db.owner.query(`create function stop() returns trigger language plpgsql as $$ begin
      if new.done > 2 then raise 'stopped'; end if; return new; end $$;
    create trigger stop before update on policy_trials for each row execute function stop()`)
  await expect(runTrial(world.app, stopped, 2)).rejects.toThrow('stopped')
  await world.db.owner.query('drop function stop cascade')
  const inBetween = await kept(stopped)
  await runTrial(world.app, stopped, 2)

  expect(inBetween).toHaveLength(2)
  expect(await kept(stopped)).toEqual(await kept(whole))
  expect(await summaryOf(stopped)).toEqual(await summaryOf(whole))
})

test('two workers at once take turns: each case is looked at once', async () => {
  const [alone, shared] = [await trial(), await trial()]
  await runTrial(world.app, alone)

  await Promise.all([1, 2, 3].map(() => runTrial(world.app, shared, 1)))

  expect(await kept(shared)).toEqual(await kept(alone))
  expect(await summaryOf(shared)).toEqual(await summaryOf(alone))
})

test('the page of one case lays what the version finds beside what was found, of the same facts; nobody opens their own', async () => {
  const id = await trial()
  await runTrial(world.app, id)
  const { rows } = await world.db.owner.query<{ id: number }>(`select id from applications where reference = 'T-1'`)
  const address = `/en/policies/trials/${id}/cases/${rows[0]!.id}`
  const manager = await clientOf(world.app, await testServerOf(world.app), records.people['programme-manager'])

  const list = await manager.get(`/en/policies/trials/${id}`)
  const page = await manager.get(address)

  expect(list.html.querySelector(`main table a[href="${address}"]`)?.text).toBe('Yes → Not as things stand')
  expect(page.text).toContain('Yes → Not as things stand')
  const cells = page.html
    .querySelectorAll('main tbody tr')
    .map(row => row.querySelectorAll('th, td').map(cell => cell.text))
  const [age] = cells.filter(([title]) => title === 'Age')
  expect(age?.[1]).toContain('You will be 19 years old on your first day')
  expect(age?.[1]).toContain('19')
  expect(age?.[2]).toContain('20')
  expect(cells.some(row => row[1] === 'Not asked.') && cells.some(row => row[2] === 'Not asked.')).toBe(true)

  expect((await manager.get(`/en/policies/trials/${id}/cases/${records.params.application}`)).status).toBe(404)
  await world.db.owner.query(`update applications set person_id = $1 where id = $2`, [
    records.people['programme-manager'],
    rows[0]!.id,
  ])
  expect((await manager.get(address)).status).toBe(404)
})
