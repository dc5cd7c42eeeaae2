import { system, type Actor } from '../platform/actor/index.ts'
import type { App } from '../platform/app/index.ts'
import { today } from '../platform/clock/index.ts'
import { errorSentences, typedValues, type FieldError } from '../platform/forms/index.ts'
import { historyOf } from '../platform/history/index.ts'
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
} from '../platform/http/index.ts'
import { formatDay, formatMoney, formatNumber } from '../platform/i18n/format.ts'
import type { Refusal } from '../platform/result/index.ts'
import { addFund, tieToRound, untieFromRound, type TieRefusal } from './actions/add-fund.ts'
import { promiseAward, type PromiseRefusal } from './actions/promise.ts'
import { currencies, parseAward, parseFund, parseTie } from './forms.ts'
import { fundPaths as paths } from './paths.ts'
import { awardsOf, candidatesOf, fundFigures, roundsFor, type FundFigures } from './queries.ts'
import { logOf } from './routes/answers.ts'
import { fundCorrectionRoutes } from './routes/correct-fund.ts'
import { takeBackRoutes } from './routes/take-back.ts'
import { fundsGivenBy, mayManageFunds, mayOpenFunds, mayPromise, mayReadFigures, mayReadFunds } from './rules.ts'
import { fundPage, type FundInside, type FundModel } from './views/fund-page.tsx'
import { fundFormPage, type FundForm } from './views/form-page.tsx'
import { fundListPage, type FundRow } from './views/list-page.tsx'
import { fundMessages } from './views/messages.ts'

const blank = { values: {}, errors: {} }
type FormState = Pick<FundForm, 'values' | 'errors'>

/** Funds, the rounds that they pay for, and what they promise. */
export function fundRoutes(app: App): Route[] {
  const one = '/funds/:fund'
  const manages = (actor: Actor): boolean => mayManageFunds(actor)
  return [
    { method: 'GET', path: '/funds', who: mayOpenFunds, handle: ask => list(app, ask) },
    { method: 'GET', path: '/funds/new', who: manages, handle: async ask => page(formPage(ask, blank)) },
    { method: 'POST', path: '/funds', who: manages, handle: ask => add(app, ask) },
    { method: 'GET', path: one, who: mayOpenFunds, handle: ask => show(app, ask) },
    { method: 'POST', path: `${one}/rounds`, who: manages, handle: ask => tie(app, ask) },
    { method: 'POST', path: `${one}/rounds/:round/untying`, who: manages, handle: ask => untie(app, ask) },
    { method: 'POST', path: `${one}/awards`, who: mayPromise, handle: ask => promise(app, ask) },
    ...takeBackRoutes(app),
    ...fundCorrectionRoutes(app),
  ]
}

/**
 * A funder reads sums over rows that row-level security keeps from funders, because each row is a person's: so the system
 * adds them up, and of the funds that this funder gives only.
 */
function figuresFor(app: App, ask: Ask, ids: readonly number[] | null): Promise<FundFigures[]> {
  if (mayReadFunds(ask.actor)) return ask.db.read(tx => fundFigures(tx, ids))
  const own = fundsGivenBy(ask.actor)
  const asked = ids === null ? own : own.filter(id => ids.includes(id))
  return app.database.as(system).read(tx => fundFigures(tx, asked))
}

async function list(app: App, ask: Ask): Promise<Answer> {
  const { language, actor } = ask
  const funds = await figuresFor(app, ask, null)
  const isFunder = !mayReadFunds(actor)
  const rows = funds.map((fund): FundRow => ({ id: fund.id, name: fund.name, ...wordsOf(ask, fund) }))
  return page(fundListPage({ language, mayAdd: mayManageFunds(actor), isFunder, rows }))
}

function wordsOf({ language }: Ask, fund: FundFigures): Omit<FundRow, 'id' | 'name'> {
  const money = (amount: bigint): string => formatMoney(language, amount, fund.currency)
  return {
    kind: fundMessages[language].kinds[fund.kind],
    amount: money(fund.amount),
    promised: money(fund.promised),
    left: money(fund.amount - fund.promised),
    awards: formatNumber(language, fund.awards),
  }
}

function formPage({ language, csrf }: Ask, form: FormState): ReturnType<typeof fundFormPage> {
  return fundFormPage({ language, csrf, currencies, correcting: null, ...form })
}

async function add(app: App, ask: Ask): Promise<Answer> {
  const { labels } = fundMessages[ask.language].form
  const values = typedValues(ask.form)
  const parsed = parseFund(ask.form)
  if (!parsed.ok)
    return pageWithErrors(formPage(ask, { values, errors: errorSentences(parsed.errors, labels, ask.language) }))
  const result = await addFund(app, ask.actor, parsed.values, ask.now)
  if (result.ok) return redirect(`${paths.fund(ask.language, result.value)}?saved`)
  const sentence = fundMessages[ask.language].refusals[result.refusal.code]
  if (result.refusal.code === 'taken') return pageWithErrors(formPage(ask, { values, errors: { name: sentence } }))
  return refused(result.refusal, sentence, paths.list(ask.language))
}

async function show(app: App, ask: Ask): Promise<Answer> {
  const content = await contentOf(app, ask, blank)
  return content === null ? notFound : page(content)
}

async function contentOf(app: App, ask: Ask, form: FormState): Promise<ReturnType<typeof fundPage> | null> {
  const id = idOf(ask.params.fund)
  if (!mayReadFigures(ask.actor, id)) return null
  const [fund] = await figuresFor(app, ask, [id])
  if (fund === undefined) return null
  const inside = mayReadFunds(ask.actor) ? await insideOf(ask, fund) : null
  return fundPage(modelOf(ask, fund, inside, form))
}

