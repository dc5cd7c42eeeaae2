import { expect, test } from 'vitest'

import { policyById } from '../eligibility/index.ts'
import { emptySummary, type GroupCount } from './trial-summary.ts'
import { tellNumbers } from './trial-told.ts'

const names = { offices: new Map<string, string>(), partners: new Map<string, string>() }

function group(cases: number, changed: number): GroupCount {
  const none = Object.fromEntries(Object.keys(emptySummary().directions).map(key => [key, 0]))
  return { ...none, cases, changed, loses: changed } as GroupCount
}

function byGender(genders: Readonly<Record<string, GroupCount>>): readonly (readonly string[])[] | undefined {
  const changed = Object.values(genders).reduce((sum, count) => sum + count.changed, 0)
  const summary = { ...emptySummary(), genders, changed, directions: { ...emptySummary().directions, loses: changed } }
  const told = tellNumbers('en', policyById('iom-website')!, summary, names)
  return told.find(({ title }) => title === 'By gender')?.rows
}

test('of genders, a count below five is told neither by itself nor by what is left of the whole', () => {
  const told = byGender({ woman: group(15, 6), man: group(4, 1), another: group(1, 1), unsaid: group(17, 5) })

  expect(told).toEqual([
    ['Not said, or by fewer than five', '22', '7', '7'],
    ['Woman', '15', '6', '6'],
  ])
})

test('where so few would change, or would not, that the list of names tells who they are, no gender is told of them', () => {
  const cases = [
    ['Woman', '20'],
    ['Man', '20'],
  ]

  expect(byGender({ woman: group(20, 1), man: group(20, 0) })).toEqual(cases)
  expect(byGender({ woman: group(20, 20), man: group(20, 19) })).toEqual(cases)
  expect(byGender({ woman: group(20, 8), man: group(20, 0) })).toEqual(cases)
  expect(byGender({ woman: group(20, 8), man: group(20, 5) })).toEqual([
    ['Woman', '20', '8', '8'],
    ['Man', '20', '5', '5'],
  ])
  expect(byGender({ woman: group(20, 0), man: group(20, 0) })).toEqual([
    ['Woman', '20', '0'],
    ['Man', '20', '0'],
  ])
})
