import { z } from 'zod'

import { addDays, addMonths, type PlainDate } from '../platform/days/index.ts'
import {
  allTyped,
  amount,
  choiceOf,
  day,
  longText,
  option,
  optionalChoiceOf,
  optionalLongText,
  optionalText,
  parseForm,
  text,
  ticked,
  timeOfDay,
  typed,
  wholeNumber,
  type FieldError,
  type Parsed,
  type RawForm,
} from '../platform/forms/index.ts'
import type { ConfirmedFinding, Decision } from './decision.ts'
import { conditionKinds, reasonsNotSelected, type ConditionKind } from './reasons.ts'
import type { ConditionVerdict } from './rules.ts'

const wordsMax = 3_000

export function parseNotSelected(form: RawForm): Parsed<Decision> {
  const parsed = parseForm(z.object({ reasonCode: option(reasonsNotSelected), reason: longText(wordsMax) }), form)
  return parsed.ok ? { ok: true, values: { kind: 'not-selected', ...parsed.values } } : parsed
}

/** @param open the findings that are not met, or left to a person: at least one of them is confirmed */
export function parseNotEligible(form: RawForm, open: readonly ConfirmedFinding[]): Parsed<Decision> {
  const rules = open.map(({ rule }) => rule)
  const parsed = parseForm(z.object({ findings: ticked(rules), reason: longText(wordsMax) }), form)
  const isNoneTicked = allTyped(form, 'findings').length === 0
  const none: FieldError[] = isNoneTicked ? [{ field: 'findings', code: 'not-chosen', params: {} }] : []
  if (!parsed.ok) return { ok: false, errors: [...none, ...parsed.errors] }
  if (isNoneTicked) return { ok: false, errors: none }
  const { findings, reason } = parsed.values
  const confirmed = open.filter(({ rule }) => findings.includes(rule))
  return { ok: true, values: { kind: 'not-eligible', findings: confirmed, reason } }
}

export function parseReserve(form: RawForm, today: PlainDate): Parsed<Decision> {
  const fields = {
    rank: wholeNumber(1, 999),
    until: day({ from: addDays(today, 1) }),
    reason: optionalLongText(wordsMax),
  }
  const parsed = parseForm(z.object(fields), form)
  if (!parsed.ok) return parsed
  const { rank, until, reason } = parsed.values
  return { ok: true, values: { kind: 'reserve', terms: { rank, until }, reason } }
}

/** What the page of an offer lets one choose from, and how long the policy allows. */
export type OfferLimits = {
  readonly units: readonly number[]
  readonly supervisors: readonly number[]
  readonly unitRequired: boolean
  readonly months: { readonly min: number; readonly max: number }
}

export const currencies = ['USD', 'EUR', 'CHF', 'GBP', 'KES', 'XAF', 'COP', 'BDT', 'LAK', 'MZN'] as const

/** An offer's terms; its last day lies within the policy's months of its first. */
export function parseOffer(form: RawForm, today: PlainDate, limits: OfferLimits): Parsed<Decision> {
  const fields = {
    startOn: day({ from: today }),
    endOn: day({ from: today }),
    unitId: limits.unitRequired ? choiceOf(limits.units) : optionalChoiceOf(limits.units),
    overallSupervisorId: choiceOf(limits.supervisors),
    directSupervisorId: optionalChoiceOf(limits.supervisors),
    pays: option(['monthly', 'none']),
    conditions: ticked(conditionKinds),
    otherWording: optionalText(300),
    expiresOn: day({ from: addDays(today, 1) }),
    reason: optionalLongText(wordsMax),
  }
  const parsed = parseForm(z.object(fields), form)
  const paid = { amount: amount(), currency: option(currencies) }
  const money = typed(form, 'pays') === 'monthly' ? parseForm(z.object(paid), form) : null
  const errors = [...(parsed.ok ? [] : parsed.errors), ...(money === null || money.ok ? [] : money.errors)]
  if (!parsed.ok || errors.length > 0) return { ok: false, errors }
  const { conditions, otherWording, pays: _, reason, ...terms } = parsed.values
  const wrong = [...lengthErrors(terms, limits.months), ...wordingErrors(conditions, otherWording)]
  if (wrong.length > 0) return { ok: false, errors: wrong }
  const allowance = money?.ok === true ? { amount: String(money.values.amount), currency: money.values.currency } : null
  const worded = conditions.map(kind => ({ kind, wording: kind === 'other' ? otherWording : '' }))
  return { ok: true, values: { kind: 'offer', terms: { ...terms, allowance, conditions: worded }, reason } }
}

