import { beforeAll, beforeEach, expect, test, vi } from 'vitest'

import { useApp } from '../../test/app.ts'
import { insertWorld, type Asker, type World } from '../../test/world.ts'
import { actorOf } from '../accounts/index.ts'
import { policies, policyById } from '../eligibility/index.ts'
import { system, visitor, type Actor } from '../platform/actor/index.ts'
import type { Result } from '../platform/result/index.ts'
import { discardDraft } from './actions/discard-draft.ts'
import { beginDraft } from './actions/draft-policy.ts'
import { endPolicy } from './actions/end-policy.ts'
import { publishPolicy, type Publication } from './actions/publish-policy.ts'
import { saveDraft, type Saving } from './actions/save-draft.ts'
import { without, withNode } from './draft-content.ts'
import { refreshPolicies } from './known.ts'

const world = useApp()
let records: World
let manager: Actor
let number = 0

beforeAll(async () => {
  records = await insertWorld(world.db.owner)
  manager = await as('programme-manager')
})

beforeEach(async () => {
  await world.db.owner.query(
    `delete from policy_versions; delete from policy_ends; delete from events where subject = 'policy';
     update policy_stamp set stamp = stamp + 1`,
  )
  await refreshPolicies(world.app)
})

const now = (): Date => world.app.clock.now()
const rows = async (text: string): Promise<Record<string, unknown>[]> => (await world.db.owner.query(text)).rows

async function as(asker: Asker): Promise<Actor> {
  if (asker === 'visitor') return visitor
  return (await world.app.database.as(system).read(tx => actorOf(tx, records.people[asker]))) ?? visitor
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}

/** The vacancy text is in force since 2025, without an end. @returns the number of a draft that would succeed it */
async function begun(id: string, basedOn = 'iom-vacancy'): Promise<number> {
  const title = { en: `Rules ${id}`, fr: `Règles ${id}`, es: `Reglas ${id}` }
  const formKey = `key-${(number += 1)}`
  return valueOf(await beginDraft(world.app, manager, { id, title, from: '2026-09-01', basedOn, formKey }, now()))
}

const publication = (draft: number, change: Partial<Publication> = {}): Publication => ({
  draft,
  revision: 1,
  from: '2026-09-01',
  endsReplaced: true,
  why: 'Decided by the programme board',
  ...change,
})

test('a draft is a copy in the line of its base, known to nobody until it is published', async () => {
  const draft = await begun('vacancy-2026')

  const [row] = await rows('select policy_id, state, revision, based_on, content from policy_versions')
  expect(row).toMatchObject({ policy_id: 'vacancy-2026', state: 'draft', revision: 1, based_on: 'iom-vacancy' })
  expect(row?.content).toMatchObject({ id: 'vacancy-2026', line: 'iom-programme', from: '2026-09-01', to: null })
  expect(policyById('vacancy-2026')).toBe(null)
  expect(await rows(`select event, subject_id, by_person_id from events where subject = 'policy'`)).toEqual([
    { event: 'draft-begun', subject_id: draft, by_person_id: records.people['programme-manager'] },
  ])
})

test('the form sent twice at once begins one draft; a name in use is refused, whoever uses it', async () => {
  const wish = {
    id: 'twice',
    title: { en: 'a', fr: 'a', es: 'a' },
    from: '2026-09-01',
    basedOn: 'iom-vacancy',
    formKey: 'k',
  }
  const made = await Promise.all([1, 2, 3].map(() => beginDraft(world.app, manager, wish, now())))

  expect(new Set(made.map(valueOf)).size).toBe(1)
  const taken = { ok: false, refusal: { code: 'id-taken', params: { id: 'twice' } } }
  expect(await beginDraft(world.app, manager, { ...wish, formKey: 'other' }, now())).toEqual(taken)
  expect(await beginDraft(world.app, manager, { ...wish, id: 'iom-website', formKey: 'third' }, now())).toMatchObject({
    refusal: { code: 'id-taken' },
  })
})

