import { system } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { queueMail, type MailContent } from '../../platform/mail/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import type { SignUp } from '../forms.ts'
import { accountMails } from '../mails.ts'
import { hashPassword } from '../passwords.ts'
import { accountPaths } from '../paths.ts'
import { accountByEmail, type AccountByEmail } from '../queries.ts'
import { lifetimes } from '../rules.ts'
import { openSession, type OpenSession } from '../sessions.ts'
import { issueToken, useToken } from '../tokens.ts'

/**
 * Opens an account, not usable until its address is confirmed. Where the address has an account already, its owner is told by
 * mail and the page says the same: nobody learns who has an account.
 */
export async function signUp(app: App, wish: SignUp, language: Language, now: Instant): Promise<void> {
  const passwordHash = await hashPassword(wish.password)
  await app.database.as(system).transaction(async tx => {
    const existing = await accountByEmail(tx, wish.email)
    if (existing !== null) return tellOwner(app, tx, existing, now)
    const { givenName, familyName, email } = wish
    const person = await tx
      .insertInto('persons')
      .values({ givenName, familyName, email, passwordHash, language, createdAt: now })
      .onConflict(conflict => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (person === undefined) return
    await recordEvent(tx, { subject: 'person', id: person.id, event: 'signed-up' }, system, now)
    await askToConfirm(app, tx, { id: person.id, givenName, email, language }, now)
  })
}

type Recipient = Pick<AccountByEmail, 'id' | 'givenName' | 'email' | 'language'>

async function tellOwner(app: App, tx: Tx, account: AccountByEmail, now: Instant): Promise<void> {
  if (!account.isConfirmed) return askToConfirm(app, tx, account, now)
  const url = app.publicUrl + accountPaths.signIn(account.language)
  await mailTo(
    app,
    tx,
    {
      to: account,
      kind: 'account.exists',
      content: accountMails[account.language].alreadyAccount(account.givenName, url),
    },
    now,
  )
}

async function askToConfirm(app: App, tx: Tx, to: Recipient, now: Instant): Promise<void> {
  const minutes = lifetimes.confirmEmailHours * 60
  const secret = await issueToken(tx, { purpose: 'confirm-email', personId: to.id, minutes }, now)
  const url = app.publicUrl + accountPaths.confirm(to.language, secret)
  await mailTo(
    app,
    tx,
    { to, kind: 'account.confirm', content: accountMails[to.language].confirmEmail(to.givenName, url) },
    now,
  )
}

/** Confirms the address by the link of the mail and signs in. */
export async function confirmEmail(
  app: App,
  secret: string,
  now: Instant,
): Promise<Result<OpenSession, 'link-used-or-expired'>> {
  return app.database.as(system).transaction(async tx => {
    const token = await useToken(tx, 'confirm-email', secret, now)
    if (token === null || token.personId === null) return refuse('link-used-or-expired')
    await tx.updateTable('persons').set({ emailConfirmedAt: now }).where('id', '=', token.personId).execute()
    await recordEvent(tx, { subject: 'person', id: token.personId, event: 'e-mail-confirmed' }, system, now)
    return ok(await openSession(tx, token.personId, now))
  })
}

/** Mails a link that signs in or, for `reset-password`, that leads to a new password; silently nothing without an account. */
export async function mailLink(
  app: App,
  email: string,
  purpose: 'sign-in' | 'reset-password',
  now: Instant,
): Promise<void> {
  await app.database.as(system).transaction(async tx => {
    const account = await accountByEmail(tx, email)
    if (account === null || account.isDisabled) return
    const minutes = purpose === 'sign-in' ? lifetimes.signInLinkMinutes : lifetimes.resetPasswordMinutes
    const secret = await issueToken(tx, { purpose, personId: account.id, minutes }, now)
    const mails = accountMails[account.language]
    const content =
      purpose === 'sign-in'
        ? mails.signInLink(
            account.givenName,
            app.publicUrl + accountPaths.useSignInLink(account.language, secret),
            minutes,
          )
        : mails.resetPassword(
            account.givenName,
            app.publicUrl + accountPaths.newPassword(account.language, secret),
            minutes,
          )
    await mailTo(app, tx, { to: account, kind: `account.${purpose}`, content }, now)
  })
}

type Letter = { readonly to: Recipient; readonly kind: string; readonly content: MailContent }

async function mailTo(app: App, tx: Tx, { to, kind, content }: Letter, now: Instant): Promise<void> {
  await queueMail(tx, app.enqueue, { personId: to.id, to: to.email, language: to.language, kind, content }, now)
}
