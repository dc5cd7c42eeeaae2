import { stateLabels, states } from '../../applications/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import { allTyped, typed } from '../../platform/forms/index.ts'
import { idOf, page, pageWithErrors, redirect, type Answer, type Ask, type Route } from '../../platform/http/index.ts'
import { releaseDecisions, type ToRelease } from '../actions/decide.ts'
import { applicantPath } from '../actions/tell.ts'
import { decisionOf } from '../decision.ts'
import { decisionMail } from '../decision-mail.ts'
import { parseChosen } from '../forms.ts'
import { selectionPaths as paths } from '../paths.ts'
import { factsOf, caseOf } from '../queries/case.ts'
import { preparedDecisions, type PreparedRow } from '../queries/decisions.ts'
import {
  firstOfGroup,
  groups,
  queueChoices,
  rowsPerPage,
  workQueue,
  type Group,
  type QueueFilter,
} from '../queries/queue.ts'
import { mayOpenWork, mayPrepareSomewhere, mayReleaseDecisions, mayReleaseOf } from '../rules.ts'
import { decisionMessages } from '../views/decisions/messages.ts'
import { selectionMessages } from '../views/messages.ts'
import { queuePage } from '../views/queue-page.tsx'
import { confirmPage, decisionsPage, valueOf, type PreparedShown } from '../views/decisions/release-pages.tsx'
import { whatOf } from '../what.ts'
import { answerTo, sentenceOf } from './answers.ts'

/** The queue, and the decisions that wait to be told. */
export function workRoutes(app: App): Route[] {
  return [
    { method: 'GET', path: '/work', who: mayOpenWork, handle: showQueue },
    { method: 'GET', path: '/work/decisions', who: mayOpenWork, handle: ask => showDecisions(app, ask, {}) },
    {
      method: 'POST',
      path: '/work/decisions/confirmation',
      who: mayPrepareSomewhere,
      handle: ask => showConfirmation(app, ask),
    },
    { method: 'POST', path: '/work/decisions/release', who: mayPrepareSomewhere, handle: ask => release(app, ask) },
  ]
}

async function showQueue(ask: Ask): Promise<Answer> {
  const { language, today, now, actor } = ask
  const filter = filterOf(ask.query)
  return ask.db.read(async tx =>
    page(
      queuePage({
        language,
        today,
        mayDecide: mayPrepareSomewhere(actor),
        filter,
        groups,
        perGroup: filter.group === null ? firstOfGroup : rowsPerPage,
        rows: await workQueue(tx, actor, filter, { now, today, language }),
        choices: await queueChoices(tx, actor),
        states: Object.fromEntries(queueStates.map(state => [state, stateLabels[language].officer[state]])),
      }),
    ),
  )
}

/** States that a case in an office's hands can have. */
const queueStates = states.filter(state => state !== 'draft' && state !== 'submitted')

/** What the address narrows the list to; what it does not know, it leaves out. */
function filterOf(query: URLSearchParams): QueueFilter {
  const state = query.get('state')
  const group = query.get('group')
  const id = (name: string): number | null => idOf(query.get(name) ?? undefined) || null
  return {
    notice: id('notice'),
    office: id('office'),
    state: queueStates.find(known => known === state) ?? null,
    text: (query.get('q') ?? '').trim().slice(0, 100),
    group: groups.find((known: Group) => known === group) ?? null,
    page: Math.min(id('page') ?? 1, 100_000),
  }
}

async function shown(app: App, tx: ReadTx, ask: Ask, ids: readonly number[] | null): Promise<PreparedShown[]> {
  const rows = await preparedDecisions(tx, ask.actor, ids)
  return rows.map(row => ({ ...shownOf(app, row, ask), mayRelease: mayReleaseOf(ask.actor, row) }))
}

function shownOf(app: App, row: PreparedRow, { language }: Ask): Omit<PreparedShown, 'mayRelease'> {
  const about = {
    name: row.givenName,
    reference: row.reference,
    what: whatOf(row, row.language),
    contact: row.contact ?? '',
    url: app.publicUrl + applicantPath(row.applicationId)(row.language),
  }
  return {
    applicationId: row.applicationId,
    decisionId: row.id,
    name: row.name,
    reference: row.reference,
    what: whatOf(row, language),
    kind: row.kind,
    decidedBy: row.decidedBy,
    answerBy: row.answerBy,
    language: row.language,
    mail: decisionMail(row.language, about, decisionOf(row), row.officeName ?? about.what),
  }
}

