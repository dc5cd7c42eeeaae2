import fc from 'fast-check'
import { expect, test } from 'vitest'

import { someCase } from '../../test/some-case.ts'
import { addDays, addMonths, type PlainDate } from '../platform/days/index.ts'
import { assess, type StartWindow } from './assess.ts'
import { type Case, sponsorKinds, studyLevels } from './case.ts'
import { policies } from './policies.ts'
import { type Policy, type PolicyNode, readPolicy } from './policy.ts'

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
    fc.record({
      noneOf: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
      name: fc.constant('none'),
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
    fc.property(fc.constantFrom(...policies()), someCase, (policy, given) => {
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
