import { expect, test } from 'vitest'

import { addedAllowance } from './added-allowance.ts'

test('whole months are whole allowances, days after them a part of their month', () => {
  expect(addedAllowance(60_000n, '2026-11-03', '2027-01-03')).toBe(120_000n)
  expect(addedAllowance(60_000n, '2026-11-03', '2026-11-18')).toBe(30_000n)
  expect(addedAllowance(60_000n, '2026-11-03', '2026-12-04')).toBe(60_000n + 1_935n)
})

test('a month that begins on its last day ends with the last day of the next', () => {
  expect(addedAllowance(60_000n, '2027-01-30', '2027-02-27')).toBe(60_000n)
})

test('an extension that adds nothing is a mistake of who asks', () => {
  expect(() => addedAllowance(60_000n, '2026-11-03', '2026-11-03')).toThrow(RangeError)
})
