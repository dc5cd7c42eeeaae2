import type pg from 'pg'

import { actorOf } from '../src/accounts/index.ts'
import { assessAndStore } from '../src/applications/index.ts'
import { factsFrom, type Profile } from '../src/profile/index.ts'
import { blankAnswers } from '../src/profile/sections.ts'
import { system, type SignedIn } from '../src/platform/actor/index.ts'
import type { TestApp } from './app.ts'

/** Offices, people by role, and one notice: what applications under selection need. */
export type SelectionWorld = {
  readonly office: number
  readonly elsewhere: number
  readonly unit: number
  readonly notice: number
  readonly applicant: number
  readonly stranger: number
  readonly officer: number
  readonly colleague: number
  readonly officerElsewhere: number
  readonly manager: number
  readonly director: number
  readonly supervisor: number
  readonly otherSupervisor: number
  readonly interviewer: number
  readonly otherInterviewer: number
  readonly auditor: number
  readonly administrator: number
}

const at = '2026-02-20T09:00:00Z'

/** Nairobi with its people, Vientiane beside it; the applicant reads French unless said. */
export async function selectionWorld({ db }: TestApp, language: 'en' | 'fr' | 'es' = 'fr'): Promise<SelectionWorld> {
  const sql = db.owner
  await sql.query(
    `insert into organisation (name, short_name, contact_email, created_at) values ('Organisation', 'O', 'help@example.org', $1)`,
    [at],
  )
  const office = await one(
    sql,
    `insert into offices (name, kind, city, country, contact_email)
    values ('Kenya', 'country-office', 'Nairobi', 'KE', 'nairobi@example.org')`,
  )
  const elsewhere = await one(
    sql,
    `insert into offices (name, kind, city, country) values ('Laos', 'country-office', 'Vientiane', 'LA')`,
  )
  const unit = await one(sql, `insert into units (office_id, name) values (${office}, 'Programme Support')`)
  const person = (name: string, reads = 'en'): Promise<number> =>
    one(
      sql,
      `insert into persons (given_name, family_name, email, email_confirmed_at, language, created_at)
        values ($1, 'Test', $2, $3, $4, $3)`,
      [name, `${name.toLowerCase()}@example.org`, at, reads],
    )
  const staff = async (name: string, role: string, officeId: number | null): Promise<number> => {
    const id = await person(name)
    await one(sql, `insert into role_grants (person_id, role, office_id, granted_at) values ($1, $2, $3, $4)`, [
      id,
      role,
      officeId,
      at,
    ])
    return id
  }
  const supervisor = await staff('Sana', 'supervisor', office)
  const notice = await one(
    sql,
    `insert into notices (reference, state, office_id, unit_id, policy_id, months_min, months_max, allowance, direct_supervisor_id,
      published_on, closes_on, answer_by, created_at, changed_at)
      values ('VN-2026-0001', 'published', $1, $2, 'iom-website', 4, 6, 'none', $3, '2026-01-10', '2026-02-15', '2026-03-20', $4, $4)`,
    [office, unit, supervisor, at],
  )
  for (const [code, title] of [
    ['en', 'Intern, Support'],
    ['fr', 'Stage d’appui'],
    ['es', 'Pasantía de apoyo'],
  ])
    await sql.query('insert into notice_texts (notice_id, language, title) values ($1, $2, $3)', [notice, code, title])
  return {
    office,
    elsewhere,
    unit,
    notice,
    supervisor,
    applicant: await person('Ada', language),
    stranger: await person('Bea'),
    officer: await staff('Olga', 'hr-officer', office),
    colleague: await staff('Omar', 'hr-officer', office),
    officerElsewhere: await staff('Elin', 'hr-officer', elsewhere),
    manager: await staff('Mona', 'programme-manager', null),
    director: await staff('Dina', 'hr-director', null),
    otherSupervisor: await staff('Sven', 'supervisor', office),
    interviewer: await staff('Ines', 'interviewer', null),
    otherInterviewer: await staff('Ivan', 'interviewer', null),
    auditor: await staff('Aude', 'auditor', null),
    administrator: await staff('Adil', 'administrator', null),
  }
}

type Wish = {
  readonly state?: string
  readonly person?: number
  readonly office?: number | null
  readonly kind?: string | null
  readonly notice?: number | null
  readonly answerBy?: string | null
  readonly isReleased?: boolean
}

let number = 0

