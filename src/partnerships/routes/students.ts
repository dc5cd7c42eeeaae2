import {
  isFinal,
  states as applicationStates,
  studentsOfPartners,
  studentsPerPage,
  type StudentState,
} from '../../applications/index.ts'
import { placementPaths, states as placementStates, toneOf } from '../../placements/index.ts'
import { idOf, page, type Answer, type Ask, type Route } from '../../platform/http/index.ts'
import { formatDay, formatList } from '../../platform/i18n/format.ts'
import { languages } from '../../platform/i18n/languages.ts'
import type { Endorsement } from '../forms.ts'
import { latestEndorsements } from '../queries.ts'
import {
  placementsOfPartners,
  placementsPerPage,
  roundsOfPartners,
  type RoundChoice,
  type StudentPlacement,
} from '../queries/students.ts'
import { mayOpenStudents, partnersCoordinatedBy } from '../rules.ts'
import { partnershipMessages } from '../views/messages.ts'
import { studentMessages } from '../views/student-messages.ts'
import {
  placementsPage,
  studentsPage,
  type ApplicationRow,
  type ListModel,
  type PlacementRow,
} from '../views/students-page.tsx'
import { termInWords } from './answers.ts'

/** A coordinator's own students: their applications, and their placements. */
export function studentRoutes(): Route[] {
  return [
    { method: 'GET', path: '/students', who: mayOpenStudents, handle: showApplications },
    { method: 'GET', path: '/students/placements', who: mayOpenStudents, handle: showPlacements },
  ]
}

type Narrowed<State> = {
  readonly partners: readonly number[]
  readonly text: string
  readonly roundId: number | null
  readonly state: State | null
  readonly page: number
}

function narrowed<State extends string>({ query, actor }: Ask, states: readonly State[]): Narrowed<State> {
  return {
    partners: partnersCoordinatedBy(actor),
    text: (query.get('q') ?? '').replaceAll('\0', '').trim().slice(0, 200),
    roundId: idOf(query.get('round') ?? '') || null,
    state: states.find(state => state === query.get('state')) ?? null,
    page: idOf(query.get('page') ?? '1') || 1,
  }
}

type Found = { readonly rounds: readonly RoundChoice[]; readonly total: number; readonly perPage: number }

function listOf(ask: Ask, filter: Narrowed<string>, { rounds, total, perPage }: Found): Omit<ListModel, 'states'> {
  return {
    language: ask.language,
    isSaved: ask.query.has('saved'),
    text: filter.text,
    round: filter.roundId === null ? '' : String(filter.roundId),
    state: filter.state ?? '',
    rounds: rounds.map(({ id, name }) => ({ value: String(id), label: name })),
    page: filter.page,
    pages: Math.max(Math.ceil(total / perPage), 1),
    total,
  }
}

async function showApplications(ask: Ask): Promise<Answer> {
  const filter = narrowed(ask, applicationStates)
  const found = await ask.db.read(async tx => {
    const { students, total } = await studentsOfPartners(tx, filter)
    const words = await latestEndorsements(
      tx,
      students.map(({ applicationId }) => applicationId),
    )
    return { students, words, total, rounds: await roundsOfPartners(tx, filter.partners) }
  })
  const labels = studentMessages[ask.language].applicationStates
  // What is not released yet is not the coordinator's to see.
  const shown = applicationStates.filter(state => state !== 'draft' && state !== 'submitted')
  return page(
    studentsPage({
      ...listOf(ask, filter, { ...found, perPage: studentsPerPage }),
      states: shown.map(value => ({ value, label: labels[value] })),
      rows: found.students.map(student => studentRow(ask, student, found.words.get(student.applicationId))),
    }),
  )
}

async function showPlacements(ask: Ask): Promise<Answer> {
  const filter = narrowed(ask, placementStates)
  const found = await ask.db.read(async tx => ({
    ...(await placementsOfPartners(tx, filter)),
    rounds: await roundsOfPartners(tx, filter.partners),
  }))
  const labels = studentMessages[ask.language].placementStates
  return page(
    placementsPage({
      ...listOf(ask, filter, { ...found, perPage: placementsPerPage }),
      states: placementStates.map(value => ({ value, label: labels[value] })),
      rows: found.placements.map(placement => placementRow(ask, placement)),
    }),
  )
}

function studentRow({ language }: Ask, student: StudentState, given: Endorsement | undefined): ApplicationRow {
  const { applicationId: id, givenName, familyName, titles, round, state, reason, answerBy } = student
  const title = [language, ...languages].map(each => titles[each]).find(each => each !== undefined && each !== '')
  return {
    id,
    name: `${givenName} ${familyName}`,
    notice: [title ?? partnershipMessages[language].round.untitled, round ?? ''].filter(part => part !== '').join(', '),
    state: studentMessages[language].applicationStates[state],
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

function placementRow({ language }: Ask, placement: StudentPlacement): PlacementRow {
  const { id, name, state, office, startOn, endOn, emergencyContact: contact } = placement
  return {
    name,
    href: placementPaths.partner(language, id),
    state: studentMessages[language].placementStates[state],
    tone: toneOf(state),
    office,
    dates: termInWords(language, startOn, endOn),
    emergency: contact === null ? null : `${contact.name} (${contact.relation}), ${contact.phone}`,
  }
}
