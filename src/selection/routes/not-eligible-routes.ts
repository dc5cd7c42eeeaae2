import type { App } from '../../platform/app/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import { typed, type FieldError } from '../../platform/forms/index.ts'
import { page, pageWithErrors, redirect, type Answer, type Ask, type Route } from '../../platform/http/index.ts'
import { confirmNotEligible, type ToConfirm } from '../actions/confirm-not-eligible.ts'
import { parseChosen, parseWords } from '../forms.ts'
import { unmetFindings } from '../open-findings.ts'
import { selectionPaths as paths } from '../paths.ts'
import { foundNotEligible, type FoundRow } from '../queries/found-not-eligible.ts'
import { mayPrepareSomewhere } from '../rules.ts'
import { blankForm, type FormState } from '../views/form-state.ts'
import { notEligibleMessages } from '../views/not-eligible/messages.ts'
import { confirmNotEligiblePage, listPage, type FoundShown } from '../views/not-eligible/pages.tsx'
import { whatOf } from '../what.ts'
import { answerTo, returned, sentenceOf } from './answers.ts'

/** Many cases of which the program found a rule not met: an officer reads, ticks, words, and confirms by name. */
export function notEligibleRoutes(app: App): Route[] {
  const path = '/work/not-eligible'
  const who = mayPrepareSomewhere
  return [
    { method: 'GET', path, who, handle: ask => showList(ask, blankForm) },
    { method: 'POST', path: `${path}/confirmation`, who, handle: ask => showConfirmation(ask, blankForm) },
    { method: 'POST', path: `${path}/decisions`, who, handle: ask => prepare(app, ask) },
  ]
}

/** @param form as it was sent: wrong, overtaken, or to be changed; blank for a first look */
function showList(ask: Ask, form: FormState): Promise<Answer> {
  return ask.db.read(async tx => {
    const { rows, total } = await foundNotEligible(tx, ask.actor, null)
    const content = listPage({ ask, rows: rows.map(row => shownOf(ask, row)), total, form })
    if (form.meanwhile !== undefined) return page(content, 409)
    return Object.keys(form.errors).length > 0 ? pageWithErrors(content) : page(content)
  })
}

/** The list again, with the words and the ticks that were sent. */
function sentBack(ask: Ask): FormState {
  return returned(ask, [], {}, ['chosen'])
}

function shownOf({ language }: Ask, row: FoundRow): FoundShown {
  const found = unmetFindings({ assessment: row.assessment, case: row.caseFacts })
  return {
    applicationId: row.id,
    name: row.name,
    reference: row.reference,
    what: whatOf(row, language),
    answerBy: row.answerBy,
    language: row.language,
    asksReview: row.asksReview,
    value: `${row.id}-${row.assessmentId}`,
    why: found.map(({ sentence }) => sentence[language]),
  }
}

/** The ticked ones, each once. */
function chosenIn(ask: Ask): ToConfirm[] {
  const pairs = parseChosen(ask.form).map(({ applicationId, decisionId }) => [applicationId, decisionId] as const)
  return [...new Map(pairs)].map(([applicationId, assessmentId]) => ({ applicationId, assessmentId }))
}

/** @param form what is wrong with the number that was typed */
async function showConfirmation(ask: Ask, form: FormState): Promise<Answer> {
  const wrong = errorsOf(ask)
  if (wrong !== null) return showList(ask, wrong)
  const rows = await ask.db.read(tx => asRead(tx, ask, chosenIn(ask)))
  if (rows === null) return showList(ask, { ...sentBack(ask), meanwhile: notEligibleMessages[ask.language].gone })
  const content = confirmNotEligiblePage({ ask, rows, reason: typed(ask.form, 'reason').trim(), form })
  return Object.keys(form.errors).length > 0 ? pageWithErrors(content) : page(content)
}

/** @returns null where one of the chosen is not what the list showed, or not the asker's */
async function asRead(tx: ReadTx, ask: Ask, chosen: readonly ToConfirm[]): Promise<FoundShown[] | null> {
  const ids = chosen.map(({ applicationId }) => applicationId)
  const { rows } = await foundNotEligible(tx, ask.actor, ids)
  const isAll = chosen.every(({ applicationId: id, assessmentId }) =>
    rows.some(row => row.id === id && row.assessmentId === assessmentId),
  )
  return isAll ? rows.map(row => shownOf(ask, row)) : null
}

/** What the list lacks before it can be confirmed: people, and words to them. */
function errorsOf(ask: Ask): FormState | null {
  const say = notEligibleMessages[ask.language]
  const words = parseWords(ask.form)
  const errors: readonly FieldError[] = words.ok ? [] : words.errors
  const nobody = chosenIn(ask).length === 0
  if (errors.length === 0 && !nobody) return null
  const back = returned(ask, errors, { reason: say.reason }, ['chosen'])
  return nobody ? { ...back, errors: { chosen: say.nothingChosen, ...back.errors } } : back
}

async function prepare(app: App, ask: Ask): Promise<Answer> {
  const { language } = ask
  const say = notEligibleMessages[language]
  if (typed(ask.form, 'then') === 'change') return showList(ask, sentBack(ask))
  const chosen = chosenIn(ask)
  const words = parseWords(ask.form)
  if (chosen.length === 0 || !words.ok) return showConfirmation(ask, blankForm)
  const count = typed(ask.form, 'count').trim()
  if (count !== String(chosen.length))
    return showConfirmation(ask, {
      ...blankForm,
      values: { count },
      errors: { count: say.wrongCount(chosen.length) },
    })
  const result = await confirmNotEligible(app, ask, { chosen, reason: words.values.reason })
  if (result.ok) return redirect(`${paths.decisions(language)}?prepared=${chosen.length}`)
  const { refusal } = result
  const { reference } = refusal.params
  if (reference === undefined) return answerTo(ask, refusal, paths.notEligible(language), { reason: say.reason })
  const meanwhile = say.changed(reference, sentenceOf(ask, refusal, 'changed-of-many'))
  return showList(ask, { ...sentBack(ask), meanwhile })
}
