import { beforeAll, beforeEach, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client, type Page } from '../../test/client.ts'
import { insertWorld, type World } from '../../test/world.ts'
import { policyById, type Policy } from '../eligibility/index.ts'
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
    `delete from policy_versions; delete from policy_ends; delete from events where subject = 'policy';
     update policy_stamp set stamp = stamp + 1`,
  )
  manager = await as('programme-manager')
})

const as = (asker: 'programme-manager' | 'hr-director' | 'auditor' | 'hr-officer'): Promise<Client> =>
  clientOf(world.app, server, records.people[asker])

/** @returns the address of a new draft */
async function begun(basedOn = 'iom-vacancy'): Promise<string> {
  const titles = { 'title-en': 'Rules of 2026', 'title-fr': 'Règles de 2026', 'title-es': 'Reglas de 2026' }
  const from = { 'from-day': '1', 'from-month': '9', 'from-year': '2026' }
  const beginning = { basedOn, id: 'rules-2026', key: `key-of-${basedOn}`, ...titles, ...from }
  return (await manager.post('/en/policies/drafts', beginning)).location ?? ''
}

async function content(): Promise<Policy> {
  const { rows } = await world.db.owner.query('select content from policy_versions order by id desc limit 1')
  return (rows[0] as { content: Policy }).content
}

const errorsOf = ({ html }: Page): string[] =>
  html.querySelectorAll('.error-summary a').map(({ text }) => text.replace(/\s/g, ' '))

const valueOf = ({ html }: Page, name: string): string | undefined =>
  html.querySelector(`input[name="${name}"]`)?.getAttribute('value') ??
  html.querySelector(`textarea[name="${name}"]`)?.text

const linksOf = ({ html }: Page): string[] => html.querySelectorAll('main a').map(({ text }) => text)

const revisionOf = async (address: string): Promise<string> => valueOf(await manager.get(address), 'revision') ?? ''

const note = {
  'parameters.note.en': 'Not for travel.',
  'parameters.note.fr': 'Voyages non compris.',
  'parameters.note.es': 'No incluye los viajes.',
}
const insurance = {
  'parameters.medical': 'intern',
  'parameters.accident': '',
  ...note,
  sourceIn: 'notice',
  clause: '§ 7',
}

test('what the text says of a subject is added, and the text is silent on it no more; removed, it is again', async () => {
  const location = await begun()
  expect((await content()).notStated).toContain('insurance')
  const blank = await manager.get(`${location}/terms/insurance`)
  expect([blank.status, blank.html.querySelector('h1')?.text]).toEqual([200, 'Insurance'])

  const revision = valueOf(blank, 'revision') ?? ''
  const saved = await manager.post(`${location}/terms/insurance`, { ...insurance, revision })

  expect(saved.location).toBe(location)
  expect((await content()).terms?.insurance).toEqual({
    medical: 'intern',
    accident: null,
    note: { en: 'Not for travel.', fr: 'Voyages non compris.', es: 'No incluye los viajes.' },
    source: { in: 'notice', clause: '§ 7' },
  })
  expect((await content()).notStated).not.toContain('insurance')
  const page = await manager.get(location)
  expect(page.text).toContain('Medical insurance is the intern’s own. Nothing is said of accidents. Not for travel.')
  expect(linksOf(page)).toContain('Publish this version')
  const at = `${location}/terms/insurance`
  await manager.post(`${at}/removal`, { revision: await revisionOf(at) })
  expect((await content()).terms).toEqual({})
  expect((await content()).notStated).toContain('insurance')
})

