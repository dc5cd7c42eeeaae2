import { answeredInTimeOf, noticePaths, openOffices, placeLabel } from '../notices/index.ts'
import type { App } from '../platform/app/index.ts'
import { anyone, page, redirect, signedIn, type Answer, type Ask, type Route } from '../platform/http/index.ts'
import { startPathOf } from './navigation.ts'
import { organisationOf } from './queries.ts'
import { accessibilityPage, dataPage, helpPage } from './views/about-pages.tsx'
import { homePage } from './views/home-page.tsx'

/** The pages that belong to no single capability: the first one, and those of the footer. */
export function siteRoutes(app: App): Route[] {
  const answeredInTime = answeredInTimeOf(app)
  return [
    { method: 'GET', path: '/', who: anyone, handle: ask => handleHome(ask, answeredInTime) },
    {
      method: 'GET',
      path: '/start',
      who: signedIn,
      handle: async ask => redirect(startPathOf(ask.actor, ask.language)),
    },
    {
      method: 'GET',
      path: '/help',
      who: anyone,
      handle: async ask => page(helpPage(ask.language, await app.database.as(ask.actor).read(organisationOf))),
    },
    { method: 'GET', path: '/your-data', who: anyone, handle: async ask => page(dataPage(ask.language)) },
    { method: 'GET', path: '/accessibility', who: anyone, handle: async ask => page(accessibilityPage(ask.language)) },
  ]
}

async function handleHome(ask: Ask, answeredInTime: ReturnType<typeof answeredInTimeOf>): Promise<Answer> {
  const { language } = ask
  const offices = await ask.db.read(tx => openOffices(tx, ask.today))
  return page(
    homePage({
      language,
      answered: await answeredInTime(ask.now),
      openNotices: offices.reduce((sum, office) => sum + office.openNotices, 0),
      paths: {
        notices: noticePaths.list(language),
        whoMayApply: noticePaths.whoMayApply(language),
        check: noticePaths.check(language),
        offices: noticePaths.offices(language),
      },
      offices: offices.map(office => ({
        name: office.name,
        place: placeLabel(language, office),
        href: noticePaths.applyToOffice(language, office.id),
      })),
    }),
  )
}
