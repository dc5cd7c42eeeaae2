import { placeOfRole } from '../../accounts/index.ts'
import type { App } from '../../platform/app/index.ts'
import {
  idOf,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Ask,
  type PageContent,
  type Route,
} from '../../platform/http/index.ts'
import { endRole, grantRole } from '../actions/roles.ts'
import { parseRoleWish, parseWhy } from '../forms.ts'
import { administrationPaths as paths } from '../paths.ts'
import { personForAdministrator } from '../queries/people.ts'
import { placeChoices, type PlaceChoices } from '../queries/places.ts'
import { mayAdminister } from '../rules.ts'
import { actPage, blankForm, type FormState } from '../views/frame.tsx'
import { administrationMessages } from '../views/messages.ts'
import { grantPage } from '../views/person-forms.tsx'
import { answerTo, formWith } from './answers.ts'
import { ofPerson } from './people.ts'

const path = '/administration/people/:person/roles'
const who = mayAdminister

/** Roles of a person: granted, and ended. */
export function roleRoutes(app: App): Route[] {
  return [
    {
      method: 'GET',
      path,
      who,
      handle: async ask => (await grantPageOf(ask, () => blankForm)) ?? notFound,
    },
    { method: 'POST', path, who, handle: ask => handleGrant(app, ask) },
    { method: 'GET', path: `${path}/:grant/end`, who, handle: ask => showEnd(ask, blankForm, page) },
    { method: 'POST', path: `${path}/:grant/end`, who, handle: ask => handleEnd(app, ask) },
  ]
}

async function grantPageOf(ask: Ask, formOf: (choices: PlaceChoices) => FormState): Promise<Answer | null> {
  return ask.db.read(async tx => {
    const person = await personForAdministrator(tx, idOf(ask.params.person))
    if (person === null) return null
    const choices = await placeChoices(tx)
    const form = formOf(choices)
    const content = grantPage(ask, { person, choices, form })
    return Object.keys(form.errors).length === 0 ? page(content) : pageWithErrors(content)
  })
}

async function handleGrant(app: App, ask: Ask): Promise<Answer> {
  const personId = idOf(ask.params.person)
  const choices = await ask.db.read(placeChoices)
  const ids = (list: PlaceChoices['office']): number[] => list.map(({ id }) => id)
  const offered = { office: ids(choices.office), partner: ids(choices.partner), fund: ids(choices.fund) }
  const parsed = parseRoleWish(ask.form, placeOfRole, offered)
  if (!parsed.ok) return (await grantPageOf(ask, () => formWith(ask, parsed.errors))) ?? notFound
  const back = paths.person(ask.language, personId)
  const result = await grantRole(app, ask.actor, { personId, wish: parsed.values }, ask.now)
  return result.ok ? redirect(`${back}?granted`) : answerTo(ask, result.refusal, back)
}

function showEnd(ask: Ask, form: FormState, answer: (content: PageContent) => Answer): Promise<Answer> {
  return ofPerson(ask, person => {
    const held = person.roles.find(({ id }) => id === idOf(ask.params.grant))
    if (held === undefined) return notFound
    const say = administrationMessages[ask.language]
    const role = held.place === null ? say.roles[held.role] : say.people.roleIn(say.roles[held.role], held.place)
    const { title, lede, submit } = say.acts.endRole
    const back = paths.person(ask.language, person.id)
    return answer(actPage(ask, { title: title(role, person.name), lede, submit, back, section: 'people', form }))
  })
}

async function handleEnd(app: App, ask: Ask): Promise<Answer> {
  const parsed = parseWhy(ask.form)
  if (!parsed.ok) return showEnd(ask, formWith(ask, parsed.errors), pageWithErrors)
  const personId = idOf(ask.params.person)
  const back = paths.person(ask.language, personId)
  const wish = { personId, grantId: idOf(ask.params.grant), ...parsed.values }
  const result = await endRole(app, ask.actor, wish, ask.now)
  return result.ok ? redirect(`${back}?ended`) : answerTo(ask, result.refusal, back)
}
