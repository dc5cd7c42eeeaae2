import { expect, test } from 'vitest'

import { assess } from './assess.ts'
import { lineOf } from './lines.ts'
import { policies, policyById } from './policies.ts'
import { ruleNames } from './names.ts'
import { subjects } from './subjects.ts'
import { readPolicy } from './policy.ts'

const title = { en: 'Rules', fr: 'Règles', es: 'Reglas' }
const source = { in: 'text', clause: '§ 1' }
const rule = { rule: 'duration', weight: 'must', parameters: { min: 2, max: 6 }, source }
const valid = {
  id: 'rules-2026',
  organisation: 'Organisation',
  title,
  reading: title,
  from: '2026-01-01',
  to: null,
  sources: { text: { document: 'Rules', year: 2026 } },
  rules: [rule],
}

const errorsOf = (change: object): unknown => {
  const read = readPolicy({ ...valid, ...change })
  return read.ok ? [] : read.errors
}

test('the texts of one organisation that succeed one another are there, and no day has two', () => {
  const line = policies().filter(each => lineOf(each) === 'iom-programme')
  expect(line.map(({ id, from, to }) => [id, from, to])).toEqual([
    ['iom-2005', '2005-01-01', '2014-12-31'],
    ['iom-website', '2024-01-01', '2024-12-31'],
    ['iom-vacancy', '2025-01-01', null],
  ])
  expect(policyById('iom-website')?.organisation).toBe('International Organization for Migration')
  expect(policyById('iom-elsewhere')).toBe(null)
})

test.each([
  ['javascript', 'alert(1)'].join(':'),
  'data:text/html,x',
  'ftp://example.org/x',
  '//example.org',
  'example.org',
])('a source is not linked to by %s', address => {
  expect(errorsOf({ sources: { text: { document: 'Rules', year: 2026, address } } })).toEqual([
    { path: 'sources.text.address', message: 'must be an address, such as https://example.org/page' },
  ])
})

test('a policy that names its sources is taken', () => {
  expect(errorsOf({})).toEqual([])
})

test('a version names who may go on against it, and leaves it to the director where it does not', () => {
  const overrideBy = (change: object): unknown => {
    const read = readPolicy({ ...valid, ...change })
    return read.ok ? read.value.overrideBy : read.errors
  }

  expect(overrideBy({})).toBe('hr-director')
  expect(overrideBy({ overrideBy: 'hr-officer' })).toBe('hr-officer')
  expect(overrideBy({ overrideBy: 'auditor' })).toEqual([
    { path: 'overrideBy', message: 'must be one of: hr-officer, programme-manager, hr-director' },
  ])
})

test('an unknown rule is refused, saying which there are', () => {
  expect(errorsOf({ rules: [{ ...rule, rule: 'horoscope' }] })).toEqual([
    {
      path: 'rules[0].rule',
      message: `must be one of: ${ruleNames.join(', ')}`,
    },
  ])
})

test('parameters are those of the rule, inside groups too', () => {
  expect(errorsOf({ rules: [{ ...rule, parameters: { min: 2, max: '6', preferred: 4 } }] })).toEqual([
    { path: 'rules[0].parameters.max', message: 'must be a number' },
    { path: 'rules[0].parameters.preferred', message: 'is not a known key' },
  ])
  const part = { rule: 'age', parameters: { min: 18, max: null }, source }
  expect(errorsOf({ rules: [{ anyOf: [part], name: 'one', weight: 'must', source }] })).toEqual([
    { path: 'rules[0].anyOf[0].parameters.at', message: 'must be one of: start, application, end, unstated' },
  ])
})

test('every value has a source, and the source is one of the policy’s', () => {
  const { source: _, ...without } = rule

  expect(errorsOf({ rules: [without] })).toEqual([{ path: 'rules[0].source', message: 'is required' }])
  expect(errorsOf({ rules: [{ ...rule, source: { in: 'rumour', clause: '1' } }] })).toEqual([
    { path: 'rules[0].source.in', message: 'must be one of the policy’s sources: text' },
  ])
})

