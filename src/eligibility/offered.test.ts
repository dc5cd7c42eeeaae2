import { expect, test } from 'vitest'

import { isOffered } from './offered.ts'

const ended = { id: 'old', to: '2026-03-01' }
const offered = (today: string, chosen: string | null = null): boolean => isOffered(ended, { today, chosen })

test('a version is offered up to its last day; after it only where it is chosen already', () => {
  expect([offered('2026-02-28'), offered('2026-03-01'), offered('2026-03-02')]).toEqual([true, true, false])
  expect(offered('2026-03-02', 'old')).toBe(true)
  expect(offered('2026-03-02', 'another')).toBe(false)
  expect(isOffered({ id: 'new', to: null }, { today: '2026-03-02', chosen: null })).toBe(true)
})
