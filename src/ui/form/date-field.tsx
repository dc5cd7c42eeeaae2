import type { VNode } from 'preact'

import { uiMessages } from '../messages.ts'
import { FieldGroup, type FieldProps } from './field.tsx'

export type DateFieldProps = FieldProps & {
  /** The three boxes as typed; or `iso` for a day that is known. */
  readonly values?: Readonly<Record<string, string>> | undefined
  readonly iso?: string | null | undefined
  /** For one's own date of birth: browsers fill it in. */
  readonly isBirthday?: boolean | undefined
}

const parts = ['day', 'month', 'year'] as const

/** A day in three boxes; the month is taken as a number or a word. */
export function DateField(props: DateFieldProps): VNode {
  const { language, name, values = {}, iso, error, isBirthday } = props
  const known = iso?.split('-') ?? []
  const fromIso = { day: known[2], month: known[1], year: known[0] }
  return (
    <FieldGroup {...props}>
      <div class="date-boxes">
        {parts.map(part => (
          <div>
            <label for={`${name}-${part}`}>{uiMessages[language][part]}</label>
            <input
              id={`${name}-${part}`}
              name={`${name}-${part}`}
              value={values[`${name}-${part}`] ?? fromIso[part]?.replace(/^0/, '')}
              class={part === 'year' ? 'box-4' : 'box-2'}
              inputMode={part === 'month' ? undefined : 'numeric'}
              autocomplete={isBirthday === true ? `bday-${part}` : 'off'}
              aria-invalid={error === undefined ? undefined : true}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  )
}
