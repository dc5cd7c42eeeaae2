import { afterEach, expect, test } from 'vitest'

import { overlapsOf } from './lines.ts'
import { installPolicies, policies, policyById, versionsWith } from './policies.ts'

const vacancy = policyById('iom-vacancy')!
const next = { ...vacancy, id: 'iom-vacancy-2027', from: '2027-01-01' }
const published = (content: object): { id: string; content: object } => ({
  id: (content as typeof next).id,
  content: JSON.parse(JSON.stringify(content)) as object,
})
const none = new Map<string, string>()

afterEach(() => installPolicies(versionsWith([], none)))

test('a published version is known beside the files’, and the one before it ends on the day that was set', () => {
  installPolicies(versionsWith([published(next)], new Map([['iom-vacancy', '2026-12-31']])))

  expect(policyById('iom-vacancy-2027')).toEqual(next)
  expect(policyById('iom-vacancy')).toEqual({ ...vacancy, to: '2026-12-31' })
  expect(policies().slice(-1)).toEqual([next])
})

test('what a file says is not changed by a day that is set', () => {
  installPolicies(versionsWith([], new Map([['iom-vacancy', '2026-12-31']])))
  installPolicies(versionsWith([], none))

  expect(policyById('iom-vacancy')?.to).toBe(null)
})

test('two versions of one line that are in force on the same day are refused, naming both and what is allowed', () => {
  expect(() => versionsWith([published(next)], none)).toThrow(
    'policy iom-vacancy: from: must be after the last day of iom-vacancy-2027, which is of the same line, or iom-vacancy-2027 must end before 2025-01-01',
  )
  expect(() => versionsWith([published(next)], new Map([['iom-vacancy', '2027-01-01']]))).toThrow('of the same line')
  expect(versionsWith([published(next)], new Map([['iom-vacancy', '2026-12-31']]))).toHaveLength(policies().length + 1)
})

test('another reading of the same text is another line, and another organisation’s has nothing to do with it', () => {
  const reading = { ...vacancy, id: 'iom-vacancy-read-otherwise', line: 'iom-vacancy-read-otherwise' }
  const theirs = { ...vacancy, id: 'theirs', organisation: 'Another' }

  expect(overlapsOf(reading, policies())).toEqual([])
  expect(overlapsOf(theirs, policies())).toEqual([])
  expect(overlapsOf({ ...vacancy, id: 'another' }, policies())).toEqual([vacancy])
})

test('a published version that this program cannot read is named, with the path', () => {
  expect(() => versionsWith([{ id: next.id, content: { ...next, rules: [{ rule: 'horoscope' }] } }], none)).toThrow(
    /^published policy iom-vacancy-2027: rules\[0\]\.rule: must be one of: age, /,
  )
  expect(() => versionsWith([{ id: 'other', content: { ...next, rules: vacancy.rules } }], none)).toThrow(
    'published policy other: id: must be its name',
  )
})

test('two versions of one name are refused', () => {
  expect(() => versionsWith([published({ ...vacancy, line: 'other' })], none)).toThrow(
    'published policy iom-vacancy: id: is already that of another version',
  )
})
