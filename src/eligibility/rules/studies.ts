import { z } from 'zod'

import { type DayNumber, dayOf } from '../calendar.ts'
import { type Study, studyLevels } from '../case.ts'
import { isOneOf, type Lack, lacksOf } from '../degrees.ts'
import { and, type Answer, type Reading, settled, type Truth } from '../rule.ts'

/** Enrolled at application in a programme at one of the levels; `finalYear`: and in its final year on that day. */
export const studiesParameters = z.strictObject({
  levels: z.array(z.enum(studyLevels)).min(1),
  finalYear: z.boolean(),
})

type Parameters = z.infer<typeof studiesParameters>

export type StudiesFound = Parameters & {
  readonly because: 'enrolled' | 'lacks' | 'none' | 'tooEarly' | 'tooLate' | 'noFinalYear'
  /** The study that decides: one that meets the rule, else one that could, else the one that came nearest. */
  readonly study: Study | null
  readonly lacks: readonly Lack[]
}

/** Enrolled, on the day of application, in a programme at one of the levels and, where asked, in its final year. */
export function studies(reading: Reading, parameters: Parameters): Answer<StudiesFound> {
  const given = reading.facts.studies
  if (given === undefined) {
    return settled(null, { ...parameters, because: 'lacks', study: null, lacks: ['studies'] }, ['studies'])
  }
  let open: Study | undefined
  for (const study of given ?? []) {
    const truth = meets(study, parameters, reading.appliedOn)
    if (truth === true) return settled(true, { ...parameters, because: 'enrolled', study, lacks: [] }, [])
    if (truth === null) open ??= study
  }
  if (open) {
    const lacks = lacksOf(open, parameters.finalYear ? finalYearKeys : enrolmentKeys)
    return settled(null, { ...parameters, because: 'lacks', study: open, lacks }, ['studies'])
  }
  const nearest = given?.find(study => isOneOf(study, 'enrolled', parameters.levels) === true) ?? null
  const because = nearest === null ? 'none' : whyNot(nearest, reading.appliedOn)
  return settled(false, { ...parameters, because, study: nearest, lacks: [] }, [])
}

const enrolmentKeys = ['level', 'status'] as const
const finalYearKeys = [...enrolmentKeys, 'finalYearFrom', 'endsOn'] as const

function meets(study: Study, { levels, finalYear }: Parameters, appliedOn: DayNumber): Truth {
  const enrolled = isOneOf(study, 'enrolled', levels)
  return finalYear && enrolled !== false ? and(enrolled, inFinalYear(study, appliedOn)) : enrolled
}

/** Both bounds count; one that is known may already rule the day out. No first day, or no end, is no final year. */
function inFinalYear({ finalYearFrom, endsOn }: Study, on: DayNumber): Truth {
  const begun = finalYearFrom == null ? unknownOrNone(finalYearFrom) : dayOf(finalYearFrom) <= on
  const notOver = endsOn == null ? unknownOrNone(endsOn) : on <= dayOf(endsOn)
  return and(begun, notOver)
}

function unknownOrNone(value: null | undefined): Truth {
  return value === null ? false : null
}

function whyNot({ finalYearFrom, endsOn }: Study, on: DayNumber): 'tooEarly' | 'tooLate' | 'noFinalYear' {
  if (typeof endsOn === 'string' && dayOf(endsOn) < on) return 'tooLate'
  if (typeof finalYearFrom === 'string' && on < dayOf(finalYearFrom)) return 'tooEarly'
  return 'noFinalYear'
}
