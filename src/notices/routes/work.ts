import { isOffered, policiesInOrder, policyById, policyInWords } from '../../eligibility/index.ts'
import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import {
  allTyped,
  errorSentences,
  typed,
  typedValues,
  typedWords,
  type FieldError,
  type RawForm,
} from '../../platform/forms/index.ts'
import { historyOf } from '../../platform/history/index.ts'
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
import { formatInstant } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { Refusal } from '../../platform/result/index.ts'
import { closeNotice, discardDraft, publishNotice, withdrawNotice } from '../actions/publish.ts'
import type { Writing } from '../actions/lock.ts'
import { changesIn } from '../corrections/changes.ts'
import { parseWhy } from '../forms.ts'
import { noticePaths as paths } from '../paths.ts'
import { noticeAsRead } from '../queries/public-notice.ts'
import { openReadings } from '../queries/readings.ts'
import { noticeForWork, noticesForOfficer, type WorkNotice } from '../queries/work.ts'
import { remarksOf } from '../remarks.ts'
import {
  closedSince,
  maySeeNotices,
  mayWorkOnNotices,
  mayWriteNotices,
  mayWriteNoticesOf,
  obstaclesToPublishing,
  stateOn,
} from '../rules.ts'
import { states } from '../states.ts'
import { noticePage } from '../views/notice-page.tsx'
import { workListPage } from '../views/work/list-page.tsx'
import { endingPage } from '../views/work/ending-page.tsx'
import { publicationPage, workNoticePage } from '../views/work/notice-page.tsx'
import { previewBanner } from '../views/work/preview-banner.tsx'
import { workMessages } from '../views/work/words.ts'

/** Where the whole history of a record is read, and by whom. */
export type HistoryPage = {
  readonly mayRead: (actor: Actor, subject: string) => boolean
  readonly path: (language: Language, subject: string, id: number) => string
}

/** An office's notices: the list, one notice, its preview, and what ends in publishing, closing, withdrawing. */
export function workRoutes(app: App, history: HistoryPage): Route[] {
  return [
    { method: 'GET', path: '/work/notices', who: mayWorkOnNotices, handle: handleList },
    { method: 'GET', path: '/work/notices/:notice', who: mayWorkOnNotices, handle: ask => handleNotice(ask, history) },
    { method: 'GET', path: '/work/notices/:notice/preview', who: mayWorkOnNotices, handle: handlePreview },
    {
      method: 'GET',
      path: '/work/notices/:notice/publication',
      who: mayWriteNotices,
      handle: ask => withWritable(ask, notice => page(publicationPage(ask, publicationOf(ask, notice, {})))),
    },
    {
      method: 'POST',
      path: '/work/notices/:notice/publication',
      who: mayWriteNotices,
      handle: ask => publish(app, ask),
    },
    ...(['closing', 'withdrawal', 'discarding'] as const).map((kind): Route => ({
      method: 'GET',
      path: `/work/notices/:notice/${kind}`,
      who: mayWriteNotices,
      handle: ask => withWritable(ask, notice => page(endingPage(ask, { notice, kind, values: {}, errors: {} }))),
    })),
    { method: 'POST', path: '/work/notices/:notice/closing', who: mayWriteNotices, handle: ask => close(app, ask) },
    ...(['withdrawal', 'discarding'] as const).map((kind): Route => ({
      method: 'POST',
      path: `/work/notices/:notice/${kind}`,
      who: mayWriteNotices,
      handle: ask => end(app, ask, kind),
    })),
  ]
}

async function handleList(ask: Ask): Promise<Answer> {
  const { language, actor, today } = ask
  const { rows, readings } = await ask.db.read(async tx => ({
    rows: await noticesForOfficer(tx, actor, language),
    readings: await openReadings(tx),
  }))
  const groups = states
    .map(state => ({
      state,
      rows: rows
        .filter(row => stateOn(row, today) === state)
        .map(row => ({ ...row, closedSince: closedSince(row, today) })),
    }))
    .filter(group => group.rows.length > 0)
  const isDiscarded = ask.query.has('discarded')
  return page(workListPage({ language, groups, readings, isDiscarded, mayWrite: mayWriteNotices(actor) }))
}

async function handleNotice(ask: Ask, whole: HistoryPage): Promise<Answer> {
  const found = await ask.db.read(async tx => {
    const notice = await noticeForWork(tx, idOf(ask.params.notice))
    if (notice === null) return null
    const history = await historyOf(tx, 'notice', notice.id)
    return { notice, history: history.map(event => ({ ...event, changes: changesIn(event.params) })) }
  })
  if (found === null || !maySeeNotices(ask.actor, found.notice.officeId)) return notFound
  const done = ask.query.has('published') ? 'publishedNow' : ask.query.has('saved') ? 'saved' : null
  const mayWrite = mayWriteNoticesOf(ask.actor, found.notice.officeId)
  const since = closedSince(found.notice, ask.today)
  const historyHref = whole.mayRead(ask.actor, 'notice') ? whole.path(ask.language, 'notice', found.notice.id) : null
  const { policyId } = found.notice
  const policyTitle = policyById(policyId)?.title[ask.language] ?? policyId
  return page(
    workNoticePage(ask, {
      ...found,
      policyTitle,
      remarks: remarksFor(found.notice),
      mayWrite,
      done,
      since,
      historyHref,
    }),
  )
}

async function handlePreview(ask: Ask): Promise<Answer> {
  const { language } = ask
  const notice = await ask.db.read(tx => noticeAsRead(tx, idOf(ask.params.notice), language))
  if (notice === null || !maySeeNotices(ask.actor, notice.officeId)) return notFound
  const policy = policyInWords(notice.policyId, language)
  const above = previewBanner(language, notice.id)
  return page({
    ...noticePage({ language, notice, policy, answered: null, corrections: [], isOpen: false, above }),
    section: 'noticesAdmin',
  })
}

