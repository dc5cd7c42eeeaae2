import type { App } from '../../platform/app/index.ts'
import { today } from '../../platform/clock/index.ts'
import { errorSentences, typedValues, type FieldError } from '../../platform/forms/index.ts'
import { idOf, notFound, redirect, type Answer, type Ask, type Route } from '../../platform/http/index.ts'
import { formatDay } from '../../platform/i18n/format.ts'
import { isFinal, maySupervise, worksWithPlacements, type Placement } from '../../placements/index.ts'
import { addGoal, confirmGoal, noteCheckIn, seenOf } from '../actions/goals.ts'
import { parseCheckIn, parseConfirmation, parseGoal } from '../forms.ts'
import { mayNoteCheckIn } from '../may.ts'
import { supervisionMessages } from '../messages.ts'
import { supervisionPaths as paths } from '../paths.ts'
import { checkInsOf, goalsOf, type CheckIn, type Goal } from '../queries.ts'
import { checkInForm, checkInsTab, goalForm, goalsTab, type GoalsModel } from '../views/staff-tabs.tsx'
import { saysNo } from './sentences.ts'
import { readable, tabPage, tabWithErrors } from './staff-page.ts'

/** Goals and talks: read by the staff of a placement, confirmed and noted by its supervisors. */
export function goalRoutes(app: App): Route[] {
  const base = '/work/placements/:placement'
  const who = worksWithPlacements
  return [
    { method: 'GET', path: `${base}/goals`, who, handle: showGoals },
    { method: 'POST', path: `${base}/goals`, who, handle: ask => add(app, ask) },
    { method: 'GET', path: `${base}/goals/:goal`, who, handle: showGoal },
    { method: 'POST', path: `${base}/goals/:goal`, who, handle: ask => confirm(app, ask) },
    { method: 'GET', path: `${base}/check-ins`, who, handle: showCheckIns },
    { method: 'GET', path: `${base}/check-ins/:checkIn`, who, handle: showCheckIn },
    { method: 'POST', path: `${base}/check-ins/:checkIn`, who, handle: ask => note(app, ask) },
  ]
}

type FormState = Pick<GoalsModel, 'values' | 'errors'>
const blank: FormState = { values: {}, errors: {} }

function typedWith(ask: Ask, errors: readonly FieldError[], labels: Readonly<Record<string, string>>): FormState {
  return { values: typedValues(ask.form), errors: errorSentences(errors, labels, ask.language) }
}

function showGoals(ask: Ask): Promise<Answer> {
  return tabPage(ask, 'goals', async placement => goalsTab(await goalsModel(ask, placement, blank)))
}

async function goalsModel(ask: Ask, placement: Placement, form: FormState): Promise<GoalsModel> {
  const goals = await ask.db.read(tx => goalsOf(tx, placement.id))
  const shown = (kind: Goal['kind']): GoalsModel['objectives'] =>
    goals.filter(goal => goal.kind === kind).map(goal => ({ ...goal, ...stateOf(ask, goal) }))
  return {
    language: ask.language,
    csrf: ask.csrf,
    id: placement.id,
    canConfirm: maySupervise(ask.actor, placement) && !isFinal(placement.state),
    objectives: shown('objective'),
    outputs: shown('output'),
    ...form,
  }
}

function stateOf({ language }: Ask, { isMet }: Goal): { state: string; tone: 'wait' | 'good' | 'stop' } {
  const { goals } = supervisionMessages[language]
  if (isMet === null) return { state: goals.open, tone: 'wait' }
  return isMet ? { state: goals.met, tone: 'good' } : { state: goals.notMet, tone: 'stop' }
}

async function add(app: App, ask: Ask): Promise<Answer> {
  const placement = await readable(ask)
  if (placement === null) return notFound
  const parsed = parseGoal(ask.form)
  if (!parsed.ok) {
    const { kind, wording } = supervisionMessages[ask.language].goals
    const form = typedWith(ask, parsed.errors, { kind, wording })
    return tabWithErrors(ask, placement, 'goals', goalsTab(await goalsModel(ask, placement, form)))
  }
  const result = await addGoal(app, ask.actor, { placementId: placement.id, ...parsed.values }, ask.now)
  const here = paths.goals(ask.language, placement.id)
  return result.ok ? redirect(`${here}?saved`) : saysNo(ask.language, result.refusal, here)
}

async function goalAsked(ask: Ask, placement: Placement): Promise<Goal | null> {
  if (!maySupervise(ask.actor, placement) || isFinal(placement.state)) return null
  const goals = await ask.db.read(tx => goalsOf(tx, placement.id))
  return goals.find(({ id }) => id === idOf(ask.params.goal)) ?? null
}

