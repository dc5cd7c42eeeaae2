import { addDays, addMonths, type PlainDate } from '../platform/days/index.ts'
import type { Answers } from './answers.ts'
import type { About, Field, Question } from './questions.ts'

/** Of each question those of the day on which they were last asked for: one search asks for them over and over. */
const kept = new WeakMap<Question, { readonly today: PlainDate; readonly samples: readonly Answers[] }>()

/** Answers to a question on either side of any limit that a rule may set, "I do not know" among them. */
export function samplesOf(question: Question, today: PlainDate): readonly Answers[] {
  const known = kept.get(question)
  if (known?.today === today) return known.samples
  const samples = madeFor(question, today)
  kept.set(question, { today, samples })
  return samples
}

function madeFor({ about, fields }: Question, today: PlainDate): readonly Answers[] {
  const all = fields.map(field => samplesOfField(field, about, today).map(value => [field.name, value] as const))
  // Where one page has many fields, they are answered alike: rules tell between enough of them and not enough.
  if (fields.length > 2) return (all[0] ?? []).map(([, value]) => answersAlike(fields, value))
  return all.reduce<readonly Answers[]>(
    (made, values) => made.flatMap(answers => values.map(([name, value]) => ({ ...answers, [name]: value }))),
    [{}],
  )
}

function answersAlike(fields: readonly Field[], value: string): Answers {
  return Object.fromEntries(fields.map(({ name }) => [name, value]))
}

function samplesOfField(field: Field, about: About, today: PlainDate): readonly string[] {
  if (about === 'languages') return ['none', 'C2', 'unknown']
  if (field.kind === 'option') return field.telling ?? field.options
  if (field.kind === 'number') return ['unknown', ...numbers.filter(n => field.min <= n && n <= field.max).map(String)]
  const known = (days[about]?.(today) ?? []).filter(day => field.from <= day && day <= field.to)
  return [...(field.canGoOn ? ['now'] : []), 'unknown', ...known]
}

const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, n) => n)

/** Months of a stay or of experience, years of study, earlier applications. */
const numbers = [...upTo(24), 30, 36, 48, 60, 120, 240, 720]

/** Of a birth every age; of a start every day for two months, then by weeks; of studies, long past to well ahead. */
const days: Partial<Record<About, (today: PlainDate) => readonly PlainDate[]>> = {
  birthDate: today => upTo(80).map(age => addMonths(today, -12 * age)),
  startOn: today => [...upTo(62), ...upTo(95).map(week => 63 + 7 * week)].map(n => addDays(today, n)),
  finalYearFrom: today => [-6, 6].map(n => addMonths(today, n)),
  endsOn: today => [-60, -6, 0, 6, 12, 48].map(n => addMonths(today, n)),
  serviceFrom: today => [-240, -24, -6, -1, 0].map(n => addMonths(today, n)),
  serviceTo: today => [-240, -12, -5, -1, 0, 3].map(n => addMonths(today, n)),
}
