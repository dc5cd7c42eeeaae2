import { profilePaths } from '../../profile/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import { errorSentences, typedValues } from '../../platform/forms/index.ts'
import {
  notFound,
  page,
  pageWithErrors,
  redirect,
  signedIn,
  type Answer,
  type Ask,
  type Route,
} from '../../platform/http/index.ts'
import { formatDay, formatDayIn, formatInstant } from '../../platform/i18n/format.ts'
import { askReview } from '../actions/ask-review.ts'
import { isClosed } from '../actions/release.ts'
import { renew } from '../actions/renew.ts'
import { withdraw } from '../actions/withdraw.ts'
import type { Assessed } from '../assessed.ts'
import { profileTold } from '../changed.tsx'
import { titleOfFinding } from '../finding-title.ts'
import { correctedChoices, correctedNode } from '../corrected.tsx'
import { parseReview, parseWithdrawal } from '../forms.ts'
import { applicationPaths as paths } from '../paths.ts'
import { checkedProfileOf } from '../queries/fact-checks.ts'
import { latestAssessment } from '../queries/latest-assessment.ts'
import { openReviews } from '../queries/open-reviews.ts'
import { statusOf } from '../queries/status.ts'
import { mayAskReview, mayEdit, mayWithdraw } from '../rules.ts'
import { inSelection, type State } from '../states.ts'
import { statusModel } from '../status-model.ts'
import { targetTitle } from '../target-label.ts'
import { taskPage } from '../views/draft/task-page.tsx'
import { reviewPage, sentPage, withdrawalPage, type ReviewModel } from '../views/status/act-pages.tsx'
import { statusPage, type StatusModel } from '../views/status/status-page.tsx'
import { statusMessages } from '../views/status/words.ts'
import { draftInHand, type DraftInHand } from './draft-in-hand.ts'
import { answerRefusal, applicationId, readOwn } from './own.ts'

/** Where an application stands, and what its author may still do with it. */
export function standingRoutes(app: App): Route[] {
  const path = '/applications/:application'
  return [
    { method: 'GET', path, who: signedIn, handle: showApplication },
    { method: 'GET', path: `${path}/sent`, who: signedIn, handle: showSent },
    { method: 'GET', path: `${path}/withdrawal`, who: signedIn, handle: showWithdrawal },
    { method: 'POST', path: `${path}/withdrawal`, who: signedIn, handle: ask => handleWithdrawal(app, ask) },
    { method: 'POST', path: `${path}/renewal`, who: signedIn, handle: ask => handleRenewal(app, ask) },
    { method: 'GET', path: `${path}/review`, who: signedIn, handle: showReview },
    { method: 'POST', path: `${path}/review`, who: signedIn, handle: ask => handleReview(app, ask) },
  ]
}

async function showApplication(ask: Ask): Promise<Answer> {
  const { language } = ask
  const read = await readOwn(ask, async (tx, own) => ({
    status: await statusOf(tx, own),
    told: await profileTold(tx, { language, reader: 'applicant' }, { applicationId: own.id, personId: own.personId }),
  }))
  if (read === null) return notFound
  const { own, more } = read
  if (mayEdit(ask.actor, own)) {
    const draft = await draftInHand(ask)
    return draft === null ? notFound : showTasks(ask, draft)
  }
  const model = statusModel(ask, own, more.status, justDone(ask.query.get('just')))
  const isJudged = (inSelection as readonly State[]).includes(own.state)
  const corrected = correctedNode(language, more.status, { id: own.id, mayChallenge: model.canAskReview })
  return page(statusPage(ask, { ...model, corrected, changed: isJudged ? more.told.changed : null }))
}

const justs = ['now', 'later', 'released', 'withdrawn', 'renewed', 'asked'] as const satisfies StatusModel['just'][]

function justDone(said: string | null): StatusModel['just'] {
  return justs.find(just => just === said) ?? null
}

function showTasks({ language, today }: Ask, { own, steps, openSections }: DraftInHand): Answer {
  const { id, reference, target } = own
  const closesOn = target.to === 'notice' ? target.notice.closesOn : null
  return page(
    taskPage(language, {
      id,
      reference,
      title: targetTitle(language, target),
      steps,
      profile: { href: profilePaths.tasks(language), open: openSections.length },
      closesOn: closesOn === null ? null : formatDay(language, closesOn),
      isClosed: isClosed(target, today),
    }),
  )
}

async function showSent(ask: Ask): Promise<Answer> {
  const { language } = ask
  const read = await readOwn(ask, (tx, { id, personId }) =>
    profileTold(tx, { language, reader: 'applicant' }, { applicationId: id, personId }),
  )
  if (read === null || read.own.submittedForm === null || read.own.submittedAt === null) return notFound
  const { id, target, submittedForm, submittedAt } = read.own
  const title = targetTitle(language, target)
  const { language: form, answers } = submittedForm
  const profile = read.more.isKept ? read.more : null
  return page(sentPage(language, { id, title, sentOn: formatInstant(language, submittedAt), form, answers, profile }))
}

