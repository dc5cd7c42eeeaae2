import type { App } from '../../platform/app/index.ts'
import { notFound, page, redirect, type Answer, type Ask, type Route } from '../../platform/http/index.ts'
import { saveSettings } from '../actions/settings.ts'
import { parseSettings } from '../forms.ts'
import { administrationPaths as paths } from '../paths.ts'
import { settingsOf } from '../queries/settings.ts'
import { mayAdminister } from '../rules.ts'
import { settingsPage } from '../views/settings-page.tsx'
import { answerTo, withErrors } from './answers.ts'

const path = '/administration/settings'

export function settingsRoutes(app: App): Route[] {
  return [
    { method: 'GET', path, who: mayAdminister, handle: showSettings },
    { method: 'POST', path, who: mayAdminister, handle: ask => handleSettings(app, ask) },
  ]
}

async function showSettings(ask: Ask): Promise<Answer> {
  const values = await ask.db.read(settingsOf)
  return values === null ? notFound : page(settingsPage(ask, { values, errors: {} }))
}

async function handleSettings(app: App, ask: Ask): Promise<Answer> {
  const parsed = parseSettings(ask.form)
  if (!parsed.ok) return withErrors(ask, parsed.errors, form => settingsPage(ask, form))
  const result = await saveSettings(app, ask.actor, parsed.values, ask.now)
  const back = paths.settings(ask.language)
  return result.ok ? redirect(`${back}?saved`) : answerTo(ask, result.refusal, back)
}
