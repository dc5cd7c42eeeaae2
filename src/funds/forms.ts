import { z } from 'zod'

import type { PlainDate } from '../platform/days/index.ts'
import {
  amount,
  choiceOf,
  day,
  longText,
  option,
  optionalDay,
  optionalLongText,
  optionalText,
  parseForm,
  text,
  type Parsed,
  type RawForm,
} from '../platform/forms/index.ts'

export const fundKinds = ['outward-mobility', 'trust', 'donor', 'bursary', 'organisation'] as const
export type FundKind = (typeof fundKinds)[number]

/** Currencies with cents, in which funds are given. */
export const currencies = ['AUD', 'CAD', 'CHF', 'DKK', 'EUR', 'GBP', 'NOK', 'SEK', 'USD'] as const

export type NewFund = {
  readonly name: string
  readonly kind: FundKind
  readonly amount: bigint
  readonly currency: string
  readonly terms: string
  readonly availableFrom: PlainDate
  readonly availableUntil: PlainDate | null
  readonly acknowledgedAs: string | null
}

/** A fund as it was given: what, how much, for what, from when until when. */
export function parseFund(form: RawForm): Parsed<NewFund> {
  const fields = {
    name: text(200),
    kind: option(fundKinds),
    amount: amount(),
    currency: option(currencies),
    terms: optionalLongText(4_000),
    availableFrom: day(),
    availableUntil: optionalDay(),
    acknowledgedAs: optionalText(200),
  }
  const parsed = parseForm(z.object(fields), form)
  if (!parsed.ok) return parsed
  const { acknowledgedAs, ...values } = parsed.values
  const { availableFrom: from, availableUntil: until } = values
  if (until !== null && until < from)
    return { ok: false, errors: [{ field: 'availableUntil', code: 'too-early', params: { from } }] }
  return { ok: true, values: { ...values, acknowledgedAs: acknowledgedAs === '' ? null : acknowledgedAs } }
}

/** An amount as somebody would type it into the form: 1000.50. @param minorUnits cents */
export function amountTyped(minorUnits: bigint): string {
  const cents = minorUnits % 100n
  return cents === 0n ? String(minorUnits / 100n) : `${minorUnits / 100n}.${String(cents).padStart(2, '0')}`
}

/** Why a fund is corrected; '' where nothing is said. */
export function parseReason(form: RawForm): Parsed<{ why: string }> {
  return parseForm(z.object({ why: optionalLongText(1_000) }), form)
}

/** Why an award is taken back. */
export function parseWhy(form: RawForm): Parsed<{ why: string }> {
  return parseForm(z.object({ why: longText(1_000) }), form)
}

export type NewAward = { readonly placement: number; readonly amount: bigint }

/** @param placements those that the page offers */
export function parseAward(form: RawForm, placements: readonly number[]): Parsed<NewAward> {
  return parseForm(z.object({ placement: choiceOf(placements), amount: amount() }), form)
}

/** @param rounds those that the page offers */
export function parseTie(form: RawForm, rounds: readonly number[]): Parsed<{ round: number }> {
  return parseForm(z.object({ round: choiceOf(rounds) }), form)
}
