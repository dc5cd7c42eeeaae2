import { readPolicy, type InputError, type Policy } from '../../eligibility/index.ts'
import { errorSentences } from '../../platform/forms/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { DraftContent } from '../draft-content.ts'
import { kindOfError } from '../problems.ts'
import { draftMessages } from '../views/drafts/messages.ts'
import { labelled, type Errors, type Labels } from './draft-answers.ts'

/** The draft as a policy; null where it is unfinished. */
export function finishedDraft(content: DraftContent): Policy | null {
  const read = readPolicy(content)
  return read.ok ? read.value : null
}

/** The field of a form that a place in the file is asked for by: `title.en` by `title-en`, `parameters.of[1].count` by `parameters.of.1.count`. */
export function fieldOfPath(path: string): string {
  if (/^(title|reading)\./.test(path)) return path.replace('.', '-')
  return path.replaceAll(/\[(\d+)\]/g, '.$1')
}

/** What the schema finds wrong, by field and in words; what no field asks for stands under the first that has a label. */
export function wrongIn(language: Language, errors: readonly InputError[], labels: Labels): Errors {
  const { wrong } = draftMessages[language]
  const told: Record<string, string> = {}
  for (const error of errors) {
    const field = labelFor(fieldOfPath(error.path), labels)
    told[field] ??= labelled(language, labels[field] ?? error.path, wrong[kindOfError(error)])
  }
  return told
}

/** The field itself, or the one around it: a code in a list is asked for by the list. */
function labelFor(field: string, labels: Labels): string {
  if (field in labels || !field.includes('.')) return field
  const around = labelFor(field.slice(0, field.lastIndexOf('.')), labels)
  return around in labels ? around : field
}

const longestText = 4000

/** What is longer than anybody would read: never kept, finished or not. */
export function tooLongIn(language: Language, values: Readonly<Record<string, string>>, labels: Labels): Errors {
  const errors = Object.entries(values)
    .filter(([name]) => !name.startsWith('_'))
    .map(([field, value]) => ({ field, length: [...value].length }))
    .filter(({ length }) => length > longestText)
  return errorSentences(
    errors.map(({ field, length }) => ({ field, code: 'too-long', params: { max: longestText, length } })),
    labels,
    language,
  )
}
