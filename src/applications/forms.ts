import { z } from 'zod'

import { addMonths, type PlainDate } from '../platform/days/index.ts'
import {
  day,
  longText,
  option,
  optionalLongText,
  parseForm,
  ticked,
  typed,
  wholeNumber,
  type Parsed,
  type RawForm,
} from '../platform/forms/index.ts'

/** How far ahead a start may be proposed, in months; and the longest internship that can be asked for at all. */
const furthestStartMonths = 36
const longestMonths = 24

const letterLength = 6_000
const areasLength = 1_000

export const officeKinds = ['headquarters', 'field-mission', 'country-office'] as const

export type Wish =
  | { readonly to: 'notice'; readonly id: number }
  | { readonly to: 'office'; readonly id: number }
  | { readonly to: 'kind'; readonly kind: (typeof officeKinds)[number] }

/** What is applied to, from a form or an address: exactly one of three names. @returns null for anything else */
export function parseWish(value: (name: string) => string): Wish | null {
  const number = (name: string): number => (/^[1-9]\d{0,8}$/.test(value(name)) ? Number(value(name)) : 0)
  const kind = officeKinds.find(candidate => candidate === value('kind'))
  if (number('notice') > 0) return { to: 'notice', id: number('notice') }
  if (number('office') > 0) return { to: 'office', id: number('office') }
  return kind === undefined ? null : { to: 'kind', kind }
}

/** The first day lies today or later: nobody starts before they apply. */
export function parseDates(
  form: RawForm,
  today: PlainDate,
): Parsed<{ proposedStartOn: PlainDate; proposedMonths: number }> {
  const limits = { from: today, to: addMonths(today, furthestStartMonths) }
  return parseForm(z.object({ proposedStartOn: day(limits), proposedMonths: wholeNumber(1, longestMonths) }), form)
}

export function parseAreas(form: RawForm): Parsed<{ areas: string }> {
  return parseForm(z.object({ areas: longText(areasLength) }), form)
}

export function parseLetter(form: RawForm): Parsed<{ coverLetter: string }> {
  return parseForm(z.object({ coverLetter: longText(letterLength) }), form)
}

/** @param own the numbers of the person's own documents, as the page offered them */
export function parseDocuments(form: RawForm, own: readonly number[]): Parsed<{ documents: number[] }> {
  const parsed = parseForm(z.object({ documents: ticked(own.map(String)) }), form)
  return parsed.ok ? { ok: true, values: { documents: parsed.values.documents.map(Number) } } : parsed
}

export function parseWithdrawal(form: RawForm): Parsed<{ why: string }> {
  return parseForm(z.object({ why: optionalLongText(2_000) }), form)
}

/**
 * @param rules the rules of which something was found
 * @returns `finding: null` where the whole is meant
 */
export function parseReview(
  form: RawForm,
  rules: readonly string[],
): Parsed<{ finding: string | null; wording: string }> {
  const parsed = parseForm(z.object({ finding: option(['all', ...rules]), wording: longText(2_000) }), form)
  if (!parsed.ok) return parsed
  const { finding, wording } = parsed.values
  return { ok: true, values: { finding: finding === 'all' ? null : finding, wording } }
}

/** Which of the two buttons was pressed, and whether the page of an unmet rule was read. */
export function parseSubmission(form: RawForm): { release: boolean; knowsVerdict: boolean } {
  return { release: typed(form, 'release') === 'now', knowsVerdict: typed(form, 'knows') === 'yes' }
}

/** What kind of document a chosen file is. */
export function parseDocumentKind<const Kind extends string>(
  form: RawForm,
  kinds: readonly Kind[],
): Parsed<{ kind: Kind }> {
  return parseForm(z.object({ kind: option(kinds) }), form)
}
