import type { App } from '../../platform/app/index.ts'
import { personOf } from '../../platform/actor/index.ts'
import { addDays } from '../../platform/days/index.ts'
import { zoneOfCountry } from '../../platform/days/zone-of-country.ts'
import { instantAt, timeZones } from '../../platform/days/zones.ts'
import type { ReadTx } from '../../platform/db/index.ts'
import { idOf, notFound, page, pageWithErrors, type Answer, type Ask, type Route } from '../../platform/http/index.ts'
import { formatInstant } from '../../platform/i18n/format.ts'
import type { Refusal } from '../../platform/result/index.ts'
import { answerReview, settleCondition } from '../actions/answers.ts'
import { cancelInterview, inviteToInterview, noteInterview } from '../actions/interviews.ts'
import { turnBack, type TurnBack } from '../actions/turn-back.ts'
import { parseAnswer, parseCondition, parseInvitation, parseNote, parseWords } from '../forms.ts'
import { selectionPaths as paths } from '../paths.ts'
import { factsOf, stampOf, type Case } from '../queries/case.ts'
import { interviewById } from '../queries/interviews.ts'
import { conditionPlace, conditionStamp, latestOffer } from '../queries/offers.ts'
import { panelChoices } from '../queries/people.ts'
import { reviewById } from '../queries/reviews.ts'
import {
  conditionVerdictsOpenTo,
  isHeldBack,
  mayAct,
  mayEver,
  mayNote,
  mayNoteSomewhere,
  mayOverrideSomewhere,
  mayPrepareSomewhere,
  type Act,
} from '../rules.ts'
import { conditionPage, invitationPage, notePage, turnBackPage } from '../views/act-pages.tsx'
import { blankForm, type FormState } from '../views/form-state.ts'
import { decisionMessages } from '../views/decisions/messages.ts'
import { selectionMessages } from '../views/messages.ts'
import { answerTo, returned, seenOf, sentenceOf, toCase } from './answers.ts'
import { eligibilityModel, readableCase, requestOf } from './case-routes.tsx'
import { eligibilityOf } from './eligibility.ts'
import { overtaken } from './overtaken.ts'

const casePath = '/work/applications/:application'

/** Interviews, notes, conditions, answers to challenges, and taking back what was told. */
export function actRoutes(app: App): Route[] {
  return [
    { method: 'GET', path: `${casePath}/invitation`, who: mayPrepareSomewhere, handle: showInvitation },
    { method: 'POST', path: `${casePath}/invitation`, who: mayPrepareSomewhere, handle: ask => invite(app, ask) },
    ...turnBackRoutes(app),
    { method: 'GET', path: '/work/interviews/:interview', who: mayNoteSomewhere, handle: ask => showNote(ask, null) },
    { method: 'POST', path: '/work/interviews/:interview', who: mayNoteSomewhere, handle: ask => note(app, ask) },
    {
      method: 'POST',
      path: '/work/interviews/:interview/cancellation',
      who: mayPrepareSomewhere,
      handle: async ask => {
        const interviewId = idOf(ask.params.interview)
        const result = await cancelInterview(app, { actor: ask.actor, interviewId, now: ask.now })
        return result.ok
          ? toCase(ask, result.value, 'cancelled', 'interviews')
          : answerTo(ask, result.refusal, paths.work(ask.language))
      },
    },
    {
      method: 'GET',
      path: '/work/conditions/:condition',
      who: mayOverrideSomewhere,
      handle: ask => showCondition(ask, null),
    },
    { method: 'POST', path: '/work/conditions/:condition', who: mayOverrideSomewhere, handle: ask => settle(app, ask) },
    { method: 'POST', path: '/work/reviews/:review', who: mayPrepareSomewhere, handle: ask => answer(app, ask) },
  ]
}

/** The case of the path for the page of an act: not there, not this role's, or not now. */
async function caseFor(tx: ReadTx, ask: Ask, act: Act): Promise<{ one: Case } | { answer: Answer }> {
  const one = await readableCase(tx, ask)
  if (one === null) return { answer: notFound }
  const facts = factsOf(one)
  const back = paths.case(ask.language, one.id)
  if (!mayEver(ask.actor, facts, act)) return { answer: answerTo(ask, { code: 'not-allowed', params: {} }, back) }
  if (ask.form.fields.size === 0 && !mayAct(ask.actor, facts, act, ask.today)) {
    const code = isHeldBack(facts, act) ? 'rule-not-met' : 'wrong-state'
    return { answer: answerTo(ask, { code, params: { state: one.state } }, back) }
  }
  return { one }
}

