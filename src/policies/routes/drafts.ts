import { policies, policyById, tellPolicy, type Policy } from '../../eligibility/index.ts'
import { hasRole } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { dayBoxes, emptyForm } from '../../platform/forms/index.ts'
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
import type { Language } from '../../platform/i18n/languages.ts'
import { discardDraft } from '../actions/discard-draft.ts'
import { beginDraft } from '../actions/draft-policy.ts'
import { saveDraft } from '../actions/save-draft.ts'
import { besidesSideBySide } from '../besides-side-by-side.ts'
import { formKeyOf } from '../forms.ts'
import {
  mayStayUnfinished,
  overrideRoles,
  parseAbout,
  parseBeginning,
  parseReason,
  revisionOf,
} from '../forms/drafts.ts'
import { draftRoute, policyPaths as paths } from '../paths.ts'
import { aboutErrors } from '../problems.ts'
import { draftById, type Draft } from '../queries/drafts.ts'
import { mayReadPolicies, mayWritePolicies } from '../rules.ts'
import { sideBySide } from '../side-by-side.ts'
import { versionChoices } from '../version-choices.ts'
import { aboutPage } from '../views/drafts/about-page.tsx'
import { discardPage } from '../views/drafts/act-pages.tsx'
import { beginPage } from '../views/drafts/begin-page.tsx'
import type { FormState } from '../views/drafts/draft-form.tsx'
import { draftPage } from '../views/drafts/draft-page.tsx'
import { draftMessages } from '../views/drafts/messages.ts'
import { sidesPage } from '../views/sides-page.tsx'
import { inLanguages, labelled, openDraft, returned, saysNo, sentencesOf, type Labels } from './draft-answers.ts'
import { tellDraft } from './draft-told.ts'
import { finishedDraft, wrongIn } from './draft-wrong.ts'
import { revisionIn } from './saving.ts'

const who = mayWritePolicies

/** Versions that are being written: begun as a copy, read whole, named and dated, put away. */
export function draftRoutes(app: App): Route[] {
  return [
    { method: 'GET', path: '/policies/drafts/new', who, handle: async ask => page(beginForm(ask, beginning(ask))) },
    { method: 'POST', path: '/policies/drafts', who, handle: ask => begin(app, ask) },
    { method: 'GET', path: draftRoute, who: mayReadPolicies, handle: show },
    { method: 'GET', path: `${draftRoute}/side-by-side`, who: mayReadPolicies, handle: besideBase },
    { method: 'GET', path: `${draftRoute}/about`, who, handle: showAbout },
    { method: 'POST', path: `${draftRoute}/about`, who, handle: ask => saveAbout(app, ask) },
    { method: 'GET', path: `${draftRoute}/discarding`, who, handle: showDiscarding },
    { method: 'POST', path: `${draftRoute}/discarding`, who, handle: ask => discard(app, ask) },
  ]
}

function beginLabels(language: Language): Labels {
  const { about, new: say } = draftMessages[language]
  const { id, from } = about.labels
  return { basedOn: say.basedOn, id, ...inLanguages(language, 'title'), from }
}

/** What the form says first: the titles of the version to copy, and a name like its own. */
function beginning(ask: Ask): FormState {
  const base = policyById(ask.query.get('from') ?? '')
  if (base === null) return { values: {}, errors: {} }
  const titles = Object.entries(base.title).map(([each, title]) => [`title-${each}`, title])
  const id = `${base.id.replace(/-\d{4}$/, '')}-${ask.today.slice(0, 4)}`
  return { values: { basedOn: base.id, id, ...(Object.fromEntries(titles) as Record<string, string>) }, errors: {} }
}

function beginForm(ask: Ask, form: FormState): ReturnType<typeof beginPage> {
  const { language, csrf } = ask
  const key = formKeyOf(ask.form) || newSecret().slice(0, 22)
  return beginPage({ language, csrf, key, versions: versionChoices(language), labels: beginLabels(language), ...form })
}

async function begin(app: App, ask: Ask): Promise<Answer> {
  const { language, form, actor, now } = ask
  const labels = beginLabels(language)
  const known = policies().map(({ id }) => id)
  const parsed = parseBeginning(form, known)
  if (!parsed.ok) return pageWithErrors(beginForm(ask, returned(ask, sentencesOf(language, parsed.errors, labels))))
  const formKey = formKeyOf(form) || newSecret().slice(0, 22)
  const begun = await beginDraft(app, actor, { ...parsed.values, formKey }, now)
  if (begun.ok) return redirect(paths.draft(language, begun.value))
  if (begun.refusal.code !== 'id-taken') return saysNo(ask, begun.refusal, labels)
  return pageWithErrors(beginForm(ask, returned(ask, { id: takenIn(language, parsed.values.id) })))
}

function takenIn(language: Language, id: string): string {
  const { about, taken } = draftMessages[language]
  return labelled(language, about.labels.id, taken(id))
}

