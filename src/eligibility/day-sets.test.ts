import fc from 'fast-check'
import { expect, test } from 'vitest'

import { addMonths, dayNumber } from '../platform/days/index.ts'
import { ageOn, birthdayOf, civilOf, dayOf, monthsAfter, textOf } from './calendar.ts'
import { complement, contains, type DaySet, daysFrom, everyDay, intersection, noDay, union } from './day-sets.ts'

const days = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 6 })), { maxLength: 5 })
  .map(intervals => intervals.reduce<DaySet>((set, [from, length]) => union(set, daysFrom(from, from + length)), noDay))

test('sets of days agree with asking every day', () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      for (let day = -1; day <= 50; day++) {
        const [inA, inB] = [contains(a, day), contains(b, day)]
        expect(contains(union(a, b), day)).toBe(inA || inB)
        expect(contains(intersection(a, b), day)).toBe(inA && inB)
        expect(contains(complement(a), day)).toBe(!inA)
      }
      expect(complement(complement(a))).toEqual(a)
    }),
  )
})

test('intervals are maximal: ascending, and never touching', () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      for (const set of [union(a, b), intersection(a, b), complement(a)]) {
        for (let i = 2; i < set.length; i += 2) expect(set[i]! - set[i - 1]!).toBeGreaterThan(1)
      }
    }),
  )
})

test('every day and no day are each other’s complement', () => {
  expect(complement(everyDay)).toEqual(noDay)
  expect(complement(noDay)).toEqual(everyDay)
  expect(daysFrom(5, 4)).toEqual(noDay)
})

const someDay = fc.integer({ min: dayNumber('1850-01-01'), max: dayNumber('2300-12-31') })

test('counting days agrees with the calendar of the platform', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -30, max: 500 }), (day, months) => {
      const text = textOf(day)
      expect(dayNumber(text)).toBe(day)
      expect(dayOf(text)).toBe(day)
      expect(textOf(monthsAfter(civilOf(text), months))).toBe(addMonths(text, months))
    }),
  )
})

test('an age is what the last birthdayOf made it', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 0, max: 40_000 }), (birth, lived) => {
      const [born, on] = [civilOf(textOf(birth)), civilOf(textOf(birth + lived))]
      const age = ageOn(on, born)
      expect(birthdayOf(born, age)).toBeLessThanOrEqual(birth + lived)
      expect(birthdayOf(born, age + 1)).toBeGreaterThan(birth + lived)
    }),
  )
  expect(textOf(birthdayOf(civilOf('2004-02-29'), 19))).toBe('2023-03-01')
  expect(textOf(birthdayOf(civilOf('2004-02-29'), 20))).toBe('2024-02-29')
})
