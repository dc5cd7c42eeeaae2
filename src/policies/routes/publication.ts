import { policies, policyById, type Policy } from '../../eligibility/index.ts'
import type { App } from '../../platform/app/index.ts'
import { dayBoxes, errorSentences, typed, type FieldError } from '../../platform/forms/index.ts'
import {
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Ask,
  type Route,
} from '../../platform/http/index.ts'
import { formatDay, formatInstant } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { endPolicy } from '../actions/end-policy.ts'
import { publishPolicy } from '../actions/publish-policy.ts'
import { parseEnd, parsePublication, revisionOf } from '../forms/drafts.ts'
import { draftRoute, policyPaths as paths } from '../paths.ts'
import { dayBefore, standingOf } from '../publication.ts'
import type { Draft } from '../queries/drafts.ts'
import { trials, type Trial } from '../queries/trials.ts'
import { mayWritePolicies } from '../rules.ts'
import { endPage } from '../views/drafts/act-pages.tsx'
import type { FormState } from '../views/drafts/draft-form.tsx'
import { draftMessages } from '../views/drafts/messages.ts'
import { publicationPage } from '../views/drafts/publication-page.tsx'
import { trialMessages } from '../views/trials/messages.ts'
import { inForce } from '../views/version-page.tsx'
import {
  labelled,
  openDraft,
  returned,
  saysNo,
  sentencesOf,
  titleOfVersion,
  type Errors,
  type Labels,
} from './draft-answers.ts'
import { finishedDraft } from './draft-wrong.ts'
import { sidesOf } from './drafts.ts'
import { revisionIn } from './saving.ts'
import { findingOf } from './trials.ts'

const draft = `${draftRoute}/publication`
const end = '/policies/:policy/end'
const who = mayWritePolicies

/** A draft published from a day on; the last day of a known version. */
export function publicationRoutes(app: App): Route[] {
  return [
    { method: 'GET', path: draft, who, handle: showPublication },
    { method: 'POST', path: draft, who, handle: ask => publish(app, ask) },
    { method: 'GET', path: end, who, handle: async ask => showEnd(ask) },
    { method: 'POST', path: end, who, handle: ask => setEnd(app, ask) },
  ]
}

function publicationLabels(language: Language): Labels {
  const { from, end: box, why } = draftMessages[language].publication
  return { from, endsReplaced: box, why }
}

/** Only what is finished has a page to publish it. */
function withFinished(ask: Ask, show: (draft: Draft, policy: Policy) => Answer | Promise<Answer>): Promise<Answer> {
  return openDraft(ask, found => {
    const policy = finishedDraft(found.content)
    return policy === null ? redirect(paths.draft(ask.language, found.id)) : show(found, policy)
  })
}

function showPublication(ask: Ask): Promise<Answer> {
  return withFinished(ask, async (found, policy) =>
    page(await publicationForm(ask, found, { policy, values: dayBoxes('from', policy.from), errors: {} })),
  )
}

type PublicationState = FormState & { readonly policy: Policy }

async function publicationForm(
  ask: Ask,
  found: Draft,
  state: PublicationState,
): Promise<ReturnType<typeof publicationPage>> {
  const { language, csrf } = ask
  const { policy, ...form } = state
  const past = await ask.db.read(tx => trials(tx, { draft: found.id }))
  const { replaced } = standingOf(policy, policies())
  const { publication: say } = draftMessages[language]
  return publicationPage({
    ...form,
    language,
    csrf,
    draft: found.id,
    revision: revisionIn(ask, found),
    labels: publicationLabels(language),
    replaces: replaced.map(({ title }) => say.replacesOne(title[language], formatDay(language, dayBefore(policy)))),
    endsReplaced: typed(ask.form, 'endsReplaced') === 'yes',
    trials: trialsTold(language, found, past),
    differences: sidesOf(language, found, replaced.at(-1) ?? policyById(found.basedOn)),
  })
}

