import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { today, type Instant } from '../../platform/clock/index.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { askedFor } from '../asked-for.ts'
import { attachedDocuments, type AttachedDocument } from '../queries/attached-documents.ts'
import { ownApplication, type OwnApplication } from '../queries/own-application.ts'
import { asksForLetter, hasLetter, mayEdit, policyIdOn, stepsOf } from '../rules.ts'
import { answeredIn, formOf } from '../sent-form.ts'
import { assessAndStore } from './assess-and-store.ts'
import { keepProfile, profileToSend } from './keep-profile.ts'
import { lockApplication, moveApplication } from './move.ts'
import { isClosed, releaseLocked } from './release.ts'
import { tellApplicant } from './tell-applicant.ts'

type SendRefusal = 'not-found' | 'already-sent' | 'notice-closed' | 'incomplete' | 'start-passed'

/**
 * Sends a draft and, if so wished, releases it in the same act. What the rules say is kept with the facts used; it never
 * stands in the way. The answers are kept with their questions, in the language in which they were asked; the profile is kept as it
 * was, with the CV made of it.
 */
export async function send(
  app: App,
  actor: Actor,
  { id, release, language }: { id: number; release: boolean; language: Language },
  now: Instant,
): Promise<Result<null, SendRefusal>> {
  const sent = await profileToSend(app, actor, { id, language, if: own => mayEdit(actor, own) }, now)
  return app.database.as(actor).transaction(async tx => {
    const locked = await lockApplication(tx, id)
    const draft = await ownApplication(tx, actor, id)
    if (locked === null || draft === null) return refuse('not-found')
    if (!mayEdit(actor, locked) || sent === null) return refuse('already-sent')
    const { facts } = sent
    const attached = await attachedDocuments(tx, id)
    const obstacle = obstacleTo(draft, { attached, isLetterAsked: asksForLetter(facts) }, today(now))
    if (obstacle !== null) return refuse(obstacle)

    const policyId = policyIdOn(draft, today(now))
    await assessAndStore(tx, { id, policyId, application: askedFor(draft, today(now)) }, facts, now)
    await keepAsSent(tx, { draft, policyId, attached, language }, now)
    await keepProfile(app, tx, { id, actor, sent }, now)
    const moved = await moveApplication(tx, locked, { event: 'submit', by: actor, now })
    if (!moved.ok) throw new Error(`an application in state ${locked.state} was to be sent`)
    if (!release) {
      await tellApplicant(app, tx, { application: draft, what: 'sent' }, now)
      return ok(null)
    }
    const submitted = { ...locked, state: moved.value }
    const answerBy = await releaseLocked(tx, { locked: submitted, target: draft.target, actor }, now)
    await tellApplicant(app, tx, { application: { ...draft, answerBy }, what: 'released' }, now)
    return ok(null)
  })
}

type Papers = { readonly attached: readonly AttachedDocument[]; readonly isLetterAsked: boolean }

function obstacleTo(draft: OwnApplication, { attached, isLetterAsked }: Papers, on: PlainDate): SendRefusal | null {
  if (isClosed(draft.target, on)) return 'notice-closed'
  const letter = { asked: isLetterAsked, attached: hasLetter(attached) }
  if (stepsOf(draft, letter).some(({ isDone }) => !isDone)) return 'incomplete'
  return (draft.proposedStartOn ?? on) < on ? 'start-passed' : null
}

type AsSent = {
  readonly draft: OwnApplication
  readonly policyId: string
  readonly attached: readonly AttachedDocument[]
  readonly language: Language
}

async function keepAsSent(tx: Tx, { draft, policyId, attached, language }: AsSent, now: Instant): Promise<void> {
  const form = formOf(language, answeredIn(language, draft, attached))
  await tx
    .updateTable('applications')
    .set({ policyId, submittedAt: now, submittedForm: JSON.stringify(form), language })
    .where('id', '=', draft.id)
    .execute()
}
