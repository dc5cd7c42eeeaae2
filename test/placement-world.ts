import type pg from 'pg'

import { actorOf } from '../src/accounts/index.ts'
import { system, type SignedIn } from '../src/platform/actor/index.ts'
import { openPlacement } from '../src/placements/index.ts'
import type { TestApp } from './app.ts'

/** Numbers of the plainest people and records that a placement needs. */
export type PlacementWorld = {
  readonly office: number
  readonly otherOffice: number
  readonly partner: number
  readonly intern: number
  readonly hr: number
  readonly otherHr: number
  readonly overall: number
  readonly direct: number
  readonly medical: number
  readonly coordinator: number
  readonly application: number
  readonly offer: number
}

type WorldOptions = {
  /** Language of the intern; French unless said. */
  readonly language?: 'en' | 'fr' | 'es'
  readonly nationalities?: readonly string[]
  readonly startOn?: string
  readonly endOn?: string
  readonly withPartner?: boolean
}

/** An accepted application to a notice of the Nairobi office, with its offer; from 4 May to 3 November 2026 unless said. */
export async function placementWorld({ db }: TestApp, options: WorldOptions = {}): Promise<PlacementWorld> {
  const { language = 'fr', nationalities = ['FR'], startOn = '2026-05-04', endOn = '2026-11-03', withPartner } = options
  const sql = db.owner
  await sql.query(`insert into organisation (name, short_name, contact_email, created_at)
    values ('Organisation for People on the Move', 'OPM', 'help@opm.test', now()) on conflict do nothing`)
  const office = await one(
    sql,
    `insert into offices (name, kind, city, country) values ($1, 'country-office', 'Nairobi', 'KE')`,
    [unique('Kenya')],
  )
  const otherOffice = await one(
    sql,
    `insert into offices (name, kind, city, country) values ($1, 'country-office', 'Vientiane', 'LA')`,
    [unique('Laos')],
  )
  const partner = await one(sql, `insert into partners (name, kind, country) values ($1, 'university', 'GB')`, [
    unique('Riverside'),
  ])
  const person = (given: string, family: string, spoken: string = 'en'): Promise<number> =>
    one(
      sql,
      `insert into persons (given_name, family_name, email, language, created_at, email_confirmed_at) values ($1, $2, $3, $4, now(), now())`,
      [given, family, `${unique(given.toLowerCase())}@opm.test`, spoken],
    )
  const [intern, hr, otherHr] = [
    await person('Awa', 'Ndiaye', language),
    await person('Hal', 'Okoro'),
    await person('Una', 'Sy'),
  ]
  const [overall, direct, medical] = [
    await person('Olga', 'Ruiz'),
    await person('Dan', 'Kim'),
    await person('Mia', 'Lam'),
  ]
  const coordinator = await person('Cora', 'Bell')
  for (const [id, role, column, place] of [
    [hr, 'hr-officer', 'office_id', office],
    [otherHr, 'hr-officer', 'office_id', otherOffice],
    [overall, 'supervisor', 'office_id', office],
    [direct, 'supervisor', 'office_id', office],
    [medical, 'medical-officer', 'office_id', null],
    [coordinator, 'partner-coordinator', 'partner_id', partner],
  ] as const)
    await sql.query(`insert into role_grants (person_id, role, ${column}, granted_at) values ($1, $2, $3, now())`, [
      id,
      role,
      place,
    ])
  await sql.query(
    `insert into profile_sections (person_id, section, answers, completed, saved_at) values ($1, 'identity', $2, true, now())`,
    [intern, JSON.stringify({ nationality: 'some', nationalities })],
  )
  const notice = await one(
    sql,
    `insert into notices (reference, state, office_id, policy_id, months_min, months_max, allowance, published_on, answer_by, created_at, changed_at)
    values ($1, 'published', $2, 'iom-website', 2, 6, 'monthly', '2026-01-01', '2026-03-01', now(), now())`,
    [unique('VN'), office],
  )
  await sql.query(
    `insert into notice_texts (notice_id, language, title, learning_objectives, outputs) values
    ($1, 'en', 'Intern, migration policy', '{"Read a policy brief","Run an interview"}', '{"A country note"}'),
    ($1, 'fr', 'Stage, politiques migratoires', '{"Lire une note de politique","Mener un entretien"}', '{"Une note de pays"}')`,
    [notice],
  )
  const application = await one(
    sql,
    `insert into applications (reference, person_id, notice_id, office_id, partner_id, policy_id, state, state_since, language, proposed_start_on, proposed_months, submitted_at, released_at, created_at)
    values ($1, $2, $3, $4, $5, 'iom-website', 'accepted', now(), $6, $7, 6, now(), now(), now())`,
    [unique('PS'), intern, notice, office, withPartner === true ? partner : null, language, startOn],
  )
  const offer = await one(
    sql,
    `insert into offers (application_id, start_on, end_on, overall_supervisor_id, direct_supervisor_id, allowance, currency, expires_on, made_by, made_at, answered_at)
    values ($1, $2, $3, $4, $5, 120000, 'CHF', '2026-03-10', $6, now(), now())`,
    [application, startOn, endOn, overall, direct, hr],
  )
  return {
    office,
    otherOffice,
    partner,
    intern,
    hr,
    otherHr,
    overall,
    direct,
    medical,
    coordinator,
    application,
    offer,
  }
}

