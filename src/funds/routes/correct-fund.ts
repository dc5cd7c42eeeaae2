import type { App } from '../../platform/app/index.ts'
import { dayBoxes, errorSentences, typed, typedValues } from '../../platform/forms/index.ts'
import { lastChangeOf } from '../../platform/history/changes.ts'
import {
  idOf,
  notFound,
  page,
  pageWithErrors,
  redirect,
  refused,
  type Answer,
  type Ask,
  type Route,
} from '../../platform/http/index.ts'
import { formatInstant, formatMoney } from '../../platform/i18n/format.ts'
import type { Refusal } from '../../platform/result/index.ts'
import { correctFund, factEvents, type CorrectionRefusal } from '../actions/correct-fund.ts'
import { amountTyped, currencies, parseFund, parseReason } from '../forms.ts'
import { fundPaths as paths } from '../paths.ts'
import { fundFigures, type FundFigures } from '../queries.ts'
import { mayManageFunds } from '../rules.ts'
import { fundFormPage, type FundForm } from '../views/form-page.tsx'
import { fundMessages } from '../views/messages.ts'

const path = '/funds/:fund/correction'

/** A fund as it was given: put right where it was entered wrongly. */
export function fundCorrectionRoutes(app: App): Route[] {
  const who = mayManageFunds
  return [
    { method: 'GET', path, who, handle: show },
    { method: 'POST', path, who, handle: ask => correct(app, ask) },
  ]
}

type Shown = { readonly fund: FundFigures; readonly version: string }

function shown(ask: Ask): Promise<Shown | null> {
  return ask.db.read(async tx => {
    const [fund] = await fundFigures(tx, [idOf(ask.params.fund)])
    if (fund === undefined) return null
    const { version } = await lastChangeOf(tx, 'fund', fund.id, factEvents)
    return { fund, version }
  })
}

type FormAsked = Pick<FundForm, 'values' | 'errors'> & { readonly version: string; readonly meanwhile: string | null }

function formOf({ language, csrf }: Ask, { id, name }: FundFigures, asked: FormAsked): ReturnType<typeof fundFormPage> {
  const { version, meanwhile, ...form } = asked
  return fundFormPage({ language, csrf, currencies, correcting: { id, name, version, meanwhile }, ...form })
}

async function show(ask: Ask): Promise<Answer> {
  const found = await shown(ask)
  if (found === null) return notFound
  const { fund, version } = found
  return page(formOf(ask, fund, { version, meanwhile: null, values: valuesOf(fund), errors: {} }))
}

function valuesOf({ name, kind, amount, currency, terms, ...fund }: FundFigures): Record<string, string> {
  const { availableFrom, availableUntil, acknowledgedAs } = fund
  return {
    ...{ name, kind, amount: amountTyped(amount), currency, terms, acknowledgedAs: acknowledgedAs ?? '' },
    ...dayBoxes('availableFrom', availableFrom),
    ...dayBoxes('availableUntil', availableUntil),
  }
}

/** Beside which field a refusal is told. */
const fieldOf: Readonly<Partial<Record<CorrectionRefusal, string>>> = {
  taken: 'name',
  'reason-missing': 'why',
  'below-promised': 'amount',
  'currency-in-use': 'currency',
  'awards-outside': 'availableFrom',
}

async function correct(app: App, ask: Ask): Promise<Answer> {
  const found = await shown(ask)
  if (found === null) return notFound
  const { fund } = found
  const [version, values] = [typed(ask.form, 'version'), typedValues(ask.form)]
  const again = (errors: Record<string, string>): Answer =>
    pageWithErrors(formOf(ask, fund, { values, errors, version, meanwhile: null }))
  const [facts, reason] = [parseFund(ask.form), parseReason(ask.form)]
  if (!facts.ok || !reason.ok) {
    const { form } = fundMessages[ask.language]
    const errors = [...(facts.ok ? [] : facts.errors), ...(reason.ok ? [] : reason.errors)]
    return again(errorSentences(errors, { ...form.labels, why: form.why }, ask.language))
  }
  const correction = { id: fund.id, facts: facts.values, why: reason.values.why, version }
  const result = await correctFund(app, ask.actor, correction, ask.now)
  const back = paths.fund(ask.language, fund.id)
  if (result.ok) return redirect(`${back}?saved`)
  const { refusal } = result
  const sentence = sentenceOf(ask, refusal, fund)
  if (refusal.code === 'changed-meanwhile')
    return page(formOf(ask, fund, { values, errors: {}, version: found.version, meanwhile: sentence }), 409)
  const field = fieldOf[refusal.code]
  return field === undefined ? refused(refusal, sentence, back) : again({ [field]: sentence })
}

function sentenceOf(
  { language }: Ask,
  { code, params }: Refusal<CorrectionRefusal>,
  { currency }: FundFigures,
): string {
  const { refusals, belowPromised, form } = fundMessages[language]
  if (code === 'below-promised') return belowPromised(formatMoney(language, BigInt(params.promised ?? 0), currency))
  if (code !== 'changed-meanwhile') return refusals[code]
  const { by = '', at = '' } = params
  return form.meanwhile(by, at === '' ? '' : formatInstant(language, new Date(at)))
}
