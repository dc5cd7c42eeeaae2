import { expect, test } from 'vitest'

import { addWorkingDays, isFirstWorkingDayOfWeek, isWorkingDay, workingDaysBetween } from './working-days.ts'
import { instantAt, wallClock } from './zones.ts'

test('Saturday and Sunday are no working days', () => {
  const week = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08']

  expect(week.map(day => isWorkingDay(day))).toEqual([true, true, true, true, true, false, false])
})

test('working days are counted after the first day up to the last', () => {
  expect(workingDaysBetween('2026-03-02', '2026-03-02')).toBe(0)
  expect(workingDaysBetween('2026-03-02', '2026-03-05')).toBe(3)
  expect(workingDaysBetween('2026-03-06', '2026-03-09')).toBe(1)
  expect(workingDaysBetween('2026-03-07', '2026-03-09')).toBe(1)
  expect(workingDaysBetween('2026-03-02', '2026-02-27')).toBe(-1)
  expect(workingDaysBetween('2026-03-02', '2026-04-02')).toBe(23)
})

test('so many working days on from a day', () => {
  expect(addWorkingDays('2026-03-02', 5)).toBe('2026-03-09')
  expect(addWorkingDays('2026-03-07', 1)).toBe('2026-03-09')
  expect(addWorkingDays('2026-03-02', 0)).toBe('2026-03-02')
})

test('a time on a clock in a zone is a moment, also around the change of summer time', () => {
  const at = (zone: string, day: string, time: string): string | undefined => instantAt(zone, day, time)?.toISOString()

  expect(at('Africa/Nairobi', '2026-03-12', '14:30')).toBe('2026-03-12T11:30:00.000Z')
  expect(at('Europe/Zurich', '2026-03-28', '12:00')).toBe('2026-03-28T11:00:00.000Z')
  expect(at('Europe/Zurich', '2026-03-30', '12:00')).toBe('2026-03-30T10:00:00.000Z')
  expect(at('Europe/Zurich', '2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z')
  expect(at('Europe/Zurich', '2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z')
  expect(at('Europe/Zurich', '2026-02-30', '12:00')).toBeUndefined()
  expect(wallClock('Asia/Vientiane', new Date('2026-03-12T20:00:00Z'))).toEqual({ day: '2026-03-13', time: '03:00' })
})

test('an office holiday is no working day, wherever working days are counted', () => {
  const holidays = new Set(['2026-04-03', '2026-04-06', '2026-04-05'])

  expect(isWorkingDay('2026-04-06', holidays)).toBe(false)
  expect(workingDaysBetween('2026-04-02', '2026-04-07', holidays)).toBe(1)
  expect(workingDaysBetween('2026-04-07', '2026-04-02', holidays)).toBe(-1)
  expect(addWorkingDays('2026-04-02', 1, holidays)).toBe('2026-04-07')
  expect(addWorkingDays('2026-04-07', -1, holidays)).toBe('2026-04-02')
})

test('the first working day of a week is its Monday, or the first day after a holiday', () => {
  const week = ['2026-04-06', '2026-04-07', '2026-04-08', '2026-04-11']

  expect(week.map(day => isFirstWorkingDayOfWeek(day))).toEqual([true, false, false, false])
  expect(week.map(day => isFirstWorkingDayOfWeek(day, new Set(['2026-04-06'])))).toEqual([false, true, false, false])
})
