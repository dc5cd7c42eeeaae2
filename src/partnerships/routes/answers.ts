import { errorSentences, typedValues, type FieldError } from '../../platform/forms/index.ts'
import type { PastEvent } from '../../platform/history/index.ts'
import { refused, type Answer, type Ask } from '../../platform/http/index.ts'
import { formatDay, formatInstant } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { Refusal } from '../../platform/result/index.ts'
import type { CreationRefusal } from '../actions/create.ts'
import type { EndorsementRefusal } from '../actions/endorse.ts'
import type { TieRefusal } from '../actions/tie-notice.ts'
import type { FormText } from '../views/form-pages.tsx'
import { partnershipMessages } from '../views/messages.ts'

export type FormState = Pick<FormText, 'values' | 'errors'>
export const blank: FormState = { values: {}, errors: {} }

/** The form as it came, with its errors in words. */
export function returned(ask: Ask, errors: readonly FieldError[], labels: Readonly<Record<string, string>>): FormState {
  return { values: typedValues(ask.form), errors: errorSentences(errors, labels, ask.language) }
}

type AnyRefusal = Refusal<CreationRefusal | TieRefusal | EndorsementRefusal>

/** The form as it came, with a refusal told beside one field. */
export function returnedFor(ask: Ask, field: string, { code }: AnyRefusal): FormState {
  return { values: typedValues(ask.form), errors: { [field]: partnershipMessages[ask.language].refusals[code] } }
}

export function saysNo(ask: Ask, refusal: AnyRefusal, back: string): Answer {
  return refused(refusal, partnershipMessages[ask.language].refusals[refusal.code], back)
}

export function termInWords(language: Language, from: string, until: string | null): string {
  const words = partnershipMessages[language]
  const start = formatDay(language, from)
  return until === null ? words.from(start) : words.between(start, formatDay(language, until))
}

/** A history, newest first. */
export function logOf(
  language: Language,
  history: readonly PastEvent[],
): { readonly title: string; readonly when: string; readonly by?: string }[] {
  const { events, otherEvent } = partnershipMessages[language]
  return history.toReversed().map(({ event, at, byName }) => ({
    title: events[event] ?? otherEvent,
    when: formatInstant(language, at),
    ...(byName === null ? {} : { by: byName }),
  }))
}
