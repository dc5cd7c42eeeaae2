import { expect, test } from 'vitest'

import { assess, type Assessment } from './assess.ts'
import type { Application, Case, Facts } from './case.ts'
import { policyById } from './policies.ts'

const website = policyById('iom-website')!
const vacancy = policyById('iom-vacancy')!

const application: Application = { appliedOn: '2026-01-10', startOn: '2026-05-04', months: 6 }

/** All that both policies ask for, but for the situation: each test gives the studies or the sponsor that it is about. */
const plain: Facts = {
  birthDate: '2002-05-10',
  languages: [{ code: 'en', level: 'B2' }],
  studies: [],
  relevantExperienceMonths: 0,
  relevantInterest: true,
  scholarship: false,
  internshipMandatory: false,
  sponsor: null,
}

const under = (policy: typeof website, facts: Partial<Facts>, on: Partial<Application> = {}): Assessment =>
  assess(policy, { facts: { ...plain, ...facts }, application: { ...application, ...on } })

const sponsored: Partial<Facts> = { sponsor: { kind: 'academic', relevantArea: true } }

test('the worked example of the contract', () => {
  const example: Case = {
    facts: {
      birthDate: '2002-05-10',
      nationalities: ['KE'],
      languages: [{ code: 'en', level: 'C1' }],
      studies: [
        { level: 'bachelor', status: 'graduated', endsOn: '2025-07-15' },
        { level: 'master', status: 'enrolled', finalYearFrom: '2026-09-01', endsOn: '2027-07-15' },
      ],
      relevantExperienceMonths: 3,
      relevantInterest: true,
      scholarship: false,
      internshipMandatory: false,
      sponsor: { kind: 'academic', relevantArea: true },
      relatives: [],
    },
    application,
  }

  const { findings, ...rest } = assess(website, example)

  expect(rest).toEqual({
    policy: 'iom-website',
    verdict: 'eligible',
    startWindows: [{ from: '2026-01-10', to: '2028-01-10' }],
    missing: [],
    attention: [],
  })
  expect(findings.find(({ rule }) => rule === 'age')).toEqual({
    rule: 'age',
    weight: 'must',
    outcome: 'met',
    params: { age: 23, min: 19, max: 36 },
    source: 'IOM, “How to apply for an internship” (2024), “Eligibility”, 5',
  })
  expect(Object.keys(assess(website, example))).toEqual([
    'policy',
    'verdict',
    'startWindows',
    'missing',
    'attention',
    'findings',
  ])
})

test('every must finding agrees with the verdict', () => {
  const { verdict, findings } = under(website, sponsored)

  expect(verdict).toBe('eligible')
  expect(findings.map(({ rule, weight, outcome }) => [rule, weight, outcome])).toEqual([
    ['situation', 'must', 'met'],
    ['age', 'must', 'met'],
    ['languages', 'must', 'met'],
    ['duration', 'must', 'met'],
    ['duration', 'should', 'met'],
  ])
})

