import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

import { policyCommand } from '../cli.ts'
import { ruleNames } from '../names.ts'

type Content = { readonly rules: readonly object[]; readonly notStated: readonly string[] }
type Ran = { readonly code: number; readonly out: string; readonly err: string }

const folder = mkdtempSync(join(tmpdir(), 'policy-check-'))
const shipped = join(import.meta.dirname, '../../../policy/iom-vacancy.json')
const vacancy = JSON.parse(readFileSync(shipped, 'utf8')) as Content
const others = vacancy.rules.slice(1)
const experience = vacancy.rules.at(-1) as object

async function check(path: string): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const read = Promise.all([text(stdout), text(stderr)])
  const code = await policyCommand(['check', path], { stdin: Readable.from([]), stdout, stderr })
  stdout.end()
  stderr.end()
  const [out, err] = await read
  return { code, out, err }
}

/** The file of the vacancy notices with something changed, under a line and a name of its own. */
function changed(change: object): string {
  const path = join(folder, 'draft.json')
  writeFileSync(path, JSON.stringify({ ...vacancy, id: 'draft', line: 'draft', ...change }))
  return path
}

test('a file that can be used is told to be so', async () => {
  expect(await check(changed({}))).toEqual({ code: 0, out: 'draft is a policy that can be used\n', err: '' })
})

const first = { month: null, day: 1 }
const called = { en: 'these', fr: 'ceux-ci', es: 'estos' }
const inNotice = { in: 'notice', clause: '1' }

function inGroup(levels: readonly string[]): object {
  return { rule: 'graduation', parameters: { levels, months: 12, measuredTo: 'start' }, source: inNotice }
}

function nested(groups: number): object {
  let inside = inGroup(['master'])
  for (let i = 0; i < groups; i++) inside = { allOf: [inside], name: 'one', source: inNotice }
  return inside
}

/** What a stipend pays, and nothing else that a text may say beside its rules. */
function paying(payment: object): object {
  const stipend = { paid: 'always', payments: [payment], lessFor: [], source: inNotice }
  return { terms: { stipend }, notStated: undefined }
}

const fixed = { of: 'fixed', per: 'month', to: 50_000, currency: 'CHF' }
const share = { of: 'local-salary', percent: 50 }

