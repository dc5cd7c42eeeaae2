import type { InputError } from '../../eligibility/index.ts'
import type { App } from '../../platform/app/index.ts'
import { notFound, page, pageWithErrors, type Answer, type Ask, type Route } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { Saving } from '../actions/save-draft.ts'
import { textsOf } from '../condition-form.ts'
import type { DraftContent } from '../draft-content.ts'
import { paymentsOf, remarksOf } from '../draft-terms.ts'
import { stepOf } from '../forms/drafts.ts'
import { filledAgain, type Filled } from '../parameters.ts'
import { labelsWithin, tellFields, type Topic } from '../parameters-told.ts'
import { draftRoute, policyPaths as paths } from '../paths.ts'
import type { Draft } from '../queries/drafts.ts'
import { mayWritePolicies } from '../rules.ts'
import {
  filledTerm,
  knownPayment,
  newPayment,
  placeFrom,
  remarkPart,
  termFrom,
  termPart,
  type TermPart,
} from '../term-form.ts'
import type { FieldTold } from '../views/drafts/parameters/parameter-fields.tsx'
import { termsMessages } from '../views/drafts/terms/messages.ts'
import { termPage } from '../views/drafts/terms/term-page.tsx'
import { openDraft, saysNo, sourceChoices, type Errors, type Labels } from './draft-answers.ts'
import { sourceFields } from './draft-fields.ts'
import { tooLongIn, wrongIn } from './draft-wrong.ts'
import { revisionIn, saved, shownAgain } from './saving.ts'
import { tellPayments, titleOfTerm } from './terms-told.ts'

const who = mayWritePolicies
const mostInAList = 50

/** What the text of a draft says beside its conditions: each term, the payments of the stipend, each remark. */
export function termRoutes(app: App): Route[] {
  return [
    ...formsAt(app, `${draftRoute}/terms/:term`, termOf, { removal: remove }),
    ...formsAt(app, `${draftRoute}/new-payment/:kind`, newPaymentOf),
    ...formsAt(app, `${draftRoute}/payments/:payment`, paymentOf, { place: move, removal: remove }),
    ...formsAt(app, `${draftRoute}/new-remark`, newRemarkOf),
    ...formsAt(app, `${draftRoute}/remarks/:remark`, remarkOf, { place: move, removal: remove }),
  ]
}

/** What an address is about, and where its form is sent, leads back to, and on to when it is saved. */
type Subject = TermPart & {
  readonly action: string
  readonly back: string
  readonly next: string
  readonly isFull: boolean
}
type Find = (ask: Ask, draft: Draft) => Subject | null

type Found = { readonly draft: Draft; readonly subject: Subject }
type Act = (app: App, ask: Ask, found: Found) => Answer | Promise<Answer>

/** A form shown and saved, and the acts on what is there already, each at an address of its own. */
function formsAt(app: App, path: string, find: Find, acts: Readonly<Record<string, Act>> = {}): Route[] {
  const post = (at: string, act: Act): Route => {
    return { method: 'POST', path: at, who, handle: ask => withPart(ask, find, found => act(app, ask, found)) }
  }
  return [
    { method: 'GET', path, who, handle: ask => withPart(ask, find, found => show(ask, found)) },
    post(path, store),
    ...Object.entries(acts).map(([name, act]) => post(`${path}/${name}`, act)),
  ]
}

function withPart(ask: Ask, find: Find, work: (found: Found) => Answer | Promise<Answer>): Promise<Answer> {
  return openDraft(ask, draft => {
    const subject = find(ask, draft)
    return subject === null ? notFound : work({ draft, subject })
  })
}

function termOf({ language, params }: Ask, { id, content }: Draft): Subject | null {
  const part = termPart(content, params.term ?? '')
  if (part === null) return null
  const [action, back] = [paths.term(language, id, part.part), paths.draft(language, id)]
  // A stipend that is new has its payments still to come: they are added on its page.
  const next = part.part === 'stipend' && part.known === null ? action : back
  return { ...part, action, back, next, isFull: false }
}

function newPaymentOf({ language, params }: Ask, { id, content }: Draft): Subject | null {
  const part = newPayment(content, params.kind ?? '')
  if (part === null) return null
  const action = paths.newPayment(language, id, params.kind ?? '')
  const isFull = paymentsOf(content).length >= mostInAList
  const back = paths.term(language, id, 'stipend')
  return { ...part, action, back, next: back, isFull }
}

function paymentOf({ language, params }: Ask, { id, content }: Draft): Subject | null {
  const index = placeFrom(params.payment ?? '')
  const part = index === null ? null : knownPayment(content, index)
  if (part === null) return null
  const [action, back] = [paths.payment(language, id, index ?? 0), paths.term(language, id, 'stipend')]
  return { ...part, action, back, next: back, isFull: false }
}

