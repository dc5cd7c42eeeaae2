import type { App } from '../../platform/app/index.ts'
import {
  idOf,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Ask,
  type Route,
} from '../../platform/http/index.ts'
import { addHolidays, removeHoliday } from '../actions/holidays.ts'
import { parseHoliday, parseHolidays } from '../forms.ts'
import { administrationPaths as paths } from '../paths.ts'
import { officeHolidays } from '../queries/places.ts'
import { mayAdminister } from '../rules.ts'
import { blankForm, type FormState } from '../views/frame.tsx'
import { holidaysPage } from '../views/holidays-page.tsx'
import { administrationMessages } from '../views/messages.ts'
import { answerTo, formWith, withSentence } from './answers.ts'

const path = '/administration/offices/:office/holidays'
const who = mayAdminister

/** The days on which an office does not work: its clocks that count working days leave them out. */
export function holidayRoutes(app: App): Route[] {
  return [
    { method: 'GET', path, who, handle: ask => show(ask, blankForm, page) },
    { method: 'POST', path, who, handle: ask => handleAdding(app, ask) },
    { method: 'POST', path: `${path}/removal`, who, handle: ask => handleRemoval(app, ask) },
  ]
}

async function show(ask: Ask, form: FormState, as: typeof page): Promise<Answer> {
  const office = await ask.db.read(tx => officeHolidays(tx, idOf(ask.params.office)))
  return office === null ? notFound : as(holidaysPage(ask, office, form))
}

async function handleAdding(app: App, ask: Ask): Promise<Answer> {
  const officeId = idOf(ask.params.office)
  const parsed = parseHolidays(ask.form)
  if (!parsed.ok) return show(ask, formWith(ask, parsed.errors), pageWithErrors)
  const { holidays, wrong } = parsed.values
  if (wrong !== null) {
    const sentence = administrationMessages[ask.language].holidays.wrongLine(wrong)
    return show(ask, withSentence(ask, 'holidays', sentence), pageWithErrors)
  }
  const result = await addHolidays(app, ask.actor, { officeId, holidays }, ask.now)
  const back = paths.holidays(ask.language, officeId)
  return result.ok ? redirect(`${back}?added`) : answerTo(ask, result.refusal, back)
}

async function handleRemoval(app: App, ask: Ask): Promise<Answer> {
  const officeId = idOf(ask.params.office)
  const parsed = parseHoliday(ask.form)
  if (!parsed.ok) return notFound
  const result = await removeHoliday(app, ask.actor, { officeId, day: parsed.values.day }, ask.now)
  const back = paths.holidays(ask.language, officeId)
  return result.ok ? redirect(`${back}?removed`) : answerTo(ask, result.refusal, back)
}
