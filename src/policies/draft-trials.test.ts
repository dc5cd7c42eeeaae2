import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import { insertWorld, type World } from '../../test/world.ts'
import type { Server } from '../platform/http/index.ts'
import { saveDraft } from './actions/save-draft.ts'
import { trialJob } from './jobs.ts'
import { actorOf } from '../accounts/index.ts'
import { system } from '../platform/actor/index.ts'

const world = useApp()
let server: Server
let records: World
let manager: Client

beforeAll(async () => {
  records = await insertWorld(world.db.owner)
  server = await testServerOf(world.app)
  manager = await clientOf(world.app, server, records.people['programme-manager'])
})

const rows = async (text: string): Promise<Record<string, unknown>[]> => (await world.db.owner.query(text)).rows

/** Asks for nothing but an age that nobody has. */
async function change(rules: object[], revision: number): Promise<void> {
  const actor = await world.app.database.as(system).read(tx => actorOf(tx, records.people['programme-manager']))
  const saving = {
    draft: Number(records.params.draft),
    revision,
    part: 'condition',
    change: content => ({ ...content, rules }) as typeof content,
  } as const satisfies Parameters<typeof saveDraft>[2]
  const saved = await saveDraft(world.app, actor!, saving, world.app.clock.now())
  if (!saved.ok) throw new Error(saved.refusal.code)
}

const source = { in: 'page', clause: '§ 1' }
const old = { rule: 'age', weight: 'must', parameters: { min: 90, max: null, at: 'application' }, source }

test('a draft is tried as it stands, and the trial keeps it, whatever becomes of the draft', async () => {
  const draft = records.params.draft ?? ''
  await world.db.owner.query(
    `update assessments set case_facts = '{"facts": {"birthDate": "2002-05-10"}, "application": {"appliedOn": "2026-03-01"}}'`,
  )
  await change([old], 1)
  const form = await manager.get(`/en/policies/trials?policy=draft:${draft}`)
  expect(form.html.querySelector('option[selected]')?.text).toBe('The next rules (draft, revision 2)')

  const wish = { policyId: `draft:${draft}`, rounds: records.params.round ?? '', key: 'a-draft' }
  const { location } = await manager.post('/en/policies/trials', wish)
  await change([{ ...old, parameters: { ...old.parameters, min: 18 } }], 2)
  const trial = Number(/\d+$/.exec(location ?? '')?.[0])
  await trialJob(world.app).handle({ trial }, world.app.clock.now())

  const page = await manager.get(location ?? '')
  expect(page.text).toContain('Of 1 past case, 1 would have another result.')
  expect(page.html.querySelector('h1')?.text).toBe('Tried: The next rules (draft, revision 2)')
  expect(
    await rows(
      `select draft_id, draft_revision, content -> 'rules' -> 0 as rule from policy_trials order by id desc limit 1`,
    ),
  ).toEqual([{ draft_id: Number(draft), draft_revision: 2, rule: old }])
  const publication = await manager.get(`/en/policies/drafts/${draft}/publication`)
  expect(publication.text).toContain('Of 1 past case, 1 would have another result. It was changed since.')
})

test('what is unfinished is not offered, and asked for all the same it is refused', async () => {
  const draft = records.params.draft ?? ''
  await change([], 3)

  const form = await manager.get('/en/policies/trials')
  expect(form.html.querySelectorAll('option').map(option => option.getAttribute('value'))).not.toContain(
    `draft:${draft}`,
  )
  const wish = { policyId: `draft:${draft}`, rounds: records.params.round ?? '', key: 'unfinished' }
  expect((await manager.post('/en/policies/trials', wish)).status).toBe(422)
})

test('cases keep the version that they were decided under, also when it has ended and another is published', async () => {
  const before = await rows('select id, policy_id from applications order by id')
  const end = { 'lastDay-day': '1', 'lastDay-month': '6', 'lastDay-year': '2024', why: 'Replaced' }
  expect((await manager.post('/en/policies/iom-website/end', end)).status).toBe(303)
  await change([{ ...old, parameters: { ...old.parameters, min: 18 } }], 4)
  const published = await manager.post(`/en/policies/drafts/${records.params.draft}/publication`, {
    revision: '5',
    'from-day': '1',
    'from-month': '1',
    'from-year': '2027',
    why: 'New rules',
  })
  expect(published.location).toBe('/en/policies/iom-website-next?published')

  expect(await rows('select id, policy_id from applications order by id')).toEqual(before)
  const officer = await clientOf(world.app, server, records.people['hr-officer'])
  const page = await officer.get(`/en/work/applications/${records.params.application}/eligibility`)
  expect(page.status).toBe(200)
  expect(page.text).toContain('IOM internships: the programme page')
  expect(await rows('select distinct policy_id from assessments')).toEqual([{ policy_id: 'iom-website' }])
})
