import { hasRole, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { errorSentences, typedValues, type FieldError } from '../../platform/forms/index.ts'
import {
  idOf,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Ask,
  type Route,
} from '../../platform/http/index.ts'
import { cancelPlacement, endEarly, mayManagePlacement, next, placementOf } from '../../placements/index.ts'
import { endParties, parseCancellation, parseEnd } from '../forms.ts'
import { supervisionMessages } from '../messages.ts'
import { supervisionPaths as paths } from '../paths.ts'
import { endPage, type EndModel } from '../views/list-and-ends.tsx'
import { saysNo, sentenceOf } from './sentences.ts'

const manages = (actor: Actor): boolean => hasRole(actor, 'hr-officer', 'programme-manager', 'hr-director')

/** Cancelling before the first day and ending early, each on a page that asks for the reason. */
export function endRoutes(app: App): Route[] {
  const base = '/work/placements/:placement'
  return [
    { method: 'GET', path: `${base}/cancellation`, who: manages, handle: ask => show(ask, 'cancel') },
    { method: 'POST', path: `${base}/cancellation`, who: manages, handle: ask => cancel(app, ask) },
    { method: 'GET', path: `${base}/end`, who: manages, handle: ask => show(ask, 'end') },
    { method: 'POST', path: `${base}/end`, who: manages, handle: ask => end(app, ask) },
  ]
}

type FormState = Pick<EndModel, 'values' | 'errors'>

async function content(ask: Ask, act: EndModel['act'], form: FormState): Promise<ReturnType<typeof endPage> | null> {
  const placement = await ask.db.read(tx => placementOf(tx, idOf(ask.params.placement)))
  const event = act === 'cancel' ? 'cancel' : 'endEarly'
  if (placement === null || !mayManagePlacement(ask.actor, placement) || next(placement.state, event) === null)
    return null
  const { language, csrf } = ask
  const parties = placement.partnerId === null ? endParties.filter(party => party !== 'partner') : endParties
  return endPage({ language, csrf, id: placement.id, name: placement.name, act, parties, ...form })
}

async function show(ask: Ask, act: EndModel['act']): Promise<Answer> {
  const shown = await content(ask, act, { values: {}, errors: {} })
  return shown === null ? notFound : page(shown)
}

async function withErrors(ask: Ask, act: EndModel['act'], errors: Readonly<Record<string, string>>): Promise<Answer> {
  const shown = await content(ask, act, { values: typedValues(ask.form), errors })
  return shown === null ? notFound : pageWithErrors(shown)
}

function worded(ask: Ask, errors: readonly FieldError[]): Record<string, string> {
  const { endedBy, noticeOn, lastDay, why } = supervisionMessages[ask.language].ends
  return errorSentences(errors, { endedBy, noticeOn, lastDay, why }, ask.language)
}

async function cancel(app: App, ask: Ask): Promise<Answer> {
  const parsed = parseCancellation(ask.form)
  if (!parsed.ok) return withErrors(ask, 'cancel', worded(ask, parsed.errors))
  const id = idOf(ask.params.placement)
  const result = await cancelPlacement(app, ask.actor, { id, ...parsed.values }, ask.now)
  const here = paths.staff(ask.language, id)
  return result.ok ? redirect(`${here}?saved`) : saysNo(ask.language, result.refusal, here)
}

async function end(app: App, ask: Ask): Promise<Answer> {
  const parsed = parseEnd(ask.form)
  if (!parsed.ok) return withErrors(ask, 'end', worded(ask, parsed.errors))
  const id = idOf(ask.params.placement)
  const result = await endEarly(app, ask.actor, { id, ...parsed.values }, ask.now)
  const here = paths.staff(ask.language, id)
  if (result.ok) return redirect(`${here}?saved`)
  if (result.refusal.code === 'after-last-day')
    return withErrors(ask, 'end', { lastDay: sentenceOf(ask.language, result.refusal) })
  return saysNo(ask.language, result.refusal, here)
}
