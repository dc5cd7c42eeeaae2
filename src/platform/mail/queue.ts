import type { Instant } from '../clock/index.ts'
import type { Tx } from '../db/index.ts'
import type { Language } from '../i18n/languages.ts'
import { newSecret } from '../ids/index.ts'
import type { Enqueue } from '../jobs/index.ts'
import { mailBodies, type MailContent } from './bodies.ts'
import { mailQueue } from './send.ts'

export type NewMail = {
  readonly personId: number | null
  readonly to: string
  readonly language: Language
  /** What the mail is about, by code: `application.released`. */
  readonly kind: string
  readonly content: MailContent
  /** The day and hour that it invites to, as calendars read them: iCalendar text with its METHOD. */
  readonly calendar?: string
  readonly applicationId?: number
  readonly placementId?: number
}

/** Writes a mail to the outbox in the caller's transaction; a job sends it after the commit, at least once. */
export async function queueMail(tx: Tx, enqueue: Enqueue, mail: NewMail, now: Instant): Promise<void> {
  await queueMails(tx, enqueue, [mail], now)
}

/** The same of many at once: an import invites thousands. */
export async function queueMails(tx: Tx, enqueue: Enqueue, mails: readonly NewMail[], now: Instant): Promise<void> {
  for (let from = 0; from < mails.length; from += 500) {
    const rows = mails.slice(from, from + 500).map(mail => rowOf(mail, now))
    await tx.insertInto('mails').values(rows).execute()
    await enqueue(
      tx,
      mailQueue,
      rows.map(({ messageId }) => ({ messageId })),
    )
  }
}

function rowOf({ content, ...mail }: NewMail, now: Instant) {
  const { text, html } = mailBodies(content, mail.language)
  return {
    messageId: `<${newSecret().slice(0, 24)}@passerelle>`,
    personId: mail.personId,
    toAddress: mail.to,
    language: mail.language,
    kind: mail.kind,
    subject: oneLine(content.subject),
    bodyText: text,
    bodyHtml: html,
    calendar: mail.calendar ?? null,
    applicationId: mail.applicationId ?? null,
    placementId: mail.placementId ?? null,
    queuedAt: now,
  }
}

/** A subject is one line: a line break in a name would start a header of its own. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\u0000-\u001f]+/g, ' ').slice(0, 200)
}
