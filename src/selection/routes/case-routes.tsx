import { latestAssessment, profileTold, stateLabels } from '../../applications/index.ts'
import { documentPaths } from '../../documents/index.ts'
import { personOf } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import { historyOf } from '../../platform/history/index.ts'
import { idOf, notFound, page, type Ask, type PageContent, type Route } from '../../platform/http/index.ts'
import { formatDay, formatDayIn, formatInstant, formatMonths, nameOfLanguage } from '../../platform/i18n/format.ts'
import { takeBackDecision, takeStep } from '../actions/steps.ts'
import { whatOf } from '../what.ts'
import { decisionOf } from '../decision.ts'
import { reasonWords } from '../mails.ts'
import { overrideRoleOf } from '../override-role.ts'
import { caseTabs, selectionPaths as paths, type CaseTab } from '../paths.ts'
import { applicationAsSent } from '../queries/application.ts'
import { caseOf, factsOf, stampOf, type Case } from '../queries/case.ts'
import { decisionsOf, type ToldDecision } from '../queries/decisions.ts'
import { interviewsOf } from '../queries/interviews.ts'
import { latestOffer } from '../queries/offers.ts'
import {
  actsOpenTo,
  conditionVerdictsOpenTo,
  mainAct,
  mayHandleCase,
  mayNote,
  mayOpenWork,
  mayOverrideRules,
  mayPrepareSomewhere,
  mayReadCase,
  mayReadNotes,
  mayReleaseDecisions,
  undecided,
  type CaseFacts,
} from '../rules.ts'
import { historyTab, sentTab, summaryTab } from '../views/case-tabs.tsx'
import { interviewsTab } from '../views/interviews-tab.tsx'
import type { CaseModel } from '../views/case-frame.tsx'
import { selectionMessages } from '../views/messages.ts'
import { offerFacts } from '../views/own/own-pages.tsx'
import { answerTo, seenOf, toCase } from './answers.ts'
import { eligibilityOf } from './eligibility.ts'

const basePath = '/work/applications/:application'

/** The case: its tabs, and the acts that are one button. */
export function caseRoutes(app: App): Route[] {
  return [...caseTabs.map(tab => tabRoute(tab)), ...stepRoutes(app)]
}

function tabRoute(tab: CaseTab): Route {
  return {
    method: 'GET',
    path: tab === 'summary' ? basePath : `${basePath}/${tab}`,
    who: mayOpenWork,
    handle: ask =>
      ask.db.read(async tx => {
        const one = await readableCase(tx, ask)
        return one === null ? notFound : page(await tabPage(tx, ask, one, tab))
      }),
  }
}

/** The case of the path, if the asker may read it. */
export async function readableCase(tx: ReadTx, ask: Ask, id = idOf(ask.params.application)): Promise<Case | null> {
  const one = await caseOf(tx, id)
  return one !== null && mayReadCase(ask.actor, factsOf(one)) ? one : null
}

function tabPage(tx: ReadTx, ask: Ask, one: Case, tab: CaseTab): Promise<PageContent> {
  const model = modelOf(ask, one, tab)
  if (tab === 'summary') return summaryOf(tx, model)
  if (tab === 'as-sent') return sentOf(tx, model)
  if (tab === 'eligibility') return eligibilityOf(tx, model, null)
  return tab === 'interviews' ? interviewsShown(tx, model) : historyShown(tx, model)
}

function modelOf(ask: Ask, one: Case, tab: CaseTab): CaseModel {
  const facts = factsOf(one)
  const acts = actsOpenTo(ask.actor, facts, ask.today)
  const main = mainAct[one.state]
  return {
    ask,
    one,
    tab,
    tabs: caseTabs,
    acts,
    seen: stampOf(one),
    stateLabel: stateLabels[ask.language].officer[one.state],
    preparedAt: one.prepared === null ? null : formatInstant(ask.language, one.prepared.at),
    mainAct: main !== undefined && acts.includes(main) ? main : null,
    mayRelease: mayReleaseDecisions(ask.actor, facts),
    isUndecided: undecided(one.state),
    held: facts.isHeld && undecided(one.state) ? heldShown(ask, facts) : null,
  }
}

function heldShown({ actor }: Ask, facts: CaseFacts): CaseModel['held'] {
  return { role: overrideRoleOf(facts.policyId), mayOverride: mayOverrideRules(actor, facts) }
}

async function summaryOf(tx: ReadTx, model: CaseModel): Promise<PageContent> {
  const { ask, one } = model
  const { language, today } = ask
  const say = selectionMessages[language]
  const assessed = await latestAssessment(tx, one.id)
  const offer = await latestOffer(tx, one.id)
  const maySettle = conditionVerdictsOpenTo(ask.actor, factsOf(one)).length > 0
  const isLate = one.state === 'offered' && offer !== null && offer.expiresOn < today
  const line =
    offer === null ? '' : say.case[isLate ? 'offerLate' : 'offerExpires'](formatDay(language, offer.expiresOn))
  const of = { applicationId: one.id, personId: one.personId }
  const profile = await profileTold(tx, { language, reader: 'officer' }, of)
  const found = assessed === null ? say.case.noAssessment : say.case.rules[assessed.verdict]
  const verdict = one.overriddenBy === null ? found : say.case.overridden(one.overriddenBy)
  return summaryTab({
    ...model,
    facts: [...factsShown(model, verdict), { term: say.case.facts.profile, detail: profile.line }],
    decisions: (await decisionsOf(tx, one.id)).filter(it => it.releasedAt !== null).map(it => toldShown(ask, it)),
    offer: offer === null ? null : { facts: offerFacts(language, offer), line, isLate },
    conditions: (offer?.conditions ?? []).map(condition => ({ ...condition, maySettle })),
  })
}

