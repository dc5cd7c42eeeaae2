import type { App } from '../../platform/app/index.ts'
import { idOf, page, pageWithErrors, redirect, type Answer, type Ask, type Route } from '../../platform/http/index.ts'
import { correctPerson } from '../actions/correct-person.ts'
import { parseInvitation, parseWhy } from '../forms.ts'
import { administrationPaths as paths } from '../paths.ts'
import type { PersonAccount } from '../queries/people.ts'
import { mayAdminister } from '../rules.ts'
import { administrationMessages } from '../views/messages.ts'
import type { FormState } from '../views/frame.tsx'
import { correctionPage } from '../views/person-forms.tsx'
import { answerTo, formWith, withSentence } from './answers.ts'
import { ofPerson } from './people.ts'

const path = '/administration/people/:person/correction'

/** A person's names and address, put right. */
export function personCorrectionRoutes(app: App): Route[] {
  const who = mayAdminister
  return [
    {
      method: 'GET',
      path,
      who,
      handle: ask => ofPerson(ask, person => page(correctionPage(ask, person, asItIs(person)))),
    },
    { method: 'POST', path, who, perMinute: 20, handle: ask => correct(app, ask) },
  ]
}

function asItIs({ givenName, familyName, email, language }: PersonAccount): FormState {
  return { values: { givenName, familyName, email, language }, errors: {} }
}

async function correct(app: App, ask: Ask): Promise<Answer> {
  const again = (form: FormState): Promise<Answer> =>
    ofPerson(ask, person => pageWithErrors(correctionPage(ask, person, form)))
  const [wish, reason] = [parseInvitation(ask.form), parseWhy(ask.form)]
  if (!wish.ok || !reason.ok)
    return again(formWith(ask, [...(wish.ok ? [] : wish.errors), ...(reason.ok ? [] : reason.errors)]))
  const personId = idOf(ask.params.person)
  const result = await correctPerson(app, ask.actor, { personId, wish: wish.values, why: reason.values.why }, ask.now)
  const back = paths.person(ask.language, personId)
  if (result.ok) return redirect(`${back}?corrected`)
  const { refusals } = administrationMessages[ask.language]
  const { code } = result.refusal
  if (code === 'e-mail-taken' || code === 'last-administrator') return again(withSentence(ask, 'email', refusals[code]))
  return answerTo(ask, result.refusal, paths.people(ask.language))
}
