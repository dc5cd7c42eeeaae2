import { system } from '../actor/index.ts'
import type { Database } from '../db/index.ts'
import type { Job } from '../jobs/index.ts'
import type { Transport } from './transports.ts'

export const mailQueue = 'mail'

/**
 * Sends one queued mail. A mail server that is down makes the job fail and wait; the mail keeps its Message-ID, so that a
 * receiver who got it twice can tell.
 */
export function mailJob(database: Database, transport: Transport): Job {
  return {
    queue: mailQueue,
    handle: async ({ messageId }, now) => {
      const db = database.as(system)
      const mail = await db.read(tx =>
        tx
          .selectFrom('mails')
          .where('messageId', '=', String(messageId))
          .where('state', '!=', 'sent')
          .selectAll()
          .executeTakeFirst(),
      )
      if (mail === undefined) return
      try {
        await transport.send({
          messageId: mail.messageId,
          to: mail.toAddress,
          subject: mail.subject,
          text: mail.bodyText,
          html: mail.bodyHtml,
          language: mail.language,
          calendar: mail.calendar,
        })
      } catch (error) {
        const code = (error as { code?: string }).code ?? 'unknown'
        await db.transaction(tx =>
          tx
            .updateTable('mails')
            .set(eb => ({ attempts: eb('attempts', '+', 1), lastError: code }))
            .where('id', '=', mail.id)
            .execute(),
        )
        throw new Error(`mail ${mail.id} was not taken: ${code}`, { cause: error })
      }
      await db.transaction(tx =>
        tx
          .updateTable('mails')
          .set(eb => ({ attempts: eb('attempts', '+', 1), state: 'sent', sentAt: now, lastError: null }))
          .where('id', '=', mail.id)
          .execute(),
      )
    },
  }
}
