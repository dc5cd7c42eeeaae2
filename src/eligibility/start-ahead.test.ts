import { expect, test } from 'vitest'

import { languages } from '../platform/i18n/languages.ts'
import { assess, explain, policyById, readCase } from './index.ts'

const under = (policy: string, birthDate: string): ReturnType<typeof assess> => {
  const read = readCase({
    facts: {
      birthDate,
      languages: [
        { code: 'en', level: 'C1' },
        { code: 'fr', level: 'C1' },
      ],
      studies: [{ level: 'master', status: 'enrolled' }],
      documents: [{ document: 'cv' }, { document: 'cover-letter' }],
    },
    application: { appliedOn: '2026-01-10', months: 6 },
  })
  if (!read.ok) throw new Error(JSON.stringify(read.errors))
  return assess(policyById(policy)!, read.value)
}

test('who is 18 on the day of application is 18 on any first day: the start is not asked for', () => {
  const { verdict, missing, startWindows } = under('wfp', '2002-05-10')

  expect({ verdict, missing }).toEqual({ verdict: 'eligible', missing: [] })
  expect(startWindows).toEqual([{ from: '2026-01-10', to: '2028-01-10' }])
})

test('who is too old on the day of application is too old on any first day', () => {
  const { verdict, missing, startWindows } = under('iom-website', '1960-01-01')

  expect({ verdict, missing, startWindows }).toEqual({ verdict: 'not-eligible', missing: [], startWindows: [] })
})

/** What `iom-website` says first, of the situation, and of the age, in all languages. */
const told = (facts: object, appliedOn: string): Record<'situation' | 'age', readonly string[]> => {
  const read = readCase({ facts, application: { appliedOn } })
  if (!read.ok) throw new Error(JSON.stringify(read.errors))
  const [situation, age] = assess(policyById('iom-website')!, read.value).findings.map(finding =>
    languages.map(language => explain(finding, read.value.application, language)),
  )
  return { situation: situation!, age: age! }
}

const graduatedOn = (endsOn: string): object => ({
  studies: [{ level: 'bachelor', status: 'graduated', endsOn }],
  sponsor: null,
})

test('whose time after graduation is over before the application is told so without a first day', () => {
  expect(told(graduatedOn('2024-12-31'), '2026-01-01').situation).toEqual([
    expect.stringContaining('by 31 December 2025, and you apply later, on 1 January 2026.'),
    expect.stringContaining('au plus tard le 31 décembre 2025, et vous postulez après, le 1er janvier 2026.'),
    expect.stringContaining(
      'a más tardar el 31 de diciembre de 2025, y presenta la candidatura después, el 1 de enero de 2026.',
    ),
  ])
})

test('on the last day that a window leaves, the start is asked for', () => {
  const read = readCase({ facts: graduatedOn('2025-01-01'), application: { appliedOn: '2026-01-01' } })
  if (!read.ok) throw new Error(JSON.stringify(read.errors))
  const { findings, missing } = assess(policyById('iom-website')!, read.value)

  expect(findings[0]).toMatchObject({ rule: 'situation', outcome: 'unknown' })
  expect(missing).toContain('startOn')
})

test('an age that no start changes is told without one', () => {
  expect(told({ birthDate: '1960-01-01' }, '2026-01-10').age).toEqual([
    expect.stringContaining('On whichever day you start, you will be above the age limit'),
    expect.stringContaining('Quel que soit le premier jour du stage, vous aurez dépassé la limite d’âge'),
    expect.stringContaining('Sea cual sea su primer día, habrá superado el límite de edad'),
  ])
})
