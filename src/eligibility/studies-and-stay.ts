import type { PlainDate } from '../platform/days/index.ts'
import { dayOf, textOf } from './calendar.ts'
import type { AskedKey, Study, StudyLevel } from './case.ts'
import { contains, type DaySet, everyDay, noDay, union } from './day-sets.ts'
import { isOneOf, type Lack, lacksOf } from './degrees.ts'
import { type Answer, byStart, type Reading, settled } from './rule.ts'
import { endOf, startsEndingIn } from './stays.ts'

export type StayFound = {
  readonly levels: readonly StudyLevel[]
  readonly because: 'within' | 'lacks' | 'none' | 'tooLong'
  /** The study that decides: one that lasts long enough, else one that could, else the one that ends last. */
  readonly study: Study | null
  /** Last day of the stay; null where it is not known. */
  readonly ends: PlainDate | null
  readonly lacks: readonly Lack[]
}

/** `isSure`: that it is studied, and until when. */
type Course = { readonly study: Study; readonly isSure: boolean; readonly holds: DaySet; readonly may: DaySet }

/**
 * Whether the stay lies within studies that somebody is enrolled in at application.
 *
 * @param spare days of the studies that must be left after the stay
 */
export function stayWithinStudies(reading: Reading, levels: readonly StudyLevel[], spare: number): Answer<StayFound> {
  const { studies } = reading.facts
  const { months } = reading.application
  const { startOn } = reading
  const ends = startOn === undefined || months === undefined ? null : textOf(endOf(startOn, months))
  const base = { levels, ends }
  if (studies === undefined) {
    const missing: readonly AskedKey[] = ['studies', ...openOf(reading)]
    return settled(null, { ...base, because: 'lacks', study: null, lacks: ['studies'] }, missing)
  }
  const of = [...new Set(levels)]
  const courses = (studies ?? []).flatMap(study => courseOf(study, { levels: of, spare, months }))
  const holds = courses.reduce<DaySet>((days, course) => union(days, course.holds), noDay)
  const may = courses.reduce<DaySet>((days, course) => union(days, course.may), noDay)
  const missing: AskedKey[] = [
    ...(courses.some(({ isSure }) => !isSure) ? (['studies'] as const) : []),
    ...(months === undefined ? (['months'] as const) : []),
  ]
  const answer = byStart(reading, { holds, may }, {}, missing)
  return { ...answer, params: { ...base, ...toldOf(courses, answer, startOn) } }
}

/** What of the stay itself is open. */
function openOf({ startOn, application }: Reading): readonly AskedKey[] {
  return [
    ...(startOn === undefined ? (['startOn'] as const) : []),
    ...(application.months === undefined ? (['months'] as const) : []),
  ]
}

type Stay = { readonly levels: readonly StudyLevel[]; readonly spare: number; readonly months: number | undefined }

/** An end that is not known may be any day; one that is known not to come never ends the studies. */
function courseOf(study: Study, { levels, spare, months }: Stay): readonly Course[] {
  const enrolled = isOneOf(study, 'enrolled', levels)
  if (enrolled === false) return []
  const { endsOn } = study
  if (endsOn === undefined) return [{ study, isSure: false, holds: noDay, may: everyDay }]
  if (endsOn === null) {
    return [{ study, isSure: enrolled === true, holds: enrolled === true ? everyDay : noDay, may: everyDay }]
  }
  const { holds, may } = startsEndingIn({ from: null, to: dayOf(endsOn) - spare }, months)
  return [{ study, isSure: enrolled === true, holds: enrolled === true ? holds : noDay, may }]
}

function toldOf(
  courses: readonly Course[],
  { outcome }: Answer,
  startOn: number | undefined,
): Pick<StayFound, 'because' | 'study' | 'lacks'> {
  const reaches = (days: DaySet): boolean => startOn === undefined || contains(days, startOn)
  const latest = courses.toSorted((a, b) => ((a.study.endsOn ?? '') < (b.study.endsOn ?? '') ? 1 : -1))[0]
  if (outcome === 'met') {
    const held = courses.find(({ holds }) => reaches(holds))
    return { because: 'within', study: held?.study ?? null, lacks: [] }
  }
  if (outcome === 'not-met')
    return { because: latest === undefined ? 'none' : 'tooLong', study: latest?.study ?? null, lacks: [] }
  const open = courses.find(({ isSure, may }) => !isSure && reaches(may)) ?? latest
  const lacks = open === undefined ? [] : lacksOf(open.study, ['level', 'status', 'endsOn'])
  return { because: 'lacks', study: open?.study ?? null, lacks }
}
