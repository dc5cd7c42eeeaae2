import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import {
  asker,
  insertApplication,
  insertPerson,
  one,
  selectionWorld,
  type SelectionWorld,
} from '../../test/selection-world.ts'
import { assessAndStore } from '../applications/index.ts'
import { installPolicies, policies } from '../eligibility/index.ts'
import { system } from '../platform/actor/index.ts'
import type { Server } from '../platform/http/index.ts'

const world = useApp()
let w: SelectionWorld
let server: Server
let officer: Client
let director: Client
const now = new Date('2026-03-02T09:00:00Z')
const application = { appliedOn: '2026-02-20', startOn: '2026-05-04', months: 6 }

beforeAll(async () => {
  w = await selectionWorld(world)
  server = await testServerOf(world.app)
  officer = await as(w.officer)
  director = await as(w.director)
})

const as = (personId: number): Promise<Client> => clientOf(world.app, server, personId)

/** An application of a person who is 45 years old: the rules of the programme say no. */
async function heldCase(name: string, state = 'screening', person?: number): Promise<number> {
  const id = await insertApplication(world, w, { state, person: person ?? (await insertPerson(world, name, 'fr')) })
  const toAssess = { id, policyId: 'iom-website', application }
  const facts = {
    birthDate: '1981-01-10',
    languages: [{ code: 'en', level: 'C1' as const }],
    studies: [{ level: 'master' as const, status: 'enrolled' as const }],
  }
  await world.app.database.as(system).transaction(tx => assessAndStore(tx, toAssess, facts, now))
  return id
}

const path = (id: number, tail = 'override'): string => `/en/work/applications/${id}/${tail}`
const reason = 'The round was opened to <b>mid-career</b> interns.'

async function seenOn(client: Client, address: string): Promise<string> {
  return (await client.get(address)).html.querySelector('input[name=seen]')?.getAttribute('value') ?? ''
}

async function stateOf(id: number): Promise<string | undefined> {
  const { rows } = await world.db.owner.query<{ state: string }>('select state from applications where id = $1', [id])
  return rows[0]?.state
}

async function overridesOf(
  id: number,
): Promise<{ role: string; reason: string; decided_by: number; rules: string[] }[]> {
  const { rows } = await world.db.owner.query<{ role: string; reason: string; decided_by: number; rules: string[] }>(
    `select role, reason, decided_by, array(select f->>'rule' from jsonb_array_elements(findings) f) as rules
      from rule_overrides where application_id = $1 order by id`,
    [id],
  )
  return rows
}

/** As every page of the case in screening carries it, for forms that no page shows. */
async function stampNow(id: number): Promise<string> {
  const { rows } = await world.db.owner.query<{ id: number }>(
    'select max(id) as id from assessments where application_id = $1',
    [id],
  )
  return `screening.0.${rows[0]?.id ?? 0}`
}

test('where a must is not met the office may not go on: neither by a page nor by a form sent all the same', async () => {
  const id = await heldCase('Held')

  const page = await officer.get(`/en/work/applications/${id}`)
  const step = await officer.post(path(id, 'shortlisting'), { seen: await stampNow(id) })
  const reserve = await officer.get(path(id, 'reserve'))

  expect(page.text).toContain('goes on only if the director of human resources decides so')
  expect((await officer.get('/en/work')).text).toContain('A rule is not met: confirm it, or have it decided otherwise')
  expect(page.html.querySelectorAll(`a[href="${path(id)}"], form[action$="/shortlisting"]`)).toEqual([])
  expect([step.status, reserve.status]).toEqual([409, 409])
  expect(step.text).toContain('Nothing was changed')
  expect(await stateOf(id)).toBe('screening')
  expect((await officer.get(path(id, 'not-eligible'))).status).toBe(200)
})

test('the role that the policy names goes on with a reason, by name; the office, the history and the applicant read it', async () => {
  const applicant = await insertPerson(world, 'Oda', 'fr')
  const id = await heldCase('Oda', 'screening', applicant)

  const done = await director.post(path(id), { seen: await seenOn(director, path(id)), reason })

  expect(done.location).toBe(path(id, 'eligibility?done=rules-overridden'))
  expect(await overridesOf(id)).toEqual([{ role: 'hr-director', reason, decided_by: w.director, rules: ['age'] }])
  expect(await stateOf(id)).toBe('screening')
  const tab = await officer.get(path(id, 'eligibility'))
  expect(tab.text).toContain('Decided against the rules')
  expect(tab.text).toContain(reason)
  const summary = await officer.get(`/en/work/applications/${id}`)
  expect(summary.text).toContain('A rule is not met; Dina Test decided that the application goes on')
  expect((await director.get(path(id))).location).toBe(path(id, 'eligibility'))
  const history = await officer.get(path(id, 'history'))
  expect(history.text).toContain('Decided to go on against the rules')
  expect(history.text).toContain('Dina Test')
  const own = await (await as(applicant)).get(`/fr/applications/${id}`)
  expect(own.text).toContain('la direction des ressources humaines a décidé que votre candidature se poursuit')
  expect(own.text).toContain(reason)
  expect((await officer.post(path(id, 'shortlisting'), { seen: await stampNow(id) })).status).toBe(303)
  expect(await stateOf(id)).toBe('shortlisted')
})

