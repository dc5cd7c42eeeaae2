import type { VNode } from 'preact'

import type { Language } from '../../../../platform/i18n/languages.ts'
import { Checkboxes, FieldGroup, Radios, Select, TextArea, TextField, type Choice } from '../../../../ui/index.ts'

type Asked = { readonly name: string; readonly label: string; readonly hint?: string | undefined }

/** A parameter as a form asks for it, with what is in it so far. */
export type FieldTold = Asked &
  (
    | { readonly kind: 'line' | 'code' | 'text' | 'number'; readonly value: string }
    | {
        readonly kind: 'one' | 'list'
        readonly options: readonly Choice[]
        readonly value: string
        readonly empty?: string
      }
    | { readonly kind: 'several'; readonly options: readonly Choice[]; readonly values: readonly string[] }
    | { readonly kind: 'group'; readonly fields: readonly FieldTold[] }
  )

type Shown = {
  readonly language: Language
  readonly field: FieldTold
  readonly errors: Readonly<Record<string, string>>
}

/** One parameter; a group stands in a frame of its own. */
export function ParameterField({ language, field, errors }: Shown): VNode {
  const { name, label, hint } = field
  const common = { language, name, label, hint, error: errors[name] }
  switch (field.kind) {
    case 'line':
      return <TextField {...common} value={field.value} />
    case 'code':
      return <TextField {...common} value={field.value} width="narrow" />
    case 'text':
      return <TextArea {...common} value={field.value} rows={3} />
    case 'number':
      return <TextField {...common} value={field.value} inputMode="decimal" width="narrow" />
    case 'one':
      return <Radios {...common} options={field.options} value={field.value} />
    case 'list':
      return (
        <Select
          {...common}
          options={field.options}
          value={field.value}
          {...(field.empty === undefined ? {} : { empty: field.empty })}
        />
      )
    case 'several':
      return <Checkboxes {...common} options={field.options} values={field.values} />
    case 'group':
      return (
        <FieldGroup {...common}>
          {field.fields.map(each => (
            <ParameterField language={language} field={each} errors={errors} />
          ))}
        </FieldGroup>
      )
  }
}
