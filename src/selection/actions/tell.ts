import { applicationPaths } from '../../applications/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { queueMail, type MailContent } from '../../platform/mail/index.ts'
import type { About } from '../mails/messages.en.ts'
import { selectionMails } from '../mails.ts'
import type { SelectionMails } from '../mails/messages.en.ts'
import type { Case } from '../queries/case.ts'
import { whatOf } from '../what.ts'
import { contactOf, recipient } from '../queries/people.ts'

/** What every mail on a case says of it. @param path where the mail leads, with its language */
export async function aboutOf(
  app: App,
  tx: Tx,
  one: Case,
  to: { name: string; language: Language; path: string },
): Promise<About> {
  return {
    name: to.name,
    reference: one.reference,
    what: whatOf(one, to.language),
    contact: one.officeEmail ?? (await contactOf(tx)),
    url: app.publicUrl + to.path,
  }
}

/** What goes into the receiver's calendar. */
type InCalendar = (to: { email: string; language: Language; about: About }) => string

type Words = (mails: SelectionMails, about: About) => MailContent

type Message = {
  readonly one: Case
  readonly kind: string
  readonly path: (language: Language) => string
  readonly words: Words
  readonly calendar?: InCalendar
  readonly now: Instant
}

/** Writes to the applicant, in their language. @param path the page that the mail leads to */
export async function tellApplicant(
  app: App,
  tx: Tx,
  { one, kind, path, words, calendar, now }: Message,
): Promise<void> {
  const { language, email: to, personId } = one
  const about = await aboutOf(app, tx, one, { name: one.givenName, language, path: path(language) })
  const content = words(selectionMails[language], about)
  const invited = calendar === undefined ? {} : { calendar: calendar({ email: to, language, about }) }
  await queueMail(tx, app.enqueue, { personId, to, language, kind, content, ...invited, applicationId: one.id }, now)
}

/** Writes to somebody of the staff about a case. */
export async function tellStaff(app: App, tx: Tx, message: Message & { readonly personId: number }): Promise<void> {
  const { one, personId, kind, path, words, calendar, now } = message
  const person = await recipient(tx, personId)
  if (person === null) return
  const { language, email: to } = person
  const about = await aboutOf(app, tx, one, { name: person.givenName, language, path: path(language) })
  const content = words(selectionMails[language], about)
  const invited = calendar === undefined ? {} : { calendar: calendar({ email: to, language, about }) }
  await queueMail(tx, app.enqueue, { personId, to, language, kind, content, ...invited, applicationId: one.id }, now)
}

/** The applicant's own page of an application. */
export const applicantPath =
  (id: number) =>
  (language: Language): string =>
    applicationPaths.application(language, id)