function factsShown({ ask: { language }, one }: CaseModel, verdict: string): { term: string; detail: string }[] {
  const say = selectionMessages[language]
  const { facts } = say.case
  const { proposedStartOn, proposedMonths, releasedAt, reserveRank, reserveUntil } = one
  const isReserve = one.state === 'reserve' && reserveRank !== null && reserveUntil !== null
  const place = [one.officeName ?? say.work.kinds[one.officeKind ?? ''], one.city].filter(part => part != null)
  return [
    { term: facts.what, detail: whatOf(one, language) },
    { term: facts.place, detail: [...new Set(place)].join(', ') },
    ...(proposedStartOn === null ? [] : [{ term: facts.start, detail: formatDay(language, proposedStartOn) }]),
    ...(proposedMonths === null ? [] : [{ term: facts.months, detail: formatMonths(language, proposedMonths) }]),
    ...(releasedAt === null ? [] : [{ term: facts.released, detail: formatDayIn(language, releasedAt, 'UTC') }]),
    { term: facts.rules, detail: verdict },
    { term: facts.language, detail: nameOfLanguage(language, one.language) },
    ...(isReserve
      ? [{ term: facts.reserve, detail: say.case.reserveText(reserveRank, formatDay(language, reserveUntil)) }]
      : []),
  ]
}

function toldShown({ language }: Ask, row: ToldDecision): { title: string; when: string; words: string } {
  const say = selectionMessages[language].case
  const decision = decisionOf(row)
  const at = row.releasedAt === null ? '' : formatInstant(language, row.releasedAt)
  const because =
    decision.kind === 'not-selected'
      ? [reasonWords[language][decision.reasonCode]]
      : decision.kind === 'not-eligible'
        ? decision.findings.map(({ sentence }) => sentence[language])
        : []
  return { title: say.kinds[row.kind], when: say.told(row.decidedBy, at), words: [...because, row.reason].join('\n\n') }
}

type StoredForm = { readonly answers?: readonly { readonly question: string; readonly answer: string }[] }

async function sentOf(tx: ReadTx, model: CaseModel): Promise<PageContent> {
  const { language } = model.ask
  const sent = await applicationAsSent(tx, model.one.id)
  const { personId, id: applicationId } = model.one
  const profile = await profileTold(tx, { language, reader: 'officer' }, { applicationId, personId })
  const stored = sent?.submittedForm as StoredForm | null | undefined
  return sentTab({
    ...model,
    sentOn: sent?.submittedAt == null ? null : formatDayIn(language, sent.submittedAt, 'UTC'),
    answers: Array.isArray(stored?.answers) ? stored.answers : [],
    letter: sent?.coverLetter ?? '',
    profile,
    // The CV that was made of the profile stands beside the profile.
    documents: (sent?.documents ?? [])
      .map(({ id, kind, name }) => ({ href: documentPaths.open(language, id), kind, name }))
      .filter(({ href }) => href !== profile.cv?.href),
  })
}

export function eligibilityModel(ask: Ask, one: Case): CaseModel {
  return modelOf(ask, one, 'eligibility')
}

async function interviewsShown(tx: ReadTx, model: CaseModel): Promise<PageContent> {
  const { ask, one } = model
  const facts = factsOf(one)
  const asker = personOf(ask.actor)
  const interviews = (await interviewsOf(tx, one.id)).map(interview => {
    const isOn = interview.cancelledAt === null
    const mine = interview.panel.find(({ personId }) => personId === asker)
    const hasNoted = mine !== undefined && mine.notedAt !== null
    const panel = interview.panel.map(({ personId }) => personId)
    return {
      ...interview,
      isUpcoming: interview.at > ask.now,
      hasNoted,
      mayNote: isOn && mayNote(ask.actor, facts, panel),
      mayReadNotes: mayReadNotes(ask.actor, facts, mine === undefined || hasNoted),
      mayCancel: isOn && one.state === 'interview' && interview.at > ask.now && mayHandleCase(ask.actor, facts),
    }
  })
  return interviewsTab({ ...model, interviews })
}

async function historyShown(tx: ReadTx, model: CaseModel): Promise<PageContent> {
  const { language } = model.ask
  const events = await historyOf(tx, 'application', model.one.id)
  return historyTab({
    ...model,
    events: events.toReversed().map(({ event, at, byName, why }) => ({
      event,
      when: formatInstant(language, at),
      by: byName,
      why: event === 'decline' ? '' : why,
    })),
  })
}

function stepRoutes(app: App): Route[] {
  const acts = { screening: 'takeUp', shortlisting: 'shortlist', recommendation: 'recommend' } as const
  const names = Object.keys(acts) as (keyof typeof acts)[]
  return [
    ...names.map(name => stepRoute(name, ask => takeStep(app, requestOf(ask), acts[name]))),
    stepRoute('taking-back', ask => takeBackDecision(app, requestOf(ask))),
  ]
}

type Step = (ask: Ask) => ReturnType<typeof takeBackDecision>

function stepRoute(name: string, act: Step): Route {
  return {
    method: 'POST',
    path: `${basePath}/${name}`,
    who: mayPrepareSomewhere,
    handle: async ask => {
      const id = idOf(ask.params.application)
      const result = await act(ask)
      return result.ok ? toCase(ask, id, name) : answerTo(ask, result.refusal, paths.case(ask.language, id))
    },
  }
}

/** What every act on the case of the path is asked with. */
export function requestOf(ask: Ask): { actor: Ask['actor']; applicationId: number; seen: string; now: Date } {
  return { actor: ask.actor, applicationId: idOf(ask.params.application), seen: seenOf(ask), now: ask.now }
}
