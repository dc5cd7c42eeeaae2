import { fundPaths, fundsOfRound } from '../../funds/index.ts'
import { mayWorkOnNotices, noticePaths } from '../../notices/index.ts'
import { placementPaths, placementStateLabels, toneOf } from '../../placements/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import { historyOf } from '../../platform/history/index.ts'
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
import { formatDay, formatMoney, formatNumber } from '../../platform/i18n/format.ts'
import { languages } from '../../platform/i18n/languages.ts'
import type { Fact } from '../../ui/index.ts'
import { addRound } from '../actions/create.ts'
import { parseRound } from '../forms.ts'
import { partnershipPaths as paths } from '../paths.ts'
import {
  agreementById,
  cohortOf,
  noticesOfRound,
  roundById,
  type CohortPlacement,
  type Round,
  type RoundNotice,
} from '../queries.ts'
import { mayManagePartnerships, mayReadPartnerships } from '../rules.ts'
import { roundFormPage } from '../views/form-pages.tsx'
import { partnershipMessages } from '../views/messages.ts'
import { roundPage, type RoundModel } from '../views/round-page.tsx'
import { blank, logOf, returned, returnedFor, saysNo, termInWords, type FormState } from './answers.ts'

const one = '/partnerships/rounds/:round'
const under = '/partnerships/agreements/:agreement/rounds'

/** Rounds: the intakes of an agreement, with what is tied to them. */
export function roundRoutes(app: App): Route[] {
  const manages = mayManagePartnerships
  return [
    { method: 'GET', path: `${under}/new`, who: manages, handle: showForm },
    { method: 'POST', path: under, who: manages, handle: ask => create(app, ask) },
    { method: 'GET', path: one, who: mayReadPartnerships, handle: show },
  ]
}

async function formContent(ask: Ask, form: FormState): Promise<ReturnType<typeof roundFormPage> | null> {
  const agreement = await ask.db.read(tx => agreementById(tx, idOf(ask.params.agreement)))
  if (agreement === null) return null
  const { language, csrf } = ask
  return roundFormPage({ language, csrf, agreementId: agreement.id, correcting: null, ...form })
}

async function showForm(ask: Ask): Promise<Answer> {
  const content = await formContent(ask, blank)
  return content === null ? notFound : page(content)
}

async function formAgain(ask: Ask, form: FormState): Promise<Answer> {
  const content = await formContent(ask, form)
  return content === null ? notFound : pageWithErrors(content)
}

async function create(app: App, ask: Ask): Promise<Answer> {
  const parsed = parseRound(ask.form)
  const { labels } = partnershipMessages[ask.language].roundForm
  if (!parsed.ok) return formAgain(ask, returned(ask, parsed.errors, labels))
  const agreementId = idOf(ask.params.agreement)
  const result = await addRound(app, ask.actor, { ...parsed.values, agreementId }, ask.now)
  if (result.ok) return redirect(`${paths.round(ask.language, result.value)}?saved`)
  const { refusal } = result
  if (refusal.code === 'taken') return formAgain(ask, returnedFor(ask, 'name', refusal))
  if (refusal.code === 'outside-agreement') return formAgain(ask, returnedFor(ask, 'opensOn', refusal))
  return saysNo(ask, refusal, paths.list(ask.language))
}

async function show(ask: Ask): Promise<Answer> {
  const content = await roundContent(ask, blank)
  return content === null ? notFound : page(content)
}

/** A round as its reader sees it, with the form for tying notices as it stands; null where there is none. */
export function roundContent(ask: Ask, form: FormState): Promise<ReturnType<typeof roundPage> | null> {
  return ask.db.read(async tx => {
    const round = await roundById(tx, idOf(ask.params.round))
    return round === null ? null : roundPage({ ...(await modelOf(tx, ask, round)), ...form })
  })
}

async function modelOf(tx: ReadTx, ask: Ask, round: Round): Promise<Omit<RoundModel, 'values' | 'errors'>> {
  const { language, csrf, actor } = ask
  const agreement = await agreementById(tx, round.agreementId)
  const drafts = await noticesOfRound(tx, null)
  const funds = await fundsOfRound(tx, round.id)
  return {
    language,
    csrf,
    id: round.id,
    name: round.name,
    agreement: { id: round.agreementId, title: agreement?.title ?? '' },
    isSaved: ask.query.has('saved'),
    mayManage: mayManagePartnerships(actor) && round.completedOn === null,
    mayReopen: mayManagePartnerships(actor) && round.completedOn !== null,
    facts: factsOf(ask, round),
    notices: (await noticesOfRound(tx, round.id)).map(notice => noticeRow(ask, notice)),
    drafts: drafts.map(draft => ({ value: String(draft.id), label: `${titleOf(ask, draft)}, ${draft.office}` })),
    cohort: (await cohortOf(tx, round.id)).map(placement => cohortRow(ask, placement)),
    funds: funds.map(({ id, name, currency, amount, promised }) => ({
      name,
      href: fundPaths.fund(language, id),
      given: formatMoney(language, amount, currency),
      left: formatMoney(language, amount - promised, currency),
    })),
    history: logOf(language, await historyOf(tx, 'round', round.id)),
  }
}

function factsOf({ language }: Ask, round: Round): Fact[] {
  const words = partnershipMessages[language].round
  const { taken, positions, opensOn, closesOn, answerBy, completedOn } = round
  return [
    { term: words.positions, detail: words.taken(taken, positions) },
    { term: words.calendar, detail: termInWords(language, opensOn, closesOn) },
    { term: words.answer, detail: formatDay(language, answerBy) },
    ...(completedOn === null ? [] : [{ term: words.completed, detail: formatDay(language, completedOn) }]),
  ]
}

/** In the reader's language where the notice has it, else in the first that it has. */
export function titleOf({ language }: Ask, { titles }: RoundNotice): string {
  const title = [language, ...languages].map(each => titles[each]).find(each => each !== undefined && each !== '')
  return title ?? partnershipMessages[language].round.untitled
}

/** A notice as a line of a table. */
export function noticeRow(ask: Ask, notice: RoundNotice): RoundModel['notices'][number] {
  const { language, actor } = ask
  const { id, reference, office, state, positions } = notice
  const isDraft = state === 'draft'
  const publicHref = state === 'published' ? noticePaths.notice(language, id) : null
  return {
    id,
    title: titleOf(ask, notice),
    href: mayWorkOnNotices(actor) ? noticePaths.work(language, id) : publicHref,
    // A draft's reference is a working name; the public one is given when it is published.
    about: isDraft ? office : `${reference}, ${office}`,
    state: partnershipMessages[language].round.states[state],
    places: formatNumber(language, positions),
    isDraft,
  }
}

/** A placement as a line of a table. */
export function cohortRow({ language }: Ask, placement: CohortPlacement): RoundModel['cohort'][number] {
  const { id, name, office, state, startOn, endOn } = placement
  return {
    name,
    href: placementPaths.staff(language, id),
    office,
    state: placementStateLabels[language].officer[state],
    tone: toneOf(state),
    dates: termInWords(language, startOn, endOn),
  }
}
