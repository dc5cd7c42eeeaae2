import { z } from 'zod'

import { personOf } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { errorSentences, option, parseForm, typed } from '../../platform/forms/index.ts'
import {
  page,
  pageWithErrors,
  redirect,
  refused,
  signedIn,
  type Answer,
  type Ask,
  type Route,
} from '../../platform/http/index.ts'
import { answerVoluntarily } from '../actions/answer-voluntarily.ts'
import { profilePaths } from '../paths.ts'
import { genderOf } from '../voluntary-queries.ts'
import { genders } from '../voluntary.ts'
import { voluntaryMessages } from '../views/voluntary/messages.ts'
import { voluntaryPage } from '../views/voluntary/voluntary-page.tsx'

const path = '/profile/voluntary'
const answer = z.object({ gender: option([...genders, 'unsaid']) })

/** What a person may say of themselves for counts. */
export function voluntaryRoutes(app: App): Route[] {
  return [
    { method: 'GET', path, who: signedIn, handle: show },
    { method: 'POST', path, who: signedIn, handle: ask => save(app, ask) },
  ]
}

async function show(ask: Ask): Promise<Answer> {
  const { language, csrf } = ask
  const gender = await ask.db.read(tx => genderOf(tx, personOf(ask.actor) ?? 0))
  const isSaved = ask.query.has('saved')
  return page(voluntaryPage({ language, csrf, chosen: gender ?? 'unsaid', error: null, isSaved }))
}

async function save(app: App, ask: Ask): Promise<Answer> {
  const { language, csrf, form } = ask
  const say = voluntaryMessages[language]
  const parsed = parseForm(answer, form)
  if (!parsed.ok) {
    const error = errorSentences(parsed.errors, { gender: say.gender }, language).gender ?? ''
    return pageWithErrors(voluntaryPage({ language, csrf, chosen: typed(form, 'gender'), error, isSaved: false }))
  }
  const { gender } = parsed.values
  const said = genders.find(each => each === gender) ?? null
  const result = await answerVoluntarily(app, ask.actor, said, ask.now)
  if (!result.ok) return refused(result.refusal, say.notAllowed, profilePaths.tasks(language))
  return redirect(`${profilePaths.voluntary(language)}?saved=yes`)
}