test('insurance of which nothing is said is no term, a payment of nothing no payment; faults stand as the fields do', async () => {
  const location = await begun()
  const at = `${location}/terms/insurance`
  const written = { sourceIn: 'notice', clause: '§ 7' }
  const silent = { revision: await revisionOf(at), 'parameters.medical': '', 'parameters.accident': '', ...written }
  const told = await manager.post(at, silent)
  expect([told.status, errorsOf(told).length]).toEqual([422, 1])
  expect(errorsOf(told)[0]).toMatch(/^Who bears medical insurance: say of one of them who pays/)

  const stipend = `${location}/terms/stipend`
  await manager.post(stipend, { revision: await revisionOf(stipend), 'parameters.paid': 'always', ...written })
  const revision = await revisionOf(`${location}/new-payment/fixed`)
  const nothing = { 'parameters.per': '', 'parameters.to': '0', 'parameters.currency': 'francs' }
  const refused = await manager.post(`${location}/new-payment/fixed`, { revision, ...nothing })
  expect(errorsOf(refused)).toEqual([
    'Paid: choose one',
    'Amount, or the highest amount: enter a larger number',
    'Currency, in three letters such as CHF: enter the three letters of a currency, such as CHF',
  ])
})

test('what is missing is told beside its field with everything typed; saved unfinished, the draft is not published', async () => {
  const location = await begun()
  const at = `${location}/terms/health`
  const form = {
    revision: await revisionOf(at),
    'parameters.certificate': 'yes',
    ...note,
    'parameters.note.fr': '',
    sourceIn: 'nowhere',
    clause: '',
  }

  const told = await manager.post(at, form)

  expect(told.status).toBe(422)
  expect(errorsOf(told)).toEqual([
    'Vaccination records are asked for: choose one',
    'What else is to be said of it, in words, in French: enter an answer',
    'Source: choose one of the sources',
    'Clause: enter an answer',
  ])
  expect(valueOf(told, 'parameters.note.es')).toBe('No incluye los viajes.')
  expect((await content()).terms?.health).toBeUndefined()
  expect((await manager.post(at, { ...form, unfinished: 'yes' })).status).toBe(303)
  const page = await manager.get(location)
  expect(page.text).toContain('Health papers: enter an answer')
  expect(linksOf(page)).not.toContain('Publish this version')
  expect(errorsOf(await manager.get(at))).toHaveLength(4)
})

test('a stipend has its payments, each typed in whole money and kept in minor units of its currency', async () => {
  const location = await begun('icc')
  const at = `${location}/terms/stipend`
  const amount = `${location}/new-payment/fixed`
  const fixed = { 'parameters.per': 'month', 'parameters.to': '1 250,50', 'parameters.currency': 'eur' }
  expect((await manager.post(amount, { ...fixed, revision: '1' })).location).toBe(at)
  const share = {
    'parameters.of': 'daily-allowance',
    'parameters.percent': '12,5',
    'parameters.atMost.amount': '1000',
    'parameters.atMost.currency': 'USD',
    revision: '2',
  }
  await manager.post(`${location}/new-payment/share`, share)

  expect((await content()).terms?.stipend?.payments).toEqual([
    { of: 'fixed', per: 'month', to: 125_050, currency: 'EUR' },
    { of: 'daily-allowance', percent: 12.5, atMost: { amount: 100_000, currency: 'USD' } },
  ])
  const stipend = await manager.get(at)
  const said = stipend.text.replace(/\s/g, ' ')
  expect(said).toContain('EUR 1 250.50 a month')
  expect(said).toContain('12.5% of the local daily allowance for each day worked, at most USD 1 000')
  expect(valueOf(await manager.get(`${location}/payments/0`), 'parameters.to')).toBe('1250.50')
  const paid = { 'parameters.paid': 'always', 'parameters.lessFor': ['remote', 'sponsor'], 'parameters.lower': 'yes' }
  await manager.post(at, { ...paid, sourceIn: 'call', clause: 'on costs', revision: '3' })
  expect((await content()).terms?.stipend).toMatchObject({
    paid: 'always',
    lower: true,
    lessFor: ['sponsor', 'remote'],
    payments: [{ to: 125_050 }, { percent: 12.5 }],
  })
  await manager.post(`${location}/payments/0/removal`, { revision: '4' })
  expect((await content()).terms?.stipend?.payments).toMatchObject([{ of: 'daily-allowance' }])
})