function lengthErrors(
  { startOn, endOn, expiresOn }: { startOn: PlainDate; endOn: PlainDate; expiresOn: PlainDate },
  { min, max }: OfferLimits['months'],
): FieldError[] {
  if (endOn <= startOn) return [{ field: 'endOn', code: 'before-start', params: {} }]
  const from = addDays(addMonths(startOn, min), -1)
  const to = addMonths(startOn, max)
  if (endOn < from) return [{ field: 'endOn', code: 'too-early', params: { from } }]
  if (endOn > to) return [{ field: 'endOn', code: 'too-late', params: { to } }]
  return expiresOn > startOn ? [{ field: 'expiresOn', code: 'too-late', params: { to: startOn } }] : []
}

function wordingErrors(conditions: readonly ConditionKind[], wording: string): FieldError[] {
  return conditions.includes('other') && wording === '' ? [{ field: 'otherWording', code: 'missing', params: {} }] : []
}

export type Invitation = {
  readonly on: PlainDate
  readonly time: string
  readonly timeZone: string
  readonly minutes: number
  readonly place: string
  readonly panel: readonly number[]
}

/** @param from the first day that is not past anywhere */
export function parseInvitation(
  form: RawForm,
  { from, zones, people }: { from: PlainDate; zones: readonly string[]; people: readonly number[] },
): Parsed<Invitation> {
  const fields = {
    on: day({ from }),
    time: timeOfDay(),
    timeZone: option(zones),
    minutes: wholeNumber(5, 480),
    place: text(300),
    panel: z.array(choiceOf(people)),
  }
  const parsed = parseForm(z.object(fields), form)
  const nobody: FieldError[] = typed(form, 'panel') === '' ? [{ field: 'panel', code: 'not-chosen', params: {} }] : []
  if (parsed.ok && nobody.length === 0) return parsed
  return { ok: false, errors: [...(parsed.ok ? [] : parsed.errors), ...nobody] }
}

export function parseNote(form: RawForm): Parsed<{ score: number; note: string }> {
  return parseForm(z.object({ score: wholeNumber(1, 5), note: longText(6_000) }), form)
}

export function parseWords(form: RawForm): Parsed<{ reason: string }> {
  return parseForm(z.object({ reason: longText(wordsMax) }), form)
}

/** Why a fact is corrected; the person reads it. */
export function parseWhy(form: RawForm): Parsed<{ why: string }> {
  return parseForm(z.object({ why: longText(1_000) }), form)
}

export function parseRefusalOfOffer(form: RawForm): Parsed<{ why: string }> {
  return parseForm(z.object({ why: optionalLongText(1_000) }), form)
}

export function parseCondition(
  form: RawForm,
  verdicts: readonly ConditionVerdict[],
): Parsed<{ state: ConditionVerdict; why: string }> {
  return parseForm(z.object({ state: option(verdicts), why: longText(1_000) }), form)
}

export function parseAnswer(form: RawForm): Parsed<{ answer: string }> {
  return parseForm(z.object({ answer: longText(wordsMax) }), form)
}

/** Chosen decisions, each as "application-decision". What is not of that shape is dropped: it came from no page of ours. */
export function parseChosen(form: RawForm): { applicationId: number; decisionId: number }[] {
  return (form.fields.get('chosen') ?? []).flatMap(value => {
    const match = /^([1-9]\d{0,8})-([1-9]\d{0,8})$/.exec(value)
    return match === null ? [] : [{ applicationId: Number(match[1]), decisionId: Number(match[2]) }]
  })
}
