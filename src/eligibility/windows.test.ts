import fc from 'fast-check'
import { expect, test } from 'vitest'

import { someCase } from '../../test/some-case.ts'
import { somePolicy } from '../../test/some-policy.ts'
import { addDays, addMonths, type PlainDate } from '../platform/days/index.ts'
import { assess, type StartWindow } from './assess.ts'
import type { Case } from './case.ts'
import { policies } from './policies.ts'
import type { Policy } from './policy.ts'

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
    fc.property(somePolicy, someCase, (policy, given) => {
      expect(assess(policy, given).startWindows).toEqual(windowsByTrying(policy, given))
    }),
    { numRuns: 300 },
  )
})

test('what is not known is asked for exactly when it is what keeps the verdict open', () => {
  fc.assert(
    fc.property(somePolicy, someCase, (policy, given) => {
      const { verdict, missing } = assess(policy, given)
      expect(missing.length > 0).toBe(verdict === 'needs-information')
    }),
    { numRuns: 1000 },
  )
})
