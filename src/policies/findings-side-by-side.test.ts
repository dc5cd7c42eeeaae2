import { expect, test } from 'vitest'

import { assess, policyById, type Policy } from '../eligibility/index.ts'
import { findingsSideBySide } from './findings-side-by-side.ts'

test('a group that only a draft has is called by the rules in it, as the groups of known versions are', () => {
  const known = policyById('iom-vacancy')!
  const source = { in: Object.keys(known.sources)[0]!, clause: '1' }
  const age = { rule: 'age', parameters: { min: 18, max: null, at: 'start' }, source } as const
  const tried: Policy = {
    ...known,
    id: 'drafted',
    rules: [{ name: 'grown-up', anyOf: [age], weight: 'must', source }],
  }
  const given = { facts: {}, application: { appliedOn: '2026-03-02' } }
  const sides = { before: assess(known, given), after: assess(tried, given), tried }

  const pairs = findingsSideBySide('en', sides, given.application)

  expect(pairs.filter(({ before }) => before === null).map(({ title }) => title)).toEqual(['Age'])
})
