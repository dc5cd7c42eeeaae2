import { z } from 'zod'

import { studyLevels } from '../case.ts'
import { stayWithinStudies, type StayFound } from '../studies-and-stay.ts'
import type { Answer, Reading } from '../rule.ts'

/** Goes back to studies at one of the levels when the stay is over. */
export const returnToStudiesParameters = z.strictObject({ levels: z.array(z.enum(studyLevels)).min(1) })

/** Enrolled at application, and at least a day of the studies is left after the last day of the stay. */
export function returnToStudies(
  reading: Reading,
  { levels }: z.infer<typeof returnToStudiesParameters>,
): Answer<StayFound> {
  return stayWithinStudies(reading, levels, 1)
}
