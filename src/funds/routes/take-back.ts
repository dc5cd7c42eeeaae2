import type { App } from '../../platform/app/index.ts'
import { errorSentences, typedValues } from '../../platform/forms/index.ts'
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
import { formatMoney } from '../../platform/i18n/format.ts'
import { takeBackAward } from '../actions/promise.ts'
import { parseWhy } from '../forms.ts'
import { fundPaths as paths } from '../paths.ts'
import { awardById, type OneAward } from '../queries.ts'
import { mayPromise } from '../rules.ts'
import type { FundForm } from '../views/form-page.tsx'
import { fundMessages } from '../views/messages.ts'
import { takeBackPage } from '../views/take-back-page.tsx'

const path = '/funds/awards/:award/taking-back'

/** Taking a promise back: why is asked, and told to those who relied on it. */
export function takeBackRoutes(app: App): Route[] {
  return [
    { method: 'GET', path, who: mayPromise, handle: show },
    { method: 'POST', path, who: mayPromise, handle: ask => takeBack(app, ask) },
  ]
}

const awardAsked = (ask: Ask): Promise<OneAward | null> => ask.db.read(tx => awardById(tx, idOf(ask.params.award)))

type Form = Pick<FundForm, 'values' | 'errors'>

function formOf({ language, csrf }: Ask, award: OneAward, form: Form): ReturnType<typeof takeBackPage> {
  const { id, fundId, name, office, amount, currency } = award
  const money = formatMoney(language, amount, currency)
  return takeBackPage({ language, csrf, id, fundId, name, office, money, ...form })
}

async function show(ask: Ask): Promise<Answer> {
  const award = await awardAsked(ask)
  return award === null ? notFound : page(formOf(ask, award, { values: {}, errors: {} }))
}

async function takeBack(app: App, ask: Ask): Promise<Answer> {
  const award = await awardAsked(ask)
  if (award === null) return notFound
  const { language } = ask
  const parsed = parseWhy(ask.form)
  if (!parsed.ok) {
    const errors = errorSentences(parsed.errors, { why: fundMessages[language].takingBack.why }, language)
    return pageWithErrors(formOf(ask, award, { values: typedValues(ask.form), errors }))
  }
  const result = await takeBackAward(app, ask.actor, { awardId: award.id, why: parsed.values.why }, ask.now)
  const back = paths.fund(language, award.fundId)
  if (result.ok) return redirect(`${back}?saved`)
  return refused(result.refusal, fundMessages[language].refusals[result.refusal.code], back)
}
