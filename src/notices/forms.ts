import { z } from 'zod'

import {
  choiceOf,
  lines,
  longText,
  option,
  optionalChoiceOf,
  optionalDay,
  optionalLongText,
  optionalOption,
  optionalText,
  parseForm,
  text,
  ticked,
  wholeNumber,
  type FieldError,
  type Parsed,
  type RawForm,
} from '../platform/forms/index.ts'
import type { PlainDate } from '../platform/days/index.ts'
import { languages, type Language } from '../platform/i18n/languages.ts'
import { errorsOfCorrection, type Corrected } from './corrections/changes.ts'

/** Languages that a notice can ask for, ISO 639-1: those of the United Nations, and Portuguese. */
export const askedLanguages = ['en', 'fr', 'es', 'ar', 'pt', 'ru', 'zh'] as const
export const allowances = ['monthly', 'partner', 'none'] as const

/** What a notice says once, whatever its language. */
export type NoticeFacts = {
  readonly officeId: number
  readonly unitId: number | null
  readonly roundId: number | null
  readonly policyId: string
  readonly positions: number
  readonly startOn: PlainDate | null
  readonly monthsMin: number
  readonly monthsMax: number
  readonly allowance: (typeof allowances)[number]
  readonly languages: readonly string[]
  readonly overallSupervisorId: number | null
  readonly directSupervisorId: number | null
  readonly overallSupervisorTitle: string
  readonly directSupervisorTitle: string
  readonly closesOn: PlainDate | null
  readonly answerBy: PlainDate | null
  readonly funds: readonly number[]
}

/** What a notice says in one language. Lists have one entry a line. */
export type NoticeWording = {
  readonly title: string
  readonly background: string
  readonly contribution: string[]
  readonly checkIns: string
  readonly responsibilities: string[]
  readonly learningObjectives: string[]
  readonly outputs: string[]
  readonly qualifications: string[]
}

/** What the page offered to choose from; anything else is no answer. */
export type FactChoices = {
  readonly offices: readonly { readonly id: number }[]
  readonly units: readonly { readonly id: number; readonly officeId: number }[]
  readonly rounds: readonly {
    readonly id: number
    readonly policyId: string
    readonly monthsMin: number
    readonly monthsMax: number
  }[]
  readonly supervisors: readonly { readonly id: number }[]
  readonly funds: readonly { readonly id: number }[]
  readonly policies: readonly { readonly id: string }[]
}

const longest = 24

/** An exclusive notice takes its policy, and the limits of its length, from the agreement of its round. */
export function parseFacts(form: RawForm, choices: FactChoices): Parsed<NoticeFacts> {
  const parsed = parseForm(factsSchema(choices), form)
  if (!parsed.ok) return parsed
  const { policyId, funds, ...values } = parsed.values
  const round = choices.rounds.find(candidate => candidate.id === values.roundId)
  const errors = contradictions(values, choices)
  if (round === undefined && policyId === null) errors.push({ field: 'policyId', code: 'not-chosen', params: {} })
  if (errors.length > 0) return { ok: false, errors }
  return { ok: true, values: { ...values, policyId: round?.policyId ?? policyId ?? '', funds: funds.map(Number) } }
}

function factsSchema(choices: FactChoices) {
  const people = choices.supervisors.map(({ id }) => id)
  return z.object({
    officeId: choiceOf(choices.offices.map(({ id }) => id)),
    unitId: optionalChoiceOf(choices.units.map(({ id }) => id)),
    roundId: optionalChoiceOf(choices.rounds.map(({ id }) => id)),
    policyId: optionalOption(choices.policies.map(({ id }) => id)),
    positions: wholeNumber(1, 200),
    startOn: optionalDay({ from: '2000-01-01' }),
    monthsMin: wholeNumber(1, longest),
    monthsMax: wholeNumber(1, longest),
    allowance: option(allowances),
    languages: ticked(askedLanguages),
    overallSupervisorId: optionalChoiceOf(people),
    directSupervisorId: optionalChoiceOf(people),
    overallSupervisorTitle: optionalText(150),
    directSupervisorTitle: optionalText(150),
    closesOn: optionalDay({ from: '2000-01-01' }),
    answerBy: optionalDay({ from: '2000-01-01' }),
    funds: ticked(choices.funds.map(({ id }) => String(id))),
  })
}

