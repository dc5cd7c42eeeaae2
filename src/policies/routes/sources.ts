import type { App } from '../../platform/app/index.ts'
import { errorSentences, typed, typedValues } from '../../platform/forms/index.ts'
import { notFound, page, pageWithErrors, type Answer, type Ask, type Route } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { membersOfNode, type DraftContent, type DraftNode } from '../draft-content.ts'
import { termsIn } from '../draft-terms.ts'
import { isKebabCase, revisionOf } from '../forms/drafts.ts'
import { draftRoute } from '../paths.ts'
import { sourceErrors } from '../problems.ts'
import type { Draft } from '../queries/drafts.ts'
import { mayWritePolicies } from '../rules.ts'
import type { FormState } from '../views/drafts/draft-form.tsx'
import { draftMessages } from '../views/drafts/messages.ts'
import { sourcePage } from '../views/drafts/source-page.tsx'
import { labelled, openDraft, returned, saysNo, type Errors, type Labels } from './draft-answers.ts'
import { tooLongIn, wrongIn } from './draft-wrong.ts'
import { revisionIn, saved, shownAgain } from './saving.ts'

const who = mayWritePolicies

/** The documents that the conditions of a draft are taken from. */
export function sourceRoutes(app: App): Route[] {
  return [
    { method: 'GET', path: `${draftRoute}/new-source`, who, handle: showNew },
    { method: 'POST', path: `${draftRoute}/new-source`, who, handle: ask => add(app, ask) },
    { method: 'GET', path: `${draftRoute}/sources/:source`, who, handle: show },
    { method: 'POST', path: `${draftRoute}/sources/:source`, who, handle: ask => save(app, ask) },
    { method: 'POST', path: `${draftRoute}/sources/:source/removal`, who, handle: ask => remove(app, ask) },
  ]
}

function labelsIn(language: Language): Labels {
  return draftMessages[language].source.labels
}

type State = FormState & { readonly mayStayUnfinished?: boolean }

function form(ask: Ask, draft: Draft, key: string | null, state: State): ReturnType<typeof sourcePage> {
  const { language, csrf } = ask
  return sourcePage({
    mayStayUnfinished: false,
    ...state,
    language,
    csrf,
    draft: draft.id,
    revision: revisionIn(ask, draft),
    labels: labelsIn(language),
    known: key === null ? null : { key, uses: usesOf(draft.content, key) },
  })
}

/** How many conditions, terms and remarks are taken from a source. */
function usesOf(content: DraftContent, key: string): number {
  const below = (node: DraftNode): number =>
    (node.source.in === key ? 1 : 0) + membersOfNode(node).reduce((sum, member) => sum + below(member), 0)
  const terms = termsIn(content).filter(({ source }) => source.in === key).length
  return content.rules.reduce((sum, node) => sum + below(node), terms)
}

function showNew(ask: Ask): Promise<Answer> {
  return openDraft(ask, draft => page(form(ask, draft, null, { values: {}, errors: {} })))
}

/** A source that the draft has: by its own key, nothing inherited. */
function withSource(ask: Ask, work: (draft: Draft, key: string) => Answer | Promise<Answer>): Promise<Answer> {
  return openDraft(ask, draft => {
    const key = ask.params.source ?? ''
    return Object.hasOwn(draft.content.sources, key) ? work(draft, key) : notFound
  })
}

function show(ask: Ask): Promise<Answer> {
  return withSource(ask, (draft, key) => {
    const { document, address = '', year } = draft.content.sources[key]!
    const errors = wrongIn(ask.language, sourceErrors(draft.content.sources[key]), labelsIn(ask.language))
    return page(form(ask, draft, key, { values: { document, address, year: String(year) }, errors }))
  })
}

type Source = DraftContent['sources'][string]

/** A year that is none is kept as it was typed, for a draft that stays unfinished. */
function sourceFrom(ask: Ask): Source {
  const [document, address, year] = ['document', 'address', 'year'].map(name => typed(ask.form, name).trim()) as [
    string,
    string,
    string,
  ]
  const number = /^\d{1,4}$/.test(year) ? Number(year) : (year as unknown as number)
  return { document, ...(address === '' ? {} : { address }), year: number }
}

function add(app: App, ask: Ask): Promise<Answer> {
  return openDraft(ask, draft => {
    const { language } = ask
    const key = typed(ask.form, 'key').trim()
    const isTaken = Object.hasOwn(draft.content.sources, key) && revisionOf(ask.form) === draft.revision
    const { kebab } = draftMessages[language]
    const label = labelsIn(language).key ?? ''
    const wrongKey: Errors = !isKebabCase(key) || key.length > 40 ? { key: labelled(language, label, kebab) } : {}
    const taken = errorSentences([{ field: 'key', code: 'taken', params: {} }], labelsIn(language), language)
    return store(app, ask, { draft, key, isNew: true, blocking: isTaken ? taken : wrongKey })
  })
}

function save(app: App, ask: Ask): Promise<Answer> {
  return withSource(ask, (draft, key) => store(app, ask, { draft, key, isNew: false, blocking: {} }))
}

type Storing = { readonly draft: Draft; readonly key: string; readonly isNew: boolean; readonly blocking: Errors }

async function store(app: App, ask: Ask, { draft, key, isNew, blocking }: Storing): Promise<Answer> {
  const { language, form: sent } = ask
  const labels = labelsIn(language)
  const source = sourceFrom(ask)
  const never = { ...blocking, ...tooLongIn(language, typedValues(sent), labels) }
  const open = wrongIn(language, sourceErrors(source), labels)
  const again = shownAgain(sent, { open, never })
  if (again !== null) {
    const state = { ...returned(ask, { ...never, ...open }), ...again }
    return pageWithErrors(form(ask, draft, isNew ? null : key, state))
  }
  const change = (content: DraftContent): DraftContent => ({
    ...content,
    sources: { ...content.sources, [key]: source },
  })
  return saved(app, ask, { draft: draft.id, part: 'source', change, labels })
}

function remove(app: App, ask: Ask): Promise<Answer> {
  return withSource(ask, (draft, key) => {
    if (usesOf(draft.content, key) > 0) return saysNo(ask, { code: 'in-use', params: {} })
    const change = (content: DraftContent): DraftContent | null => {
      const { [key]: _, ...sources } = content.sources
      return usesOf(content, key) > 0 ? null : { ...content, sources }
    }
    return saved(app, ask, { draft: draft.id, part: 'source', change, labels: labelsIn(ask.language) })
  })
}
