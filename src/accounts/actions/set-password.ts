import { system } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { accountMails } from '../mails.ts'
import { hashPassword } from '../passwords.ts'
import { endSessionsOf, openSession, type OpenSession } from '../sessions.ts'
import { useToken } from '../tokens.ts'

/**
 * Sets a password by a mailed link (forgotten, or first of an invited person), ends every session of before and opens one.
 * The link proves the address, so it is confirmed with it.
 */
export async function setPassword(
  app: App,
  given: { secret: string; password: string },
  now: Instant,
): Promise<Result<OpenSession, 'link-used-or-expired'>> {
  const passwordHash = await hashPassword(given.password)
  return app.database.as(system).transaction(async tx => {
    const token =
      (await useToken(tx, 'reset-password', given.secret, now)) ?? (await useToken(tx, 'invitation', given.secret, now))
    if (token === null || token.personId === null) return refuse('link-used-or-expired')
    const person = await tx
      .updateTable('persons')
      .set(eb => ({ passwordHash, emailConfirmedAt: eb.fn.coalesce('emailConfirmedAt', eb.val(now)) }))
      .where('id', '=', token.personId)
      .where('disabledAt', 'is', null)
      .returning(['id', 'email', 'givenName', 'language'])
      .executeTakeFirst()
    if (person === undefined) return refuse('link-used-or-expired')
    await endSessionsOf(tx, person.id)
    await recordEvent(tx, { subject: 'person', id: person.id, event: 'password-set' }, system, now)
    const content = accountMails[person.language].passwordChanged(person.givenName)
    await queueMail(
      tx,
      app.enqueue,
      { personId: person.id, to: person.email, language: person.language, kind: 'account.password-changed', content },
      now,
    )
    return ok(await openSession(tx, person.id, now))
  })
}