/** The actor that a person of the world is. */
export async function actorIn({ app }: TestApp, personId: number): Promise<SignedIn> {
  const actor = await app.database.as(system).read(tx => actorOf(tx, personId))
  if (actor === null) throw new Error(`no person ${personId}`)
  return actor
}

let made = 0
function unique(stem: string): string {
  made += 1
  return `${stem}-${made}`
}

async function one(sql: pg.Pool, insert: string, values: readonly unknown[]): Promise<number> {
  const { rows } = await sql.query<{ id: number }>(`${insert} returning id`, [...values])
  return rows[0]?.id ?? 0
}

/** The world's placement, opened by its intern's acceptance. */
export async function openedPlacement(holder: TestApp, made: PlacementWorld): Promise<number> {
  const { app } = holder
  const by = await actorIn(holder, made.intern)
  const of = { applicationId: made.application, offerId: made.offer, by }
  return app.database.as(by).transaction(tx => openPlacement(app, tx, of, app.clock.now()))
}

type Given = {
  readonly kind: string
  readonly sealed?: boolean
  readonly validFrom?: string
  readonly validUntil?: string
}

/** A paper of the intern's, uploaded and handed in, as rows: for tests of what follows. */
export async function handedIn(
  { db }: TestApp,
  placement: number,
  { kind, sealed = false, ...valid }: Given,
): Promise<{ item: number; document: number }> {
  const document = await one(
    db.owner,
    `insert into documents (person_id, kind, name, mime, bytes, sha256, is_sealed, uploaded_by, uploaded_at)
    select person_id, $2, 'paper.pdf', 'application/pdf', 10, $3, $4, person_id, now() from placements where id = $1`,
    [placement, sealed ? kind : 'other', '0'.repeat(64), sealed],
  )
  const { rows } = await db.owner.query<{ id: number }>(
    `update clearance_items set state = 'handed-in', document_id = $3, valid_from = $4, valid_until = $5, handed_in_at = now()
     where placement_id = $1 and kind = $2 returning id`,
    [placement, kind, document, valid.validFrom ?? null, valid.validUntil ?? null],
  )
  return { item: rows[0]?.id ?? 0, document }
}

/** Everything of a placement verified and signed, as rows. */
export async function allVerified({ db }: TestApp, placement: number): Promise<void> {
  await db.owner.query(
    `update clearance_items c set state = 'verified', valid_from = p.start_on, valid_until = p.end_on, settled_at = now()
     from placements p where p.id = c.placement_id and p.id = $1`,
    [placement],
  )
}
