import type { ComponentChildren, VNode } from 'preact'

import type { Language } from '../../platform/i18n/languages.ts'
import { uiMessages } from '../messages.ts'

/** What every field says of itself. `value` is the raw text as typed; `error` is a whole sentence. */
export type FieldProps = {
  readonly language: Language
  readonly name: string
  /** Where several forms of a page have a field of this name; the name itself where none is given. */
  readonly id?: string | undefined
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly optional?: boolean | undefined
  /** The label is the page's only heading: one question a page. */
  readonly isHeading?: boolean | undefined
}

type Described = Pick<FieldProps, 'name' | 'id' | 'hint' | 'error'>

export function describedBy({ name, id = name, hint, error }: Described): string | undefined {
  const ids = [hint === undefined ? null : `${id}-hint`, error === undefined ? null : `${id}-error`].filter(
    id => id !== null,
  )
  return ids.length === 0 ? undefined : ids.join(' ')
}

export function HintAndError({ name, id = name, hint, error }: Described): VNode {
  return (
    <>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  )
}

export function labelText({ label, optional, language }: FieldProps): string {
  return optional === true ? `${label} ${uiMessages[language].optional}` : label
}

/** A field with one input: label, hint, error, input. */
export function Field(props: FieldProps & { children: ComponentChildren }): VNode {
  const label = <label for={props.id ?? props.name}>{labelText(props)}</label>
  return (
    <div class={props.error === undefined ? 'field' : 'field has-error'}>
      {props.isHeading === true ? <h1 class="label-heading">{label}</h1> : label}
      <HintAndError {...props} />
      {props.children}
    </div>
  )
}

/** Several inputs under one legend. The group can be led to: an error's link puts the focus there, and the group speaks. */
export function FieldGroup(props: FieldProps & { children: ComponentChildren }): VNode {
  return (
    <fieldset
      class={props.error === undefined ? 'field' : 'field has-error'}
      aria-describedby={describedBy(props)}
      id={props.name}
      tabindex={-1}
    >
      <legend>{props.isHeading === true ? <h1 class="label-heading">{labelText(props)}</h1> : labelText(props)}</legend>
      <HintAndError {...props} />
      {props.children}
    </fieldset>
  )
}