test('a graduate may start from graduation to the same day a year later, both included', () => {
  const graduated = { studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2026-03-15' }] } as const

  expect(under(website, graduated, { startOn: '2026-03-14' }).verdict).toBe('not-eligible')
  expect(under(website, graduated, { startOn: '2026-03-15' }).verdict).toBe('eligible')
  expect(under(website, graduated, { startOn: '2027-03-15' }).verdict).toBe('eligible')
  expect(under(website, graduated, { startOn: '2027-03-16' }).verdict).toBe('not-eligible')
  expect(under(website, graduated).startWindows).toEqual([{ from: '2026-03-15', to: '2027-03-15' }])
})

test('a year after 29 February ends on 28 February', () => {
  const graduated = { studies: [{ level: 'master', status: 'graduated', endsOn: '2024-02-29' }] } as const

  expect(under(website, graduated, { appliedOn: '2024-03-01' }).startWindows).toEqual([
    { from: '2024-03-01', to: '2025-02-28' },
  ])
})

test('two graduations that touch are one window; others stay apart', () => {
  const apart = [
    { level: 'bachelor', status: 'graduated', endsOn: '2025-03-01' },
    { level: 'master', status: 'graduated', endsOn: '2026-06-01' },
  ] as const
  const touching = [apart[0], { level: 'master', status: 'graduated', endsOn: '2026-03-02' }] as const

  expect(under(website, { studies: [...apart] }).startWindows).toEqual([
    { from: '2026-01-10', to: '2026-03-01' },
    { from: '2026-06-01', to: '2027-06-01' },
  ])
  expect(under(website, { studies: [...touching] }).startWindows).toEqual([{ from: '2026-01-10', to: '2027-03-02' }])
})

test('windows end 24 months after application, a missing day becoming the last of the month', () => {
  expect(under(website, sponsored, { appliedOn: '2024-02-29' }).startWindows).toEqual([
    { from: '2024-02-29', to: '2026-02-28' },
  ])
})

test('a final year counts from its first to its last day, at application', () => {
  const finalYear = {
    studies: [{ level: 'bachelor', status: 'enrolled', finalYearFrom: '2025-09-01', endsOn: '2026-07-15' }],
  } as const

  expect(under(website, finalYear, { appliedOn: '2025-08-31' }).verdict).toBe('not-eligible')
  expect(under(website, finalYear, { appliedOn: '2025-09-01' }).verdict).toBe('eligible')
  expect(under(website, finalYear, { appliedOn: '2026-07-15', startOn: '2027-01-01' }).verdict).toBe('eligible')
  expect(under(website, finalYear, { appliedOn: '2026-07-16', startOn: '2027-01-01' }).verdict).toBe('not-eligible')
})

test('one known day may already rule a final year out', () => {
  const study = { level: 'bachelor', status: 'enrolled' } as const

  expect(under(website, { studies: [{ ...study, finalYearFrom: '2026-01-11' }] }).verdict).toBe('not-eligible')
  expect(under(website, { studies: [{ ...study, endsOn: '2026-01-09' }] }).verdict).toBe('not-eligible')
  expect(under(website, { studies: [{ ...study, finalYearFrom: '2026-01-10' }] }).missing).toEqual(['studies'])
  expect(under(website, { studies: [{ ...study, endsOn: '2026-01-10' }] }).missing).toEqual(['studies'])
  expect(under(website, { studies: [{ ...study, finalYearFrom: null }] }).verdict).toBe('not-eligible')
})

test('a status holds on the day of application, whatever the days say', () => {
  const graduatesLater = { studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2026-07-15' }] } as const
  const enrolledPastTheEnd = { studies: [{ level: 'master', status: 'enrolled', endsOn: '2020-07-15' }] } as const
  const stillEnrolled = {
    studies: [{ level: 'bachelor', status: 'enrolled', finalYearFrom: '2026-02-01', endsOn: '2026-04-01' }],
  } as const

  expect(under(website, graduatesLater).startWindows).toEqual([{ from: '2026-07-15', to: '2027-07-15' }])
  expect(under(website, enrolledPastTheEnd).verdict).toBe('eligible')
  expect(under(website, stillEnrolled).startWindows).toEqual([])
})

test('other studies are neither a degree nor a programme that counts', () => {
  const other = [
    { level: 'other', status: 'graduated', endsOn: '2026-01-01' },
    { level: 'other', status: 'enrolled', finalYearFrom: '2025-09-01', endsOn: '2026-07-15' },
    { level: 'bachelor', status: 'interrupted', finalYearFrom: '2025-09-01', endsOn: '2026-07-15' },
  ] as const

  expect(under(website, { studies: [...other] }).verdict).toBe('not-eligible')
  expect(under(vacancy, { studies: [...other] }).verdict).toBe('not-eligible')
})

test('a graduation day that is not known leaves the window open, unless something else settles the case', () => {
  const open = { level: 'bachelor', status: 'graduated' } as const
  const recent = { level: 'master', status: 'graduated', endsOn: '2026-01-01' } as const

  expect(under(website, { studies: [open] })).toMatchObject({
    verdict: 'needs-information',
    missing: ['studies'],
    startWindows: [],
  })
  expect(under(website, { studies: [open, recent] })).toMatchObject({
    verdict: 'eligible',
    missing: [],
    startWindows: [{ from: '2026-01-10', to: '2027-01-01' }],
  })
  expect(under(website, { studies: [open], birthDate: '2015-01-01' })).toMatchObject({
    verdict: 'not-eligible',
    missing: [],
  })
  expect(under(website, { studies: [{ ...open, endsOn: null }] }).verdict).toBe('not-eligible')
})

test('a level that is not known matters only where the day does', () => {
  const unknown = { status: 'graduated', endsOn: '2025-07-15' } as const

  expect(under(website, { studies: [unknown] }).verdict).toBe('needs-information')
  expect(under(website, { studies: [unknown] }, { startOn: '2026-07-16' }).verdict).toBe('not-eligible')
})

test('null is known to be none; a missing key is not known', () => {
  const { sponsor: _, ...withoutSponsor } = plain

  expect(under(website, { sponsor: null }).verdict).toBe('not-eligible')
  expect(assess(website, { facts: withoutSponsor, application })).toMatchObject({
    verdict: 'needs-information',
    missing: ['sponsor'],
  })
  expect(under(website, { studies: null }).verdict).toBe('not-eligible')
  expect(under(website, { ...sponsored, languages: null }).verdict).toBe('not-eligible')
  expect(under(website, { ...sponsored, languages: [] }).verdict).toBe('not-eligible')
})

test('a sponsor counts in a relevant area; the kind need not be known', () => {
  expect(under(website, { sponsor: { relevantArea: true } }).verdict).toBe('eligible')
  expect(under(website, { sponsor: { kind: 'ngo' } }).missing).toEqual(['sponsor'])
  expect(under(website, { sponsor: { kind: 'ngo', relevantArea: false } }).verdict).toBe('not-eligible')
})

test('the age is taken on the first day: from the 19th birthday to the day before the 37th', () => {
  const ages = { ...sponsored, birthDate: '2007-05-04' }
  const old = { ...sponsored, birthDate: '1989-05-04' }

  expect(under(website, ages, { startOn: '2026-05-03' }).verdict).toBe('not-eligible')
  expect(under(website, ages, { startOn: '2026-05-04' }).verdict).toBe('eligible')
  expect(under(website, ages).startWindows).toEqual([{ from: '2026-05-04', to: '2028-01-10' }])
  expect(under(website, old, { startOn: '2026-05-03' }).verdict).toBe('eligible')
  expect(under(website, old, { startOn: '2026-05-04' }).verdict).toBe('not-eligible')
  expect(under(website, old).startWindows).toEqual([{ from: '2026-01-10', to: '2026-05-03' }])
})

test('born on 29 February, an age is reached on 1 March of a common year', () => {
  const leap = { ...sponsored, birthDate: '2008-02-29' }
  const older = { ...sponsored, birthDate: '1992-02-29' }

  expect(under(website, leap, { appliedOn: '2027-01-01', startOn: '2027-02-28' }).verdict).toBe('not-eligible')
  expect(under(website, leap, { appliedOn: '2027-01-01', startOn: '2027-03-01' }).verdict).toBe('eligible')
  expect(under(website, older, { appliedOn: '2028-01-01' }).startWindows).toEqual([
    { from: '2028-01-01', to: '2029-02-28' },
  ])
})

test('a working knowledge of one of three languages', () => {
  expect(under(website, { ...sponsored, languages: [{ code: 'fr', level: 'B1' }] }).verdict).toBe('not-eligible')
  expect(under(website, { ...sponsored, languages: [{ code: 'es', level: 'B2' }] }).verdict).toBe('eligible')
  expect(under(website, { ...sponsored, languages: [{ code: 'de', level: 'C2' }] }).verdict).toBe('not-eligible')
  expect(under(website, { ...sponsored, languages: [{ code: 'fr' }] }).missing).toEqual(['languages'])
  expect(under(website, { ...sponsored, languages: [{ code: 'de' }] }).verdict).toBe('not-eligible')
  expect(under(website, { ...sponsored, languages: [{ level: 'C1' }] }).missing).toEqual(['languages'])
})

test('two to nine months; under six, a person looks', () => {
  expect(under(website, sponsored, { months: 1 }).verdict).toBe('not-eligible')
  expect(under(website, sponsored, { months: 2 })).toMatchObject({ verdict: 'eligible', attention: ['duration'] })
  expect(under(website, sponsored, { months: 5 }).attention).toEqual(['duration'])
  expect(under(website, sponsored, { months: 6 }).attention).toEqual([])
  expect(under(website, sponsored, { months: 9 }).verdict).toBe('eligible')
  expect(under(website, sponsored, { months: 10 })).toMatchObject({ verdict: 'not-eligible', startWindows: [] })
})

const firstDegree = {
  studies: [{ level: 'bachelor', status: 'enrolled', finalYearFrom: '2025-09-01', endsOn: '2026-07-15' }],
} as const

test('a vacancy asks for the final year of a first degree, which a master is not', () => {
  const master = { studies: [{ ...firstDegree.studies[0], level: 'master' }] } as const

  expect(under(vacancy, firstDegree).verdict).toBe('eligible')
  expect(under(vacancy, master).verdict).toBe('not-eligible')
  expect(under(website, master).verdict).toBe('eligible')
})

test('a vacancy asks for a graduation in the twelve months before application, whenever the start', () => {
  const graduated = (endsOn: string): Partial<Facts> => ({
    studies: [{ level: 'doctorate', status: 'graduated', endsOn }],
  })

  expect(under(vacancy, graduated('2025-01-09')).verdict).toBe('not-eligible')
  expect(under(vacancy, graduated('2025-01-10')).verdict).toBe('eligible')
  expect(under(vacancy, graduated('2026-01-10')).verdict).toBe('eligible')
  expect(under(vacancy, graduated('2026-01-11')).verdict).toBe('not-eligible')
  expect(under(vacancy, graduated('2025-01-10')).startWindows).toEqual([{ from: '2026-01-10', to: '2028-01-10' }])
  expect(under(vacancy, graduated('2024-02-29'), { appliedOn: '2025-02-28' }).verdict).toBe('eligible')
  expect(under(vacancy, graduated('2024-02-29'), { appliedOn: '2025-03-01' }).verdict).toBe('not-eligible')
})

test('a vacancy asks for one motive of four', () => {
  const none = { ...firstDegree, relevantInterest: false }
  const { relevantInterest: _, ...withoutInterest } = { ...plain, ...firstDegree }

  expect(under(vacancy, none).verdict).toBe('not-eligible')
  expect(under(vacancy, { ...none, scholarship: true }).verdict).toBe('eligible')
  expect(under(vacancy, { ...none, internshipMandatory: true }).verdict).toBe('eligible')
  expect(under(vacancy, { ...none, ...sponsored }).verdict).toBe('eligible')
  expect(assess(vacancy, { facts: withoutInterest, application }).missing).toEqual(['relevantInterest'])
  expect(assess(vacancy, { facts: { ...withoutInterest, scholarship: true }, application }).missing).toEqual([])
})

test('experience of 24 months or more, or not known, calls for a person and decides nothing', () => {
  const { relevantExperienceMonths: _, ...unknown } = { ...plain, ...firstDegree }

  expect(under(vacancy, { ...firstDegree, relevantExperienceMonths: 23 }).attention).toEqual([])
  expect(under(vacancy, { ...firstDegree, relevantExperienceMonths: 24 })).toMatchObject({
    verdict: 'eligible',
    attention: ['experience'],
  })
  expect(under(vacancy, { ...firstDegree, relevantExperienceMonths: null }).attention).toEqual([])
  expect(assess(vacancy, { facts: unknown, application })).toMatchObject({
    verdict: 'eligible',
    missing: [],
    attention: ['experience'],
  })
})

test('of nothing known, all that could matter is asked, and nothing else', () => {
  expect(assess(website, { facts: {}, application }).missing).toEqual(['studies', 'sponsor', 'birthDate', 'languages'])
  expect(assess(website, { facts: {}, application: { ...application, months: 1 } })).toMatchObject({
    verdict: 'not-eligible',
    missing: [],
  })
})

test('without a proposed start or length the windows stand, and both are asked for', () => {
  const graduated = { studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2025-07-15' }] } as const
  const openStart = { facts: { ...plain, ...graduated }, application: { appliedOn: '2026-01-10', months: 6 } }
  const tooYoung = { ...openStart, facts: { ...openStart.facts, birthDate: '2015-01-01' } }

  expect(assess(website, openStart)).toMatchObject({
    verdict: 'needs-information',
    missing: ['startOn'],
    startWindows: [{ from: '2026-01-10', to: '2026-07-15' }],
  })
  expect(assess(website, tooYoung).verdict).toBe('not-eligible')
})

test('days long ago and far ahead are counted like any other', () => {
  expect(under(website, { ...sponsored, birthDate: '1899-02-28' }).findings[1]!.params).toMatchObject({ age: 127 })
  expect(
    under(website, { ...sponsored, birthDate: '2180-02-29' }, { appliedOn: '2200-02-28', startOn: '2200-03-01' }),
  ).toMatchObject({ verdict: 'eligible', startWindows: [{ from: '2200-02-28', to: '2202-02-28' }] })
})
