import { z } from 'zod'

import {
  day,
  option,
  parseForm,
  typed,
  wholeNumber,
  type FieldError,
  type Parsed,
  type RawForm,
} from '../platform/forms/index.ts'
import { type Answers, faultIn, hasSense } from './answers.ts'
import type { Check, Field, Question } from './questions.ts'

/** Where a form does not hold: the first question that has to be answered again, and what is wrong with it. */
export type Amiss = { readonly question: Question; readonly errors: readonly FieldError[] }
export type Read = { readonly answers: Answers; readonly amiss: Amiss | null }

/**
 * Every answer that a form carries, checked anew: what was typed on this page and what came along from those before.
 *
 * @param asked the question of the page: it must have an answer; the others may not have been asked yet
 * @returns the answers that are right and, where one is wrong, its question. What has no sense beside the others is dropped.
 */
export function readAnswers(form: RawForm, { questions, given }: Check, asked: Question | null): Read {
  const answers: Record<string, string> = {}
  const faults: Amiss[] = []
  for (const question of questions) {
    if (!hasSense(question, answers)) continue
    const read = readQuestion(form, question, question === asked)
    if (read === null) continue
    if (read.ok) Object.assign(answers, read.values)
    const fault = read.ok ? faultIn(question, answers, given.today) : null
    const errors = read.ok ? [] : read.errors
    if (fault !== null) errors.push({ ...fault, field: question.id })
    if (errors.length > 0) faults.push({ question, errors })
    if (fault !== null) delete answers[question.id]
  }
  return { answers, amiss: faults.find(({ question }) => question === asked) ?? faults[0] ?? null }
}

type ReadQuestion =
  { readonly ok: true; readonly values: Answers } | { readonly ok: false; readonly errors: FieldError[] }

/** Null where it was not asked yet. */
function readQuestion(form: RawForm, { fields }: Question, isAsked: boolean): ReadQuestion | null {
  if (!isAsked && !fields.some(field => isSent(form, field))) return null
  const reads = fields.map(field => readField(form, field))
  const errors = reads.flatMap(read => (read.ok ? [] : read.errors))
  if (errors.length > 0) return { ok: false, errors }
  return { ok: true, values: Object.assign({}, ...reads.map(read => (read.ok ? read.values : {}))) as Answers }
}

function isSent({ fields }: RawForm, { name }: Field): boolean {
  return [name, `${name}-year`, `${name}Unknown`, `${name}GoesOn`].some(box => fields.has(box))
}

function readField(form: RawForm, field: Field): Parsed<Answers> {
  const { name } = field
  const ticked = tickOf(form, field)
  if (ticked !== null) return { ok: true, values: { [name]: ticked } }
  const parsed = parseForm(z.object({ [name]: schemaOf(field) }), form)
  return parsed.ok ? { ok: true, values: { [name]: String(parsed.values[name]) } } : parsed
}

/** What was ticked in place of a value, with nothing typed beside it; or what of that came along from an earlier page. */
function tickOf(form: RawForm, field: Field): 'now' | 'unknown' | null {
  if (field.kind === 'option') return null
  const { name } = field
  const canGoOn = field.kind === 'day' && field.canGoOn === true
  const boxes = [name, `${name}-day`, `${name}-month`, `${name}-year`].map(box => typed(form, box).trim())
  if (boxes[0] === 'unknown') return 'unknown'
  if (canGoOn && boxes[0] === 'now') return 'now'
  if (boxes.some(box => box !== '')) return null
  if (canGoOn && typed(form, `${name}GoesOn`) !== '') return 'now'
  return typed(form, `${name}Unknown`) === '' ? null : 'unknown'
}

function schemaOf(field: Field): z.ZodType<string | number, string> {
  if (field.kind === 'option') return option(field.options)
  if (field.kind === 'day') return day(field)
  return wholeNumber(field.min, field.max)
}
