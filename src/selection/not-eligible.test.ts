import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { fillProfile, graduatedOn, writeDraft } from '../../test/application-world.ts'
import { clientOf, testServerOf, type Client } from '../../test/client.ts'
import { addNotice, noticeWorld, type NoticeWorld } from '../../test/notice-world.ts'
import type { Server } from '../platform/http/index.ts'
import { formOf } from '../platform/forms/index.ts'
import { parseNotEligible } from './forms.ts'

const world = useApp()
let server: Server
let people: NoticeWorld
let awa: Client
let hal: Client

const longAgo = graduatedOn('2021-07-15')

beforeAll(async () => {
  people = await noticeWorld(world)
  server = await testServerOf(world.app)
  awa = await clientOf(world.app, server, people.applicant)
  hal = await clientOf(world.app, server, people.hr)
  await fillProfile(world, people.applicant, { studies: longAgo })
})

/** Sent and released although a rule is not met. @returns its number */
async function sentAnyway(office = people.nairobi): Promise<number> {
  const notice = await addNotice(world, { office })
  const path = await writeDraft(awa, { notice: String(notice) })
  await awa.post(`/en${path}/submission`, { release: 'now', knows: 'yes' })
  return Number(path.split('/').at(-1))
}

const list = '/en/work/not-eligible'
const words = 'You may apply again from another round.'

async function valuesOn(client: Client): Promise<Map<number, string>> {
  const page = await client.get(list)
  const values = page.html.querySelectorAll('input[name=chosen]').map(box => box.getAttribute('value') ?? '')
  return new Map(values.map(value => [Number(value.split('-')[0]), value]))
}

async function decisionsOf(id: number): Promise<{ kind: string; decided_by: number; reason: string; told: boolean }[]> {
  const { rows } = await world.db.owner.query<{ kind: string; decided_by: number; reason: string; told: boolean }>(
    'select kind, decided_by, reason, released_at is not null as told from decisions where application_id = $1',
    [id],
  )
  return rows
}

const stateOf = async (id: number): Promise<string | undefined> =>
  (await world.db.owner.query<{ state: string }>('select state from applications where id = $1', [id])).rows[0]?.state

test('of many at once an officer reads why, ticks, words it once, confirms by name, and nobody is told before the release', async () => {
  const [one, two, three] = [await sentAnyway(), await sentAnyway(), await sentAnyway()]
  const values = await valuesOn(hal)
  const chosen = [values.get(one) ?? '', values.get(two) ?? '']

  const read = await hal.get(list)
  const confirmation = await hal.post(`${list}/confirmation`, { chosen, reason: words })
  const prepared = await hal.post(`${list}/decisions`, { chosen, reason: words, count: '2' })

  expect(read.text).toContain('15 July 2021')
  expect(confirmation.text).toContain('2 people. You confirm it by name for each. Nobody is told yet.')
  expect(confirmation.text).toContain(words)
  expect(prepared.location).toBe('/en/work/decisions?prepared=2')
  const row = { kind: 'not-eligible', decided_by: people.hr, reason: words, told: false }
  expect([await decisionsOf(one), await decisionsOf(two), await decisionsOf(three)]).toEqual([[row], [row], []])
  expect(await stateOf(one)).toBe('released')
  expect([...(await valuesOn(hal)).keys()]).toEqual([three])
  const decisions = await hal.get('/en/work/decisions?prepared=2')
  expect(decisions.text).toContain('2 decisions were prepared. Nobody was told')
  const toTell = decisions.html.querySelectorAll('input[name=chosen]').map(box => box.getAttribute('value') ?? '')
  await hal.post('/en/work/decisions/release', { chosen: toTell, count: String(toTell.length) })
  expect([await stateOf(one), await stateOf(two), await stateOf(three)]).toEqual([
    'not-eligible',
    'not-eligible',
    'released',
  ])
})

test('without people, words or the right number nothing is confirmed, and what was typed stays', async () => {
  const id = await sentAnyway()
  const chosen = (await valuesOn(hal)).get(id) ?? ''

  const nobody = await hal.post(`${list}/confirmation`, { reason: words })
  const silent = await hal.post(`${list}/confirmation`, { chosen })
  const miscounted = await hal.post(`${list}/decisions`, { chosen, reason: words, count: '7' })
  const invented = await hal.post(`${list}/decisions`, { chosen: '999999-1', reason: words, count: '1' })

  expect([nobody, silent, miscounted, invented].map(({ status }) => status)).toEqual([422, 422, 422, 404])
  expect(nobody.html.querySelector('textarea')?.text).toContain(words)
  expect(silent.html.querySelector(`input[value="${chosen}"]`)?.hasAttribute('checked')).toBe(true)
  expect(await decisionsOf(id)).toEqual([])
})

