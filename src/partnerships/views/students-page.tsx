import type { ComponentChildren, VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import {
  DataTable,
  Empty,
  FilterForm,
  Heading,
  Pagination,
  Select,
  Success,
  Tabs,
  Tag,
  TextField,
  type Choice,
  type TagTone,
} from '../../ui/index.ts'
import { partnershipPaths as paths } from '../paths.ts'
import { partnershipMessages } from './messages.ts'
import { studentMessages } from './student-messages.ts'

/** A list of students, as it was narrowed. `text`, `round`, `state`: '' where it was not. */
export type ListModel = {
  readonly language: Language
  readonly isSaved: boolean
  readonly text: string
  readonly round: string
  readonly state: string
  readonly rounds: readonly Choice[]
  readonly states: readonly Choice[]
  readonly page: number
  readonly pages: number
  readonly total: number
}

export type ApplicationRow = {
  readonly id: number
  readonly name: string
  readonly notice: string
  readonly state: string
  readonly reason: string | null
  readonly answerBy: string
  /** The partner's word in a line; null where none is given. */
  readonly word: string | null
  readonly isOver: boolean
}

export type PlacementRow = {
  readonly name: string
  readonly href: string
  readonly state: string
  readonly tone: TagTone
  readonly office: string
  readonly dates: string
  readonly emergency: string | null
}

/** A coordinator's students: where their applications stand. */
export function studentsPage(model: ListModel & { readonly rows: readonly ApplicationRow[] }): PageContent {
  const { language, rows } = model
  const words = partnershipMessages[language].students
  const columns = [words.student, words.state, words.answerBy, words.word].map(label => ({ label }))
  return listPage(
    model,
    { part: 'applications', none: words.empty },
    <DataTable
      caption={studentMessages[language].found(model.total)}
      columns={columns}
      rows={rows.map(application => [
        <>
          <span dir="auto">{application.name}</span>
          <br />
          <span class="soft small">{application.notice}</span>
        </>,
        <>
          {application.state}
          {application.reason !== null && (
            <>
              <br />
              <span class="soft small">{application.reason}</span>
            </>
          )}
        </>,
        application.answerBy,
        <Word language={language} {...application} />,
      ])}
    />,
  )
}

/** Where a coordinator's students are, and whom to call. */
export function placementsPage(model: ListModel & { readonly rows: readonly PlacementRow[] }): PageContent {
  const { language, rows } = model
  const words = partnershipMessages[language].students
  const columns = [words.student, words.state, words.dates, words.emergency].map(label => ({ label }))
  return listPage(
    model,
    { part: 'placements', none: words.noPlacements },
    <DataTable
      caption={studentMessages[language].found(model.total)}
      columns={columns}
      rows={rows.map(({ name, href, state, tone, office, dates, emergency }) => [
        <>
          <a href={href} dir="auto">
            {name}
          </a>
          <br />
          <span class="soft small">{office}</span>
        </>,
        <Tag tone={tone}>{state}</Tag>,
        dates,
        <span dir="auto">{emergency ?? words.noEmergency}</span>,
      ])}
    />,
  )
}

type Part = { readonly part: 'applications' | 'placements'; readonly none: string }

function listPage(model: ListModel, { part, none }: Part, table: ComponentChildren): PageContent {
  const { language, isSaved, total, page, pages } = model
  const words = partnershipMessages[language].students
  const say = studentMessages[language]
  const isNarrowed = model.text !== '' || model.round !== '' || model.state !== ''
  const tabs = [
    { href: paths.students(language), label: say.applications, isCurrent: part === 'applications' },
    { href: paths.studentPlacements(language), label: say.placements, isCurrent: part === 'placements' },
  ]
  return {
    title: part === 'applications' ? words.title : `${words.title}, ${say.placements}`,
    section: 'students',
    wide: true,
    main: (
      <>
        {isSaved && <Success>{words.saved}</Success>}
        <Heading lede={words.lede}>{words.title}</Heading>
        <Tabs label={say.parts} items={tabs} />
        {(isNarrowed || total > 0) && <Narrowing model={model} part={part} />}
        {total > 0 ? (
          table
        ) : (
          <Empty>
            <p>{isNarrowed ? say.nothingFound : none}</p>
            {isNarrowed && (
              <p>
                <a href={addressOf(language, part)}>{say.all}</a>
              </p>
            )}
          </Empty>
        )}
        <Pagination {...{ language, page, pages }} href={n => hrefOf(model, part, n)} />
      </>
    ),
  }
}

function Narrowing({ model, part }: { model: ListModel; part: Part['part'] }): VNode {
  const { language, text, round, state, rounds, states } = model
  const say = studentMessages[language]
  const search = part === 'applications' ? say.search : say.searchPlacements
  return (
    <FilterForm language={language} action={addressOf(language, part)}>
      <TextField language={language} name="q" label={search} value={text} type="search" />
      {rounds.length > 1 && (
        <Select
          language={language}
          name="round"
          label={say.round}
          empty={say.anyRound}
          value={round}
          options={rounds}
        />
      )}
      <Select language={language} name="state" label={say.state} empty={say.anyState} value={state} options={states} />
    </FilterForm>
  )
}

function addressOf(language: Language, part: Part['part']): string {
  return part === 'applications' ? paths.students(language) : paths.studentPlacements(language)
}

function hrefOf({ language, text, round, state }: ListModel, part: Part['part'], page: number): string {
  const chosen = Object.entries({ q: text, round, state, page: page > 1 ? String(page) : '' })
  const query = new URLSearchParams(chosen.filter(([, value]) => value !== '')).toString()
  return query === '' ? addressOf(language, part) : `${addressOf(language, part)}?${query}`
}

type WordProps = { readonly language: Language } & ApplicationRow

function Word({ language, id, name, word, isOver }: WordProps): VNode {
  const words = partnershipMessages[language].students
  return (
    <>
      {word}
      {word !== null && !isOver && <br />}
      {!isOver && (
        <a href={paths.endorsement(language, id)}>
          {word === null ? words.give : words.change}
          <span class="unseen"> {name}</span>
        </a>
      )}
    </>
  )
}