test('where the version names the officers, those of the office go on, and neither another office nor the director', async () => {
  const applicant = await insertPerson(world, 'Ofi', 'en')
  const id = await heldCase('Ofi', 'screening', applicant)
  const known = policies()
  installPolicies(known.map(policy => (policy.id === 'iom-website' ? { ...policy, overrideBy: 'hr-officer' } : policy)))
  try {
    const page = await officer.get(`/en/work/applications/${id}`)
    const seen = await seenOn(officer, path(id))
    const elsewhere = await as(w.officerElsewhere)
    const others = await Promise.all([elsewhere, director].map(it => it.post(path(id), { seen, reason })))
    const done = await officer.post(path(id), { seen, reason })

    expect(page.text).toContain('goes on only if an HR officer of the office decides so')
    expect(others.map(({ status }) => status)).toEqual([404, 403])
    expect(done.status).toBe(303)
    expect(await overridesOf(id)).toMatchObject([{ role: 'hr-officer', decided_by: w.officer }])
    expect((await (await as(applicant)).get(`/en/applications/${id}`)).text).toContain('an HR officer decided')
  } finally {
    installPolicies(known)
  }
})

test('without a reason nothing is overridden; others have no such page, and nobody overrides for themselves', async () => {
  const id = await heldCase('Nan')
  const seen = await seenOn(director, path(id))
  const [elsewhere, manager, auditor] = await Promise.all([w.officerElsewhere, w.manager, w.auditor].map(as))

  const silent = await director.post(path(id), { seen, reason: '   ' })
  const others = await Promise.all(
    [officer, elsewhere!, manager!, auditor!].map(it => it.post(path(id), { seen, reason })),
  )
  const own = await heldCase('Self', 'screening', w.director)

  expect(silent.status).toBe(422)
  expect(others.map(({ status }) => status)).toEqual([403, 403, 403, 403])
  expect((await director.post(path(own), { seen, reason })).status).toBe(404)
  expect([await overridesOf(id), await overridesOf(own)]).toEqual([[], []])
  const row = { applicationId: own, findings: '[]', role: 'hr-director', reason, decidedBy: w.director, decidedAt: now }
  const assessmentId = await one(
    world.db.owner,
    `insert into assessments (application_id, policy_id, verdict, case_facts, assessment, at)
      select application_id, policy_id, verdict, case_facts, assessment, at from assessments where application_id = ${own}`,
  )
  const write = world.app.database.as(await asker(world, w.director)).transaction(tx =>
    tx
      .insertInto('ruleOverrides')
      .values({ ...row, assessmentId })
      .execute(),
  )
  await expect(write).rejects.toThrow('row-level security')
})

test('sent twice it is one word; a second director with other words is told of the first; new facts need a new word', async () => {
  const id = await heldCase('Twi')
  const seen = await seenOn(director, path(id))
  const second = await insertPerson(world, 'Doro')
  await world.db.owner.query(
    `insert into role_grants (person_id, role, granted_at) values ($1, 'hr-director', '2026-02-20T09:00:00Z')`,
    [second],
  )

  const twice = await Promise.all([1, 2].map(() => director.post(path(id), { seen, reason })))
  const other = await (await as(second)).post(path(id), { seen, reason: 'My own reason.' })

  expect(twice.map(({ status }) => status)).toEqual([303, 303])
  expect(await overridesOf(id)).toHaveLength(1)
  expect(other.status).toBe(409)
  expect(other.text).toContain('Dina Test')
  expect(other.text).toContain('My own reason.')
  await world.db.owner.query(
    `insert into assessments (application_id, policy_id, verdict, case_facts, assessment, at)
      select application_id, policy_id, verdict, case_facts, assessment, at from assessments where application_id = $1`,
    [id],
  )
  expect((await officer.post(path(id, 'shortlisting'), { seen: await stampNow(id) })).status).toBe(409)
  expect(await stateOf(id)).toBe('screening')
})

test('an offer that was prepared before the rules said no is not released without such a word', async () => {
  const id = await insertApplication(world, w, { state: 'screening', person: await insertPerson(world, 'Pre', 'fr') })
  const reserve = { rank: '7', 'until-day': '1', 'until-month': '6', 'until-year': '2026', then: 'prepare' }
  await officer.post(path(id, 'reserve'), { seen: await seenOn(officer, path(id, 'reserve')), ...reserve })
  const toAssess = { id, policyId: 'iom-website', application }
  await world.app.database.as(system).transaction(tx => assessAndStore(tx, toAssess, { birthDate: '1981-01-10' }, now))
  const { rows } = await world.db.owner.query<{ id: number }>('select id from decisions where application_id = $1', [
    id,
  ])

  const told = await officer.post('/en/work/decisions/release', { chosen: `${id}-${rows[0]!.id}`, count: '1' })

  expect(told.status).toBe(409)
  expect(told.text).toContain('Nobody on the page was told')
  expect(await stateOf(id)).toBe('screening')
})
