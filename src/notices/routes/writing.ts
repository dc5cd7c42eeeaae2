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
import { newSecret } from '../../platform/ids/index.ts'
import { createDraft, saveFacts, saveWording } from '../actions/write.ts'
import { askedLanguages, parseFacts, parseTextLanguage, parseWording, type NoticeWording } from '../forms.ts'
import { noticePaths as paths } from '../paths.ts'
import { proposalOf, type Proposal } from '../proposal.ts'
import { choicesForOfficer, noticeForWork, type NoticeChoices, type WorkNotice } from '../queries/work.ts'
import { fileToText } from '../reading/index.ts'
import { mayWriteNotices } from '../rules.ts'
import { createPage, factsPage, newNoticePage, wordingPage } from '../views/work/editor-pages.tsx'
import type { FieldsView, Typed } from '../views/work/fields.tsx'
import { workMessages } from '../views/work/words.ts'
import { meanwhileOf, policiesFor, refusedTo, sentencesOf, shownValues, withWritable, writingOf } from './work.ts'

/** Writing: from a text or an empty page to a draft; its facts; its text in each language. */
export function writingRoutes(app: App): Route[] {
  const blank = { values: {}, errors: {} }
  return [
    {
      method: 'GET',
      path: '/work/notices/new',
      who: mayWriteNotices,
      handle: async ask => page(createPage(ask, blank)),
    },
    { method: 'POST', path: '/work/notices/new/reading', who: mayWriteNotices, handle: handleReading },
    { method: 'POST', path: '/work/notices', who: mayWriteNotices, handle: ask => handleNew(app, ask) },
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

/** Nothing is kept yet: the page that comes back holds the source and what was read of it. */
async function handleReading(ask: Ask): Promise<Answer> {
  const choices = await choicesFor(ask)
  const start = { errors: {}, quotes: {}, formKey: newSecret().slice(0, 16) }
  if (typed(ask.form, 'empty') === 'yes')
    return page(newNoticePage(ask, { ...fieldsView(ask, choices, { ...start, values: {} }), ...start, proposal: null }))
  const source = await sourceOf(ask)
  if ('errors' in source)
    return pageWithErrors(createPage(ask, { values: { source: typed(ask.form, 'source') }, errors: source.errors }))
  const proposal = proposalOf(source.text, choices.offices)
  const view = fieldsView(ask, choices, { ...start, ...proposal })
  return page(newNoticePage(ask, { ...view, formKey: start.formKey, proposal }))
}

type Source = { readonly text: string } | { readonly errors: Record<string, string> }

/** The file where one was chosen, else what was pasted. */
async function sourceOf(ask: Ask): Promise<Source> {
  const { create } = workMessages[ask.language]
  const file = ask.form.files.get('file')
  if (file !== undefined) {
    const text = await fileToText(file.bytes, file.name)
    return text.ok ? { text: text.value } : { errors: { file: create.refusals[text.refusal.code] ?? create.nothing } }
  }
  const pasted = typed(ask.form, 'source')
  return pasted.trim() === '' ? { errors: { source: create.nothing } } : { text: pasted }
}

async function handleNew(app: App, ask: Ask): Promise<Answer> {
  const choices = await choicesFor(ask)
  const facts = parseFacts(ask.form, { ...choices, policies: policiesFor(ask) })
  const wording = parseWording(ask.form)
  const language = parseTextLanguage(ask.form)
  const source = typed(ask.form, 'source').replace(/\r\n?/g, '\n').replaceAll('\u0000', ' ')
  const key =
    typed(ask.form, 'key')
      .replace(/[^\w-]/g, '')
      .slice(0, 32) || newSecret().slice(0, 16)
  if (!facts.ok || !wording.ok || !language.ok) {
    const errors = [language, wording, facts].flatMap(parsed => (parsed.ok ? [] : parsed.errors))
    const proposal = source === '' ? null : proposalOf(source, choices.offices)
    const state = { values: shownValues(ask.form), errors: sentencesOf(ask, errors), quotes: proposal?.quotes ?? {} }
    return pageWithErrors(newNoticePage(ask, { ...fieldsView(ask, choices, state), formKey: key, proposal }))
  }
  const notice = { facts: facts.values, wording: wording.values, language: language.values.textLanguage, source, key }
  const result = await createDraft(app, ask.actor, notice, ask.now)
  return result.ok ? redirect(`${paths.work(ask.language, result.value)}?saved`) : refusedTo(ask, result.refusal)
}

async function showFacts(ask: Ask): Promise<Answer> {
  return withWritable(ask, async notice => {
    if (notice.state !== 'draft') return notFound
    const state = { values: factValues(notice), errors: {}, quotes: {} }
    return page(factsPage(ask, { ...fieldsView(ask, await choicesFor(ask), state), ...editing(ask, notice) }))
  })
}

async function handleFacts(app: App, ask: Ask): Promise<Answer> {
  const choices = await choicesFor(ask)
  const parsed = parseFacts(ask.form, { ...choices, policies: policiesFor(ask) })
  return withWritable(ask, async notice => {
    const state = { values: shownValues(ask.form), errors: {}, quotes: {} }
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
    const view = { values: shownValues(ask.form), errors: {}, quotes: {}, text, isPublished, ...editing(ask, notice) }
    if (!parsed.ok) {
      const version = typed(ask.form, 'version')
      return pageWithErrors(wordingPage(ask, { ...view, version, errors: sentencesOf(ask, parsed.errors) }))
    }
    const result = await saveWording(app, writingOf(ask), text, parsed.values)
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

async function choicesFor(ask: Ask): Promise<NoticeChoices> {
  return ask.db.read(tx => choicesForOfficer(tx, ask.actor, ask.today))
}

function fieldsView(ask: Ask, choices: NoticeChoices, { values, errors, quotes }: Typed): FieldsView {
  return { language: ask.language, choices, policies: policiesFor(ask), askedLanguages, values, errors, quotes }
}

function factValues(notice: WorkNotice): Record<string, string> {
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
