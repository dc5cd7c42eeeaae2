import type { VNode } from 'preact'

import { uiMessages } from '../messages.ts'
import { describedBy, Field, FieldGroup, HintAndError, type FieldProps } from './field.tsx'

export type Choice = {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
  /** What is wrong with this one of several marks; a list shows none. */
  readonly error?: string | undefined
  /** What it stands under in a long list; choices of one group follow each other. */
  readonly group?: string | undefined
}

/** One of a few, all in sight. */
export function Radios(
  props: FieldProps & { options: readonly Choice[]; value?: string | null | undefined; inline?: boolean },
): VNode {
  return <Marks {...props} type="radio" values={props.value == null ? [] : [props.value]} />
}

/** Any of a few. */
export function Checkboxes(props: FieldProps & { options: readonly Choice[]; values: readonly string[] }): VNode {
  return <Marks {...props} type="checkbox" values={props.values} />
}

type MarksProps = FieldProps & {
  type: 'radio' | 'checkbox'
  options: readonly Choice[]
  values: readonly string[]
  inline?: boolean
}

function Marks(props: MarksProps): VNode {
  const { name, type, options, values, inline } = props
  return (
    <FieldGroup {...props}>
      <div class={inline === true ? 'marks inline' : 'marks'}>
        {options.map(({ value, label, hint, error }) => (
          <div class={error === undefined ? 'mark-row' : 'mark-row has-error'}>
            <input
              type={type}
              id={`${name}-${value}`}
              name={name}
              value={value}
              checked={values.includes(value)}
              aria-describedby={describedBy({ name: `${name}-${value}`, hint, error })}
              aria-invalid={error === undefined ? undefined : true}
            />
            <label for={`${name}-${value}`}>{label}</label>
            <HintAndError name={`${name}-${value}`} hint={hint} error={error} />
          </div>
        ))}
      </div>
    </FieldGroup>
  )
}

/** A single statement to agree to. */
export function Checkbox({
  name,
  label,
  checked,
  value = 'yes',
}: {
  name: string
  label: string
  checked?: boolean
  value?: string
}): VNode {
  return (
    <div class="mark-row">
      <input type="checkbox" id={name} name={name} value={value} checked={checked} />
      <label for={name}>{label}</label>
    </div>
  )
}

/** One of many. */
export function Select(
  props: FieldProps & { options: readonly Choice[]; value?: string | null | undefined; empty?: string },
): VNode {
  const { language, name, options, value, empty, error } = props
  return (
    <Field {...props}>
      <select
        id={name}
        name={name}
        aria-describedby={describedBy(props)}
        aria-invalid={error === undefined ? undefined : true}
      >
        <option value="">{empty ?? uiMessages[language].nothingChosen}</option>
        {groupsOf(options).map(([group, choices]) => {
          const within = choices.map(option => (
            <option value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))
          return group === undefined ? within : <optgroup label={group}>{within}</optgroup>
        })}
      </select>
    </Field>
  )
}

function groupsOf(options: readonly Choice[]): readonly (readonly [string | undefined, readonly Choice[]])[] {
  const groups = new Map<string | undefined, Choice[]>()
  for (const option of options) groups.set(option.group, [...(groups.get(option.group) ?? []), option])
  return [...groups]
}

/** One file at a time; what kinds are taken is said in words. */
export function FileField(props: FieldProps & { accept?: string }): VNode {
  const { language, name, hint = uiMessages[language].fileKinds, error, accept } = props
  const withHint = { ...props, hint }
  return (
    <Field {...withHint}>
      <input
        type="file"
        id={name}
        name={name}
        accept={accept ?? '.pdf,.jpg,.jpeg,.png,.heic,.heif,.docx,image/*'}
        aria-describedby={describedBy(withHint)}
        aria-invalid={error === undefined ? undefined : true}
      />
    </Field>
  )
}
