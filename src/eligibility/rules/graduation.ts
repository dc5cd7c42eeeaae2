import { z } from 'zod'

import type { PlainDate } from '../../platform/days/index.ts'
import { civilOf, dayOf, dayOfCivil, monthsAfter, textOf } from '../calendar.ts'
import { type Study, type StudyLevel, studyLevels } from '../case.ts'
import { contains, type DaySet, daysFrom, everyDay, noDay, union } from '../day-sets.ts'
import { isOneOf, isRecognised, type Lack, lacksOf } from '../degrees.ts'
import { bothReadings } from '../readings.ts'
import { and, type Answer, byStart, type Reading, settled, shared, type Truth, truthAtStart } from '../rule.ts'

/**
 * Graduated at one of the levels, and starting, or applying, within so many months of graduation; null is no limit.
 * `measuredTo`: to which day the months count; `unstated` where the text does not say. `accredited`: of a recognised institution.
 */
export const graduationParameters = z.strictObject({
  levels: z.array(z.enum(studyLevels)).min(1),
  months: z.int().min(0).nullable(),
  measuredTo: z.enum(['start', 'application', 'unstated']),
  accredited: z.literal(true).optional(),
})

type Parameters = z.infer<typeof graduationParameters>

export type GraduationFound = Parameters & {
  readonly because: 'within' | 'lacks' | 'notGraduated' | 'tooEarly' | 'tooLate' | 'notAccredited'
  /** The degree that decides: one that meets the rule, else one that could, else the latest. */
  readonly study: Study | null
  /** The last day of that degree's window. */
  readonly until: PlainDate | null
  readonly lacks: readonly Lack[]
}

/** `isSure`: that it is held, and since when. */
type Degree = { readonly study: Study; readonly isSure: boolean; readonly window: DaySet }

/** `either`: where the text names no day, to the application and to the start. */
type Given = {
  readonly parameters: Parameters
  readonly levels: readonly StudyLevel[]
  readonly nowhere: Answer<GraduationFound>
  readonly either: { readonly application: Given; readonly start: Given } | null
}

export function graduationGiven(parameters: Parameters): Given {
  const to = (measuredTo: 'application' | 'start'): Given => graduationGiven({ ...parameters, measuredTo })
  return {
    parameters,
    levels: [...new Set(parameters.levels)],
    nowhere: shared(false, told(parameters, { because: 'notGraduated', study: null, until: null, lacks: nothing })),
    either: parameters.measuredTo === 'unstated' ? { application: to('application'), start: to('start') } : null,
  }
}

/** Graduated from a university, and within so many months of it, from graduation on, never before. */
export function graduation(reading: Reading, given: Given): Answer<GraduationFound> {
  const { parameters, nowhere, either } = given
  if (either !== null) return byEitherDay(reading, parameters, either)
  const { studies } = reading.facts
  if (studies === undefined) {
    return settled(null, told(parameters, { because: 'lacks', study: null, until: null, lacks: ['studies'] }), asked)
  }
  let degrees: Degree[] | null = null
  let holds: DaySet = noDay
  let may: DaySet = noDay
  let isOpen = false
  for (const study of studies ?? none) {
    const degree = degreeOf(study, given)
    if (degree === null) continue
    if (degrees === null) degrees = [degree]
    else degrees.push(degree)
    may = union(may, degree.window)
    if (degree.isSure) holds = union(holds, degree.window)
    else isOpen = true
  }
  if (degrees === null) return nowhere
  if (!isOpen) may = holds

  if (parameters.measuredTo === 'start') {
    const truth = truthAtStart(reading, holds, may)
    const params = found(degrees, parameters, truth, reading.startOn)
    return byStart(reading, { holds, may }, params, isOpen ? asked : nothing)
  }
  const on = dayOf(reading.application.appliedOn)
  const truth = contains(holds, on) ? true : contains(may, on) ? null : false
  return settled(truth, found(degrees, parameters, truth, on), asked)
}

/** What holds for the day of application and for the start alike is sure; between the two a person decides. */
function byEitherDay(
  reading: Reading,
  { measuredTo }: Parameters,
  either: NonNullable<Given['either']>,
): Answer<GraduationFound> {
  const toApplication = graduation(reading, either.application)
  const toStart = graduation(reading, either.start)
  const telling = toStart.outcome === 'not-met' || toApplication.outcome === 'met' ? toStart : toApplication
  return bothReadings(toApplication, toStart, { ...telling.params, measuredTo })
}

/**
 * Where the text sets no window, who has graduated holds the degree, whatever its day. With one, a day that is not known
 * may be any, and one that is known not to exist has no window. Null: no degree.
 */
function degreeOf(study: Study, { parameters, levels }: Given): Degree | null {
  const { months, accredited } = parameters
  const held = isOneOf(study, 'graduated', levels)
  const graduated = accredited === undefined ? held : and(held, isRecognised(study, parameters))
  if (graduated === false) return null
  if (months === null) return { study, isSure: graduated === true, window: everyDay }
  if (study.endsOn === undefined) return { study, isSure: false, window: everyDay }
  if (study.endsOn === null) return { study, isSure: graduated === true, window: noDay }
  const endsOn = civilOf(study.endsOn)
  const window = daysFrom(dayOfCivil(endsOn), monthsAfter(endsOn, months))
  return { study, isSure: graduated === true, window }
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
  const { study, window } = decides!
  const until = typeof study.endsOn === 'string' && parameters.months !== null ? textOf(window[1]!) : null
  if (truth === null) {
    return told(parameters, { because: 'lacks', study, until, lacks: lacksOf(study, keysOf(parameters)) })
  }
  const because = truth ? 'within' : on !== undefined && on < window[0]! ? 'tooEarly' : 'tooLate'
  return told(parameters, { because: window.length === 0 ? 'notGraduated' : because, study, until, lacks: nothing })
}

const asked = ['studies'] as const
const none: readonly Study[] = []
const nothing: readonly never[] = []

function keysOf({ months, accredited }: Parameters): readonly (keyof Study)[] {
  const ends = months === null ? [] : (['endsOn'] as const)
  const institution = accredited === undefined ? [] : (['accredited'] as const)
  return ['level', 'status', ...ends, ...institution]
}

/** Key by key: a spread of the parameters would be most of the work of the rule. */
function told(
  { levels, months, measuredTo, accredited }: Parameters,
  { because, study, until, lacks }: Omit<GraduationFound, keyof Parameters>,
): GraduationFound {
  const found = { levels, months, measuredTo, because, study, until, lacks }
  return accredited === undefined ? found : { ...found, accredited }
}

function latest(degrees: readonly Degree[]): Degree | undefined {
  let last = degrees[0]
  for (const degree of degrees) if ((degree.study.endsOn ?? '') > (last?.study.endsOn ?? '')) last = degree
  return last
}
