import type { Language } from '../../platform/i18n/languages.ts'

export type FieldProps = {
  readonly language: Language
  readonly name: string
  readonly label: string
  readonly value: string | undefined
  readonly error: string | undefined
}
