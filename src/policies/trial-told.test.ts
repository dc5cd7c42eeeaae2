import { expect, test } from 'vitest'

import { policyById } from '../eligibility/index.ts'
import { emptySummary, type GroupCount } from './trial-summary.ts'
import { tellNumbers } from './trial-told.ts'

const names = { offices: new Map<string, string>(), partners: new Map<string, string>() }

test('of genders, a count below five is told neither by itself nor by what is left of the whole', () => {
  const group = (cases: number, changed: number): GroupCount =>
    ({
      ...Object.fromEntries(Object.keys(emptySummary().directions).map(key => [key, 0])),
      cases,
      changed,
    }) as GroupCount
  const genders = { woman: group(5, 2), man: group(4, 1), another: group(1, 1), unsaid: group(7, 0) }

  const told = tellNumbers('en', policyById('iom-website')!, { ...emptySummary(), cases: 17, genders }, names)

  expect(told.find(({ title }) => title === 'By gender')?.rows).toEqual([
    ['Not said, or by fewer than five', '12', '2'],
    ['Woman', '5', '2'],
  ])
})
