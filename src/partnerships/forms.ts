import { z } from 'zod'

import type { PlainDate } from '../platform/days/index.ts'
import {
  choiceOf,
  day,
  email,
  longText,
  option,
  optionalDay,
  optionalLongText,
  optionalWholeNumber,
  parseForm,
  text,
  wholeNumber,
  type FieldError,
  type Parsed,
  type RawForm,
} from '../platform/forms/index.ts'
import { countryCodes } from '../platform/i18n/codes.ts'

export const partnerKinds = ['university', 'ministry', 'foundation'] as const
export const payers = ['organisation', 'partner', 'shared'] as const
export const sights = ['states', 'states-and-reasons'] as const

export type NewPartner = {
  readonly name: string
  readonly kind: (typeof partnerKinds)[number]
  readonly country: string
}

export function parsePartner(form: RawForm): Parsed<NewPartner> {
  return parseForm(z.object({ name: text(200), kind: option(partnerKinds), country: option(countryCodes) }), form)
}

export type NewAgreement = {
  readonly title: string
  readonly signedOn: PlainDate
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate | null
  readonly policyId: string
  readonly monthsMin: number
  readonly monthsMax: number
  readonly payer: (typeof payers)[number]
  readonly partnerSees: (typeof sights)[number]
  readonly contactName: string
  readonly contactEmail: string
}

/**
 * An agreement as it was signed: it ends after its start, and its months are in order.
 *
 * @param limits the policies that are known, and today: what was signed was signed by then
 */
export function parseAgreement(
  form: RawForm,
  limits: { readonly policies: readonly string[]; readonly today: PlainDate },
): Parsed<NewAgreement> {
  const fields = {
    title: text(200),
    signedOn: day({ to: limits.today }),
    startsOn: day(),
    endsOn: optionalDay(),
    policyId: option(limits.policies),
    monthsMin: wholeNumber(1, 24),
    monthsMax: wholeNumber(1, 24),
    payer: option(payers),
    partnerSees: option(sights),
    contactName: text(200),
    contactEmail: email(),
  }
  const parsed = parseForm(z.object(fields), form)
  if (!parsed.ok) return parsed
  const { startsOn, endsOn, monthsMin, monthsMax } = parsed.values
  const errors: FieldError[] = []
  if (endsOn !== null && endsOn <= startsOn) errors.push({ field: 'endsOn', code: 'before-start', params: {} })
  if (monthsMax < monthsMin)
    errors.push({ field: 'monthsMax', code: 'out-of-range', params: { min: monthsMin, max: 24 } })
  return errors.length > 0 ? { ok: false, errors } : parsed
}

export type NewRound = {
  readonly name: string
  readonly positions: number
  readonly opensOn: PlainDate
  readonly closesOn: PlainDate
  readonly answerBy: PlainDate
}

/** A round's calendar runs forward: it opens, closes, and everybody has an answer. */
export function parseRound(form: RawForm): Parsed<NewRound> {
  const fields = { name: text(100), positions: wholeNumber(1, 1_000), opensOn: day(), closesOn: day(), answerBy: day() }
  const parsed = parseForm(z.object(fields), form)
  if (!parsed.ok) return parsed
  const { opensOn, closesOn, answerBy } = parsed.values
  const errors: FieldError[] = []
  if (closesOn < opensOn) errors.push({ field: 'closesOn', code: 'too-early', params: { from: opensOn } })
  if (answerBy < closesOn) errors.push({ field: 'answerBy', code: 'too-early', params: { from: closesOn } })
  return errors.length > 0 ? { ok: false, errors } : parsed
}

/** @param notices those that the page offers */
export function parseTie(form: RawForm, notices: readonly number[]): Parsed<{ notice: number }> {
  return parseForm(z.object({ notice: choiceOf(notices) }), form)
}

export type Endorsement = {
  readonly enrolled: boolean
  readonly funded: boolean
  readonly nominated: boolean
  readonly rank: number | null
  readonly note: string
}

/** The partner's word for a student: three answers, a place in its order if it has one, a note. */
export function parseEndorsement(form: RawForm): Parsed<Endorsement> {
  const yesOrNo = option(['yes', 'no'])
  const fields = {
    enrolled: yesOrNo,
    funded: yesOrNo,
    nominated: yesOrNo,
    rank: optionalWholeNumber(1, 999),
    note: optionalLongText(2_000),
  }
  const parsed = parseForm(z.object(fields), form)
  if (!parsed.ok) return parsed
  const { enrolled, funded, nominated, ...rest } = parsed.values
  return {
    ok: true,
    values: { ...rest, enrolled: enrolled === 'yes', funded: funded === 'yes', nominated: nominated === 'yes' },
  }
}

/** Why something that was agreed is corrected; '' where nothing is said. Asked for by the action where others rely on it. */
export function parseReason(form: RawForm): Parsed<{ why: string }> {
  return parseForm(z.object({ why: optionalLongText(1_000) }), form)
}

/** What takes something away says why. */
export function parseWhy(form: RawForm): Parsed<{ why: string }> {
  return parseForm(z.object({ why: longText(1_000) }), form)
}

/** A new last day, and what it rests on. */
export function parseLastDay(form: RawForm): Parsed<{ endsOn: PlainDate; why: string }> {
  return parseForm(z.object({ endsOn: day(), why: longText(1_000) }), form)
}
