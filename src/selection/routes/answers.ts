import { stateLabels, type State } from '../../applications/index.ts'
import {
  allTyped,
  errorSentences,
  typed,
  typedValues,
  typedWords,
  type FieldError,
} from '../../platform/forms/index.ts'
import { notFound, redirect, refused, type Answer, type Ask } from '../../platform/http/index.ts'
import { formatDay, formatInstant } from '../../platform/i18n/format.ts'
import type { Refusal } from '../../platform/result/index.ts'
import { selectionPaths as paths } from '../paths.ts'
import type { FormState } from '../views/form-state.ts'
import { selectionMessages } from '../views/messages.ts'

/**
 * What a refusal is to the reader: a page with a sentence, or nothing there, or simply the page after the act.
 *
 * @param words labels of the fields whose words were typed and would be lost: the page shows what was written in them
 */
export function answerTo(ask: Ask, refusal: Refusal, back: string, words: Words = {}): Answer {
  const kept = typedWords(ask.form, words)
  if (refusal.code === 'not-found')
    return kept.length === 0 ? notFound : refused(refusal, selectionMessages[ask.language].refusals.gone, back, kept)
  if (refusal.code === 'done-already') return redirect(back)
  return refused(refusal, sentenceOf(ask, refusal), back, kept)
}

export type Words = Readonly<Record<string, string>>

/** The sentence of a refusal, in the reader's language. */
export function sentenceOf(
  { language }: Ask,
  { code, params }: Refusal,
  changed: 'changed-meanwhile' | 'changed-kept' | 'changed-of-many' = 'changed-meanwhile',
): string {
  const say = selectionMessages[language].refusals
  const state = stateLabels[language].officer[params.state as State] ?? params.state ?? ''
  const contact = params.contact ?? ''
  if (code === 'changed-meanwhile') {
    const { events, unknown } = selectionMessages[language].history
    const at = params.at === undefined || params.at === '' ? '' : formatInstant(language, new Date(params.at))
    const by = params.by === undefined || params.by === '' ? say.somebody : params.by
    return say[changed](events[params.what ?? ''] ?? unknown, by, at, state)
  }
  if (code === 'wrong-state') return say['wrong-state'](state)
  if (code === 'offer-late') return say['offer-late'](formatDay(language, params.on ?? '1970-01-01'), contact)
  if (code === 'offer-gone') return say['offer-gone'](contact)
  if (
    code === 'not-allowed' ||
    code === 'day-passed' ||
    code === 'placement-open' ||
    code === 'rule-not-met' ||
    code === 'finding-gone' ||
    code === 'overridden-since' ||
    code === 'unit-elsewhere' ||
    code === 'answered-otherwise'
  )
    return say[code]
  return say['wrong-state'](state)
}

/** A form as it was sent, with what is wrong. @param lists fields of ticked boxes */
export function returned(
  ask: Ask,
  errors: readonly FieldError[],
  labels: Readonly<Record<string, string>>,
  lists: readonly string[] = [],
): FormState {
  return {
    values: typedValues(ask.form),
    lists: Object.fromEntries(lists.map(name => [name, allTyped(ask.form, name)])),
    errors: errorSentences(errors, labels, ask.language),
  }
}

export function seenOf(ask: Ask): string {
  return typed(ask.form, 'seen').slice(0, 60)
}

/** Back to the case, which says what was done. */
export function toCase(ask: Ask, applicationId: number, done: string, tab?: 'interviews' | 'eligibility'): Answer {
  return redirect(`${paths.case(ask.language, applicationId, tab)}?done=${done}`)
}