test('an amount that is none, a currency that is none, the least above the most: told beside each, kept as typed', async () => {
  const location = await begun('icc')
  const amount = `${location}/new-payment/fixed`
  const fixed = { revision: '1', 'parameters.per': '', 'parameters.to': 'a lot', 'parameters.currency': 'francs' }

  const told = await manager.post(amount, fixed)
  const turned = await manager.post(amount, {
    'parameters.per': 'month',
    'parameters.from': '900',
    'parameters.to': '500',
    'parameters.currency': 'CHF',
    revision: '1',
  })
  const share = await manager.post(`${location}/new-payment/share`, { revision: '1', 'parameters.percent': '0' })

  expect(errorsOf(told)).toEqual([
    'Paid: choose one',
    'Amount, or the highest amount: enter a number in digits',
    'Currency, in three letters such as CHF: enter the three letters of a currency, such as CHF',
  ])
  expect([valueOf(told, 'parameters.to'), valueOf(told, 'parameters.currency')]).toEqual(['a lot', 'francs'])
  expect(errorsOf(turned)).toEqual(['From: enter a smaller number'])
  expect(errorsOf(share)).toEqual(['A share of: choose one', 'Per cent of it: enter a larger number'])
  expect((await content()).terms?.stipend?.payments).toEqual([])
  await manager.post(amount, { ...fixed, unfinished: 'yes' })
  expect((await manager.get(location)).text).toContain('A payment of the stipend: choose one')
  expect(valueOf(await manager.get(`${location}/payments/0`), 'parameters.to')).toBe('a lot')
})

test('more than the whole, a number too large, marks that could part thousands: told for what they are, kept as typed', async () => {
  const location = await begun('icc')
  const fixed = { revision: '1', 'parameters.per': 'month', 'parameters.currency': 'CHF' }
  const paid = async (to: string): Promise<Page> =>
    manager.post(`${location}/new-payment/fixed`, { ...fixed, 'parameters.to': to })
  const share = { revision: '1', 'parameters.of': 'local-salary', 'parameters.percent': '150' }
  const rest = { revision: '1', 'parameters.posts': 'any', sourceIn: 'call', clause: '§ 1' }
  const rested = async (months: string): Promise<Page> =>
    manager.post(`${location}/terms/break`, { ...rest, 'parameters.months': months })

  const howTo = 'write the amount without marks between thousands'
  const told = await paid('1.000,50')
  expect(errorsOf(told)[0]).toContain(`Amount, or the highest amount: ${howTo}`)
  expect(valueOf(told, 'parameters.to')).toBe('1.000,50')
  expect(errorsOf(await paid('1,000'))[0]).toContain(howTo)
  expect(errorsOf(await paid('999999999999'))).toEqual(['Amount, or the highest amount: this number is too large'])
  expect(errorsOf(await manager.post(`${location}/new-payment/share`, share))).toEqual([
    'Per cent of it: a share is at most 100%',
  ])
  for (const months of ['999999999999', '601'])
    expect(errorsOf(await rested(months))).toEqual([expect.stringMatching(/: this number is too large$/)])
})

const paid = (to: string): object => ({ 'parameters.per': 'month', 'parameters.to': to, 'parameters.currency': 'CHF' })

const buttonsOf = ({ html }: Page): string[] => html.querySelectorAll('main button').map(({ text }) => text.trim())