const refused: readonly (readonly [says: string, change: object, error: string])[] = [
  [
    'an unknown rule',
    { rules: [{ ...experience, rule: 'horoscope' }, ...others] },
    `rules[0].rule: must be one of: ${ruleNames.join(', ')}`,
  ],
  [
    'an unknown parameter',
    { rules: [...others, { ...experience, parameters: { below: 24, above: 2 } }] },
    'rules[3].parameters.above: is not a known key',
  ],
  [
    'a parameter that is not allowed',
    { rules: [...others, { ...experience, parameters: { below: 'two years' } }] },
    'rules[3].parameters.below: must be a number',
  ],
  [
    'a value without a source',
    { rules: [...others, { ...experience, source: undefined }] },
    'rules[3].source: is required',
  ],
  [
    'a source that the file does not name',
    { rules: [...others, { ...experience, source: { in: 'rumour', clause: '1' } }] },
    'rules[3].source.in: must be one of the policy’s sources: notice',
  ],
  ['an end before the start', { to: '2024-12-31' }, 'to: must not be before 2025-01-01, the day it takes effect'],
  [
    'a day on which another version of its line is in force',
    { line: 'iom-programme' },
    'from: must be after the last day of iom-vacancy, which is of the same line, or iom-vacancy must end before 2025-01-01',
  ],
  [
    'a subject that it speaks of and says not to be stated',
    { notStated: [...vacancy.notStated, 'age'] },
    'notStated: must not name age, on which a rule or a term says something',
  ],
  [
    'a subject on which it is silent and does not say so',
    { notStated: vacancy.notStated.filter(subject => subject !== 'stipend') },
    'notStated: must name stipend, on which no rule and no term says anything',
  ],
  [
    'a lower limit above the upper one',
    { rules: [...others, { ...experience, rule: 'age', parameters: { min: 40, max: 36, at: 'start' } }] },
    'rules[3].parameters.max: must be at least 40, the lower limit',
  ],
  [
    'a length with extensions that is shorter than one without',
    { rules: [{ ...experience, rule: 'duration', parameters: { min: 2, max: 6, total: 5 } }], notStated: undefined },
    'rules[0].parameters.total: must be at least 6, the length without extensions',
  ],
  [
    'more languages than there are to choose from',
    {
      rules: [{ ...experience, rule: 'languages', parameters: { of: ['en', 'fr'], level: null, count: 3 } }],
      notStated: undefined,
    },
    'rules[0].parameters.count: must be at most 2, as many as are listed',
  ],
  [
    'a language that there is not',
    {
      rules: [{ ...experience, rule: 'languages', parameters: { of: ['en', 'uk', 'sp'], level: null, count: 1 } }],
      notStated: undefined,
    },
    'rules[0].parameters.of[2]: must be an ISO 639-1 code, such as fr',
  ],
  [
    'a country that there is not',
    { rules: [...others, { ...experience, rule: 'nationality', parameters: { of: ['GB', 'UK'], called } }] },
    'rules[3].parameters.of[1]: must be an ISO 3166-1 code, such as KE',
  ],
  [
    'the same level twice, inside a group too',
    {
      rules: [{ anyOf: [inGroup(['master', 'master'])], name: 'one', weight: 'must', source: inNotice }],
      notStated: undefined,
    },
    'rules[0].anyOf[0].parameters.levels[1]: must not name master again',
  ],
  [
    'the same day of the start twice',
    {
      rules: [
        ...others,
        { ...experience, rule: 'start-day', parameters: { days: [first, { month: 1, day: 1 }, first] } },
      ],
    },
    'rules[3].parameters.days[2]: must not name {"month":null,"day":1} again',
  ],
  [
    'a subject that is not stated, twice',
    { notStated: [...vacancy.notStated, ...vacancy.notStated.slice(0, 1)] },
    `notStated[${vacancy.notStated.length}]: must not name ${vacancy.notStated[0] ?? ''} again`,
  ],
  [
    'an address that is none of a page',
    { sources: { notice: { document: 'Notices', address: 'data:text/html,rules', year: 2025 } } },
    'sources.notice.address: must be an address, such as https://example.org/page',
  ],
  [
    'a clause of nothing but spaces',
    { rules: [...others, { ...experience, source: { in: 'notice', clause: '  ' } }] },
    'rules[3].source.clause: must not be empty',
  ],
  ['a file without end inside itself', { rules: [nested(100)] }, 'must not nest deeper than 64 levels'],
  [
    'a subject that there is not',
    { notStated: [...vacancy.notStated, 'weather'] },
    'notStated[8]: must be one of: studies, age, graduation, experience, duration, languages, relatives, documents, stipend, insurance, health, break',
  ],
  ['a payment of nothing', paying({ ...fixed, to: 0 }), 'terms.stipend.payments[0].to: must be more than 0'],
  ['a share of nothing', paying({ ...share, percent: 0 }), 'terms.stipend.payments[0].percent: must be more than 0'],
  [
    'a share of more than the whole',
    paying({ ...share, percent: 150 }),
    'terms.stipend.payments[0].percent: must be a share of at most 100',
  ],
  [
    'an allowance for more days than a month has',
    paying({ ...share, days: 32 }),
    'terms.stipend.payments[0].days: must be at most 31',
  ],
  [
    'a share of which nothing is left',
    paying({ ...share, atMost: { amount: 0, currency: 'CHF' } }),
    'terms.stipend.payments[0].atMost.amount: must be more than 0',
  ],
  [
    'a break longer than a working life',
    { terms: { break: { months: 601, posts: 'any', source: inNotice } }, notStated: undefined },
    'terms.break.months: must be at most 600 months',
  ],
  [
    'insurance of which nothing is said',
    { terms: { insurance: { medical: null, accident: null, source: inNotice } }, notStated: undefined },
    'terms.insurance.medical: must say something of it: who bears it, or a note',
  ],
]

test.for(refused)('%s is refused, naming the file, the path and what is allowed', async ([, change, error]) => {
  const path = changed(change)

  expect(await check(path)).toEqual({ code: 1, out: '', err: `${path}: ${error}\n` })
})

test('the most that may be said beside the rules may be said', async () => {
  const whole = { ...share, percent: 100, days: 31, atMost: { amount: 1, currency: 'CHF' } }
  const stipend = { paid: 'always', payments: [{ ...fixed, from: 0, to: 1 }, whole], lessFor: [], source: inNotice }
  const pause = { months: 600, posts: 'any', source: inNotice }

  expect(await check(changed({ terms: { stipend, break: pause }, notStated: undefined }))).toMatchObject({ code: 0 })
})

test('a degree that is asked for leaves open whether the text is silent on the time since then', async () => {
  const held = {
    rule: 'graduation',
    weight: 'must',
    parameters: { levels: ['bachelor'], months: null, measuredTo: 'application' },
    source: { in: 'notice', clause: 'd)' },
  }
  const rules = [...vacancy.rules.filter(rule => !('name' in rule && rule.name === 'situation')), held]

  expect((await check(changed({ rules }))).code).toBe(0)
  expect((await check(changed({ rules, notStated: [...vacancy.notStated, 'graduation'] }))).code).toBe(0)
  expect((await check(changed({ notStated: [...vacancy.notStated, 'graduation'] }))).err).toContain(
    'must not name graduation',
  )
})
