import { expect, test } from 'vitest'

import { renderToString } from 'preact-render-to-string'

import { houseVersionOn } from '../eligibility/index.ts'
import { assessedUnder } from './assessed.ts'
import { tellFindings } from './findings.ts'
import { findingsNode } from './views/findings/findings-view.tsx'

const late = assessedUnder(
  'iom-vacancy',
  {
    facts: { birthDate: '1980-01-01', relevantInterest: true, studies: [], relevantExperienceMonths: 30 },
    application: { appliedOn: '2026-03-02', startOn: '2026-05-04', months: 6 },
  },
  new Date('2026-03-02T09:00:00Z'),
)

test('an officer reads what the applicant reads, and that it is worded to the applicant; a challenge is the applicant’s', () => {
  const officer = renderToString(findingsNode({ told: tellFindings(late, 'en', 'officer') }))
  const applicant = renderToString(
    findingsNode({ told: tellFindings(late, 'en', 'applicant'), challengeHref: rule => `/en/review?finding=${rule}` }),
  )

  expect(officer).toContain('You will be 46 years old on your first day')
  expect(officer).toContain('These sentences are worded to the applicant')
  expect(officer).not.toContain('I want a person to look')
  expect(applicant).toContain('href="/en/review?finding=age"')
  expect(applicant).not.toContain('These sentences are worded to the applicant')
})

test('two groups of conditions are told apart by what is in them', () => {
  const titles = tellFindings(late, 'en', 'applicant').findings.map(({ title }) => title)

  expect(titles).toContain('Studies or Graduation')
  expect(new Set(titles).size).toBe(titles.length)
})

test('what decides is read first, then what is open, then what is met, then preferences', () => {
  const { birthDate: _, ...facts } = late.case.facts
  const open = assessedUnder('iom-vacancy', { ...late.case, facts }, late.at)
  const outcomes = tellFindings(open, 'en', 'applicant').findings.map(({ rule, outcome }) => [rule, outcome])

  expect(outcomes).toEqual([
    ['situation', 'not-met'],
    ['age', 'unknown'],
    ['motive', 'met'],
    ['experience', 'not-met'],
  ])
})

test('where something is not known, no day is sure, and none is said to be ruled out', () => {
  const given = { facts: { relevantInterest: true }, application: { appliedOn: '2026-03-02', months: 6 } }
  const open = assessedUnder('iom-vacancy', given, new Date('2026-03-02T09:00:00Z'))

  expect(open.verdict).toBe('needs-information')
  const page = renderToString(findingsNode({ told: tellFindings(open, 'en', 'applicant') }))
  expect(page).toContain('On no day for certain yet')
  expect(renderToString(findingsNode({ told: tellFindings(late, 'en', 'applicant') }))).toContain('as things stand')
})

test('what is stored is enough to tell it again: nothing of it is asked of today’s policy', () => {
  const stored = JSON.parse(JSON.stringify(late)) as typeof late

  const told = tellFindings({ ...stored, at: late.at }, 'es', 'applicant')

  expect(told).toEqual(tellFindings(late, 'es', 'applicant'))
  expect(told.findings.every(({ sentence }) => sentence.includes('Fuente: IOM'))).toBe(true)
  expect(told.windows).toEqual([])
})

test('where the programme had no version in force on the day of the application, the page says which is used in its place', () => {
  const first = houseVersionOn('1990-01-01').policy
  const given = { facts: {}, application: { appliedOn: '1990-01-01', startOn: '1990-05-04', months: 6 } }
  const before = assessedUnder(first.id, given, new Date('1990-01-01T09:00:00Z'))

  const page = renderToString(findingsNode({ told: tellFindings(before, 'en', 'applicant') }))

  expect(page).toContain('No version of the rules is in force yet on the day of the application.')
  expect(page).toContain(`“${first.title.en}”`)
  expect(tellFindings(late, 'en', 'applicant').standIn).toBe(null)
})
