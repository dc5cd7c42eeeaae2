import { system } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { lockPlacement, movePlacement, type FactsOf, type Placement } from '../../placements/index.ts'
import { itemsOf, type Item } from '../queries/items.ts'
import { isSettled, type Kind } from '../rules.ts'
import { drawUpAgreement } from './agreements.ts'
import { clearIfComplete, deriveChecklist, tellIntern } from './checklist.ts'

/**
 * Holds the checklists against facts that were changed: of a person's placements whose clearance is open, or of an office's. What is
 * needed no more is closed with the reason, what is newly needed is open, what was verified stays so. Where nothing follows from the
 * change nothing happens, so it may run twice.
 */
export async function rederiveChecklists(app: App, of: FactsOf, now: Instant): Promise<void> {
  const db = app.database.as(system)
  const ids = await db.read(tx =>
    tx
      .selectFrom('placements')
      .where('state', 'in', ['clearance', 'cleared'])
      .where(eb => ('person' in of ? eb('personId', '=', of.person) : eb('officeId', '=', of.office)))
      .orderBy('id')
      .select('id')
      .execute(),
  )
  for (const { id } of ids)
    await db.transaction(async tx => {
      const placement = await lockPlacement(tx, id)
      if (placement !== null && ['clearance', 'cleared'].includes(placement.state))
        await rederive(app, tx, placement, now)
    })
}

async function rederive(app: App, tx: Tx, placement: Placement, now: Instant): Promise<void> {
  const before = await itemsOf(tx, placement.id)
  const isNew = await drawUpAgreement(tx, placement, now)
  await deriveChecklist(tx, placement, isNew, now)
  const after = await itemsOf(tx, placement.id)
  const opened = kindsWhere(after, item => isOpenOf(item, placement) && !isOpenOf(sameIn(before, item), placement))
  const closed = kindsWhere(before, item => item.isRequired && sameIn(after, item)?.isRequired === false)
  if (opened.length === 0 && closed.length === 0) return

  const params = { opened: opened.join(' '), closed: closed.join(' ') }
  await recordEvent(tx, { subject: 'placement', id: placement.id, event: 'checklist-changed', params }, system, now)
  await tellIntern(app, tx, { placement, kind: 'checklistChanged', items: opened, notAsked: closed }, now)
  if (opened.length > 0 && placement.state === 'cleared')
    await movePlacement(tx, placement, { event: 'reopenClearance', by: system, now })
  else await clearIfComplete(app, tx, { placement, by: system }, now)
}

function sameIn(items: readonly Item[], { kind }: Item): Item | undefined {
  return items.find(item => item.kind === kind)
}

function isOpenOf(item: Item | undefined, placement: Placement): boolean {
  return item !== undefined && !isSettled(item, placement)
}

function kindsWhere(items: readonly Item[], holds: (item: Item) => boolean): Kind[] {
  return items.filter(holds).map(({ kind }) => kind)
}
