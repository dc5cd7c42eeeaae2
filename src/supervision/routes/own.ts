import {
  coveredUntil,
  itemsOf,
  latestAgreement,
  nextStep,
  openItems,
  type Agreement,
  type Item,
} from '../../clearance/index.ts'
import { applicationPaths } from '../../applications/index.ts'
import { personOf } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { today } from '../../platform/clock/index.ts'
import { addDays, daysBetween, type PlainDate } from '../../platform/days/index.ts'
import { errorSentences, typedValues } from '../../platform/forms/index.ts'
import {
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
import { historyOf, type PastEvent } from '../../platform/history/index.ts'
import { formatDay } from '../../platform/i18n/format.ts'
import {
  isFinal,
  isOwnPlacement,
  placementOf,
  placementsOfPerson,
  placementStateLabels,
  type Placement,
} from '../../placements/index.ts'
import { isUnderway } from '../actions/complete.ts'
import { saveEmergencyContact } from '../actions/goals.ts'
import { parseContact } from '../forms.ts'
import { supervisionMessages } from '../messages.ts'
import { supervisionPaths as paths } from '../paths.ts'
import { checkInsOf, evaluationsOf, goalsOf, type CheckIn, type Goal } from '../queries.ts'
import { stepOf } from '../rules.ts'
import { contactPage, noPlacementPage, ownPage, type OwnModel } from '../views/own-pages.tsx'
import { saysNo } from './sentences.ts'

/** The intern's own page and the emergency contact. */
export function ownRoutes(app: App): Route[] {
  const contact = '/placement/:placement/emergency-contact'
  return [
    { method: 'GET', path: '/placement', who: signedIn, handle: showMine },
    { method: 'GET', path: '/placement/:placement', who: signedIn, handle: showOne },
    { method: 'GET', path: contact, who: signedIn, handle: showContact },
    { method: 'POST', path: contact, who: signedIn, handle: ask => saveContact(app, ask) },
  ]
}

/** The placement that is not over, else the latest: most people have one. */
async function showMine(ask: Ask): Promise<Answer> {
  const mine = await ask.db.read(tx => placementsOfPerson(tx, personOf(ask.actor) ?? 0))
  const current = mine.find(({ state }) => !isFinal(state)) ?? mine[0]
  return current === undefined ? page(noPlacementPage(ask.language)) : show(ask, current.id)
}

function showOne(ask: Ask): Promise<Answer> {
  return show(ask, idOf(ask.params.placement))
}

type Everything = {
  readonly placement: Placement
  readonly items: readonly Item[]
  readonly agreement: Agreement | null
  readonly checkIns: readonly CheckIn[]
  readonly goals: readonly Goal[]
  readonly hasEvaluated: boolean
  /** Of an extension whose papers are open: the day to which they reach. */
  readonly covered: PlainDate | null
  /** How it came to an end; null while it has not. */
  readonly over: PastEvent | null
}

async function everything(ask: Ask, id: number): Promise<Everything | null> {
  return ask.db.read(async tx => {
    const placement = await placementOf(tx, id)
    if (placement === null || !isOwnPlacement(ask.actor, placement)) return null
    return {
      placement,
      items: await itemsOf(tx, id),
      agreement: await latestAgreement(tx, id),
      checkIns: await checkInsOf(tx, id),
      goals: await goalsOf(tx, id),
      covered: await coveredUntil(tx, placement),
      over: isFinal(placement.state)
        ? ((await historyOf(tx, 'placement', id)).findLast(({ toState }) => toState === placement.state) ?? null)
        : null,
      hasEvaluated: (await evaluationsOf(tx, id)).some(({ side }) => side === 'intern'),
    }
  })
}

async function show(ask: Ask, id: number): Promise<Answer> {
  const all = await everything(ask, id)
  if (all === null) return notFound
  const { placement, items } = all
  const { language } = ask
  const now = today(ask.now)
  const words = supervisionMessages[language]
  const signed = items.find(({ kind }) => kind === 'internship-agreement')?.state === 'verified'
  const midway = addDays(placement.startOn, Math.floor(daysBetween(placement.startOn, placement.endOn) / 2))
  return page(
    ownPage({
      language,
      title: placement.title,
      state: placementStateLabels[language].intern[placement.state],
      step: stepOf(placement, signed, now >= midway),
      isEnded: placement.state === 'cancelled' || placement.state === 'ended-early',
      isOver: isFinal(placement.state),
      next: nextOf(ask, all),
      withdrawalHref:
        placement.state === 'agreed' ? applicationPaths.withdrawal(language, placement.applicationId) : null,
      warning: all.covered === null ? null : words.own.coveredUntil(all.covered),
      tasks: tasksOf(ask, all),
      facts: [
        { term: words.own.office, detail: `${placement.office}, ${placement.city}` },
        { term: words.own.dates, detail: words.period(placement.startOn, placement.endOn) },
        { term: words.own.supervisors, detail: placement.supervisors.map(({ name }) => name).join(', ') },
      ],
      ...talksOf(ask, all),
      goals: (placement.state === 'cancelled' ? [] : all.goals).map(
        goal => `${goal.wording} (${goalState(ask, goal)})`,
      ),
      success: ask.query.has('saved')
        ? words.emergency.saved
        : ask.query.has('evaluated')
          ? words.evaluation.done
          : null,
    }),
  )
}

function goalState({ language }: Ask, { isMet }: Goal): string {
  const { goals } = supervisionMessages[language]
  return isMet === null ? goals.open : isMet ? goals.met : goals.notMet
}

/** Days before the end from which the intern is asked to evaluate. */
const evaluationDays = 30

function nextOf(ask: Ask, all: Everything): OwnModel['next'] {
  const { placement, items, agreement, checkIns, hasEvaluated } = all
  const { language } = ask
  const { own } = supervisionMessages[language]
  const { state, id, startOn, endOn } = placement
  const plain = (text: string): OwnModel['next'] => ({ text, action: null })
  if (state === 'agreed') return plain(own.agreed)
  if (state === 'postponed') return plain(own.postponed)
  if (isFinal(state)) return overOf(ask, all)
  const step = nextStep(ask, placement, { items, agreement })
  if (step !== null) return { text: own.toDo, action: step }
  if (state === 'cleared') return plain(own.cleared(startOn))
  if (state === 'clearance') return plain(own.waiting)
  const now = today(ask.now)
  if (!hasEvaluated && daysBetween(now, endOn) <= evaluationDays)
    return { text: own.evaluateWhy, action: { label: own.evaluate, href: paths.ownEvaluation(language, id) } }
  const talk = checkIns.find(({ heldOn, plannedOn }) => heldOn === null && plannedOn >= now)
  return plain(talk === undefined ? own.noTalk : own.nextTalk(talk.plannedOn))
}

/** What the end of it means for the intern, and where to go from here. */
function overOf({ language }: Ask, { placement, over }: Everything): OwnModel['next'] {
  const { own } = supervisionMessages[language]
  const { id, state, endOn, personId } = placement
  if (state === 'completed')
    return { text: own.completed, action: { label: own.certificate, href: paths.certificatePdf(language, id) } }
  // The list of notices is no slice of this one's: its address is written here.
  const action = { label: own.find, href: `/${language}/notices` }
  const why = sentence(over?.why ?? '')
  if (state === 'ended-early') return { text: own.ended(endOn, why), action: null }
  return { text: over?.byPersonId === personId ? own.withdrawn : own.cancelled(why), action }
}

/** A reason as a sentence of its own, whatever its author put at the end. */
function sentence(why: string): string {
  return why === '' || /[.!?…]$/u.test(why) ? why : `${why}.`
}

function tasksOf({ language }: Ask, { placement, items, agreement, hasEvaluated }: Everything): OwnModel['tasks'] {
  const { own } = supervisionMessages[language]
  const { id } = placement
  const isOver = isFinal(placement.state)
  const isWhole = items.length > 0 && openItems(items, placement).length === 0
  const hasSigned = agreement?.signatures.some(({ party }) => party === 'intern') ?? false
  const task = (label: string, href: string | null, isDone: boolean): OwnModel['tasks'][number] => ({
    label,
    href,
    state: isDone ? own.done : href === null ? own.later : own.toDo,
    tone: isDone ? 'good' : href === null ? 'plain' : 'wait',
  })
  const tasks = [
    task(own.agreement, agreement === null ? null : paths.agreement(language, id), hasSigned),
    task(own.papers, items.length === 0 ? null : paths.papers(language, id), isWhole),
    task(own.emergency, isOver ? null : paths.emergencyContact(language, id), placement.emergencyContact !== null),
    task(own.evaluation, isUnderway(placement) ? paths.ownEvaluation(language, id) : null, hasEvaluated),
  ]
  // Of what is over, what there is to read: nothing that was left to do.
  return isOver ? tasks.filter(({ href }) => href !== null && placement.state !== 'cancelled') : tasks
}

/** The next three talks; and those that were held with what was noted, the latest first. */
function talksOf(
  { language, now }: Ask,
  { checkIns, placement }: Everything,
): Pick<OwnModel, 'talksAhead' | 'talksHeld'> {
  if (isFinal(placement.state)) return { talksAhead: [], talksHeld: [] }
  const ahead = checkIns.filter(({ heldOn, plannedOn }) => heldOn === null && plannedOn >= today(now)).slice(0, 3)
  const held = checkIns.flatMap(({ heldOn, note }) => (heldOn === null ? [] : [{ heldOn, note }]))
  return {
    talksAhead: ahead.map(({ plannedOn }) => formatDay(language, plannedOn)),
    talksHeld: held.map(({ heldOn, note }) => ({ title: formatDay(language, heldOn), note })).reverse(),
  }
}

async function ownOf(ask: Ask): Promise<Placement | null> {
  const placement = await ask.db.read(tx => placementOf(tx, idOf(ask.params.placement)))
  return placement !== null && isOwnPlacement(ask.actor, placement) && !isFinal(placement.state) ? placement : null
}

async function showContact(ask: Ask): Promise<Answer> {
  const placement = await ownOf(ask)
  if (placement === null) return notFound
  const { language, csrf } = ask
  return page(
    contactPage({ language, csrf, placementId: placement.id, values: placement.emergencyContact ?? {}, errors: {} }),
  )
}

async function saveContact(app: App, ask: Ask): Promise<Answer> {
  const placement = await ownOf(ask)
  if (placement === null) return notFound
  const { language, csrf } = ask
  const parsed = parseContact(ask.form)
  if (!parsed.ok) {
    const { name, relation, phone } = supervisionMessages[language].emergency
    const errors = errorSentences(parsed.errors, { name, relation, phone }, language)
    return pageWithErrors(
      contactPage({ language, csrf, placementId: placement.id, values: typedValues(ask.form), errors }),
    )
  }
  const result = await saveEmergencyContact(
    app,
    ask.actor,
    { placementId: placement.id, contact: parsed.values },
    ask.now,
  )
  const here = paths.ownOne(language, placement.id)
  return result.ok ? redirect(`${here}?saved`) : saysNo(language, result.refusal, here)
}
