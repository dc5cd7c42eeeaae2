import type { InEveryLanguage, Language } from '../i18n/languages.ts'
import type { ErrorMessages, FieldError } from './codes.ts'
import { errorMessages as en } from './messages.en.ts'
import { errorMessages as es } from './messages.es.ts'
import { errorMessages as fr } from './messages.fr.ts'

const messages: InEveryLanguage<ErrorMessages> = { en, fr, es }

/** Sentences by field, the label first so that the summary at the top of the page can stand alone. */
export function errorSentences(
  errors: readonly FieldError[],
  labels: Readonly<Record<string, string>>,
  language: Language,
): Record<string, string> {
  const sentences: Record<string, string> = {}
  for (const { field, code, params } of errors) {
    const sentence = messages[language][code](params)
    const label = labels[field]
    sentences[field] ??= label === undefined ? capital(sentence) : labelled(language, label, sentence)
  }
  return sentences
}

/** A field's label and what is wrong with it. A label that asks is not followed by a colon: "Why? Enter an answer". */
export function labelled(language: Language, label: string, sentence: string): string {
  if (label.endsWith('?')) return `${label} ${capital(sentence)}`
  return `${label}${language === 'fr' ? '\u00a0' : ''}: ${sentence}`
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
