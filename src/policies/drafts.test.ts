import { beforeAll, beforeEach, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client, type Page } from '../../test/client.ts'
import { insertWorld, type Asker, type World } from '../../test/world.ts'
import { policyById } from '../eligibility/index.ts'
import type { Server } from '../platform/http/index.ts'

const world = useApp()
let server: Server
let records: World
let manager: Client

beforeAll(async () => {
  records = await insertWorld(world.db.owner)
  server = await testServerOf(world.app)
})

beforeEach(async () => {
  await world.db.owner.query(
    'delete from policy_versions; delete from policy_ends; update policy_stamp set stamp = stamp + 1',
  )
  manager = await as('programme-manager')
})

const as = (asker: Exclude<Asker, 'visitor'>): Promise<Client> => clientOf(world.app, server, records.people[asker])

const beginning = {
  basedOn: 'iom-vacancy',
  id: 'vacancy-2026',
  'title-en': 'Rules of 2026',
  'title-fr': 'Règles de 2026',
  'title-es': 'Reglas de 2026',
  'from-day': '1',
  'from-month': '9',
  'from-year': '2026',
  key: 'once',
}

/** @returns the address of a new draft */
async function begun(): Promise<string> {
  return (await manager.post('/en/policies/drafts', beginning)).location ?? ''
}

async function content(): Promise<Record<string, unknown> & { rules: Record<string, unknown>[] }> {
  const { rows } = await world.db.owner.query('select content from policy_versions order by id desc limit 1')
  return (rows[0] as { content: Record<string, unknown> & { rules: Record<string, unknown>[] } }).content
}

const errorsOf = ({ html }: Page): string[] =>
  html.querySelectorAll('.error-summary a').map(({ text }) => text.replace(/\s/g, ' '))

const valueOf = ({ html }: Page, name: string): string | undefined =>
  html.querySelector(`[name="${name}"]`)?.getAttribute('value') ?? html.querySelector(`textarea[name="${name}"]`)?.text

/** Everything that a page's form holds, as a browser would send it. */
function formOf({ html }: Page): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {}
  for (const control of html.querySelector('main form')?.querySelectorAll('input, select, textarea') ?? []) {
    const name = control.getAttribute('name') ?? ''
    const type = control.getAttribute('type')
    if (name === '' || name === '_csrf') continue
    if ((type === 'radio' || type === 'checkbox') && !control.hasAttribute('checked')) continue
    const chosen = control.querySelector('option[selected]')?.getAttribute('value') ?? ''
    const value = control.tagName === 'TEXTAREA' ? control.text : control.tagName === 'SELECT' ? chosen : null
    const own = value ?? control.getAttribute('value') ?? ''
    fields[name] = type === 'checkbox' ? [...[fields[name] ?? []].flat(), own] : own
  }
  return fields
}

test('a draft begins as a copy, with its own name and titles, and its page says each condition in words', async () => {
  const offered = await manager.get('/en/policies/drafts/new?from=iom-vacancy')
  expect([valueOf(offered, 'id'), offered.html.querySelector('option[selected]')?.getAttribute('value')]).toEqual([
    'iom-vacancy-2026',
    'iom-vacancy',
  ])

  const location = await begun()
  const page = await manager.get(location)

  expect(page.status).toBe(200)
  expect(page.html.querySelector('h1')?.text).toBe('Rules of 2026')
  expect(page.text).toContain('You have less than 24 months of relevant work experience.')
  expect(page.html.querySelectorAll('td .whole').map(({ text }) => text)).toEqual(['a)–c)'])
  expect(page.html.querySelectorAll('main a').map(({ text }) => text)).toContain('Publish this version')
  const list = await manager.get('/en/policies')
  expect(list.text).toContain('Can be published')
})

test('what is missing or taken comes back beside its field, with everything typed', async () => {
  const wrong = await manager.post('/en/policies/drafts', { ...beginning, id: 'Rules 2026', 'title-fr': '' })
  const taken = await manager.post('/en/policies/drafts', { ...beginning, id: 'iom-website' })
  const address = await manager.post('/en/policies/drafts', { ...beginning, id: 'trials' })

  expect([wrong.status, taken.status, address.status]).toEqual([422, 422, 422])
  expect(errorsOf(wrong)).toEqual([
    'Title in French: enter an answer',
    'Name of the version: use lower-case words joined by hyphens, such as iom-website-2026',
  ])
  expect(errorsOf(taken)).toEqual([
    'Name of the version: another version or draft is called iom-website; choose another name',
  ])
  expect([valueOf(wrong, 'id'), valueOf(wrong, 'title-en'), valueOf(wrong, 'from-month')]).toEqual([
    'Rules 2026',
    'Rules of 2026',
    '9',
  ])
})

