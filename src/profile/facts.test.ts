import { expect, test } from 'vitest'

import { readCase } from '../eligibility/index.ts'
import { factsFrom } from './facts.ts'
import { blankAnswers, type Answers, type Job, type Profile, type SectionName } from './sections.ts'
import { relevantMonths } from './months.ts'

type Given = { readonly [Section in SectionName]?: Answers[Section] }

/** A profile in which the sections that are given are complete, unless `open` names them. */
function profileWith(given: Given, open: readonly SectionName[] = []): Profile {
  const states = Object.entries({ ...blankAnswers, ...given }).map(([section, answers]) => [
    section,
    { answers, completed: section in given && !open.includes(section as SectionName), savedOn: '2026-03-02' },
  ])
  return { personId: 1, sections: Object.fromEntries(states) as Profile['sections'] }
}

const job: Job = {
  key: 'job-one',
  title: 'Assistant',
  organisation: 'Clinic',
  from: '2025-01-01',
  to: '2025-03-31',
  relevant: true,
  summary: '',
}

test('of a profile in which nothing was answered, nothing is known', () => {
  expect(factsFrom(profileWith({}))).toEqual({})
})

test('everything answered is a fact, in the words of the rules', () => {
  const profile = profileWith({
    identity: {
      birthDate: '2002-05-10',
      nationality: 'some',
      nationalities: ['KE', 'GB'],
      residence: 'KE',
      phone: '+254 20',
    },
    studies: {
      items: [
        {
          key: 'one',
          level: 'master',
          status: 'enrolled',
          institution: 'A',
          field: 'Law',
          country: null,
          finalYearFrom: '2026-09-01',
          endsOn: '2027-07-15',
          yearsCompleted: 3,
          accredited: 'yes',
        },
      ],
    },
    languages: { items: [{ key: 'en', code: 'en', level: 'C1' }] },
    experience: { items: [job], statedMonths: null },
    sponsorship: { scholarship: 'no', internshipMandatory: 'yes', sponsor: 'academic', relevantArea: 'yes' },
    interests: { areas: ['health'], relevantInterest: 'yes' },
    service: { items: [{ key: 's', kind: 'employment', from: '2024-01-01', to: null }] },
    relatives: { items: [{ key: 'r', kinship: 'sibling', name: 'Juma', sameOffice: 'no' }] },
  })

  const facts = factsFrom(profile, '2026-03-02')

  expect(facts).toEqual({
    birthDate: '2002-05-10',
    nationalities: ['KE', 'GB'],
    languages: [{ code: 'en', level: 'C1' }],
    residence: 'KE',
    studies: [
      {
        ...{ level: 'master', status: 'enrolled', finalYearFrom: '2026-09-01', endsOn: '2027-07-15' },
        ...{ yearsCompleted: 3, accredited: true },
      },
    ],
    formerService: [{ kind: 'employment', from: '2024-01-01', to: null }],
    relevantExperienceMonths: 3,
    relevantInterest: true,
    scholarship: false,
    internshipMandatory: true,
    sponsor: { kind: 'academic', relevantArea: true },
    relatives: [{ kinship: 'sibling', sameOffice: false }],
  })
  expect(readCase({ facts, application: { appliedOn: '2026-03-02' } })).toMatchObject({ ok: true })
})

test('"I do not know" leaves a fact unknown, and "none" makes it known', () => {
  const unknown = profileWith({
    identity: { ...blankAnswers.identity, nationality: 'unknown' },
    languages: { items: [{ key: 'fr', code: 'fr', level: 'unknown' }] },
    sponsorship: { scholarship: 'unknown', internshipMandatory: 'unknown', sponsor: 'unknown', relevantArea: null },
  })
  const none = profileWith({
    identity: { ...blankAnswers.identity, nationality: 'none' },
    sponsorship: { scholarship: 'no', internshipMandatory: 'no', sponsor: 'none', relevantArea: null },
  })

  expect(factsFrom(unknown)).toEqual({ languages: [{ code: 'fr' }] })
  expect(factsFrom(none)).toEqual({
    nationalities: [],
    scholarship: false,
    internshipMandatory: false,
    sponsor: null,
  })
})

test('an empty list is known to be empty once its section is complete, not before', () => {
  const lists = {
    studies: { items: [] },
    languages: { items: [] },
    experience: { items: [], statedMonths: null },
    relatives: { items: [] },
  }

  expect(factsFrom(profileWith(lists))).toEqual({
    studies: [],
    languages: [],
    relevantExperienceMonths: 0,
    relatives: [],
  })
  expect(factsFrom(profileWith(lists, ['studies', 'languages', 'experience', 'relatives']))).toEqual({})
})

test('a list that is not called whole may lack the entry that decides: nothing is known of it', () => {
  const profile = profileWith({ experience: { items: [job], statedMonths: 40 } }, ['experience'])

  expect(factsFrom(profile)).toEqual({})
})

test('days that are not known stay out of a study', () => {
  const study = {
    key: 'one',
    institution: 'A',
    field: 'Law',
    country: 'KE',
    level: 'bachelor',
    yearsCompleted: null,
    accredited: 'unknown',
  } as const
  const profile = profileWith({
    studies: {
      items: [
        { ...study, status: 'graduated', finalYearFrom: null, endsOn: 'unknown' },
        { ...study, status: 'enrolled', finalYearFrom: 'unknown', endsOn: '2027-07-15' },
      ],
    },
  })

  expect(factsFrom(profile)).toEqual({
    studies: [
      { level: 'bachelor', status: 'graduated' },
      { level: 'bachelor', status: 'enrolled', endsOn: '2027-07-15' },
    ],
  })
})

test('the person’s own count of months goes before ours', () => {
  expect(factsFrom(profileWith({ experience: { items: [job], statedMonths: 7 } })).relevantExperienceMonths).toBe(7)
})

test.each([
  ['three whole months', [['2025-01-01', '2025-03-31']], 3],
  ['months of any length', [['2025-02-15', '2025-03-14']], 1],
  [
    'what overlaps once',
    [
      ['2025-01-01', '2025-06-30'],
      ['2025-04-01', '2025-09-30'],
    ],
    9,
  ],
  [
    'what lies within another not at all',
    [
      ['2025-01-01', '2025-12-31'],
      ['2025-03-01', '2025-04-30'],
    ],
    12,
  ],
  [
    'what follows without a gap as one',
    [
      ['2025-01-16', '2025-02-10'],
      ['2025-02-11', '2025-03-15'],
    ],
    2,
  ],
  [
    'left-over days as a month for each thirty',
    [
      ['2025-01-01', '2025-01-15'],
      ['2025-03-01', '2025-03-15'],
    ],
    1,
  ],
  ['nothing after the day it is asked on', [['2025-12-01', '2027-12-31']], 3],
  ['nothing that has not begun', [['2026-06-01', '2026-12-31']], 0],
] as const)('experience counts %s', (_case, periods, months) => {
  const jobs = periods.map(([from, to]) => ({ ...job, from, to }))

  expect(relevantMonths(jobs, '2026-02-28')).toBe(months)
})

test('what goes on counts up to the day it is asked on, and what is not relevant does not count', () => {
  const jobs = [
    { ...job, from: '2025-12-01', to: null },
    { ...job, from: '2020-01-01', to: '2024-12-31', relevant: false },
  ]

  expect(relevantMonths(jobs, '2026-03-31')).toBe(4)
})