function newRemarkOf({ language }: Ask, { id, content }: Draft): Subject | null {
  const part = remarkPart(content, null)
  if (part === null) return null
  const isFull = remarksOf(content).length >= mostInAList
  const back = paths.draft(language, id)
  return { ...part, action: paths.newRemark(language, id), back, next: back, isFull }
}

function remarkOf({ language, params }: Ask, { id, content }: Draft): Subject | null {
  const index = placeFrom(params.remark ?? '')
  const part = index === null ? null : remarkPart(content, index)
  if (part === null) return null
  const back = paths.draft(language, id)
  return { ...part, action: paths.remark(language, id, index ?? 0), back, next: back, isFull: false }
}

type State = { readonly filled: Filled; readonly errors: Errors; readonly mayStayUnfinished: boolean }

function form(ask: Ask, { draft, subject }: Found, { filled, ...state }: State): ReturnType<typeof termPage> {
  const { language, csrf } = ask
  const { topic, fields, hasSource, known, place, action, back } = subject
  return termPage({
    ...state,
    language,
    csrf,
    action,
    back,
    title: titleOfTerm(language, topic),
    lede: ledeOf(language, topic),
    kind: topic === 'payment' || topic === 'remark' ? topic : 'term',
    revision: revisionIn(ask, draft),
    fields: tellFields({ language, topic, filled }, fields),
    sources: hasSource ? sourceChoices(draft.content) : null,
    isKnown: known !== null,
    place,
    payments: topic !== 'stipend' ? undefined : known === null ? null : tellPayments(language, draft),
    values: filled.texts,
  })
}

function ledeOf(language: Language, topic: Topic): string {
  const { lede, paymentLede, remarkLede } = termsMessages[language]
  return topic === 'payment' ? paymentLede : topic === 'remark' ? remarkLede : lede
}

function show(ask: Ask, found: Found): Answer {
  const { language } = ask
  const { subject } = found
  const filled = filledTerm(subject, language)
  const errors = subject.known === null ? {} : errorsIn(language, found, subject.known)
  return page(form(ask, found, { filled, errors, mayStayUnfinished: false }))
}

/** Every field of the form, empty: what its faults and what was typed are told by. */
function fieldsIn(language: Language, { topic, fields, hasSource }: TermPart, content: DraftContent): FieldTold[] {
  const told = tellFields({ language, topic, filled: { texts: {}, ticks: {}, rows: {} } }, fields)
  return hasSource ? [...told, ...sourceFields(language, content)] : told
}

/** What the schema finds wrong, by field. */
function errorsIn(language: Language, { draft, subject }: Found, value: NonNullable<TermPart['known']>): Errors {
  const errors = subject.wrong(value).map(error => asMark(subject, { ...error, path: fieldOfTerm(error.path) }))
  const labels = labelsWithin(fieldsIn(language, subject, draft.content))
  return inOrderOf(labels, wrongIn(language, errors, labels))
}

/** What is marked and not typed is chosen. */
function asMark({ fields }: TermPart, error: InputError): InputError {
  const isMark = fields.some(({ kind, name }) => kind === 'yes-no' && error.path === `parameters.${name}`)
  return isMark ? { ...error, message: 'must be true or false' } : error
}

/** As the fields stand on the page. */
function inOrderOf(labels: Labels, errors: Errors): Errors {
  const names = Object.keys(labels)
  const place = (field: string): number => (names.includes(field) ? names.indexOf(field) : names.length)
  return Object.fromEntries(Object.entries(errors).toSorted(([one], [other]) => place(one) - place(other)))
}

function fieldOfTerm(path: string): string {
  if (path === 'source.in') return 'sourceIn'
  return path.startsWith('source.') ? path.slice('source.'.length) : `parameters.${path}`
}

async function store(app: App, ask: Ask, found: Found): Promise<Answer> {
  const { language, form: sent } = ask
  const { draft, subject } = found
  if (subject.isFull) return saysNo(ask, { code: 'full-list', params: {} })
  const value = termFrom(sent, subject, language)
  const fields = fieldsIn(language, subject, draft.content)
  const labels = labelsWithin(fields)
  const never = tooLongIn(language, textsOf(sent), labels)
  const open = errorsIn(language, found, value)
  const again = shownAgain(sent, { open, never })
  if (again !== null) {
    const errors = inOrderOf(labels, { ...open, ...never })
    return pageWithErrors(form(ask, found, { filled: filledAgain(sent, []), errors, ...again }))
  }
  const { part, next, put } = subject
  return saved(app, ask, { draft: draft.id, part, change: content => put(content, value), fields, next })
}

function move(app: App, ask: Ask, { draft, subject }: Found): Promise<Answer> {
  const { part, place, back } = subject
  const change: Saving['change'] = content => place?.move(content, stepOf(ask.form)) ?? null
  return saved(app, ask, { draft: draft.id, part, change, next: back })
}

function remove(app: App, ask: Ask, { draft, subject }: Found): Promise<Answer> {
  const { part, back, remove: change } = subject
  return saved(app, ask, { draft: draft.id, part, change, next: back })
}
