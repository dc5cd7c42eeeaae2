import { policyById } from '../../eligibility/index.ts'
import { errorSentences, labelled, typedValues, typedWords, type FieldError } from '../../platform/forms/index.ts'
import { idOf, notFound, refused, type Answer, type Ask } from '../../platform/http/index.ts'
import { formatDay, formatInstant } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { languages } from '../../platform/i18n/languages.ts'
import type { Refusal } from '../../platform/result/index.ts'
import type { Choice } from '../../ui/index.ts'
import { policyPaths as paths } from '../paths.ts'
import { draftById, type Draft } from '../queries/drafts.ts'
import { draftMessages } from '../views/drafts/messages.ts'
import type { FormState } from '../views/drafts/draft-form.tsx'

export type Errors = Readonly<Record<string, string>>
export type Labels = Readonly<Record<string, string>>

/** The draft of an address, if it may still be changed; else the answer. */
export async function openDraft(ask: Ask, show: (draft: Draft) => Answer | Promise<Answer>): Promise<Answer> {
  const draft = await ask.db.read(tx => draftById(tx, idOf(ask.params.draft)))
  if (draft === null) return notFound
  if (draft.state !== 'draft') return saysNo(ask, { code: 'wrong-state', params: {} })
  return show(draft)
}

/** A refusal in words; with what was typed, so that nothing of it is lost. */
export function saysNo(ask: Ask, { code, params }: Refusal, labels: Labels = {}): Answer {
  const { language } = ask
  const say = draftMessages[language]
  const id = idOf(ask.params.draft)
  const back = id === 0 ? paths.list(language) : paths.draft(language, id)
  const kept = typedWords(ask.form, labels)
  const refusal = { code, params }
  if (code === 'changed-meanwhile') {
    const moment = formatInstant(language, new Date(params.at ?? ''))
    return refused(refusal, say.meanwhile(params.by ?? '', moment), back, kept)
  }
  const sentences: Readonly<Record<string, string>> = say.refusals
  return refused(refusal, sentences[code] ?? say.refusals['wrong-state'], back, kept)
}

/** The errors of a form in words; names that are none say how a name is written. */
export function sentencesOf(language: Language, errors: readonly FieldError[], labels: Labels): Errors {
  const { kebab } = draftMessages[language]
  const names = errors.filter(({ field, code }) => ['id', 'line', 'key'].includes(field) && code === 'not-an-option')
  const told = Object.fromEntries(names.map(({ field }) => [field, labelled(language, labels[field] ?? field, kebab)]))
  return { ...errorSentences(errors, labels, language), ...told }
}

export { labelled }

/** What was typed, again. */
export function returned(ask: Ask, errors: Errors): FormState {
  return { values: typedValues(ask.form), errors }
}

/** The labels of a title or a reading in each language. */
export function inLanguages(language: Language, name: 'title' | 'reading'): Labels {
  const { about, form } = draftMessages[language]
  return Object.fromEntries(
    languages.map(each => [`${name}-${each}`, `${about.labels[name]} ${form.inLanguage[each]}`]),
  )
}

/** The sources of a draft, to choose from. */
export function sourceChoices({ sources }: Draft['content']): Choice[] {
  return Object.entries(sources).map(([value, { document, year }]) => ({ value, label: `${document} (${year})` }))
}

export function titleOfVersion(language: Language, id: string): string {
  return policyById(id)?.title[language] ?? id
}

/** What a draft is called: by its title, or until it has one by its name. */
export function titleOfDraft(language: Language, { content }: Draft): string {
  return content.title[language].trim() === '' ? content.id : content.title[language]
}

export function dayIn(language: Language, day: string): string {
  return day === '' ? '' : formatDay(language, day)
}