function showInvitation(ask: Ask): Promise<Answer> {
  return ask.db.read(async tx => {
    const found = await caseFor(tx, ask, 'invite')
    if ('answer' in found) return found.answer
    return page(
      invitationPage(await invitationModel(tx, ask, found.one, { seen: stampOf(found.one), form: blankForm })),
    )
  })
}

async function invitationModel(
  tx: ReadTx,
  ask: Ask,
  one: Case,
  { seen, form }: { seen: string; form: FormState },
): Promise<Parameters<typeof invitationPage>[0]> {
  const people = await panelChoices(tx, one.officeIds, one.personId)
  const defaultZone = zoneOfCountry[one.country ?? ''] ?? 'UTC'
  return { ask, one, seen, form, zones: timeZones, defaultZone, people }
}

async function invite(app: App, ask: Ask): Promise<Answer> {
  const read = await ask.db.read(async tx => {
    const found = await caseFor(tx, ask, 'invite')
    if ('answer' in found) return found
    return { ...found, people: await panelChoices(tx, found.one.officeIds, found.one.personId) }
  })
  if ('answer' in read) return read.answer
  const limits = { from: addDays(ask.today, -1), zones: timeZones, people: read.people.map(({ id }) => id) }
  const parsed = parseInvitation(ask.form, limits)
  const at = parsed.ok ? instantAt(parsed.values.timeZone, parsed.values.on, parsed.values.time) : null
  if (parsed.ok && at !== null && at > ask.now) {
    const result = await inviteToInterview(app, requestOf(ask), { ...parsed.values, at })
    return result.ok ? toCase(ask, read.one.id, 'invited') : uninvited(ask, result.refusal)
  }
  const past = [{ field: 'on', code: 'too-early', params: { from: ask.today } }] as const
  const labels = selectionMessages[ask.language].invitation.fields
  const form = returned(ask, parsed.ok ? past : parsed.errors, labels, ['panel'])
  return ask.db.read(async tx =>
    pageWithErrors(invitationPage(await invitationModel(tx, ask, read.one, { seen: seenOf(ask), form }))),
  )
}

function uninvited(ask: Ask, refusal: Refusal): Promise<Answer> {
  const { on, time, minutes, place } = selectionMessages[ask.language].invitation.fields
  return overtaken(ask, refusal, {
    act: 'invite',
    words: { on, time, minutes, place },
    lists: ['panel'],
    show: async (tx, one, form) => invitationPage(await invitationModel(tx, ask, one, { seen: stampOf(one), form })),
  })
}

function turnBackRoutes(app: App): Route[] {
  const pages = { 'offer-withdrawal': 'withdrawOffer', 'offer-closing': 'closeOffer', reopening: 'reopen' } as const
  return (Object.keys(pages) as (keyof typeof pages)[]).flatMap((name): Route[] => {
    const path = `${casePath}/${name}`
    return [
      { method: 'GET', path, who: mayOverrideSomewhere, handle: ask => showTurnBack(ask, pages[name]) },
      { method: 'POST', path, who: mayOverrideSomewhere, handle: ask => takeTurnBack(app, ask, pages[name]) },
    ]
  })
}

function showTurnBack(ask: Ask, act: TurnBack): Promise<Answer> {
  return ask.db.read(async tx => {
    const found = await caseFor(tx, ask, act)
    if ('answer' in found) return found.answer
    return page(turnBackPage({ ask, one: found.one, seen: stampOf(found.one), form: blankForm }, act))
  })
}

async function takeTurnBack(app: App, ask: Ask, act: TurnBack): Promise<Answer> {
  const found = await ask.db.read(tx => caseFor(tx, ask, act))
  if ('answer' in found) return found.answer
  const { one } = found
  const words = { reason: decisionMessages[ask.language].decide.words }
  const parsed = parseWords(ask.form)
  if (!parsed.ok) {
    const form = returned(ask, parsed.errors, words)
    return pageWithErrors(turnBackPage({ ask, one, seen: seenOf(ask), form }, act))
  }
  const result = await turnBack(app, requestOf(ask), act, parsed.values.reason)
  if (result.ok) return toCase(ask, one.id, 'turned')
  return overtaken(ask, result.refusal, {
    act,
    words,
    show: (_, now, form) => turnBackPage({ ask, one: now, seen: stampOf(now), form }, act),
  })
}

