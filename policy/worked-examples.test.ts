import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import {
  assess,
  explain,
  overlapsOf,
  policies,
  policyById,
  readPolicy,
  subjects,
  type Case,
} from '../src/eligibility/index.ts'
import { languages } from '../src/platform/i18n/languages.ts'
import { somebody, workedExamples, type Example } from './worked-examples.ts'

const names = readdirSync(import.meta.dirname)
  .filter(file => file.endsWith('.json'))
  .map(file => file.slice(0, -'.json'.length))
const fileOf = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8'))

/** The person of the examples with one thing changed. */
function caseOf([, { appliedOn, startOn, months, hostCountry, ...facts }]: Example): Case {
  const asked = { appliedOn, startOn, months, hostCountry }
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined))
  return { facts: { ...somebody.facts, ...facts }, application: { ...somebody.application, ...given } }
}

const lines = Object.entries(workedExamples).flatMap(([id, examples]) =>
  examples.map(example => ({ id, says: example[0], example })),
)

test.for(lines)('$id: an applicant $says', ({ id, example }) => {
  const [, , verdict, outcomes = {}] = example
  const assessment = assess(policyById(id)!, caseOf(example))
  const said = (rule: string): string[] =>
    assessment.findings.filter(each => each.rule === rule).map(each => each.outcome)

  expect([assessment.verdict, ...assessment.missing]).toEqual([verdict])
  for (const [rule, outcome] of Object.entries(outcomes))
    expect({ [rule]: said(rule) }).toEqual({ [rule]: expect.arrayContaining([outcome]) })
})

test('a version without an age limit asks for no date of birth', () => {
  const { birthDate: _, ...facts } = somebody.facts
  const { verdict, missing } = assess(policyById('un-secretariat')!, { ...somebody, facts })

  expect([verdict, missing]).toEqual(['eligible', []])
})

test('every version has worked examples, among them one who fits and one who does not', () => {
  expect(Object.keys(workedExamples).toSorted()).toEqual(names.toSorted())
  for (const [id, examples] of Object.entries(workedExamples)) {
    const verdicts = examples.map(([, , verdict]) => verdict)
    expect([id, verdicts.some(each => each !== 'not-eligible'), verdicts.includes('not-eligible')]).toEqual([
      id,
      true,
      true,
    ])
  }
})

test.for(names)('%s is read, is called by its name and is known', name => {
  const read = readPolicy(fileOf(name))

  expect(read.ok ? [] : read.errors).toEqual([])
  expect(read.ok && read.value.id).toBe(name)
  expect(policyById(name)?.id).toBe(name)
})

test('all 26 versions of the collected texts are there', () => {
  expect(names).toHaveLength(26)
  expect(
    policies()
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(names.toSorted())
})

test('no two versions of one line are in force on the same day', () => {
  for (const policy of policies()) expect([policy.id, overlapsOf(policy, policies())]).toEqual([policy.id, []])
})

test('of every subject a version says something, or says that its text does not', () => {
  for (const { id, notStated } of policies()) expect([id, Array.isArray(notStated)]).toEqual([id, true])
  const said = policies().flatMap(({ notStated }) => notStated ?? [])
  expect(subjects.filter(subject => !said.includes(subject))).toEqual([])
})

test.for(names)('%s takes something from each source that it names', name => {
  const { sources, rules, terms } = fileOf(name) as { sources: Record<string, object>; rules: unknown; terms: unknown }
  const cited = [...JSON.stringify([rules, terms]).matchAll(/"in":"([a-z0-9-]+)"/g)].map(([, key]) => key)

  expect(Object.keys(sources).filter(key => !cited.includes(key))).toEqual([])
})

test.for(lines)('$id: what is said to an applicant $says is whole sentences', ({ id, example }) => {
  const given = caseOf(example)
  const { findings } = assess(policyById(id)!, given)

  for (const finding of findings)
    for (const language of languages) {
      const said = explain(finding, given.application, language)
      expect(said).toMatch(/^[\p{Lu}¿«“].*[.)]$/u)
      expect(said).not.toMatch(/undefined|null|NaN|\{|\}| {2}|\.\.| ,| \./)
    }
})

test('without limit are those versions alone whose text says so', () => {
  const without = (rule: string): string[] =>
    policies()
      .filter(({ rules }) => rules.some(each => 'rule' in each && each.rule === rule && isOpen(each.parameters)))
      .map(({ id }) => id)
      .toSorted()

  expect(without('age')).toEqual([
    'eu-blue-book',
    'ilo',
    'oas',
    'un-secretariat',
    'undp',
    'unhcr',
    'unhcr-2021',
    'world-bank-bip',
  ])
  expect(without('experience')).toEqual(['un-secretariat', 'undp', 'unicef', 'who-2020'])
})

/** No limit on either side: an age without bounds, experience below nothing. */
function isOpen(parameters: unknown): boolean {
  const { min, max, below } = parameters as { min?: number | null; max?: number | null; below?: number | null }
  return below === null || (min === null && max === null)
}