function goalView(
  { language, csrf }: Ask,
  placement: Placement,
  goal: Goal,
  form: FormState,
): ReturnType<typeof goalForm> {
  const seen = seenOf(goal.isMet)
  return goalForm({ language, csrf, id: placement.id, goalId: goal.id, wording: goal.wording, seen, ...form })
}

function showGoal(ask: Ask): Promise<Answer> {
  return tabPage(ask, 'goals', async placement => {
    const goal = await goalAsked(ask, placement)
    if (goal === null) return null
    const met = goal.isMet === null ? '' : goal.isMet ? 'yes' : 'no'
    return goalView(ask, placement, goal, { values: { met, note: goal.note }, errors: {} })
  })
}

async function confirm(app: App, ask: Ask): Promise<Answer> {
  const placement = await readable(ask)
  const goal = placement === null ? null : await goalAsked(ask, placement)
  if (placement === null || goal === null) return notFound
  const parsed = parseConfirmation(ask.form)
  if (!parsed.ok) {
    const { question, note: label } = supervisionMessages[ask.language].goals
    const form = typedWith(ask, parsed.errors, { met: question, note: label })
    return tabWithErrors(ask, placement, 'goals', goalView(ask, placement, goal, form))
  }
  const { met, ...rest } = parsed.values
  const confirmed = { placementId: placement.id, goalId: goal.id, isMet: met === 'yes', ...rest }
  const result = await confirmGoal(app, ask.actor, confirmed, ask.now)
  const here = paths.goals(ask.language, placement.id)
  return result.ok ? redirect(`${here}?saved`) : saysNo(ask.language, result.refusal, here)
}

/** How many talks ahead are listed: the plan of nine months would be a page of its own. */
const talksAhead = 8

function showCheckIns(ask: Ask): Promise<Answer> {
  const { language } = ask
  return tabPage(ask, 'check-ins', async placement => {
    const all = await ask.db.read(tx => checkInsOf(tx, placement.id))
    const planned = all.filter(({ heldOn }) => heldOn === null).slice(0, talksAhead)
    return checkInsTab({
      language,
      id: placement.id,
      canNote: mayNoteCheckIn(ask.actor, placement) && !isFinal(placement.state),
      planned: planned.map(({ id, plannedOn }) => ({ id, on: formatDay(language, plannedOn) })),
      held: all
        .filter(({ heldOn }) => heldOn !== null)
        .toReversed()
        .map(({ heldOn, note: noted }) => ({ title: formatDay(language, heldOn ?? ''), when: '', note: noted })),
    })
  })
}

async function checkInAsked(ask: Ask, placement: Placement): Promise<CheckIn | null> {
  if (!mayNoteCheckIn(ask.actor, placement) || isFinal(placement.state)) return null
  const all = await ask.db.read(tx => checkInsOf(tx, placement.id))
  return all.find(({ id }) => id === idOf(ask.params.checkIn)) ?? null
}

function checkInView(
  { language, csrf, now }: Ask,
  placement: Placement,
  checkIn: CheckIn,
  form: FormState,
): ReturnType<typeof checkInForm> {
  const { id: checkInId, plannedOn } = checkIn
  const heldOn = plannedOn <= today(now) ? plannedOn : today(now)
  return checkInForm({ language, csrf, id: placement.id, checkInId, plannedOn, heldOn, ...form })
}

function showCheckIn(ask: Ask): Promise<Answer> {
  return tabPage(ask, 'check-ins', async placement => {
    const checkIn = await checkInAsked(ask, placement)
    return checkIn === null || checkIn.heldOn !== null ? null : checkInView(ask, placement, checkIn, blank)
  })
}

async function note(app: App, ask: Ask): Promise<Answer> {
  const placement = await readable(ask)
  const checkIn = placement === null ? null : await checkInAsked(ask, placement)
  if (placement === null || checkIn === null) return notFound
  const parsed = parseCheckIn(ask.form)
  const { heldOn, note: label } = supervisionMessages[ask.language].checkIns
  if (!parsed.ok) {
    const form = typedWith(ask, parsed.errors, { heldOn, note: label })
    return tabWithErrors(ask, placement, 'check-ins', checkInView(ask, placement, checkIn, form))
  }
  const held = { placementId: placement.id, checkInId: checkIn.id, ...parsed.values }
  const result = await noteCheckIn(app, ask.actor, held, ask.now)
  if (result.ok) return redirect(`${paths.checkIns(ask.language, placement.id)}?saved`)
  return saysNo(ask.language, result.refusal, paths.checkIns(ask.language, placement.id))
}