function showNote(ask: Ask, form: FormState | null): Promise<Answer> {
  return ask.db.read(async tx => {
    const interview = await interviewById(tx, idOf(ask.params.interview))
    const one = interview === null ? null : await readableCase(tx, ask, interview.applicationId)
    if (interview === null || one === null) return notFound
    const panel = interview.panel.map(({ personId }) => personId)
    const facts = factsOf(one)
    const back = paths.case(ask.language, one.id, 'interviews')
    if (!panel.includes(personOf(ask.actor) ?? 0)) return answerTo(ask, { code: 'not-allowed', params: {} }, back)
    if (!mayNote(ask.actor, facts, panel))
      return answerTo(ask, { code: 'wrong-state', params: { state: one.state } }, back)
    const own = interview.panel.find(({ personId }) => personId === personOf(ask.actor))
    const known = { values: { score: String(own?.score ?? ''), note: own?.note ?? '' }, lists: {}, errors: {} }
    const when = formatInstant(ask.language, interview.at, interview.timeZone)
    const content = notePage({ ask, one, interviewId: interview.id, when, form: form ?? known })
    return form === null ? page(content) : pageWithErrors(content)
  })
}

async function note(app: App, ask: Ask): Promise<Answer> {
  const parsed = parseNote(ask.form)
  if (!parsed.ok) return showNote(ask, returned(ask, parsed.errors, selectionMessages[ask.language].note.fields))
  const interviewId = idOf(ask.params.interview)
  const result = await noteInterview(app, { actor: ask.actor, interviewId, now: ask.now }, parsed.values)
  if (result.ok) return toCase(ask, result.value, 'noted', 'interviews')
  return answerTo(ask, result.refusal, paths.work(ask.language), selectionMessages[ask.language].note.fields)
}

function showCondition(ask: Ask, form: FormState | null): Promise<Answer> {
  return ask.db.read(async tx => {
    const id = idOf(ask.params.condition)
    const place = await conditionPlace(tx, id)
    const one = place === null ? null : await readableCase(tx, ask, place.applicationId)
    const offer = one === null ? null : await latestOffer(tx, one.id)
    const condition = offer?.conditions.find(it => it.id === id)
    if (one === null || condition === undefined) return notFound
    const verdicts = conditionVerdictsOpenTo(ask.actor, factsOf(one))
    const back = paths.case(ask.language, one.id)
    if (verdicts.length === 0) return answerTo(ask, { code: 'not-allowed', params: {} }, back)
    const seen = conditionStamp(condition)
    const content = conditionPage({ ask, one, condition, verdicts, seen, form: form ?? blankForm })
    if (form === null) return page(content)
    return form.meanwhile === undefined ? pageWithErrors(content) : page(content, 409)
  })
}

async function settle(app: App, ask: Ask): Promise<Answer> {
  const parsed = parseCondition(ask.form, ['met', 'unmet', 'waived'])
  const { fields } = selectionMessages[ask.language].condition
  if (!parsed.ok) return showCondition(ask, returned(ask, parsed.errors, fields))
  const condition = { id: idOf(ask.params.condition), seen: seenOf(ask), ...parsed.values }
  const result = await settleCondition(app, ask, condition)
  if (result.ok) return toCase(ask, result.value, 'settled')
  if (result.refusal.code === 'changed-meanwhile')
    return showCondition(ask, {
      ...returned(ask, [], fields),
      meanwhile: sentenceOf(ask, result.refusal, 'changed-kept'),
    })
  return answerTo(ask, result.refusal, paths.work(ask.language), { why: fields.why })
}

async function answer(app: App, ask: Ask): Promise<Answer> {
  const id = idOf(ask.params.review)
  const parsed = parseAnswer(ask.form)
  if (!parsed.ok) {
    const form = returned(ask, parsed.errors, { answer: selectionMessages[ask.language].eligibility.answerLabel })
    return ask.db.read(async tx => {
      const review = await reviewById(tx, id)
      const one = review === null ? null : await readableCase(tx, ask, review.applicationId)
      if (one === null) return notFound
      return pageWithErrors(await eligibilityOf(tx, eligibilityModel(ask, one), { id, form }))
    })
  }
  const result = await answerReview(app, ask, { id, ...parsed.values })
  if (result.ok) return toCase(ask, result.value, 'answered', 'eligibility')
  const words = { answer: selectionMessages[ask.language].eligibility.answerLabel }
  return answerTo(ask, result.refusal, paths.work(ask.language), words)
}
