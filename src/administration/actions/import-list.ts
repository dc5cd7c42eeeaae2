import { createHash } from 'node:crypto'
import { sql } from 'kysely'

import { mailInvitations, placeOfRole } from '../../accounts/index.ts'
import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent, recordEvents } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import type { NewPerson } from '../forms.ts'
import { planOf, type List, type OfficeWish, type PersonWish, type Plan, type UnitWish } from '../import/plan.ts'
import { knownForImport } from '../queries/known.ts'
import { mayAdminister } from '../rules.ts'
import { lockOffice, writeOffice } from './offices.ts'

/** What a plan says, in short: two plans alike have the same stamp. */
export function stampOf(plan: Plan): string {
  const told = plan.lines.map(({ line, outcome, what }) => [line, outcome, what])
  return createHash('sha256')
    .update(JSON.stringify([plan.kind, told]))
    .digest('base64url')
    .slice(0, 22)
}

export type Imported = { readonly added: number; readonly changed: number }
type ImportRefusal = 'not-allowed' | 'changed-meanwhile'
type Wish = { readonly list: List; readonly stamp: string; readonly sendInvitations: boolean }

/**
 * Writes what the preview showed, all or nothing. The list is planned again on what is there now; where that differs from what
 * was shown, nothing is written and the preview is shown anew.
 */
export async function importList(
  app: App,
  actor: Actor,
  { list, stamp, sendInvitations }: Wish,
  now: Instant,
): Promise<Result<Imported, ImportRefusal>> {
  return app.database.as(actor).transaction(async tx => {
    // One import at a time: the second plans on what the first wrote.
    await sql`select pg_advisory_xact_lock(hashtext('administration.import'))`.execute(tx)
    if (!mayAdminister(actor)) return refuse('not-allowed')
    const plan = planOf(list, await knownForImport(tx), placeOfRole)
    if (stampOf(plan) !== stamp) return refuse('changed-meanwhile')

    if (plan.kind === 'offices') await writeOffices(tx, wishesOf(plan.lines), { app, actor }, now)
    else if (plan.kind === 'units') await writeUnits(tx, wishesOf(plan.lines), actor, now)
    else await writePeople({ app, tx, actor, now, sendInvitations }, wishesOf(plan.lines))
    const count = (outcome: string): number => plan.lines.filter(line => line.outcome === outcome).length
    return ok({ added: count('add'), changed: count('change') })
  })
}

function wishesOf<T>(lines: readonly { readonly wish: T | null }[]): T[] {
  return lines.map(({ wish }) => wish).filter(wish => wish !== null)
}

async function writeOffices(
  tx: Tx,
  wishes: readonly OfficeWish[],
  { app, actor }: { readonly app: App; readonly actor: Actor },
  now: Instant,
): Promise<void> {
  for (const { id, facts } of wishes) {
    const office = id === null ? null : await lockOffice(tx, id)
    if (office !== null) await writeOffice(tx, { app, office, wish: facts, actor }, now)
    else {
      const made = await tx.insertInto('offices').values(facts).returning('id').executeTakeFirstOrThrow()
      await recordEvent(tx, { subject: 'office', id: made.id, event: 'opened', why: 'import' }, actor, now)
    }
  }
}

async function writeUnits(tx: Tx, wishes: readonly UnitWish[], actor: Actor, now: Instant): Promise<void> {
  for (const wish of wishes) {
    const { id } = await tx.insertInto('units').values(wish).returning('id').executeTakeFirstOrThrow()
    const event = { event: 'unit-added', to: wish.name, why: 'import', params: { unit: id } }
    await recordEvent(tx, { subject: 'office', id: wish.officeId, ...event }, actor, now)
  }
}

type Writing = {
  readonly app: App
  readonly tx: Tx
  readonly actor: Actor
  readonly now: Instant
  readonly sendInvitations: boolean
}

/** A person on several lines is one account with several roles. In bulk: thousands of lines take seconds. */
async function writePeople(writing: Writing, wishes: readonly PersonWish[]): Promise<void> {
  const { tx, actor, now } = writing
  const people = Map.groupBy(wishes, ({ person }) => key(person))
  const ids = await openAccounts(
    writing,
    [...people.values()].flatMap(([first]) => (first?.id === null ? [first.person] : [])),
  )
  const known = [...people.values()].flatMap(([first]) => {
    return first === undefined || first.id === null ? [] : [{ ...first.person, id: first.id }]
  })
  await correctAccounts(writing, known)
  for (const person of known) ids.set(key(person), person.id)
  const grants = wishes.flatMap(({ person, role, officeId, partnerId, fundId }) => {
    const personId = ids.get(key(person))
    return role === null || personId === undefined ? [] : [{ personId, role, officeId, partnerId, fundId }]
  })
  for (const some of chunks(grants)) {
    const made = await tx
      .insertInto('roleGrants')
      .values(some.map(grant => ({ ...grant, grantedBy: personOf(actor), grantedAt: now })))
      .onConflict(conflict => conflict.doNothing())
      .returning(['personId', 'role', 'officeId', 'partnerId', 'fundId'])
      .execute()
    const events = made.map(({ personId: id, role: to, ...params }) => ({
      ...subject,
      id,
      event: 'role-granted',
      to,
      params,
    }))
    await recordEvents(tx, events, actor, now)
  }
}

const subject = { subject: 'person', why: 'import' } as const

function key({ email }: NewPerson): string {
  return email.toLowerCase()
}

/** In portions that one statement can carry. */
function chunks<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / 500) }, (_, n) => items.slice(n * 500, n * 500 + 500))
}

/** @returns the new accounts' numbers by address in lower case */
async function openAccounts(
  { app, tx, actor, now, sendInvitations }: Writing,
  people: readonly NewPerson[],
): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const some of chunks(people)) {
    const made = await tx
      .insertInto('persons')
      .values(some.map(person => ({ ...person, createdAt: now })))
      .returning(['id', 'givenName', 'familyName', 'email', 'language'])
      .execute()
    const events = made.map(({ id }) => ({ ...subject, id, event: 'account-opened' }))
    await recordEvents(tx, events, actor, now)
    for (const person of made) ids.set(key(person), person.id)
    if (sendInvitations) await mailInvitations(app, tx, made, now)
  }
  return ids
}

/** Names and language as the list has them; the address, by which the account was found, stays as it is. */
async function correctAccounts(
  { tx, actor, now }: Writing,
  people: readonly (NewPerson & { readonly id: number })[],
): Promise<void> {
  const column = (name: 'id' | 'givenName' | 'familyName' | 'language'): unknown[] => people.map(person => person[name])
  const { rows } = await sql<{ id: number }>`
    update persons p set given_name = w.given_name, family_name = w.family_name, language = w.language
    from unnest(${column('id')}::integer[], ${column('givenName')}::text[], ${column('familyName')}::text[],
      ${column('language')}::language[]) as w (id, given_name, family_name, language)
    where p.id = w.id
      and (p.given_name, p.family_name, p.language) is distinct from (w.given_name, w.family_name, w.language)
    returning p.id`.execute(tx)
  const changed = rows.map(({ id }) => id).toSorted((left, right) => left - right)
  // The history says that it was changed and by whom; a person's data are not copied into it.
  const events = changed.map(id => ({ ...subject, id, event: 'account-changed' }))
  await recordEvents(tx, events, actor, now)
}
