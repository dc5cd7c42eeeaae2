import { z } from 'zod'

import { option, parseForm, ticked, typed, type Parsed, type RawForm } from '../platform/forms/index.ts'

export type TrialWish = { readonly policyId: string; readonly rounds: readonly number[] }

/** A version, and the rounds whose cases it is tried on: at least one. */
export function parseTrial(
  form: RawForm,
  offered: { readonly policies: readonly string[]; readonly rounds: readonly number[] },
): Parsed<TrialWish> {
  const schema = z.object({ policyId: option(offered.policies), rounds: ticked(offered.rounds.map(String)) })
  const parsed = parseForm(schema, form)
  const none = parsed.ok && parsed.values.rounds.length === 0
  const ticks = form.fields.get('rounds')?.filter(value => value !== '') ?? []
  if (none || (!parsed.ok && ticks.length === 0)) {
    const errors = parsed.ok ? [] : parsed.errors
    return { ok: false, errors: [...errors, { field: 'rounds', code: 'not-chosen', params: {} }] }
  }
  if (!parsed.ok) return parsed
  return { ok: true, values: { policyId: parsed.values.policyId, rounds: parsed.values.rounds.map(Number) } }
}

/** The key that a form carries, so that sending it twice asks once; '' where it carries none. */
export function formKeyOf(form: RawForm): string {
  return typed(form, 'key')
    .replace(/[^\w-]/g, '')
    .slice(0, 32)
}
