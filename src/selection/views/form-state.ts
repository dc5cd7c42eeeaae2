import type { Language } from '../../platform/i18n/languages.ts'
import type { FieldProps } from './field-props.ts'

/** A form as it comes back: what was typed, ticked, and what is wrong. */
export type FormState = {
  readonly values: Readonly<Record<string, string>>
  readonly lists: Readonly<Record<string, readonly string[]>>
  readonly errors: Readonly<Record<string, string>>
  /** What a colleague did since the page was made, in a sentence: the form is shown again beside it. */
  readonly meanwhile?: string
}

export const blankForm: FormState = { values: {}, lists: {}, errors: {} }

/** What a field says of itself in every form of this slice. */
export function fieldOf<Name extends string>(
  language: Language,
  labels: Readonly<Record<Name, string>>,
  state: FormState,
): (name: Name) => FieldProps {
  return name => ({
    language,
    name,
    label: labels[name],
    value: state.values[name],
    error: state.errors[name],
  })
}
