import { z } from 'zod'

import type { PlainDate } from '../platform/days/index.ts'
import {
  day,
  longText,
  option,
  parseForm,
  text,
  typed,
  type FieldError,
  type Parsed,
  type RawForm,
} from '../platform/forms/index.ts'
import { healthRefusals } from './rules.ts'

type Days = { readonly validFrom: PlainDate; readonly validUntil: PlainDate }

/** The days on which a cover or permit holds: real days, in order. Whether they reach is the programme's question, not the form's. */
export function parseValidity(form: RawForm): Parsed<Days> {
  const parsed = parseForm(z.object({ validFrom: day(), validUntil: day() }), form)
  if (!parsed.ok || parsed.values.validFrom <= parsed.values.validUntil) return parsed
  return { ok: false, errors: [{ field: 'validUntil', code: 'before-start', params: {} }] }
}

/** The reason of a refusal: words; of a health paper one of the codes. */
export function parseRefusal(form: RawForm, isHealth: boolean): Parsed<{ why: string }> {
  return isHealth
    ? parseForm(z.object({ why: option(healthRefusals) }), form)
    : parseForm(z.object({ why: longText(1_000) }), form)
}

export function parseExcuse(form: RawForm): Parsed<{ excuse: string }> {
  return parseForm(z.object({ excuse: longText(1_000) }), form)
}

export function parsePostponement(form: RawForm): Parsed<{ startOn: PlainDate; endOn: PlainDate; why: string }> {
  const parsed = parseForm(z.object({ startOn: day(), endOn: day(), why: longText(1_000) }), form)
  if (!parsed.ok || parsed.values.startOn < parsed.values.endOn) return parsed
  return { ok: false, errors: [{ field: 'endOn', code: 'before-start', params: {} }] }
}

export function parseExtension(form: RawForm): Parsed<{ endOn: PlainDate; why: string }> {
  return parseForm(z.object({ endOn: day(), why: longText(1_000) }), form)
}

/** A signature: the full name typed and the box ticked; with the version that was on the page. */
export function parseSignature(form: RawForm): Parsed<{ typedName: string; version: number }> {
  const parsed = parseForm(z.object({ typedName: text(200) }), form)
  const unticked: FieldError[] =
    typed(form, 'agree') === 'yes' ? [] : [{ field: 'agree', code: 'not-chosen', params: {} }]
  const errors = [...(parsed.ok ? [] : parsed.errors), ...unticked]
  if (errors.length > 0 || !parsed.ok) return { ok: false, errors }
  const version = Number(typed(form, 'version'))
  return { ok: true, values: { ...parsed.values, version: Number.isInteger(version) ? version : 0 } }
}
