import { expect, test } from 'vitest'

import { policyById } from '../eligibility/index.ts'
import { checkInPlan, lastDayAfter, longestMonths } from './rules.ts'
import { events, finalStates, next, states } from './states.ts'

test('check-ins are weekly before the start and in the first month, then every second week', () => {
  expect(checkInPlan('2026-04-13', '2026-05-04', '2026-06-30')).toEqual([
    '2026-04-20',
    '2026-04-27',
    '2026-05-04',
    '2026-05-11',
    '2026-05-18',
    '2026-05-25',
    '2026-06-01',
    '2026-06-08',
    '2026-06-22',
  ])
})

test('nine calendar months from 4 May end on 3 February; from 31 August on the last of May but one day', () => {
  expect(lastDayAfter('2026-05-04', 9)).toBe('2027-02-03')
  expect(lastDayAfter('2026-08-31', 9)).toBe('2027-05-30')
  expect(lastDayAfter('2026-01-01', 6)).toBe('2026-06-30')
})

test('the shortest of policy and partnership agreement limits a placement; without either it is nine months', () => {
  expect(longestMonths(policyById('iom-website'), null)).toBe(9)
  expect(longestMonths(policyById('iom-website'), 6)).toBe(6)
  expect(longestMonths(policyById('iom-vacancy'), 12)).toBe(9)
  expect(longestMonths(null, null)).toBe(9)
})

test('from a final state nothing happens, and every state can be reached', () => {
  for (const state of finalStates)
    for (const event of Object.keys(events)) expect(next(state, event as keyof typeof events)).toBeNull()
  const reached = new Set<string>(['agreed', ...Object.values(events).map(({ to }) => to)])
  expect([...reached].sort()).toEqual([...states].sort())
})
