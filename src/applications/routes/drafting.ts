import { storeUpload, uploadErrors } from '../../documents/index.ts'
import { profilePaths } from '../../profile/index.ts'
import type { App } from '../../platform/app/index.ts'
import {
  allTyped,
  errorSentences,
  typed,
  typedValues,
  type FieldError,
  type Parsed,
} from '../../platform/forms/index.ts'
import {
  notFound,
  page,
  pageWithErrors,
  redirect,
  signedIn,
  type Answer,
  type Ask,
  type PageContent,
  type Route,
} from '../../platform/http/index.ts'
import { formatDay } from '../../platform/i18n/format.ts'
import { attachDocument, saveStep, type StepAnswers } from '../actions/save-step.ts'
import { parseAreas, parseDates, parseDocumentKind, parseDocuments, parseLetter } from '../forms.ts'
import { applicationPaths as paths, steps, type Step } from '../paths.ts'
import { questionMessages } from '../questions/messages.ts'
import { attachableKinds, mayEdit } from '../rules.ts'
import { draftMessages } from '../views/draft/messages.ts'
import { areasPage, datesPage, documentsPage, letterPage, type StepForm } from '../views/draft/step-pages.tsx'
import { draftInHand, type DraftInHand } from './draft-in-hand.ts'
import { answerRefusal, applicationId } from './own.ts'

/** The steps of a draft, one question group a page, each saved on its own. */
export function draftingRoutes(app: App): Route[] {
  return steps.flatMap((step): Route[] => [
    { method: 'GET', path: `/applications/:application/${step}`, who: signedIn, handle: ask => showStep(ask, step) },
    {
      method: 'POST',
      path: `/applications/:application/${step}`,
      who: signedIn,
      handle: ask => (step === 'documents' ? saveDocuments(app, ask) : saveTyped(app, ask, step)),
    },
  ])
}

async function showStep(ask: Ask, step: Step): Promise<Answer> {
  const draft = await draftInHand(ask)
  if (draft === null || !belongs(draft, step)) return notFound
  // Back in the browser after sending: what was sent is not a form any more.
  if (!mayEdit(ask.actor, draft.own)) return redirect(paths.application(ask.language, draft.own.id))
  return page(pageOfStep[step](ask, draft, savedForm(draft)))
}

function belongs({ steps: own }: DraftInHand, step: Step): boolean {
  return own.some(candidate => candidate.step === step)
}

function savedForm({ own }: DraftInHand): StepForm {
  const { id, areas, coverLetter, proposedMonths } = own
  const months = proposedMonths === null ? {} : { proposedMonths: String(proposedMonths) }
  return { id, values: { areas, coverLetter, ...months }, errors: {} }
}

/** The same page with what was typed, and what is wrong with it. */
function again(ask: Ask, step: Step, draft: DraftInHand, errors: readonly FieldError[]): Answer {
  const { fields, steps: say } = draftMessages[ask.language]
  const labels = { ...fields, documents: say.documents, file: say.file, kind: say.kind }
  const form = { id: draft.own.id, values: typedValues(ask.form), errors: errorSentences(errors, labels, ask.language) }
  return pageWithErrors(pageOfStep[step](ask, draft, form))
}

type PageOfStep = (ask: Ask, draft: DraftInHand, form: StepForm) => PageContent

const pageOfStep: Readonly<Record<Step, PageOfStep>> = {
  dates(ask, { own }, form) {
    const notice = own.target.to === 'notice' ? own.target.notice : null
    const isTyped = ask.form.fields.has('proposedStartOn-year')
    return datesPage(ask, {
      ...form,
      startOn: isTyped ? null : own.proposedStartOn,
      noticeStart: notice === null || notice.startOn === null ? null : formatDay(ask.language, notice.startOn),
      months: notice === null ? null : { min: notice.monthsMin, max: notice.monthsMax },
    })
  },
  areas: (ask, _, form) => areasPage(ask, form),
  letter: (ask, { letter }, form) => letterPage(ask, { ...form, isLetterAsked: letter.asked }),
  documents(ask, { attachable, attached, letter }, form) {
    const { kinds } = questionMessages[ask.language]
    const { steps: say } = draftMessages[ask.language]
    const wasSent = ask.form.fields.size > 0
    return documentsPage(ask, {
      ...form,
      own: attachable.map(({ id, kind, name }) => ({ id, label: say.paper(kinds[kind], name) })),
      ticked: wasSent ? allTyped(ask.form, 'documents') : attached.map(({ id }) => String(id)),
      kinds: attachableKinds.map(kind => ({ value: kind, label: kinds[kind] })),
      isLetterMissing: letter.asked && !letter.attached,
      cvHref: profilePaths.cv(ask.language),
    })
  },
}

