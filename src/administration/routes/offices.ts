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
import { addUnit, changeOffice, closeOrReopen, openOffice } from '../actions/offices.ts'
import { parseOffice, parseUnit, parseWhy } from '../forms.ts'
import { administrationPaths as paths } from '../paths.ts'
import { allOffices, officeWithUnits, type WholeOffice } from '../queries/places.ts'
import { mayAdminister } from '../rules.ts'
import { actPage, blankForm, type FormState } from '../views/frame.tsx'
import { administrationMessages } from '../views/messages.ts'
import { newOfficePage, officePage, officesPage } from '../views/office-pages.tsx'
import { answerTo, formWith, withErrors, withSentence } from './answers.ts'

const root = '/administration/offices'
const who = mayAdminister

/** Offices and their units: listed, opened, corrected, closed. */
export function officeRoutes(app: App): Route[] {
  const one = `${root}/:office`
  return [
    {
      method: 'GET',
      path: root,
      who,
      handle: async ask => page(officesPage(ask.language, await ask.db.read(allOffices))),
    },
    { method: 'GET', path: `${root}/new`, who, handle: async ask => page(newOfficePage(ask, blankForm)) },
    { method: 'POST', path: `${root}/new`, who, handle: ask => handleNew(app, ask) },
    { method: 'GET', path: one, who, handle: showOffice },
    { method: 'POST', path: one, who, handle: ask => handleChange(app, ask) },
    { method: 'POST', path: `${one}/units`, who, handle: ask => handleUnit(app, ask) },
    {
      method: 'GET',
      path: `${one}/closing`,
      who,
      handle: ask => ofOffice(ask, office => page(closingPage(ask, office, blankForm))),
    },
    { method: 'POST', path: `${one}/closing`, who, handle: ask => handleClosing(app, ask) },
    { method: 'POST', path: `${one}/reopening`, who, handle: ask => handleReopening(app, ask) },
  ]
}

async function ofOffice(ask: Ask, show: (office: WholeOffice) => Answer): Promise<Answer> {
  const office = await ask.db.read(tx => officeWithUnits(tx, idOf(ask.params.office)))
  return office === null ? notFound : show(office)
}

function factsForm({ name, kind, city, country, servesCountry, contactEmail }: WholeOffice): FormState {
  const values = { name, kind, city, country, servesCountry: servesCountry ?? '', contactEmail: contactEmail ?? '' }
  return { values, errors: {} }
}

function showOffice(ask: Ask): Promise<Answer> {
  return ofOffice(ask, office => page(officePage(ask, { office, form: factsForm(office), unitForm: blankForm })))
}

async function handleNew(app: App, ask: Ask): Promise<Answer> {
  const parsed = parseOffice(ask.form)
  if (!parsed.ok) return withErrors(ask, parsed.errors, form => newOfficePage(ask, form))
  const result = await openOffice(app, ask.actor, parsed.values, ask.now)
  if (result.ok) return redirect(`${paths.office(ask.language, result.value)}?opened`)
  if (result.refusal.code !== 'name-taken') return answerTo(ask, result.refusal, paths.offices(ask.language))
  const sentence = administrationMessages[ask.language].nameTaken
  return pageWithErrors(newOfficePage(ask, withSentence(ask, 'name', sentence)))
}

async function handleChange(app: App, ask: Ask): Promise<Answer> {
  const id = idOf(ask.params.office)
  const parsed = parseOffice(ask.form)
  const again = (form: FormState): Promise<Answer> =>
    ofOffice(ask, office => pageWithErrors(officePage(ask, { office, form, unitForm: blankForm })))
  if (!parsed.ok) return again(formWith(ask, parsed.errors))
  const result = await changeOffice(app, ask.actor, { id, wish: parsed.values }, ask.now)
  if (result.ok) return redirect(`${paths.office(ask.language, id)}?changed`)
  if (result.refusal.code !== 'name-taken') return answerTo(ask, result.refusal, paths.offices(ask.language))
  return again(withSentence(ask, 'name', administrationMessages[ask.language].nameTaken))
}

async function handleUnit(app: App, ask: Ask): Promise<Answer> {
  const officeId = idOf(ask.params.office)
  const parsed = parseUnit(ask.form)
  const again = (unitForm: FormState): Promise<Answer> =>
    ofOffice(ask, office => pageWithErrors(officePage(ask, { office, form: factsForm(office), unitForm })))
  if (!parsed.ok) return again(formWith(ask, parsed.errors))
  const result = await addUnit(app, ask.actor, { officeId, name: parsed.values.unit }, ask.now)
  if (result.ok) return redirect(`${paths.office(ask.language, officeId)}?unit`)
  if (result.refusal.code !== 'name-taken') return answerTo(ask, result.refusal, paths.offices(ask.language))
  return again(withSentence(ask, 'unit', administrationMessages[ask.language].nameTaken))
}

function closingPage(ask: Ask, office: WholeOffice, form: FormState): ReturnType<typeof actPage> {
  const { title, lede, submit } = administrationMessages[ask.language].acts.close
  const back = paths.office(ask.language, office.id)
  return actPage(ask, { title: title(office.name), lede, submit, back, section: 'offices', form })
}

async function handleClosing(app: App, ask: Ask): Promise<Answer> {
  const parsed = parseWhy(ask.form)
  if (!parsed.ok) return ofOffice(ask, office => pageWithErrors(closingPage(ask, office, formWith(ask, parsed.errors))))
  return move(app, ask, { isOpen: false, ...parsed.values })
}

function handleReopening(app: App, ask: Ask): Promise<Answer> {
  return move(app, ask, { isOpen: true, why: '' })
}

async function move(app: App, ask: Ask, to: { isOpen: boolean; why: string }): Promise<Answer> {
  const id = idOf(ask.params.office)
  const back = paths.office(ask.language, id)
  const result = await closeOrReopen(app, ask.actor, { id, ...to }, ask.now)
  return result.ok ? redirect(`${back}?done`) : answerTo(ask, result.refusal, back)
}