function modelOf(ask: Ask, fund: FundFigures, inside: FundInside | null, form: FormState): FundModel {
  const { language, csrf } = ask
  const words = fundMessages[language].fund
  const from = formatDay(language, fund.availableFrom)
  const { availableUntil: until } = fund
  const availability = until === null ? words.from(from) : words.between(from, formatDay(language, until))
  return {
    language,
    csrf,
    id: fund.id,
    name: fund.name,
    isSaved: ask.query.has('saved'),
    facts: { ...wordsOf(ask, fund), availability, acknowledgedAs: fund.acknowledgedAs },
    terms: fund.terms,
    inside,
    ...form,
  }
}

function insideOf(ask: Ask, fund: FundFigures): Promise<FundInside> {
  const { language, actor } = ask
  const { fund: words } = fundMessages[language]
  return ask.db.read(async tx => {
    const rounds = await roundsFor(tx, fund.id)
    const awards = await awardsOf(tx, fund.id)
    const history = await historyOf(tx, 'fund', fund.id)
    return {
      mayManage: mayManageFunds(actor),
      mayPromise: mayPromise(actor),
      rounds: rounds.tied.map(({ id, partner, name }) => ({ id, label: `${partner}, ${name}` })),
      openRounds: rounds.open.map(({ id, partner, name }) => ({ value: String(id), label: `${partner}, ${name}` })),
      awards: awards.map(({ id, name, office, amount, promisedAt, takenBackAt }) => {
        const [sentence, at] =
          takenBackAt === null ? ([words.standing, promisedAt] as const) : ([words.takenBack, takenBackAt] as const)
        const state = sentence(formatDay(language, today(at)))
        return {
          id,
          name,
          office,
          amount: formatMoney(language, amount, fund.currency),
          state,
          stands: takenBackAt === null,
        }
      }),
      candidates: (await candidatesOf(tx, fund.id)).map(({ id, name, office, startOn }) => ({
        value: String(id),
        label: words.starts(name, office, formatDay(language, startOn)),
      })),
      history: logOf(language, history, fund),
    }
  })
}

async function again(app: App, ask: Ask, errors: Readonly<Record<string, string>>): Promise<Answer> {
  const content = await contentOf(app, ask, { values: typedValues(ask.form), errors })
  return content === null ? notFound : pageWithErrors(content)
}

function worded(ask: Ask, errors: readonly FieldError[]): Record<string, string> {
  const { placement, awardAmount, round } = fundMessages[ask.language].fund
  return errorSentences(errors, { placement, amount: awardAmount, round }, ask.language)
}

function saysNo(ask: Ask, refusal: Refusal<TieRefusal | PromiseRefusal>): Answer {
  const { refusals, moreThanLeft } = fundMessages[ask.language]
  const { code, params } = refusal
  const left = (): string => formatMoney(ask.language, BigInt(params.left ?? 0), params.currency ?? '')
  const sentence = code === 'more-than-left' ? moreThanLeft(left()) : refusals[code]
  const id = idOf(ask.params.fund)
  return refused(refusal, sentence, id === 0 ? paths.list(ask.language) : paths.fund(ask.language, id))
}

async function tie(app: App, ask: Ask): Promise<Answer> {
  const fundId = idOf(ask.params.fund)
  const { tied, open } = await ask.db.read(tx => roundsFor(tx, fundId))
  const parsed = parseTie(
    ask.form,
    [...tied, ...open].map(({ id }) => id),
  )
  if (!parsed.ok) return again(app, ask, worded(ask, parsed.errors))
  const result = await tieToRound(app, ask.actor, { fundId, roundId: parsed.values.round }, ask.now)
  return result.ok ? redirect(`${paths.fund(ask.language, fundId)}?saved`) : saysNo(ask, result.refusal)
}

async function untie(app: App, ask: Ask): Promise<Answer> {
  const fundId = idOf(ask.params.fund)
  const result = await untieFromRound(app, ask.actor, { fundId, roundId: idOf(ask.params.round) }, ask.now)
  return result.ok ? redirect(`${paths.fund(ask.language, fundId)}?saved`) : saysNo(ask, result.refusal)
}

async function promise(app: App, ask: Ask): Promise<Answer> {
  const { language } = ask
  const fundId = idOf(ask.params.fund)
  const offered = await ask.db.read(async tx => [
    ...(await candidatesOf(tx, fundId)).map(({ id }) => id),
    // Those with an award already are told so by the action, not that they are no choice.
    ...(await awardsOf(tx, fundId)).map(({ placementId }) => placementId),
  ])
  const parsed = parseAward(ask.form, offered)
  if (!parsed.ok) return again(app, ask, worded(ask, parsed.errors))
  const { placement: placementId, amount } = parsed.values
  const result = await promiseAward(app, ask.actor, { fundId, placementId, amount }, ask.now)
  if (result.ok) return redirect(`${paths.fund(language, fundId)}?saved`)
  const { code, params } = result.refusal
  const { moreThanLeft, refusals } = fundMessages[language]
  if (code === 'more-than-left') {
    const left = formatMoney(language, BigInt(params.left ?? 0), params.currency ?? '')
    return again(app, ask, { amount: moreThanLeft(left) })
  }
  if (code === 'not-available-then') return again(app, ask, { placement: refusals[code] })
  return saysNo(ask, result.refusal)
}
