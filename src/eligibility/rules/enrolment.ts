import { z } from 'zod'

import { studyLevels } from '../case.ts'
import { stayWithinStudies, type StayFound } from '../studies-and-stay.ts'
import type { Answer, Reading } from '../rule.ts'

/** Enrolled at one of the levels during the whole stay. */
export const enrolmentParameters = z.strictObject({ levels: z.array(z.enum(studyLevels)).min(1) })

/** Enrolled at application, and the studies go on to the last day of the stay or beyond. */
export function enrolment(reading: Reading, { levels }: z.infer<typeof enrolmentParameters>): Answer<StayFound> {
  return stayWithinStudies(reading, levels, 0)
}
