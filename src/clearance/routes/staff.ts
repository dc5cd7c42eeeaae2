import { documentPaths } from '../../documents/index.ts'
import { hasRole } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { today } from '../../platform/clock/index.ts'
import { daysBetween } from '../../platform/days/index.ts'
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
import type { Result } from '../../platform/result/index.ts'
import {
  isFinal,
  mayReadPlacement,
  placementOf,
  placementPaths,
  worksWithPlacements,
  type Placement,
} from '../../placements/index.ts'
import { excuseItem, refuseItem, verifyItem, type ItemRefusal } from '../actions/items.ts'
import { parseExcuse, parseRefusal } from '../forms.ts'
import { itemState } from '../item-state.ts'
import { mayExcuse, mayReadItem, mayVerify, worksWithClearance } from '../may.ts'
import { clearanceMessages } from '../messages.ts'
import { clearancePaths as paths } from '../paths.ts'
import { boardRows, type BoardRow } from '../queries/board.ts'
import { itemById, type Item } from '../queries/items.ts'
import { healthRefusals, isHealthItem, isHealthRefusal, isSettled, kinds } from '../rules.ts'
import { boardPage, type BoardModel } from '../views/board-page.tsx'
import { itemPage, type ItemModel } from '../views/item-page.tsx'
import { saysNo } from './sentences.ts'

/** The board of clearance, and one item of one placement with what may be done about it. */
export function staffClearanceRoutes(app: App): Route[] {
  const item = '/work/placements/:placement/clearance/:item'
  const post = (path: string, handle: Route['handle']): Route => ({
    method: 'POST',
    path,
    who: worksWithClearance,
    handle,
  })
  return [
    { method: 'GET', path: '/work/clearance', who: worksWithClearance, handle: showBoard },
    { method: 'GET', path: item, who: worksWithClearance, handle: showItem },
    post(`${item}/verification`, ask => settle(ask, found => verifyItem(app, ask.actor, found, ask.now))),
    post(`${item}/refusal`, ask => refuse(app, ask)),
    post(`${item}/excuse`, ask => excuse(app, ask)),
  ]
}

const rowsOnPage = 50

async function showBoard(ask: Ask): Promise<Answer> {
  const rows = await ask.db.read(boardRows)
  const isMedical =
    hasRole(ask.actor, 'medical-officer') && !hasRole(ask.actor, 'hr-officer', 'programme-manager', 'hr-director')
  const columns = isMedical ? kinds.filter(isHealthItem) : kinds.filter(kind => kind !== 'accident-cover')
  const words = clearanceMessages[ask.language].board
  const before = rows.filter(row => row.state !== 'extended')
  const outlived = rows.filter(row => row.state === 'extended' && row.items.some(item => !isSettled(item, row)))
  const pages = Math.max(1, Math.ceil((before.length + outlived.length) / rowsOnPage))
  const current = Math.min(Math.max(idOf(ask.query.get('page') ?? undefined), 1), pages)
  const shown = new Set([...before, ...outlived].slice((current - 1) * rowsOnPage, current * rowsOnPage))
  const group = (title: string, of: readonly BoardRow[]): BoardModel['groups'] => {
    const rows = of.filter(row => shown.has(row)).map(row => boardRow(ask, row, columns))
    return rows.length === 0 ? [] : [{ title, count: of.length, rows }]
  }
  const groups = [...group(words.caption, before), ...group(words.extended, outlived)]
  const back = worksWithPlacements(ask.actor) ? placementPaths.list(ask.language) : null
  return page(boardPage({ language: ask.language, back, columns, groups, page: current, pages }))
}

function boardRow(
  ask: Ask,
  row: BoardRow,
  columns: BoardModel['columns'],
): BoardModel['groups'][number]['rows'][number] {
  const { language } = ask
  const { board, kinds: names } = clearanceMessages[language]
  return {
    href: worksWithPlacements(ask.actor) ? paths.tab(language, row.id) : null,
    name: row.name,
    office: row.office,
    when: row.state === 'extended' ? board.until(row.endOn) : board.inDays(daysBetween(today(ask.now), row.startOn)),
    items: columns.map(kind => {
      const item = row.items.find(candidate => candidate.kind === kind)
      if (item === undefined) return null
      const href = item.isRequired ? paths.item(language, row.id, item.id) : null
      return { shown: itemState(language, 'staff', item, row), href, about: `${names[kind]}, ${row.name}` }
    }),
  }
}

type Found = { readonly placement: Placement; readonly item: Item }

async function itemFor(ask: Ask): Promise<Found | null> {
  return ask.db.read(async tx => {
    const placement = await placementOf(tx, idOf(ask.params.placement))
    const item = placement === null ? null : await itemById(tx, placement.id, idOf(ask.params.item))
    if (placement === null || item === null || !mayReadItem(ask.actor, item.kind, placement)) return null
    return { placement, item }
  })
}

