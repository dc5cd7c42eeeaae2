import { subjectInWords, subjects, type Subject } from '../../eligibility/index.ts'
import type { App } from '../../platform/app/index.ts'
import { allTyped } from '../../platform/forms/index.ts'
import { page, pageWithErrors, type Answer, type Ask, type Route } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { mayStayUnfinished } from '../forms/drafts.ts'
import { draftRoute } from '../paths.ts'
import type { Draft } from '../queries/drafts.ts'
import { mayWritePolicies } from '../rules.ts'
import { silenceFaults, statedIn, type SilenceFault } from '../silences.ts'
import { draftMessages } from '../views/drafts/messages.ts'
import { termsMessages } from '../views/drafts/terms/messages.ts'
import { silencesPage } from '../views/drafts/terms/silences-page.tsx'
import { labelled, openDraft } from './draft-answers.ts'
import { revisionIn, saved } from './saving.ts'

const path = `${draftRoute}/silences`
const who = mayWritePolicies

/** On which subjects the text of a draft is silent. */
export function silenceRoutes(app: App): Route[] {
  return [
    { method: 'GET', path, who, handle: show },
    { method: 'POST', path, who, handle: ask => save(app, ask) },
  ]
}

type State = {
  readonly silent: readonly Subject[]
  readonly faults: readonly SilenceFault[]
  readonly mayStayUnfinished: boolean
}

function form(ask: Ask, draft: Draft, state: State): ReturnType<typeof silencesPage> {
  const { language, csrf } = ask
  const { faults, silent } = state
  const { id, content } = draft
  const { silences: say } = termsMessages[language]
  const stated = statedIn({ ...content, notStated: [...silent] })
  const errors = faults.map(fault => [`silent-${fault.subject}`, sentenceOf(language, fault)] as const)
  return silencesPage({
    ...state,
    language,
    csrf,
    draft: id,
    revision: revisionIn(ask, draft),
    subjects: subjects.map(value => ({
      value,
      label: subjectInWords(value, language),
      hint: stated.includes(value) ? say.isStated : say.isUnsaid,
      error: errors.find(([field]) => field === `silent-${value}`)?.[1],
    })),
    errors: Object.fromEntries(errors),
  })
}

function sentenceOf(language: Language, { subject, is }: SilenceFault): string {
  return labelled(language, subjectInWords(subject, language), draftMessages[language].wrong[is])
}

function show(ask: Ask): Promise<Answer> {
  return openDraft(ask, draft => {
    const { content } = draft
    const silent = content.notStated ?? []
    return page(form(ask, draft, { silent, faults: silenceFaults(content), mayStayUnfinished: false }))
  })
}

function save(app: App, ask: Ask): Promise<Answer> {
  return openDraft(ask, draft => {
    const ticked = allTyped(ask.form, 'silent')
    const notStated = subjects.filter(subject => ticked.includes(subject))
    const faults = silenceFaults({ ...draft.content, notStated })
    // What is said and called silent cannot stay so: the next save would take the tick away without a word.
    const isBlocked = faults.some(({ is }) => is === 'stated')
    if (isBlocked || (faults.length > 0 && !mayStayUnfinished(ask.form)))
      return pageWithErrors(form(ask, draft, { silent: notStated, faults, mayStayUnfinished: !isBlocked }))
    return saved(app, ask, { draft: draft.id, part: 'silences', change: content => ({ ...content, notStated }) })
  })
}
