import type { Instant } from '../platform/clock/index.ts'
import type { ReadTx } from '../platform/db/index.ts'
import type { Language } from '../platform/i18n/languages.ts'

export type MailState = 'queued' | 'sent' | 'failed'

export type ListedMail = {
  readonly id: number
  readonly to: string
  readonly subject: string
  readonly language: Language
  readonly state: MailState
  readonly queuedAt: Instant
  readonly total: number
}

export const mailsPerPage = 40

/**
 * Mail of everybody, newest first, of the demonstration alone: the query itself asks whether this is one, since sign-in links
 * are in it and the asker is let past row security.
 *
 * @param page from 1
 * @returns null outside the demonstration
 */
export async function mailsOfDemonstration(tx: ReadTx, page: number): Promise<ListedMail[] | null> {
  if (!(await isDemonstration(tx))) return null
  return demonstrationMails(tx)
    .select(eb => [
      'm.id',
      'm.toAddress as to',
      'm.subject',
      'm.language',
      'm.state',
      'm.queuedAt',
      eb.cast<number>(eb.fn.countAll().over(), 'integer').as('total'),
    ])
    .orderBy('m.id', 'desc')
    .limit(mailsPerPage)
    .offset((page - 1) * mailsPerPage)
    .execute()
}

export type WholeMail = Omit<ListedMail, 'total'> & { readonly text: string }

/** @returns null outside the demonstration, and for a mail that is not there */
export async function mailOfDemonstration(tx: ReadTx, id: number): Promise<WholeMail | null> {
  const row = await demonstrationMails(tx)
    .where('m.id', '=', id)
    .select(['m.id', 'm.toAddress as to', 'm.subject', 'm.language', 'm.state', 'm.queuedAt', 'm.bodyText as text'])
    .executeTakeFirst()
  return row ?? null
}

function demonstrationMails(tx: ReadTx) {
  return tx
    .selectFrom('mails as m')
    .where(eb => eb.exists(eb.selectFrom('organisation as o').where('o.isDemonstration', '=', true).select('o.id')))
}

async function isDemonstration(tx: ReadTx): Promise<boolean> {
  const row = await tx.selectFrom('organisation').where('isDemonstration', '=', true).select('id').executeTakeFirst()
  return row !== undefined
}
