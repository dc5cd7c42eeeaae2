import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { queueMail, queueMails } from '../../platform/mail/index.ts'
import { accountMails } from '../mails.ts'
import { accountPaths } from '../paths.ts'
import { lifetimes } from '../rules.ts'
import { issueToken, issueTokens } from '../tokens.ts'

export type Invited = {
  readonly id: number
  readonly givenName: string
  readonly email: string
  readonly language: Language
  readonly hasPassword: boolean
}

/**
 * Mails the link by which a person whose account others opened chooses a first password; whoever has one is mailed the link to
 * a new one. Earlier links of the kind stop working. In the caller's transaction, which has asked whether this may be.
 */
export async function mailWayIn(app: App, tx: Tx, to: Invited, now: Instant): Promise<'invitation' | 'reset-password'> {
  const purpose = to.hasPassword ? 'reset-password' : 'invitation'
  const minutes = to.hasPassword ? lifetimes.resetPasswordMinutes : lifetimes.invitationDays * 24 * 60
  await tx
    .updateTable('tokens')
    .set({ usedAt: now })
    .where('personId', '=', to.id)
    .where('purpose', '=', purpose)
    .where('usedAt', 'is', null)
    .execute()
  const secret = await issueToken(tx, { purpose, personId: to.id, minutes }, now)
  const url = app.publicUrl + accountPaths.newPassword(to.language, secret)
  const mails = accountMails[to.language]
  const content = to.hasPassword
    ? mails.resetPassword(to.givenName, url, minutes)
    : mails.invitation(to.givenName, url, lifetimes.invitationDays)
  const { id: personId, email, language } = to
  await queueMail(tx, app.enqueue, { personId, to: email, language, kind: `account.${purpose}`, content }, now)
  return purpose
}

/** Mails those whose accounts were opened just now, many at once, the links at which they choose a first password. */
export async function mailInvitations(
  app: App,
  tx: Tx,
  people: readonly Omit<Invited, 'hasPassword'>[],
  now: Instant,
): Promise<void> {
  const minutes = lifetimes.invitationDays * 24 * 60
  const tokens = people.map(({ id }) => ({ purpose: 'invitation', personId: id, minutes }) as const)
  const secrets = await issueTokens(tx, tokens, now)
  const mails = people.map(({ id: personId, givenName, email: to, language }, index) => {
    const url = app.publicUrl + accountPaths.newPassword(language, secrets[index] ?? '')
    const content = accountMails[language].invitation(givenName, url, lifetimes.invitationDays)
    return { personId, to, language, kind: 'account.invitation', content }
  })
  await queueMails(tx, app.enqueue, mails, now)
}
