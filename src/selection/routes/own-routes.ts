import { applicationPaths } from '../../applications/index.ts'
import { placementPaths } from '../../placements/index.ts'
import { isSelf } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { downloadHeaders } from '../../platform/files/index.ts'
import {
  bytes,
  idOf,
  notFound,
  page,
  pageWithErrors,
  redirect,
  signedIn,
  type Answer,
  type Ask,
  type Route,
} from '../../platform/http/index.ts'
import { acceptOffer, declineOffer } from '../actions/answer-offer.ts'
import { parseRefusalOfOffer } from '../forms.ts'
import { interviewCalendar } from '../interview-calendar.ts'
import { selectionPaths as paths } from '../paths.ts'
import { ownInterview } from '../queries/interviews.ts'
import { offerById, type Offer } from '../queries/offers.ts'
import { mayAnswerOffer } from '../rules.ts'
import { ownMessages } from '../views/own/messages.ts'
import { acceptPage, declinePage, offerPage, ownInterviewPage, type OwnOfferModel } from '../views/own/own-pages.tsx'
import { whatOf } from '../what.ts'
import { answerTo, returned } from './answers.ts'
import { readableCase } from './case-routes.tsx'

/** The applicant's side: an offer with its answer, an interview. */
export function ownRoutes(app: App): Route[] {
  return [
    {
      method: 'GET',
      path: '/offers/:offer',
      who: signedIn,
      handle: ask => withOffer(ask, model => page(offerPage(model))),
    },
    {
      method: 'GET',
      path: '/offers/:offer/acceptance',
      who: signedIn,
      handle: ask => withOffer(ask, model => (model.status === 'open' ? page(acceptPage(model)) : toOffer(ask))),
    },
    { method: 'POST', path: '/offers/:offer/acceptance', who: signedIn, handle: ask => accept(app, ask) },
    {
      method: 'GET',
      path: '/offers/:offer/refusal',
      who: signedIn,
      handle: ask => withOffer(ask, model => (isAnswerable(model) ? page(declinePage(model, {})) : toOffer(ask))),
    },
    { method: 'POST', path: '/offers/:offer/refusal', who: signedIn, handle: ask => decline(app, ask) },
    { method: 'GET', path: '/interviews/:interview', who: signedIn, handle: showInterview },
    {
      method: 'GET',
      path: '/interviews/:interview/calendar.ics',
      who: signedIn,
      handle: ask => giveCalendar(app, ask),
    },
  ]
}

function isAnswerable({ status }: OwnOfferModel): boolean {
  return status === 'open' || status === 'late'
}

function toOffer(ask: Ask): Answer {
  return redirect(paths.offer(ask.language, idOf(ask.params.offer)))
}

async function withOffer(ask: Ask, show: (model: OwnOfferModel) => Answer): Promise<Answer> {
  const offer = await ask.db.read(tx => offerById(tx, idOf(ask.params.offer)))
  if (offer === null || !mayAnswerOffer(ask.actor, offer)) return notFound
  return show({
    ask,
    offer,
    what: whatOf(offer, ask.language),
    status: statusOf(offer, ask.today),
    applicationHref: applicationPaths.application(ask.language, offer.applicationId),
    placementHref: placementPaths.own(ask.language),
  })
}

function statusOf({ state, isLatest, expiresOn }: Offer, today: string): OwnOfferModel['status'] {
  if (!isLatest) return 'gone'
  if (state === 'offered') return expiresOn < today ? 'late' : 'open'
  if (state === 'accepted' || state === 'placed') return 'accepted'
  return state === 'offer-declined' ? 'declined' : 'gone'
}

async function accept(app: App, ask: Ask): Promise<Answer> {
  const offerId = idOf(ask.params.offer)
  const result = await acceptOffer(app, { actor: ask.actor, offerId, now: ask.now })
  return result.ok ? toOffer(ask) : answerTo(ask, result.refusal, paths.offer(ask.language, offerId))
}

async function decline(app: App, ask: Ask): Promise<Answer> {
  const offerId = idOf(ask.params.offer)
  const parsed = parseRefusalOfOffer(ask.form)
  if (!parsed.ok) {
    const { values, errors } = returned(ask, parsed.errors, { why: ownMessages[ask.language].offer.why })
    const why = { value: values.why ?? '', error: errors.why ?? '' }
    return withOffer(ask, model => pageWithErrors(declinePage(model, why)))
  }
  const result = await declineOffer(app, { actor: ask.actor, offerId, now: ask.now }, parsed.values.why)
  return result.ok ? toOffer(ask) : answerTo(ask, result.refusal, paths.offer(ask.language, offerId))
}

async function showInterview(ask: Ask): Promise<Answer> {
  const interview = await ask.db.read(tx => ownInterview(tx, idOf(ask.params.interview)))
  if (interview === null || !isSelf(ask.actor, interview.personId)) return notFound
  return page(ownInterviewPage(ask, interview, applicationPaths.application(ask.language, interview.applicationId)))
}

/** For a calendar: the applicant's own interview, or one of a case that the asker may read. */
async function giveCalendar(app: App, ask: Ask): Promise<Answer> {
  const found = await ask.db.read(async tx => {
    const interview = await ownInterview(tx, idOf(ask.params.interview))
    if (interview === null) return null
    const isOwn = isSelf(ask.actor, interview.personId)
    return isOwn || (await readableCase(tx, ask, interview.applicationId)) !== null ? { interview, isOwn } : null
  })
  if (found === null) return notFound
  const { interview, isOwn } = found
  const { language } = ask
  const path = isOwn
    ? paths.interview(language, interview.id)
    : paths.case(language, interview.applicationId, 'interviews')
  const reader = { language, url: app.publicUrl + path, mail: null }
  const text = interviewCalendar(interview, reader, new URL(app.publicUrl).host)
  return bytes(text, downloadHeaders({ mime: 'text/calendar; charset=utf-8', name: `${interview.reference}.ics` }))
}
