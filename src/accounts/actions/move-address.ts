import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { accountMails } from '../mails.ts'
import { accountPaths } from '../paths.ts'
import { lifetimes } from '../rules.ts'
import { endSessionsOf } from '../sessions.ts'
import { issueToken } from '../tokens.ts'
import { mailWayIn, type Invited } from './mail-way-in.ts'

/**
 * Gives an account another address, in the caller's transaction, which has asked whether this may be. Until the new address is
 * confirmed by the mail that goes there, nobody signs in; sessions and links end. The old address is told, without the new one:
 * it may be a stranger's.
 *
 * @param account as it was; `to`: the new address, which is nobody else's
 * @throws what PostgreSQL says of `person_email_is_unique` where somebody took the address at the same moment
 */
export async function moveAddress(
  app: App,
  tx: Tx,
  { account, to }: { readonly account: Invited; readonly to: string },
  now: Instant,
): Promise<void> {
  const { id, givenName, email: from, language, hasPassword } = account
  await tx.updateTable('persons').set({ email: to, emailConfirmedAt: null }).where('id', '=', id).execute()
  await tx.updateTable('tokens').set({ usedAt: now }).where('personId', '=', id).where('usedAt', 'is', null).execute()
  await endSessionsOf(tx, id)
  const mails = accountMails[language]
  // Kept under no person: whoever reads this address may not be the one.
  const old = {
    personId: null,
    to: from,
    language,
    kind: 'account.address-left',
    content: mails.addressLeft(givenName),
  }
  await queueMail(tx, app.enqueue, old, now)
  if (!hasPassword) return void (await mailWayIn(app, tx, { ...account, email: to }, now))
  const minutes = lifetimes.confirmEmailHours * 60
  const secret = await issueToken(tx, { purpose: 'confirm-email', personId: id, minutes }, now)
  const content = mails.confirmNewAddress(givenName, app.publicUrl + accountPaths.confirm(language, secret))
  await queueMail(tx, app.enqueue, { personId: id, to, language, kind: 'account.confirm', content }, now)
}