test('payments are moved among themselves, a place at a time; the first not up, the last not down, one alone nowhere', async () => {
  const location = await begun('icc')
  const moves = ['Move up', 'Move down']
  const movesOn = async (address: string): Promise<string[]> =>
    buttonsOf(await manager.get(address)).filter(text => moves.includes(text))
  const order = async (): Promise<unknown[]> =>
    ((await content()).terms?.stipend?.payments ?? []).map(payment => 'to' in payment && payment.to / 100)
  await manager.post(`${location}/new-payment/fixed`, { ...paid('1'), revision: '1' })
  expect(await movesOn(`${location}/payments/0`)).toEqual([])
  await manager.post(`${location}/new-payment/fixed`, { ...paid('2'), revision: '2' })
  await manager.post(`${location}/new-payment/fixed`, { ...paid('3'), revision: '3' })
  expect(await movesOn(`${location}/payments/0`)).toEqual(['Move down'])
  expect(await movesOn(`${location}/payments/1`)).toEqual(moves)
  expect(await movesOn(`${location}/payments/2`)).toEqual(['Move up'])
  expect(await movesOn(`${location}/terms/stipend`)).toEqual([])

  const up = await manager.post(`${location}/payments/2/place`, { to: 'up', revision: '4' })
  expect([up.location, await order()]).toEqual([`${location}/terms/stipend`, [1, 3, 2]])
  const again = await manager.post(`${location}/payments/2/place`, { to: 'up', revision: '4' })
  expect([again.status, await order()]).toEqual([409, [1, 3, 2]])
  await manager.post(`${location}/payments/0/place`, { to: 'down', revision: '5' })
  expect(await order()).toEqual([3, 1, 2])
  await manager.post(`${location}/payments/0/place`, { to: 'up', revision: '6' })
  expect(await order()).toEqual([3, 1, 2])
  expect((await manager.post(`${location}/payments/3/place`, { to: 'up', revision: '6' })).status).toBe(404)
})

test('remarks are moved among themselves; who only reads the draft moves none', async () => {
  const location = await begun('iom-pretoria')
  const { terms } = await content()
  const [first, second, ...others] = terms?.remarks ?? []

  const moved = await manager.post(`${location}/remarks/0/place`, { to: 'down', revision: '1' })

  expect(moved.location).toBe(location)
  expect(await content()).toMatchObject({ terms: { ...terms, remarks: [second, first, ...others] } })
  const auditor = await as('auditor')
  expect((await auditor.post(`${location}/remarks/0/place`, { to: 'down', revision: '2' })).status).toBe(403)
  expect((await manager.post(`${location}/terms/stipend/place`, { to: 'down', revision: '2' })).status).toBe(404)
})

test('a remark is added, changed and removed, each language in a field of its own', async () => {
  const location = await begun()
  const text = { 'parameters.text.en': 'Any time.', 'parameters.text.fr': 'Toute l’année.', 'parameters.text.es': '' }
  const form = { ...text, sourceIn: 'notice', clause: '§ 1', revision: '1' }

  const told = await manager.post(`${location}/new-remark`, form)
  expect(errorsOf(told)).toEqual(['What the text says, in Spanish: enter an answer'])
  await manager.post(`${location}/new-remark`, { ...form, 'parameters.text.es': 'Todo el año.' })
  const changed = { ...form, 'parameters.text.es': 'Siempre.', revision: '2' }
  expect((await manager.post(`${location}/remarks/0`, changed)).location).toBe(location)

  expect((await content()).terms?.remarks).toEqual([
    { text: { en: 'Any time.', fr: 'Toute l’année.', es: 'Siempre.' }, source: { in: 'notice', clause: '§ 1' } },
  ])
  expect((await manager.get(location)).text).toContain('Any time.')
  await manager.post(`${location}/remarks/0/removal`, { revision: '3' })
  expect((await content()).terms).toEqual({})
  expect((await manager.get(`${location}/remarks/0`)).status).toBe(404)
})

