import type { App } from '../../platform/app/index.ts'
import { dayBoxes, typed } from '../../platform/forms/index.ts'
import { lastChangeOf } from '../../platform/history/changes.ts'
import {
  idOf,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Ask,
  type Route,
} from '../../platform/http/index.ts'
import { formatDay } from '../../platform/i18n/format.ts'
import { endAgreement, renewAgreement, type NewTerm } from '../actions/change-term.ts'
import { correctAgreement, factEvents, type CorrectionRefusal } from '../actions/correct.ts'
import { parseAgreement, parseLastDay, parseReason } from '../forms.ts'
import { policyChoices } from '../policy-choices.ts'
import { partnershipPaths as paths } from '../paths.ts'
import { agreementById, type Agreement } from '../queries.ts'
import { mayManagePartnerships } from '../rules.ts'
import { actPage } from '../views/act-pages.tsx'
import { correctingMessages } from '../views/correcting.ts'
import { agreementFormPage } from '../views/form-pages.tsx'
import { partnershipMessages } from '../views/messages.ts'
import { blank, meanwhileOf, returned, returnedFor, saysNo, type FormState } from './answers.ts'

const one = '/partnerships/agreements/:agreement'
const who = mayManagePartnerships

/** What was signed and entered: corrected, renewed, ended. */
export function agreementCorrectionRoutes(app: App): Route[] {
  return [
    { method: 'GET', path: `${one}/correction`, who, handle: showCorrection },
    { method: 'POST', path: `${one}/correction`, who, handle: ask => correct(app, ask) },
    { method: 'GET', path: `${one}/renewal`, who, handle: ask => showTerm(ask, 'renewal') },
    { method: 'POST', path: `${one}/renewal`, who, handle: ask => changeTerm(app, ask, 'renewal') },
    { method: 'GET', path: `${one}/ending`, who, handle: ask => showTerm(ask, 'ending') },
    { method: 'POST', path: `${one}/ending`, who, handle: ask => changeTerm(app, ask, 'ending') },
  ]
}

type Shown = { readonly version: string; readonly agreement: Agreement }

function shown(ask: Ask): Promise<Shown | null> {
  return ask.db.read(async tx => {
    const agreement = await agreementById(tx, idOf(ask.params.agreement))
    if (agreement === null) return null
    const { version } = await lastChangeOf(tx, 'agreement', agreement.id, factEvents)
    return { version, agreement }
  })
}

type FormAsked = FormState & { readonly version: string; readonly meanwhile: string | null }

function correctionPage(
  { language, csrf, today }: Ask,
  { id, title: name, partnerId, partner, policyId }: Agreement,
  { version, meanwhile, ...form }: FormAsked,
): ReturnType<typeof agreementFormPage> {
  const choices = policyChoices(language, { today, chosen: policyId })
  const correcting = { id, name, version, meanwhile }
  return agreementFormPage({ language, csrf, partnerId, partner, policies: choices, correcting, ...form })
}

async function showCorrection(ask: Ask): Promise<Answer> {
  const found = await shown(ask)
  if (found === null) return notFound
  const { agreement, version } = found
  return page(correctionPage(ask, agreement, { version, meanwhile: null, values: valuesOf(agreement), errors: {} }))
}

function valuesOf({ signedOn, startsOn, endsOn, monthsMin, monthsMax, ...agreement }: Agreement): FormState['values'] {
  const { title, policyId, payer, partnerSees, contactName, contactEmail } = agreement
  return {
    ...{ title, policyId, payer, partnerSees, contactName, contactEmail },
    ...{ monthsMin: String(monthsMin), monthsMax: String(monthsMax) },
    ...dayBoxes('signedOn', signedOn),
    ...dayBoxes('startsOn', startsOn),
    ...dayBoxes('endsOn', endsOn),
  }
}

/** Beside which field a refusal is told. */
const fieldOf: Readonly<Partial<Record<CorrectionRefusal, string>>> = {
  taken: 'title',
  'reason-missing': 'why',
  'round-outside': 'startsOn',
  'students-were-told': 'partnerSees',
}

