import type { App } from '../../platform/app/index.ts'
import { today } from '../../platform/clock/index.ts'
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
import { isOwnPlacement, placementOf, worksWithPlacements, type Placement } from '../../placements/index.ts'
import { evaluate, isUnderway } from '../actions/complete.ts'
import { parseEvaluation } from '../forms.ts'
import { mayEvaluate, mayReadInternsEvaluation } from '../may.ts'
import { supervisionMessages } from '../messages.ts'
import { supervisionPaths as paths } from '../paths.ts'
import { evaluationsOf, type Evaluation } from '../queries.ts'
import { questions, type Side } from '../rules.ts'
import {
  evaluationTab,
  ownEvaluationPage,
  type EvaluationForm,
  type GivenEvaluation,
} from '../views/evaluation-views.tsx'
import { saysNo } from './sentences.ts'
import { readable, tabPage, tabWithErrors } from './staff-page.ts'

/** The evaluation from both sides. */
export function evaluationRoutes(app: App): Route[] {
  const own = '/placement/:placement/evaluation'
  const staff = '/work/placements/:placement/evaluation'
  return [
    { method: 'GET', path: own, who: signedIn, handle: showOwn },
    { method: 'POST', path: own, who: signedIn, handle: ask => giveOwn(app, ask) },
    { method: 'GET', path: staff, who: worksWithPlacements, handle: showStaff },
    { method: 'POST', path: staff, who: worksWithPlacements, handle: ask => giveStaff(app, ask) },
  ]
}

type FormState = Pick<EvaluationForm, 'values' | 'errors'>
const blank: FormState = { values: {}, errors: {} }

function formOf(ask: Ask, placement: Placement, side: Side, state: FormState): EvaluationForm {
  const { language, csrf } = ask
  const action =
    side === 'intern' ? paths.ownEvaluation(language, placement.id) : paths.evaluation(language, placement.id)
  return { language, csrf, side, action, ...questions[side], ...state }
}

async function ownOf(ask: Ask): Promise<{ placement: Placement; isGiven: boolean } | null> {
  return ask.db.read(async tx => {
    const placement = await placementOf(tx, idOf(ask.params.placement))
    if (placement === null || !isOwnPlacement(ask.actor, placement)) return null
    const given = await evaluationsOf(tx, placement.id)
    return { placement, isGiven: given.some(({ side }) => side === 'intern') }
  })
}

async function showOwn(ask: Ask): Promise<Answer> {
  const found = await ownOf(ask)
  if (found === null) return notFound
  const { placement, isGiven } = found
  const words = supervisionMessages[ask.language].evaluation
  const form = !isGiven && isUnderway(placement) ? formOf(ask, placement, 'intern', blank) : null
  const back = paths.ownOne(ask.language, placement.id)
  return page(ownEvaluationPage(ask.language, back, form, isGiven ? words.done : words.notNow))
}

function withErrors(ask: Ask, parsed: { errors: Parameters<typeof errorSentences>[0] }): FormState {
  const labels = supervisionMessages[ask.language].evaluation.questions
  return { values: typedValues(ask.form), errors: errorSentences(parsed.errors, labels, ask.language) }
}

async function giveOwn(app: App, ask: Ask): Promise<Answer> {
  const found = await ownOf(ask)
  if (found === null) return notFound
  const { placement } = found
  const back = paths.ownOne(ask.language, placement.id)
  const parsed = parseEvaluation(ask.form, 'intern')
  if (!parsed.ok) {
    const form = formOf(ask, placement, 'intern', withErrors(ask, parsed))
    return pageWithErrors(ownEvaluationPage(ask.language, back, form, ''))
  }
  const given = { placementId: placement.id, side: 'intern', answers: parsed.values } as const
  const result = await evaluate(app, ask.actor, given, ask.now)
  return result.ok ? redirect(`${back}?evaluated`) : saysNo(ask.language, result.refusal, back)
}

function showStaff(ask: Ask): Promise<Answer> {
  return tabPage(ask, 'evaluation', placement => staffTab(ask, placement, blank))
}

async function staffTab(ask: Ask, placement: Placement, state: FormState): Promise<ReturnType<typeof evaluationTab>> {
  const all = await ask.db.read(tx => evaluationsOf(tx, placement.id))
  const isGiven = all.some(({ side }) => side === 'supervisor')
  const canGive = !isGiven && isUnderway(placement) && mayEvaluate(ask.actor, 'supervisor', placement)
  return evaluationTab({
    given: (['intern', 'supervisor'] as const).map(side => shown(ask, placement, side, all)),
    form: canGive ? formOf(ask, placement, 'supervisor', state) : null,
  })
}

function shown(ask: Ask, placement: Placement, side: Side, all: readonly Evaluation[]): GivenEvaluation {
  const words = supervisionMessages[ask.language].evaluation
  const title = words[side]
  const given = all.find(evaluation => evaluation.side === side)
  if (given === undefined) return { title, line: words.notGiven, answers: [] }
  if (side === 'intern' && !mayReadInternsEvaluation(ask.actor, placement))
    return { title, line: words.hidden, answers: [] }
  const names = [...questions[side].scales, ...questions[side].texts]
  return {
    title,
    line: words.given(given.by, today(given.at)),
    answers: names.map(name => {
      const answer = given.answers[name]
      const detail = typeof answer === 'number' ? (words.scale[answer - 1] ?? '') : (answer ?? '')
      return { term: words.questions[name], detail }
    }),
  }
}

async function giveStaff(app: App, ask: Ask): Promise<Answer> {
  const placement = await readable(ask)
  if (placement === null || !mayEvaluate(ask.actor, 'supervisor', placement)) return notFound
  const parsed = parseEvaluation(ask.form, 'supervisor')
  if (!parsed.ok)
    return tabWithErrors(ask, placement, 'evaluation', await staffTab(ask, placement, withErrors(ask, parsed)))
  const given = { placementId: placement.id, side: 'supervisor', answers: parsed.values } as const
  const result = await evaluate(app, ask.actor, given, ask.now)
  const here = paths.evaluation(ask.language, placement.id)
  return result.ok ? redirect(`${here}?saved`) : saysNo(ask.language, result.refusal, here)
}
