import { z } from 'zod'

import type { PlainDate } from '../platform/days/index.ts'
import {
  day,
  longText,
  option,
  optionalLongText,
  parseForm,
  text,
  type Parsed,
  type RawForm,
} from '../platform/forms/index.ts'
import { questions, type Answers, type Side } from './rules.ts'

export function parseCheckIn(form: RawForm): Parsed<{ heldOn: PlainDate; note: string }> {
  return parseForm(z.object({ heldOn: day(), note: longText(4_000) }), form)
}

export function parseConfirmation(
  form: RawForm,
): Parsed<{ met: 'yes' | 'no'; note: string; seen: 'open' | 'met' | 'not-met' }> {
  const fields = { met: option(['yes', 'no']), note: optionalLongText(2_000), seen: option(['open', 'met', 'not-met']) }
  return parseForm(z.object(fields), form)
}

export function parseGoal(form: RawForm): Parsed<{ kind: 'objective' | 'output'; wording: string }> {
  return parseForm(z.object({ kind: option(['objective', 'output']), wording: longText(500) }), form)
}

export function parseContact(form: RawForm): Parsed<{ name: string; relation: string; phone: string }> {
  return parseForm(z.object({ name: text(200), relation: text(100), phone: text(50) }), form)
}

/** Three answers from 1 to 5, two in words: all asked. */
export function parseEvaluation(form: RawForm, side: Side): Parsed<Answers> {
  const { scales, texts } = questions[side]
  const shape = {
    ...Object.fromEntries(scales.map(name => [name, option(['1', '2', '3', '4', '5'])])),
    ...Object.fromEntries(texts.map(name => [name, longText(4_000)])),
  }
  const parsed = parseForm(z.object(shape), form)
  if (!parsed.ok) return parsed
  const isScale = (name: string): boolean => (scales as readonly string[]).includes(name)
  const entries = Object.entries(parsed.values as Record<string, string>)
  return {
    ok: true,
    values: Object.fromEntries(entries.map(([name, value]) => [name, isScale(name) ? Number(value) : value])),
  }
}

export function parseCancellation(form: RawForm): Parsed<{ why: string }> {
  return parseForm(z.object({ why: longText(1_000) }), form)
}

export const endParties = ['intern', 'organisation', 'partner', 'both'] as const

export function parseEnd(
  form: RawForm,
): Parsed<{ endedBy: (typeof endParties)[number]; noticeOn: PlainDate; lastDay: PlainDate; why: string }> {
  return parseForm(
    z.object({ endedBy: option(endParties), noticeOn: day(), lastDay: day(), why: longText(1_000) }),
    form,
  )
}
