import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import pg from 'pg'

import { assess, policyById } from '../../src/eligibility/index.ts'
import { migrate, openDatabase } from '../../src/platform/db/index.ts'
import { openEmbedded } from '../../src/platform/embedded/index.ts'
import { runTrial } from '../../src/policies/actions/run-trial.ts'
import { casesFrom } from './cases.mjs'

const rounds = 5
const [decidedUnder, tried] = ['iom-website', 'iom-vacancy']

/**
 * So many stored applications, tried under another version as the program does it (under row security, findings stored, each batch
 * with its progress in a transaction), beside one COPY of the same rows into the same table, by its owner, from a file on the
 * server's side.
 */
export async function reassessTimes(root, count) {
  const dataDir = mkdtempSync(join(tmpdir(), 'passerelle-bench-'))
  const opened = await openEmbedded({ dataDir, exclusive: true, log: () => undefined })
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal))
  const server = opened.value
  const database = await created(root, server)
  const owner = new pg.Client(server.connection('postgres', 'passerelle'))
  await owner.connect()
  try {
    await seed(owner, count)
    const times = { own: [], copy: [] }
    for (let round = 0; round < rounds; round += 1) {
      const { own, copy } = await oneRound({ database, owner, count })
      times.own.push(own)
      times.copy.push(copy)
    }
    const [own, copy] = [times.own, times.copy].map(list => list.toSorted((a, b) => a - b)[Math.floor(rounds / 2)])
    console.log(
      `\nre-assessing ${count.toLocaleString('en')} stored applications: ${own.toFixed(1)} s; ` +
        `one COPY of the same rows ${copy.toFixed(1)} s: ${(own / copy).toFixed(2)} × (at most 3.00 wanted)`,
    )
  } finally {
    await owner.end()
    await database.close()
    await server.stop()
    // Run by root, the database lies in a folder of its own.
    for (const folder of [server.place, dataDir]) rmSync(folder, { recursive: true, force: true })
  }
}

async function created(root, server) {
  const first = new pg.Client(server.connection('postgres', 'postgres'))
  await first.connect()
  await first.query('create database passerelle')
  await first.end()
  await migrate(server.connection('postgres', 'passerelle'), join(root, 'db/migrations'))
  const owner = new pg.Client(server.connection('postgres', 'passerelle'))
  await owner.connect()
  await owner.query('alter role passerelle_app login')
  await owner.end()
  return openDatabase(server.connection('passerelle_app', 'passerelle'), 4)
}

/** Released applications of as many people, each assessed once. */
async function seed(owner, count) {
  const policy = policyById(decidedUnder)
  const kept = casesFrom(11, 10_000).map(given => {
    const assessment = assess(policy, given)
    return { verdict: assessment.verdict, case_facts: given, assessment: { ...assessment, advice: [] } }
  })
  await owner.query(`
    insert into offices (name, kind, city, country) values ('Office', 'country-office', 'Nairobi', 'KE');
    insert into persons (given_name, family_name, email, language, created_at)
      select 'A', 'B', n || '@example.org', 'en', now() from generate_series(1, ${count}) n;
    insert into applications (reference, person_id, office_id, policy_id, state, state_since, language, submitted_at, released_at,
        proposed_start_on, proposed_months, created_at)
      select 'B-' || n, n, 1, '${decidedUnder}', 'released', now(), 'en', now(), now(), '2026-09-01', 6, now()
      from generate_series(1, ${count}) n`)
  await owner.query(
    `insert into assessments (application_id, policy_id, verdict, case_facts, assessment, at)
      select n, $2, r.verdict, r.case_facts, r.assessment, now() from generate_series(1, $3::integer) n
      join (select row_number() over () - 1 as number, s.* from
        json_to_recordset($1::json) as s (verdict verdict, case_facts jsonb, assessment jsonb)) r on r.number = n % ${kept.length}
      order by n`,
    [JSON.stringify(kept), decidedUnder, count],
  )
  await owner.query('vacuum analyze')
}

async function oneRound({ database, owner, count }) {
  const { rows } = await owner.query(
    `insert into policy_trials (form_key, policy_id, round_ids, outside_rounds, asked_by, asked_at, cases)
      values (gen_random_uuid()::text, $1, '{}', true, 1, now(), $2) returning id`,
    [tried, count],
  )
  const id = rows[0].id
  await owner.query('checkpoint')
  const own = await seconds(() => runTrial({ database, clock: { now: () => new Date() } }, id))
  const stored = await owner.query('select count(*)::integer as count from policy_trial_results where trial_id = $1', [
    id,
  ])
  if (stored.rows[0].count !== count) throw new Error(`${stored.rows[0].count} of ${count} were stored`)
  const { rows: place } = await owner.query('show data_directory')
  const file = join(place[0].data_directory, 'rows.copy')
  await owner.query(`copy policy_trial_results to '${file}'`)
  await owner.query('truncate policy_trial_results')
  await owner.query('checkpoint')
  const copy = await seconds(() => owner.query(`copy policy_trial_results from '${file}'`))
  await owner.query('truncate policy_trial_results')
  return { own, copy }
}

async function seconds(work) {
  const begun = process.hrtime.bigint()
  await work()
  return Number(process.hrtime.bigint() - begun) / 1e9
}