test('a text that is not there yet is told beside its field, and may be saved unfinished; then the draft cannot be published', async () => {
  const location = await begun()
  const form = { ...formOf(await manager.get(`${location}/about`)), 'title-fr': '' }

  const told = await manager.post(`${location}/about`, form)
  expect(told.status).toBe(422)
  expect(errorsOf(told)).toEqual(['Title in French: enter an answer'])
  expect(told.html.querySelector('button[name=unfinished]')?.text).toBe('Save as it is, unfinished')
  const saved = await manager.post(`${location}/about`, { ...form, unfinished: 'yes' })

  expect(saved.status).toBe(303)
  const page = await manager.get(location)
  expect(page.text).toContain('What is unfinished')
  expect(page.text).toContain('Title in French: enter an answer')
  expect(page.html.querySelectorAll('main a').map(({ text }) => text)).not.toContain('Publish this version')
  expect((await manager.get(`${location}/publication`)).location).toBe(location)
})

test('a condition is changed through the fields of its rule; a limit may stay open', async () => {
  const location = await begun()
  const page = await manager.get(`${location}/conditions/1`)
  expect(page.html.querySelector('h1')?.text).toContain('Condition: ')
  const { rules } = await content()
  const index = rules.findIndex(({ rule }) => rule === 'age')
  const age = await manager.get(`${location}/conditions/${index}`)
  expect([valueOf(age, 'parameters.min'), valueOf(age, 'parameters.max')]).toEqual(['20', '36'])

  const form = {
    ...formOf(age),
    'parameters.max': '',
    'parameters.min': '18',
    'parameters.at': 'end',
    weight: 'should',
  }
  expect((await manager.post(`${location}/conditions/${index}`, form)).status).toBe(303)

  expect((await content()).rules[index]).toMatchObject({
    rule: 'age',
    weight: 'should',
    parameters: { min: 18, max: null, at: 'end' },
  })
})

test('a form shown and sent back changes nothing, of every condition', async () => {
  const location = await begun()
  const before = await content()
  const paths = ['0', '0.0', '0.1', ...before.rules.slice(1).map((_, index) => String(index + 1))]

  for (const path of paths) {
    const page = await manager.get(`${location}/conditions/${path}`)
    const { status } = await manager.post(`${location}/conditions/${path}`, formOf(page))
    expect([path, status]).toEqual([path, 303])
  }
  expect(await content()).toEqual(before)
})

test('letters for a number, and no source: told beside the fields, kept as typed, saved unfinished, told again', async () => {
  const location = await begun()
  const { rules } = await content()
  const at = `${location}/conditions/${rules.findIndex(({ rule }) => rule === 'age')}`
  const form = { ...formOf(await manager.get(at)), 'parameters.min': 'twenty', sourceIn: '', clause: '' }

  const told = await manager.post(at, form)
  expect(told.status).toBe(422)
  expect(errorsOf(told)).toEqual([
    'Youngest age, in completed years: enter a number in digits',
    'Source: choose one of the sources',
    'Clause: enter an answer',
  ])
  expect(valueOf(told, 'parameters.min')).toBe('twenty')
  expect(rules).toEqual((await content()).rules)
  await manager.post(at, { ...form, unfinished: 'yes' })

  const again = await manager.get(at)
  expect(valueOf(again, 'parameters.min')).toBe('twenty')
  expect(again.text).toContain('enter a number in digits')
  expect((await manager.get(location)).text).toContain('Not finished yet.')
})

