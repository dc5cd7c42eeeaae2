import { moveAddress } from '../../accounts/index.ts'
import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import { violatedConstraint, type Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import type { NewPerson } from '../forms.ts'
import { leavesAnAdministrator, mayAdminister } from '../rules.ts'
import { lockAdministrators } from './lock-administrators.ts'
import { lockPerson } from './people.ts'

export type PersonCorrection = { readonly personId: number; readonly wish: NewPerson; readonly why: string }
type Corrected = Promise<Result<'corrected', 'not-allowed' | 'not-found' | 'e-mail-taken' | 'last-administrator'>>

/**
 * Corrects a person's names, language and address. A new address is to be confirmed from there, and the old one is told. The history
 * says that it was done, by whom and why; a person's data are not copied into it.
 */
export async function correctPerson(app: App, actor: Actor, correction: PersonCorrection, now: Instant): Corrected {
  try {
    return await app.database.as(actor).transaction(tx => correct(app, tx, { actor, now, ...correction }))
  } catch (error) {
    // Somebody took the address at the same moment.
    if (violatedConstraint(error) === 'person_email_is_unique') return refuse('e-mail-taken')
    throw error
  }
}

type Asked = PersonCorrection & { readonly actor: Actor; readonly now: Instant }

async function correct(app: App, tx: Tx, { actor, now, personId, wish, why }: Asked): Corrected {
  const administrators = await lockAdministrators(tx)
  const person = await lockPerson(tx, personId)
  if (!mayAdminister(actor)) return refuse('not-allowed')
  if (person === null) return refuse('not-found')
  const { email, ...names } = wish
  const isMoved = email !== person.email
  if (isMoved && (await isTaken(tx, email, personId))) return refuse('e-mail-taken')
  const isOne = administrators.includes(personId)
  // Until the new address is confirmed nobody signs in with the account.
  if (isMoved && isOne && !leavesAnAdministrator(administrators, personId)) return refuse('last-administrator')

  const changed = await tx
    .updateTable('persons')
    .set(names)
    .where('id', '=', personId)
    .where(eb => eb.or((['givenName', 'familyName', 'language'] as const).map(name => eb(name, '<>', names[name]))))
    .returning('id')
    .executeTakeFirst()
  const subject = { subject: 'person', id: personId, why } as const
  if (changed !== undefined) await recordEvent(tx, { ...subject, event: 'account-changed' }, actor, now)
  if (isMoved) {
    const account = { ...person, ...names, hasPassword: person.passwordHash !== null }
    await moveAddress(app, tx, { account, to: email }, now)
    await recordEvent(tx, { ...subject, event: 'e-mail-changed' }, actor, now)
  }
  return ok('corrected')
}

async function isTaken(tx: Tx, email: string, except: number): Promise<boolean> {
  const row = await tx
    .selectFrom('persons')
    .where(eb => eb(eb.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .where('id', '<>', except)
    .select('id')
    .executeTakeFirst()
  return row !== undefined
}
