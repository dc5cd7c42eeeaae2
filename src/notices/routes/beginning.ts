import type { App } from '../../platform/app/index.ts'
import { typed } from '../../platform/forms/index.ts'
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
import { newSecret } from '../../platform/ids/index.ts'
import { discardReading, keepReading, keepTyped } from '../actions/readings.ts'
import { createDraft } from '../actions/write.ts'
import { parseFacts, parseTextLanguage, parseWording } from '../forms.ts'
import { noticePaths as paths } from '../paths.ts'
import { proposalOf } from '../proposal.ts'
import type { NoticeChoices } from '../queries/work.ts'
import { readingById, type Reading } from '../queries/readings.ts'
import { fileToText } from '../reading/index.ts'
import { mayWriteNotices } from '../rules.ts'
import { createPage, newNoticePage } from '../views/work/editor-pages.tsx'
import { discardReadingPage } from '../views/work/readings.tsx'
import { workMessages } from '../views/work/words.ts'
import { choicesFor, fieldsView } from './writing.ts'
import { policiesFor, refusedTo, sentencesOf, shownValues } from './work.ts'

/** From a text, a file or an empty page to a draft; what is read is kept before anything is right. */
export function beginningRoutes(app: App): Route[] {
  const blank = { values: {}, errors: {} }
  const one = '/work/notices/readings/:reading'
  return [
    {
      method: 'GET',
      path: '/work/notices/new',
      who: mayWriteNotices,
      handle: async ask => page(createPage(ask, blank)),
    },
    { method: 'POST', path: '/work/notices/new/reading', who: mayWriteNotices, handle: ask => read(app, ask) },
    { method: 'POST', path: '/work/notices', who: mayWriteNotices, handle: ask => saveNew(app, ask) },
    { method: 'GET', path: one, who: mayWriteNotices, handle: showReading },
    {
      method: 'GET',
      path: `${one}/discarding`,
      who: mayWriteNotices,
      handle: ask => withReading(ask, reading => page(discardReadingPage(ask, reading))),
    },
    { method: 'POST', path: `${one}/discarding`, who: mayWriteNotices, handle: ask => discard(app, ask) },
  ]
}

/** Keeps the text, then leads to the page that shows what was read of it: that page can be left and found again. */
async function read(app: App, ask: Ask): Promise<Answer> {
  const formKey = newKey()
  if (typed(ask.form, 'empty') === 'yes') {
    const view = fieldsView(ask, await choicesFor(ask), { values: {}, errors: {}, quotes: {} })
    return page(newNoticePage(ask, { ...view, formKey, proposal: null, readingId: null }))
  }
  const source = await sourceOf(ask)
  if ('errors' in source)
    return pageWithErrors(createPage(ask, { values: { source: typed(ask.form, 'source') }, errors: source.errors }))
  const kept = await keepReading(app, ask.actor, { formKey, source: source.text }, ask.now)
  return kept.ok ? redirect(paths.reading(ask.language, kept.value)) : refusedTo(ask, kept.refusal)
}

function newKey(): string {
  return newSecret().slice(0, 16)
}

type Source = { readonly text: string } | { readonly errors: Record<string, string> }

/** The file where one was chosen, else what was pasted. */
async function sourceOf(ask: Ask): Promise<Source> {
  const { create } = workMessages[ask.language]
  const file = ask.form.files.get('file')
  if (file !== undefined) {
    const text = await fileToText(file.bytes, file.name)
    return text.ok
      ? { text: storable(text.value) }
      : { errors: { file: create.refusals[text.refusal.code] ?? create.nothing } }
  }
  const pasted = typed(ask.form, 'source')
  return pasted.trim() === '' ? { errors: { source: create.nothing } } : { text: storable(pasted) }
}

/** PostgreSQL holds no null character, and a browser sends its line ends as two. */
function storable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\u0000', ' ')
}

/** A reading of the asker's that is neither saved nor discarded; one that became a notice leads there. */
async function withReading(ask: Ask, answer: (reading: Reading) => Answer | Promise<Answer>): Promise<Answer> {
  const reading = await ask.db.read(tx => readingById(tx, idOf(ask.params.reading)))
  if (reading === null || reading.discardedAt !== null) return notFound
  return reading.noticeId === null ? answer(reading) : redirect(paths.work(ask.language, reading.noticeId))
}

async function showReading(ask: Ask): Promise<Answer> {
  return withReading(ask, async ({ id, formKey, source, typed: values }) => {
    const choices = await choicesFor(ask)
    const proposal = source === '' ? null : proposalOf(source, choices.offices)
    const filled = Object.keys(values).length > 0 ? values : (proposal?.values ?? {})
    const view = fieldsView(ask, choices, { values: filled, errors: {}, quotes: proposal?.quotes ?? {} })
    return page(newNoticePage(ask, { ...view, formKey, proposal, readingId: id }))
  })
}

async function saveNew(app: App, ask: Ask): Promise<Answer> {
  const choices = await choicesFor(ask)
  const facts = parseFacts(ask.form, { ...choices, policies: policiesFor(ask) })
  const wording = parseWording(ask.form)
  const language = parseTextLanguage(ask.form)
  const source = storable(typed(ask.form, 'source'))
  const key = keyOf(ask)
  if (!facts.ok || !wording.ok || !language.ok) {
    const errors = [language, wording, facts].flatMap(parsed => (parsed.ok ? [] : parsed.errors))
    return notYet(app, ask, { choices, source, key, errors: sentencesOf(ask, errors) })
  }
  const notice = { facts: facts.values, wording: wording.values, language: language.values.textLanguage, source, key }
  const result = await createDraft(app, ask.actor, notice, ask.now)
  return result.ok ? redirect(`${paths.work(ask.language, result.value)}?saved`) : refusedTo(ask, result.refusal)
}

function keyOf(ask: Ask): string {
  const sent = typed(ask.form, 'key').replace(/[^\w-]/g, '')
  return sent === '' ? newKey() : sent.slice(0, 32)
}

type Unsaved = { choices: NoticeChoices; source: string; key: string; errors: Record<string, string> }

/** The form again with what is wrong; what was typed is kept meanwhile. */
async function notYet(app: App, ask: Ask, { choices, source, key, errors }: Unsaved): Promise<Answer> {
  const { _csrf, key: _key, source: _source, ...values } = shownValues(ask.form)
  const kept = await keepTyped(app, ask.actor, { formKey: key, source, typed: values }, ask.now)
  if (!kept.ok) return refusedTo(ask, kept.refusal)
  const proposal = source === '' ? null : proposalOf(source, choices.offices)
  const view = fieldsView(ask, choices, { values, errors, quotes: proposal?.quotes ?? {} })
  return pageWithErrors(newNoticePage(ask, { ...view, formKey: key, proposal, readingId: null }))
}

async function discard(app: App, ask: Ask): Promise<Answer> {
  const id = idOf(ask.params.reading)
  const result = await discardReading(app, ask.actor, id, ask.now)
  if (result.ok) return redirect(`${paths.workList(ask.language)}?discarded`)
  return result.refusal.code === 'not-found' ? notFound : withReading(ask, () => notFound)
}