test('a rule is added from the catalogue, put into a group, moved and removed', async () => {
  const location = await begun()
  const before = (await content()).rules.length
  const choice = await manager.get(`${location}/new-condition`)
  expect(choice.html.querySelectorAll('option').length).toBeGreaterThan(20)
  expect((await manager.get(`${location}/new-condition?kind=`)).status).toBe(422)
  const group = await manager.get(`${location}/new-condition?kind=noneOf`)
  const common = { sourceIn: 'notice', clause: '§ 9' }
  await manager.post(`${location}/new-condition`, { ...formOf(group), ...common, name: 'ties' })
  expect((await manager.get(location)).text).toContain('add at least one condition to the group')

  const inside = await manager.get(`${location}/new-condition?in=${before}&kind=relatives`)
  const added = await manager.post(`${location}/new-condition`, {
    ...formOf(inside),
    ...common,
    'parameters.kinships': ['parent', 'spouse'],
    'parameters.where': 'same-office',
  })

  expect(added.status).toBe(303)
  expect((await content()).rules[before]).toEqual({
    name: 'ties',
    weight: 'must',
    source: { in: 'notice', clause: '§ 9' },
    noneOf: [
      {
        rule: 'relatives',
        parameters: { kinships: ['parent', 'spouse'], where: 'same-office' },
        source: { in: 'notice', clause: '§ 9' },
      },
    ],
  })
  const at = `${location}/conditions/${before}`
  const { revision } = formOf(await manager.get(at))
  const up = await manager.post(`${at}/place`, { revision: revision as string, to: 'up' })
  const now = String(before - 1)
  expect(up.location).toBe(`${location}?moved=${now}#condition-${now}`)
  expect((await content()).rules[before - 1]).toMatchObject({ name: 'ties' })
  const moved = `${location}/conditions/${before - 1}`
  await manager.post(`${moved}/removal`, { revision: formOf(await manager.get(moved)).revision ?? '' })
  expect((await content()).rules).toHaveLength(before)
})

test('a condition goes into a group and out of it again, last there, with the weight that it had in the group', async () => {
  const location = await begun()
  const before = await content()
  const group = before.rules.findIndex(rule => 'anyOf' in rule)
  const age = before.rules.findIndex(({ rule }) => rule === 'age')
  const at = `${location}/conditions/${age}`
  const unchosen = await manager.post(`${at}/place`, { revision: '1', to: 'into', group: '' })
  expect([unchosen.status, errorsOf(unchosen)]).toEqual([422, ['Move it to: choose one']])
  expect(unchosen.html.querySelectorAll('select[name=group] option').map(({ text }) => text)).toEqual([
    'Choose',
    'One of these (Relevant interest or studies, Scholarship, Internship required by the studies, Sponsor)',
    'One of these (Studies, Graduation)',
  ])

  const into = await manager.post(`${at}/place`, { revision: '1', to: 'into', group: String(group) })

  const inside = (await content()).rules[group > age ? group - 1 : group] as { anyOf: Record<string, unknown>[] }
  const { weight, ...moved } = before.rules[age]!
  expect([weight, inside.anyOf.at(-1)]).toEqual(['must', moved])
  const path = `${group > age ? group - 1 : group}.${inside.anyOf.length - 1}`
  expect(into.location).toBe(`${location}?moved=${path}#condition-${path}`)
  const told = (await manager.get(into.location ?? '')).html.querySelectorAll('.success')
  expect(told.map(({ text, parentNode }) => [text.trim(), parentNode?.getAttribute('id')])).toEqual([
    ['The condition was moved. It stands here now.', `condition-${path}`],
  ])
  const offered = await manager.get(`${location}/conditions/${path}`)
  expect(offered.html.querySelectorAll('select[name=group] option').map(({ text }) => text)).toContain(
    'The conditions themselves, out of its group',
  )
  const out = await manager.post(`${location}/conditions/${path}/place`, { revision: '2', to: 'into', group: 'rules' })
  const last = before.rules.length - 1
  expect(out.location).toBe(`${location}?moved=${last}#condition-${last}`)
  expect((await content()).rules.at(-1)).toEqual(before.rules[age])
  expect((await content()).rules).toHaveLength(before.rules.length)
})

test('what stands first or last is offered no way further, and is not said to have moved where none is left', async () => {
  const location = await begun()
  const last = (await content()).rules.length - 1
  const steps = async (place: number): Promise<string[]> =>
    (await manager.get(`${location}/conditions/${place}`)).html
      .querySelectorAll('button[name=to]')
      .map(button => button.getAttribute('value') ?? '')

  expect([await steps(0), await steps(last)].map(each => each.filter(to => to !== 'into'))).toEqual([['down'], ['up']])
  const stayed = await manager.post(`${location}/conditions/0/place`, { revision: '1', to: 'up' })
  expect(stayed.location).toBe(`${location}#condition-0`)
})

