import { z } from 'zod'

import type { PlainDate } from '../../platform/days/index.ts'
import { type Study, type StudyLevel, studyLevels } from '../case.ts'
import { isOneOf, isRecognised, type Lack, lacksOf } from '../degrees.ts'
import { and, type Answer, type Reading, settled, shared, type Truth } from '../rule.ts'

/**
 * Enrolled at application in a programme at one of the levels; `finalYear`: and in its final year on that day;
 * `yearsCompleted`: with at least so many whole years done by then; `accredited`: at a recognised institution.
 */
export const studiesParameters = z.strictObject({
  levels: z.array(z.enum(studyLevels)).min(1),
  finalYear: z.boolean(),
  yearsCompleted: z.int().min(1).optional(),
  accredited: z.literal(true).optional(),
})

type Parameters = z.infer<typeof studiesParameters>

export type StudiesFound = Parameters & {
  readonly because:
    'enrolled' | 'lacks' | 'none' | 'tooEarly' | 'tooLate' | 'noFinalYear' | 'tooFewYears' | 'notAccredited'
  /** The study that decides: one that meets the rule, else one that could, else the one that came nearest. */
  readonly study: Study | null
  readonly lacks: readonly Lack[]
}

type Given = {
  readonly parameters: Parameters
  readonly levels: readonly StudyLevel[]
  readonly nowhere: Answer<StudiesFound>
}

export function studiesGiven(parameters: Parameters): Given {
  const nowhere = shared(false, told(parameters, 'none', null))
  return { parameters, levels: [...new Set(parameters.levels)], nowhere }
}

/** Enrolled, on the day of application, in a programme at one of the levels and, where asked, in its final year. */
export function studies({ facts, application }: Reading, { parameters, levels, nowhere }: Given): Answer<StudiesFound> {
  const given = facts.studies
  if (given === undefined) return settled(null, told(parameters, 'lacks', null, nothingKnown), asked)
  let open: Study | null = null
  let nearest: Study | null = null
  for (const study of given ?? none) {
    const enrolled = isOneOf(study, 'enrolled', levels)
    if (enrolled === false) continue
    const truth = and(enrolled, isAsAsked(study, parameters, application.appliedOn))
    if (truth === true) return settled(true, told(parameters, 'enrolled', study), asked)
    if (truth === null) open ??= study
    if (enrolled === true) nearest ??= study
  }
  if (open !== null) return settled(null, told(parameters, 'lacks', open, lacksOf(open, keysOf(parameters))), asked)
  if (nearest === null) return nowhere
  return settled(false, told(parameters, whyNot(nearest, parameters, application.appliedOn), nearest), asked)
}

const none: readonly Study[] = []
const asked = ['studies'] as const
const nothingKnown: readonly Lack[] = ['studies']
const nothing: readonly Lack[] = []

/** Key by key: a spread of the parameters would be most of the work of the rule. */
function told(
  { levels, finalYear, yearsCompleted, accredited }: Parameters,
  because: StudiesFound['because'],
  study: Study | null,
  lacks = nothing,
): StudiesFound {
  const found = { levels, finalYear, because, study, lacks }
  if (yearsCompleted === undefined && accredited === undefined) return found
  return { ...found, ...(yearsCompleted !== undefined && { yearsCompleted }), ...(accredited && { accredited }) }
}

const enrolmentKeys = ['level', 'status'] as const
const finalYearKeys = [...enrolmentKeys, 'finalYearFrom', 'endsOn'] as const

function keysOf({ finalYear, yearsCompleted, accredited }: Parameters): readonly (keyof Study)[] {
  const keys = finalYear ? finalYearKeys : enrolmentKeys
  if (yearsCompleted === undefined && accredited === undefined) return keys
  return [
    ...keys,
    ...(yearsCompleted === undefined ? [] : (['yearsCompleted'] as const)),
    ...(accredited === undefined ? [] : (['accredited'] as const)),
  ]
}

/** In its final year on the day of application, with the years and at an institution, as far as that is asked. */
function isAsAsked(study: Study, parameters: Parameters, appliedOn: PlainDate): Truth {
  const inTime = parameters.finalYear ? inFinalYear(study, appliedOn) : true
  if (parameters.yearsCompleted === undefined && parameters.accredited === undefined) return inTime
  return and(and(inTime, hasYears(study, parameters)), isRecognised(study, parameters))
}

function hasYears({ yearsCompleted: years }: Study, { yearsCompleted: least }: Parameters): Truth {
  if (least === undefined) return true
  return years === undefined ? null : (years ?? 0) >= least
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

function whyNot(study: Study, parameters: Parameters, on: PlainDate): StudiesFound['because'] {
  if (isRecognised(study, parameters) === false) return 'notAccredited'
  if (hasYears(study, parameters) === false) return 'tooFewYears'
  const { finalYearFrom, endsOn } = study
  if (typeof endsOn === 'string' && endsOn < on) return 'tooLate'
  if (typeof finalYearFrom === 'string' && on < finalYearFrom) return 'tooEarly'
  return 'noFinalYear'
}
