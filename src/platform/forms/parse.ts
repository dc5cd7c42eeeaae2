import { z } from 'zod'

import { typed, allTyped, type RawForm } from './raw.ts'
import type { ErrorCode, FieldError } from './codes.ts'

export type Parsed<T> =
  { readonly ok: true; readonly values: T } | { readonly ok: false; readonly errors: readonly FieldError[] }

/**
 * Reads a form by a schema whose keys are field names. Text fields are given trimmed; a field whose schema is an array is
 * given all its values; a field with three boxes (`x-day`, `x-month`, `x-year`) is given as one text "y-m-d".
 */
export function parseForm<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  form: RawForm,
): Parsed<z.output<z.ZodObject<Shape>>> {
  const input = Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => [name, rawValue(name, field, form)]),
  )
  const result = schema.safeParse(input)
  if (result.success) return { ok: true, values: result.data }
  return { ok: false, errors: result.error.issues.map(fieldError) }
}

function rawValue(name: string, field: unknown, form: RawForm): string | readonly string[] {
  if (field instanceof z.ZodArray) return allTyped(form, name).filter(value => value !== '')
  if (form.fields.has(`${name}-year`)) {
    const parts = ['year', 'month', 'day'].map(part => typed(form, `${name}-${part}`).trim())
    return parts.every(part => part === '') ? '' : parts.join('-')
  }
  return typed(form, name)
}

function fieldError(issue: z.core.$ZodIssue): FieldError {
  const field = String(issue.path[0] ?? '')
  const known =
    issue.code === 'custom' ? (issue.params as { error?: ErrorCode; [key: string]: unknown } | undefined) : undefined
  if (known?.error === undefined) return { field, code: 'not-an-option', params: {} }
  const { error, ...params } = known
  return { field, code: error, params: params as Record<string, string | number> }
}
