import type { Language } from '../../platform/i18n/languages.ts'

/** A form as it stands: what was typed, what is wrong, and how its fields are called. */
export type FormText = {
  readonly language: Language
  readonly labels: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

type Common = {
  language: Language
  name: string
  label: string
  value: string | undefined
  error: string | undefined
}

/** What every field of a form is given, by the field's name. */
export function fieldsOf({ language, labels, values, errors }: FormText): (name: string) => Common {
  return name => ({ language, name, label: labels[name] ?? name, value: values[name], error: errors[name] })
}