test('two who ask for one name at once: one gets it, the other is told', async () => {
  const title = { en: 'a', fr: 'a', es: 'a' }
  const wish = { id: 'same', title, from: '2026-09-01', basedOn: 'iom-vacancy' }

  const made = await Promise.all(['a', 'b'].map(formKey => beginDraft(world.app, manager, { ...wish, formKey }, now())))

  expect(made.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a draft is saved unfinished; who saves from an older page is told who was faster', async () => {
  const draft = await begun('vacancy-2026')
  const saving: Saving = { draft, revision: 1, part: 'condition', change: content => without(content, [0]) }

  expect(await saveDraft(world.app, manager, saving, now())).toEqual({ ok: true, value: 2 })
  expect(await saveDraft(world.app, manager, { ...saving, change: c => without(c, [1]) }, now())).toEqual({
    ok: false,
    refusal: {
      code: 'changed-meanwhile',
      params: { by: 'Given programme-manager', at: '2026-03-02T09:00:00.000Z' },
    },
  })
})

test('the same change asked for twice changes once, also from the older page', async () => {
  const draft = await begun('vacancy-2026')
  const node = { rule: 'scholarship', parameters: {}, weight: 'must', source: { in: 'notices', clause: 'x' } } as const
  const saving: Saving = { draft, revision: 1, part: 'condition', change: content => withNode(content, [0], node) }

  const saved = await Promise.all([1, 2].map(() => saveDraft(world.app, manager, saving, now())))

  expect(saved).toEqual([
    { ok: true, value: 2 },
    { ok: true, value: 2 },
  ])
  expect(await rows(`select params from events where event = 'draft-changed'`)).toEqual([
    { params: { part: 'condition', revision: 2 } },
  ])
})

test('a discarded draft stays as it was, with the reason; its name is free again', async () => {
  const draft = await begun('vacancy-2026')
  expect(await discardDraft(world.app, manager, { draft, revision: 1, why: 'Not needed' }, now())).toMatchObject({
    ok: true,
  })

  expect(await rows(`select event, why from events where subject = 'policy' order by id desc limit 1`)).toEqual([
    { event: 'draft-discarded', why: 'Not needed' },
  ])
  expect(await publishPolicy(world.app, manager, publication(draft), now())).toMatchObject({
    refusal: { code: 'wrong-state', params: { state: 'discarded' } },
  })
  await begun('vacancy-2026')
})

test('published, it is known from then on, and what it replaces ends the day before, as an act of its own', async () => {
  const draft = await begun('vacancy-2026')

  expect(await publishPolicy(world.app, manager, publication(draft), now())).toEqual({
    ok: true,
    value: 'vacancy-2026',
  })
  expect(policyById('vacancy-2026')).toMatchObject({ from: '2026-09-01', to: null, line: 'iom-programme' })
  expect(policyById('iom-vacancy')?.to).toBe('2026-08-31')
  expect(await rows('select policy_id, last_day, why, set_by from policy_ends')).toEqual([
    {
      policy_id: 'iom-vacancy',
      last_day: '2026-08-31',
      why: 'Decided by the programme board',
      set_by: records.people['programme-manager'],
    },
  ])
  expect(await rows(`select event, from_state, to_state, params from events order by id desc limit 1`)).toEqual([
    {
      event: 'policy-published',
      from_state: 'draft',
      to_state: 'published',
      params: { startOn: '2026-09-01', version: 'vacancy-2026' },
    },
  ])
})

test('without ending what is in force on that day it is refused, naming it and the day', async () => {
  const draft = await begun('vacancy-2026')

  expect(await publishPolicy(world.app, manager, publication(draft, { endsReplaced: false }), now())).toEqual({
    ok: false,
    refusal: { code: 'replaces', params: { others: 'iom-vacancy', lastDay: '2026-08-31' } },
  })
  expect(policyById('vacancy-2026')).toBe(null)
})

test('a version of its line that begins on the same day or later is in the way; of another line none is', async () => {
  valueOf(await publishPolicy(world.app, manager, publication(await begun('vacancy-2026')), now()))
  const earlier = await begun('vacancy-early')

  for (const from of ['2026-09-01', '2026-05-01'])
    expect(await publishPolicy(world.app, manager, publication(earlier, { from }), now())).toEqual({
      ok: false,
      refusal: { code: 'overlap', params: { other: 'vacancy-2026', from: '2026-09-01' } },
    })
  const other = await begun('other-reading-2026')
  await world.db.owner.query(
    `update policy_versions set content = jsonb_set(content::jsonb, '{line}', '"other-reading"') where id = $1`,
    [other],
  )
  expect(await publishPolicy(world.app, manager, publication(other, { endsReplaced: false }), now())).toMatchObject({
    ok: true,
  })
})

test('of two who publish into one line at once, one does and the other is told of it', async () => {
  const drafts = [await begun('vacancy-a'), await begun('vacancy-b')]

  const done = await Promise.all(drafts.map(draft => publishPolicy(world.app, manager, publication(draft), now())))

  expect(done.filter(({ ok }) => ok)).toHaveLength(1)
  const refused = done.find(({ ok }) => !ok)
  const known = policies().filter(({ line, from }) => line === 'iom-programme' && from >= '2026-09-01')
  expect(known).toHaveLength(1)
  expect(refused).toEqual({
    ok: false,
    refusal: { code: 'overlap', params: { other: known[0]!.id, from: '2026-09-01' } },
  })
  expect(await rows('select policy_id from policy_ends')).toEqual([{ policy_id: 'iom-vacancy' }])
})

test('one draft published twice at once is published once', async () => {
  const draft = await begun('vacancy-2026')

  const done = await Promise.all([1, 2].map(() => publishPolicy(world.app, manager, publication(draft), now())))

  expect(done.filter(({ ok }) => ok)).toHaveLength(1)
  expect(done.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'wrong-state', params: { state: 'published' } } })
})