test('a policy does not end before it begins', () => {
  expect(errorsOf({ to: '2026-01-01' })).toEqual([])
  expect(errorsOf({ to: '2025-12-31' })).toEqual([
    { path: 'to', message: 'must not be before 2026-01-01, the day it takes effect' },
  ])
})

test('a limit that is not itself allowed is told as such', () => {
  const below = (months: number): object => ({ ...rule, rule: 'experience', parameters: { below: months } })

  expect(errorsOf({ rules: [below(1)] })).toEqual([])
  expect(errorsOf({ rules: [below(0)] })).toEqual([
    { path: 'rules[0].parameters.below', message: 'must be more than 0' },
  ])
})

test('titles are in three languages', () => {
  expect(errorsOf({ title: { en: 'Rules', fr: 'Règles' } })).toEqual([{ path: 'title.es', message: 'is required' }])
})

test('what a text leaves to judgement goes to a person, once nothing else is open', () => {
  const question = { en: 'Is it a fit?', fr: 'Est-ce adapté\u202f?', es: '¿Encaja?' }
  const read = readPolicy({ ...valid, rules: [rule, { ...rule, rule: 'judgement', parameters: { question } }] })
  const policy = read.ok ? read.value : null!
  const under = (months?: number): object =>
    assess(policy, { facts: {}, application: { appliedOn: '2026-01-10', startOn: '2026-02-01', months } })

  expect(under(3)).toMatchObject({ verdict: 'needs-a-person', missing: [], startWindows: [] })
  expect(under()).toMatchObject({ verdict: 'needs-information', missing: ['months'] })
  expect(under(7)).toMatchObject({ verdict: 'not-eligible', missing: [] })
})

test('every subject is spoken of, or said not to be; never both', () => {
  expect(errorsOf({ notStated: ['age', 'duration'] })).toContainEqual({
    path: 'notStated',
    message: 'must not name duration, on which a rule or a term says something',
  })
  const others = subjects.filter(subject => subject !== 'duration')
  expect(errorsOf({ notStated: others })).toEqual([])
  expect(errorsOf({ notStated: others.filter(subject => subject !== 'stipend') })).toEqual([
    { path: 'notStated', message: 'must name stipend, on which no rule and no term says anything' },
  ])
  const stipend = { paid: 'never', payments: [], lessFor: [], source }
  expect(errorsOf({ notStated: others, terms: { stipend } })).toMatchObject([{ path: 'notStated' }])
})

test('what is not assessed has a source as well, and amounts in whole minor units', () => {
  const stipend = { paid: 'always', payments: [], lessFor: [], source: { in: 'elsewhere', clause: '1' } }
  expect(errorsOf({ terms: { stipend } })).toEqual([
    { path: 'terms.stipend.source.in', message: 'must be one of the policy’s sources: text' },
  ])
  const payments = [{ of: 'fixed', per: 'month', to: 220000.5, currency: 'CHF' }]
  expect(errorsOf({ terms: { stipend: { ...stipend, source, payments } } })).toMatchObject([
    { path: 'terms.stipend.payments[0].to' },
  ])
  const nowhere = [{ of: 'fixed', per: 'month', to: 50_000, currency: 'XYZ' }]
  expect(errorsOf({ terms: { stipend: { ...stipend, source, payments: nowhere } } })).toEqual([
    { path: 'terms.stipend.payments[0].currency', message: 'must be an ISO 4217 code, such as CHF' },
  ])
  const turned = [{ of: 'fixed', per: 'month', from: 90_000, to: 50_000, currency: 'CHF' }]
  expect(errorsOf({ terms: { stipend: { ...stipend, source, payments: turned } } })).toEqual([
    { path: 'terms.stipend.payments[0].from', message: 'must be at most what `to` says' },
  ])
})

test('every version that ships says of each subject what its text says, or that it says nothing', () => {
  for (const { id, notStated } of policies()) expect([id, notStated !== undefined]).toEqual([id, true])
})
