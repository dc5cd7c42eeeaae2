import { comparisonMessages, policies, policyById, type Policy } from '../../eligibility/index.ts'
import { isSelf } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { today } from '../../platform/clock/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import { allTyped, emptyForm, errorSentences, typed, type RawForm } from '../../platform/forms/index.ts'
import {
  idOf,
  notFound,
  page,
  pageWithErrors,
  redirect,
  refused,
  type Answer,
  type Ask,
  type Route,
} from '../../platform/http/index.ts'
import { formatDay, formatNumber } from '../../platform/i18n/format.ts'
import { newSecret } from '../../platform/ids/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { selectionPaths } from '../../selection/index.ts'
import type { Choice, Fact } from '../../ui/index.ts'
import { askForTrial } from '../actions/try-policy.ts'
import { findingsSideBySide } from '../findings-side-by-side.ts'
import { formKeyOf, parseTrial } from '../forms.ts'
import { policyPaths } from '../paths.ts'
import { drafts, type Draft } from '../queries/drafts.ts'
import { namesOfRounds, triableRounds, type RoundName, type TriableRound } from '../queries/rounds.ts'
import { changesPerPage, namesOfGroups, trials, whoChanges, type Trial, type WhoChanges } from '../queries/trials.ts'
import { trialCase } from '../queries/trial-case.ts'
import { mayReadPolicies, mayTryPolicies } from '../rules.ts'
import { draftChoice, triedPolicy } from '../tried.ts'
import type { TrialSummary } from '../trial-summary.ts'
import { conditionNames, tellNumbers } from '../trial-told.ts'
import { versionChoices } from '../version-choices.ts'
import { trialCasePage } from '../views/trials/case-page.tsx'
import { runningPage, trialPage, type WhoTold } from '../views/trials/trial-page.tsx'
import { trialsPage } from '../views/trials/trials-page.tsx'
import { trialMessages } from '../views/trials/messages.ts'
import { titleOfDraft } from './draft-answers.ts'
import { finishedDraft } from './draft-wrong.ts'

/** A version tried on past cases: asked for by the programme manager, read by all who read policies. */
export function trialRoutes(app: App): Route[] {
  const path = '/policies/trials'
  return [
    { method: 'GET', path, who: mayReadPolicies, handle: async ask => page(await listOf(ask, emptyForm, {})) },
    { method: 'POST', path, who: mayTryPolicies, handle: ask => start(app, ask) },
    { method: 'GET', path: `${path}/:trial`, who: mayReadPolicies, handle: show },
    { method: 'GET', path: `${path}/:trial/cases/:application`, who: mayReadPolicies, handle: showCase },
  ]
}

type Errors = Readonly<Record<string, string>>

async function listOf(ask: Ask, form: RawForm, errors: Errors): Promise<ReturnType<typeof trialsPage>> {
  const { language, actor, csrf } = ask
  const { rounds, past, written } = await ask.db.read(async tx => ({
    rounds: await triableRounds(tx),
    past: await trials(tx),
    written: await triableDrafts(tx),
  }))
  return trialsPage({
    language,
    rows: past.map(trial => rowOf(language, trial)),
    form: mayTryPolicies(actor)
      ? {
          csrf,
          errors,
          key: keyOf(form),
          versions: [...draftChoices(language, written), ...versionChoices(language)],
          rounds: rounds.map(round => ({ value: String(round.id), label: roundLabel(language, round) })),
          policyId: typed(form, 'policyId') || (ask.query.get('policy') ?? ''),
          ticked: allTyped(form, 'rounds'),
        }
      : null,
  })
}

function roundLabel(language: Language, { partner, name, cases }: TriableRound): string {
  const say = trialMessages[language]
  const count = formatNumber(language, cases)
  return name === null ? say.outside(count) : say.round(partner ?? '', name, count)
}

function rowOf(language: Language, trial: Trial): Parameters<typeof trialsPage>[0]['rows'][number] {
  const { summary } = trial
  const say = trialMessages[language]
  return {
    id: trial.id,
    policy: titleOfTrial(language, trial),
    asked: say.askedBy(formatDay(language, today(trial.askedAt)), trial.askedBy),
    cases: formatNumber(language, summary?.cases ?? trial.cases),
    result: summary === null ? say.running : formatNumber(language, summary.changed),
  }
}

function titleOf(language: Language, policyId: string): string {
  return policyById(policyId)?.title[language] ?? policyId
}

/** Of a draft its title as it was tried, and which state of it that was. */
function titleOfTrial(language: Language, trial: Trial): string {
  const title = triedPolicy(trial)?.title[language] ?? trial.policyId
  return trial.draftRevision === null ? title : trialMessages[language].ofDraft(title, trial.draftRevision)
}

/** The drafts that are finished: what is not cannot be held against a case. */
async function triableDrafts(tx: ReadTx): Promise<Draft[]> {
  return (await drafts(tx)).filter(({ content }) => finishedDraft(content) !== null)
}

function draftChoices(language: Language, written: readonly Draft[]): Choice[] {
  return written.map(draft => ({
    value: draftChoice(draft.id),
    label: trialMessages[language].ofDraft(titleOfDraft(language, draft), draft.revision),
  }))
}

function keyOf(form: RawForm): string {
  return formKeyOf(form) || newSecret().slice(0, 22)
}