test('sent twice it is one decision; of two officers the second is told of whom the first decided, and nothing is half done', async () => {
  const [one, two] = [await sentAnyway(), await sentAnyway()]
  const values = await valuesOn(hal)
  const manager = await clientOf(world.app, server, people.manager)
  const form = { chosen: values.get(one) ?? '', reason: words, count: '1' }
  const both = { chosen: [values.get(one) ?? '', values.get(two) ?? ''], reason: words, count: '2' }

  const twice = await Promise.all([hal.post(`${list}/decisions`, form), hal.post(`${list}/decisions`, form)])
  const second = await manager.post(`${list}/decisions`, both)

  expect(twice.map(({ status }) => status)).toEqual([303, 303])
  expect(await decisionsOf(one)).toHaveLength(1)
  expect(second.status).toBe(409)
  expect(second.text).toContain('Decision prepared')
  expect(await decisionsOf(two)).toEqual([])
})

test('where one of the chosen changed meanwhile, the list comes back with the words and the other ticks, and says who was faster', async () => {
  const [changed, same] = [await sentAnyway(), await sentAnyway()]
  const values = await valuesOn(hal)
  const chosen = [values.get(changed) ?? '', values.get(same) ?? '']
  const manager = await clientOf(world.app, server, people.manager)
  await manager.post(`${list}/decisions`, { chosen: chosen[0] ?? '', reason: words, count: '1' })

  const confirming = await hal.post(`${list}/confirmation`, { chosen, reason: 'Written with care.' })
  const confirmed = await hal.post(`${list}/decisions`, { chosen, reason: 'Written with care.', count: '2' })

  for (const page of [confirming, confirmed]) {
    expect(page.status).toBe(409)
    expect(page.html.querySelector('textarea')?.text).toContain('Written with care.')
    const ticked = page.html.querySelectorAll('input[name=chosen][checked]').map(box => box.getAttribute('value'))
    expect(ticked).toEqual([chosen[1]])
    expect(page.text).toContain('Nothing was confirmed of anybody yet.')
  }
  expect(confirmed.text).toContain('Decision prepared')
  expect(await decisionsOf(same)).toEqual([])
})

test('before they confirm, an officer may go back to the list, and finds every tick and word as it was', async () => {
  const id = await sentAnyway()
  const value = (await valuesOn(hal)).get(id) ?? ''

  const back = await hal.post(`${list}/decisions`, { chosen: value, reason: words, then: 'change' })

  expect(back.status).toBe(200)
  expect(back.html.querySelector('textarea')?.text).toContain(words)
  expect(back.html.querySelectorAll('input[checked]').map(box => box.getAttribute('value'))).toEqual([value])
  expect(await decisionsOf(id)).toEqual([])
})

test('the list says in which language each person reads mail, and who asks for a review that nobody has answered', async () => {
  const id = await sentAnyway()
  const rowOf = async (): Promise<string> =>
    (await hal.get(list)).html.querySelectorAll('tbody tr').find(row => row.querySelector(`#chosen-${id}`) !== null)
      ?.text ?? ''
  const before = await rowOf()
  await awa.post(`/en/applications/${id}/review`, { finding: 'all', wording: 'My degree ended in 2025.' })

  const after = await rowOf()

  expect(before).toContain('English')
  expect(before).not.toContain('Asks for a review')
  expect(after).toContain('Asks for a review, not answered yet')
})

test('what was assessed anew since the list was read is not confirmed; other offices see and confirm nothing', async () => {
  const id = await sentAnyway()
  const value = (await valuesOn(hal)).get(id) ?? ''
  const [elsewhere, auditor] = await Promise.all(
    [people.otherHr, people.auditor].map(person => clientOf(world.app, server, person)),
  )
  await world.db.owner.query(
    `insert into assessments (application_id, policy_id, verdict, case_facts, assessment, at)
      select application_id, policy_id, verdict, case_facts, assessment, at from assessments where application_id = $1`,
    [id],
  )

  const stale = await hal.post(`${list}/decisions`, { chosen: value, reason: words, count: '1' })
  const foreign = await elsewhere!.post(`${list}/decisions`, { chosen: value, reason: words, count: '1' })

  expect(stale.status).toBe(409)
  expect(foreign.status).toBe(404)
  expect((await auditor!.get(list)).status).toBe(403)
  expect((await valuesOn(elsewhere!)).size).toBe(0)
  expect((await auditor!.get('/en/work')).html.querySelectorAll(`a[href="${list}"]`)).toEqual([])
  expect(await decisionsOf(id)).toEqual([])
})

