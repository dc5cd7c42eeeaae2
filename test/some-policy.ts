import fc from 'fast-check'

import { kinships, serviceKinds, sponsorKinds, studyLevels } from '../src/eligibility/case.ts'
import { type Policy, type PolicyNode, readPolicy } from '../src/eligibility/policy.ts'

const levels = fc.subarray([...studyLevels], { minLength: 1 })
const source = { in: 'text', clause: '1' }
const leaf: fc.Arbitrary<PolicyNode> = fc.oneof(
  fc.record({
    rule: fc.constant('age' as const),
    parameters: fc.record({
      min: fc.option(fc.integer({ min: 18, max: 21 })),
      max: fc.option(fc.integer({ min: 30, max: 36 })),
      at: fc.constantFrom('start', 'application', 'end', 'unstated'),
    }),
    source: fc.constant(source),
  }),
  fc.record({
    rule: fc.constant('studies' as const),
    parameters: fc.record(
      {
        levels,
        finalYear: fc.boolean(),
        yearsCompleted: fc.integer({ min: 1, max: 3 }),
        accredited: fc.constant(true),
      },
      { requiredKeys: ['levels', 'finalYear'] },
    ),
    source: fc.constant(source),
  }),
  fc.record({
    rule: fc.constant('graduation' as const),
    parameters: fc.record({
      levels,
      months: fc.constantFrom(0, 1, 6, 12, 24, null),
      measuredTo: fc.constantFrom('start', 'application', 'unstated'),
    }),
    source: fc.constant(source),
  }),
  fc.record({
    rule: fc.constant('sponsorship' as const),
    parameters: fc.record({ kinds: fc.subarray([...sponsorKinds], { minLength: 1 }), relevantArea: fc.boolean() }),
    source: fc.constant(source),
  }),
  fc.record({
    rule: fc.constantFrom('enrolment' as const, 'return-to-studies' as const),
    parameters: fc.record({ levels }),
    source: fc.constant(source),
  }),
  fc.record({
    rule: fc.constantFrom('nationality' as const, 'residence' as const),
    parameters: fc.record({
      of: fc.option(fc.constantFrom(['KE'], ['FR', 'PE'])),
      called: fc.constant({ en: 'these', fr: 'ceux-ci', es: 'estos' }),
    }),
    source: fc.constant(source),
  }),
  fc.record({
    rule: fc.constant('relatives' as const),
    parameters: fc.record({
      kinships: fc.subarray([...kinships], { minLength: 1 }),
      where: fc.constantFrom('any-office', 'same-office'),
    }),
    source: fc.constant(source),
  }),
  fc.record({
    rule: fc.constant('former-service' as const),
    parameters: fc.record({
      kinds: fc.subarray([...serviceKinds], { minLength: 1 }),
      mostDays: fc.constantFrom(0, 42, 400),
    }),
    source: fc.constant(source),
  }),
  fc.record({
    rule: fc.constant('cooling-off' as const),
    parameters: fc.record({
      kinds: fc.subarray([...serviceKinds], { minLength: 1 }),
      months: fc.constantFrom(1, 3, 6),
    }),
    source: fc.constant(source),
  }),
  fc.record({
    rule: fc.constant('former-application' as const),
    parameters: fc.record({ most: fc.integer({ min: 0, max: 2 }), within: fc.constantFrom('ever', 'round') }),
    source: fc.constant(source),
  }),
  fc.constant<PolicyNode>({
    rule: 'documents',
    parameters: {
      of: [
        { document: 'cv', count: 1, mostWords: null },
        { document: 'cover-letter', count: 1, mostWords: 400 },
      ],
    },
    source,
  }),
  fc.constantFrom<PolicyNode>(
    { rule: 'start-day', parameters: { days: [1, 15].map(day => ({ month: null, day })) }, source },
    { rule: 'start-day', parameters: { days: [{ month: null, day: 31 }] }, source },
    { rule: 'start-day', parameters: { days: [3, 10].map(month => ({ month, day: 1 })) }, source },
  ),
  fc.constantFrom<PolicyNode>(
    {
      rule: 'start-terms',
      parameters: { terms: [{ from: { month: 11, day: 1 }, to: { month: 3, day: 31 } }] },
      source,
    },
    {
      rule: 'start-terms',
      parameters: { terms: [{ from: { month: 2, day: 29 }, to: { month: 2, day: 29 } }] },
      source,
    },
  ),
  fc.constant<PolicyNode>({ rule: 'interest', parameters: {}, source }),
  fc.constant<PolicyNode>({
    rule: 'judgement',
    parameters: { question: { en: 'Does it fit?', fr: 'Cela convient-il ?', es: '¿Conviene?' } },
    source,
  }),
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
/** Policies of every rule in the catalogue, in groups of groups, whose limits lie where those of `someCase` do. */
export const somePolicy: fc.Arbitrary<Policy> = fc
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
