import { z } from 'zod'

import type { InEveryLanguage } from '../../platform/i18n/languages.ts'
import { everyDay, noDay } from '../day-sets.ts'
import type { Answer, Reading } from '../rule.ts'
import { subjects } from '../subjects.ts'
import { inEveryLanguage } from '../texts.ts'

/** What a person has to judge, as a whole sentence in each language. */
export const judgementParameters = z.strictObject({
  /** On what the text leaves this open, for those who compare texts. */
  about: z.enum(subjects).optional(),
  question: inEveryLanguage,
})

export type JudgementFound = { readonly question: InEveryLanguage }

/** A rule that the text leaves to judgement: no fact settles it, a person does. */
export function judgement(_: Reading, { question }: z.infer<typeof judgementParameters>): Answer<JudgementFound> {
  return { outcome: 'person', params: { question }, missing: [], holds: noDay, may: everyDay }
}