/** What came out when it was tried, the newest first; of an earlier state of it, that is said. */
function trialsTold(
  language: Language,
  { revision }: Draft,
  past: readonly Trial[],
): Parameters<typeof publicationPage>[0]['trials'] {
  const { publication: say } = draftMessages[language]
  return past.map(({ id, askedAt, summary, draftRevision }) => {
    const found = summary === null ? trialMessages[language].running : findingOf(language, summary)
    const told = say.tried(formatInstant(language, askedAt), found)
    return {
      text: draftRevision === revision ? told : `${told} ${say.triedBefore}`,
      href: paths.trial(language, id),
    }
  })
}

function publish(app: App, ask: Ask): Promise<Answer> {
  return withFinished(ask, async (found, policy) => {
    const { language, form, actor, now } = ask
    const labels = publicationLabels(language)
    const again = async (from: string, errors: Errors): Promise<Answer> =>
      pageWithErrors(await publicationForm(ask, found, { policy: { ...policy, from }, ...returned(ask, errors) }))
    const parsed = parsePublication(form)
    if (!parsed.ok) return again(policy.from, sentencesOf(language, parsed.errors, labels))
    const { from } = parsed.values
    if (policy.to !== null && from > policy.to)
      return again(policy.from, errorSentences([tooLate(policy.to)], labels, language))
    const wish = { draft: found.id, revision: revisionOf(form), ...parsed.values }
    const published = await publishPolicy(app, actor, wish, now)
    if (published.ok) return redirect(`${paths.policy(language, published.value)}?published`)
    const { code, params } = published.refusal
    if (code === 'replaces') {
      const sentence = draftMessages[language].replacesFirst(formatDay(language, params.lastDay ?? from))
      return again(from, { endsReplaced: sentence })
    }
    if (code === 'overlap') return again(from, { from: overlapIn(language, params, labels.from ?? '') })
    return saysNo(ask, published.refusal, labels)
  })
}

function tooLate(to: string): FieldError {
  return { field: 'from', code: 'too-late', params: { to } }
}

function overlapIn(language: Language, params: Readonly<Record<string, string>>, label: string): string {
  const { overlap } = draftMessages[language]
  const { other = '', from = '' } = params
  return labelled(language, label, overlap(titleOfVersion(language, other), formatDay(language, from)))
}

function endLabels(language: Language): Labels {
  const { lastDay, why } = draftMessages[language].end
  return { lastDay, why }
}

function endForm(ask: Ask, policy: Policy, form: FormState): ReturnType<typeof endPage> {
  const { language, csrf } = ask
  return endPage({
    language,
    csrf,
    id: policy.id,
    title: policy.title[language],
    inForce: inForce(language, policy),
    ...form,
  })
}

function showEnd(ask: Ask): Answer {
  const policy = policyById(ask.params.policy ?? '')
  return policy === null ? notFound : page(endForm(ask, policy, { values: dayBoxes('lastDay', policy.to), errors: {} }))
}

async function setEnd(app: App, ask: Ask): Promise<Answer> {
  const { language, form, actor, now } = ask
  const policy = policyById(ask.params.policy ?? '')
  if (policy === null) return notFound
  const labels = endLabels(language)
  const again = (errors: Errors): Answer => pageWithErrors(endForm(ask, policy, returned(ask, errors)))
  const parsed = parseEnd(form)
  if (!parsed.ok) return again(sentencesOf(language, parsed.errors, labels))
  const ended = await endPolicy(app, actor, { policyId: policy.id, ...parsed.values }, now)
  if (ended.ok) return redirect(`${paths.policy(language, policy.id)}?ended`)
  const { code, params } = ended.refusal
  const label = labels.lastDay ?? ''
  if (code === 'before-start') {
    const sentence = draftMessages[language].beforeStart(formatDay(language, params.from ?? policy.from))
    return again({ lastDay: labelled(language, label, sentence) })
  }
  if (code === 'overlap') return again({ lastDay: overlapIn(language, params, label) })
  return saysNo(ask, ended.refusal, labels)
}
