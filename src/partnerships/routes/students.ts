import { isFinal, stateLabels, studentsOfPartner, type StudentState } from '../../applications/index.ts'
import { placementPaths, placementStateLabels, toneOf } from '../../placements/index.ts'
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
import { formatDay, formatList } from '../../platform/i18n/format.ts'
import { languages } from '../../platform/i18n/languages.ts'
import { endorse } from '../actions/endorse.ts'
import { parseEndorsement, type Endorsement } from '../forms.ts'
import { partnershipPaths as paths } from '../paths.ts'
import {
  endorsableApplication,
  latestEndorsements,
  placementsOfPartners,
  type Endorsable,
  type StudentPlacement,
} from '../queries.ts'
import { mayEndorse, mayOpenStudents, partnersCoordinatedBy } from '../rules.ts'
import { endorsementPage } from '../views/endorsement-page.tsx'
import { partnershipMessages } from '../views/messages.ts'
import { studentsPage, type StudentsModel } from '../views/students-page.tsx'
import { returned, saysNo, termInWords, type FormState } from './answers.ts'

const word = '/students/applications/:application/endorsement'

/** A coordinator's own students. */
export function studentRoutes(app: App): Route[] {
  return [
    { method: 'GET', path: '/students', who: mayOpenStudents, handle: list },
    { method: 'GET', path: word, who: mayOpenStudents, handle: show },
    { method: 'POST', path: word, who: mayOpenStudents, handle: ask => give(app, ask) },
  ]
}

async function list(ask: Ask): Promise<Answer> {
  const partners = partnersCoordinatedBy(ask.actor)
  const found = await ask.db.read(async tx => {
    const students: StudentState[] = []
    for (const partner of partners) students.push(...(await studentsOfPartner(tx, partner)))
    const numbers = students.map(({ applicationId }) => applicationId)
    const words = await latestEndorsements(tx, numbers)
    return { students, words, placements: await placementsOfPartners(tx, partners) }
  })
  return page(
    studentsPage({
      language: ask.language,
      isSaved: ask.query.has('saved'),
      applications: found.students.map(student => studentRow(ask, student, found.words.get(student.applicationId))),
      placements: found.placements.map(placement => placementRow(ask, placement)),
    }),
  )
}

function studentRow(
  { language }: Ask,
  student: StudentState,
  given: Endorsement | undefined,
): StudentsModel['applications'][number] {
  const { applicationId: id, givenName, familyName, titles, state, reason, answerBy } = student
  const title = [language, ...languages].map(each => titles[each]).find(each => each !== undefined && each !== '')
  return {
    id,
    name: `${givenName} ${familyName}`,
    notice: title ?? partnershipMessages[language].round.untitled,
    state: stateLabels[language].officer[state],
    reason,
    answerBy: answerBy === null ? '' : formatDay(language, answerBy),
    word: given === undefined ? null : wordInShort(language, given),
    isOver: isFinal(state),
  }
}

function wordInShort(language: Ask['language'], given: Endorsement): string {
  const words = partnershipMessages[language].students
  const parts = [
    given.enrolled ? words.enrolled : null,
    given.funded ? words.funded : null,
    given.nominated ? words.nominated : null,
    given.rank === null ? null : words.ranked(given.rank),
  ].filter(part => part !== null)
  return parts.length === 0 ? words.noneOf : formatList(language, parts)
}

function placementRow({ language }: Ask, placement: StudentPlacement): StudentsModel['placements'][number] {
  const { id, name, state, office, startOn, endOn, emergencyContact: contact } = placement
  return {
    name,
    href: placementPaths.partner(language, id),
    state: placementStateLabels[language].officer[state],
    tone: toneOf(state),
    office,
    dates: termInWords(language, startOn, endOn),
    emergency: contact === null ? null : `${contact.name} (${contact.relation}), ${contact.phone}`,
  }
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
