import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { queueMail, type MailContent } from '../../platform/mail/index.ts'
import { partnerMails, type FewerPositions, type NewEnd } from '../mails.ts'
import { partnershipPaths } from '../paths.ts'

type News = { readonly partnerId: number } & (
  ({ readonly kind: 'fewerPositions' } & FewerPositions) | ({ readonly kind: 'renewed' | 'ended' } & NewEnd)
)

/** A mail to each coordinator whom the partner has now, in the caller's transaction. */
export async function tellCoordinators(app: App, tx: Tx, news: News, now: Instant): Promise<void> {
  const coordinators = await tx
    .selectFrom('roleGrants as g')
    .innerJoin('persons as p', 'p.id', 'g.personId')
    .where('g.role', '=', 'partner-coordinator')
    .where('g.partnerId', '=', news.partnerId)
    .where('g.endedAt', 'is', null)
    .where('p.disabledAt', 'is', null)
    .orderBy('p.id')
    .select(['p.id as personId', 'p.givenName', 'p.email as to', 'p.language'])
    .execute()
  for (const { givenName, ...mail } of coordinators) {
    const url = app.publicUrl + partnershipPaths.students(mail.language)
    const content = contentOf(news, mail.language, { to: givenName, url })
    await queueMail(tx, app.enqueue, { ...mail, kind: `partnership.${news.kind}`, content }, now)
  }
}

function contentOf(news: News, language: Language, mail: { to: string; url: string }): MailContent {
  const mails = partnerMails[language]
  return news.kind === 'fewerPositions' ? mails.fewerPositions(news, mail) : mails[news.kind](news, mail)
}
