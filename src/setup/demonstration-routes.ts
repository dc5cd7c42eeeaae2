import type { App } from '../platform/app/index.ts'
import { anyone, page, redirect, refused, type Answer, type Ask, type Route } from '../platform/http/index.ts'
import { beginDemonstration } from './actions.ts'
import { setUpPaths } from './paths.ts'
import { demonstrationOf } from './queries.ts'
import { demonstrationPage } from './views/demonstration-page.tsx'
import { setUpMessages } from './views/messages.ts'

/** The demonstration instead of an organisation: asked for once, then a page that tells how far it is. */
export function demonstrationRoutes(app: App): Route[] {
  const path = '/set-up/:secret/demonstration'
  return [
    {
      method: 'GET',
      path,
      who: anyone,
      perMinute: 60,
      handle: async ask => {
        const demonstration = await demonstrationOf(app, secretOf(ask), ask.now)
        return demonstration === null ? linkIsDead(ask) : page(demonstrationPage(ask, demonstration))
      },
    },
    {
      method: 'POST',
      path,
      who: anyone,
      perMinute: 20,
      handle: async ask => {
        const begun = await beginDemonstration(app, secretOf(ask), ask.now)
        // A second click finds the first's work under way, and is led to it.
        if (begun.ok || (await demonstrationOf(app, secretOf(ask), ask.now)) !== null)
          return redirect(setUpPaths.demonstration(ask.language, secretOf(ask)))
        if (begun.refusal.code === 'set-up-link-dead') return linkIsDead(ask)
        const { notEmpty } = setUpMessages[ask.language].demonstration
        return refused(begun.refusal, notEmpty, setUpPaths.setUp(ask.language, secretOf(ask)))
      },
    },
  ]
}

/** The printed address is no longer good: what that means, and the way on. */
export function linkIsDead(ask: Ask): Answer {
  const refusal = { code: 'set-up-link-dead', params: {} }
  return refused(refusal, setUpMessages[ask.language].linkIsDead, `/${ask.language}/sign-in`)
}

function secretOf(ask: Ask): string {
  return ask.params.secret ?? ''
}
