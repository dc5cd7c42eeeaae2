import { expect, test } from 'vitest'

import { factsWith, noRecords } from './records.ts'
import { blankAnswers, type Profile, type Service } from './sections.ts'
import { snapshotFrom, storedSnapshot } from './snapshot.ts'

const owner = { givenName: 'Amina', familyName: 'Odhiambo', email: 'amina@example.org' }
const stay = { from: '2024-03-01', to: '2024-08-31' }
const known = { kind: 'internship', ...stay }

/** A profile in which nothing was answered but earlier work. @param completed whether it was called whole */
function profileWith(items: readonly Service[], completed: boolean): Profile {
  const states = Object.entries({ ...blankAnswers, service: { items } }).map(([section, answers]) => [
    section,
    { answers, completed: section === 'service' && completed, savedOn: '2026-03-02' },
  ])
  return { personId: 1, sections: Object.fromEntries(states) as Profile['sections'] }
}

function serviceOf(items: readonly Service[], completed: boolean, service = [stay]): unknown {
  return factsWith(profileWith(items, completed), { ...noRecords, service }).formerService
}

test('an internship of the records is known, and that there may be more, before the person has said what there was', () => {
  expect(serviceOf([], false)).toEqual([known, {}])
  expect(serviceOf([], false, [])).toBe(undefined)
})

test('who says that they never worked here is not believed against the records', () => {
  expect(serviceOf([], true)).toEqual([known])
  expect(serviceOf([], true, [])).toEqual([])
})

test.each([
  ['the days of the records', { from: '2024-03-01', to: '2024-08-31' }],
  ['nearly those days', { from: '2024-02-15', to: '2024-08-30' }],
  ['its last day alone', { from: 'unknown', to: '2024-08-31' }],
] as const)('an internship told of by %s is that of the records, and not a second one', (_case, days) => {
  expect(serviceOf([{ key: 'a', kind: 'internship', ...days }], true)).toEqual([known])
})

test.each([
  ['of another kind', { kind: 'employment', from: '2024-03-01', to: '2024-08-31' }],
  ['at another time', { kind: 'internship', from: '2023-01-01', to: '2023-06-30' }],
  ['that went on after it', { kind: 'internship', from: '2024-03-01', to: '2024-10-31' }],
] as const)('work %s stands beside that of the records', (_case, told) => {
  expect(serviceOf([{ key: 'a', ...told }], true)).toEqual([known, told])
})

test('what goes on has no last day; a day that is not known stays out', () => {
  const items = [
    { key: 'a', kind: 'internship', from: '2025-01-01', to: null },
    { key: 'b', kind: 'consultancy', from: 'unknown', to: 'unknown' },
  ] as const

  expect(serviceOf(items, true, [])).toEqual([
    { kind: 'internship', from: '2025-01-01', to: null },
    { kind: 'consultancy' },
  ])
})

test('applications and papers of the records are facts where they were counted', () => {
  const records = { ...noRecords, applications: { ever: 2, round: 1 }, papers: [{ document: 'cv' as const }] }

  expect(factsWith(profileWith([], false), records)).toEqual({
    formerApplications: { ever: 2, round: 1 },
    documents: [{ document: 'cv' }],
  })
})

test('a profile that was kept before all this was asked is read: what was not asked is not answered', () => {
  const study = {
    ...{ key: 'a', level: 'bachelor', status: 'enrolled', institution: 'A', field: 'Law', country: null },
    ...{ finalYearFrom: '2025-09-01', endsOn: '2026-07-15' },
  }
  const { profile } = snapshotFrom(owner, profileWith([], false), noRecords)
  const { service: _, ...sections } = profile.sections
  const studies = { ...sections.studies, answers: { items: [study] } }
  const stored: unknown = JSON.parse(
    JSON.stringify({ version: 1, owner, profile: { ...profile, sections: { ...sections, studies } } }),
  )

  const read = storedSnapshot(stored)

  expect(read.records).toEqual(noRecords)
  expect(read.profile.sections.service).toEqual({ answers: { items: [] }, completed: false, savedOn: null })
  expect(read.profile.sections.studies.answers.items).toEqual([{ ...study, yearsCompleted: null, accredited: null }])
})
