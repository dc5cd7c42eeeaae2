import { errorSentences, typedValues, type FieldError } from '../../platform/forms/index.ts'
import { pageWithErrors, refused, type Answer, type Ask, type PageContent } from '../../platform/http/index.ts'
import type { Refusal } from '../../platform/result/index.ts'
import type { AdministrationMessages } from '../views/messages.en.ts'
import type { FormState } from '../views/frame.tsx'
import { administrationMessages } from '../views/messages.ts'

type Code = keyof AdministrationMessages['refusals']

/** The programme's no, in the reader's words. */
export function answerTo(ask: Ask, refusal: Refusal<Code>, back: string): Answer {
  return refused(refusal, administrationMessages[ask.language].refusals[refusal.code], back)
}

/** The same page with what was typed and what is wrong. */
export function withErrors(ask: Ask, errors: readonly FieldError[], show: (form: FormState) => PageContent): Answer {
  return pageWithErrors(show(formWith(ask, errors)))
}

export function formWith(ask: Ask, errors: readonly FieldError[]): FormState {
  const sentences = errorSentences(errors, administrationMessages[ask.language].fields, ask.language)
  return { values: typedValues(ask.form), errors: sentences }
}

/** The same page with one sentence at one field. */
export function withSentence(ask: Ask, field: string, sentence: string): FormState {
  return { values: typedValues(ask.form), errors: { [field]: sentence } }
}
