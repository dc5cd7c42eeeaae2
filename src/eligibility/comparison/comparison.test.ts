import fc from 'fast-check'
import { expect, test } from 'vitest'

import { addDays } from '../../platform/days/index.ts'
import { type Case, languageLevels, studyLevels, studyStatuses } from '../case.ts'
import { policies, policyById } from '../policies.ts'
import { comparisonOf } from './comparison.ts'

const website = policyById('iom-website')!
const vacancy = policyById('iom-vacancy')!

const application = { appliedOn: '2026-01-10', startOn: '2026-05-04', months: 6 }
const student: Case = {
  facts: {
    birthDate: '2002-05-10',
    languages: [{ code: 'en', level: 'C1' }],
    studies: [{ level: 'bachelor', status: 'enrolled', finalYearFrom: '2025-09-01', endsOn: '2026-07-15' }],
    relevantInterest: true,
    relevantExperienceMonths: 0,
    scholarship: false,
    internshipMandatory: false,
    sponsor: null,
  },
  application,
}

const day = fc.integer({ min: -900, max: 900 }).map(n => addDays('2026-01-31', n))
const someCase: fc.Arbitrary<Case> = fc.record({
  facts: fc.record(
    {
      birthDate: fc.integer({ min: 0, max: 9000 }).map(n => addDays('1985-06-01', n)),
      languages: fc.array(fc.record({ code: fc.constantFrom('en', 'de'), level: fc.constantFrom(...languageLevels) })),
      studies: fc.array(
        fc.record(
          {
            level: fc.constantFrom(...studyLevels),
            status: fc.constantFrom(...studyStatuses),
            finalYearFrom: fc.option(day),
            endsOn: fc.option(day),
          },
          { requiredKeys: [] },
        ),
        { maxLength: 2 },
      ),
      relevantInterest: fc.boolean(),
      scholarship: fc.boolean(),
      internshipMandatory: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
  application: fc.record(
    { appliedOn: day, startOn: day, months: fc.integer({ min: 1, max: 12 }) },
    { requiredKeys: ['appliedOn'] },
  ),
})

const somePolicy = fc.constantFrom(...policies())

test('who is nineteen at the start loses the yes with the vacancy’s text, because of the age', () => {
  const comparison = comparisonOf(website, vacancy)

  const change = comparison.add({ ...student, facts: { ...student.facts, birthDate: '2006-06-01' } })

  expect(change).toEqual({ from: 'eligible', to: 'not-eligible', direction: 'loses', because: ['age'] })
  expect(comparison.counts()).toMatchObject({
    cases: 1,
    changed: 1,
    directions: { gains: 0, loses: 1, 'stays-open': 0 },
    otherDays: 0,
  })
  expect(comparison.counts().rules.find(({ rule }) => rule === 'age')).toEqual({
    rule: 'age',
    from: { met: 1, 'not-met': 0, unknown: 0, person: 0, 'not-asked': 0 },
    to: { met: 0, 'not-met': 1, unknown: 0, person: 0, 'not-asked': 0 },
    changes: { gains: 0, loses: 1, 'stays-open': 0 },
  })
})

test('who lacks only what the second policy does not ask gains a yes, because of that', () => {
  const comparison = comparisonOf(website, vacancy)

  const change = comparison.add({ ...student, facts: { ...student.facts, languages: [{ code: 'de', level: 'C2' }] } })

  expect(change).toEqual({ from: 'not-eligible', to: 'eligible', direction: 'gains', because: ['languages'] })
})

test('whose verdict stays may still start on other days, and is counted apart', () => {
  const comparison = comparisonOf(website, vacancy)
  const graduate: Case = {
    ...student,
    facts: { ...student.facts, studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2025-09-01' }] },
  }

  const change = comparison.add(graduate)

  expect(change).toBeNull()
  expect(comparison.counts()).toMatchObject({ cases: 1, changed: 0, otherDays: 1 })
})

test('compared with itself, a policy changes nobody', () => {
  fc.assert(
    fc.property(somePolicy, fc.array(someCase, { maxLength: 5 }), (policy, cases) => {
      const comparison = comparisonOf(policy, policy)

      const changes = cases.map(each => comparison.add(each))

      const { changed, otherDays, verdicts } = comparison.counts()
      expect(changes.every(change => change === null)).toBe(true)
      expect([changed, otherDays]).toEqual([0, 0])
      expect(verdicts.from).toEqual(verdicts.to)
    }),
  )
})

test('the way back undoes the way there, and the numbers add up', () => {
  fc.assert(
    fc.property(somePolicy, somePolicy, fc.array(someCase, { maxLength: 5 }), (one, other, cases) => {
      const [there, back] = [comparisonOf(one, other), comparisonOf(other, one)]

      cases.forEach(each => (there.add(each), back.add(each)))

      const [first, second] = [there.counts(), back.counts()]
      expect(first.directions.gains).toBe(second.directions.loses)
      expect(first.directions.loses).toBe(second.directions.gains)
      expect(first.directions['stays-open']).toBe(second.directions['stays-open'])
      expect(Object.values(first.directions).reduce((sum, n) => sum + n, 0)).toBe(first.changed)
      for (const { from, to } of first.rules) {
        expect([sumOf(from), sumOf(to)]).toEqual([cases.length, cases.length])
      }
    }),
  )
})

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, n) => sum + n, 0)
}

test('a no is put down to what is not met, not to what is only not known besides', () => {
  const comparison = comparisonOf(website, vacancy)
  const { relevantInterest: _, scholarship: __, ...facts } = student.facts

  const change = comparison.add({ ...student, facts: { ...facts, birthDate: '2006-06-01' } })

  expect(change).toMatchObject({ to: 'not-eligible', because: ['age'] })
})
