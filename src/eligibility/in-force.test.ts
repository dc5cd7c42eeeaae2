import { expect, test } from 'vitest'

import { houseVersionOn } from './house.ts'
import { versionOn } from './in-force.ts'
import type { Policy } from './policy.ts'
import { policyById } from './policies.ts'
import { standInText } from './stand-in/stand-in.ts'

const organisation = 'Organisation'
const known = policyById('iom-website')!

function version(id: string, from: string, to: string | null, change: Partial<Policy> = {}): Policy {
  return { ...known, id, organisation, line: 'general', from, to, ...change }
}

const successive = [version('second', '2026-03-02', null), version('first', '2024-01-01', '2026-03-01')]
const on = (versions: readonly Policy[], day: string): unknown => {
  const found = versionOn(versions, { organisation, line: 'general' }, day)
  return found && [found.policy.id, found.standing]
}

test('where one version ends and the next begins, the day decides: the day before, on and after the change', () => {
  expect(on(successive, '2026-02-28')).toEqual(['first', 'in-force'])
  expect(on(successive, '2026-03-01')).toEqual(['first', 'in-force'])
  expect(on(successive, '2026-03-02')).toEqual(['second', 'in-force'])
  expect(on(successive, '2026-03-03')).toEqual(['second', 'in-force'])
})

test('in a gap the latest that ended stands in, until the next begins', () => {
  const parted = [version('first', '2024-01-01', '2024-12-31'), version('second', '2026-01-01', '2026-06-30')]

  expect(on(parted, '2024-12-31')).toEqual(['first', 'in-force'])
  expect(on(parted, '2025-01-01')).toEqual(['first', 'ended'])
  expect(on(parted, '2025-12-31')).toEqual(['first', 'ended'])
  expect(on(parted, '2026-01-01')).toEqual(['second', 'in-force'])
  expect(on(parted, '2026-07-01')).toEqual(['second', 'ended'])
})

test('before the first version, it stands in as the one to come', () => {
  expect(on(successive, '2023-12-31')).toEqual(['first', 'to-come'])
  expect(on(successive, '2024-01-01')).toEqual(['first', 'in-force'])
})

test('other lines and other organisations do not count, and a version that names no line is a line of its own', () => {
  const others = [
    version('other-reading', '2020-01-01', null, { line: 'other' }),
    version('elsewhere', '2020-01-01', null, { organisation: 'Elsewhere' }),
    version('unlined', '2020-01-01', null, { line: undefined }),
  ]

  expect(on(others, '2026-03-02')).toBe(null)
  expect(on([], '2026-03-02')).toBe(null)
  expect(versionOn(others, { organisation, line: 'unlined' }, '2026-03-02')?.policy.id).toBe('unlined')
})

test('the house goes by its programme page until the end of 2024, and by the text of its vacancies from 2025', () => {
  const house = (day: string): string => houseVersionOn(day).policy.id

  expect(['2024-12-31', '2025-01-01', '2026-03-02'].map(house)).toEqual(['iom-website', 'iom-vacancy', 'iom-vacancy'])
})

test('a version that stands in is named with its day in every language, and one in force is not', () => {
  const policy = { ...known, to: '2024-12-31' }

  expect(standInText({ policy, standing: 'in-force' }, 'en')).toBe(null)
  expect(standInText({ policy, standing: 'ended' }, 'en')).toContain('until 31 December 2024')
  expect(standInText({ policy, standing: 'ended' }, 'fr')).toContain('jusqu’au 31 décembre 2024')
  expect(standInText({ policy, standing: 'to-come' }, 'es')).toContain('desde el 1 de enero de 2024')
})
