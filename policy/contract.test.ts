// The two readings of the contract, worked out a second time from its words alone and day by day, and held against the engine.

import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'

import { someCase } from '../test/some-case.ts'
import { assess, policyById, type Case, type Facts } from '../src/eligibility/index.ts'

/** Null: not known. */
type Truth = boolean | null
type Study = NonNullable<Facts['studies']>[number]
/** What one fact settles, and its name. */
type Said = readonly [Truth, string]
/** A condition of which one part is enough, or what the text only prefers. */
type Condition = { readonly oneOf: readonly Said[] } | { readonly should: Truth; readonly rule: string }

const some = (truths: readonly Truth[]): Truth => truths.includes(true) || (truths.includes(null) ? null : false)
const every = (truths: readonly Truth[]): Truth => !truths.includes(false) && (truths.includes(null) ? null : true)
const known = <T>(value: T | undefined, says: (value: T) => Truth): Truth => (value === undefined ? null : says(value))

const degrees = ['bachelor', 'master', 'doctorate']
const atLevel = (study: Study, levels: readonly string[]): Truth => known(study.level, level => levels.includes(level))
const is = (study: Study, status: string): Truth => known(study.status, told => told === status)
const anyStudy = ({ studies }: Facts, says: (study: Study) => Truth): Truth =>
  known(studies, all => some((all ?? []).map(says)))

const yearAfter = (day: string): string => Temporal.PlainDate.from(day).add({ months: 12 }).toString()

function finalYear(facts: Facts, levels: readonly string[], on: string): Truth {
  return anyStudy(facts, study => {
    const begun = known(study.finalYearFrom, from => from !== null && from <= on)
    const goesOn = known(study.endsOn, to => to !== null && on <= to)
    return every([atLevel(study, levels), is(study, 'enrolled'), begun, goesOn])
  })
}

function graduatedWithinAYear(facts: Facts, on: string): Truth {
  return anyStudy(facts, study => {
    const within = known(study.endsOn, ended => ended !== null && ended <= on && on <= yearAfter(ended))
    return every([atLevel(study, degrees), is(study, 'graduated'), within])
  })
}

/** Born on 29 February, the birthday is 1 March of a common year: “02-28” is before “02-29”. */
function agedFrom({ birthDate }: Facts, least: number, on: string): Truth {
  return known(birthDate, born => {
    const age = Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0)
    return age >= least && age <= 36
  })
}

const sponsored = ({ sponsor }: Facts): Truth =>
  known(sponsor, given => given !== null && known(given.relevantArea, area => area === true))
const yes = (told: boolean | null | undefined): Truth => known(told, value => value === true)
const speaks = ({ languages }: Facts): Truth =>
  known(languages, all =>
    some(
      (all ?? []).map(({ code, level }) =>
        every([
          known(code, one => ['en', 'fr', 'es'].includes(one)),
          known(level, one => one !== null && ['B2', 'C1', 'C2'].includes(one)),
        ]),
      ),
    ),
  )

const readings: Readonly<Record<string, (given: Case, startOn: string) => readonly Condition[]>> = {
  'iom-website': ({ facts, application: { appliedOn, months } }, startOn) => [
    {
      oneOf: [
        [finalYear(facts, degrees, appliedOn), 'studies'],
        [anyStudy(facts, study => every([atLevel(study, ['master', 'doctorate']), is(study, 'enrolled')])), 'studies'],
        [graduatedWithinAYear(facts, startOn), 'studies'],
        [sponsored(facts), 'sponsor'],
      ],
    },
    { oneOf: [[agedFrom(facts, 19, startOn), 'birthDate']] },
    { oneOf: [[speaks(facts), 'languages']] },
    { oneOf: [[known(months, n => n >= 2 && n <= 9), 'months']] },
    { should: known(months, n => n >= 6), rule: 'duration' },
  ],
  'iom-vacancy': ({ facts, application: { appliedOn } }, startOn) => [
    {
      oneOf: [
        [yes(facts.relevantInterest), 'relevantInterest'],
        [yes(facts.scholarship), 'scholarship'],
        [yes(facts.internshipMandatory), 'internshipMandatory'],
        [sponsored(facts), 'sponsor'],
      ],
    },
    {
      oneOf: [
        [finalYear(facts, ['bachelor'], appliedOn), 'studies'],
        [graduatedWithinAYear(facts, appliedOn), 'studies'],
      ],
    },
    { oneOf: [[agedFrom(facts, 20, startOn), 'birthDate']] },
    { should: known(facts.relevantExperienceMonths, n => (n ?? 0) < 24), rule: 'experience' },
  ],
}

const met = (condition: Condition): Truth =>
  'should' in condition ? condition.should : some(condition.oneOf.map(([truth]) => truth))
const verdictOn = (conditions: readonly Condition[]): Truth =>
  every(conditions.filter(each => 'oneOf' in each).map(met))

/** Every start day of the 24 months that would be a yes, one by one, put together to windows. */
function windows(given: Case, conditionsOn: (startOn: string) => readonly Condition[]): { from: string; to: string }[] {
  const last = Temporal.PlainDate.from(given.application.appliedOn).add({ months: 24 })
  const found: { from: string; to: string }[] = []
  let isOpen = false
  let day = Temporal.PlainDate.from(given.application.appliedOn)
  for (; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    const on = day.toString()
    const holds = verdictOn(conditionsOn(on)) === true
    if (holds && isOpen) found.at(-1)!.to = on
    if (holds && !isOpen) found.push({ from: on, to: on })
    isOpen = holds
  }
  return found
}

const said = (truth: Truth): string => (truth === null ? 'unknown' : truth ? 'met' : 'not-met')

function expected(given: Case, conditionsOn: (startOn: string) => readonly Condition[]): object {
  const conditions = conditionsOn(given.application.startOn!)
  const verdict = verdictOn(conditions)
  const open = verdict === null ? conditions.filter(each => met(each) === null) : []
  const asked = open.flatMap(each => ('oneOf' in each ? each.oneOf : [])).filter(([truth]) => truth === null)
  return {
    verdict: verdict === null ? 'needs-information' : verdict ? 'eligible' : 'not-eligible',
    startWindows: windows(given, conditionsOn),
    missing: [...new Set(asked.map(([, fact]) => fact))].toSorted(),
    attention: conditions.flatMap(each => ('should' in each && each.should !== true ? [each.rule] : [])),
    outcomes: conditions.map(each => said(met(each))),
  }
}

test.for(Object.entries(readings))('%s says what the contract says of any case, to the day', ([id, reading]) => {
  fc.assert(
    fc.property(someCase, given => {
      fc.pre(given.application.startOn !== undefined)
      const { verdict, startWindows, missing, attention, findings } = assess(policyById(id)!, given)
      const outcomes = findings.map(({ outcome }) => outcome)

      expect({ verdict, startWindows, missing: missing.toSorted(), attention, outcomes }).toEqual(
        expected(given, startOn => reading(given, startOn)),
      )
    }),
    { numRuns: 60 },
  )
})
