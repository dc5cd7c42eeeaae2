import type pg from 'pg'

import { actorOf } from '../src/accounts/index.ts'
import { system, type SignedIn } from '../src/platform/actor/index.ts'
import type { TestApp } from './app.ts'

/** Numbers of two offices and of the people who may or may not work on their notices. */
export type NoticeWorld = {
  readonly nairobi: number
  readonly vientiane: number
  readonly round: number
  /** HR officer of Nairobi, and one of Vientiane. */
  readonly hr: number
  readonly otherHr: number
  readonly manager: number
  readonly auditor: number
  readonly supervisor: number
  readonly applicant: number
}

/** An organisation with the Somalia office in Nairobi and one in Vientiane, and an agreement with a round. */
export async function noticeWorld({ db }: TestApp): Promise<NoticeWorld> {
  const sql = db.owner
  await sql.query(`insert into organisation (name, short_name, contact_email, created_at)
    values ('Organisation for People on the Move', 'OPM', 'help@opm.test', now())`)
  const office = (name: string, city: string, country: string, serves: string | null): Promise<number> =>
    one(
      sql,
      `insert into offices (name, kind, city, country, serves_country) values ($1, 'country-office', $2, $3, $4)`,
      [name, city, country, serves],
    )
  const nairobi = await office('Somalia support office', 'Nairobi', 'KE', 'SO')
  const vientiane = await office('Laos office', 'Vientiane', 'LA', null)
  const person = (name: string): Promise<number> =>
    one(
      sql,
      `insert into persons (given_name, family_name, email, language, created_at) values ($1, 'Test', $2, 'en', now())`,
      [name, `${name.toLowerCase()}@opm.test`],
    )
  const staff = async (name: string, role: string, officeId: number | null): Promise<number> => {
    const id = await person(name)
    await sql.query(`insert into role_grants (person_id, role, office_id, granted_at) values ($1, $2, $3, now())`, [
      id,
      role,
      officeId,
    ])
    return id
  }
  return {
    nairobi,
    vientiane,
    round: await roundOf(sql),
    hr: await staff('Hal', 'hr-officer', nairobi),
    otherHr: await staff('Una', 'hr-officer', vientiane),
    manager: await staff('Mia', 'programme-manager', null),
    auditor: await staff('Odd', 'auditor', null),
    supervisor: await staff('Sam', 'supervisor', nairobi),
    applicant: await person('Awa'),
  }
}

/** Under the vacancy policy, 4 to 9 months, in the spring of 2026. */
async function roundOf(sql: pg.Pool): Promise<number> {
  const partner = await one(
    sql,
    `insert into partners (name, kind, country) values ('Riverside University', 'university', 'GB')`,
  )
  const agreement = await one(
    sql,
    `insert into agreements (partner_id, title, signed_on, starts_on, policy_id, months_min, months_max, payer,
      partner_sees, contact_name, contact_email, created_at)
    values ($1, 'Internships', '2022-01-10', '2022-01-10', 'iom-vacancy', 4, 9, 'partner', 'states', 'Una', 'u@r.test', now())`,
    [partner],
  )
  return one(
    sql,
    `insert into rounds (agreement_id, name, positions, opens_on, closes_on, answer_by)
    values ($1, '2026', 15, '2026-02-01', '2026-03-15', '2026-04-10')`,
    [agreement],
  )
}

type Wanted = {
  readonly office: number
  readonly title?: string
  readonly language?: 'en' | 'fr' | 'es'
  readonly state?: 'draft' | 'published' | 'closed' | 'withdrawn'
  readonly startOn?: string | null
  readonly closesOn?: string
  readonly answerBy?: string
  readonly round?: number
  readonly policy?: string
  readonly background?: string
  readonly responsibilities?: readonly string[]
}

let number = 0

/** A notice with one text; published, closing 15 March and answered by 10 April 2026 unless said. */
export async function addNotice({ db }: TestApp, wanted: Wanted): Promise<number> {
  const {
    office,
    round = null,
    policy = 'iom-vacancy',
    title = 'Intern, Programme Support Unit',
    language = 'en',
    state = 'published',
  } = wanted
  const { startOn = '2026-05-04', closesOn = '2026-03-15', answerBy = '2026-04-10' } = wanted
  const id = await one(
    db.owner,
    `insert into notices (reference, state, office_id, round_id, policy_id, start_on, months_min, months_max, allowance,
      languages, published_on, closes_on, answer_by, created_at, changed_at)
    values ($1, $2, $3, $4, $8, $5, 6, 6, 'monthly', '["en"]', '2026-02-01', $6, $7, now(), now())`,
    [`TEST-${(number += 1)}`, state, office, round, startOn, closesOn, answerBy, policy],
  )
  const { background = 'Projects that answer displacement.', responsibilities = ['Draft reports.'] } = wanted
  await db.owner.query(
    `insert into notice_texts (notice_id, language, title, background, responsibilities, learning_objectives, outputs)
    values ($1, $2, $3, $4, $5, '{How a project begins.}', '{One report.}')`,
    [id, language, title, background, responsibilities],
  )
  return id
}

export async function signedIn({ app }: TestApp, personId: number): Promise<SignedIn> {
  const actor = await app.database.as(system).read(tx => actorOf(tx, personId))
  if (actor === null) throw new Error(`nobody has the number ${personId}`)
  return actor
}

async function one(pool: pg.Pool, insert: string, values: readonly unknown[] = []): Promise<number> {
  const { rows } = await pool.query<{ id: number }>(`${insert} returning id`, [...values])
  const row = rows[0]
  if (row === undefined) throw new Error('nothing was inserted')
  return row.id
}