test('what is unfinished is not published: the place is named', async () => {
  const draft = await begun('vacancy-2026')
  const change: Saving['change'] = content => ({ ...content, rules: [] })
  valueOf(await saveDraft(world.app, manager, { draft, revision: 1, part: 'condition', change }, now()))

  expect(await publishPolicy(world.app, manager, publication(draft, { revision: 2 }), now())).toEqual({
    ok: false,
    refusal: { code: 'unfinished', params: { path: 'rules', message: 'must not be empty' } },
  })
})

test('what was published does not change, by any way into the table', async () => {
  const draft = await begun('vacancy-2026')
  valueOf(await publishPolicy(world.app, manager, publication(draft), now()))

  expect(
    await saveDraft(
      world.app,
      manager,
      { draft, revision: 2, part: 'about', change: c => ({ ...c, to: null }) },
      now(),
    ),
  ).toMatchObject({ refusal: { code: 'wrong-state' } })
  await expect(world.db.owner.query(`update policy_versions set content = content`)).rejects.toThrow('does not change')
  const db = world.app.database.as(manager)
  await expect(db.transaction(tx => tx.deleteFrom('policyVersions').execute())).rejects.toThrow('permission denied')
  await expect(db.transaction(tx => tx.updateTable('policyEnds').set({ why: 'x' }).execute())).rejects.toThrow(
    'permission denied',
  )
})

