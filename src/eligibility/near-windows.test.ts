import { expect, test } from 'vitest'

import { nearWindows } from './near-windows.ts'

const months = ['01', '02', '03', '04', '05', '06'].map(month => ({ from: `2026-${month}-01`, to: `2026-${month}-01` }))
const near = (day: string): string => {
  const { near: some, left } = nearWindows(months, day, 3)
  return `${some.map(({ from }) => from.slice(5, 7)).join(' ')}, ${left} left`
}

test('of many windows those around a day are told: the last before it, and what follows', () => {
  expect(near('2025-12-01')).toBe('01 02 03, 3 left')
  expect(near('2026-03-01')).toBe('02 03 04, 3 left')
  expect(near('2026-03-02')).toBe('03 04 05, 3 left')
  expect(near('2026-06-01')).toBe('04 05 06, 3 left')
  expect(near('2027-01-01')).toBe('04 05 06, 3 left')
})

test('a few are told whole', () => {
  expect(nearWindows(months.slice(0, 3), '2026-06-01', 3)).toEqual({ near: months.slice(0, 3), left: 0 })
})
