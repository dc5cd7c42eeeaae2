import { beforeAll, beforeEach, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import { insertWorld, type Asker, type World } from '../../test/world.ts'
import { actorOf } from '../accounts/index.ts'
import { system } from '../platform/actor/index.ts'
import type { Server } from '../platform/http/index.ts'
import { trialJob } from './jobs.ts'

const world = useApp()
let server: Server
let records: World

beforeAll(async () => {
  records = await insertWorld(world.db.owner)
  server = await testServerOf(world.app)
})

const as = (asker: Exclude<Asker, 'visitor'>): Promise<Client> => clientOf(world.app, server, records.people[asker])
const rows = async (text: string): Promise<Record<string, unknown>[]> => (await world.db.owner.query(text)).rows

/** Young enough for the programme page and too young for the vacancy text, whose other conditions are met. */
const young = {
  facts: {
    birthDate: '2006-06-01',
    nationalities: ['KE', 'FR'],
    languages: [{ code: 'en', level: 'C1' }],
    studies: [{ level: 'bachelor', status: 'enrolled', finalYearFrom: '2025-09-01', endsOn: '2026-07-15' }],
    relevantInterest: true,
  },
  application: { appliedOn: '2026-01-10', startOn: '2026-05-04', months: 6 },
}

/** What was said of the released application last, and of one without a notice that is not released. */
beforeEach(async () => {
  await world.db.owner.query('delete from policy_trials; delete from assessments')
  const findings = ['situation', 'age', 'languages'].map(rule => ({ rule, weight: 'must', outcome: 'met' }))
  const said = { policy: 'iom-website', startWindows: [], missing: [], attention: [], findings, advice: [] }
  for (const verdict of ['not-eligible', 'eligible'])
    await world.db.owner.query(
      `insert into assessments (application_id, policy_id, verdict, case_facts, assessment, at)
       values ($1, 'iom-website', $2, $3, $4, '2026-03-01T09:00Z')`,
      [records.params.application, verdict, JSON.stringify(young), JSON.stringify({ ...said, verdict })],
    )
})

const wish = (): Record<string, string> => ({
  policyId: 'iom-vacancy',
  rounds: records.params.round ?? '',
  key: 'once',
})

async function tried(): Promise<string> {
  const manager = await as('programme-manager')
  const { location } = await manager.post('/en/policies/trials', wish())
  const id = Number(/\d+$/.exec(location ?? '')?.[0])
  await trialJob(world.app).handle({ trial: id }, world.app.clock.now())
  return location ?? ''
}

test('a trial counts whose newest result would be another, by rule, office, partner and region, and lists them', async () => {
  const before = await rows('select * from assessments order by id')

  const page = await (await as('auditor')).get(await tried())

  expect(page.text).toContain('Of 1 past case, 1 would have another result.')
  const tables = page.html
    .querySelectorAll('main table')
    .map(table => [
      table.querySelector('caption')?.text.trim(),
      ...table
        .querySelectorAll('tbody tr')
        .map(row => row.querySelectorAll('th, td').map(cell => cell.text.trim().replace(/\s+/g, ' '))),
    ])
  expect(tables).toEqual([
    [
      'Results, before and after',
      ['Yes', '1', '0'],
      ['A person looks', '0', '0'],
      ['More to be known', '0', '0'],
      ['Not as things stand', '0', '1'],
    ],
    ['By rule', ['Age', '1']],
    ['By stage', ['Decided or closed', '1', '1', '1']],
    ['By office', ['Nairobi', '1', '1', '1']],
    ['By partner', ['University', '1', '1', '1']],
    ['By region of nationality', ['Africa', '1', '1', '1'], ['Europe', '1', '1', '1']],
    ['By gender', ['Not said, or by fewer than five', '1']],
    ['1 case', ['Given applicant PS-2026-0001', 'Nairobi', 'Yes → Not as things stand', 'Age']],
  ])
  const link = page.html.querySelector('main table a')?.getAttribute('href')
  expect(link).toBe(`/en/work/applications/${records.params.application}/eligibility`)
  expect(await rows('select * from assessments order by id')).toEqual(before)
})

test('while it runs, its page says how far it is and looks again; run twice, it counts once', async () => {
  const manager = await as('programme-manager')
  const { location } = await manager.post('/fr/policies/trials', wish())
  const page = await manager.get(location ?? '')

  expect(page.html.querySelector('progress')?.getAttribute('max')).toBe('1')
  expect(page.text).toContain('0 % des dossiers sont examinés')
  expect(page.headers.refresh).toBe('2')
  expect(page.html.querySelector('h1')?.text).toMatch(/^Essai en cours/)

  const id = Number(/\d+$/.exec(location ?? '')?.[0])
  await Promise.all([1, 2].map(() => trialJob(world.app).handle({ trial: id }, world.app.clock.now())))
  await trialJob(world.app).handle({ trial: id }, world.app.clock.now())
  expect(await rows('select trial_id, direction from policy_trial_results')).toEqual([
    { trial_id: id, direction: 'loses' },
  ])
  const done = await manager.get(location ?? '')
  expect(done.text).toContain('Sur 1 dossier passé, 1 aurait un autre résultat.')
  expect(done.html.querySelector('h1')?.text).toMatch(/^Essai\u00a0:/)
})

test('the form sent twice at once asks for one trial and one job', async () => {
  const manager = await as('programme-manager')
  await world.db.owner.query(`delete from jobs.job where name = 'policy-trial'`)

  const answers = await Promise.all([1, 2, 3].map(() => manager.post('/en/policies/trials', wish())))

  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
  expect(new Set(answers.map(({ location }) => location)).size).toBe(1)
  expect(await rows(`select data from jobs.job where name = 'policy-trial'`)).toHaveLength(1)
})

test('without a version or a round the form comes back with what was chosen', async () => {
  const manager = await as('programme-manager')

  const noRound = await manager.post('/en/policies/trials', { policyId: 'iom-vacancy', key: 'k' })
  const noVersion = await manager.post('/en/policies/trials', { rounds: records.params.round ?? '', policyId: '' })
  const elsewhere = await manager.post('/en/policies/trials', { policyId: 'iom-vacancy', rounds: '999' })

  expect([noRound.status, noVersion.status, elsewhere.status]).toEqual([422, 422, 422])
  expect(noRound.html.querySelector('option[selected]')?.getAttribute('value')).toBe('iom-vacancy')
  expect(noRound.html.querySelectorAll('.error-summary a, [role=alert] a').map(({ text }) => text)).toHaveLength(1)
  expect(noVersion.html.querySelector('input[name=rounds]')?.hasAttribute('checked')).toBe(true)
  expect(await rows('select id from policy_trials')).toEqual([])
})

test('cases that were not released are none', async () => {
  await world.db.owner.query(`update applications set released_at = null where reference = 'PS-2026-0001'`)
  const manager = await as('programme-manager')
  const { status, text } = await manager.get('/en/policies/trials')
  const posted = await manager.post('/en/policies/trials', wish())
  await world.db.owner.query(`update applications set released_at = now() where reference = 'PS-2026-0001'`)

  expect([status, posted.status]).toEqual([200, 422])
  expect(text).toContain('There are no past cases yet')
})

test('who answers for the programme reads trials; nobody else; and only the manager asks for one', async () => {
  const location = await tried()

  for (const asker of ['hr-director', 'auditor'] as const) {
    const client = await as(asker)
    expect((await client.get(location)).status).toBe(200)
    expect((await client.get('/en/policies/trials')).html.querySelector('main form')).toBeNull()
    expect((await client.post('/en/policies/trials', wish())).status).toBe(403)
  }
  for (const asker of ['hr-officer', 'applicant', 'coordinator', 'supervisor'] as const)
    expect((await (await as(asker)).get(location)).status).toBe(403)
  expect((await (await as('auditor')).get('/en/policies/trials/999')).status).toBe(404)
})

test('row security keeps trials and who changes from everybody else', async () => {
  await tried()

  for (const asker of ['applicant', 'hr-officer', 'coordinator'] as const) {
    const actor = { kind: 'person', personId: records.people[asker], name: '', language: 'en', grants: [] } as const
    const seen = await world.app.database
      .as(actor)
      .read(async tx => [
        await tx.selectFrom('policyTrials').select('id').execute(),
        await tx.selectFrom('policyTrialResults').select('trialId').execute(),
      ])
    expect(seen).toEqual([[], []])
  }
})

test('what a version says of a case is written by the program alone, not by the manager who asked', async () => {
  await tried()
  const actor = await world.app.database.as(system).read(tx => actorOf(tx, records.people['programme-manager']))
  const change = world.app.database
    .as(actor!)
    .transaction(tx =>
      tx.updateTable('policyTrialResults').set({ toVerdict: 'eligible' }).returning('trialId').execute(),
    )

  expect(await change).toEqual([])
  expect(await rows('select to_verdict from policy_trial_results')).toEqual([{ to_verdict: 'not-eligible' }])
})
