import { roles } from '../../platform/actor/index.ts'
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
import { disable, enable, invite, sendLink } from '../actions/people.ts'
import { parseInvitation, parseWhy } from '../forms.ts'
import { administrationPaths as paths } from '../paths.ts'
import { peopleFound, peoplePerPage, personForAdministrator, type PersonAccount } from '../queries/people.ts'
import { mayAdminister } from '../rules.ts'
import { actPage, blankForm, type FormState } from '../views/frame.tsx'
import { administrationMessages } from '../views/messages.ts'
import { peoplePage } from '../views/people-page.tsx'
import { invitationPage } from '../views/person-forms.tsx'
import { personPage } from '../views/person-page.tsx'
import { answerTo, formWith, withErrors, withSentence } from './answers.ts'

const root = '/administration'
const who = mayAdminister

/** Accounts: found, opened, shut, and given a new way in. */
export function peopleRoutes(app: App): Route[] {
  return [
    { method: 'GET', path: root, who, handle: showPeople },
    {
      method: 'GET',
      path: `${root}/people/new`,
      who,
      handle: async ask => page(invitationPage(ask, { ...blankForm, values: { language: ask.language } })),
    },
    { method: 'POST', path: `${root}/people/new`, who, handle: ask => handleInvitation(app, ask) },
    {
      method: 'GET',
      path: `${root}/people/:person`,
      who,
      handle: ask => ofPerson(ask, person => page(personPage(ask, person))),
    },
    {
      method: 'GET',
      path: `${root}/people/:person/disabling`,
      who,
      handle: ask => ofPerson(ask, person => page(disablingPage(ask, person, blankForm))),
    },
    { method: 'POST', path: `${root}/people/:person/disabling`, who, handle: ask => handleDisabling(app, ask) },
    { method: 'POST', path: `${root}/people/:person/enabling`, who, handle: ask => handleEnabling(app, ask) },
    { method: 'POST', path: `${root}/people/:person/link`, who, perMinute: 20, handle: ask => handleLink(app, ask) },
  ]
}

async function showPeople(ask: Ask): Promise<Answer> {
  const filter = {
    text: (ask.query.get('q') ?? '').replaceAll('\0', '').trim().slice(0, 200),
    role: roles.find(role => role === ask.query.get('role')) ?? null,
    page: idOf(ask.query.get('page') ?? '1') || 1,
  }
  const people = await ask.db.read(tx => peopleFound(tx, filter))
  const pages = Math.max(Math.ceil((people[0]?.total ?? 0) / peoplePerPage), 1)
  return page(peoplePage({ language: ask.language, people, filter, pages }))
}

/** The person of the path, or no page. */
export async function ofPerson(ask: Ask, show: (person: PersonAccount) => Answer): Promise<Answer> {
  const person = await ask.db.read(tx => personForAdministrator(tx, idOf(ask.params.person)))
  return person === null ? notFound : show(person)
}

async function handleInvitation(app: App, ask: Ask): Promise<Answer> {
  const parsed = parseInvitation(ask.form)
  if (!parsed.ok) return withErrors(ask, parsed.errors, form => invitationPage(ask, form))
  const result = await invite(app, ask.actor, parsed.values, ask.now)
  if (result.ok) return redirect(`${paths.person(ask.language, result.value)}?invited`)
  if (result.refusal.code === 'not-allowed') return answerTo(ask, result.refusal, paths.people(ask.language))
  const sentence = administrationMessages[ask.language].taken
  return pageWithErrors(invitationPage(ask, withSentence(ask, 'email', sentence)))
}

function disablingPage(ask: Ask, person: PersonAccount, form: FormState): ReturnType<typeof actPage> {
  const { title, lede, submit } = administrationMessages[ask.language].acts.disable
  const back = paths.person(ask.language, person.id)
  return actPage(ask, { title: title(person.name), lede, submit, back, section: 'people', form })
}

async function handleDisabling(app: App, ask: Ask): Promise<Answer> {
  const personId = idOf(ask.params.person)
  const parsed = parseWhy(ask.form)
  if (!parsed.ok)
    return ofPerson(ask, person => pageWithErrors(disablingPage(ask, person, formWith(ask, parsed.errors))))
  const back = paths.person(ask.language, personId)
  const result = await disable(app, ask.actor, { personId, ...parsed.values }, ask.now)
  return result.ok ? redirect(`${back}?disabled`) : answerTo(ask, result.refusal, back)
}

async function handleEnabling(app: App, ask: Ask): Promise<Answer> {
  const personId = idOf(ask.params.person)
  const back = paths.person(ask.language, personId)
  const result = await enable(app, ask.actor, personId, ask.now)
  return result.ok ? redirect(`${back}?enabled`) : answerTo(ask, result.refusal, back)
}

async function handleLink(app: App, ask: Ask): Promise<Answer> {
  const personId = idOf(ask.params.person)
  const back = paths.person(ask.language, personId)
  const result = await sendLink(app, ask.actor, personId, ask.now)
  return result.ok ? redirect(`${back}?sent`) : answerTo(ask, result.refusal, back)
}
