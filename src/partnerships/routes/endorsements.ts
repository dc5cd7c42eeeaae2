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
import { endorse } from '../actions/endorse.ts'
import { parseEndorsement, type Endorsement } from '../forms.ts'
import { partnershipPaths as paths } from '../paths.ts'
import { endorsableApplication, latestEndorsements, type Endorsable } from '../queries.ts'
import { mayEndorse, mayOpenStudents } from '../rules.ts'
import { endorsementPage } from '../views/endorsement-page.tsx'
import { partnershipMessages } from '../views/messages.ts'
import { returned, saysNo, type FormState } from './answers.ts'

const word = '/students/applications/:application/endorsement'

/** A partner's word for one of its students. */
export function endorsementRoutes(app: App): Route[] {
  return [
    { method: 'GET', path: word, who: mayOpenStudents, handle: show },
    { method: 'POST', path: word, who: mayOpenStudents, handle: ask => give(app, ask) },
  ]
}

async function asked(ask: Ask): Promise<{ application: Endorsable; given: Endorsement | undefined } | null> {
  return ask.db.read(async tx => {
    const id = idOf(ask.params.application)
    const application = await endorsableApplication(tx, id)
    if (application === null || !mayEndorse(ask.actor, application)) return null
    return { application, given: (await latestEndorsements(tx, [id])).get(id) }
  })
}

function formPage(
  { language, csrf }: Ask,
  { applicationId, name, reference }: Endorsable,
  form: FormState,
): ReturnType<typeof endorsementPage> {
  return endorsementPage({ language, csrf, applicationId, name, reference, ...form })
}

async function show(ask: Ask): Promise<Answer> {
  const found = await asked(ask)
  if (found === null) return notFound
  return page(formPage(ask, found.application, { values: valuesOf(found.given), errors: {} }))
}

function valuesOf(given: Endorsement | undefined): Record<string, string> {
  if (given === undefined) return {}
  const yesOrNo = (answer: boolean): string => (answer ? 'yes' : 'no')
  const { enrolled, funded, nominated, rank, note } = given
  const answers = { enrolled: yesOrNo(enrolled), funded: yesOrNo(funded), nominated: yesOrNo(nominated) }
  return { ...answers, rank: rank === null ? '' : String(rank), note }
}

async function give(app: App, ask: Ask): Promise<Answer> {
  const found = await asked(ask)
  if (found === null) return notFound
  const parsed = parseEndorsement(ask.form)
  const { labels } = partnershipMessages[ask.language].endorsement
  if (!parsed.ok) return pageWithErrors(formPage(ask, found.application, returned(ask, parsed.errors, labels)))
  const { applicationId } = found.application
  const result = await endorse(app, ask.actor, { applicationId, word: parsed.values }, ask.now)
  const back = paths.students(ask.language)
  if (result.ok) return redirect(`${back}?saved`)
  return result.refusal.code === 'not-found' ? notFound : saysNo(ask, result.refusal, back)
}