async function showItem(ask: Ask): Promise<Answer> {
  const found = await itemFor(ask)
  return found === null ? notFound : page(itemPage(itemModel(ask, found, { values: {}, errors: {} })))
}

function itemModel(ask: Ask, { placement, item }: Found, form: Pick<ItemModel, 'values' | 'errors'>): ItemModel {
  const { language, csrf, actor } = ask
  const isHealth = isHealthItem(item.kind)
  const judges = mayVerify(actor, item.kind, placement) && !isFinal(placement.state) && item.isRequired
  const words = clearanceMessages[language]
  return {
    language,
    csrf,
    back: mayReadPlacement(actor, placement)
      ? { href: paths.tab(language, placement.id), label: placement.name }
      : { href: paths.board(language), label: words.board.title },
    placementId: placement.id,
    itemId: item.id,
    name: placement.name,
    kind: item.kind,
    shown: itemState(language, 'staff', item, placement),
    facts: factsOf(ask, item),
    isHidden: isHealth && !hasRole(actor, 'medical-officer'),
    document: documentOf(ask, item),
    canVerify: judges && item.state === 'handed-in',
    canRefuse: judges && (item.state === 'handed-in' || item.state === 'verified'),
    canExcuse: mayExcuse(actor, item.kind, placement) && item.isRequired && item.state !== 'verified',
    healthReasons: isHealth ? healthRefusals.map(code => ({ value: code, label: words.healthRefusals[code] })) : null,
    ...form,
  }
}

function documentOf({ language }: Ask, { kind, documentId }: Item): ItemModel['document'] {
  if (documentId === null) return null
  return isHealthItem(kind)
    ? { href: documentPaths.opening(language, documentId), isForm: true }
    : { href: documentPaths.open(language, documentId), isForm: false }
}

function factsOf({ language }: Ask, item: Item): ItemModel['facts'] {
  const { items, reasons, healthRefusals: health } = clearanceMessages[language]
  const { validFrom, validUntil, handedInAt, settledBy, why } = item
  const optional = (term: string, detail: string | null): ItemModel['facts'] =>
    detail === null ? [] : [{ term, detail }]
  return [
    { term: items.why, detail: reasons[item.reason](item.params) },
    ...optional(items.valid, validFrom === null || validUntil === null ? null : items.period(validFrom, validUntil)),
    ...optional(items.state, handedInAt === null ? null : items.handedInOn(today(handedInAt))),
    ...optional(items.settled, settledBy),
    ...optional(items.refuseReason, why === '' ? null : isHealthRefusal(why) ? health[why] : why),
  ]
}

type Settle = (of: { placementId: number; itemId: number }) => Promise<Result<unknown, ItemRefusal>>

async function settle(ask: Ask, act: Settle): Promise<Answer> {
  const found = await itemFor(ask)
  if (found === null) return notFound
  const { placement, item } = found
  const result = await act({ placementId: placement.id, itemId: item.id })
  const here = paths.item(ask.language, placement.id, item.id)
  return result.ok ? redirect(afterwards(ask, placement)) : saysNo(ask.language, result.refusal, here)
}

/** The medical officer goes back to the board, who does not see the placement's own pages. */
function afterwards({ actor, language }: Ask, { id }: Placement): string {
  const reads = hasRole(actor, 'hr-officer', 'programme-manager', 'hr-director')
  return reads ? `${paths.tab(language, id)}?saved` : paths.board(language)
}

async function refuse(app: App, ask: Ask): Promise<Answer> {
  const found = await itemFor(ask)
  if (found === null) return notFound
  const parsed = parseRefusal(ask.form, isHealthItem(found.item.kind))
  if (!parsed.ok) return withErrors(ask, found, parsed.errors)
  return settle(ask, of => refuseItem(app, ask.actor, { ...of, ...parsed.values }, ask.now))
}

async function excuse(app: App, ask: Ask): Promise<Answer> {
  const found = await itemFor(ask)
  if (found === null) return notFound
  const parsed = parseExcuse(ask.form)
  if (!parsed.ok) return withErrors(ask, found, parsed.errors)
  return settle(ask, of => excuseItem(app, ask.actor, { ...of, why: parsed.values.excuse }, ask.now))
}

function withErrors(ask: Ask, found: Found, errors: readonly FieldError[]): Answer {
  const { items } = clearanceMessages[ask.language]
  const labels = { why: items.refuseReason, excuse: items.excuseReason }
  const sentences = errorSentences(errors, labels, ask.language)
  return pageWithErrors(itemPage(itemModel(ask, found, { values: typedValues(ask.form), errors: sentences })))
}
