import { z } from 'zod'

import type { PlainDate } from '../../platform/days/index.ts'
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
  const { appliedOn } = reading.application
  if (given === undefined) {
    return settled(null, told(parameters, 'lacks', null, nothingKnown), asked)
  }
  let open: Study | undefined
  for (const study of given ?? []) {
    const truth = meets(study, parameters, appliedOn)
    if (truth === true) return settled(true, told(parameters, 'enrolled', study), asked)
    if (truth === null) open ??= study
  }
  if (open) {
    const lacks = lacksOf(open, parameters.finalYear ? finalYearKeys : enrolmentKeys)
    return settled(null, told(parameters, 'lacks', open, lacks), asked)
  }
  const nearest = enrolledIn(given ?? [], parameters)
  const because = nearest === null ? 'none' : whyNot(nearest, appliedOn)
  return settled(false, told(parameters, because, nearest), asked)
}

const asked = ['studies'] as const
const nothingKnown: readonly Lack[] = ['studies']
const nothing: readonly Lack[] = []

/** Key by key: a spread of the parameters would be most of the work of the rule. */
function told(
  { levels, finalYear }: Parameters,
  because: StudiesFound['because'],
  study: Study | null,
  lacks = nothing,
): StudiesFound {
  return { levels, finalYear, because, study, lacks }
}

const enrolmentKeys = ['level', 'status'] as const
const finalYearKeys = [...enrolmentKeys, 'finalYearFrom', 'endsOn'] as const

function enrolledIn(studies: readonly Study[], { levels }: Parameters): Study | null {
  for (const study of studies) if (isOneOf(study, 'enrolled', levels) === true) return study
  return null
}

function meets(study: Study, { levels, finalYear }: Parameters, appliedOn: PlainDate): Truth {
  const enrolled = isOneOf(study, 'enrolled', levels)
  return finalYear && enrolled !== false ? and(enrolled, inFinalYear(study, appliedOn)) : enrolled
}

/** Both bounds count; one that is known may already rule the day out. No first day, or no end, is no final year. */
function inFinalYear({ finalYearFrom, endsOn }: Study, on: PlainDate): Truth {
  // Days of one form compare as texts.
  const begun = finalYearFrom == null ? unknownOrNone(finalYearFrom) : finalYearFrom <= on
  const notOver = endsOn == null ? unknownOrNone(endsOn) : on <= endsOn
  return and(begun, notOver)
}

function unknownOrNone(value: null | undefined): Truth {
  return value === null ? false : null
}

function whyNot({ finalYearFrom, endsOn }: Study, on: PlainDate): 'tooEarly' | 'tooLate' | 'noFinalYear' {
  if (typeof endsOn === 'string' && endsOn < on) return 'tooLate'
  if (typeof finalYearFrom === 'string' && on < finalYearFrom) return 'tooEarly'
  return 'noFinalYear'
}