test('the last day is set with a reason, never before the first day nor into a version of the line', async () => {
  const end = { policyId: 'iom-vacancy', lastDay: '2026-12-31', why: 'Text withdrawn' }
  const refusalOf = async (change: object): Promise<unknown> => {
    const result = await endPolicy(world.app, manager, { ...end, ...change }, now())
    return result.ok ? null : result.refusal
  }

  expect(await refusalOf({ policyId: 'elsewhere' })).toMatchObject({ code: 'not-found' })
  expect(await refusalOf({ lastDay: '2024-12-31' })).toEqual({ code: 'before-start', params: { from: '2025-01-01' } })
  expect(await refusalOf({ why: ' ' })).toMatchObject({ code: 'reason-missing' })
  expect(await refusalOf({})).toBe(null)
  expect(policyById('iom-vacancy')?.to).toBe('2026-12-31')

  valueOf(
    await publishPolicy(world.app, manager, publication(await begun('vacancy-2027'), { from: '2027-01-01' }), now()),
  )
  expect(await refusalOf({ lastDay: '2027-02-01' })).toEqual({
    code: 'overlap',
    params: { other: 'vacancy-2027', from: '2027-01-01' },
  })
})

test('set twice at once to the same day, it is one act', async () => {
  const end = { policyId: 'iom-vacancy', lastDay: '2026-12-31', why: 'Text withdrawn' }

  const done = await Promise.all([1, 2].map(() => endPolicy(world.app, manager, end, now())))

  expect(done.map(({ ok }) => ok)).toEqual([true, true])
  expect(await rows('select id from policy_ends')).toHaveLength(1)
})

test('another process knows it as soon as it looks', async () => {
  vi.resetModules()
  const other = { ...(await import('./known.ts')), ...(await import('../eligibility/index.ts')) }
  await other.refreshPolicies(world.app)
  expect(other.policyById('vacancy-2026')).toBe(null)

  valueOf(await publishPolicy(world.app, manager, publication(await begun('vacancy-2026')), now()))
  expect(other.policyById('vacancy-2026')).toBe(null)
  await Promise.all([1, 2, 3].map(() => other.refreshPolicies(world.app)))

  expect(other.policyById('vacancy-2026')).toMatchObject({ from: '2026-09-01' })
  expect(other.policyById('iom-vacancy')?.to).toBe('2026-08-31')
})

test('a published version that this program cannot read stops a start and names its path; what was known stays', async () => {
  const content = { ...policyById('iom-vacancy'), id: 'strange', line: 'strange', rules: [{ rule: 'horoscope' }] }
  await world.db.owner.query(
    `insert into policy_versions (form_key, policy_id, content, state, based_on, created_by, created_at, changed_by, changed_at)
     values ('s', 'strange', $1, 'published', 'iom-vacancy', $2, now(), $2, now())`,
    [JSON.stringify(content), records.people['programme-manager']],
  )
  await world.db.owner.query('update policy_stamp set stamp = stamp + 1')

  await expect(refreshPolicies(world.app)).rejects.toThrow(
    /^published policy strange: rules\[0\]\.rule: must be one of: age/,
  )
  expect(policyById('iom-vacancy')?.to).toBe(null)
})

test('only the programme manager writes; who reads policies reads drafts; row security keeps them from everybody else', async () => {
  const draft = await begun('vacancy-2026')
  const seers: Asker[] = []
  for (const asker of [...(Object.keys(records.people) as Asker[]), 'visitor' as const]) {
    const actor = await as(asker)
    const seen = await world.app.database.as(actor).read(tx => tx.selectFrom('policyVersions').select('id').execute())
    const events = await world.app.database
      .as(actor)
      .read(tx => tx.selectFrom('events').where('subject', '=', 'policy').select('id').execute())
    expect(events.length).toBe(seen.length)
    if (seen.length > 0) seers.push(asker)
    if (asker === 'programme-manager') continue
    const refused = [
      await publishPolicy(world.app, actor, publication(draft), now()),
      await endPolicy(world.app, actor, { policyId: 'iom-vacancy', lastDay: '2026-12-31', why: 'x' }, now()),
    ]
    expect(refused.map(({ ok }) => ok)).toEqual([false, false])
  }
  expect(seers).toEqual(['programme-manager', 'hr-director', 'auditor'])
})
