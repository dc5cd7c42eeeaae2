import type { App } from '../../platform/app/index.ts'
import { formatMoney } from '../../platform/i18n/format.ts'
import type { PlainDate } from '../../platform/days/index.ts'
import { fundsPaying } from '../../funds/index.ts'
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
import { hasRole, type Actor } from '../../platform/actor/index.ts'
import {
  mayManagePlacement,
  mayReadPlacement,
  next,
  placementOf,
  placementPage,
  placementPaths,
  worksWithPlacements,
  type Placement,
} from '../../placements/index.ts'
import { allowanceOf } from '../queries/agreements.ts'
import { limitOf, openClearance, postponePlacement, startPlacement } from '../actions/lifecycle.ts'
import { extendPlacement } from '../actions/extend.ts'
import { parseExtension, parsePostponement } from '../forms.ts'
import { itemState } from '../item-state.ts'
import { mayReadItem } from '../may.ts'
import { clearanceMessages } from '../messages.ts'
import { clearancePaths as paths } from '../paths.ts'
import { coveredUntil, itemsOf, type Item } from '../queries/items.ts'
import { isHealthItem, openItems } from '../rules.ts'
import { clearanceTab, type TabModel } from '../views/clearance-tab.tsx'
import { datesPage, type DatesModel } from '../views/dates-page.tsx'
import { saysNo, sentenceOf } from './sentences.ts'

const manages = (actor: Actor): boolean => hasRole(actor, 'hr-officer', 'programme-manager', 'hr-director')

/** The checklist tab, and the officer's acts that hang on it: open, start, postpone, extend. */
export function lifecycleRoutes(app: App): Route[] {
  const base = '/work/placements/:placement'
  return [
    { method: 'GET', path: `${base}/clearance`, who: worksWithPlacements, handle: showTab },
    {
      method: 'POST',
      path: `${base}/opening`,
      who: manages,
      handle: ask => act(ask, openClearance(app, ask.actor, idOf(ask.params.placement), ask.now)),
    },
    {
      method: 'POST',
      path: `${base}/start`,
      who: manages,
      handle: ask => act(ask, startPlacement(app, ask.actor, idOf(ask.params.placement), ask.now)),
    },
    { method: 'GET', path: `${base}/postponement`, who: manages, handle: ask => showDates(ask, 'postpone') },
    { method: 'POST', path: `${base}/postponement`, who: manages, handle: ask => postpone(app, ask) },
    { method: 'GET', path: `${base}/extension`, who: manages, handle: ask => showDates(ask, 'extend') },
    { method: 'POST', path: `${base}/extension`, who: manages, handle: ask => extend(app, ask) },
  ]
}

async function act(ask: Ask, done: ReturnType<typeof openClearance>): Promise<Answer> {
  const result = await done
  const here = paths.tab(ask.language, idOf(ask.params.placement))
  return result.ok ? redirect(`${here}?saved`) : saysNo(ask.language, result.refusal, here)
}

async function showTab(ask: Ask): Promise<Answer> {
  const found = await ask.db.read(async tx => {
    const placement = await placementOf(tx, idOf(ask.params.placement))
    return placement === null
      ? null
      : { placement, items: await itemsOf(tx, placement.id), covered: await coveredUntil(tx, placement) }
  })
  if (found === null || !mayReadPlacement(ask.actor, found.placement)) return notFound
  const { language } = ask
  const success = ask.query.has('saved') ? clearanceMessages[language].items.saved : undefined
  const main = clearanceTab(tabModel(ask, found))
  return page(placementPage(language, found.placement, { tab: 'clearance', success }, main))
}

type ForTab = {
  readonly placement: Placement
  readonly items: readonly Item[]
  readonly covered: PlainDate | null
}

function tabModel(ask: Ask, { placement, items, covered }: ForTab): TabModel {
  const { language, csrf, actor } = ask
  const manages = mayManagePlacement(actor, placement)
  const can = (event: Parameters<typeof next>[1]): boolean => manages && next(placement.state, event) !== null
  return {
    language,
    csrf,
    id: placement.id,
    canOpen: can('openClearance'),
    canStart: can('start') || (manages && placement.state === 'clearance'),
    canPostpone: can('postpone'),
    canExtend: can('extend'),
    isOpened: items.length > 0,
    openKinds: openItems(items, placement).map(item => item.kind),
    wasExtended: ask.query.has('reopened'),
    heldBack:
      covered === null
        ? null
        : {
            on: covered,
            isPast: ask.today > covered,
            endHref: can('endEarly') ? placementPaths.act(language, placement.id, 'end') : null,
          },
    rows: items.map(item => tabRow(ask, placement, item)),
  }
}

/** Of a health item the staff see the state and who settled it: no days, no reason of a refusal. */
function tabRow({ language, actor }: Ask, placement: Placement, item: Item): TabModel['rows'][number] {
  const { items, reasons } = clearanceMessages[language]
  const { validFrom, validUntil } = item
  const hasDays = !isHealthItem(item.kind) && validFrom !== null && validUntil !== null
  const bySystem = item.state === 'verified' && item.settledBy === null
  return {
    id: item.id,
    kind: item.kind,
    reason: reasons[item.reason](item.params),
    shown: itemState(language, 'staff', item, placement),
    valid: hasDays ? items.period(validFrom, validUntil) : '',
    by: bySystem ? items.system : (item.settledBy ?? ''),
    isReadable: item.isRequired && mayReadItem(actor, item.kind, placement) && manages(actor),
  }
}