async function saveTyped(app: App, ask: Ask, step: Exclude<Step, 'documents'>): Promise<Answer> {
  const draft = await draftInHand(ask)
  if (draft === null || !belongs(draft, step)) return notFound
  const parsed = parseStep(ask, step)
  if (!parsed.ok) return again(ask, step, draft, parsed.errors)
  const saved = await saveStep(app, ask.actor, draft.own.id, parsed.values)
  return saved.ok ? redirect(afterStep(ask, draft, step)) : answerRefusal(ask, saved.refusal)
}

function parseStep(ask: Ask, step: Exclude<Step, 'documents'>): Parsed<StepAnswers> {
  const { form, today } = ask
  if (step === 'dates') return named('dates', parseDates(form, today))
  return step === 'areas' ? named('areas', parseAreas(form)) : named('letter', parseLetter(form))
}

function named<Name extends Step, T extends object>(step: Name, parsed: Parsed<T>): Parsed<T & { step: Name }> {
  return parsed.ok ? { ok: true, values: { ...parsed.values, step } } : parsed
}

/** To the next step that is not done yet, else to the list of steps. */
function afterStep({ language }: Ask, { own, steps: all }: DraftInHand, step: Step): string {
  const rest = all.slice(all.findIndex(candidate => candidate.step === step) + 1)
  const next = rest.find(({ isDone }) => !isDone)
  return next === undefined ? paths.application(language, own.id) : paths.step(language, own.id, next.step)
}

/**
 * What was ticked is saved first, so that an upload that fails loses nothing of it; then the file, if there is one. A letter that is
 * asked for is asked for here, where it can be given.
 */
async function saveDocuments(app: App, ask: Ask): Promise<Answer> {
  const before = await draftInHand(ask)
  if (before === null) return notFound
  const { id } = before.own
  const own = before.attachable.map(document => document.id)
  const parsed = parseDocuments(ask.form, own)
  if (!parsed.ok) return again(ask, 'documents', before, parsed.errors)
  const saved = await saveStep(app, ask.actor, id, { step: 'documents', ...parsed.values })
  if (!saved.ok) return answerRefusal(ask, saved.refusal)

  const errors = await addUpload(app, ask)
  const draft = (await draftInHand(ask)) ?? before
  if (errors.length > 0) return again(ask, 'documents', draft, errors)
  if (typed(ask.form, 'then') === 'add') return redirect(paths.step(ask.language, id, 'documents'))
  if (draft.letter.asked && !draft.letter.attached) return withoutLetter(ask, draft)
  return redirect(afterStep(ask, draft, 'documents'))
}

/** @returns what is wrong with the file or its kind; nothing where none was chosen, unless the button was that of adding one */
async function addUpload(app: App, ask: Ask): Promise<readonly FieldError[]> {
  const upload = ask.form.files.get('file')
  if (upload === undefined)
    return typed(ask.form, 'then') === 'add' ? [{ field: 'file', code: 'no-file', params: {} }] : []
  const parsed = parseDocumentKind(ask.form, attachableKinds)
  if (!parsed.ok) return parsed.errors
  const { kind } = parsed.values
  const stored = await storeUpload(app, ask.actor, { kind, upload }, ask.now)
  if (stored.ok) {
    await attachDocument(app, ask.actor, applicationId(ask), stored.value.documentId)
    return []
  }
  const { refusal } = stored
  if (refusal.code === 'not-allowed') throw new Error('a person who is signed in may keep documents')
  return uploadErrors('file', { code: refusal.code, params: refusal.params })
}

function withoutLetter(ask: Ask, draft: DraftInHand): Answer {
  const sentence = draftMessages[ask.language].steps.letterAsked
  const form = { id: draft.own.id, values: typedValues(ask.form), errors: { file: sentence } }
  return pageWithErrors(pageOfStep.documents(ask, draft, form))
}
