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
import { completeRound, reopenRound } from '../actions/complete-round.ts'
import { correctRound, factEvents, type CorrectionRefusal } from '../actions/correct.ts'
import { parseReason, parseRound, parseWhy } from '../forms.ts'
import { partnershipPaths as paths } from '../paths.ts'
import { roundById, type Round } from '../queries.ts'
import { stillOpenIn } from '../queries/obstacles.ts'
import { mayManagePartnerships } from '../rules.ts'
import { actPage, completionPage } from '../views/act-pages.tsx'
import { correctingMessages } from '../views/correcting.ts'
import { roundFormPage } from '../views/form-pages.tsx'
import { partnershipMessages } from '../views/messages.ts'
import { blank, meanwhileOf, returned, returnedFor, saysNo, type FormState } from './answers.ts'

const one = '/partnerships/rounds/:round'
const who = mayManagePartnerships

/** A round that is there: corrected, completed, opened again. */
export function roundCorrectionRoutes(app: App): Route[] {
  return [
    { method: 'GET', path: `${one}/correction`, who, handle: showCorrection },
    { method: 'POST', path: `${one}/correction`, who, handle: ask => correct(app, ask) },
    { method: 'GET', path: `${one}/completion`, who, handle: showCompletion },
    { method: 'POST', path: `${one}/completion`, who, handle: ask => complete(app, ask) },
    { method: 'GET', path: `${one}/reopening`, who, handle: showReopening },
    { method: 'POST', path: `${one}/reopening`, who, handle: ask => reopen(app, ask) },
  ]
}

type Shown = { readonly version: string; readonly round: Round }

function shown(ask: Ask): Promise<Shown | null> {
  return ask.db.read(async tx => {
    const round = await roundById(tx, idOf(ask.params.round))
    if (round === null) return null
    const { version } = await lastChangeOf(tx, 'round', round.id, factEvents)
    return { version, round }
  })
}

type FormAsked = FormState & { readonly version: string; readonly meanwhile: string | null }

function correctionPage(
  { language, csrf }: Ask,
  { id, name, agreementId }: Round,
  { version, meanwhile, ...form }: FormAsked,
): ReturnType<typeof roundFormPage> {
  return roundFormPage({ language, csrf, agreementId, correcting: { id, name, version, meanwhile }, ...form })
}

async function showCorrection(ask: Ask): Promise<Answer> {
  const found = await shown(ask)
  if (found === null) return notFound
  const { round, version } = found
  if (round.completedOn !== null) return saysNo(ask, isCompleted, paths.round(ask.language, round.id))
  return page(correctionPage(ask, round, { version, meanwhile: null, values: valuesOf(round), errors: {} }))
}

const isCompleted = { code: 'round-completed', params: {} } as const

function valuesOf({ name, positions, opensOn, closesOn, answerBy }: Round): FormState['values'] {
  return {
    ...{ name, positions: String(positions) },
    ...dayBoxes('opensOn', opensOn),
    ...dayBoxes('closesOn', closesOn),
    ...dayBoxes('answerBy', answerBy),
  }
}

/** Beside which field a refusal is told. */
const fieldOf: Readonly<Partial<Record<CorrectionRefusal, string>>> = {
  taken: 'name',
  'reason-missing': 'why',
  'outside-agreement': 'opensOn',
  'below-taken': 'positions',
}

async function correct(app: App, ask: Ask): Promise<Answer> {
  const found = await shown(ask)
  if (found === null) return notFound
  const { round } = found
  const version = typed(ask.form, 'version')
  const again = (form: FormState): Answer =>
    pageWithErrors(correctionPage(ask, round, { ...form, version, meanwhile: null }))
  const facts = parseRound(ask.form)
  const reason = parseReason(ask.form)
  if (!facts.ok || !reason.ok) {
    const labels = { ...partnershipMessages[ask.language].roundForm.labels, why: correctingMessages[ask.language].why }
    return again(returned(ask, [...(facts.ok ? [] : facts.errors), ...(reason.ok ? [] : reason.errors)], labels))
  }
  const correction = { id: round.id, facts: facts.values, why: reason.values.why, version }
  const result = await correctRound(app, ask.actor, correction, ask.now)
  const back = paths.round(ask.language, round.id)
  if (result.ok) return redirect(`${back}?saved`)
  const { code, params } = result.refusal
  if (code === 'changed-meanwhile') {
    const now = { version: found.version, meanwhile: meanwhileOf(ask.language, params) }
    return page(correctionPage(ask, round, { ...returned(ask, [], {}), ...now }), 409)
  }
  const field = fieldOf[code]
  return field === undefined ? saysNo(ask, { code, params }, back) : again(returnedFor(ask, field, { code, params }))
}

async function completionContent(ask: Ask): Promise<ReturnType<typeof completionPage> | null> {
  const { language, csrf } = ask
  const { completion: words } = correctingMessages[language]
  const found = await ask.db.read(async tx => {
    const round = await roundById(tx, idOf(ask.params.round))
    return round === null ? null : { round, open: await stillOpenIn(tx, round.id) }
  })
  if (found === null) return null
  const { id, name } = found.round
  const kinds = ['notices', 'applications', 'placements'] as const
  const stillOpen = kinds.filter(kind => found.open[kind] > 0).map(kind => words[kind](found.open[kind]))
  const [back, action] = [paths.round(language, id), paths.completion(language, id)]
  return completionPage({ language, csrf, back, action, name, stillOpen })
}

async function showCompletion(ask: Ask): Promise<Answer> {
  const content = await completionContent(ask)
  return content === null ? notFound : page(content)
}

async function complete(app: App, ask: Ask): Promise<Answer> {
  const id = idOf(ask.params.round)
  const result = await completeRound(app, ask.actor, id, ask.now)
  const back = paths.round(ask.language, id)
  if (result.ok) return redirect(`${back}?saved`)
  if (result.refusal.code !== 'still-open') return saysNo(ask, result.refusal, paths.list(ask.language))
  const content = await completionContent(ask)
  return content === null ? notFound : page(content, 409)
}

function reopeningPage({ language, csrf }: Ask, { id, name }: Round, form: FormState): ReturnType<typeof actPage> {
  const { title, ...words } = correctingMessages[language].reopening
  const [back, action] = [paths.round(language, id), paths.reopening(language, id)]
  return actPage({ language, csrf, ...words, title: title(name), back, action, ...form })
}

async function showReopening(ask: Ask): Promise<Answer> {
  const found = await shown(ask)
  return found === null ? notFound : page(reopeningPage(ask, found.round, blank))
}

async function reopen(app: App, ask: Ask): Promise<Answer> {
  const found = await shown(ask)
  if (found === null) return notFound
  const parsed = parseWhy(ask.form)
  if (!parsed.ok) {
    const labels = { why: correctingMessages[ask.language].reopening.why }
    return pageWithErrors(reopeningPage(ask, found.round, returned(ask, parsed.errors, labels)))
  }
  const { id } = found.round
  const result = await reopenRound(app, ask.actor, { id, ...parsed.values }, ask.now)
  const back = paths.round(ask.language, id)
  return result.ok ? redirect(`${back}?saved`) : saysNo(ask, result.refusal, back)
}