type Act = DatesModel['act']
type ForDates = {
  readonly placement: Placement
  readonly limit: Awaited<ReturnType<typeof limitOf>>
  readonly allowance: Awaited<ReturnType<typeof allowanceOf>>
  readonly funds: Awaited<ReturnType<typeof fundsPaying>>
}

/** A placement that the asker may give new days now, with the last day that it may have. */
async function forDates(ask: Ask, event: Act): Promise<ForDates | null> {
  return ask.db.read(async tx => {
    const placement = await placementOf(tx, idOf(ask.params.placement))
    if (placement === null || !mayManagePlacement(ask.actor, placement) || next(placement.state, event) === null)
      return null
    const allowance = event === 'extend' ? await allowanceOf(tx, placement.applicationId) : null
    const { id: placementId } = placement
    const funds =
      allowance === null ? [] : await fundsPaying(tx, ask.actor, { placementId, currency: allowance.currency })
    return { placement, limit: await limitOf(tx, placement), allowance, funds }
  })
}

/** What the organisation pays a month, and from which funds; nothing where it pays nothing. */
function moneyLines({ language }: Ask, { allowance, funds }: ForDates): string[] {
  if (allowance === null) return []
  const { dates } = clearanceMessages[language]
  const { amount, currency } = allowance
  const paying = funds.map(({ name, left }) => dates.paidBy(name, formatMoney(language, left, currency)))
  return [
    dates.monthly(formatMoney(language, BigInt(amount), currency)),
    ...(paying.length === 0 ? [dates.paidByNone] : paying),
  ]
}

type Form = Pick<DatesModel, 'values' | 'errors'>

async function datesContent(ask: Ask, act: Act, form: Form): Promise<ReturnType<typeof datesPage> | null> {
  const found = await forDates(ask, act)
  if (found === null) return null
  const { placement, limit } = found
  const { dates } = clearanceMessages[ask.language]
  const money = act === 'extend' ? moneyLines(ask, found) : []
  const lede = act === 'postpone' ? dates.postponeLede : dates.extendLede(limit.lastDay, limit.params.months ?? '')
  const { id, name, startOn, endOn } = placement
  return datesPage({ language: ask.language, csrf: ask.csrf, id, name, act, lede, money, startOn, endOn, ...form })
}

async function showDates(ask: Ask, act: Act): Promise<Answer> {
  const content = await datesContent(ask, act, { values: {}, errors: {} })
  return content === null ? notFound : page(content)
}

async function datesWithErrors(ask: Ask, act: Act, errors: Readonly<Record<string, string>>): Promise<Answer> {
  const content = await datesContent(ask, act, { values: typedValues(ask.form), errors })
  return content === null ? notFound : pageWithErrors(content)
}

function worded(ask: Ask, errors: readonly FieldError[]): Record<string, string> {
  const { startOn, endOn, why } = clearanceMessages[ask.language].dates
  return errorSentences(errors, { startOn, endOn, why }, ask.language)
}

async function postpone(app: App, ask: Ask): Promise<Answer> {
  const parsed = parsePostponement(ask.form)
  if (!parsed.ok) return datesWithErrors(ask, 'postpone', worded(ask, parsed.errors))
  const id = idOf(ask.params.placement)
  const result = await postponePlacement(app, ask.actor, { id, ...parsed.values }, ask.now)
  if (result.ok) return redirect(`${paths.tab(ask.language, id)}?saved`)
  return beside(ask, 'postpone', result.refusal)
}

async function extend(app: App, ask: Ask): Promise<Answer> {
  const parsed = parseExtension(ask.form)
  if (!parsed.ok) return datesWithErrors(ask, 'extend', worded(ask, parsed.errors))
  const id = idOf(ask.params.placement)
  const result = await extendPlacement(app, ask.actor, { id, ...parsed.values }, ask.now)
  if (!result.ok) return beside(ask, 'extend', result.refusal)
  return redirect(`${paths.tab(ask.language, id)}?saved&reopened=${result.value.join('+')}`)
}

/** What the programme says of a day stands beside that day, with everything kept; all else is a page of its own. */
async function beside(ask: Ask, act: Act, refusal: Parameters<typeof sentenceOf>[1]): Promise<Answer> {
  const sentence = sentenceOf(ask.language, refusal)
  if (['beyond-maximum', 'fund-short', 'fund-ends'].includes(refusal.code))
    return datesWithErrors(ask, act, { endOn: sentence })
  if (refusal.code === 'not-later')
    return datesWithErrors(ask, act, { [act === 'extend' ? 'endOn' : 'startOn']: sentence })
  return saysNo(ask.language, refusal, paths.tab(ask.language, idOf(ask.params.placement)))
}
