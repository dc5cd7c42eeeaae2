import type { App } from '../platform/app/index.ts'
import { anyone, page, type Route } from '../platform/http/index.ts'
import { organisationOf } from './queries.ts'
import { accessibilityPage, dataPage, helpPage } from './views/about-pages.tsx'
import { homePage } from './views/home-page.tsx'

/** The pages that belong to no single capability: the first one, and those of the footer. */
export function siteRoutes(app: App): Route[] {
  return [
    { method: 'GET', path: '/', who: anyone, handle: async ask => page(homePage(ask.language)) },
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
