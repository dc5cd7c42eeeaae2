import fc from 'fast-check'
import { expect, test } from 'vitest'

import { addDays, addMonths, type PlainDate } from '../platform/days/index.ts'
import { assess, type StartWindow } from './assess.ts'
import { type Case, languageLevels, sponsorKinds, studyLevels, studyStatuses } from './case.ts'
import { policies } from './policies.ts'
import { type Policy, type PolicyNode, readPolicy } from './policy.ts'

/** Days that crowd around the limits, so that cases meet them. */
const day = fc.oneof(
  fc.integer({ min: -900, max: 900 }).map(n => addDays('2026-01-31', n)),
  fc.constantFrom('2024-02-29', '2025-02-28', '2025-08-31', '2026-02-28', '2026-12-31', '2028-02-29'),
)
const birth = fc.oneof(
  fc.integer({ min: 0, max: 1200 }).map(n => addDays('2005-11-01', n)),
  fc.integer({ min: 0, max: 1200 }).map(n => addDays('1988-06-01', n)),
  fc.constantFrom('2008-02-29', '1992-02-29'),
)

const study = fc.record(
  {
    level: fc.constantFrom(...studyLevels),
    status: fc.constantFrom(...studyStatuses),
    finalYearFrom: fc.option(day, { freq: 9 }),
    endsOn: fc.option(day, { freq: 9 }),
  },
  { requiredKeys: [] },
)
const facts = fc.record(
  {
    birthDate: birth,
    languages: fc.array(
      fc.record({ code: fc.constantFrom('en', 'de'), level: fc.constantFrom(...languageLevels) }, { requiredKeys: [] }),
      { minLength: 1, maxLength: 3 },
    ),
    studies: fc.option(fc.array(study, { maxLength: 3 }), { freq: 9 }),
    relevantExperienceMonths: fc.integer({ min: 0, max: 40 }),
    relevantInterest: fc.boolean(),
    scholarship: fc.boolean(),
    internshipMandatory: fc.boolean(),
    sponsor: fc.option(
      fc.record({ kind: fc.constantFrom(...sponsorKinds), relevantArea: fc.boolean() }, { requiredKeys: [] }),
    ),
  },
  { requiredKeys: [] },
)
const someCase: fc.Arbitrary<Case> = fc.record({
  facts,
  application: fc.record(
    { appliedOn: day, startOn: day, months: fc.integer({ min: 1, max: 10 }) },
    { requiredKeys: ['appliedOn', 'startOn'] },
  ),
})

const source = { in: 'text', clause: '1' }
const leaf: fc.Arbitrary<PolicyNode> = fc.oneof(
  fc.record({
    rule: fc.constant('age' as const),
    parameters: fc.record({
      min: fc.option(fc.integer({ min: 18, max: 21 })),
      max: fc.option(fc.integer({ min: 30, max: 36 })),
      at: fc.constantFrom('start', 'application'),
    }),
    source: fc.constant(source),
  }),
  fc.record({
    rule: fc.constant('studies' as const),
    parameters: fc.record({ levels: fc.subarray([...studyLevels], { minLength: 1 }), finalYear: fc.boolean() }),
    source: fc.constant(source),
  }),
  fc.record({
    rule: fc.constant('graduation' as const),
    parameters: fc.record({
      levels: fc.subarray([...studyLevels], { minLength: 1 }),
      months: fc.constantFrom(0, 1, 6, 12, 24),
      measuredTo: fc.constantFrom('start', 'application'),
    }),
    source: fc.constant(source),
  }),
  fc.record({
    rule: fc.constant('sponsorship' as const),
    parameters: fc.record({ kinds: fc.subarray([...sponsorKinds], { minLength: 1 }), relevantArea: fc.boolean() }),
    source: fc.constant(source),
  }),
  fc.constant<PolicyNode>({ rule: 'interest', parameters: {}, source }),
  fc.constant<PolicyNode>({ rule: 'judgement', parameters: { question: { en: 'e', fr: 'f', es: 's' } }, source }),
)
const { node } = fc.letrec<{ node: PolicyNode }>(tie => ({
  node: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'node' },
    leaf,
    fc.record({
      anyOf: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
      name: fc.constant('one'),
      source: fc.constant(source),
    }),
    fc.record({
      allOf: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
      name: fc.constant('all'),
      source: fc.constant(source),
    }),
  ),
}))
const title = { en: 'e', fr: 'f', es: 's' }
const randomPolicy: fc.Arbitrary<Policy> = fc
  .array(fc.tuple(node, fc.constantFrom('must', 'must', 'should')), { minLength: 1, maxLength: 4 })
  .map(rules => {
    const read = readPolicy({
      id: 'random',
      organisation: 'o',
      title,
      reading: title,
      from: '2020-01-01',
      to: null,
      sources: { text: { document: 'd', year: 2020 } },
      rules: rules.map(([rule, weight]) => ({ ...rule, weight })),
    })
    if (!read.ok) throw new Error(JSON.stringify(read.errors))
    return read.value
  })

/** What the contract says, taken at its word: the verdict of every day within 24 months, one by one. */
function windowsByTrying(policy: Policy, { facts, application }: Case): readonly StartWindow[] {
  const last = addMonths(application.appliedOn, 24)
  const windows: { from: PlainDate; to: PlainDate }[] = []
  for (let startOn = application.appliedOn; startOn <= last; startOn = addDays(startOn, 1)) {
    if (assess(policy, { facts, application: { ...application, startOn } }).verdict !== 'eligible') continue
    const open = windows.at(-1)
    if (open && addDays(open.to, 1) === startOn) open.to = startOn
    else windows.push({ from: startOn, to: startOn })
  }
  return windows
}

test('start windows are the days on which the verdict would be a yes, under the policies that ship', () => {
  fc.assert(
    fc.property(fc.constantFrom(...policies), someCase, (policy, given) => {
      expect(assess(policy, given).startWindows).toEqual(windowsByTrying(policy, given))
    }),
    { numRuns: 300 },
  )
})

test('start windows are the days on which the verdict would be a yes, under any policy', () => {
  fc.assert(
    fc.property(randomPolicy, someCase, (policy, given) => {
      expect(assess(policy, given).startWindows).toEqual(windowsByTrying(policy, given))
    }),
    { numRuns: 300 },
  )
})

test('what is not known is asked for exactly when it is what keeps the verdict open', () => {
  fc.assert(
    fc.property(randomPolicy, someCase, (policy, given) => {
      const { verdict, missing } = assess(policy, given)
      expect(missing.length > 0).toBe(verdict === 'needs-information')
    }),
    { numRuns: 1000 },
  )
})