/** An application to the notice, released; the plainest that a state allows. */
export async function insertApplication({ db }: TestApp, world: SelectionWorld, wish: Wish = {}): Promise<number> {
  const { state = 'released', person = world.applicant, answerBy = '2026-03-20', isReleased = true } = wish
  const notice = wish.notice === undefined ? world.notice : wish.notice
  const office = wish.office === undefined ? world.office : wish.office
  return one(
    db.owner,
    `insert into applications (reference, person_id, notice_id, office_id, office_kind, policy_id, state, state_since, language,
      proposed_start_on, proposed_months, submitted_at, released_at, answer_by, created_at)
      values ($1, $2, $3, $4, $5, 'iom-website', $6, $7, 'fr', '2026-05-04', 6, $7, $8, $9, $7)`,
    [
      `PS-2026-${String((number += 1)).padStart(4, '0')}`,
      person,
      notice,
      office,
      wish.kind ?? null,
      state,
      at,
      isReleased ? at : null,
      answerBy,
    ],
  )
}

/** A person of their own for one more application: one application a person and notice. */
export async function insertPerson({ db }: TestApp, name: string, language = 'en'): Promise<number> {
  return one(
    db.owner,
    `insert into persons (given_name, family_name, email, email_confirmed_at, language, created_at)
      values ($1, 'Test', $2, $3, $4, $3)`,
    [name, `${name.toLowerCase()}@example.org`, at, language],
  )
}

/** The profile that an application was sent with, and what the rules said of it: enrolled for a master's degree, born on that day. */
export async function insertJudged(
  { app, db }: TestApp,
  { application: id, person }: { readonly application: number; readonly person: number },
  birthDate: string,
): Promise<void> {
  const [identity, studies, languages] = [
    { birthDate, nationality: 'some', nationalities: ['KE'], residence: 'KE', phone: '' },
    { items: [{ key: 'master', ...degree }] },
    { items: [{ key: 'english', code: 'en', level: 'C1' }] },
  ]
  const sections = Object.entries({ ...blankAnswers, identity, studies, languages })
  const states = sections.map(([name, answers]) => [name, { answers, completed: true, savedOn: '2026-02-01' }])
  const owner = { givenName: 'Given', familyName: 'Test', email: 'given@example.org' }
  const profile = { personId: person, sections: Object.fromEntries(states) as Profile['sections'] }
  await db.owner.query(`insert into sent_profiles (application_id, profile, language, at) values ($1, $2, 'fr', $3)`, [
    id,
    JSON.stringify({ version: 1, owner, profile }),
    at,
  ])
  const application = { appliedOn: '2026-02-20', startOn: '2026-05-04', months: 6 }
  const wish = { id, policyId: 'iom-website', application }
  await app.database
    .as(system)
    .transaction(tx => assessAndStore(tx, wish, factsFrom(profile, '2026-02-20'), new Date(at)))
}

const degree = {
  level: 'master',
  status: 'enrolled',
  institution: 'University of Nairobi',
  field: 'Law',
  country: 'KE',
  finalYearFrom: 'unknown',
  endsOn: '2026-12-15',
}

export async function insertOffer(
  { db }: TestApp,
  world: SelectionWorld,
  application: number,
  expiresOn = '2026-03-20',
): Promise<number> {
  return one(
    db.owner,
    `insert into offers (application_id, start_on, end_on, unit_id, overall_supervisor_id, expires_on, made_by, made_at)
      values ($1, '2026-05-04', '2026-11-04', $2, $3, $4, $5, $6)`,
    [application, world.unit, world.supervisor, expiresOn, world.officer, at],
  )
}

export async function insertInterview(
  { db }: TestApp,
  world: SelectionWorld,
  application: number,
  panel: readonly number[],
): Promise<number> {
  const id = await one(
    db.owner,
    `insert into interviews (application_id, at, time_zone, minutes, place, arranged_by, arranged_at)
      values ($1, '2026-03-01T10:00:00Z', 'Africa/Nairobi', 45, 'Room 2', $2, $3)`,
    [application, world.officer, at],
  )
  for (const person of panel)
    await db.owner.query('insert into interview_panel (interview_id, person_id) values ($1, $2)', [id, person])
  return id
}

/** A person as they ask, with the roles that the database gives them. */
export async function asker({ db }: TestApp, personId: number): Promise<SignedIn> {
  const actor = await db.database.as(system).read(tx => actorOf(tx, personId))
  if (actor === null) throw new Error(`no person ${personId}`)
  return actor
}

export async function one(sql: pg.Pool, text: string, values: readonly unknown[] = []): Promise<number> {
  const { rows } = await sql.query<{ id: number }>(`${text} returning id`, [...values])
  return rows[0]?.id ?? 0
}
