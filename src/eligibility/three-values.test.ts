import fc from 'fast-check'
import { expect, test } from 'vitest'

import { addDays, addMonths, plainDate, type PlainDate } from '../platform/days/index.ts'
import { assess } from './assess.ts'
import { type Case, type Facts, languageLevels, sponsorKinds, type Study, studyLevels, studyStatuses } from './case.ts'
import { policyById } from './policies.ts'

/**
 * The two texts once more, written out by hand for cases of which all is known: a second reading to hold the engine
 * against. A case with gaps is then every case that could fill them: yes if all are, no if none is, else open.
 */
const byHand = {
  'iom-website': ({ facts, application }: Case): boolean =>
    (facts.studies!.some(study => inFinalYear(study, application.appliedOn, ['bachelor', 'master', 'doctorate'])) ||
      facts.studies!.some(
        ({ level, status }) => status === 'enrolled' && (level === 'master' || level === 'doctorate'),
      ) ||
      facts.studies!.some(study => isWithinAYear(study, application.startOn!)) ||
      facts.sponsor?.relevantArea === true) &&
    isAged(facts.birthDate!, 19, application.startOn!) &&
    facts.languages!.some(
      ({ code, level }) => ['en', 'fr', 'es'].includes(code!) && ['B2', 'C1', 'C2'].includes(level!),
    ) &&
    application.months! >= 2 &&
    application.months! <= 9,
  'iom-vacancy': ({ facts, application }: Case): boolean =>
    (facts.relevantInterest === true ||
      facts.scholarship === true ||
      facts.internshipMandatory === true ||
      facts.sponsor?.relevantArea === true) &&
    (facts.studies!.some(study => inFinalYear(study, application.appliedOn, ['bachelor'])) ||
      facts.studies!.some(study => isWithinAYear(study, application.appliedOn))) &&
    isAged(facts.birthDate!, 20, application.startOn!),
}

function inFinalYear(
  { level, status, finalYearFrom, endsOn }: Study,
  on: PlainDate,
  levels: readonly string[],
): boolean {
  return status === 'enrolled' && levels.includes(level!) && finalYearFrom! <= on && on <= endsOn!
}

function isWithinAYear({ level, status, endsOn }: Study, on: PlainDate): boolean {
  return status === 'graduated' && level !== 'other' && endsOn! <= on && on <= addMonths(endsOn!, 12)
}

function isAged(birthDate: PlainDate, min: number, on: PlainDate): boolean {
  return reaches(birthDate, min) <= on && on < reaches(birthDate, 37)
}

function reaches(birthDate: PlainDate, age: number): PlainDate {
  const [year, month, date] = birthDate.split('-').map(Number) as [number, number, number]
  const isLeap = (year + age) % 4 === 0
  return month === 2 && date === 29 && !isLeap ? plainDate(year + age, 3, 1) : plainDate(year + age, month, date)
}

const appliedOn = '2026-01-31'
const near = [-1, 0, 1].map(days => addDays(appliedOn, days))
const days = [...near, '2025-01-30', '2025-01-31', '2025-06-30', '2026-06-30', '2027-01-31']
const births = [
  '2006-06-29',
  '2006-06-30',
  '2007-06-30',
  '2007-07-01',
  '1989-06-30',
  '1989-07-01',
  '2008-02-29',
  '2000-01-01',
]

const study = fc.record({
  level: fc.constantFrom(...studyLevels),
  status: fc.constantFrom(...studyStatuses),
  finalYearFrom: fc.constantFrom(...days),
  endsOn: fc.constantFrom(...days),
})
const knownCase = fc.record({
  facts: fc.record({
    birthDate: fc.constantFrom(...births),
    languages: fc.array(fc.record({ code: fc.constantFrom('en', 'de'), level: fc.constantFrom(...languageLevels) }), {
      maxLength: 2,
    }),
    studies: fc.array(study, { maxLength: 2 }),
    relevantInterest: fc.boolean(),
    scholarship: fc.boolean(),
    internshipMandatory: fc.boolean(),
    sponsor: fc.option(fc.record({ kind: fc.constantFrom(...sponsorKinds), relevantArea: fc.boolean() })),
  }),
  application: fc.record({
    appliedOn: fc.constant(appliedOn),
    startOn: fc.constantFrom('2026-01-31', '2026-06-29', '2026-06-30', '2026-07-01', '2027-02-28'),
    months: fc.constantFrom(1, 2, 9, 10),
  }),
})

