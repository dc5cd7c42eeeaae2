import type { App } from '../../platform/app/index.ts'
import { typed } from '../../platform/forms/index.ts'
import {
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Ask,
  type Route,
} from '../../platform/http/index.ts'
import { languages, type Language } from '../../platform/i18n/languages.ts'
import { saveFacts, saveWording } from '../actions/write.ts'
import { askedLanguages, parseFacts, parseWhy, parseWording, type NoticeWording } from '../forms.ts'
import { noticePaths as paths } from '../paths.ts'
import { proposalOf, type Proposal } from '../proposal.ts'
import { choicesForOfficer, noticeForWork, type NoticeChoices, type WorkNotice } from '../queries/work.ts'
import { mayWriteNotices } from '../rules.ts'
import { factsPage, wordingPage } from '../views/work/editor-pages.tsx'
import type { FieldsView, Typed } from '../views/work/fields.tsx'
import { meanwhileOf, policiesFor, refusedTo, sentencesOf, shownValues, withWritable, writingOf } from './work.ts'

/** Writing: a draft's facts; a notice's text in each language. */
export function writingRoutes(app: App): Route[] {
  return [
    { method: 'GET', path: '/work/notices/:notice/facts', who: mayWriteNotices, handle: showFacts },
    { method: 'POST', path: '/work/notices/:notice/facts', who: mayWriteNotices, handle: ask => handleFacts(app, ask) },
    ...languages.flatMap((text): Route[] => [
      {
        method: 'GET',
        path: `/work/notices/:notice/texts/${text}`,
        who: mayWriteNotices,
        handle: ask => withWritable(ask, notice => showWording(ask, notice, text)),
      },
      {
        method: 'POST',
        path: `/work/notices/:notice/texts/${text}`,
        who: mayWriteNotices,
        handle: ask => handleWording(app, ask, text),
      },
    ]),
  ]
}

async function showFacts(ask: Ask): Promise<Answer> {
  return withWritable(ask, async notice => {
    if (notice.state !== 'draft') return notFound
    const state = { values: factValues(notice), errors: {}, quotes: {}, chosen: notice.policyId }
    return page(factsPage(ask, { ...fieldsView(ask, await choicesFor(ask), state), ...editing(ask, notice) }))
  })
}

async function handleFacts(app: App, ask: Ask): Promise<Answer> {
  const choices = await choicesFor(ask)
  return withWritable(ask, async notice => {
    const parsed = parseFacts(ask.form, { ...choices, policies: policiesFor(ask, notice.policyId) })
    const state = { values: shownValues(ask.form), errors: {}, quotes: {}, chosen: notice.policyId }
    const view = { ...fieldsView(ask, choices, state), ...editing(ask, notice) }
    if (!parsed.ok) {
      const version = typed(ask.form, 'version')
      return pageWithErrors(factsPage(ask, { ...view, version, errors: sentencesOf(ask, parsed.errors) }))
    }
    const result = await saveFacts(app, writingOf(ask), parsed.values)
    if (result.ok) return redirect(`${paths.work(ask.language, notice.id)}?saved`)
    if (result.refusal.code !== 'changed-meanwhile') return refusedTo(ask, result.refusal)
    return page(factsPage(ask, { ...view, ...(await freshly(ask)), meanwhile: meanwhileOf(ask, result.refusal) }), 409)
  })
}

function showWording(ask: Ask, notice: WorkNotice, text: Language): Answer {
  const isOpen = notice.state === 'draft' || notice.state === 'published'
  if (!isOpen) return notFound
  const values = wordingValues(notice.texts[text])
  const isPublished = notice.state === 'published'
  return page(wordingPage(ask, { values, errors: {}, quotes: {}, text, isPublished, ...editing(ask, notice) }))
}

async function handleWording(app: App, ask: Ask, text: Language): Promise<Answer> {
  const parsed = parseWording(ask.form)
  return withWritable(ask, async notice => {
    const isPublished = notice.state === 'published'
    const reason = isPublished ? parseWhy(ask.form) : null
    const view = { values: shownValues(ask.form), errors: {}, quotes: {}, text, isPublished, ...editing(ask, notice) }
    const errors = [parsed, reason].flatMap(it => (it === null || it.ok ? [] : it.errors))
    if (!parsed.ok || errors.length > 0) {
      const version = typed(ask.form, 'version')
      return pageWithErrors(wordingPage(ask, { ...view, version, errors: sentencesOf(ask, errors) }))
    }
    const why = reason?.ok === true ? reason.values.why : ''
    const correcting = isPublished ? { why, tells: typed(ask.form, 'tells') === 'yes' } : null
    const result = await saveWording(app, writingOf(ask), { language: text, wording: parsed.values }, correcting)
    if (result.ok) return redirect(`${paths.work(ask.language, notice.id)}?saved`)
    if (result.refusal.code !== 'changed-meanwhile') return refusedTo(ask, result.refusal)
    return page(
      wordingPage(ask, { ...view, ...(await freshly(ask)), meanwhile: meanwhileOf(ask, result.refusal) }),
      409,
    )
  })
}

/** The version to save over, read anew: the notice may have changed since this request began. */
async function freshly(ask: Ask): Promise<{ version?: string }> {
  const notice = await ask.db.read(tx => noticeForWork(tx, writingOf(ask).id))
  return notice === null ? {} : { version: notice.changedAt.toISOString() }
}

type Editing = { id: number; version: string; proposal: Proposal | null; meanwhile: null }

function editing(_ask: Ask, notice: WorkNotice): Editing {
  const proposal = notice.source === null ? null : proposalOf(notice.source, [])
  return { id: notice.id, version: notice.changedAt.toISOString(), proposal, meanwhile: null }
}

export async function choicesFor(ask: Ask): Promise<NoticeChoices> {
  return ask.db.read(tx => choicesForOfficer(tx, ask.actor, ask.today))
}

/** @param chosen the policy version that the notice names already */
export function fieldsView(
  ask: Ask,
  choices: NoticeChoices,
  { values, errors, quotes, chosen = null }: Typed & { readonly chosen?: string | null },
): FieldsView {
  const offered = policiesFor(ask, chosen)
  return { language: ask.language, choices, policies: offered, askedLanguages, values, errors, quotes }
}

export function factValues(notice: WorkNotice): Record<string, string> {
  const { languages: asked, funds, startOn, closesOn, answerBy } = notice
  const plain = [
    'officeId',
    'unitId',
    'roundId',
    'policyId',
    'positions',
    'monthsMin',
    'monthsMax',
    'allowance',
    'overallSupervisorId',
    'directSupervisorId',
    'overallSupervisorTitle',
    'directSupervisorTitle',
  ] as const
  return {
    ...Object.fromEntries(plain.map(name => [name, notice[name] === null ? '' : String(notice[name])])),
    ...boxesOf('startOn', startOn),
    ...boxesOf('closesOn', closesOn),
    ...boxesOf('answerBy', answerBy),
    languages: asked.join(' '),
    funds: funds.join(' '),
  }
}

function boxesOf(name: string, day: string | null): Record<string, string> {
  if (day === null) return {}
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-year`]: year, [`${name}-month`]: String(Number(month)), [`${name}-day`]: String(Number(date)) }
}

function wordingValues(wording: NoticeWording | undefined): Record<string, string> {
  if (wording === undefined) return {}
  return Object.fromEntries(
    Object.entries(wording).map(([name, value]) => [name, typeof value === 'string' ? value : value.join('\n')]),
  )
}