test('more lines of a list are shown with everything typed, and nothing is saved yet', async () => {
  const location = await begun()
  const address = `${location}/new-condition`
  const form = { ...formOf(await manager.get(`${address}?kind=documents`)), 'parameters.of.1.document': 'essay' }

  const more = await manager.post(address, { ...form, more: 'yes' })

  expect([more.status, errorsOf(more)]).toEqual([200, []])
  expect(more.html.querySelectorAll('select[name$=".document"]')).toHaveLength(9)
  expect(more.html.querySelector('select[name="parameters.of.1.document"] option[selected]')?.text).toBe('essay')
  const again = await manager.post(address, { ...formOf(more), more: 'yes' })
  expect(again.html.querySelectorAll('select[name$=".document"]')).toHaveLength(14)
  expect((await content()).rules.some(({ rule }) => rule === 'documents')).toBe(false)
})

test('lists and texts: papers line by line, countries by name, a question in each language', async () => {
  const location = await begun()
  const common = { sourceIn: 'notice', clause: '§ 9' }
  const papers = await manager.get(`${location}/new-condition?kind=documents`)
  await manager.post(`${location}/new-condition`, {
    ...formOf(papers),
    ...common,
    'parameters.of.0.document': 'cv',
    'parameters.of.0.count': '1',
    'parameters.of.1.document': 'essay',
    'parameters.of.1.count': '1',
    'parameters.of.1.mostWords': '400',
  })
  const country = await manager.get(`${location}/new-condition?kind=nationality`)
  const wrong = await manager.post(`${location}/new-condition`, {
    ...formOf(country),
    ...common,
    'parameters.of': 'Kenya, Narnia',
    'parameters.called.en': 'the members',
    'parameters.called.fr': 'les membres',
    'parameters.called.es': 'los miembros',
  })

  expect(wrong.status).toBe(422)
  expect(errorsOf(wrong)).toEqual(['Countries: one of these is not known; use names or codes'])
  expect((await content()).rules.at(-1)).toMatchObject({
    rule: 'documents',
    parameters: {
      of: [
        { document: 'cv', count: 1, mostWords: null },
        { document: 'essay', count: 1, mostWords: 400 },
      ],
    },
  })
})

test('a source is added, corrected, and removed only when nothing is taken from it', async () => {
  const location = await begun()
  const fresh = await manager.get(`${location}/new-source`)
  const source = { ...formOf(fresh), key: 'circular', document: 'Circular 7', year: '2026', address: 'not an address' }

  const told = await manager.post(`${location}/new-source`, source)
  expect(errorsOf(told)).toEqual(['Address: enter an address such as https://example.org/page'])
  await manager.post(`${location}/new-source`, { ...source, address: '' })
  expect((await content()).sources).toMatchObject({ circular: { document: 'Circular 7', year: 2026 } })

  const used = await manager.get(`${location}/sources/notice`)
  expect(used.text).toContain('it cannot be removed')
  const revision = formOf(used).revision ?? ''
  expect((await manager.post(`${location}/sources/notice/removal`, { revision })).status).toBe(409)
  expect((await manager.post(`${location}/sources/circular/removal`, { revision })).status).toBe(303)
  expect(Object.keys((await content()).sources as object)).toEqual(['notice'])
  expect((await manager.get(`${location}/sources/constructor`)).status).toBe(404)
})

test('who saves from an older page is told who was faster, with every word still there', async () => {
  const location = await begun()
  const older = formOf(await manager.get(`${location}/about`))
  await manager.post(`${location}/about`, { ...older, 'title-en': 'Faster' })

  const { status, text } = await manager.post(`${location}/about`, { ...older, 'title-en': 'Slower' })

  expect(status).toBe(409)
  expect(text).toContain('Given programme-manager changed this draft')
  expect(text).toContain('Slower')
})

