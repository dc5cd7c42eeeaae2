import { noticePaths, officeLabel, type OfficeKind } from '../../notices/index.ts'
import { personOf } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { typed } from '../../platform/forms/index.ts'
import { notFound, page, redirect, signedIn, type Answer, type Ask, type Route } from '../../platform/http/index.ts'
import { formatDay } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { createDraft } from '../actions/create-draft.ts'
import { officeKinds, parseWish, type Wish } from '../forms.ts'
import { applicantLabel } from '../labels.ts'
import { applicationPaths as paths } from '../paths.ts'
import { applicationsOf, type ListedApplication } from '../queries/lists.ts'
import { openOffices, targetForStart, type TargetForStart } from '../queries/start.ts'
import { questionMessages } from '../questions/messages.ts'
import { internshipOf, standingAnswerDays, turnOf } from '../rules.ts'
import { isFinal } from '../states.ts'
import { targetPlace, targetTitle } from '../target-label.ts'
import { listPage, type ListedRow } from '../views/draft/list-page.tsx'
import { draftMessages } from '../views/draft/messages.ts'
import { officesPage, startPage, type StartModel } from '../views/draft/start-pages.tsx'
import { answerRefusal } from './own.ts'

/** One's applications, and how a new one begins. */
export function startingRoutes(app: App): Route[] {
  return [
    { method: 'GET', path: '/applications', who: signedIn, handle: showList },
    { method: 'POST', path: '/applications', who: signedIn, handle: ask => begin(app, ask) },
    { method: 'GET', path: '/applications/new', who: signedIn, handle: showStart },
  ]
}

async function showList(ask: Ask): Promise<Answer> {
  const { language } = ask
  const rows = await ask.db.read(tx => applicationsOf(tx, personOf(ask.actor) ?? 0))
  return page(
    listPage(
      language,
      rows.map(row => rowOf(language, row)),
      noticePaths.list(language),
    ),
  )
}

function rowOf(language: Language, row: ListedApplication): ListedRow {
  const { id, reference, state, officeName, city, officeKind, titles, noticeReference } = row
  const internship = internshipOf(state, row.placementState)
  const anyOffice = officeKind === null ? '' : questionMessages[language].anyOffice[officeKind]
  const noticeTitle = titles[language] ?? Object.values(titles)[0] ?? noticeReference
  const turn = turnOf[state]
  return {
    id,
    reference,
    title: noticeTitle ?? officeName ?? anyOffice,
    place: [noticeTitle === null ? null : officeName, city].filter(part => part !== null).join(', '),
    state: applicantLabel(language, state, internship),
    tone: isFinal(state) ? 'plain' : turn === 'applicant' ? 'wait' : 'good',
    next: nextOf(language, row),
  }
}

/** Whose turn it is and by when, as a sentence; null where nobody's. */
function nextOf(
  language: Language,
  { state, closesOn, answerBy, offerExpiresOn, placementState }: ListedApplication,
): string | null {
  const { list, nobodySees } = draftMessages[language]
  const turn = turnOf[state]
  const internship = internshipOf(state, placementState)
  if (turn === 'nobody' || (internship !== null && internship !== 'ahead')) return null
  const due = state === 'offered' ? offerExpiresOn : turn === 'applicant' ? closesOn : answerBy
  // An answer was given where there is an internship: what is awaited from the office are its papers.
  if (turn === 'office')
    return due === null || internship !== null ? list.officeTurn : list.hearBy(formatDay(language, due))
  const whose = due === null ? list.yourTurn : list.yourTurnBy(formatDay(language, due))
  return state === 'offered' ? whose : `${nobodySees} ${whose}`
}

async function begin(app: App, ask: Ask): Promise<Answer> {
  const wish = parseWish(name => typed(ask.form, name))
  if (wish === null) return redirect(paths.start(ask.language))
  const made = await createDraft(app, ask.actor, { wish, language: ask.language }, ask.now)
  return made.ok ? redirect(paths.application(ask.language, made.value)) : answerRefusal(ask, made.refusal)
}

async function showStart(ask: Ask): Promise<Answer> {
  const wish = parseWish(name => ask.query.get(name) ?? '')
  if (wish !== null) {
    const found = await ask.db.read(tx => targetForStart(tx, wish, ask.today))
    return found === null ? notFound : page(startPage(ask, startModel(ask.language, wish, found)))
  }
  if ([...ask.query.keys()].length > 0) return notFound
  const offices = await ask.db.read(tx => openOffices(tx, ask.today))
  const groups = officeKinds.map(kind => ({
    kind,
    offices: offices
      .filter(office => office.kind === kind)
      .map(office => ({ id: office.id, label: officeLabel(ask.language, office) })),
  }))
  return page(officesPage(ask.language, groups))
}

function startModel(language: Language, wish: Wish, { target, isOpen }: TargetForStart): StartModel {
  const notice = target.to === 'notice' ? target.notice : null
  const day = (text: string | null): string | null => (text === null ? null : formatDay(language, text))
  const field: Record<Wish['to'], string> = {
    notice: String(notice?.id),
    office: target.to === 'office' ? String(target.office.id) : '',
    kind: target.to === 'kind' ? (target.kind satisfies OfficeKind) : '',
  }
  return {
    title: targetTitle(language, target),
    place: targetPlace(language, target),
    closesOn: day(notice?.closesOn ?? null),
    hearBy: day(notice?.answerBy ?? null),
    standingDays: standingAnswerDays,
    months: notice === null ? null : { min: notice.monthsMin, max: notice.monthsMax },
    isExclusive: notice !== null && notice.partnerId !== null,
    obstacle: isOpen ? null : notice === null ? 'officeClosed' : 'closed',
    field: { name: wish.to, value: field[wish.to] },
    backHref: notice === null ? paths.start(language) : noticePaths.notice(language, notice.id),
  }
}