type Ordered = Pick<
  NoticeFacts,
  'officeId' | 'unitId' | 'roundId' | 'monthsMin' | 'monthsMax' | 'closesOn' | 'answerBy'
>

/** A length must lie within what the agreement of its round allows. */
function monthErrors(
  { monthsMin, monthsMax }: Pick<NoticeFacts, 'monthsMin' | 'monthsMax'>,
  round: CorrectionLimits['round'],
): FieldError[] {
  const { min, max } = { min: round?.monthsMin ?? 1, max: round?.monthsMax ?? longest }
  const least = Math.max(min, monthsMin)
  return [
    ...(monthsMin < min || monthsMin > max ? [outOf('monthsMin', min, max)] : []),
    ...(monthsMax < monthsMin || monthsMax > max ? [outOf('monthsMax', least, max)] : []),
  ]
}

function outOf(field: string, min: number, max: number): FieldError {
  return { field, code: 'out-of-range', params: { min, max } }
}

/** What cannot be true together. What is only unusual is a remark, and stops nobody. */
function contradictions(values: Ordered, { units, rounds }: FactChoices): FieldError[] {
  const errors: FieldError[] = []
  const { closesOn, answerBy } = values
  const round = rounds.find(candidate => candidate.id === values.roundId)
  errors.push(...monthErrors(values, round))
  if (closesOn !== null && answerBy !== null && answerBy < closesOn)
    errors.push({ field: 'answerBy', code: 'too-early', params: { from: closesOn } })
  const unit = units.find(candidate => candidate.id === values.unitId)
  if (unit !== undefined && unit.officeId !== values.officeId)
    errors.push({ field: 'unitId', code: 'not-an-option', params: {} })
  return errors
}

/** What a correction is held against. */
export type CorrectionLimits = {
  readonly notice: Corrected
  /** The round that the notice is exclusive to, whose agreement limits its length. */
  readonly round: { readonly monthsMin: number; readonly monthsMax: number } | undefined
  /** Whether the promised day of the answer may still be moved. */
  readonly movable: boolean
  readonly today: PlainDate
}

/** Facts of a published notice, corrected, with the reason. */
export function parseCorrection(
  form: RawForm,
  { notice, round, movable, today }: CorrectionLimits,
): Parsed<{ facts: Corrected; why: string }> {
  const parsed = parseForm(
    z.object({
      closesOn: optionalDay({ from: '2000-01-01' }),
      answerBy: optionalDay({ from: '2000-01-01' }),
      startOn: optionalDay({ from: '2000-01-01' }),
      monthsMin: wholeNumber(1, longest),
      monthsMax: wholeNumber(1, longest),
      allowance: option(allowances),
      languages: ticked(askedLanguages),
      why: longText(2_000),
    }),
    form,
  )
  if (!parsed.ok) return parsed
  const { why, ...typed } = parsed.values
  const facts = { ...typed, answerBy: movable ? typed.answerBy : notice.answerBy }
  const errors = [...errorsOfCorrection(notice, facts, today), ...monthErrors(facts, round)]
  return errors.length > 0 ? { ok: false, errors } : { ok: true, values: { facts, why } }
}

export function parseWording(form: RawForm): Parsed<NoticeWording> {
  const list = lines(40, 1_000)
  return parseForm(
    z.object({
      title: text(200),
      background: optionalLongText(10_000),
      contribution: list,
      checkIns: optionalLongText(2_000),
      responsibilities: list,
      learningObjectives: list,
      outputs: list,
      qualifications: list,
    }),
    form,
  )
}

/** The language that a new notice's text is written in. */
export function parseTextLanguage(form: RawForm): Parsed<{ textLanguage: Language }> {
  return parseForm(z.object({ textLanguage: option(languages) }), form)
}

export function parseWhy(form: RawForm): Parsed<{ why: string }> {
  return parseForm(z.object({ why: longText(2_000) }), form)
}