test('a decision that was prepared is not told once a corrected fact has made its ground another', async () => {
  const id = await sentAnyway()
  const chosen = (await valuesOn(hal)).get(id) ?? ''
  await hal.post(`${list}/decisions`, { chosen, reason: words, count: '1' })
  const fact = `/en/work/applications/${id}/facts/studies.a`
  const seen = (await hal.get(fact)).html.querySelector('input[name=seen]')?.getAttribute('value') ?? ''
  const day = { 'endsOn-day': '15', 'endsOn-month': '7', 'endsOn-year': '2025' }
  const degree = { level: 'bachelor', status: 'graduated', ...day }
  await hal.post(fact, { seen, outcome: 'corrected', ...degree, why: 'The certificate says 2025.' })

  const page = await hal.get('/en/work/decisions')
  const toTell = page.html
    .querySelectorAll('input[name=chosen]')
    .map(box => box.getAttribute('value') ?? '')
    .filter(value => value.startsWith(`${id}-`))
  const release = await hal.post('/en/work/decisions/release', { chosen: toTell, count: '1' })

  expect(release.status).toBe(409)
  expect(release.text).toContain('the rules no longer say what it confirms')
  expect(await stateOf(id)).toBe('released')
  expect((await decisionsOf(id)).map(({ told }) => told)).toEqual([false])
})

test('who words a refusal while a colleague corrects a fact is told so, and decides on the case as it is', async () => {
  const id = await sentAnyway()
  const page = `/en/work/applications/${id}/not-selected`
  const seen = (await hal.get(page)).html.querySelector('input[name=seen]')?.getAttribute('value') ?? ''
  await world.db.owner.query(
    `insert into assessments (application_id, policy_id, verdict, case_facts, assessment, at)
      select application_id, policy_id, verdict, case_facts, assessment, at from assessments where application_id = $1`,
    [id],
  )

  const late = await hal.post(page, { seen, reasonCode: 'skills', reason: words, then: 'prepare' })

  expect(late.status).toBe(409)
  expect(await decisionsOf(id)).toEqual([])
})

test('a refusal that was prepared is not told once somebody who may has let the case go on', async () => {
  const id = await sentAnyway()
  const chosen = (await valuesOn(hal)).get(id) ?? ''
  await hal.post(`${list}/decisions`, { chosen, reason: words, count: '1' })
  await world.db.owner.query(
    `insert into rule_overrides (application_id, assessment_id, findings, role, reason, decided_by, decided_at)
      select $1, max(a.id), '[]', 'hr-director', 'An exception.', $2, max(d.decided_at) + interval '1 minute'
      from assessments a join decisions d using (application_id) where a.application_id = $1`,
    [id, people.manager],
  )

  const page = await hal.get('/en/work/decisions')
  const toTell = page.html
    .querySelectorAll('input[name=chosen]')
    .map(box => box.getAttribute('value') ?? '')
    .filter(value => value.startsWith(`${id}-`))
  const release = await hal.post('/en/work/decisions/release', { chosen: toTell, count: '1' })

  expect(release.status).toBe(409)
  expect(release.text).toContain('goes on against the rules. Take the refusal back')
  expect(await stateOf(id)).toBe('released')
})

test('a refusal without a finding and without words names both faults at once', () => {
  const sentence = { en: 'Age.', fr: 'Âge.', es: 'Edad.' }
  const open = [{ rule: 'age', sentence }]
  const fieldsOf = (form: Record<string, string>): string[] => {
    const parsed = parseNotEligible(formOf(form), open)
    return parsed.ok ? [] : parsed.errors.map(({ field }) => field)
  }

  expect(fieldsOf({})).toEqual(['findings', 'reason'])
  expect(fieldsOf({ findings: 'languages', reason: 'Words' })).toEqual(['findings'])
  expect(fieldsOf({ findings: 'age', reason: 'Words' })).toEqual([])
})

test('where one of the decisions to tell is taken back meanwhile, nobody is told and the others stay ticked', async () => {
  const [taken, stays] = [await sentAnyway(), await sentAnyway()]
  const values = await valuesOn(hal)
  const form = { chosen: [values.get(taken) ?? '', values.get(stays) ?? ''], reason: words, count: '2' }
  await hal.post(`${list}/decisions`, form)
  const boxes = (await hal.get('/en/work/decisions')).html.querySelectorAll('input[name=chosen]')
  const chosen = boxes
    .map(box => box.getAttribute('value') ?? '')
    .filter(value => [taken, stays].includes(Number(value.split('-')[0])))
  const seen = (await hal.get(`/en/work/applications/${taken}`)).html.querySelector('input[name=seen]')
  await hal.post(`/en/work/applications/${taken}/taking-back`, { seen: seen?.getAttribute('value') ?? '' })

  const confirming = await hal.post('/en/work/decisions/confirmation', { chosen })
  const releasing = await hal.post('/en/work/decisions/release', { chosen, count: '2' })

  for (const page of [confirming, releasing]) {
    expect(page.status).toBe(409)
    expect(page.text).toContain('Nobody on the page was told')
    const ticked = page.html.querySelectorAll('input[name=chosen][checked]').map(box => box.getAttribute('value'))
    expect(ticked.map(value => Number(value?.split('-')[0]))).toEqual([stays])
  }
  expect(confirming.text).toContain('a colleague took it back, or told it')
  expect(await stateOf(stays)).toBe('released')
})
