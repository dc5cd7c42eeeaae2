import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import { today } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { placementFactsQueue } from '../../placements/index.ts'
import type { OfficeFacts } from '../forms.ts'
import { mayAdminister } from '../rules.ts'

type OfficeRefusal = 'not-allowed' | 'not-found' | 'name-taken'

export async function openOffice(
  app: App,
  actor: Actor,
  wish: OfficeFacts,
  now: Instant,
): Promise<Result<number, OfficeRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    if (!mayAdminister(actor)) return refuse('not-allowed')
    if (await isNameTaken(tx, wish.name, 0)) return refuse('name-taken')
    const office = await tx
      .insertInto('offices')
      .values(wish)
      .onConflict(conflict => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (office === undefined) return refuse('name-taken')
    await recordEvent(tx, { subject: 'office', id: office.id, event: 'opened' }, actor, now)
    return ok(office.id)
  })
}

/** Corrects an office: each fact that changes is an event with what it was and is. */
export async function changeOffice(
  app: App,
  actor: Actor,
  { id, wish }: { readonly id: number; readonly wish: OfficeFacts },
  now: Instant,
): Promise<Result<'changed', OfficeRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    const office = await lockOffice(tx, id)
    if (!mayAdminister(actor)) return refuse('not-allowed')
    if (office === null) return refuse('not-found')
    if (await isNameTaken(tx, wish.name, id)) return refuse('name-taken')
    await writeOffice(tx, { app, office, wish, actor }, now)
    return ok('changed')
  })
}

type OfficeChange = {
  readonly app: App
  readonly office: LockedOffice
  readonly wish: OfficeFacts
  readonly actor: Actor
}

/** Joins the caller's transaction, which holds the office's lock. Papers that depend on the country are asked for anew. */
export async function writeOffice(tx: Tx, { app, office, wish, actor }: OfficeChange, now: Instant): Promise<void> {
  await tx.updateTable('offices').set(wish).where('id', '=', office.id).execute()
  for (const field of Object.keys(wish) as (keyof OfficeFacts)[]) {
    if (wish[field] === office[field]) continue
    const change = { from: office[field], to: wish[field], params: { field } }
    await recordEvent(tx, { subject: 'office', id: office.id, event: 'office-changed', ...change }, actor, now)
  }
  if (wish.country !== office.country) await app.enqueue(tx, placementFactsQueue, { office: office.id })
}

type ClosingRefusal = 'not-allowed' | 'not-found' | 'closed-already' | 'open-already'
type Closing = { readonly id: number; readonly isOpen: boolean; readonly why: string }

/** Closes an office to new applications and roles, or opens it again; what is under way there goes on. */
export async function closeOrReopen(
  app: App,
  actor: Actor,
  { id, isOpen, why }: Closing,
  now: Instant,
): Promise<Result<'done', ClosingRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    const office = await lockOffice(tx, id)
    if (!mayAdminister(actor)) return refuse('not-allowed')
    if (office === null) return refuse('not-found')
    if (isOpen && office.closedOn === null) return refuse('open-already')
    if (!isOpen && office.closedOn !== null) return refuse('closed-already')

    const closedOn = isOpen ? null : today(now)
    await tx.updateTable('offices').set({ closedOn }).where('id', '=', id).execute()
    const states = isOpen ? { from: 'closed', to: 'open' } : { from: 'open', to: 'closed' }
    const event = isOpen ? 'office-reopened' : 'office-closed'
    await recordEvent(tx, { subject: 'office', id, event, ...states, why }, actor, now)
    return ok('done')
  })
}

export async function addUnit(
  app: App,
  actor: Actor,
  { officeId, name }: { readonly officeId: number; readonly name: string },
  now: Instant,
): Promise<Result<number, OfficeRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    const office = await lockOffice(tx, officeId)
    if (!mayAdminister(actor)) return refuse('not-allowed')
    if (office === null) return refuse('not-found')
    const taken = await tx
      .selectFrom('units')
      .where('officeId', '=', officeId)
      .where(eb => eb(eb.fn<string>('lower', ['name']), '=', name.toLowerCase()))
      .select('id')
      .executeTakeFirst()
    if (taken !== undefined) return refuse('name-taken')

    const unit = await tx.insertInto('units').values({ officeId, name }).returning('id').executeTakeFirstOrThrow()
    const event = { event: 'unit-added', to: name, params: { unit: unit.id } }
    await recordEvent(tx, { subject: 'office', id: officeId, ...event }, actor, now)
    return ok(unit.id)
  })
}

export type LockedOffice = OfficeFacts & { readonly id: number; readonly closedOn: string | null }

export async function lockOffice(tx: Tx, id: number): Promise<LockedOffice | null> {
  const row = await tx
    .selectFrom('offices')
    .where('id', '=', id)
    .select(['id', 'name', 'kind', 'city', 'country', 'servesCountry', 'contactEmail', 'closedOn'])
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

async function isNameTaken(tx: Tx, name: string, except: number): Promise<boolean> {
  const row = await tx
    .selectFrom('offices')
    .where(eb => eb(eb.fn<string>('lower', ['name']), '=', name.toLowerCase()))
    .where('id', '<>', except)
    .select('id')
    .executeTakeFirst()
  return row !== undefined
}
