import { errorSentences, typedValues, type FieldError } from '../../platform/forms/index.ts'
import type { PastEvent } from '../../platform/history/index.ts'
import { refused, type Answer, type Ask } from '../../platform/http/index.ts'
import { formatDay, formatInstant } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { Refusal } from '../../platform/result/index.ts'
import type { LogEntry } from '../../ui/index.ts'
import type { CompletionRefusal } from '../actions/complete-round.ts'
import type { CorrectionRefusal } from '../actions/correct.ts'
import type { TermRefusal } from '../actions/change-term.ts'
import type { CreationRefusal } from '../actions/create.ts'
import type { EndorsementRefusal } from '../actions/endorse.ts'
import type { TieRefusal } from '../actions/tie-notice.ts'
import { factInWords, nameOfFact } from '../facts-in-words.ts'
import { correctingMessages } from '../views/correcting.ts'
import type { FormText } from '../views/form-pages.tsx'
import { partnershipMessages } from '../views/messages.ts'

export type FormState = Pick<FormText, 'values' | 'errors'>
export const blank: FormState = { values: {}, errors: {} }

/** The form as it came, with its errors in words. */
export function returned(ask: Ask, errors: readonly FieldError[], labels: Readonly<Record<string, string>>): FormState {
  return { values: typedValues(ask.form), errors: errorSentences(errors, labels, ask.language) }
}

type AnyRefusal = Refusal<
  | CreationRefusal
  | TieRefusal
  | EndorsementRefusal
  | TermRefusal
  | CompletionRefusal
  | Exclude<CorrectionRefusal, 'changed-meanwhile'>
>

/** The form as it came, with a refusal told beside one field. */
export function returnedFor(ask: Ask, field: string, refusal: AnyRefusal): FormState {
  return { values: typedValues(ask.form), errors: { [field]: sentenceOf(ask.language, refusal) } }
}

function sentenceOf(language: Language, { code, params }: AnyRefusal): string {
  const { 'below-taken': belowTaken, ...corrections } = correctingMessages[language].refusals
  if (code === 'below-taken') return belowTaken(Number(params.taken ?? 0))
  const sentence = { ...partnershipMessages[language].refusals, ...corrections }[code]
  return params.round === undefined ? sentence : `${sentence} ${params.round}`
}

export function saysNo(ask: Ask, refusal: AnyRefusal, back: string): Answer {
  return refused(refusal, sentenceOf(ask.language, refusal), back)
}

export function termInWords(language: Language, from: string, until: string | null): string {
  const words = partnershipMessages[language]
  const start = formatDay(language, from)
  return until === null ? words.from(start) : words.between(start, formatDay(language, until))
}

/** A history, newest first: of a correction what it was and is, and why. */
export function logOf(language: Language, history: readonly PastEvent[]): LogEntry[] {
  const { events, otherEvent } = partnershipMessages[language]
  return history.toReversed().map(past => {
    const notes = notesOf(language, past)
    return {
      title: events[past.event] ?? otherEvent,
      when: formatInstant(language, past.at),
      ...(past.byName === null ? {} : { by: past.byName }),
      ...(notes === '' ? {} : { note: notes }),
    }
  })
}

function notesOf(language: Language, { params, fromState, toState, why }: PastEvent): string {
  const field = typeof params.field === 'string' ? params.field : ''
  const label = nameOfFact(language, field)
  if (label === null) return why
  const [from, to] = [factInWords(language, field, fromState), factInWords(language, field, toState)]
  const change = correctingMessages[language].changed(label, from, to)
  return why === '' ? change : `${change}. ${why}`
}

/** Whoever was faster, for the second to compare: the form comes back with everything that was typed. */
export function meanwhileOf(language: Language, { by = '', at = '' }: Readonly<Record<string, string>>): string {
  const when = at === '' ? '' : formatInstant(language, new Date(at))
  return correctingMessages[language].meanwhile(by, when)
}