async function show(ask: Ask): Promise<Answer> {
  const draft = await ask.db.read(tx => draftById(tx, idOf(ask.params.draft)))
  if (draft === null) return notFound
  const reading = {
    mayWrite: mayWritePolicies(ask.actor),
    readsHistory: hasRole(ask.actor, 'programme-manager', 'auditor'),
    moved: ask.query.get('moved'),
  }
  return page(draftPage(tellDraft(ask.language, draft, reading)))
}

async function besideBase(ask: Ask): Promise<Answer> {
  const { language } = ask
  const draft = await ask.db.read(tx => draftById(tx, idOf(ask.params.draft)))
  const sides = draft === null ? null : sidesOf(language, draft)
  if (draft === null || sides === null) return notFound
  return page(sidesPage({ ...sides, back: paths.draft(language, draft.id) }))
}

/** A finished draft beside a known version; null where it is not finished, or that is not known any more. */
export function sidesOf(
  language: Language,
  draft: Draft,
  base: Policy | null = policyById(draft.basedOn),
): Parameters<typeof sidesPage>[0] | null {
  const policy = finishedDraft(draft.content)
  if (base === null || policy === null) return null
  const [first, second] = [tellPolicy(base, language), tellPolicy(policy, language)]
  return {
    language,
    first,
    second,
    pairs: sideBySide(first.conditions, second.conditions),
    besides: besidesSideBySide(first.besides, second.besides),
  }
}

function aboutLabels(language: Language): Labels {
  const { id, line, from, to, overrideBy } = draftMessages[language].about.labels
  return { ...inLanguages(language, 'title'), id, line, from, to, ...inLanguages(language, 'reading'), overrideBy }
}

function showAbout(ask: Ask): Promise<Answer> {
  return openDraft(ask, draft => {
    const { content } = draft
    const { id, line, overrideBy, title, reading, from, to } = content
    const texts = Object.entries({ title, reading }).flatMap(([name, text]) =>
      Object.entries(text).map(([each, said]) => [`${name}-${each}`, said]),
    )
    const days = { ...dayBoxes('from', from === '' ? null : from), ...dayBoxes('to', to) }
    const values = { id, line: line ?? id, overrideBy, ...days, ...(Object.fromEntries(texts) as Labels) }
    const errors = wrongIn(ask.language, aboutErrors(content), aboutLabels(ask.language))
    return page(aboutForm(ask, draft, { values, errors }))
  })
}

function aboutForm(
  ask: Ask,
  draft: Draft,
  form: FormState & { readonly mayStayUnfinished?: boolean },
): ReturnType<typeof aboutPage> {
  const { language, csrf } = ask
  return aboutPage({
    mayStayUnfinished: false,
    ...form,
    language,
    csrf,
    overrideRoles,
    draft: draft.id,
    revision: revisionIn(ask, draft),
    organisation: draft.content.organisation,
    labels: aboutLabels(language),
  })
}

function saveAbout(app: App, ask: Ask): Promise<Answer> {
  return openDraft(ask, async draft => {
    const { language, form, actor, now } = ask
    const labels = aboutLabels(language)
    const parsed = parseAbout(form)
    if (!parsed.ok)
      return pageWithErrors(aboutForm(ask, draft, returned(ask, sentencesOf(language, parsed.errors, labels))))
    const open = wrongIn(language, aboutErrors({ ...draft.content, ...parsed.values }), labels)
    if (Object.keys(open).length > 0 && !mayStayUnfinished(form))
      return pageWithErrors(aboutForm(ask, draft, { ...returned(ask, open), mayStayUnfinished: true }))
    const saved = await saveDraft(
      app,
      actor,
      {
        draft: draft.id,
        revision: revisionOf(form),
        part: 'about',
        change: content => ({ ...content, ...parsed.values }),
      },
      now,
    )
    if (saved.ok) return redirect(paths.draft(language, draft.id))
    if (saved.refusal.code !== 'id-taken') return saysNo(ask, saved.refusal, labels)
    return pageWithErrors(aboutForm(ask, draft, returned(ask, { id: takenIn(language, parsed.values.id) })))
  })
}

function discardForm(ask: Ask, draft: Draft, form: FormState): ReturnType<typeof discardPage> {
  const { language, csrf } = ask
  return discardPage({ language, csrf, draft: draft.id, revision: revisionIn(ask, draft), ...form })
}

function showDiscarding(ask: Ask): Promise<Answer> {
  return openDraft(ask, draft => page(discardForm({ ...ask, form: emptyForm }, draft, { values: {}, errors: {} })))
}

function discard(app: App, ask: Ask): Promise<Answer> {
  return openDraft(ask, async draft => {
    const { language, form, actor, now } = ask
    const labels = { why: draftMessages[language].discarding.why }
    const parsed = parseReason(form)
    if (!parsed.ok)
      return pageWithErrors(discardForm(ask, draft, returned(ask, sentencesOf(language, parsed.errors, labels))))
    const seen = { draft: draft.id, revision: revisionOf(form), ...parsed.values }
    const discarded = await discardDraft(app, actor, seen, now)
    return discarded.ok ? redirect(paths.draft(language, draft.id)) : saysNo(ask, discarded.refusal, labels)
  })
}