/** A notice of an office whose notices the asker writes; any other is not there. */
export async function withWritable(
  ask: Ask,
  answer: (notice: WorkNotice) => Answer | Promise<Answer>,
): Promise<Answer> {
  const notice = await ask.db.read(tx => noticeForWork(tx, idOf(ask.params.notice)))
  if (notice === null || !mayWriteNoticesOf(ask.actor, notice.officeId)) return notFound
  return answer(notice)
}

function remarksFor(notice: WorkNotice): ReturnType<typeof remarksOf> {
  return remarksOf(notice, Object.values(notice.texts), notice.source)
}

function publicationOf(
  ask: Ask,
  notice: WorkNotice,
  errors: Readonly<Record<string, string>>,
): Parameters<typeof publicationPage>[1] {
  return { notice, errors, remarks: remarksFor(notice), obstacles: obstaclesToPublishing(notice, ask.today) }
}

export function writingOf(ask: Ask): Writing {
  return { actor: ask.actor, id: idOf(ask.params.notice), version: typed(ask.form, 'version'), now: ask.now }
}

async function publish(app: App, ask: Ask): Promise<Answer> {
  const writing = writingOf(ask)
  const result = await publishNotice(app, writing, typed(ask.form, 'remarksRead') === 'yes')
  if (result.ok) return redirect(`${paths.work(ask.language, writing.id)}?published`)
  if (result.refusal.code !== 'remarks-not-read') return refusedTo(ask, result.refusal)
  const { notTicked } = workMessages[ask.language].publication
  return withWritable(ask, notice =>
    pageWithErrors(publicationPage(ask, publicationOf(ask, notice, { remarksRead: notTicked }))),
  )
}

async function close(app: App, ask: Ask): Promise<Answer> {
  const result = await closeNotice(app, writingOf(ask))
  return result.ok
    ? redirect(`${paths.work(ask.language, idOf(ask.params.notice))}?saved`)
    : refusedTo(ask, result.refusal)
}

/** Ends a notice with a reason: taken back where it was published, discarded before. */
async function end(app: App, ask: Ask, kind: 'withdrawal' | 'discarding'): Promise<Answer> {
  const parsed = parseWhy(ask.form)
  if (!parsed.ok) {
    const [values, errors] = [typedValues(ask.form), sentencesOf(ask, parsed.errors)]
    return withWritable(ask, notice => pageWithErrors(endingPage(ask, { notice, kind, values, errors })))
  }
  const act = kind === 'withdrawal' ? withdrawNotice : discardDraft
  const result = await act(app, writingOf(ask), parsed.values.why)
  if (result.ok) return redirect(`${paths.work(ask.language, idOf(ask.params.notice))}?saved`)
  if (result.refusal.code !== 'changed-meanwhile') return refusedTo(ask, result.refusal)
  const again = { kind, values: typedValues(ask.form), errors: {} }
  const meanwhile = meanwhileOf(ask, result.refusal)
  return withWritable(ask, notice => page(endingPage(ask, { ...again, notice, meanwhile }), 409))
}

export function sentencesOf(ask: Ask, errors: readonly FieldError[]): Record<string, string> {
  return errorSentences(errors, workMessages[ask.language].fields, ask.language)
}

/** What was typed, ticked boxes joined by blanks, to be shown again. */
export function shownValues(form: RawForm): Record<string, string> {
  const joined = ['languages', 'funds'].map(name => [name, allTyped(form, name).join(' ')] as const)
  return { ...typedValues(form), ...Object.fromEntries(joined) }
}

/** Fields of notices in which words or days are written. */
const written = [
  ...['why', 'title', 'background', 'contribution', 'responsibilities', 'learningObjectives', 'outputs'],
  ...['qualifications', 'checkIns', 'positions', 'startOn', 'monthsMin', 'monthsMax', 'closesOn', 'answerBy'],
  ...['overallSupervisorTitle', 'directSupervisorTitle'],
]

/** The slice's words for a refusal; where somebody else was first, who and when. What was typed is shown, to be copied. */
export function refusedTo(ask: Ask, refusal: Refusal): Answer {
  const messages = workMessages[ask.language]
  const back = paths.work(ask.language, idOf(ask.params.notice))
  const { by, at } = refusal.params
  const first = messages.refusals[refusal.code] ?? messages.refusals['wrong-state'] ?? ''
  const kept = typedWords(ask.form, Object.fromEntries(written.map(name => [name, messages.fields[name] ?? name])))
  if (by === undefined || at === undefined) return refused(refusal, first, back, kept)
  return refused(refusal, `${first} ${messages.movedBy(nameOr(by, messages), momentIn(ask, at))}`, back, kept)
}

function nameOr(by: string, messages: (typeof workMessages)['en']): string {
  return by === '' ? messages.notice.system : by
}

/** Who changed the notice while the page was open, in a sentence. */
export function meanwhileOf(ask: Ask, refusal: Refusal): string {
  const messages = workMessages[ask.language]
  return messages.meanwhile(nameOr(refusal.params.by ?? '', messages), momentIn(ask, refusal.params.at ?? ''))
}

function momentIn(ask: Ask, iso: string): string {
  return formatInstant(ask.language, new Date(iso))
}

/** The policy versions that a notice can name, by their titles in the reader's language. @param chosen what it names already */
export function policiesFor(
  { language, today }: Ask,
  chosen: string | null = null,
): { id: string; title: string; organisation: string }[] {
  return policiesInOrder(language)
    .filter(policy => isOffered(policy, { today, chosen }))
    .map(({ id, title, organisation }) => ({ id, title: title[language], organisation }))
}