type Back = {
  readonly errors?: Readonly<Record<string, string>>
  /** One of the chosen could not be told: which, and why. */
  readonly overtaken?: { readonly reference: string; readonly sentence: string }
}

function showDecisions(app: App, ask: Ask, { errors = {}, overtaken }: Back): Promise<Answer> {
  return ask.db.read(async tx => {
    const told = idOf(ask.query.get('told') ?? undefined)
    const prepared = idOf(ask.query.get('prepared') ?? undefined)
    const just = { told: told === 0 ? null : told, prepared: prepared === 0 ? null : prepared }
    const mayDecide = mayPrepareSomewhere(ask.actor)
    const rows = await shown(app, tx, ask, null)
    const others = rows.filter(({ reference }) => reference !== overtaken?.reference).map(valueOf)
    const chosen = allTyped(ask.form, 'chosen').filter(value => others.includes(value))
    const back = overtaken === undefined ? null : { chosen, sentence: overtaken.sentence }
    const content = decisionsPage({ ask, rows, ...just, mayDecide, errors, overtaken: back })
    if (back !== null) return page(content, 409)
    return Object.keys(errors).length > 0 ? pageWithErrors(content) : page(content)
  })
}

async function showConfirmation(app: App, ask: Ask, error: string | null = null): Promise<Answer> {
  const chosen = parseChosen(ask.form)
  const { nothingChosen } = decisionMessages[ask.language].release
  if (chosen.length === 0) return showDecisions(app, ask, { errors: { chosen: nothingChosen } })
  const found = await ask.db.read(async tx => {
    const rows = (await shown(app, tx, ask, ids(chosen))).filter(row => row.mayRelease)
    return { rows, gone: rows.length < chosen.length ? await goneOf(ask, tx, chosen, rows) : null }
  })
  const { rows, gone } = found
  if (gone === 'not-there') return answerTo(ask, { code: 'not-found', params: {} }, paths.decisions(ask.language))
  if (gone !== null) return showDecisions(app, ask, { overtaken: gone })
  const model = { ask, rows, typed: typed(ask.form, 'count'), errors: error === null ? {} : { count: error } }
  return error === null ? page(confirmPage(model)) : pageWithErrors(confirmPage(model))
}

function ids(chosen: readonly ToRelease[]): number[] {
  return chosen.map(({ decisionId }) => decisionId)
}

/** One of the chosen is no longer there to be told: somebody released it or took it back. */
async function goneOf(
  ask: Ask,
  tx: ReadTx,
  chosen: readonly ToRelease[],
  rows: readonly PreparedShown[],
): Promise<NonNullable<Back['overtaken']> | 'not-there'> {
  const gone = chosen.find(({ decisionId }) => !rows.some(row => row.decisionId === decisionId))
  const one = await caseOf(tx, gone?.applicationId ?? 0)
  if (one === null || !mayReleaseDecisions(ask.actor, factsOf(one))) return 'not-there'
  const { inRelease } = selectionMessages[ask.language].refusals
  const { gone: sentence } = decisionMessages[ask.language].release
  return { reference: one.reference, sentence: inRelease(one.reference, sentence) }
}

/** All of the page or nobody: the number typed must be the number of people on it. */
async function release(app: App, ask: Ask): Promise<Answer> {
  const chosen = parseChosen(ask.form)
  const { wrongCount } = decisionMessages[ask.language].release
  if (chosen.length === 0 || typed(ask.form, 'count').trim() !== String(chosen.length))
    return showConfirmation(app, ask, wrongCount(chosen.length))
  const result = await releaseDecisions(app, { actor: ask.actor, chosen, now: ask.now })
  if (result.ok) return redirect(`${paths.decisions(ask.language)}?told=${result.value}`)
  const { refusal } = result
  const { reference } = refusal.params
  if (refusal.code === 'not-found' || reference === undefined)
    return answerTo(ask, refusal, paths.decisions(ask.language))
  const { inRelease } = selectionMessages[ask.language].refusals
  return showDecisions(app, ask, { overtaken: { reference, sentence: inRelease(reference, sentenceOf(ask, refusal)) } })
}