test('a subject of which something is said is not called silent; one of which nothing is said is spoken of or silent', async () => {
  const location = await begun()
  const at = `${location}/silences`
  const { notStated = [] } = await content()
  const ticked = (await manager.get(at)).html.querySelectorAll('input[checked]').map(box => box.getAttribute('value'))
  expect(ticked).toEqual(notStated)

  const both = await manager.post(at, { silent: [...notStated, 'age'], revision: '1' })
  const fewer = { silent: notStated.filter(subject => subject !== 'break'), revision: '1' }
  const neither = await manager.post(at, fewer)

  expect([both.status, errorsOf(both)]).toEqual([
    422,
    ['Age: something is said of it; take the tick away, or remove that first'],
  ])
  expect(both.html.querySelector('button[name=unfinished]')).toBe(null)
  expect([neither.status, errorsOf(neither)]).toEqual([
    422,
    ['Work afterwards: nothing is said of it; tick it if the text is silent, or add what the text says'],
  ])
  await manager.post(at, { ...fewer, unfinished: 'yes' })
  expect((await content()).notStated).toEqual(fewer.silent)
  const page = await manager.get(location)
  expect(page.text).toContain('Work afterwards: nothing is said of it')
  expect(linksOf(page)).not.toContain('Publish this version')
  const pause = {
    'parameters.months': '6',
    'parameters.posts': 'any',
    sourceIn: 'notice',
    clause: '§ 9',
    revision: '2',
  }
  await manager.post(`${location}/terms/break`, pause)
  expect(linksOf(await manager.get(location))).toContain('Publish this version')
})

test('who changed what, and when, stands in the history; who saves from an older page is told, with every word', async () => {
  const location = await begun()
  const at = `${location}/terms/insurance`
  await manager.post(at, { ...insurance, revision: '1' })

  const late = await manager.post(at, { ...insurance, 'parameters.note.en': 'Not for dentists.', revision: '1' })

  expect([late.status, late.text.includes('Not for dentists.')]).toEqual([409, true])
  expect(late.text).toContain('Who bears medical insurance')
  expect(late.text).toContain('the intern')
  const { rows } = await world.db.owner.query(
    `select event, params, by_person_id, at from events where subject = 'policy' order by id`,
  )
  expect(rows.at(-1)).toEqual({
    event: 'draft-changed',
    params: { part: 'insurance', revision: 2 },
    by_person_id: records.people['programme-manager'],
    at: world.app.clock.now(),
  })
  const history = linksOf(await manager.get(location)).includes('What happened to it')
  expect(history).toBe(true)
  const draft = location.split('/').at(-1)
  expect((await manager.get(`/en/administration/history/policy/${draft}`)).text).toContain('insurance')
})

test('published, it says what was written, and beside what it replaces every difference is told', async () => {
  const location = await begun()
  await manager.post(`${location}/terms/insurance`, { ...insurance, revision: '1' })
  const page = await manager.get(`${location}/publication`)
  expect(page.text).toContain('Medical insurance is the intern’s own.')
  expect(page.text).toContain('Nothing is said of it.')
  const from = { 'from-day': '1', 'from-month': '9', 'from-year': '2026' }

  await manager.post(`${location}/publication`, { ...from, revision: '2', endsReplaced: 'yes', why: 'The board' })

  expect(policyById('rules-2026')?.terms?.insurance?.medical).toBe('intern')
  const visitor = await clientOf(world.app, server, null)
  expect((await visitor.get('/es/policies/rules-2026')).text).toContain('No incluye los viajes.')
  for (const path of ['terms/insurance', 'new-remark', 'silences', 'terms/insurance/removal', 'remarks/0/place'])
    expect([path, (await manager.post(`${location}/${path}`, { revision: '3' })).status]).toEqual([path, 409])
})

test('who reads policies reads what a draft says besides and writes none of it', async () => {
  const location = await begun('icc')

  for (const asker of ['hr-director', 'auditor', 'hr-officer'] as const) {
    const client = await as(asker)
    const page = await client.get(location)
    if (asker !== 'hr-officer') expect(page.text).toContain('Some interns are paid.')
    expect(linksOf(page).filter(text => /Change|Insurance|remark/.test(text))).toEqual([])
    for (const path of ['terms/stipend', 'new-payment/fixed', 'remarks/0', 'silences'])
      expect((await client.get(`${location}/${path}`)).status).toBe(403)
    expect((await client.post(`${location}/terms/stipend/removal`, { revision: '1' })).status).toBe(403)
  }
  expect((await content()).terms?.stipend?.paid).toBe('sometimes')
})
