import { isTokenGood, passwordErrors, passwordLength } from '../accounts/index.ts'
import { administrationPaths } from '../administration/index.ts'
import { system } from '../platform/actor/index.ts'
import type { App } from '../platform/app/index.ts'
import { errorSentences, typedValues } from '../platform/forms/index.ts'
import { anyone, page, pageWithErrors, redirect, type Answer, type Ask, type Route } from '../platform/http/index.ts'
import { setUp } from './actions.ts'
import { firstStepsRoutes } from './first-steps.ts'
import { demonstrationRoutes, linkIsDead } from './demonstration-routes.ts'
import { parseSetUp } from './forms.ts'
import { setUpMessages } from './views/messages.ts'
import { setUpPage } from './views/set-up-page.tsx'

/** The address that an empty installation prints: it works once, within a day. */
export function setUpRoutes(app: App): Route[] {
  return [
    {
      method: 'GET',
      path: '/set-up/:secret',
      who: anyone,
      perMinute: 20,
      handle: async ask => {
        if (!(await isGood(app, ask))) return linkIsDead(ask)
        return page(setUpPage(ask, { values: {}, errors: {}, minPassword: passwordLength.min }))
      },
    },
    { method: 'POST', path: '/set-up/:secret', who: anyone, perMinute: 20, handle: ask => handleSetUp(app, ask) },
    ...demonstrationRoutes(app),
    ...firstStepsRoutes(),
  ]
}

async function handleSetUp(app: App, ask: Ask): Promise<Answer> {
  if (!(await isGood(app, ask))) return linkIsDead(ask)
  const parsed = parseSetUp(ask.form, passwordErrors)
  if (!parsed.ok) {
    const errors = errorSentences(parsed.errors, setUpMessages[ask.language].fields, ask.language)
    return pageWithErrors(setUpPage(ask, { values: typedValues(ask.form), errors, minPassword: passwordLength.min }))
  }
  const given = { secret: ask.params.secret ?? '', wish: parsed.values, language: ask.language }
  const result = await setUp(app, given, ask.now)
  if (!result.ok) return linkIsDead(ask)
  return redirect(administrationPaths.firstSteps(ask.language), {
    value: result.value.secret,
    maxAgeSeconds: result.value.maxAgeSeconds,
  })
}

function isGood(app: App, ask: Ask): Promise<boolean> {
  return app.database.as(system).read(tx => isTokenGood(tx, 'set-up', ask.params.secret ?? '', ask.now))
}
