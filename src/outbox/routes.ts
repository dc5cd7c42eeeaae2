import { system } from '../platform/actor/index.ts'
import type { App } from '../platform/app/index.ts'
import { anyone, idOf, notFound, page, type Answer, type Ask, type Route } from '../platform/http/index.ts'
import { mailOfDemonstration, mailsOfDemonstration, mailsPerPage } from './queries.ts'
import { mailListPage, mailPage } from './views/mail-pages.tsx'

/** Mail to read, in the demonstration only, whose people are made up: anywhere else both addresses do not exist. */
export function outboxRoutes(app: App): Route[] {
  return [
    { method: 'GET', path: '/mail', who: anyone, handle: ask => showList(app, ask) },
    { method: 'GET', path: '/mail/:mail', who: anyone, handle: ask => showMail(app, ask) },
  ]
}

async function showList(app: App, ask: Ask): Promise<Answer> {
  const current = idOf(ask.query.get('page') ?? '1') || 1
  const mails = await app.database.as(system).read(tx => mailsOfDemonstration(tx, current))
  if (mails === null) return notFound
  const pages = Math.max(Math.ceil((mails[0]?.total ?? 0) / mailsPerPage), 1)
  return page(mailListPage({ language: ask.language, mails, page: current, pages }))
}

async function showMail(app: App, ask: Ask): Promise<Answer> {
  const mail = await app.database.as(system).read(tx => mailOfDemonstration(tx, idOf(ask.params.mail)))
  return mail === null ? notFound : page(mailPage(ask.language, mail, app.publicUrl))
}