test('published from a day on: what it replaces is named, must be ended, and is', async () => {
  const location = await begun()
  const page = await manager.get(`${location}/publication`)
  expect(page.text).toContain('Its last day can be set to 31 August 2026.')
  expect(page.text).toContain('Nothing: the conditions, and what the text says besides, are the same as in')
  expect(page.html.querySelectorAll('main table').length).toBe(0)
  const form = { ...formOf(page), why: 'Decided by the board' }

  const refused = await manager.post(`${location}/publication`, form)
  expect([refused.status, errorsOf(refused)]).toEqual([
    422,
    ['Tick the box: what is in force on that day must end on 31 August 2026 at the latest'],
  ])
  const done = await manager.post(`${location}/publication`, { ...form, endsReplaced: 'yes' })

  expect(done.location).toBe('/en/policies/vacancy-2026?published')
  const visitor = await clientOf(world.app, server, null)
  const told = async (client: Client, address = '/en/policies/vacancy-2026?published'): Promise<string | undefined> =>
    (await client.get(address)).html.querySelector('.success')?.text
  expect([
    await told(manager),
    await told(manager, '/fr/policies/vacancy-2026?published'),
    await told(visitor),
  ]).toEqual([
    'Published: in force from 1 September 2026.',
    'Version publiée\u00a0: en vigueur à partir du 1er septembre 2026.',
    undefined,
  ])
  expect(await told(manager, '/en/policies/vacancy-2026')).toBeUndefined()
  expect((await visitor.get('/fr/policies/vacancy-2026')).text).toContain('Règles de 2026')
  const replaced = await manager.get('/en/policies/iom-vacancy')
  expect(replaced.text).toContain('to 31 August 2026')
  expect(replaced.text).toContain('Decided by the board')
  expect((await visitor.get('/en/policies/iom-vacancy')).text).not.toContain('Decided by the board')
  expect((await manager.get(`${location}/about`)).status).toBe(409)
  expect((await manager.get(location)).text).toContain('This draft was published.')
})

test('a day that another version of the line holds is refused beside the field, naming it and what is allowed', async () => {
  const form = { ...formOf(await manager.get(`${await begun()}/publication`)), why: 'x', endsReplaced: 'yes' }
  const first = await begun()
  await manager.post(`${first}/publication`, form)
  const second = (await manager.post('/en/policies/drafts', { ...beginning, id: 'other', key: 'two' })).location ?? ''

  const refused = await manager.post(`${second}/publication`, {
    ...form,
    revision: '1',
    'from-month': '5',
    'from-year': '2026',
  })

  expect(refused.status).toBe(422)
  expect(errorsOf(refused)).toEqual([
    'First day on which it applies: from 1 September 2026 on, Rules of 2026 is in force in the same line; choose a day after its last day, or give this version a last day before 1 September 2026',
  ])
  expect(valueOf(refused, 'from-month')).toBe('5')
})

test('the last day of a version is set with a reason; before its first day it is refused', async () => {
  const day = { 'lastDay-day': '31', 'lastDay-month': '12', 'lastDay-year': '2026' }
  const early = await manager.post('/en/policies/iom-vacancy/end', { ...day, 'lastDay-year': '2024', why: 'x' })
  const unsaid = await manager.post('/en/policies/iom-vacancy/end', day)

  expect(errorsOf(early)).toEqual([
    'Last day on which it is in force: enter 1 January 2025 or a later day: the version begins then',
  ])
  expect(errorsOf(unsaid)).toEqual(['Reason: enter an answer'])
  const ended = await manager.post('/en/policies/iom-vacancy/end', { ...day, why: 'Text withdrawn' })
  expect((await manager.get(ended.location ?? '')).html.querySelector('.success')?.text).toBe(
    'Its last day is set: in force from 1 January 2025 to 31 December 2026.',
  )
  expect(policyById('iom-vacancy')?.to).toBe('2026-12-31')
})

test('discarded with a reason, a draft is read and no longer changed', async () => {
  const location = await begun()
  const form = formOf(await manager.get(`${location}/discarding`))
  expect((await manager.post(`${location}/discarding`, form)).status).toBe(422)

  expect((await manager.post(`${location}/discarding`, { ...form, why: 'Not needed' })).location).toBe(location)
  expect((await manager.get(location)).text).toContain('This draft was discarded.')
  expect((await manager.post(`${location}/conditions/0`, form)).status).toBe(409)
})

test('who reads policies reads drafts and writes none; nobody else sees them', async () => {
  const location = await begun()

  for (const asker of ['hr-director', 'auditor'] as const) {
    const client = await as(asker)
    const { status, html } = await client.get(location)
    expect(status).toBe(200)
    expect(html.querySelectorAll('main a').filter(({ text }) => /Change|Publish|Add/.test(text))).toEqual([])
    expect((await client.get(`${location}/about`)).status).toBe(403)
    expect((await client.get('/en/policies')).text).toContain('Rules of 2026')
    expect((await client.get('/en/policies')).text).not.toContain('Draft a new version')
  }
  for (const asker of ['hr-officer', 'applicant', 'administrator'] as const)
    expect((await (await as(asker)).get(location)).status).toBe(403)
  expect((await manager.get('/en/policies/vacancy-2026')).status).toBe(404)
})