async function correct(app: App, ask: Ask): Promise<Answer> {
  const found = await shown(ask)
  if (found === null) return notFound
  const { agreement } = found
  const version = typed(ask.form, 'version')
  const again = (form: FormState): Answer =>
    pageWithErrors(correctionPage(ask, agreement, { ...form, version, meanwhile: null }))
  const choosing = { today: ask.today, chosen: agreement.policyId }
  const offered = policyChoices(ask.language, choosing).map(({ value }) => value)
  const facts = parseAgreement(ask.form, { policies: offered, today: ask.today })
  const reason = parseReason(ask.form)
  if (!facts.ok || !reason.ok) {
    const errors = [...(facts.ok ? [] : facts.errors), ...(reason.ok ? [] : reason.errors)]
    return again(returned(ask, errors, labelsFor(ask)))
  }
  const correction = { id: agreement.id, facts: facts.values, why: reason.values.why, version }
  const result = await correctAgreement(app, ask.actor, correction, ask.now)
  const back = paths.agreement(ask.language, agreement.id)
  if (result.ok) return redirect(`${back}?saved`)
  const { code, params } = result.refusal
  if (code === 'changed-meanwhile') {
    const now = { version: found.version, meanwhile: meanwhileOf(ask.language, params) }
    return page(correctionPage(ask, agreement, { ...returned(ask, [], {}), ...now }), 409)
  }
  const field = fieldOf[code]
  return field === undefined ? saysNo(ask, { code, params }, back) : again(returnedFor(ask, field, { code, params }))
}

function labelsFor({ language }: Ask): Readonly<Record<string, string>> {
  return { ...partnershipMessages[language].agreementForm.labels, why: correctingMessages[language].why }
}

type Act = 'renewal' | 'ending'

function termPage(ask: Ask, { id, title, endsOn }: Agreement, act: Act, form: FormState): ReturnType<typeof actPage> {
  const { language, csrf } = ask
  const { renewal, ending } = correctingMessages[language]
  const { submit, why, whyHint, label: lastDay } = act === 'renewal' ? renewal : ending
  const lede = act === 'renewal' ? renewal.lede(endsOn === null ? '' : formatDay(language, endsOn)) : ending.lede
  const words = { title: (act === 'renewal' ? renewal : ending).title(title), lede, submit, why, whyHint, lastDay }
  return actPage({
    ...{ language, csrf, ...words, ...form },
    back: paths.agreement(language, id),
    action: paths[act](language, id),
  })
}

async function showTerm(ask: Ask, act: Act): Promise<Answer> {
  const found = await shown(ask)
  // Without a last day there is nothing to renew: no such page.
  if (found === null || (act === 'renewal' && found.agreement.endsOn === null)) return notFound
  return page(termPage(ask, found.agreement, act, blank))
}

async function changeTerm(app: App, ask: Ask, act: Act): Promise<Answer> {
  const found = await shown(ask)
  if (found === null) return notFound
  const { agreement } = found
  const parsed = parseLastDay(ask.form)
  const again = (form: FormState): Answer => pageWithErrors(termPage(ask, agreement, act, form))
  if (!parsed.ok) {
    const { label: endsOn, why } = correctingMessages[ask.language][act]
    return again(returned(ask, parsed.errors, { endsOn, why }))
  }
  const term: NewTerm = { id: agreement.id, ...parsed.values }
  const result = await (act === 'renewal' ? renewAgreement : endAgreement)(app, ask.actor, term, ask.now)
  const back = paths.agreement(ask.language, agreement.id)
  if (result.ok) return redirect(`${back}?saved`)
  const { code } = result.refusal
  if (code === 'not-allowed' || code === 'not-found' || code === 'no-end') return saysNo(ask, result.refusal, back)
  return again(returnedFor(ask, 'endsOn', result.refusal))
}
