import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { formatDay } from '../../platform/i18n/format.ts'
import type { InEveryLanguage } from '../../platform/i18n/languages.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { en, type ApplicationMails } from '../mails/messages.en.ts'
import { es } from '../mails/messages.es.ts'
import { fr } from '../mails/messages.fr.ts'
import { applicationPaths } from '../paths.ts'
import type { OwnApplication } from '../queries/own-application.ts'
import { targetTitle } from '../target-label.ts'

const mails: InEveryLanguage<ApplicationMails> = { en, fr, es }

/** Writes to the applicant, in the language in which they are written to, what they have just done and what follows. */
export async function tellApplicant(
  app: App,
  tx: Tx,
  { application, what }: { application: OwnApplication; what: keyof ApplicationMails },
  now: Instant,
): Promise<void> {
  const { id, personId, reference, target, answerBy } = application
  const person = await tx
    .selectFrom('persons')
    .where('id', '=', personId)
    .select(['givenName', 'email', 'language'])
    .executeTakeFirstOrThrow()
  const { language, email: to } = person
  const closesOn = target.to === 'notice' ? target.notice.closesOn : null
  const content = mails[language][what]({
    name: person.givenName,
    title: targetTitle(language, target),
    reference,
    url: app.publicUrl + applicationPaths.application(language, id),
    answerBy: answerBy === null ? null : formatDay(language, answerBy),
    closesOn: closesOn === null ? null : formatDay(language, closesOn),
  })
  const kind = `application.${what}`
  await queueMail(tx, app.enqueue, { personId, to, language, kind, content, applicationId: id }, now)
}