async function showWithdrawal(ask: Ask): Promise<Answer> {
  const read = await readOwn(ask, async () => null)
  if (read === null) return notFound
  const { id, target, state } = read.own
  if (!mayWithdraw(ask.actor, read.own)) return redirect(paths.application(ask.language, id))
  const form = { values: {}, errors: {} }
  return page(
    withdrawalPage(ask, { id, title: targetTitle(ask.language, target), isAccepted: state === 'accepted', form }),
  )
}

async function handleWithdrawal(app: App, ask: Ask): Promise<Answer> {
  const { language } = ask
  const parsed = parseWithdrawal(ask.form)
  if (!parsed.ok) {
    const read = await readOwn(ask, async () => null)
    if (read === null) return notFound
    const labels = { why: statusMessages[language].withdrawal.why }
    const form = { values: typedValues(ask.form), errors: errorSentences(parsed.errors, labels, language) }
    const { id, target, state } = read.own
    const isAccepted = state === 'accepted'
    return pageWithErrors(withdrawalPage(ask, { id, title: targetTitle(language, target), isAccepted, form }))
  }
  const id = applicationId(ask)
  const withdrawn = await withdraw(app, ask.actor, { id, ...parsed.values }, ask.now)
  return withdrawn.ok
    ? redirect(`${paths.application(language, id)}?just=withdrawn`)
    : answerRefusal(ask, withdrawn.refusal)
}

async function handleRenewal(app: App, ask: Ask): Promise<Answer> {
  const id = applicationId(ask)
  const renewed = await renew(app, ask.actor, id, ask.now)
  return renewed.ok
    ? redirect(`${paths.application(ask.language, id)}?just=renewed`)
    : answerRefusal(ask, renewed.refusal)
}

async function showReview(ask: Ask): Promise<Answer> {
  const read = await readOwn(ask, (tx, { id }) => challengeable(tx, ask, id))
  if (read === null || read.more === null) return notFound
  const { own, more } = read
  const { findings } = more
  if (!mayAskReview(ask.actor, own)) return redirect(paths.application(ask.language, own.id))
  const asked = ask.query.get('finding')
  const values = findings.some(({ rule }) => rule === asked) && asked !== null ? { finding: asked } : {}
  return page(reviewPage(ask, { id: own.id, ...more, values, errors: {} }))
}

type Challengeable = Pick<ReviewModel, 'findings' | 'waiting'>

/** The findings and what the office corrected, each to be challenged by its name; null before anything was found. */
async function challengeable(tx: ReadTx, ask: Ask, id: number): Promise<Challengeable | null> {
  const { language } = ask
  const assessed = await latestAssessment(tx, id)
  if (assessed === null) return null
  const corrected = correctedChoices(language, (await checkedProfileOf(tx, id))?.facts ?? [])
  const open = await openReviews(tx, id)
  return {
    findings: [...findingTitles(ask, assessed), ...corrected],
    waiting: new Map(open.map(({ finding, askedAt }) => [finding ?? 'all', formatDayIn(language, askedAt, 'UTC')])),
  }
}

/** One entry a rule: a rule that is both a must and a preference is challenged as one. */
function findingTitles({ language }: Ask, { assessment }: Assessed): { rule: string; title: string }[] {
  const titles = new Map(assessment.findings.map(finding => [finding.rule, titleOfFinding(finding, language)]))
  return [...titles].map(([rule, title]) => ({ rule, title }))
}

async function handleReview(app: App, ask: Ask): Promise<Answer> {
  const { language } = ask
  const read = await readOwn(ask, (tx, { id }) => challengeable(tx, ask, id))
  if (read === null || read.more === null) return notFound
  const { own, more } = read
  const { id } = own
  const again = (errors: Readonly<Record<string, string>>): Answer =>
    pageWithErrors(reviewPage(ask, { id, ...more, values: typedValues(ask.form), errors }))
  const rules = more.findings.map(({ rule }) => rule)
  const parsed = parseReview(ask.form, rules)
  const { finding, wording, askedAlready } = statusMessages[language].review
  if (!parsed.ok) return again(errorSentences(parsed.errors, { finding, wording }, language))
  const asked = await askReview(app, ask.actor, { id, ...parsed.values }, ask.now)
  if (asked.ok) return redirect(`${paths.application(language, id)}?just=asked`)
  const { code, params } = asked.refusal
  if (code !== 'asked-already') return answerRefusal(ask, { code, params })
  return again({ finding: askedAlready(formatDayIn(language, new Date(params.at ?? ''), 'UTC')) })
}