async function start(app: App, ask: Ask): Promise<Answer> {
  const { language, form, actor, now } = ask
  const say = trialMessages[language]
  const { rounds, written } = await ask.db.read(async tx => ({
    rounds: await triableRounds(tx),
    written: await triableDrafts(tx),
  }))
  const versions = [...policies().map(({ id }) => id), ...written.map(({ id }) => draftChoice(id))]
  const offered = { policies: versions, rounds: rounds.map(({ id }) => id) }
  const parsed = parseTrial(form, offered)
  if (!parsed.ok) return pageWithErrors(await listOf(ask, form, errorSentences(parsed.errors, say.labels, language)))
  const asked = await askForTrial(app, actor, { ...parsed.values, formKey: keyOf(form) }, now)
  if (asked.ok) return redirect(policyPaths.trial(language, asked.value))
  return refused(asked.refusal, say.refusals[asked.refusal.code], policyPaths.trials(language))
}

async function show(ask: Ask): Promise<Answer> {
  const { language, params, query, db } = ask
  const id = idOf(params.trial)
  return db.read(async tx => {
    const [trial] = id === 0 ? [] : await trials(tx, { id })
    if (trial === undefined) return notFound
    const policy = triedPolicy(trial)
    const { summary } = trial
    const title = titleOfTrial(language, trial)
    // Looked at every other second, however many cases there are: nothing is read but how far it is.
    if (summary === null || policy === null)
      return page(runningPage({ language, id, policy: title, done: trial.done, of: trial.cases }))
    const number = Math.min(Math.max(idOf(query.get('page') ?? '1'), 1), pagesOf(summary))
    const who = await whoChanges(tx, id, number)
    const rounds = await namesOfRounds(tx, trial.roundIds)
    return page(
      trialPage({
        language,
        id,
        policy: title,
        finding: findingOf(language, summary),
        facts: factsOf(language, trial, { summary, rounds }),
        numbers: tellNumbers(language, policy, summary, await namesOfGroups(tx)),
        who: who.map(row => whoTold(ask, row, { id, policy, summary })),
        whoCount: trialMessages[language].one.whoCaption(
          formatNumber(language, summary.changed),
          summary.changed === 1,
        ),
        page: number,
        pages: pagesOf(summary),
      }),
    )
  })
}

function pagesOf(summary: TrialSummary | null): number {
  return Math.max(1, Math.ceil((summary?.changed ?? 0) / changesPerPage))
}

/** How many would have another result, in a sentence. */
export function findingOf(language: Language, { cases, changed }: TrialSummary): string {
  const { one: say } = trialMessages[language]
  if (cases === 0) return say.noCase
  return say.finding(formatNumber(language, changed), [cases, formatNumber(language, cases)])
}

type Around = { readonly summary: TrialSummary; readonly rounds: readonly RoundName[] }

function factsOf(language: Language, trial: Trial, { summary, rounds }: Around): Fact[] {
  const { one: say, askedBy } = trialMessages[language]
  const scope = [
    ...rounds.map(({ partner, name }) => `${partner ?? ''}, ${name ?? ''}`),
    ...(trial.outsideRounds ? [say.outside] : []),
  ]
  return [
    { term: say.asked, detail: askedBy(formatDay(language, today(trial.askedAt)), trial.askedBy) },
    { term: say.scope, detail: scope.join(' · ') },
    { term: say.under, detail: summary.policies.map(id => titleOf(language, id)).join(' · ') },
  ]
}

type Within = { readonly id: number; readonly policy: Policy; readonly summary: TrialSummary }

/** Nobody opens the own application as a case: it is in the list, without a link. */
function whoTold({ language, actor }: Ask, row: WhoChanges, { id, policy, summary }: Within): WhoTold {
  const { one: say } = trialMessages[language]
  const { verdict, fromTo } = comparisonMessages[language]
  const isOwn = isSelf(actor, row.personId)
  const titled = conditionNames(language, policy, summary)
  return {
    href: isOwn ? null : selectionPaths.case(language, row.applicationId, 'eligibility'),
    reference: row.reference,
    name: row.name,
    office: row.office ?? say.noOffice,
    change: fromTo(verdict[row.from], verdict[row.to]),
    findingsHref: isOwn || !row.hasFindings ? null : policyPaths.trialCase(language, id, row.applicationId),
    because: row.because.length === 0 ? say.together : row.because.map(titled).join(' · '),
  }
}

/** One case of a trial. Nobody opens their own. */
async function showCase({ language, actor, params, db }: Ask): Promise<Answer> {
  const [trial, application] = [idOf(params.trial), idOf(params.application)]
  const found = await db.read(tx => trialCase(tx, trial, application))
  if (found === null || isSelf(actor, found.personId)) return notFound
  const { reference, name, before, after, from, to } = found
  const { verdict, fromTo } = comparisonMessages[language]
  const tried = triedPolicy(found)
  return page(
    trialCasePage({
      language,
      trial,
      reference,
      name,
      change: from === to ? verdict[to] : fromTo(verdict[from], verdict[to]),
      before: titleOf(language, before.policy),
      after: tried?.title[language] ?? found.policyId,
      pairs: findingsSideBySide(language, { before, after, tried }, found.application),
      caseHref: selectionPaths.case(language, application, 'eligibility'),
    }),
  )
}
