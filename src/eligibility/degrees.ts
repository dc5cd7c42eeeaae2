import { type Study, type StudyLevel, studyLevels, type StudyStatus } from './case.ts'
import { and, isIn, type Truth } from './rule.ts'

/** What is not known of a study, by its key; `studies` where none of them is. */
export type Lack = 'studies' | keyof Study

/** Whether a study is at one of the levels. A level that is not known may be any, `other` among them. */
function isAt({ level }: Study, levels: readonly StudyLevel[]): Truth {
  if (level !== undefined) return isIn(levels, level)
  return levels.length === studyLevels.length ? true : null
}

/** Whether a study stood so on the day of application, whatever its days say. */
function stood(study: Study, status: StudyStatus): Truth {
  return study.status === undefined ? null : study.status === status
}

/** Whether a study stood so and is at one of the levels. */
export function isOneOf(study: Study, status: StudyStatus, levels: readonly StudyLevel[]): Truth {
  const stands = stood(study, status)
  return stands === false ? false : and(isAt(study, levels), stands)
}

/** Whether its institution is recognised, where that is asked; null, "known to be none", is no. */
export function isRecognised({ accredited }: Study, asked: { readonly accredited?: true | undefined }): Truth {
  if (asked.accredited === undefined) return true
  return accredited === undefined ? null : accredited === true
}

/** Which of the keys that a rule reads are not known of a study. */
export function lacksOf(study: Study, keys: readonly (keyof Study)[]): readonly Lack[] {
  return keys.filter(key => study[key] === undefined)
}
