import { expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import type { Actor, Grant } from '../platform/actor/index.ts'
import { pdfFile } from '../platform/files/fixtures/make.ts'
import { storeUpload } from './actions/store-upload.ts'
import { documentsOf } from './queries.ts'

const world = useApp()

async function insert(statement: string, values: readonly unknown[] = []): Promise<number> {
  const { rows } = await world.db.owner.query<{ id: number }>(`${statement} returning id`, [...values])
  return rows[0]?.id ?? 0
}

let number = 0

async function actor(...grants: readonly Partial<Grant>[]): Promise<Actor & { personId: number }> {
  const personId = await insert(
    `insert into persons (given_name, family_name, email, language, created_at) values ('A', 'B', $1, 'en', now())`,
    [`guard-${(number += 1)}@example.org`],
  )
  const whole = grants.map(
    grant => ({ role: 'hr-officer', officeId: null, partnerId: null, fundId: null, ...grant }) as Grant,
  )
  return { kind: 'person', personId, name: 'A B', language: 'en', grants: whole }
}

test('the database itself shows a letter to its office from the release on, and a health paper to the medical officer alone, once handed in', async () => {
  const nairobi = `insert into offices (name, kind, city, country) values ('Nairobi', 'country-office', 'Nairobi', 'KE')`
  const geneva = `insert into offices (name, kind, city, country) values ('Geneva', 'headquarters', 'Geneva', 'CH')`
  const [office, other] = [await insert(nairobi), await insert(geneva)]
  const owner = await actor()
  const readers = [
    owner,
    await actor(),
    await actor({ officeId: office }),
    await actor({ officeId: other }),
    await actor({ role: 'medical-officer' }),
    await actor({ role: 'auditor' }),
    await actor({ role: 'administrator' }),
  ]
  const { app } = world
  const upload = { name: 'a.pdf', bytes: await pdfFile() }
  const letter = await storeUpload(app, owner, { kind: 'university-letter', upload }, app.clock.now())
  const certificate = await storeUpload(app, owner, { kind: 'medical-certificate', upload }, app.clock.now())
  const application = await insert(
    `insert into applications (reference, person_id, office_id, policy_id, state_since, language, proposed_start_on,
       proposed_months, submitted_at, created_at)
     values ('PS-2026-0001', $1, $2, 'iom-website', now(), 'en', '2026-06-01', 6, now(), now())`,
    [owner.personId, office],
  )
  const letterId = letter.ok ? letter.value.documentId : 0
  await world.db.owner.query('insert into application_documents values ($1, $2)', [application, letterId])
  const kindsFor = async (reader: Actor): Promise<string[]> =>
    (await app.database.as(reader).read(tx => documentsOf(tx, owner.personId))).map(({ kind }) => kind)

  const before = await Promise.all(readers.map(kindsFor))
  await world.db.owner.query('update applications set released_at = now() where id = $1', [application])
  await handIn(application, office, certificate.ok ? certificate.value.documentId : 0)
  const after = await Promise.all(readers.map(kindsFor))

  const [both, health, letters] = [
    ['medical-certificate', 'university-letter'],
    ['medical-certificate'],
    ['university-letter'],
  ]
  expect(before).toEqual([both, [], [], [], [], [], []])
  expect(after).toEqual([both, [], letters, [], health, letters, []])
})

/** For the clearance of the placement that the application has led to. */
async function handIn(application: number, office: number, document: number): Promise<void> {
  const placement = await insert(
    `insert into placements (application_id, person_id, office_id, policy_id, title, state_since, start_on, end_on, created_at)
     select id, person_id, $2, policy_id, 'Intern', now(), '2026-06-01', '2026-11-30', now() from applications where id = $1`,
    [application, office],
  )
  await insert(
    `insert into clearance_items (placement_id, kind, is_required, reason_code, document_id)
     values ($1, 'medical-certificate', true, 'x', $2)`,
    [placement, document],
  )
}
