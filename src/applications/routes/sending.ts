import { profilePaths } from '../../profile/index.ts'
import type { App } from '../../platform/app/index.ts'
import { notFound, page, redirect, signedIn, type Answer, type Ask, type Route } from '../../platform/http/index.ts'
import { isClosed, release } from '../actions/release.ts'
import { send } from '../actions/send.ts'
import { sectionsAsked } from '../asked-sections.ts'
import { askedFor } from '../asked-for.ts'
import { assessedUnder, type Assessed } from '../assessed.ts'
import { tellFindings } from '../findings.ts'
import { parseSubmission } from '../forms.ts'
import { applicationPaths as paths } from '../paths.ts'
import { mayEdit, policyIdOn } from '../rules.ts'
import { answeredIn, formOf } from '../sent-form.ts'
import { targetTitle } from '../target-label.ts'
import { checkPage, rulesPage, type CheckModel } from '../views/draft/check-page.tsx'
import { draftInHand, type DraftInHand } from './draft-in-hand.ts'
import { answerRefusal, applicationId } from './own.ts'

/** Checking one's answers, what the rules say of them, sending and releasing. */
export function sendingRoutes(app: App): Route[] {
  return [
    { method: 'GET', path: '/applications/:application/check', who: signedIn, handle: showCheck },
    { method: 'GET', path: '/applications/:application/rules', who: signedIn, handle: showRules },
    {
      method: 'POST',
      path: '/applications/:application/submission',
      who: signedIn,
      handle: ask => handleSending(app, ask),
    },
    {
      method: 'POST',
      path: '/applications/:application/release',
      who: signedIn,
      handle: ask => handleRelease(app, ask),
    },
  ]
}

async function showCheck(ask: Ask): Promise<Answer> {
  const draft = await draftInHand(ask)
  if (draft === null) return notFound
  if (!mayEdit(ask.actor, draft.own)) return redirect(paths.application(ask.language, draft.own.id))
  return page(checkPage(ask, checkModel(ask, draft)))
}

async function showRules(ask: Ask): Promise<Answer> {
  const draft = await draftInHand(ask)
  if (draft === null) return notFound
  const { own } = draft
  if (!mayEdit(ask.actor, own)) return redirect(paths.application(ask.language, own.id))
  const assessed = assessDraft(ask, draft)
  if (assessed.verdict !== 'not-eligible' || draft.steps.some(({ isDone }) => !isDone))
    return redirect(paths.check(ask.language, own.id))
  return page(rulesPage(ask, { id: own.id, told: tellFindings(assessed, ask.language, 'applicant') }))
}

function checkModel(ask: Ask, draft: DraftInHand): CheckModel {
  const { language, today } = ask
  const { own, attached, steps } = draft
  const assessed = assessDraft(ask, draft)
  const hasPassed = own.proposedStartOn !== null && own.proposedStartOn < today
  return {
    id: own.id,
    title: targetTitle(language, own.target),
    // What it is for stands above them.
    answers: formOf(language, answeredIn(language, own, attached)).answers.filter(({ id }) => id !== 'target'),
    told: tellFindings(assessed, language, 'applicant'),
    missing: sectionsAsked(assessed.assessment.missing).map(key => ({
      key,
      href:
        key === 'dates' || key === 'documents'
          ? paths.step(language, own.id, key)
          : profilePaths.section(language, key),
    })),
    openSteps: steps.filter(({ isDone }) => !isDone).map(({ step }) => step),
    obstacle: isClosed(own.target, today) ? 'notice-closed' : hasPassed ? 'start-passed' : null,
  }
}

/** As it would be assessed if it were sent today. Nothing is stored before that. */
function assessDraft({ now, today }: Ask, { own, facts }: DraftInHand): Assessed {
  return assessedUnder(policyIdOn(own, today), { facts, application: askedFor(own, today) }, now)
}

async function handleSending(app: App, ask: Ask): Promise<Answer> {
  const { language } = ask
  const draft = await draftInHand(ask)
  if (draft === null) return notFound
  const { id } = draft.own
  // Sent twice, or by the back button: the page of what was sent says all there is to say.
  if (!mayEdit(ask.actor, draft.own)) return redirect(paths.application(language, id))
  const wish = parseSubmission(ask.form)
  const isReady = draft.steps.every(({ isDone }) => isDone)
  if (isReady && !wish.knowsVerdict && assessDraft(ask, draft).verdict === 'not-eligible')
    return redirect(paths.rules(language, id))
  const sent = await send(app, ask.actor, { id, release: wish.release, language }, ask.now)
  if (sent.ok) return redirect(`${paths.application(language, id)}?just=${wish.release ? 'now' : 'later'}`)
  return sent.refusal.code === 'already-sent'
    ? redirect(paths.application(language, id))
    : answerRefusal(ask, sent.refusal)
}

async function handleRelease(app: App, ask: Ask): Promise<Answer> {
  const id = applicationId(ask)
  const released = await release(app, ask.actor, id, ask.now)
  return released.ok
    ? redirect(`${paths.application(ask.language, id)}?just=released`)
    : answerRefusal(ask, released.refusal)
}
