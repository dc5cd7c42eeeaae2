import { beforeAll, expect, test } from 'vitest'

import { useDatabase } from '../../../test/database.ts'
import { askers, insertWorld, type Asker, type World } from '../../../test/world.ts'
import { actorOf } from '../../accounts/index.ts' // -- composition root
import { system, visitor, type Actor } from '../actor/index.ts'
import type { DB } from './index.ts'

const db = useDatabase()
const at = '2026-03-01T09:00:00Z'
let world: World

// One of each beside the world's, so that every table has a row that could be shown to the wrong person.
beforeAll(async () => {
  world = await insertWorld(db.owner)
  const { application, placement, interview, partner } = world.params
  const person = world.people
  const statements = [
    `insert into clearance_items (placement_id, kind, is_required, reason_code) values
       (${placement}, 'medical-certificate', true, 'x'), (${placement}, 'partner-confirmation', true, 'x')`,
    `insert into evaluations values (${placement}, 'intern', ${person.applicant}, '{}', '${at}')`,
    `insert into internship_agreements (placement_id, version, language, terms, created_at)
       values (${placement}, 1, 'en', '{}', '${at}')`,
    `insert into agreement_signatures select id, 'intern', ${person.applicant}, 'Given', '${at}' from internship_agreements`,
    `insert into extensions (placement_id, from_end_on, to_end_on, why, granted_by, granted_at)
       values (${placement}, '2026-11-03', '2026-12-03', 'x', ${person['hr-officer']}, '${at}')`,
    `insert into decisions (application_id, kind, reason_code, reason, decided_by, decided_at)
       values (${application}, 'reserve', 'x', 'x', ${person['hr-officer']}, '${at}')`,
    `insert into endorsements (application_id, partner_id, enrolled, funded, nominated, given_by, given_at)
       values (${application}, ${partner}, true, true, true, ${person.coordinator}, '${at}')`,
    `insert into events (subject, subject_id, event, at) values ('application', ${application}, 'x', '${at}'),
       ('placement', ${placement}, 'x', '${at}'), ('person', ${person.applicant}, 'x', '${at}')`,
    `insert into mails (message_id, person_id, to_address, language, kind, subject, body_text, body_html, queued_at)
       values ('m', ${person.applicant}, 'a@example.org', 'en', 'x', 'x', 'x', 'x', '${at}')`,
    `update interview_panel set score = 2 where interview_id = ${interview}`,
  ]
  for (const statement of statements) await db.owner.query(statement)
})

async function whoSees(table: keyof DB): Promise<Partial<Record<Asker, number>>> {
  const counts: Partial<Record<Asker, number>> = {}
  for (const asker of askers) {
    const actor = await actorIn(asker)
    const rows = await db.database.as(actor).read(tx => tx.selectFrom(table).selectAll().execute())
    if (rows.length > 0) counts[asker] = rows.length
  }
  return counts
}

async function actorIn(asker: Asker): Promise<Actor> {
  if (asker === 'visitor') return visitor
  return (await db.database.as(system).read(tx => actorOf(tx, world.people[asker]))) ?? visitor
}

const each = (count: number, seers: readonly Asker[]): Partial<Record<Asker, number>> =>
  Object.fromEntries(seers.map(asker => [asker, count]))
const staff = ['hr-officer', 'supervisor', 'programme-manager', 'hr-director', 'auditor'] as const
const panel = ['interviewer', ...staff] as const

test.each(['checkIns', 'goals', 'evaluations', 'extensions'] as const)(
  '%s are shown to the intern and to those who work with the placement, not to partner, doctor, finance or funder',
  async table => {
    expect(await whoSees(table)).toEqual(each(1, ['applicant', ...staff]))
  },
)

test('of the checklist the medical officer sees the health papers, the partner what it signs', async () => {
  expect(await whoSees('clearanceItems')).toEqual({
    ...each(3, ['applicant', ...staff]),
    ...each(1, ['medical-officer', 'coordinator']),
  })
})

test.each(['internshipAgreements', 'agreementSignatures'] as const)(
  '%s are shown to the parties and those who work with the placement',
  async table => {
    expect(await whoSees(table)).toEqual(each(1, ['applicant', 'coordinator', ...staff]))
  },
)

test('who is where, and when, is shown to partner, doctor and finance too', async () => {
  const others = ['coordinator', 'medical-officer', 'finance-officer'] as const
  expect(await whoSees('placements')).toEqual(each(1, ['applicant', ...others, ...staff]))
})

test('a decision that is prepared is shown to nobody outside, its applicant and the partner included', async () => {
  expect(await whoSees('decisions')).toEqual(each(1, panel))

  await db.owner.query(`update decisions set released_at = '${at}', released_by = decided_by`)
  expect(await whoSees('decisions')).toEqual(each(1, ['applicant', ...panel]))
})

test.each(['offers', 'offerConditions', 'interviewPanel'] as const)(
  '%s are shown to the applicant and to those who select',
  async table => {
    expect(await whoSees(table)).toEqual(each(1, ['applicant', ...panel]))
  },
)

test('a partner’s word about a student is read by that partner and by those who select', async () => {
  expect(await whoSees('endorsements')).toEqual(each(1, ['applicant', 'coordinator', ...panel]))
})

test('the history of a case is read by those who work with it; of an account by its person and the administrator', async () => {
  expect(await whoSees('events')).toEqual({
    applicant: 3,
    ...each(2, ['hr-officer', 'supervisor']),
    ...each(3, ['programme-manager', 'hr-director', 'auditor']),
    ...each(1, ['interviewer', 'administrator']),
  })
})

test('a mail, with its links, is read by the person it is for and by nobody else', async () => {
  // The world's own, and the one of this file.
  expect(await whoSees('mails')).toEqual({ applicant: 2 })
})
