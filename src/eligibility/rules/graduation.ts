import { z } from 'zod'

import type { PlainDate } from '../../platform/days/index.ts'
import { dayOf, monthsAfter, textOf } from '../calendar.ts'
import { type Study, studyLevels } from '../case.ts'
import { contains, type DaySet, daysFrom, everyDay, noDay, union } from '../day-sets.ts'
import { isOneOf, type Lack, lacksOf } from '../degrees.ts'
import { type Answer, byStart, type Reading, settled, type Truth, truthAtStart } from '../rule.ts'

/** Graduated at one of the levels, and starting, or applying, within so many months of graduation. */
export const graduationParameters = z.strictObject({
  levels: z.array(z.enum(studyLevels)).min(1),
  months: z.int().min(0),
  measuredTo: z.enum(['start', 'application']),
})

type Parameters = z.infer<typeof graduationParameters>

export type GraduationFound = Parameters & {
  readonly because: 'within' | 'lacks' | 'notGraduated' | 'tooEarly' | 'tooLate'
  /** The degree that decides: one that meets the rule, else one that could, else the latest. */
  readonly study: Study | null
  /** The last day of that degree's window. */
  readonly until: PlainDate | null
  readonly lacks: readonly Lack[]
}

/** `isSure`: that it is held, and since when. */
type Degree = { readonly study: Study; readonly isSure: boolean; readonly window: DaySet }

/** Graduated from a university, and within so many months of it, from graduation on, never before. */
export function graduation(reading: Reading, parameters: Parameters): Answer<GraduationFound> {
  const given = reading.facts.studies
  if (given === undefined) {
    const params: GraduationFound = { ...parameters, because: 'lacks', study: null, until: null, lacks: ['studies'] }
    return settled(null, params, ['studies'])
  }
  const degrees: Degree[] = []
  let holds: DaySet = noDay
  let may: DaySet = noDay
  let open = false
  for (const study of given ?? []) {
    const degree = degreeOf(study, parameters)
    if (degree === null) continue
    degrees.push(degree)
    may = union(may, degree.window)
    if (degree.isSure) holds = union(holds, degree.window)
    else open = true
  }
  if (!open) may = holds

  if (parameters.measuredTo === 'start') {
    const truth = truthAtStart(reading, holds, may)
    return byStart(reading, { holds, may }, found(degrees, parameters, truth, reading.startOn), open ? ['studies'] : [])
  }
  const on = reading.appliedOn
  const truth = contains(holds, on) ? true : contains(may, on) ? null : false
  return settled(truth, found(degrees, parameters, truth, on), ['studies'])
}

/** A graduation day that is not known may be any; one that is known not to exist has no window. Null: no degree. */
function degreeOf(study: Study, { levels, months }: Parameters): Degree | null {
  const graduated = isOneOf(study, 'graduated', levels)
  if (graduated === false) return null
  if (study.endsOn === undefined) return { study, isSure: false, window: everyDay }
  if (study.endsOn === null) return { study, isSure: graduated === true, window: noDay }
  const day = dayOf(study.endsOn)
  return { study, isSure: graduated === true, window: daysFrom(day, monthsAfter(day, months)) }
}

function found(
  degrees: readonly Degree[],
  parameters: Parameters,
  truth: Truth,
  on: number | undefined,
): GraduationFound {
  const reaches = ({ window }: Degree): boolean => on === undefined || contains(window, on)
  const decides =
    truth === true
      ? degrees.find(degree => degree.isSure && reaches(degree))
      : truth === null
        ? (degrees.find(degree => !degree.isSure && reaches(degree)) ?? degrees[0])
        : latest(degrees)
  if (!decides) return { ...parameters, because: 'notGraduated', study: null, until: null, lacks: [] }
  const { study, window } = decides
  const until = typeof study.endsOn === 'string' ? textOf(window[1]!) : null
  if (truth === null) {
    return { ...parameters, because: 'lacks', study, until, lacks: lacksOf(study, ['level', 'status', 'endsOn']) }
  }
  const because = truth ? 'within' : on !== undefined && on < window[0]! ? 'tooEarly' : 'tooLate'
  return { ...parameters, because: window.length === 0 ? 'notGraduated' : because, study, until, lacks: [] }
}

function latest(degrees: readonly Degree[]): Degree | undefined {
  return degrees.toSorted((a, b) => (b.study.endsOn ?? '').localeCompare(a.study.endsOn ?? ''))[0]
}
