import { accountPaths, issueToken, placeOfRole } from '../accounts/index.ts'
import { leavesAnAdministrator, lockAdministrators } from '../administration/index.ts'
import { system } from '../platform/actor/index.ts'
import type { App } from '../platform/app/index.ts'
import type { Tx } from '../platform/db/index.ts'
import { recordEvent } from '../platform/history/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import type { RoleChange, RoleWish, UserInput } from './user-input.ts'

/** What to print, or the one line that says why nothing was done. */
export type Told =
  { readonly ok: true; readonly lines: readonly string[] } | { readonly ok: false; readonly problem: string }

const resetMinutes = 24 * 60
const invitationMinutes = 14 * resetMinutes

type NewAccount = Extract<UserInput, { verb: 'add' }>

/** A new account, with a role if one is named. Prints the link at which its owner sets a password. */
export function addAccount(app: App, { email, givenName, familyName, language, role }: NewAccount): Promise<Told> {
  const now = app.clock.now()
  return app.database.as(system).transaction(async tx => {
    if ((await accountOf(tx, email)) !== null) return no(`${email} has an account already`)
    const place = role === null ? null : await placeOf(tx, role)
    if (place?.ok === false) return place
    const made = await tx
      .insertInto('persons')
      .values({ email, givenName, familyName, language, createdAt: now })
      .onConflict(conflict => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    // Of two at once the second finds the address taken only here.
    if (made === undefined) return no(`${email} has an account already`)
    const { id } = made
    await recordEvent(tx, { subject: 'person', id, event: 'account-opened' }, system, now)
    if (role !== null && place !== null) await grantRole(app, tx, { personId: id, ...role, place })
    const secret = await issueToken(tx, { purpose: 'invitation', personId: id, minutes: invitationMinutes }, now)
    const link = app.publicUrl + accountPaths.newPassword(language, secret)
    return yes(`${givenName} ${familyName} has an account.`, 'Set a password here, once, within 14 days:', link)
  })
}

/** A link at which a password is set anew; sessions end when it is used. */
export function resetAccount(app: App, email: string): Promise<Told> {
  const now = app.clock.now()
  return app.database.as(system).transaction(async tx => {
    const account = await accountOf(tx, email)
    if (account === null) return no(`nobody has an account at ${email}`)
    if (account.disabledAt !== null) return no(`the account of ${email} is closed`)
    const secret = await issueToken(tx, { purpose: 'reset-password', personId: account.id, minutes: resetMinutes }, now)
    await recordEvent(tx, { subject: 'person', id: account.id, event: 'reset-link-made' }, system, now)
    const link = app.publicUrl + accountPaths.newPassword(account.language, secret)
    return yes('Set a new password here, once, within a day:', link)
  })
}

/** Grants or ends one role; what is so already is said, and nothing is written. */
export function changeRoles(app: App, email: string, change: RoleChange): Promise<Told> {
  return app.database.as(system).transaction(async tx => {
    const administrators = await lockAdministrators(tx)
    const account = await accountOf(tx, email)
    if (account === null) return no(`nobody has an account at ${email}`)
    const place = await placeOf(tx, change)
    if (!place.ok) return place
    const held = await heldGrant(tx, account.id, { ...change, place })
    if (change.act === 'grant') {
      if (held !== null) return no(`${email} has the role ${change.role} there already`)
      const isNew = await grantRole(app, tx, { personId: account.id, ...change, place })
      if (!isNew) return no(`${email} has the role ${change.role} there already`)
      return yes(`${email} now has the role ${change.role}.`)
    }
    if (held === null) return no(`${email} does not have the role ${change.role} there`)
    const isOne = change.role === 'administrator' && administrators.includes(account.id)
    if (isOne && !leavesAnAdministrator(administrators, account.id))
      return no(`${email} is the last administrator: grant the role to somebody else first`)
    await endRole(app, tx, { grantId: held, personId: account.id, role: change.role })
    return yes(`${email} no longer has the role ${change.role}.`)
  })
}

/** The roles of an account, each with where it holds. */
export function rolesOf(app: App, email: string): Promise<Told> {
  return app.database.as(system).read(async tx => {
    const account = await accountOf(tx, email)
    if (account === null) return no(`nobody has an account at ${email}`)
    const grants = await tx
      .selectFrom('roleGrants as g')
      .leftJoin('offices as o', 'o.id', 'g.officeId')
      .leftJoin('partners as p', 'p.id', 'g.partnerId')
      .leftJoin('funds as f', 'f.id', 'g.fundId')
      .where('g.personId', '=', account.id)
      .where('g.endedAt', 'is', null)
      .orderBy('g.id')
      .select(['g.role', 'o.name as office', 'p.name as partner', 'f.name as fund'])
      .execute()
    if (grants.length === 0) return yes(`${email} has no role: an applicant.`)
    return yes(
      ...grants.map(({ role, office, partner, fund }) => [role, office ?? partner ?? fund].filter(Boolean).join('  ')),
    )
  })
}

type Account = { readonly id: number; readonly language: Language; readonly disabledAt: Date | null }

async function accountOf(tx: Tx, email: string): Promise<Account | null> {
  const row = await tx
    .selectFrom('persons')
    .where(({ eb, fn }) => eb(fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .select(['id', 'language', 'disabledAt'])
    .executeTakeFirst()
  return row ?? null
}

type Place = { readonly officeId: number | null; readonly partnerId: number | null; readonly fundId: number | null }
type FoundPlace = { readonly ok: true; readonly value: Place }

async function placeOf(tx: Tx, { role, where }: RoleWish): Promise<FoundPlace | { ok: false; problem: string }> {
  const nowhere = { officeId: null, partnerId: null, fundId: null }
  const kind = placeOfRole(role)
  if (kind === 'everywhere') return { ok: true, value: nowhere }
  const table = ({ office: 'offices', partner: 'partners', fund: 'funds' } as const)[kind]
  const rows = await tx.selectFrom(table).orderBy('name').select(['id', 'name']).execute()
  const found = rows.find(({ name }) => name.toLowerCase() === where.toLowerCase())
  if (found === undefined)
    return no(
      `there is no ${kind} "${where}"; there ${rows.length === 0 ? 'is none yet' : `are ${rows.map(({ name }) => name).join('; ')}`}`,
    )
  return { ok: true, value: { ...nowhere, [`${kind}Id`]: found.id } }
}

type Held = RoleWish & { readonly place: FoundPlace }

async function heldGrant(tx: Tx, personId: number, { role, place: { value } }: Held): Promise<number | null> {
  const row = await tx
    .selectFrom('roleGrants')
    .where('personId', '=', personId)
    .where('role', '=', role)
    .where('officeId', 'is not distinct from', value.officeId)
    .where('partnerId', 'is not distinct from', value.partnerId)
    .where('fundId', 'is not distinct from', value.fundId)
    .where('endedAt', 'is', null)
    .select('id')
    .forUpdate()
    .executeTakeFirst()
  return row?.id ?? null
}

/** @returns whether the role is new: of two grants at once the second finds it there */
async function grantRole(app: App, tx: Tx, { personId, role, place }: Held & { personId: number }): Promise<boolean> {
  const now = app.clock.now()
  const made = await tx
    .insertInto('roleGrants')
    .values({ personId, role, ...place.value, grantedAt: now })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made === undefined) return false
  await recordEvent(
    tx,
    { subject: 'person', id: personId, event: 'role-granted', to: role, params: { ...place.value } },
    system,
    now,
  )
  return true
}

async function endRole(
  app: App,
  tx: Tx,
  { grantId, personId, role }: { grantId: number; personId: number; role: string },
): Promise<void> {
  const now = app.clock.now()
  await tx.updateTable('roleGrants').set({ endedAt: now }).where('id', '=', grantId).execute()
  await recordEvent(tx, { subject: 'person', id: personId, event: 'role-ended', from: role }, system, now)
}

function yes(...lines: readonly string[]): Told {
  return { ok: true, lines }
}

function no(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem }
}