test('with all facts known, the verdict is that of the texts', () => {
  fc.assert(
    fc.property(fc.constantFrom('iom-website', 'iom-vacancy'), knownCase, (id, given) => {
      expect(assess(policyById(id)!, given).verdict).toBe(byHand[id](given) ? 'eligible' : 'not-eligible')
    }),
    { numRuns: 3000 },
  )
})

type Gap = keyof Facts | `studies.${keyof Study}` | 'sponsor.kind' | 'sponsor.relevantArea'
const studyGaps = ['level', 'status', 'finalYearFrom', 'endsOn'] as const
const gaps: readonly Gap[] = [
  'birthDate',
  'languages',
  'studies',
  'relevantInterest',
  'scholarship',
  'internshipMandatory',
  'sponsor',
  'sponsor.kind',
  'sponsor.relevantArea',
  ...studyGaps.map(key => `studies.${key}` as const),
]

/** Enough values for each fact that, whatever the rest, one lets every rule over it be met and one lets it fail. */
const values: Readonly<Record<string, readonly unknown[]>> = {
  birthDate: births,
  languages: [[], [{ code: 'fr', level: 'C1' }]],
  studies: [
    [],
    [{ level: 'bachelor', status: 'enrolled', finalYearFrom: appliedOn, endsOn: appliedOn }],
    [{ level: 'bachelor', status: 'graduated', endsOn: appliedOn, finalYearFrom: appliedOn }],
  ],
  relevantInterest: [true, false],
  scholarship: [true, false],
  internshipMandatory: [true, false],
  sponsor: [null, { kind: 'ngo', relevantArea: true }],
  kind: sponsorKinds,
  relevantArea: [true, false],
  level: studyLevels,
  status: studyStatuses,
  finalYearFrom: ['1990-01-01', '2090-01-01'],
  endsOn: [...days, '2025-12-31', '1990-01-01', '2090-01-01'],
}

/** The case with a fact put in; `undefined` takes it out. Of studies, the first one's. */
function filled(given: Case, gap: Gap, value: unknown): Case {
  const { facts } = given
  const [whole, part] = gap.split('.') as [keyof Facts, string | undefined]
  const put = (object: object, key: string): object =>
    Object.fromEntries(Object.entries({ ...object, [key]: value }).filter(([, each]) => each !== undefined))
  if (part === undefined) return { ...given, facts: put(facts, whole) }
  if (whole === 'sponsor')
    return facts.sponsor ? { ...given, facts: { ...facts, sponsor: put(facts.sponsor, part) } } : given
  const [first, ...rest] = facts.studies ?? []
  return first ? { ...given, facts: { ...facts, studies: [put(first, part), ...rest] } } : given
}

function fillings(given: Case, missing: readonly Gap[]): readonly Case[] {
  return missing.reduce<readonly Case[]>(
    (cases, gap) => cases.flatMap(each => values[gap.split('.').at(-1)!]!.map(value => filled(each, gap, value))),
    [given],
  )
}

const someGaps = fc
  .subarray([...gaps], { minLength: 1, maxLength: 3 })
  .filter(chosen => !chosen.some(gap => gap.includes('.') && chosen.includes(gap.split('.')[0] as Gap)))

test('a verdict is open only where what is not known could still turn it', () => {
  fc.assert(
    fc.property(fc.constantFrom('iom-website', 'iom-vacancy'), knownCase, someGaps, (id, known, missing) => {
      const given = missing.reduce((each, gap) => filled(each, gap, undefined), known as Case)
      const answers = new Set(fillings(given, missing).map(each => byHand[id](each)))

      const expected = answers.size === 2 ? 'needs-information' : answers.has(true) ? 'eligible' : 'not-eligible'
      expect(assess(policyById(id)!, given).verdict).toBe(expected)
    }),
    { numRuns: 3000 },
  )
})

test('each fact that is asked for could, with the others, turn the verdict; no other fact could', () => {
  fc.assert(
    fc.property(fc.constantFrom('iom-website', 'iom-vacancy'), knownCase, someGaps, (id, known, missing) => {
      const given = missing.reduce((each, gap) => filled(each, gap, undefined), known as Case)
      const turns = missing.filter(gap =>
        fillings(
          given,
          missing.filter(other => other !== gap),
        ).some(rest => new Set(fillings(rest, [gap]).map(each => byHand[id](each))).size === 2),
      )

      const asked = new Set<string>(assess(policyById(id)!, given).missing)
      expect(asked).toEqual(new Set(turns.map(gap => gap.split('.')[0])))
    }),
    { numRuns: 2000 },
  )
})
