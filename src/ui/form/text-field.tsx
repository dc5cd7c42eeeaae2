import type { VNode } from 'preact'

import { describedBy, Field, type FieldProps } from './field.tsx'

export type TextFieldProps = FieldProps & {
  readonly value?: string | undefined
  readonly type?: 'text' | 'email' | 'password' | 'tel' | 'search' | 'datetime-local' | undefined
  readonly autocomplete?: string | undefined
  readonly inputMode?: 'numeric' | 'decimal' | 'email' | 'tel' | undefined
  /** Narrow for numbers and codes. */
  readonly width?: 'narrow' | 'medium' | undefined
}

/** One line of text. */
export function TextField(props: TextFieldProps): VNode {
  const { name, value, type = 'text', autocomplete, inputMode, width, error } = props
  return (
    <Field {...props}>
      <input
        id={name}
        name={name}
        type={type}
        value={type === 'password' ? undefined : value}
        class={width}
        autocomplete={autocomplete}
        inputMode={inputMode}
        spellcheck={type === 'text' ? undefined : false}
        dir={type === 'text' ? 'auto' : undefined}
        aria-describedby={describedBy(props)}
        aria-invalid={error === undefined ? undefined : true}
      />
    </Field>
  )
}

/** Text of several lines; nothing is cut while typing. */
export function TextArea(props: FieldProps & { value?: string | undefined; rows?: number }): VNode {
  const { name, id = name, value, rows = 6, error } = props
  return (
    <Field {...props}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        dir="auto"
        aria-describedby={describedBy(props)}
        aria-invalid={error === undefined ? undefined : true}
      >
        {value}
      </textarea>
    </Field>
  )
}
