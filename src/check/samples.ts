import { addDays, addMonths, type PlainDate } from '../platform/days/index.ts'
import type { Answers } from './answers.ts'
import type { About, Question } from './questions.ts'

/** Answers to a question on either side of any limit that a rule may set, "I do not know" among them. */
export function samplesOf({ about, fields }: Question, today: PlainDate): readonly Answers[] {
  if (about === 'languages')
    return ['none', 'C2', 'unknown'].map(level => Object.fromEntries(fields.map(({ name }) => [name, level])))
  return fields.flatMap(field => {
    const to = (value: string | number): Answers => ({ [field.name]: String(value) })
    if (field.kind === 'option') return field.options.map(to)
    if (field.kind === 'number') return ['unknown', ...numbers.filter(n => field.min <= n && n <= field.max)].map(to)
    return ['unknown', ...(days[about]?.(today) ?? [])].map(to)
  })
}

const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, n) => n)

/** Months of a stay or of experience. */
const numbers = [...upTo(24), 30, 36, 48, 60, 120, 240, 720]

/** Of a birth every age; of a start every day for two months, then by weeks; of studies, long past to well ahead. */
const days: Partial<Record<About, (today: PlainDate) => readonly PlainDate[]>> = {
  birthDate: today => upTo(80).map(age => addMonths(today, -12 * age)),
  startOn: today => [...upTo(62), ...upTo(95).map(week => 63 + 7 * week)].map(n => addDays(today, n)),
  finalYearFrom: today => [-6, 6].map(n => addMonths(today, n)),
  endsOn: today => [-60, -6, 0, 6].map(n => addMonths(today, n)),
}
